"""Writing cells safely: user text never becomes a formula, and every formula carries the value it gives."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from typing import Any

from planner.exchange.workbook.style import Styles

#: The Excel table of the sheet Fördelning; plain letters only, which every program takes.
TABLE = "Fordelning"
#: Excel's limit for the text of one cell.
MAX_CELL_TEXT = 32_767
_LINE_HEIGHT = 15
#: Excel's rows are at most 409 points high.
_MOST_LINES = 27
#: The usual letter is narrower than the 0 that column widths are counted in, but lines break at words.
_WIDE_LETTERS = 0.95
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")


def clean_text(text: str) -> str:
    """Return text as a cell can hold it: no control characters, not longer than Excel allows."""
    if not text.isprintable():
        text = _CONTROL.sub("", text.replace("\r\n", "\n"))
    # XlsxWriter puts what stands between these marks into the file as it is, and not as text.
    if text.startswith("<r>") and text.endswith("</r>"):
        text = f" {text}"
    return text[:MAX_CELL_TEXT]


def kronor(ore: int) -> float:
    """Return öre as the kronor of a cell; Excel's numbers are floats, exact to the öre up to 10^13 kr."""
    return ore / 100


def cell_name(row: int, column: int, *, fix_row: bool = False, fix_column: bool = False) -> str:
    """Return the name of a cell, A1 for (0, 0), with dollar signs before what stays when it is copied."""
    letters = ""
    number = column + 1
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{'$' * fix_column}{letters}{'$' * fix_row}{row + 1}"


def column_of_table(header: str) -> str:
    """Return a formula's name of a whole column of the table in the sheet Fördelning."""
    return f"{TABLE}[{header}]"


def sum_where(header: str, key_cell: str, summed: str) -> str:
    """Return the formula that sums a column of the table where another says exactly what a cell says.

    Not SUMIFS: names are free text, and SUMIFS would take `*`, `?`, `<` and `=` in them as commands.
    """
    return f"=SUMPRODUCT(--EXACT({column_of_table(header)},{key_cell}),{column_of_table(summed)})"


def _lines(text: str, width: float) -> int:
    """Return how many lines a text takes in a column of that width."""
    if len(text) * _WIDE_LETTERS <= width and "\n" not in text:
        return 1
    return sum(max(1, ceil(len(line) * _WIDE_LETTERS / width)) for line in text.split("\n"))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet and its styles; rows and columns count from 0."""

    raw: Any
    styles: Styles

    def text(self, row: int, column: int, value: str, style: str = "text") -> None:
        """Write text as text, whatever it looks like."""
        if value:
            self.raw.write_string(row, column, clean_text(value), self.styles[style])
        else:
            self.raw.write_blank(row, column, None, self.styles[style])

    def amount(self, row: int, column: int, ore: int, style: str = "amount") -> None:
        """Write an amount as a number in kronor."""
        self.raw.write_number(row, column, kronor(ore), self.styles[style])

    def sum(self, row: int, column: int, formula: str, ore: int, style: str = "amount") -> None:
        """Write a formula that gives kronor, with the amount it gives."""
        self.raw.write_formula(row, column, formula, self.styles[style], kronor(ore))

    def formula(self, row: int, column: int, formula: str, value: str | float, style: str = "text") -> None:
        """Write a formula that gives text or a plain number, with what it gives."""
        self.raw.write_formula(row, column, formula, self.styles[style], value)

    def title(self, title: str, subtitle: str) -> None:
        """Write what the sheet is and what its figures are, in the first two rows."""
        self.raw.set_row(0, 28)
        self.text(0, 0, title, "title")
        self.text(1, 0, subtitle, "subtitle")

    def fit_height(self, row: int, texts: Iterable[tuple[str, float]]) -> None:
        """Make a row high enough for its wrapped texts, given with their column's width in characters.

        Excel would do it by itself; LibreOffice and viewers do not.
        """
        lines = max((_lines(text, width) for text, width in texts), default=1)
        if lines > 1:
            self.raw.set_row(row, min(lines, _MOST_LINES) * _LINE_HEIGHT)

    def heads(self, row: int, names: list[str], first_number: int) -> None:
        """Write a header row; columns from `first_number` on are right-aligned like their figures."""
        for column, name in enumerate(names):
            self.text(row, column, name, "head_number" if column >= first_number else "head")

    def mark_over(self, first: tuple[int, int], last: tuple[int, int], formula: str) -> None:
        """Mark cells where `formula`, relative to the first one, holds; their text says it as well."""
        self.raw.conditional_format(
            *first, *last, {"type": "formula", "criteria": formula, "format": self.styles["over"]}
        )

    def mark_good(self, first: tuple[int, int], last: tuple[int, int], formula: str) -> None:
        """Mark cells that say that all is well."""
        self.raw.conditional_format(
            *first, *last, {"type": "formula", "criteria": formula, "format": self.styles["good"]}
        )


def add_sheet(workbook: Any, name: str, styles: Styles) -> Sheet:
    """Add an empty sheet to a workbook."""
    from planner.exchange.workbook.quick_worksheet import QuickWorksheet

    return Sheet(workbook.add_worksheet(name, QuickWorksheet), styles)
