"""Connections to plan files: how each is set up, what a transaction is, and what SQLite's errors mean."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from planner.storage.errors import (
    BadNameError,
    CannotOpenError,
    ChangedOutsideError,
    DamagedError,
    DeviceError,
    FileError,
    FileLockedError,
    NoRoomForCopyError,
    NotAPlanError,
    Problem,
    ProblemKind,
    ReadOnlyFileError,
)

#: "TrgP": tells a plan from any other SQLite file.
APPLICATION_ID = 0x54726750

_BUSY_SECONDS = 1.0

# TRUNCATE and FULL: of the modes measured, those that lose nothing on any system at a power cut, with no
# further file beside the plan while nobody writes.
_SETTINGS: dict[str, str | int] = {
    "journal_mode": "truncate",
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "recursive_triggers": 0,
}


def connect(path: Path) -> sqlite3.Connection:
    """Open an existing file; SQLite is never let to make one.

    Raises:
        FileError: what stands in the way.
    """
    try:
        connection = sqlite3.connect(
            f"{file_uri(path)}?mode=rw", uri=True, timeout=_BUSY_SECONDS, isolation_level=None
        )
    except sqlite3.Error as error:
        raise file_error(error, path) from error
    try:
        _set_up(connection)
    except Exception as error:
        connection.close()
        raise reading_error(error, path) from error
    return connection


def file_uri(path: Path) -> str:
    """Return the file URI; `Path.as_uri` gives one for a network share that SQLite refuses."""
    name = path.absolute().as_posix()
    return f"file://{'' if name.startswith('/') else '/'}{quote(os.fsencode(name), safe='/:')}"


def _set_up(connection: sqlite3.Connection) -> None:
    for name, wanted in _SETTINGS.items():
        connection.execute(f"PRAGMA {name}={wanted}").fetchall()
        (value,) = connection.execute(f"PRAGMA {name}").fetchone()
        if value != wanted:
            raise sqlite3.OperationalError(f"{name} is {value!r}, not {wanted!r}")


def close(connection: sqlite3.Connection) -> None:
    """Close a connection and take the empty journal file away; one of a crash is never touched."""
    try:
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    except sqlite3.Error:
        pass  # an empty journal file beside the plan does no harm
    finally:
        connection.close()


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Run the one kind of transaction there is: ours from the first moment, whole or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def is_read_only(connection: sqlite3.Connection) -> bool:
    """Tell whether the file, or the folder that its journal goes to, takes no writing.

    SQLite falls back to reading without a word, and then even begins a transaction for writing; only a
    write tells.

    Raises:
        sqlite3.Error: any other trouble.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"PRAGMA user_version={version}")
    except sqlite3.OperationalError as error:
        # A full disk is no reason not to read; an edit will say that it is full.
        if primary_code(error) == sqlite3.SQLITE_FULL:
            return False
        if primary_code(error) not in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}:
            raise
        return True
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return False


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's result code without its extension; -1 when the error is Python's own."""
    code = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else int(code) & 0xFF


def is_refusal(error: sqlite3.Error) -> bool:
    """Tell whether SQLite would not begin, so that nothing can have been written."""
    return primary_code(error) in _REFUSALS


def is_full(error: OSError) -> bool:
    """Tell whether a disk or a quota had no room."""
    return error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def system_error(error: OSError, path: Path) -> FileError:
    """Return what the system's error with a file means to the user."""
    return BadNameError(path) if error.errno in _BAD_NAMES else CannotOpenError(path)


def file_error(error: sqlite3.Error, path: Path) -> FileError:
    """Return what SQLite's error means to the user."""
    if getattr(error, "sqlite_errorcode", -1) == sqlite3.SQLITE_READONLY_DBMOVED:
        return ChangedOutsideError(path)
    kind = (_REFUSALS | _FAILURES).get(primary_code(error))
    return kind(path) if kind else DamagedError(path, (Problem(ProblemKind.SQLITE, "", str(error)),))


def reading_error(error: Exception, path: Path) -> FileError:
    """Return what an error while reading means: damage can show as nearly any exception."""
    if isinstance(error, FileError):
        return error
    if isinstance(error, sqlite3.Error):
        return file_error(error, path)
    return DamagedError(path, (Problem(ProblemKind.UNREADABLE, "", f"{type(error).__name__}: {error}"),))


_BAD_NAMES = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ})

_REFUSALS: dict[int, type[FileError]] = {
    sqlite3.SQLITE_BUSY: FileLockedError,
    sqlite3.SQLITE_LOCKED: FileLockedError,
    sqlite3.SQLITE_READONLY: ReadOnlyFileError,
    sqlite3.SQLITE_NOTADB: NotAPlanError,
    sqlite3.SQLITE_CANTOPEN: CannotOpenError,
    sqlite3.SQLITE_PERM: CannotOpenError,
    sqlite3.SQLITE_AUTH: CannotOpenError,
}

# Of these nobody must be told that the plan is damaged: it is the disk that does not do as it should.
_FAILURES: dict[int, type[FileError]] = {
    sqlite3.SQLITE_IOERR: DeviceError,
    sqlite3.SQLITE_FULL: NoRoomForCopyError,
}
