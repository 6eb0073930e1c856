"""Finds in an .xlsx what its quick reader drops: hidden rows and columns, merged cells, if it computes."""

import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from planner.exchange.reading.limits import MAX_COLUMNS
from planner.exchange.reading.table import CellRange
from planner.exchange.reading.xml_blocks import whole_tags

_TAG = re.compile(rb"<(?:\w+:)?(row|col|mergeCell)\b([^>]*)>")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_ATTRIBUTE = re.compile(rb'\b(r|hidden|min|max|ref)="([^"]*)"')
_CORNERS = re.compile(rb"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})")
_TRUE = (b"1", b"true")


@dataclass(slots=True)
class SheetMarks:
    """What a sheet says of its rows, columns and cells besides their values.

    Attributes:
        hidden_rows: from 0.
        hidden_columns: from 0.
        merged: cells that are merged.
        has_formulas: whether any cell is computed.
        rows: how many rows the sheet has, to tell how much of it is read.
    """

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merged: list[CellRange] = field(default_factory=list)
    has_formulas: bool = False
    rows: int = 0


def sheet_marks(path: Path, part: str) -> SheetMarks:
    """Return the marks of a sheet; `part` is its file inside the workbook."""
    marks = SheetMarks()
    number = 0
    with zipfile.ZipFile(path) as archive, archive.open(part) as sheet:
        for block in whole_tags(sheet):
            marks.has_formulas = marks.has_formulas or _FORMULA.search(block) is not None
            for name, inside in _TAG.findall(block):
                attributes = dict(_ATTRIBUTE.findall(inside))
                if name == b"row":
                    marks.rows += 1
                    number = int(attributes.get(b"r", number + 1))
                    if attributes.get(b"hidden") in _TRUE:
                        marks.hidden_rows.add(number - 1)
                elif name == b"col":
                    _mark_columns(marks, attributes)
                elif corners := _CORNERS.fullmatch(attributes.get(b"ref", b"")):
                    marks.merged.append(_range(corners))
    return marks


def column_number(letters: bytes) -> int:
    """Return the number of a column, from 1, by its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _mark_columns(marks: SheetMarks, attributes: dict[bytes, bytes]) -> None:
    if attributes.get(b"hidden") in _TRUE:
        first, last = int(attributes.get(b"min", 0)), int(attributes.get(b"max", 0))
        marks.hidden_columns.update(range(max(first, 1) - 1, min(last, MAX_COLUMNS)))


def _range(corners: re.Match[bytes]) -> CellRange:
    first, top, last, bottom = corners.groups()
    return CellRange(
        first_row=int(top) - 1,
        first_column=column_number(first) - 1,
        last_row=int(bottom) - 1,
        last_column=column_number(last) - 1,
    )
