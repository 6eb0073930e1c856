"""Finds in an .xlsx what its quick reader drops: formulas, hidden rows and columns, merged cells."""

import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from planner.exchange.reading.limits import MAX_COLUMNS
from planner.exchange.reading.table import CellRange, Place
from planner.exchange.reading.xml_blocks import whole_tags

_TAG = re.compile(rb"<(/?)(?:\w+:)?(c|f|row|col|mergeCell|sheetData)\b([^>]*)>")
_ADDRESS = re.compile(rb'\br="\$?([A-Z]{1,3})')
_ATTRIBUTE = re.compile(rb'\b(r|hidden|min|max|ref)="([^"]*)"')
_CORNERS = re.compile(rb"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})")
_TRUE = (b"1", b"true")


@dataclass(slots=True)
class SheetMarks:
    """What a sheet says of its rows, columns and cells besides their values; all from 0.

    Attributes:
        formulas: cells that are computed.
        hidden_rows: rows that are hidden, by hand or by a filter.
        hidden_columns: columns that are hidden.
        merged: cells that are merged.
        rows: how many rows the sheet has, to tell how much of it is read.
    """

    formulas: set[Place] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merged: list[CellRange] = field(default_factory=list)
    rows: int = 0


def sheet_marks(path: Path, part: str) -> SheetMarks:
    """Return the marks of a sheet; `part` is its file inside the workbook."""
    walk = _Walk()
    with zipfile.ZipFile(path) as archive, archive.open(part) as sheet:
        for block in whole_tags(sheet):
            for closing, name, inside in _TAG.findall(block):
                walk.take(name, inside, is_end=bool(closing))
    return walk.marks


def column_number(letters: bytes) -> int:
    """Return the number of a column, from 1, by its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


class _Walk:
    """Follows the tags of a sheet and keeps count of where it is, also where rows and cells do not say."""

    def __init__(self) -> None:
        self.marks = SheetMarks()
        self._row = 0
        self._cell = b""
        self._further = 0
        self._is_over = False

    def take(self, name: bytes, inside: bytes, *, is_end: bool) -> None:
        if name == b"c":
            if b'r="' in inside:
                self._cell, self._further = inside, 0
            else:
                self._further += not is_end
        elif name == b"f":
            # What stands below the cells has formulas too, such as the rules of a list of choices.
            if not is_end and not self._is_over:
                self.marks.formulas.add((self._row - 1, self._column()))
        elif name == b"sheetData":
            self._is_over = is_end
        elif not is_end:
            self._mark(name, dict(_ATTRIBUTE.findall(inside)))

    def _column(self) -> int:
        address = _ADDRESS.search(self._cell)
        return (column_number(address[1]) if address else 0) + self._further - 1

    def _mark(self, name: bytes, attributes: dict[bytes, bytes]) -> None:
        if name == b"row":
            self.marks.rows += 1
            self._row = int(attributes.get(b"r", self._row + 1))
            self._cell, self._further = b"", 0
            if attributes.get(b"hidden") in _TRUE:
                self.marks.hidden_rows.add(self._row - 1)
        elif name == b"col":
            if attributes.get(b"hidden") in _TRUE:
                first, last = int(attributes.get(b"min", 0)), int(attributes.get(b"max", 0))
                self.marks.hidden_columns.update(range(max(first, 1) - 1, min(last, MAX_COLUMNS)))
        elif corners := _CORNERS.fullmatch(attributes.get(b"ref", b"")):
            self.marks.merged.append(_range(corners))


def _range(corners: re.Match[bytes]) -> CellRange:
    first, top, last, bottom = corners.groups()
    return CellRange(
        first_row=int(top) - 1,
        first_column=column_number(first) - 1,
        last_row=int(bottom) - 1,
        last_column=column_number(last) - 1,
    )
