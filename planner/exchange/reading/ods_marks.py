"""Finds in an .ods what its reader drops: errors (given as empty), formulas, hidden and merged cells."""

import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

# The prescan refuses a `content.xml` that declares anything: a hardened parser does no more, only slower.
from xml.etree.ElementTree import iterparse

from planner.exchange.reading.limits import MAX_COLUMNS, MAX_ROWS
from planner.exchange.reading.table import CellFlag, CellRange, Place
from planner.exchange.reading.xml_blocks import whole_tags

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_ERROR_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_HIDDEN = ("collapse", "filter")
#: Where none of this is, there is nothing to find.
_MARK = re.compile(rb'value-type="error"|visibility="|-spanned="|:formula="')


@dataclass(slots=True)
class OdsMarks:
    """What a sheet says of its cells besides their values; rows and columns from 0."""

    flags: dict[Place, CellFlag] = field(default_factory=dict)
    formulas: set[Place] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merged: list[CellRange] = field(default_factory=list)


def ods_marks(path: Path) -> dict[str, OdsMarks]:
    """Return the marks of each sheet that has any."""
    with zipfile.ZipFile(path) as archive:
        with archive.open("content.xml") as content:
            if not any(_MARK.search(block) for block in whole_tags(content)):
                return {}
        walk = _Walk()
        walk.through(archive)
        return walk.found


class _Walk:
    """Goes through all sheets and keeps count of where it is."""

    def __init__(self) -> None:
        self.found: dict[str, OdsMarks] = {}
        self._marks = OdsMarks()
        self._row = 0
        self._column = 0
        self._repeated = range(1)
        self._columns = 0

    def through(self, archive: zipfile.ZipFile) -> None:
        with archive.open("content.xml") as content:
            for event, element in iterparse(content, events=("start", "end")):  # noqa: S314 - see above
                if event == "start":
                    self._begin(element)
                elif element.tag in _CELLS:
                    self._cell(element)
                elif element.tag == f"{_TABLE}table-row":
                    self._row = self._repeated.stop
                    element.clear()

    def _begin(self, element: Any) -> None:
        if element.tag == f"{_TABLE}table":
            self._marks = self.found.setdefault(element.get(f"{_TABLE}name", ""), OdsMarks())
            self._row = self._columns = 0
        elif element.tag == f"{_TABLE}table-column":
            columns = range(self._columns, self._columns + _number(element, "number-columns-repeated"))
            self._columns = columns.stop
            if element.get(f"{_TABLE}visibility") in _HIDDEN:
                self._marks.hidden_columns.update(columns[:MAX_COLUMNS])
        elif element.tag == f"{_TABLE}table-row":
            self._column = 0
            self._repeated = range(self._row, self._row + _number(element, "number-rows-repeated"))
            if element.get(f"{_TABLE}visibility") in _HIDDEN:
                self._marks.hidden_rows.update(self._repeated[:MAX_ROWS])

    def _cell(self, element: Any) -> None:
        columns = range(self._column, self._column + _number(element, "number-columns-repeated"))
        self._column = columns.stop
        is_formula = element.get(f"{_TABLE}formula") is not None
        flag = _flag(element, is_formula=is_formula)
        if is_formula or flag:
            places = [(row, column) for row in self._repeated for column in columns]
            if is_formula:
                self._marks.formulas.update(places)
            if flag:
                self._marks.flags.update(dict.fromkeys(places, flag))
        wide, high = _number(element, "number-columns-spanned"), _number(element, "number-rows-spanned")
        if wide > 1 or high > 1:
            top, left = self._row, columns.start
            self._marks.merged.append(
                CellRange(
                    first_row=top, first_column=left, last_row=top + high - 1, last_column=left + wide - 1
                )
            )


def _flag(element: Any, *, is_formula: bool) -> CellFlag | None:
    if element.get(_ERROR_TYPE) == "error":
        return CellFlag.ERROR
    if is_formula and element.get(f"{_OFFICE}value-type") is None:
        return CellFlag.FORMULA_WITHOUT_VALUE
    return None


def _number(element: Any, name: str) -> int:
    number = element.get(f"{_TABLE}{name}")
    return 1 if number is None else int(number)
