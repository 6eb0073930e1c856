"""The one writer that replaces files: the whole new file is there, or the old one untouched."""

import contextlib
import errno
import glob
import os
import secrets
import stat
import time
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from planner.domain.errors import PlannerError

#: How long to wait between attempts to put the file in place, seconds: Excel, virus scanners and sync clients
#: hold a file for a moment; after some three seconds the user must close it or choose another name.
REPLACE_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.5)

_TEMPORARY = ".{}.{}.tmp"
#: Of the file's name, so that the temporary one is short enough for every system.
_NAME_PART = 40
_A_DAY = 24 * 3600.0


class WriteFailure(StrEnum):
    """Why a file could not be written."""

    FILE_IN_USE = "file_in_use"
    DISK_FULL = "disk_full"
    NO_PERMISSION = "no_permission"
    FOLDER_MISSING = "folder_missing"
    IS_A_FOLDER = "is_a_folder"
    BAD_NAME = "bad_name"
    NOT_READ_BACK = "not_read_back"
    DEVICE_ERROR = "device_error"


class FileWriteError(PlannerError):
    """A file could not be written; what stood there before is untouched.

    Attributes:
        path: the file that was to be written.
        failure: why.
    """

    def __init__(self, path: Path, failure: WriteFailure) -> None:
        super().__init__(f"{failure}: {path}")
        self.path = path
        self.failure = failure


_FAILURES = {
    errno.ENOSPC: WriteFailure.DISK_FULL,
    errno.EDQUOT: WriteFailure.DISK_FULL,
    errno.EFBIG: WriteFailure.DISK_FULL,
    errno.ENOENT: WriteFailure.FOLDER_MISSING,
    errno.ENOTDIR: WriteFailure.FOLDER_MISSING,
    errno.EACCES: WriteFailure.NO_PERMISSION,
    errno.EPERM: WriteFailure.NO_PERMISSION,
    errno.EROFS: WriteFailure.NO_PERMISSION,
    errno.EISDIR: WriteFailure.IS_A_FOLDER,
    errno.ENAMETOOLONG: WriteFailure.BAD_NAME,
    errno.EINVAL: WriteFailure.BAD_NAME,
}


def write_verified(path: Path, data: bytes, verify: Callable[[bytes], None]) -> None:
    """Write `data` to `path` so that the file is either whole and checked, or not changed at all.

    The bytes go to a temporary file in the same folder, are flushed to the disk, read back and compared,
    given to `verify`, and only then renamed over the target, which is read back once more.

    Args:
        path: the file to write; a link is followed.
        data: the whole file.
        verify: reads the bytes as a reader of the format would, and raises when they do not say what they
            must; its error is passed on.

    Raises:
        FileWriteError: the file could not be written; the old file, if any, is as it was.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(_TEMPORARY.format(target.name[:_NAME_PART], secrets.token_hex(8)))
    try:
        _refuse_impossible(target, path)
        _write_through(temporary, data, _mode_of(target))
        _require_same(temporary, data, path)
        verify(data)
        _replace(temporary, target, path)
        flush_folder(target.parent)
        _require_same(target, data, path)
    except OSError as error:
        raise FileWriteError(path, _FAILURES.get(error.errno or 0, WriteFailure.DEVICE_ERROR)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def sweep(target: Path, older_than: float = _A_DAY) -> None:
    """Delete what was begun and never finished of writing to a file, so that it never is.

    Args:
        target: the file.
        older_than: seconds since it was begun; after a day a kill has left it.
    """
    pattern = _TEMPORARY.format(glob.escape(target.name[:_NAME_PART]), "?" * 16)
    with contextlib.suppress(OSError):
        for path in list(target.parent.glob(pattern)):
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > older_than:
                    path.unlink()


def _refuse_impossible(target: Path, path: Path) -> None:
    """Raise before any work for a folder, or a write-protected file (which a rename would not respect)."""
    if not target.parent.is_dir():
        raise FileWriteError(path, WriteFailure.FOLDER_MISSING)
    if target.is_dir():
        raise FileWriteError(path, WriteFailure.IS_A_FOLDER)
    if target.exists() and not os.access(target, os.W_OK):
        raise FileWriteError(path, WriteFailure.NO_PERMISSION)


def _mode_of(target: Path) -> int | None:
    """Return the permissions of the file that is replaced, so that the new one keeps them."""
    return stat.S_IMODE(target.stat().st_mode) if target.exists() else None


def _write_through(temporary: Path, data: bytes, mode: int | None) -> None:
    """Write every byte and have them on the disk before returning."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(temporary, flags, 0o666), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        with contextlib.suppress(OSError):
            temporary.chmod(mode)


def _require_same(written: Path, data: bytes, path: Path) -> None:
    if written.stat().st_size != len(data) or written.read_bytes() != data:
        raise FileWriteError(path, WriteFailure.NOT_READ_BACK)


def _replace(temporary: Path, target: Path, path: Path) -> None:
    """Rename over the target, waiting for programs that hold it for a moment."""
    for wait in REPLACE_WAITS:
        try:
            temporary.replace(target)
            return
        except PermissionError:
            time.sleep(wait)
    try:
        temporary.replace(target)
    except PermissionError as error:
        raise FileWriteError(path, WriteFailure.FILE_IN_USE) from error


def flush_folder(folder: Path) -> None:
    """Make the rename itself durable, where folders can be flushed (not on Windows)."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
