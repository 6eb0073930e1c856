"""Makes a plan file of a backup: always a file of its own, never in the place of another."""

import os
from dataclasses import replace
from pathlib import Path

from planner.domain.ids import new_id
from planner.storage.backup_names import Backup
from planner.storage.check import Report
from planner.storage.connection import is_full, system_error
from planner.storage.creation import put_in_place, require_free
from planner.storage.errors import (
    DamagedError,
    FileError,
    FolderReadOnlyError,
    NotAPlanError,
    PlanExistsError,
    Problem,
    ProblemKind,
    SavedOutcome,
    SaveFailedError,
    SaveTrouble,
)
from planner.storage.gate import Examined, examine

_UNFINISHED = ".{}.unfinished"


def restore(backup: Backup, target: Path, report: Report = lambda _share: None) -> Examined:
    """Write a backup to a new file, whole and examined, or not at all; the backup stays as it is.

    Args:
        backup: the backup.
        target: the new file.
        report: told how much is done, 0 to 1; what it raises stops the work, and nothing is made.

    Raises:
        PlanExistsError: there is a file of that name, and it is not touched.
        DamagedError, NotAPlanError: the backup is not whole; nothing was made.
        FileError: the backup cannot be read, or the file cannot be written; nothing was made.
    """
    require_free(target)
    content = _content(backup.path)
    unfinished = target.with_name(_UNFINISHED.format(new_id()))
    try:
        _write(unfinished, content)
        examined = examine(unfinished, report)
        if (len(examined.entries), examined.entries[-1].code) != (backup.seq, backup.code):
            raise DamagedError(backup.path, (Problem(ProblemKind.BROKEN_CHAIN, "journal"),))
        put_in_place(unfinished, target)
    except OSError as error:
        raise _error(error, target) from error
    except FileError as error:
        # Nobody has heard of the unfinished file: what is written there is the backup, for the new file.
        error.path = backup.path if isinstance(error, (DamagedError, NotAPlanError)) else target
        raise
    finally:
        unfinished.unlink(missing_ok=True)
    return replace(examined, path=target)


def _content(backup: Path) -> bytes:
    try:
        return backup.read_bytes()
    except OSError as error:
        raise system_error(error, backup) from error


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _error(error: OSError, target: Path) -> FileError:
    if isinstance(error, FileExistsError):
        return PlanExistsError(target)
    if is_full(error):
        return SaveFailedError(target, SavedOutcome.NOT_SAVED, SaveTrouble.DISK_FULL)
    return FolderReadOnlyError(target) if isinstance(error, PermissionError) else system_error(error, target)
