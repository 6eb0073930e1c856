"""How much of a file is read: what is larger is no list of measures, and would only keep the user waiting."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.reading.table import Cell, Row, trimmed

MAX_FILE = 50 * 2**20
MAX_UNPACKED = 300 * 2**20
MAX_PARTS = 2_000
MAX_ROWS = 200_000
MAX_COLUMNS = 512
MAX_CELLS = 2_000_000
#: No spreadsheet program has a row below this; one that is said to be there would be waited for without end.
LAST_ROW = 1_100_000
#: What the child may say in all, bytes.
MAX_OUTPUT = 256 * 2**20


def bounded(path: Path, rows: Iterable[list[Cell]]) -> Iterator[Row]:
    """Yield the rows that hold something and the empty ones between them, without empty cells at their ends.

    Raises:
        ListReadError: there are too many rows, columns or cells.
    """
    empty = cells = 0
    for number, row in enumerate(rows, 1):
        values = trimmed(row)
        if not values and number <= LAST_ROW:
            empty += 1
            continue
        cells += len(values)
        if number > MAX_ROWS:
            raise ListReadError(path, ReadProblem.TOO_MANY_ROWS, MAX_ROWS)
        if len(values) > MAX_COLUMNS:
            raise ListReadError(path, ReadProblem.TOO_MANY_COLUMNS, MAX_COLUMNS)
        if cells > MAX_CELLS:
            raise ListReadError(path, ReadProblem.TOO_MANY_CELLS, MAX_CELLS)
        for _ in range(empty):
            yield ()
        empty = 0
        yield values
