"""A consistent copy of an open plan, made by SQLite itself while the plan stays open."""

import contextlib
import sqlite3
from pathlib import Path

from planner.storage.connection import primary_code
from planner.storage.errors import SavedOutcome, SaveFailedError, SaveTrouble

_TROUBLES = {sqlite3.SQLITE_FULL: SaveTrouble.DISK_FULL, sqlite3.SQLITE_IOERR: SaveTrouble.DEVICE}


def write_snapshot(connection: sqlite3.Connection, target: Path) -> None:
    """Write what a connection sees to a file of its own, in place of what is there; it is not flushed.

    Not by copying bytes: on POSIX, closing any handle of an open plan drops SQLite's locks on it.

    Raises:
        SaveFailedError: it could not be written, and there is no such file now.
    """
    try:
        target.unlink(missing_ok=True)
        connection.execute("VACUUM INTO ?", (str(target),))
    except (sqlite3.Error, OSError) as error:
        for left in (target, target.with_name(f"{target.name}-journal")):
            with contextlib.suppress(OSError):
                left.unlink()
        code = primary_code(error) if isinstance(error, sqlite3.Error) else -1
        trouble = _TROUBLES.get(code, SaveTrouble.OTHER)
        raise SaveFailedError(target, SavedOutcome.NOT_SAVED, trouble) from error
