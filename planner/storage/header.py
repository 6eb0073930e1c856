"""What is looked at before SQLite sees a file: is it a file at all, a plan, and of its full size?"""

import stat
from pathlib import Path
from typing import NamedTuple

from planner.storage.connection import APPLICATION_ID, system_error
from planner.storage.errors import (
    BadNameError,
    DamagedError,
    FileMissingError,
    NewerSchemaError,
    NotAPlanError,
    Problem,
    ProblemKind,
    WrongFile,
)
from planner.storage.schema import newest_version

#: The largest file that is taken for a plan; one of 100 000 measures has some 130 MB.
LARGEST = 512 * 1024 * 1024

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
#: Windows: the content lies with OneDrive, and is fetched when somebody reads it.
_RECALL_ON_ACCESS = 0x0040_0000 | 0x0000_1000


class Header(NamedTuple):
    """What the first 100 bytes of a plan say.

    Attributes:
        schema: how many migrations the plan has behind it.
        size: how many bytes the file has when it is whole.
    """

    schema: int
    size: int


def require_file(path: Path) -> int:
    """Return the size in bytes of what can be a plan.

    Raises:
        FileMissingError, NotAPlanError, BadNameError, CannotOpenError: as they say.
    """
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise FileMissingError(path) from None
    except OSError as error:
        raise system_error(error, path) from error
    except ValueError:  # a NUL in the name
        raise BadNameError(path) from None
    if stat.S_ISDIR(found.st_mode):
        raise NotAPlanError(path, WrongFile.FOLDER)
    if not stat.S_ISREG(found.st_mode):
        raise NotAPlanError(path)
    if found.st_size == 0:
        raise NotAPlanError(path, WrongFile.EMPTY)
    if found.st_size > LARGEST:
        raise NotAPlanError(path, WrongFile.TOO_LARGE)
    return found.st_size


def lies_elsewhere(path: Path) -> bool:
    """Tell whether the content has to be fetched by OneDrive first, which can take a while."""
    try:
        return bool(getattr(path.stat(), "st_file_attributes", 0) & _RECALL_ON_ACCESS)
    except OSError:
        return False


def read_header(path: Path) -> bytes:
    """Return the first bytes of a file.

    Raises:
        BadNameError, CannotOpenError: as they say.
    """
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except OSError as error:
        raise system_error(error, path) from error


def check_header(header: bytes, path: Path) -> Header:
    """Return what a header says; `path` is for the errors.

    Raises:
        NotAPlanError: it is of something else.
        NewerSchemaError: it is of a plan of a later version.
    """
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise NotAPlanError(path)
    page_size, pages, schema, application = (
        int.from_bytes(header[at : at + width], "big") for at, width in ((16, 2), (28, 4), (60, 4), (68, 4))
    )
    if application != APPLICATION_ID or schema < 1:
        raise NotAPlanError(path)
    if schema > newest_version():
        raise NewerSchemaError(path, schema)
    return Header(schema, pages * (65536 if page_size == 1 else page_size))


def check_size(header: Header, size: int, path: Path) -> None:
    """Refuse a file that was cut short, or that something was added to.

    Raises:
        DamagedError: it was.
    """
    if size != header.size:
        raise DamagedError(path, (Problem(ProblemKind.SIZE, "", f"{size} / {header.size}"),))
