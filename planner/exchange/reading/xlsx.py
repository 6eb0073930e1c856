"""Reads .xlsx and .xlsm with openpyxl, and beside it what only the sheet's own XML tells.

openpyxl gives either the value that a formula was saved with or the formula, and one that was never computed
is not an empty cell. To read every sheet twice would take twice as long; the marks are found in a tenth.
"""

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.reading.limits import bounded
from planner.exchange.reading.number_formats import flag_of_format, says_more
from planner.exchange.reading.table import Cell, CellFlag, Place, RawTable, Report, Row, looks_like_a_date
from planner.exchange.reading.xlsx_marks import SheetMarks, sheet_marks

#: After so many rows it is told how much is read.
_BETWEEN_REPORTS = 200


def read_xlsx(path: Path, report: Report) -> Iterator[RawTable]:
    """Yield every visible sheet.

    Raises:
        ListReadError: a sheet is too large, or there is none in a variant that can be read.
        Exception: one of a dozen that the library raises on damaged files.
    """
    import openpyxl

    with warnings.catch_warnings():
        # About styles and extensions of Excel that hold no cells.
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        if not book.worksheets:  # written in the strict variant of the format, which openpyxl does not know
            raise ListReadError(path, ReadProblem.UNKNOWN_FORMAT)
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        # openpyxl keeps the name of the sheet's file to itself.
        marks = [sheet_marks(path, sheet._worksheet_path) for sheet in sheets]  # noqa: SLF001
        share = _Share(sum(one.rows for one in marks), report)
        for sheet, mark in zip(sheets, marks, strict=True):
            yield _Sheet(sheet, mark, share).read(path)
        book.close()


class _Share:
    """How much of all rows is read."""

    def __init__(self, rows: int, report: Report) -> None:
        self._rows = max(rows, 1)
        self._report = report
        self._read = 0

    def one_more(self) -> None:
        self._read += 1
        if self._read % _BETWEEN_REPORTS == 0:
            self._report(min(self._read / self._rows, 1))


class _Sheet:
    """One sheet while it is read."""

    def __init__(self, values: Any, marks: SheetMarks, share: _Share) -> None:
        self._values = values
        self._marks = marks
        self._share = share
        self._flags: dict[Place, CellFlag] = {}
        self._formats: dict[Place, str] = {}
        self._format_of: dict[int, str] = {}

    def read(self, path: Path) -> RawTable:
        rows = tuple(bounded(path, self._rows()))
        without = CellFlag.FORMULA_WITHOUT_VALUE
        self._flags |= {place: without for place in self._marks.formulas if _is_empty(rows, place)}
        return RawTable(
            file_name=path.name,
            sheet=self._values.title,
            rows=rows,
            flags=self._flags,
            formulas=frozenset(self._marks.formulas),
            number_formats=self._formats,
            hidden=frozenset(self._marks.hidden_rows),
            hidden_columns=frozenset(self._marks.hidden_columns),
            merged=tuple(self._marks.merged),
        )

    def _rows(self) -> Iterator[list[Cell]]:
        # What a sheet says of its own size is often wrong.
        self._values.reset_dimensions()
        for at, row in enumerate(self._values.iter_rows()):
            cells: list[Cell] = [cell.value for cell in row]
            self._note_cells(at, row, cells)
            self._share.one_more()
            yield cells

    def _note_cells(self, at: int, row: Any, cells: list[Cell]) -> None:
        for column, value in enumerate(cells):
            if value is None:
                continue
            if isinstance(value, str):
                if row[column].data_type == "e":
                    self._flags[at, column] = CellFlag.ERROR
                elif looks_like_a_date(value):
                    self._flags[at, column] = CellFlag.TEXT_DATE
            elif isinstance(value, int | float):
                self._note_format(at, column, row[column])

    def _note_format(self, at: int, column: int, cell: Any) -> None:
        """Keep the format of a number that says more than its digits; looking it up is slow, so each once."""
        style = cell._style_id  # noqa: SLF001 - the key of what `number_format` looks up anew every time
        number_format = self._format_of.get(style)
        if number_format is None:
            number_format = self._format_of[style] = str(cell.number_format or "")
        if says_more(number_format):
            self._formats[at, column] = number_format
            if flag := flag_of_format(number_format):
                self._flags[at, column] = flag


def _is_empty(rows: tuple[Row, ...], place: Place) -> bool:
    row, column = place
    return row >= len(rows) or column >= len(rows[row]) or rows[row][column] is None
