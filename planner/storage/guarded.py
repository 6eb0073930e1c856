"""A connection to a file that may have been made to do harm: limits, and all that makes SQLite careful."""

import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from planner.storage.connection import file_uri

#: One step may take so many seconds, and so many more for each megabyte of the file.
_SECONDS = 10.0
_SECONDS_PER_MB = 0.2
#: After so many of SQLite's instructions the clock is looked at.
_INSTRUCTIONS = 20_000

_SETTINGS = {
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "recursive_triggers": 0,
    "temp_store": 2,
}
#: More than any plan needs: the longest text, the longest SQL (a table's own), its parts.
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 20_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 100_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}


class Deadline:
    """Stops SQLite when one step takes longer than any plan of that size needs."""

    def __init__(self, size: int) -> None:
        """Take the size of the file in bytes."""
        self._seconds = _SECONDS + _SECONDS_PER_MB * size / 1_000_000
        self.renew()

    def renew(self) -> None:
        """Begin another step."""
        self._end = time.monotonic() + self._seconds

    def is_over(self) -> bool:
        """Tell SQLite whether to stop."""
        return time.monotonic() > self._end


@contextmanager
def guarded(copy: Path) -> Iterator[tuple[sqlite3.Connection, Deadline]]:
    """Open a private copy to read and write: what a crash left is played back in it.

    Raises:
        sqlite3.Error: SQLite cannot read it.
    """
    deadline = Deadline(copy.stat().st_size)
    uri = f"{file_uri(copy)}?mode=rw"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
        connection.set_progress_handler(deadline.is_over, _INSTRUCTIONS)
        for category, limit in _LIMITS.items():
            connection.setlimit(category, limit)
        _switch_off(connection)
        for name, value in _SETTINGS.items():
            connection.execute(f"PRAGMA {name}={value}").fetchall()
        yield connection, deadline


def _switch_off(connection: sqlite3.Connection) -> None:
    """Switch off what a plan never has, where Python lets us (3.12 and later)."""
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
