"""What the child says to the program: one JSON list a line, checked as strictly as the file itself.

JSON, neither pickle nor marshal: a file that has taken the child over can then say nothing but wrong cells.
The last line counts what was sent; without it nothing of the rest is believed.
"""

import json
import math
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.reading.limits import MAX_COLUMNS, MAX_ROWS
from planner.exchange.reading.table import Cell, CellFlag, CellRange, Place, RawTable, Row, Untold

#: No line is longer, bytes.
LONGEST_LINE = 32 * 2**20
#: Cells in one line of rows.
_CELLS_A_LINE = 5_000
_SHARE, _SHEET, _ROWS, _REFUSED, _END = "share", "sheet", "rows", "refused", "end"
_PLAIN = frozenset({str, int, float, bool, type(None)})
#: Half of a letter: JSON can say it, but no text can hold it.
_MAY_BE_HALF = re.compile(rb"\\u[dD][89a-fA-F]")


class GarbledError(ValueError):
    """What was said is not what a reader says."""


def share_line(share: float) -> bytes:
    """Return the line that tells how much is read, 0 to 1."""
    return _line(_SHARE, round(share, 3))


def refusal_line(error: ListReadError) -> bytes:
    """Return the line that tells why the file is not read."""
    return _line(_REFUSED, error.problem.value, error.limit)


def end_line(sheets: int) -> bytes:
    """Return the line that tells that all was sent."""
    return _line(_END, sheets)


def table_lines(table: RawTable) -> Iterator[bytes]:
    """Yield the lines of one sheet: what it is, then its rows."""
    yield _line(
        _SHEET,
        table.sheet,
        {
            "rows": len(table.rows),
            "flags": [[row, column, flag.value] for (row, column), flag in table.flags.items()],
            "formulas": sorted(table.formulas),
            "formats": [[row, column, form] for (row, column), form in table.number_formats.items()],
            "hidden": sorted(table.hidden),
            "hidden_columns": sorted(table.hidden_columns),
            "merged": [
                [cells.first_row, cells.first_column, cells.last_row, cells.last_column]
                for cells in table.merged
            ],
            "untold": sorted(table.untold),
        },
    )
    batch: list[list[Any]] = []
    cells = 0
    for row in table.rows:
        batch.append([cell if type(cell) in _PLAIN else _said(cell) for cell in row])
        cells += len(row) + 1
        if cells >= _CELLS_A_LINE:
            yield _rows_line(batch)
            batch, cells = [], 0
    if batch:
        yield _rows_line(batch)


def _rows_line(batch: list[list[Any]]) -> bytes:
    try:
        return _line(_ROWS, batch)
    except ValueError:  # a number that is none, such as an infinite one
        return _line(_ROWS, [[_finite(cell) for cell in row] for row in batch])


def _finite(cell: Any) -> Any:
    return str(cell) if isinstance(cell, float) and not math.isfinite(cell) else cell


def _line(*words: Any) -> bytes:
    text = json.dumps(words, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "replace") + b"\n"


def _said(cell: Cell) -> list[Any]:
    match cell:
        case datetime():
            return ["datetime", cell.isoformat()]
        case date():
            return ["date", cell.isoformat()]
        case time():
            return ["time", cell.isoformat()]
        case timedelta():
            return ["seconds", cell.total_seconds()]
        case _:
            return ["text", str(cell)]


class Listener:
    """Takes the lines of a child, in order, and holds what they say."""

    def __init__(self, path: Path) -> None:
        """Listen to the child that reads `path`."""
        self._path = path
        self._tables: list[RawTable] = []
        self._name = ""
        self._marks: Mapping[str, Any] | None = None
        self._rows: list[Row] = []
        self.share = 0.0
        self.is_done = False

    def take(self, line: bytes) -> None:
        """Take one line.

        Raises:
            ListReadError: the child refuses the file.
            GarbledError: no reader would say that.
        """
        try:
            words = _words(line)
            if self.is_done:
                raise GarbledError
            self._take(*words)
        except (TypeError, ValueError, LookupError, AttributeError, OverflowError, RecursionError) as error:
            raise GarbledError from error

    def tables(self) -> tuple[RawTable, ...]:
        """Return every sheet that was sent; to be called when all was said."""
        return tuple(self._tables)

    def _take(self, kind: str, *words: Any) -> None:
        if kind == _SHARE:
            self.share = min(max(float(words[0]), 0.0), 1.0)
        elif kind == _SHEET:
            self._finish()
            self._name, self._marks = _text(words[0]), words[1]
        elif kind == _ROWS:
            self._rows += [_row(row) for row in words[0]]
            if len(self._rows) > MAX_ROWS or self._marks is None:
                raise GarbledError
        elif kind == _REFUSED:
            limit = None if words[1] is None else int(words[1])
            raise ListReadError(self._path, ReadProblem(words[0]), limit)
        else:
            self._finish()
            if kind != _END or words[0] != len(self._tables):
                raise GarbledError
            self.is_done = True

    def _finish(self) -> None:
        """Make a table of what was said of one sheet."""
        if self._marks is None:
            return
        if len(self._rows) != self._marks["rows"]:
            raise GarbledError
        self._tables.append(_table(self._path, self._name, self._rows, self._marks))
        self._marks, self._rows = None, []


def _words(line: bytes) -> list[Any]:
    words = json.loads(line)
    if not isinstance(words, list) or not words:
        raise GarbledError
    if _MAY_BE_HALF.search(line):
        json.dumps(words, ensure_ascii=False).encode("utf-8")
    return words


def _table(path: Path, name: str, rows: list[Row], marks: Mapping[str, Any]) -> RawTable:
    return RawTable(
        file_name=path.name,
        sheet=name,
        rows=tuple(rows),
        flags={_place(row, column): CellFlag(flag) for row, column, flag in marks["flags"]},
        formulas=frozenset(_place(row, column) for row, column in marks["formulas"]),
        number_formats={_place(row, column): _text(form) for row, column, form in marks["formats"]},
        hidden=frozenset(map(_count, marks["hidden"])),
        hidden_columns=frozenset(map(_count, marks["hidden_columns"])),
        merged=tuple(_range(*corners) for corners in marks["merged"]),
        untold=frozenset(map(Untold, marks["untold"])),
    )


def _range(first_row: Any, first_column: Any, last_row: Any, last_column: Any) -> CellRange:
    return CellRange(
        first_row=_count(first_row),
        first_column=_count(first_column),
        last_row=_count(last_row),
        last_column=_count(last_column),
    )


def _row(said: Any) -> Row:
    if not isinstance(said, list) or len(said) > MAX_COLUMNS:
        raise GarbledError
    return tuple(cell if type(cell) in _PLAIN else _heard(cell) for cell in said)


def _heard(cell: Any) -> Cell:
    kind, value = cell
    match kind:
        case "datetime":
            return datetime.fromisoformat(value)
        case "date":
            return date.fromisoformat(value)
        case "time":
            return time.fromisoformat(value)
        case "seconds":
            return timedelta(seconds=value)
        case "text":
            return _text(value)
        case _:
            raise GarbledError


def _text(said: Any) -> str:
    if not isinstance(said, str):
        raise GarbledError
    return said


def _count(said: Any) -> int:
    if type(said) is not int or said < 0:
        raise GarbledError
    return said


def _place(row: Any, column: Any) -> Place:
    return _count(row), _count(column)
