"""XlsxWriter's worksheet, quicker at what ten thousand rows ask of it; the bytes are the same (tested).

XlsxWriter looks through every formula for some thirty new functions, and builds every cell of a list of
attributes. Its own examples replace such steps in a subclass. What is unusual goes XlsxWriter's way.
"""

import re
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell_fast
from xlsxwriter.worksheet import Worksheet

_CALLS = re.compile(r"[A-Za-z.]+(?=\()")
#: Functions that every Excel has had: a formula of only these is written as it is.
_OLD_FUNCTIONS = frozenset(
    {"AND", "COUNTIF", "EXACT", "IF", "ISNUMBER", "ROUND", "SUBTOTAL", "SUM", "SUMIFS", "SUMPRODUCT"}
)


class QuickWorksheet(Worksheet):  # type: ignore[misc]  # XlsxWriter says no types
    """A worksheet of many rows with the same few styles and formulas."""

    # Without the step that looks whether a cell was named as in A1.
    write_string = Worksheet.write_string.__wrapped__
    write_number = Worksheet.write_number.__wrapped__
    write_formula = Worksheet.write_formula.__wrapped__
    write_blank = Worksheet.write_blank.__wrapped__

    def _prepare_formula(self, formula: str, *expand_future_functions: bool) -> str:
        """Return a formula as the file holds it: without the sign of equality, new functions marked."""
        if formula.strip("{}") == formula and _OLD_FUNCTIONS.issuperset(_CALLS.findall(formula)):
            return formula.removeprefix("=")
        prepared: str = super()._prepare_formula(formula, *expand_future_functions)
        return prepared

    def _write_cell(self, row: int, col: int, cell: Any) -> None:
        """Write a cell; those with a style and text, a number, kronor by a formula or nothing at once."""
        content = _content(cell)
        if content is None or cell.format is None:
            super()._write_cell(row, col, cell)
        else:
            name, style = xl_rowcol_to_cell_fast(row, col), cell.format._get_xf_index()  # noqa: SLF001
            self.fh.write(f'<c r="{name}" s="{style}"{content}')


def _content(cell: Any) -> str | None:
    """Return what follows the name and the style of a usual cell; None for an unusual one."""
    match type(cell).__name__:
        case "String":
            return f' t="s"><v>{cell.string}</v></c>'
        case "Number":
            return f"><v>{cell.number:.16G}</v></c>"
        case "Blank":
            return "/>"
        case "Formula" if isinstance(cell.value, float):
            formula = cell.formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            return f"><f>{formula}</f><v>{cell.value}</v></c>"
    return None
