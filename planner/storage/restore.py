"""Makes a plan file of a backup: always a file of its own, never in the place of another."""

import os
from pathlib import Path

from planner.domain.ids import new_id
from planner.storage.connection import is_full, system_error
from planner.storage.creation import put_in_place, require_free
from planner.storage.errors import (
    DamagedError,
    FileError,
    FolderReadOnlyError,
    PlanExistsError,
    Problem,
    ProblemKind,
    SavedOutcome,
    SaveFailedError,
    SaveTrouble,
)
from planner.storage.gate import Examined, examine

_UNFINISHED = ".{}.unfinished"


def restore(backup: Path, target: Path) -> Examined:
    """Write a backup to a new file, whole and examined, or not at all; the backup stays as it is.

    Raises:
        PlanExistsError: there is a file of that name, and it is not touched.
        FileError: the backup cannot be read, or the file cannot be written; nothing was made.
    """
    require_free(target)
    content, wanted = _content(backup), examine(backup).head_hash
    unfinished = target.with_name(_UNFINISHED.format(new_id()))
    try:
        _write(unfinished, content)
        if examine(unfinished).head_hash != wanted:
            raise DamagedError(target, (Problem(ProblemKind.BROKEN_CHAIN, "journal"),))
        put_in_place(unfinished, target)
    except OSError as error:
        raise _error(error, target) from error
    except FileError as error:
        error.path = target  # nobody has heard of the unfinished file
        raise
    finally:
        unfinished.unlink(missing_ok=True)
    return examine(target)


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
