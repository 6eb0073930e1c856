"""A copy of a plan that nobody else can see or change, made whole from the journal that a crash left.

The plan itself is only read here, and never by SQLite: opened for reading it would be written to (a crash is
rolled back in the file), and a crafted journal beside it can make SQLite delete any other file.
"""

import os
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from planner.storage.connection import is_full, system_error
from planner.storage.errors import (
    FileLockedError,
    FileMissingError,
    ForeignJournalError,
    NoRoomForCopyError,
)
from planner.storage.header import LARGEST, require_file

_JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
#: What SQLite may have left beside a database; our own plans never have a `-wal`.
SIDECARS = ("-journal", "-wal")
#: How often a copy is tried while somebody writes to the plan, and how long is waited between, seconds.
_TRIES = 40
_PAUSE = 0.03


@dataclass(frozen=True, slots=True)
class PrivateCopy:
    """The copy.

    Attributes:
        path: where it lies, in a folder of its own.
        unclean: whether there is a journal of a crash beside it, which SQLite plays back when it opens it.
    """

    path: Path
    unclean: bool

    def discard(self) -> None:
        """Delete the copy and its folder."""
        shutil.rmtree(self.path.parent, ignore_errors=True)


def copy_of(path: Path) -> PrivateCopy:
    """Copy a plan, with what lies beside it, into a folder that nobody else can look into.

    Raises:
        FileLockedError: somebody wrote to it all the time.
        ForeignJournalError: the journal beside it is not one of this program.
        NoRoomForCopyError: there is no room for the copy.
        FileError: it cannot be read.
    """
    try:
        copy = Path(tempfile.mkdtemp(prefix="trygghetsplan-")) / "plan"
    except OSError as error:
        raise NoRoomForCopyError(path) from error
    try:
        for _ in range(_TRIES):
            unclean = _copy_once(path, copy)
            if unclean is not None:
                return PrivateCopy(copy, unclean)
            time.sleep(_PAUSE)
        raise FileLockedError(path)
    except BaseException:
        shutil.rmtree(copy.parent, ignore_errors=True)
        raise


def _copy_once(path: Path, copy: Path) -> bool | None:
    """Copy once and tell whether there was a journal of a crash; None when the files changed meanwhile."""
    sidecars = [path.with_name(path.name + suffix) for suffix in SIDECARS]
    require_file(path)
    before = _stamps(path, *sidecars)
    _copy(path, copy, path)
    unclean = False
    for suffix, sidecar in zip(SIDECARS, sidecars, strict=True):
        beside = copy.with_name(copy.name + suffix)
        if beside.exists():  # of the try before
            beside.unlink()
        if _is_hot(sidecar, path):
            _copy(sidecar, beside, path)
            unclean = True
    return unclean if _stamps(path, *sidecars) == before else None


def _is_hot(sidecar: Path, path: Path) -> bool:
    """Tell whether SQLite would play this journal back: it holds something, and does not begin with a zero.

    Raises:
        ForeignJournalError: it names another file, which SQLite would delete (none of ours ever does).
    """
    try:
        with sidecar.open("rb") as file:
            first = file.read(1)
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - len(_JOURNAL_MAGIC)))
            last = file.read()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise system_error(error, path) from error
    if first in {b"", b"\x00"}:
        return False
    if last == _JOURNAL_MAGIC or size > LARGEST:
        raise ForeignJournalError(path)
    return True


def _copy(source: Path, target: Path, path: Path) -> None:
    try:
        with source.open("rb") as reading:
            content = reading.read()
    except FileNotFoundError:
        if source == path:
            raise FileMissingError(path) from None
        return  # the journal has gone since; the stamps tell, and the copy is made again
    except OSError as error:
        raise system_error(error, path) from error
    try:
        target.write_bytes(content)
    except OSError as error:
        raise (NoRoomForCopyError(path) if is_full(error) else system_error(error, path)) from error


def _stamps(*files: Path) -> list[tuple[int, int] | None]:
    """Return size and time of change of each file; None for one that is not there."""
    stamps: list[tuple[int, int] | None] = []
    for file in files:
        try:
            found = file.stat()
        except OSError:
            stamps.append(None)
        else:
            stamps.append((found.st_size, found.st_mtime_ns))
    return stamps
