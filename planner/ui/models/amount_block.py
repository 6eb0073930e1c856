"""Blocks of amounts as text: what spreadsheets put on the clipboard, read against the cells it is to fill."""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.money import (
    NO_BREAK_SPACE,
    AmbiguousAmountError,
    AmountError,
    Unit,
    format_amount,
    parse_amount,
)
from planner.editing.amounts import AmountCell

#: What an empty cell looks like here and in other people's tables: zero in accounts is "-   kr".
_EMPTY = re.compile(r"(?:[-–—\u2212]\s*(?:kr|tkr|mnkr)?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedAmount:
    """One text of a block that is to be pasted, with its verdict.

    Attributes:
        row: its row in the block, from 0.
        column: its column in the block, from 0.
        text: what was pasted.
        cell: the cell it would fill; None = there is none (outside the table, or not to be typed in).
        ore: the amount, öre; None = it is not one.
        error: why it is none; `AmbiguousAmountError` when it is to be asked about.
    """

    row: int
    column: int
    text: str
    cell: AmountCell | None
    ore: int | None = None
    error: AmountError | RuleBrokenError | None = None

    @property
    def right(self) -> bool:
        """Whether it can be taken as it is."""
        return self.cell is not None and self.ore is not None

    def read_as(self, *, thousands: bool) -> "PastedAmount":
        """Return it with an ambiguous amount read one way: `1,234` as thousands, or as decimals."""
        if not isinstance(self.error, AmbiguousAmountError):
            return self
        ore = self.error.readings[-1 if thousands else 0]
        return PastedAmount(row=self.row, column=self.column, text=self.text, cell=self.cell, ore=ore)


def read_block(text: str) -> list[list[str]]:
    """Return the cells of tab-separated text as Excel and LibreOffice copy it, quotes and newlines too."""
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
    except csv.Error:
        rows = [line.split("\t") for line in text.splitlines()]
    return [row or [""] for row in rows]


def write_block(rows: Iterable[Sequence[str]]) -> str:
    """Return rows of cells as tab-separated text that every spreadsheet takes."""
    target = io.StringIO(newline="")
    csv.writer(target, delimiter="\t", lineterminator="\n").writerows(rows)
    return target.getvalue()


def cell_text(ore: int, unit: Unit) -> str:
    """Return an amount as a spreadsheet reads it: decimal comma, no spaces; nothing for zero."""
    if ore == 0:
        return ""
    return format_amount(ore, unit, exact=True).replace(NO_BREAK_SPACE, "").replace("\u2212", "-")


def typed_amount(text: str, unit: Unit) -> int:
    """Return the amount in öre that a cell is to hold; an empty text or a dash empties it.

    Raises:
        AmountError: it is no amount.
        RuleBrokenError: it is below zero.
    """
    stripped = text.strip()
    if _EMPTY.fullmatch(stripped):
        return 0
    ore = parse_amount(stripped, unit)
    if ore < 0:
        raise RuleBrokenError(Rule.AMOUNT_NEGATIVE, "amount_ore", ore)
    return ore


def fit_block(block: Sequence[Sequence[str]], rows: int, columns: int) -> list[list[str]]:
    """Return the block repeated to fill a selection that is a whole number of it, else as it is."""
    width = max(len(row) for row in block)
    fits = rows % len(block) == 0 and columns % width == 0
    if not fits or rows * columns <= len(block) * width:
        return [list(row) for row in block]
    wide = [[*row, *[""] * (width - len(row))] * (columns // width) for row in block]
    return [list(row) for _ in range(rows // len(block)) for row in wide]


def judge_block(
    block: Sequence[Sequence[str]], targets: Mapping[tuple[int, int], AmountCell], unit: Unit
) -> list[PastedAmount]:
    """Return the verdict on every text of a block in reading order; empty ones outside are left out.

    Args:
        block: rows of texts.
        targets: (row, column) of the block → the cell it fills; a missing one has no cell to fill.
        unit: the unit of a bare number.
    """
    verdicts = []
    for row, texts in enumerate(block):
        for column, text in enumerate(texts):
            verdict = _judge(row, column, text, targets.get((row, column)), unit)
            if verdict.cell is not None or text.strip():
                verdicts.append(verdict)
    return verdicts


def _judge(row: int, column: int, text: str, cell: AmountCell | None, unit: Unit) -> PastedAmount:
    try:
        ore = typed_amount(text, unit)
    except (AmountError, RuleBrokenError) as error:
        return PastedAmount(row=row, column=column, text=text, cell=cell, error=error)
    return PastedAmount(row=row, column=column, text=text, cell=cell, ore=ore)
