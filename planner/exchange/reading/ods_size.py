"""Counts what the repeats of an .ods come to: a few letters can say that a cell is there a billion times."""

import re
from pathlib import Path

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.reading.limits import LAST_ROW, MAX_CELLS, MAX_COLUMNS, MAX_ROWS

_TAG = re.compile(rb"<(/?)(?:\w+:)?(table|table-row|table-cell|covered-table-cell)([\s/][^>]*|)>")
_REPEATED = re.compile(rb'number-(?:rows|columns)-repeated="(\d{1,18})"')


class OdsSize:
    """Follows the tags of `content.xml`; empty cells at the end of rows and empty last rows do not count."""

    def __init__(self, path: Path) -> None:
        """Begin at the first sheet of a file."""
        self._path = path
        self._rows = 0
        self._cells = 0
        self._times = 1
        self._width = 0
        self._filled = 0

    def take(self, block: bytes) -> None:
        """Count a block that cuts no tag in two.

        Raises:
            ListReadError: there are too many rows, columns or cells.
        """
        for closing, name, inside in _TAG.findall(block):
            if name == b"table":
                self._rows = 0
            elif name == b"table-row":
                if closing:
                    self._end_row()
                else:
                    self._begin_row(inside)
            elif not closing:
                self._width += _times(inside)
                if b"value-type=" in inside or b"formula=" in inside:  # no others have a value
                    self._filled = self._width

    def _begin_row(self, inside: bytes) -> None:
        self._times, self._width, self._filled = _times(inside), 0, 0
        if self._times > LAST_ROW:
            raise ListReadError(self._path, ReadProblem.TOO_MANY_ROWS, MAX_ROWS)
        if inside.endswith(b"/"):
            self._rows += self._times

    def _end_row(self) -> None:
        self._rows += self._times
        if not self._filled:
            return
        self._cells += self._times * self._filled
        if self._rows > MAX_ROWS:
            raise ListReadError(self._path, ReadProblem.TOO_MANY_ROWS, MAX_ROWS)
        if self._filled > MAX_COLUMNS:
            raise ListReadError(self._path, ReadProblem.TOO_MANY_COLUMNS, MAX_COLUMNS)
        if self._cells > MAX_CELLS:
            raise ListReadError(self._path, ReadProblem.TOO_MANY_CELLS, MAX_CELLS)


def _times(inside: bytes) -> int:
    repeated = _REPEATED.search(inside)
    return int(repeated[1]) if repeated else 1
