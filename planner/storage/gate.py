"""The gate: no figure of a file is shown before the file is found whole, and nothing in it can do harm.

The order matters: header and size before SQLite sees anything, what a crash left beside it, a private copy,
the schema, SQLite's checks, and last the contents, which the journal must lead to. The file itself is not
written to, not locked and not opened by SQLite. On POSIX reading a file drops the locks that the same process
has on it: never examine a file that this process has open and may be writing to.
"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from planner.domain.history import JournalEntry
from planner.domain.plan import Plan
from planner.storage.check import Report, check
from planner.storage.connection import APPLICATION_ID, reading_error
from planner.storage.errors import DamagedError
from planner.storage.guarded import Deadline, guarded
from planner.storage.header import Header, check_header, check_size, read_header, require_file
from planner.storage.private_copy import PrivateCopy, copy_of
from planner.storage.schema import newest_version, schema_problems

#: How much of the work is done when the copy is made, and when SQLite has checked it.
_COPIED, _CHECKED = 0.05, 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A plan file that was found whole.

    Attributes:
        path: the file.
        plan: what it holds.
        entries: its journal, oldest first, without the changed values.
        schema: the version of its schema as it lies on the disk.
        unclean: whether the last change was broken off by a crash, and is taken back when it is opened.
    """

    path: Path
    plan: Plan
    entries: tuple[JournalEntry, ...]
    schema: int
    unclean: bool

    @property
    def head_hash(self) -> str:
        """The hash that seals the plan and all its history."""
        return self.entries[-1].hash


def _silent(_: float) -> None:
    """Report to nobody."""


def examine(path: Path, report: Report = _silent) -> Examined:
    """Find out whether a file is a whole plan, and return what it holds; safe on any thread.

    Args:
        path: the file; it may come from anybody.
        report: told how much is done, 0 to 1; what it raises stops the work.

    Raises:
        FileError: it is no plan, or not whole, or cannot be read; DamagedError tells what is wrong.
    """
    require_file(path)
    copy = copy_of(path)
    try:
        if not copy.unclean:  # in the middle of a change even the header may be half written
            _check_header(copy, path)
        with guarded(copy.path) as (connection, deadline):
            return _examine_copy(path, copy, connection, _Progress(report, deadline))
    except _StoppedError as stop:
        raise stop.reason from None
    except Exception as error:  # damage can show as nearly any exception
        raise reading_error(error, path) from error
    finally:
        copy.discard()


class _StoppedError(BaseException):
    """Carries what `report` raised past those who take every `Exception` for damage."""

    def __init__(self, reason: BaseException) -> None:
        super().__init__(reason)
        self.reason = reason


class _Progress:
    """Tells how much is done, and gives SQLite the time for the next step."""

    def __init__(self, report: Report, deadline: Deadline) -> None:
        self._report = report
        self._deadline = deadline

    def tell(self, share: float) -> None:
        self._deadline.renew()
        try:
            self._report(share)
        except BaseException as error:
            raise _StoppedError(error) from error

    def tell_check(self, share: float) -> None:
        self.tell(_CHECKED + (1 - _CHECKED) * share)


def _check_header(copy: PrivateCopy, path: Path) -> Header:
    header = check_header(read_header(copy.path), path)
    check_size(header, copy.path.stat().st_size, path)
    return header


def _examine_copy(
    path: Path, copy: PrivateCopy, connection: sqlite3.Connection, progress: _Progress
) -> Examined:
    progress.tell(_COPIED)
    connection.execute("PRAGMA journal_mode=TRUNCATE").fetchall()  # first plays back what a crash left
    schema = _check_header(copy, path).schema
    strange = schema_problems(connection, schema)
    if strange:  # nothing is asked of it: who knows what answers
        raise DamagedError(path, tuple(strange))
    if schema < newest_version():
        _bring_up_to_date(connection)
    connection.execute("PRAGMA query_only=1")
    progress.tell_check(0)
    findings = check(connection, progress.tell_check)
    if findings.problems or findings.plan is None:
        raise DamagedError(path, tuple(findings.problems))
    progress.tell(1)
    entries = tuple(findings.entries)
    return Examined(path=path, plan=findings.plan, entries=entries, schema=schema, unclean=copy.unclean)


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Give the copy of an older file the schema that the file will get when it is opened."""
    from planner.storage.migrations import migrate  # brings numpy and click: 100 ms

    migrate(connection, APPLICATION_ID)
