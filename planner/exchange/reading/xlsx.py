"""Reads .xlsx and .xlsm with openpyxl, each sheet once: values and formulas, and what hides or merges them.

openpyxl itself gives either the value that a formula was saved with or the formula, and one that was never
computed is not an empty cell; its parser of cells is asked for the value, and the cell's XML for the formula.
"""

import re
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

# Every part that declares anything is refused by the prescan: a hardened parser does no more, only slower.
from xml.etree.ElementTree import Element, iterparse

from openpyxl import load_workbook
from openpyxl.cell.read_only import ReadOnlyCell
from openpyxl.utils.cell import range_boundaries
from openpyxl.worksheet._reader import COL_TAG, FORMULA_TAG, ROW_TAG, WorkSheetParser
from openpyxl.xml.constants import SHEET_MAIN_NS

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.reading.limits import MAX_COLUMNS, bounded
from planner.exchange.reading.number_formats import flag_of_format, says_more
from planner.exchange.reading.prescan import is_looked_through
from planner.exchange.reading.table import (
    Cell,
    CellFlag,
    CellRange,
    Place,
    RawTable,
    Report,
    looks_like_a_date,
)

#: After so many rows it is told how much is read.
_BETWEEN_REPORTS = 200
_MERGED_TAG = f"{{{SHEET_MAIN_NS}}}mergeCell"
_CORNERS = re.compile(r"\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7}")
_TRUE = ("1", "true")


def read_xlsx(path: Path, report: Report) -> Iterator[RawTable]:
    """Yield every visible sheet.

    Raises:
        ListReadError: a sheet is too large, or there is none in a variant that can be read.
        Exception: one of a dozen that the library raises on damaged files.
    """
    with warnings.catch_warnings():
        # About styles and extensions of Excel that hold no cells.
        warnings.simplefilter("ignore")
        book = load_workbook(path, read_only=True, data_only=True)
        if not book.worksheets:  # written in the strict variant of the format, which openpyxl does not know
            raise ListReadError(path, ReadProblem.UNKNOWN_FORMAT)
        sheets = [_Sheet(sheet) for sheet in book.worksheets if sheet.sheet_state == "visible"]
        sizes = [book._archive.getinfo(sheet.part).file_size for sheet in sheets]  # noqa: SLF001
        share = _Share(sum(sizes), report)
        for sheet, size in zip(sheets, sizes, strict=True):
            yield sheet.read(path, share)
            share.before += size
        book.close()


class _Share:
    """How much of all sheets is read, by the bytes of their XML."""

    def __init__(self, size: int, report: Report) -> None:
        self._size = max(size, 1)
        self._report = report
        self.before = 0

    def tell(self, source: IO[bytes]) -> None:
        self._report(min((self.before + source.tell()) / self._size, 1))


class _Sheet:
    """One sheet while it is read."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        # openpyxl keeps the name of the sheet's file to itself.
        self.part: str = sheet._worksheet_path  # noqa: SLF001
        self._rows: dict[int, list[Cell]] = {}
        self._flags: dict[Place, CellFlag] = {}
        self._formulas: set[Place] = set()
        self._formats: dict[Place, str] = {}
        self._known_formats: dict[int, tuple[str, CellFlag | None]] = {}
        self._hidden_rows: set[int] = set()
        self._hidden_columns: set[int] = set()
        self._merged: list[CellRange] = []

    def read(self, path: Path, share: _Share) -> RawTable:
        if not is_looked_through(self.part):
            raise ListReadError(path, ReadProblem.UNSAFE)
        with self._sheet._get_source() as source:  # noqa: SLF001
            self._parse(source, share)
        # Rows may be missing, or stand in another order than they are numbered.
        last = max(self._rows, default=-1)
        rows = tuple(bounded(path, (self._rows.get(at, []) for at in range(last + 1))))
        return RawTable(
            file_name=path.name,
            sheet=self._sheet.title,
            rows=rows,
            flags=self._flags,
            formulas=frozenset(self._formulas),
            number_formats=self._formats,
            hidden=frozenset(self._hidden_rows),
            hidden_columns=frozenset(self._hidden_columns),
            merged=tuple(self._merged),
        )

    def _parse(self, source: IO[bytes], share: _Share) -> None:
        parser = _parser(self._sheet, source)
        for _, element in iterparse(source):  # noqa: S314 - see where it is imported
            if element.tag == ROW_TAG:
                number, cells = parser.parse_row(element)
                self._take_row(number - 1, cells, element)
                element.clear()
                if len(self._rows) % _BETWEEN_REPORTS == 0:
                    share.tell(source)
            elif element.tag == COL_TAG and element.get("hidden") in _TRUE:
                first, last = int(element.get("min", 0)), int(element.get("max", 0))
                self._hidden_columns.update(range(max(first, 1) - 1, min(last, MAX_COLUMNS)))
            elif element.tag == _MERGED_TAG and _CORNERS.fullmatch(element.get("ref", "")):
                self._merged.append(_range(element.get("ref", "")))

    def _take_row(self, at: int, cells: list[dict[str, Any]], element: Element) -> None:
        if element.get("hidden") in _TRUE:
            self._hidden_rows.add(at)
        values = self._rows.setdefault(at, [])
        for cell, xml in zip(cells, element, strict=True):
            column, value = cell["column"] - 1, cell["value"]
            if xml.find(FORMULA_TAG) is not None:
                self._formulas.add((at, column))
                if value is None:
                    self._flags[at, column] = CellFlag.FORMULA_WITHOUT_VALUE
            if value is not None:
                if column > len(values):
                    values.extend([None] * (column - len(values)))
                values[column : column + 1] = [value]
                self._note(at, column, cell)

    def _note(self, at: int, column: int, cell: dict[str, Any]) -> None:
        """Keep what else there is to say of a value."""
        value = cell["value"]
        if isinstance(value, str):
            if cell["data_type"] == "e":
                self._flags[at, column] = CellFlag.ERROR
            elif looks_like_a_date(value):
                self._flags[at, column] = CellFlag.TEXT_DATE
        elif isinstance(value, int | float):
            number_format, flag = self._format_of(cell)
            if number_format:
                self._formats[at, column] = number_format
            if flag:
                self._flags[at, column] = flag

    def _format_of(self, cell: dict[str, Any]) -> tuple[str, CellFlag | None]:
        """Return the format of a number if it says more than digits; looking it up is slow, so each once."""
        style = cell["style_id"]
        if style not in self._known_formats:
            number_format = str(ReadOnlyCell(self._sheet, **cell).number_format or "")
            more = says_more(number_format)
            self._known_formats[style] = (
                (number_format, flag_of_format(number_format)) if more else ("", None)
            )
        return self._known_formats[style]


def _parser(sheet: Any, source: IO[bytes]) -> WorkSheetParser:
    """Return what makes values of a sheet's cells, as the library itself would."""
    book = sheet.parent
    return WorkSheetParser(
        source,
        sheet._shared_strings,  # noqa: SLF001
        data_only=True,
        epoch=book.epoch,
        date_formats=book._date_formats,  # noqa: SLF001
        timedelta_formats=book._timedelta_formats,  # noqa: SLF001
    )


def _range(corners: str) -> CellRange:
    first_column, top, last_column, bottom = range_boundaries(corners)
    return CellRange(
        first_row=top - 1, first_column=first_column - 1, last_row=bottom - 1, last_column=last_column - 1
    )
