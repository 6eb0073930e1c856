"""Makes plan files: whole, or not at all."""

import contextlib
import errno
import math
import os
import sqlite3
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from planner.atomic_file import flush_folder
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.entities import ENTITY_TYPES
from planner.domain.ids import new_id
from planner.domain.plan import Plan
from planner.storage.connection import APPLICATION_ID, close, connect, system_error
from planner.storage.errors import (
    BadNameError,
    FileError,
    FolderMissingError,
    FolderReadOnlyError,
    PlanExistsError,
    SavedOutcome,
    SaveFailedError,
    SaveTrouble,
)
from planner.storage.store import Store, save_trouble

_JOURNAL = "-journal"
#: A plan that is being made, or that a kill kept from being finished.
_UNFINISHED = ".{}.unfinished"
_A_DAY = 24 * 3600.0
#: Bytes of a file's name that every usual file system takes.
_LONGEST_NAME = 255


def create_store(path: Path, plan: Plan, who: str) -> None:
    """Make a plan file that holds a plan, and begins its history.

    Raises:
        PlanExistsError, FolderMissingError, BadNameError: nothing was made.
        FileError: what stands in the way; nothing was made.
    """
    make_file(path, lambda unfinished: _fill(unfinished, plan, who))


def make_file(path: Path, fill: Callable[[Path], None]) -> None:
    """Make a file: whole, or not at all.

    Args:
        path: its name, which must be free.
        fill: makes it under the name it is given, and has it on the disk when it returns.

    Raises:
        PlanExistsError, FolderMissingError, BadNameError: nothing was made.
        FileError: what stands in the way; nothing was made.
    """
    require_free(path)
    _tidy_away(path.parent.glob(_UNFINISHED.format("????????-????-????-????-????????????") + "*"), _A_DAY)
    unfinished = path.with_name(_UNFINISHED.format(new_id()))
    try:
        fill(unfinished)
        put_in_place(unfinished, path)
    except OSError as error:
        raise _creation_error(error, path) from error
    except sqlite3.Error as error:
        raise SaveFailedError(path, SavedOutcome.NOT_SAVED, save_trouble(error)) from error
    except SaveFailedError as error:
        raise SaveFailedError(path, SavedOutcome.NOT_SAVED, error.trouble) from error
    except FileError as error:
        if error.path == unfinished:
            error.path = path  # nobody has heard of the unfinished file
        raise
    finally:
        _tidy_away([unfinished, unfinished.with_name(f"{unfinished.name}{_JOURNAL}")])


def _tidy_away(files: Iterable[Path], older_than: float = -math.inf) -> None:
    """Delete files that are older than so many seconds; one that cannot be deleted does no harm."""
    for file in files:
        with contextlib.suppress(OSError):
            if time.time() - file.stat().st_mtime > older_than:
                file.unlink()


def require_free(path: Path) -> None:
    """Refuse a path where no plan can be made.

    Raises:
        PlanExistsError, FolderMissingError, BadNameError, CannotOpenError: as they say.
    """
    try:
        if path.exists():
            raise PlanExistsError(path)
        if not path.parent.is_dir():
            raise FolderMissingError(path)
    except OSError as error:
        raise system_error(error, path) from error
    # SQLite's journal lies beside the plan while it is written to, under a name that is longer still.
    if len(os.fsencode(f"{path.name}{_JOURNAL}")) > _LONGEST_NAME:
        raise BadNameError(path)


def make_empty(path: Path) -> None:
    """Make a file with today's schema and nothing in it."""
    from planner.storage.migrations import migrate  # brings numpy and click: 100 ms

    path.touch(exist_ok=False)
    connection = connect(path)
    try:
        migrate(connection, APPLICATION_ID)
    finally:
        close(connection)


def _fill(path: Path, plan: Plan, who: str) -> None:
    make_empty(path)
    store = Store(path, who, connect(path))
    try:
        changes = (Change(None, entity) for kind in ENTITY_TYPES for entity in plan.table(kind).values())
        store.write(ChangeSet(EditKind.CREATE_PLAN, plan.info.title, tuple(changes)), plan)
    finally:
        store.close()


def put_in_place(unfinished: Path, path: Path) -> None:
    """Give a finished file its name, never over another file.

    Raises:
        FileExistsError: there is one.
        OSError: what stands in the way.
    """
    try:
        os.link(unfinished, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links; rename would replace a file, so look once more
        if path.exists():
            raise FileExistsError(path) from None
        unfinished.rename(path)
    flush_folder(path.parent)


def _creation_error(error: OSError, path: Path) -> FileError:
    if isinstance(error, FileExistsError):
        return PlanExistsError(path)
    if error.errno == errno.ENOSPC:
        return SaveFailedError(path, SavedOutcome.NOT_SAVED, SaveTrouble.DISK_FULL)
    return FolderReadOnlyError(path) if isinstance(error, PermissionError) else system_error(error, path)
