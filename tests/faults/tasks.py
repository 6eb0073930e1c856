"""What the program does while its system calls are recorded, or made to fail; a task says what it was told.

It says one line for each thing it did, in one system call, so that a record of the calls also tells what had
been promised at that moment.
"""

import ctypes
import os
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from planner.backing_up import origin_of
from planner.document import Document
from planner.domain.errors import PlannerError
from planner.editing.measures import add_measure
from planner.storage import connection
from planner.storage.backup import BackupFolder
from planner.storage.backup_names import BackupReason
from planner.storage.errors import BackupFailedError, DamagedError, SaveFailedError

#: What a task is called with: the plan, and what it says a line with.
Task = Callable[[Path, Callable[[str], None]], None]

SAVED, NOT_SAVED, UNKNOWN = "saved", "not_saved", "unknown"
#: The commit raised, and on a fresh connection the file was found to hold the edit.
RAISED_BUT_SAVED = "raised_but_saved"
MADE, NOT_MADE = "made", "not_made"
OPENED, TO_READ, NOT_OPENED, CALLED_DAMAGED = "opened", "opened_to_read", "not_opened", "called_damaged"
READY = b"ready\n"
_PR_SET_PTRACER = 0x59616D61
#: Texts of very different lengths: some edits change one page, some change many.
_LENGTHS = (10, 3_000, 60, 9_000, 700)


def title(number: int) -> str:
    """Return what a task calls the measure of its edit with this number."""
    return f"Ändring {number}"


def run(task: Task, path: Path, begin: Connection, says: Connection) -> None:
    """Let another process trace this one, wait for the word to begin, and do the task."""
    _let_anybody_trace()
    os.write(says.fileno(), READY)
    begin.recv_bytes()
    task(path, lambda line: _say(says, line))


def _let_anybody_trace() -> None:
    """Ask Linux to let strace join, which it may else do only with its own children (Yama)."""
    with suppress(AttributeError):  # a C library that has no such call
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, ctypes.c_ulong(-1), 0, 0, 0)


def nothing(path: Path, say: Callable[[str], None]) -> None:
    """Do nothing: to find out whether it can be traced."""


def _say(says: Connection, line: str) -> None:
    os.write(says.fileno(), f"{line}\n".encode())


def save_some(path: Path, say: Callable[[str], None], edits: int = 3) -> None:
    """Open a plan, save some edits, close it."""
    document = _opened(path, say)
    if document is None:
        return
    with document:
        for number in range(edits):
            say(f"{_saved(document, number, say)} {number}")
        outcome = document.settle()
        if outcome is not None:
            say(f"settled_{outcome}")


def save_carelessly(path: Path, say: Callable[[str], None]) -> None:
    """Save without waiting for the disk, which is what the test must catch."""
    connection._SETTINGS["synchronous"] = 0
    save_some(path, say)


def bring_up_to_date(path: Path, say: Callable[[str], None]) -> None:
    """Open a plan of an older schema, which gives it today's."""
    document = _opened(path, say)
    if document is not None:
        document.close()


def back_up_once(path: Path, say: Callable[[str], None]) -> None:
    """Open a plan and back it up into the folder beside it."""
    document = _opened(path, say)
    if document is None:
        return
    folder = BackupFolder(path.parent / "kopior", keep_free=0)
    with document:
        try:
            pending = folder.begin(origin_of(document), BackupReason.TIMER, document.write_snapshot)
            assert pending is not None
            pending.finish()
        except BackupFailedError as error:
            say(f"{NOT_MADE} {error.trouble}")
        else:
            say(MADE)


def _opened(path: Path, say: Callable[[str], None]) -> Document | None:
    try:
        document = Document.open(path, "prov")
    except DamagedError:
        say(CALLED_DAMAGED)
    except PlannerError:
        say(NOT_OPENED)
    else:
        say(TO_READ if document.read_only else OPENED)
        return document
    return None


def _saved(document: Document, number: int, say: Callable[[str], None]) -> str:
    """Save one edit and return what the user would be told."""
    note = "x" * _LENGTHS[number % len(_LENGTHS)]
    connection_before = document._store._connection
    try:
        document.edit(add_measure(document.plan, title(number), note=note))
    except SaveFailedError as error:
        return str(error.outcome)
    except PlannerError:
        return NOT_SAVED
    if document._store._connection is not connection_before:
        say(RAISED_BUT_SAVED)
    return SAVED
