"""A plan written into a file of our own making: same values, same history, same seals, none of the old bytes.

So a file that somebody else made is never adopted: not its pages, its settings, or what lies unread in it.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.entities import ENTITY_TYPES
from planner.domain.history import Action, JournalEntry
from planner.domain.plan import Plan
from planner.storage.check import Report
from planner.storage.connection import close, connect, transaction
from planner.storage.creation import make_empty, make_file, require_free
from planner.storage.errors import (
    ChangedOutsideError,
    DamagedError,
    SavedOutcome,
    SaveFailedError,
    SaveTrouble,
)
from planner.storage.gate import Examined, examine
from planner.storage.guarded import guarded
from planner.storage.journal import (
    ChangeRow,
    change_rows,
    entry_hash,
    next_entry,
    read_changes,
    seal,
    write_entry,
)
from planner.storage.private_copy import copy_of
from planner.storage.rows import states_after, write_rows

#: How much of the work is done when the source is examined, and when the new file is written.
_EXAMINED, _WRITTEN = 0.4, 0.6


class Sealed(NamedTuple):
    """One entry of a journal with the values that it changed."""

    entry: JournalEntry
    rows: list[ChangeRow]


def import_plan(source: Path, target: Path, who: str, report: Report = lambda _share: None) -> None:
    """Read a plan from somebody else into a new file, with a note of where it came from.

    Args:
        source: the plan; it is only read.
        target: the new file, which must not be there yet.
        who: whom the note names.
        report: told how much is done, 0 to 1; what it raises stops the work, and there is no new file then.

    Raises:
        FileError: what stands in the way; there is no new file then.
    """
    require_free(target)
    examined = examine(source, lambda share: report(_EXAMINED * share))
    note = ChangeSet(EditKind.IMPORT_PLAN, source.name, ())
    copy_fresh(examined, target, note, who, lambda share: report(_EXAMINED + (1 - _EXAMINED) * share))


def copy_fresh(
    examined: Examined,
    target: Path,
    note: ChangeSet | None = None,
    who: str = "",
    report: Report = lambda _share: None,
) -> None:
    """Write an examined plan into a new file, with the same history and the same seals.

    Args:
        examined: the plan; its file is only read.
        target: the new file.
        note: what the new history says last of all; None = nothing, so that the seal stays the same.
        who: whom the note names.
        report: as for `import_plan`.

    Raises:
        ChangedOutsideError: somebody has written to the source since it was examined.
        FileError: what stands in the way; there is no new file then.
    """
    copy = copy_of(examined.path)
    try:
        with guarded(copy.path) as (connection, deadline):
            journal = _journal(connection, examined)
            if note is not None:
                journal = _followed_by(journal, note, who)

            def renewing(share: float) -> None:
                deadline.renew()
                report(share)

            write_fresh(examined.plan, journal, target, renewing)
    finally:
        copy.discard()


def _journal(connection: sqlite3.Connection, examined: Examined) -> Iterator[Sealed]:
    """Yield the journal of a private copy; the seals that were examined vouch for what is read."""
    for entry in examined.entries:
        try:
            rows = read_changes(connection, entry.seq)
        except Exception as error:  # somebody is writing another file in its place
            raise ChangedOutsideError(examined.path) from error
        if entry_hash(entry, rows) != entry.hash:
            raise ChangedOutsideError(examined.path)
        yield Sealed(entry, rows)


def _followed_by(journal: Iterable[Sealed], change_set: ChangeSet, who: str) -> Iterator[Sealed]:
    head = None
    for sealed in journal:
        head = sealed.entry
        yield sealed
    yield sealed_after(head, change_set, who)


def sealed_after(head: JournalEntry | None, change_set: ChangeSet, who: str, reason: str = "") -> Sealed:
    """Return a change set as the entry that follows another (None = as the first)."""
    rows = change_rows(change_set)
    return Sealed(seal(next_entry(head, who, change_set, Action.EDIT, None, reason), rows), rows)


def write_fresh(
    plan: Plan, journal: Iterable[Sealed], target: Path, report: Report = lambda _share: None
) -> None:
    """Write a plan and its journal into a new file, which passes the gate before it gets its name.

    Args:
        plan: what the journal leads to.
        journal: every entry with its changes, oldest first.
        target: the file, which must not be there yet.
        report: told how much is done, 0 to 1; what it raises stops the work.

    Raises:
        PlanExistsError, FolderMissingError, BadNameError, SaveFailedError: there is no new file.
        FileError: what stands in the way; there is no new file.
    """

    def fill(unfinished: Path) -> None:
        make_empty(unfinished)
        head = _write_all(unfinished, plan, journal)
        report(_WRITTEN)
        _require_written(unfinished, plan, head, lambda share: report(_WRITTEN + (1 - _WRITTEN) * share))

    make_file(target, fill)


def _write_all(path: Path, plan: Plan, journal: Iterable[Sealed]) -> str:
    """Write rows and journal in one transaction and return the hash of the last entry."""
    head = ""
    connection = connect(path)
    try:
        with transaction(connection):
            write_rows(connection, states_after(_all_of(plan)))
            for entry, rows in journal:
                write_entry(connection, entry, rows)
                head = entry.hash
    finally:
        close(connection)
    return head


def _all_of(plan: Plan) -> ChangeSet:
    changes = (Change(None, entity) for kind in ENTITY_TYPES for entity in plan.table(kind).values())
    return ChangeSet(EditKind.CREATE_PLAN, plan.info.title, tuple(changes))


def _require_written(path: Path, plan: Plan, head: str, report: Report) -> None:
    try:
        written = examine(path, report)
    except DamagedError as error:
        raise SaveFailedError(path, SavedOutcome.NOT_SAVED, SaveTrouble.NOT_AS_WRITTEN) from error
    if written.head_hash != head or written.plan != plan:
        raise SaveFailedError(path, SavedOutcome.NOT_SAVED, SaveTrouble.NOT_AS_WRITTEN)
