"""Reading a list from a spreadsheet or a .csv into plain cells, or refusing it with a reason."""

import stat
from pathlib import Path

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.reading.book import OLE, ZIP
from planner.exchange.reading.csv_text import read_csv
from planner.exchange.reading.limits import MAX_FILE
from planner.exchange.reading.process import read_in_child
from planner.exchange.reading.table import (
    Cell,
    CellFlag,
    CellRange,
    EncodingReason,
    RawTable,
    Report,
    Row,
    Untold,
    nobody_asks,
)

__all__ = [
    "Cell",
    "CellFlag",
    "CellRange",
    "EncodingReason",
    "RawTable",
    "Report",
    "Row",
    "Untold",
    "read_tables",
    "start_of_list",
]


def read_tables(path: Path, encoding: str = "", report: Report = nobody_asks) -> tuple[RawTable, ...]:
    """Read every visible sheet that has cells.

    Args:
        path: the file; what it is follows from what is in it, not from its name.
        encoding: for CSV, when the guess turned å ä ö wrong; "" = by itself.
        report: told how much is read, 0 to 1, on the calling thread; what it raises ends the reading.

    Raises:
        ListReadError: it cannot be read.
    """
    start = start_of_list(path)
    if start.startswith((OLE, ZIP)):
        tables = read_in_child(path, report)
    else:
        tables = (read_csv(path, encoding, report),)
    tables = tuple(table for table in tables if table.rows)
    if not tables:
        raise ListReadError(path, ReadProblem.EMPTY)
    return tables


def start_of_list(path: Path) -> bytes:
    """Return the first bytes of a file that may be read, before anything else is done with it.

    Raises:
        ListReadError: it is not there, may not be read, is no file, is empty or too large.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a pipe would be waited for without end
            raise ListReadError(path, ReadProblem.UNKNOWN_FORMAT)
        size = found.st_size
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
    return start
