"""Reading a list from .xlsx, .ods or .csv into plain cells, or refusing it with a reason."""

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from planner.exchange.csv_table import unescaped
from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.hidden_rows import hidden_rows
from planner.exchange.ods_errors import error_cells
from planner.exchange.prescan import MAX_CELLS, MAX_COLUMNS, MAX_FILE, MAX_ROWS, prescan

Cell = str | int | float | bool | date | datetime | time | timedelta | None
Row = tuple[Cell, ...]

_OLE = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_TEXT_SUFFIXES = (".csv", ".tsv", ".txt")
_DELIMITERS = (";", "\t", ",", "|")
#: Bytes that cp1252 has no letter for: the file is in some other old encoding, and å ä ö would be wrong.
_NOT_CP1252 = frozenset(b"\x81\x8d\x8f\x90\x9d")
_SNIFFED_LINES = 50
_LARGE_UNIT = re.compile(r"tkr|kkr|tsek|ksek|mnkr|mkr|msek")
#: A comma that no digit follows divides what is shown by a thousand.
_SCALED = re.compile(r"[0#?],+(?![0#?,])")


class CellFlag(StrEnum):
    """What is wrong with a cell as it stands in the file."""

    ERROR = "error"
    FORMULA_WITHOUT_VALUE = "formula_without_value"
    UNIT_IN_FORMAT = "unit_in_format"
    SCALED_BY_FORMAT = "scaled_by_format"


@dataclass(frozen=True, slots=True, kw_only=True)
class RawTable:
    """One sheet of a file, as it stands.

    Attributes:
        file_name: the file's name, without folder.
        sheet: the sheet's name; "" for CSV.
        rows: the cells, row by row, without empty rows at the end.
        flags: (row, column), from 0 → what is wrong with the cell.
        encoding: how the text was read, for CSV; else "".
        hidden: rows, from 0, that the sheet hides (.xlsx only).
    """

    file_name: str
    sheet: str
    rows: tuple[Row, ...]
    flags: Mapping[tuple[int, int], CellFlag] = field(default_factory=dict)
    encoding: str = ""
    hidden: frozenset[int] = frozenset()


def read_tables(path: Path, encoding: str = "") -> tuple[RawTable, ...]:
    """Read every visible sheet that has cells.

    Args:
        path: the file; what it is follows from what is in it, not from its name.
        encoding: for CSV, when the guess turned å ä ö wrong; "" = by itself.

    Raises:
        ListReadError: it cannot be read.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
    except FileNotFoundError as error:
        raise ListReadError(path, ReadProblem.NOT_FOUND) from error
    except OSError as error:
        raise ListReadError(path, ReadProblem.NO_PERMISSION) from error
    if size == 0:
        raise ListReadError(path, ReadProblem.EMPTY)
    if size > MAX_FILE:
        raise ListReadError(path, ReadProblem.FILE_TOO_LARGE, MAX_FILE)
    if start.startswith(_OLE):
        raise ListReadError(path, ReadProblem.OLD_OR_LOCKED)
    tables = _read_zipped(path) if start.startswith(_ZIP) else (_read_csv(path, encoding),)
    tables = tuple(table for table in tables if table.rows)
    if not tables:
        raise ListReadError(path, ReadProblem.EMPTY)
    return tables


def _read_zipped(path: Path) -> tuple[RawTable, ...]:
    prescan(path)
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
    try:
        if "xl/workbook.xml" in names:
            return _read_xlsx(path)
        if "content.xml" in names:
            return _read_ods(path)
    except ListReadError:
        raise
    except Exception as error:
        # The libraries raise a dozen kinds of error on damaged files.
        raise ListReadError(path, ReadProblem.DAMAGED) from error
    problem = ReadProblem.OLD_OR_LOCKED if "xl/workbook.bin" in names else ReadProblem.UNKNOWN_FORMAT
    raise ListReadError(path, problem)


def _read_xlsx(path: Path) -> tuple[RawTable, ...]:
    """Read values and formulas side by side: a formula that was never computed is not an empty cell."""
    import openpyxl

    with warnings.catch_warnings():
        # About styles and extensions of Excel that hold no cells.
        warnings.simplefilter("ignore")
        values = openpyxl.load_workbook(path, read_only=True, data_only=True)
        formulas = openpyxl.load_workbook(path, read_only=True, data_only=False)
    try:
        visible = [sheet for sheet in values.worksheets if sheet.sheet_state == "visible"]
        return tuple(_read_sheet(path, sheet, formulas[sheet.title]) for sheet in visible)
    finally:
        values.close()
        formulas.close()


def _read_sheet(path: Path, values: Any, formulas: Any) -> RawTable:
    flags: dict[tuple[int, int], CellFlag] = {}
    rows = []
    # What a sheet says of its own size is often wrong.
    values.reset_dimensions()
    formulas.reset_dimensions()
    for at, (row, source) in enumerate(zip(values.iter_rows(), formulas.iter_rows(), strict=True)):
        rows.append(tuple(cell.value for cell in row))
        for column, (cell, formula) in enumerate(zip(row, source, strict=True)):
            if cell.data_type == "e":
                flags[at, column] = CellFlag.ERROR
            elif cell.value is None and formula.data_type == "f":
                flags[at, column] = CellFlag.FORMULA_WITHOUT_VALUE
            elif isinstance(cell.value, int | float) and (flag := _format_flag(cell.number_format)):
                flags[at, column] = flag
    # openpyxl keeps the name of the sheet's file to itself, and its quick reader drops what is hidden.
    hidden = hidden_rows(path, values._worksheet_path)  # noqa: SLF001
    return replace(_table(path, values.title, rows, flags), hidden=hidden)


@cache
def _format_flag(number_format: str) -> CellFlag | None:
    """Tell whether a number format shows another amount than the number itself would be read as.

    A cell with 1,5 and the format `0.0 "tkr"` shows 1,5 tkr; one with 1 500 and `#,##0,` shows 2.
    """
    plain = number_format.casefold().replace('"', "").replace("\\", "")
    if _LARGE_UNIT.search(plain):
        return CellFlag.UNIT_IN_FORMAT
    return CellFlag.SCALED_BY_FORMAT if _SCALED.search(plain) else None


def _read_ods(path: Path) -> tuple[RawTable, ...]:
    from python_calamine import CalamineWorkbook, SheetVisibleEnum

    errors = error_cells(path)
    tables = []
    with CalamineWorkbook.from_path(path) as book:
        for info in book.sheets_metadata:
            if info.visible != SheetVisibleEnum.Visible:
                continue
            rows = book.get_sheet_by_name(info.name).to_python(skip_empty_area=False)
            flags = dict.fromkeys(errors.get(info.name, ()), CellFlag.ERROR)
            tables.append(_table(path, info.name, rows, flags))
    return tuple(tables)


def _read_csv(path: Path, encoding: str) -> RawTable:
    data = path.read_bytes()
    if data.lstrip().startswith(b"<") or path.suffix.lower() not in _TEXT_SUFFIXES:
        raise ListReadError(path, ReadProblem.UNKNOWN_FORMAT)
    chosen = encoding or _encoding_of(path, data)
    try:
        text = data.decode(chosen)
        first, _, rest = text.partition("\n")
        if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
            delimiter, text = first.strip()[4], rest
        else:
            delimiter = _delimiter_of(text)
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise ListReadError(path, ReadProblem.DAMAGED) from error
    cells = [[unescaped(value) for value in row] for row in rows]
    return _table(path, "", cells, {}, chosen)


def _encoding_of(path: Path, data: bytes) -> str:
    """Return the encoding: a mark, the zeros of UTF-16, strict UTF-8, else Windows' own; never a guess."""
    if data.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    even, odd = data[0:400:2].count(0), data[1:400:2].count(0)
    if max(even, odd) > len(data[:400]) // 8:
        return "utf-16-le" if odd > even else "utf-16-be"
    if b"\x00" in data:
        raise ListReadError(path, ReadProblem.UNKNOWN_FORMAT)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if _NOT_CP1252.intersection(data):
            raise ListReadError(path, ReadProblem.UNKNOWN_ENCODING) from None
        return "cp1252"
    return "utf-8"


def _delimiter_of(text: str) -> str:
    """Return the delimiter that cuts the first lines into the same number of columns most often."""
    lines = io.StringIO(text, newline="").readlines()[:_SNIFFED_LINES]
    best, best_score = _DELIMITERS[0], (0, 0)
    for delimiter in _DELIMITERS:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
        score = (widths.count(usual), usual) if usual > 1 else (0, 0)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _table(
    path: Path,
    sheet: str,
    rows: Iterable[Iterable[Cell]],
    flags: Mapping[tuple[int, int], CellFlag],
    encoding: str = "",
) -> RawTable:
    kept: list[Row] = []
    full = cells = 0
    for number, row in enumerate(rows, 1):
        values = _trimmed(row)
        if values:
            full = number
            cells += len(values)
        if full > MAX_ROWS:
            raise ListReadError(path, ReadProblem.TOO_MANY_ROWS, MAX_ROWS)
        if len(values) > MAX_COLUMNS:
            raise ListReadError(path, ReadProblem.TOO_MANY_COLUMNS, MAX_COLUMNS)
        if cells > MAX_CELLS:
            raise ListReadError(path, ReadProblem.TOO_MANY_CELLS, MAX_CELLS)
        if number <= MAX_ROWS:
            kept.append(values)
    return RawTable(
        file_name=path.name, sheet=sheet, rows=tuple(kept[:full]), flags=dict(flags), encoding=encoding
    )


def _trimmed(row: Iterable[Cell]) -> Row:
    """Return a row without the empty cells at its end."""
    values = list(row)
    while values and (values[-1] is None or values[-1] == ""):
        values.pop()
    return tuple(values)
