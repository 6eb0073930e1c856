"""The open plan: read it, edit it, take edits back and make them again, hear what changed; no Qt."""

import getpass
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from planner.domain.changes import ChangeSet, EditKind
from planner.domain.collection import no_collection
from planner.domain.entities import Entity
from planner.domain.history import Action, JournalEntry
from planner.domain.plan import Plan
from planner.domain.rules import check_all_rules
from planner.storage.creation import create_store
from planner.storage.errors import (
    ChangedOutsideError,
    DamagedError,
    Problem,
    ReadOnlyFileError,
    SavedOutcome,
    SaveFailedError,
    SaveTrouble,
)
from planner.storage.gate import Examined, examine
from planner.storage.journal import UndoStacks
from planner.storage.store import Store, open_store

__all__ = ["Action", "Document", "JournalEntry", "Step", "check_file"]

Listener = Callable[[ChangeSet], None]
E = TypeVar("E", bound=Entity)

#: How often a plan is examined anew when somebody writes to it before it is open.
_OPENINGS = 3


@dataclass(frozen=True, slots=True)
class Step:
    """What undo or redo would do next.

    Attributes:
        kind: what was done.
        subject: to what, in the plan's own words.
        at: when it was done, local time.
    """

    kind: EditKind
    subject: str
    at: datetime


class Document:
    """A plan that is open in a file. Every edit is on the disk when `edit` returns."""

    def __init__(self, store: Store, plan: Plan, home: Path | None = None) -> None:
        """Take an open store and the plan in it; use `Document.open` or `Document.create`."""
        self._store = store
        self._home = home or store.path
        self._is_stopped = False
        self._listeners: list[Listener] = []
        self._preparing: list[Listener] = []
        self._plan = plan
        self._stacks = UndoStacks(store.entries)
        self._unsettled: tuple[ChangeSet, Plan] | None = None

    @classmethod
    def create(cls, path: Path, plan: Plan, who: str | None = None) -> "Document":
        """Make a file of a plan and open it; the file is whole or not there.

        Args:
            path: where; there must be no file yet.
            plan: what it is to hold.
            who: whom the journal names; None = the user's name in the system.

        Raises:
            RuleBrokenError: the plan breaks a rule.
            FileError: what stands in the way.
        """
        check_all_rules(plan)
        create_store(path, plan, user_name() if who is None else who)
        return cls.open(path, who)

    @classmethod
    def open(cls, path: Path, who: str | None = None, *, read_only: bool = False) -> "Document":
        """Examine a plan file and open it.

        Args:
            path: the file.
            who: whom the journal names; None = the user's name in the system.
            read_only: whether it is only to be read, such as while somebody else works in it.

        Raises:
            FileError: what stands in the way.
        """
        for _ in range(_OPENINGS):
            with suppress(ChangedOutsideError):  # somebody wrote to it in between: look again
                return cls.enter(examine(path), who, read_only=read_only)
        return cls.enter(examine(path), who, read_only=read_only)

    @classmethod
    def enter(
        cls,
        examined: Examined,
        who: str | None = None,
        *,
        read_only: bool = False,
        home: Path | None = None,
    ) -> "Document":
        """Open a plan file that was just examined; see `open`.

        Args:
            examined: the file.
            who: as for `open`.
            read_only: as for `open`.
            home: where people see the plan lie, when the file is a working copy of it.

        Raises:
            ChangedOutsideError: it has been written to since it was examined.
            FileError: what stands in the way.
        """
        store = open_store(examined, user_name() if who is None else who, read_only=read_only)
        return cls(store, examined.plan, home)

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._plan

    @property
    def path(self) -> Path:
        """The file."""
        return self._store.path

    @property
    def home(self) -> Path:
        """Where people see the plan lie: the file, but for a working copy."""
        return self._home

    @property
    def read_only(self) -> bool:
        """Whether the file takes no writing: every edit would raise ReadOnlyFileError."""
        return self._is_stopped or self._store.read_only

    def stop_writing(self) -> None:
        """Take no writing from now on, since somebody else has the plan."""
        self._is_stopped = True

    def write_snapshot(self, target: Path) -> None:
        """Write the plan with all its history, as it is saved now, to another file.

        Raises:
            SaveFailedError: it could not be written.
        """
        self._store.write_snapshot(target)

    def edit(self, change_set: ChangeSet, reason: str = "") -> None:
        """Write an edit durably, then replace the plan, then tell the listeners; one step of undo.

        A change set without changes does nothing, but for a merge: that the plan knows the other version is
        written down. On an error plan, undo and file are as before, unless it is a listener's own: every
        listener has heard then, and the edit stands.

        Args:
            change_set: what to change.
            reason: why, for the journal.

        Raises:
            RuleBrokenError, StaleChangeError: the plan does not take it.
            FileError: it could not be saved.
        """
        if change_set or change_set.kind is EditKind.MERGE_PLANS:
            self._commit(change_set, Action.EDIT, None, reason)

    def note(self, kind: EditKind, subject: str, reason: str = "") -> None:
        """Write a line into the journal that changes no value and that undo passes by.

        Args:
            kind: one that is a note, such as NAME_VERSION.
            subject: what it says, such as the name of the version.
            reason: why.

        Raises:
            ValueError: the kind is not that of a note.
            FileError: it could not be saved.
        """
        if not kind.is_note:
            raise ValueError(f"{kind} is no note")
        self._commit(ChangeSet(kind, subject, ()), Action.EDIT, None, reason)

    def undo(self) -> ChangeSet | None:
        """Take the last edit back, durably, and return what that changed; None when there is nothing.

        Raises:
            RuleBrokenError, FileError: as for `edit`.
        """
        self._require_settled()
        if not self._stacks.undo:
            return None
        target = self._stacks.undo[-1]
        change_set = self._store.changes_of(target).inverse()
        self._commit(change_set, Action.UNDO, target.seq)
        return change_set

    def redo(self) -> ChangeSet | None:
        """Make the edit again that was last taken back; None when there is nothing.

        Raises:
            RuleBrokenError, FileError: as for `edit`.
        """
        self._require_settled()
        if not self._stacks.redo:
            return None
        target = self._stacks.redo[-1]
        change_set = self._store.changes_of(target)
        self._commit(change_set, Action.REDO, target.seq)
        return change_set

    def settle(self) -> SavedOutcome | None:
        """Find out what became of an edit that nobody could tell whether it was saved, once the file answers.

        Returns:
            SAVED: the file held it, and now the plan does too. NOT_SAVED: all is as before it.
            UNKNOWN: the file does not answer yet. None: there is no such edit.
        """
        if self._unsettled is None:
            return None
        outcome = self._store.settle()
        if outcome is not SavedOutcome.UNKNOWN:
            (change_set, after), self._unsettled = self._unsettled, None
            if outcome is SavedOutcome.SAVED:
                self._go_on(change_set, after)
        return outcome

    @no_collection()
    def _commit(self, change_set: ChangeSet, action: Action, target: int | None, reason: str = "") -> None:
        if self._is_stopped:
            raise ReadOnlyFileError(self.home)
        self._require_settled()
        after = self._plan.apply(change_set)
        for prepare in list(self._preparing):
            prepare(change_set)
        try:
            self._store.write(change_set, after, action, target, reason)
        except SaveFailedError as error:
            if error.outcome is SavedOutcome.UNKNOWN:
                self._unsettled = change_set, after
            raise
        self._go_on(change_set, after)

    def _require_settled(self) -> None:
        """Know what the file holds before anything is written to it, or taken back from it."""
        if self.settle() is SavedOutcome.UNKNOWN:
            raise SaveFailedError(self.path, SavedOutcome.UNKNOWN, SaveTrouble.OTHER)

    def _go_on(self, change_set: ChangeSet, after: Plan) -> None:
        """Hold what the file holds, and tell."""
        self._plan = after
        self._stacks.push(self._store.entries[-1])
        self._tell(change_set)

    def _tell(self, change_set: ChangeSet) -> None:
        """Let every listener hear, in turn, and only then raise what went wrong with one: the edit stands."""
        with ExitStack() as calls:
            for listener in reversed(self._listeners):
                calls.callback(listener, change_set)

    @property
    def undo_step(self) -> Step | None:
        """What `undo` would take back; None when there is nothing."""
        return _step(self._stacks.undo)

    @property
    def redo_step(self) -> Step | None:
        """What `redo` would make again; None when there is nothing."""
        return _step(self._stacks.redo)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each change set after it is saved; return a function that stops that."""
        return _listen(self._listeners, listener)

    def prepare_with(self, prepare: Listener) -> Callable[[], None]:
        """Call `prepare` with each change set before it is written, such as to back the plan up.

        What it raises keeps the edit from being made. Return a function that stops it.
        """
        return _listen(self._preparing, prepare)

    def history(self) -> list[JournalEntry]:
        """Return the journal, newest last, without the changed values."""
        return list(self._store.entries)

    def changes_of(self, entry: JournalEntry, most: int | None = None) -> ChangeSet:
        """Return what an entry of the history changed; `most` reads only so many values of it.

        Raises:
            DamagedError: it cannot be read.
        """
        return self._store.changes_of(entry, most)

    def plan_at(self, seq: int) -> Plan:
        """Return the plan as it was after the entry with this number, by the shorter way: from either end.

        Raises:
            DamagedError: the journal cannot be followed that far.
        """
        later = self._store.entries[seq:]
        if len(later) > seq:
            return self._store.plan_at(seq)
        return self._plan.rewound(self._store.changes_of(entry) for entry in reversed(later))

    def value_of(self, kind: type[E], entity_id: str) -> E | None:
        """Return what an id stands for: the value as it is, or as it was when it was deleted.

        Raises:
            DamagedError: the journal cannot be read.
        """
        found = self._plan.table(kind).get(entity_id) or self._store.deleted_value(entity_id)
        return found if isinstance(found, kind) else None

    def touching(self, entity_id: str) -> list[int]:
        """Return which entries changed a value, or one that refers to it, by their `seq`, oldest first.

        Raises:
            DamagedError: the journal cannot be read.
        """
        return self._store.touching(entity_id)

    def change_counts(self) -> dict[int, int]:
        """Return how many values each entry of the history changed, by its `seq`."""
        return self._store.change_counts()

    @property
    def head_hash(self) -> str:
        """The hash that seals the plan and all its history, 64 hexadecimal digits."""
        return self._store.entries[-1].hash

    @property
    def version(self) -> str:
        """The first digits of the hash (*versionskod*), for people."""
        return self._store.entries[-1].code

    @property
    def saved_at(self) -> datetime:
        """When the last change was saved, local time."""
        return self._store.entries[-1].at.astimezone()

    def close(self) -> None:
        """Close the file; everything is saved already."""
        self._listeners.clear()
        self._preparing.clear()
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def check_file(path: Path) -> list[Problem]:
    """Return what is wrong with a plan file; nothing when it is whole. The file is not changed.

    Raises:
        FileError: it is no plan, or cannot be read.
    """
    try:
        examine(path)
    except DamagedError as error:
        return list(error.problems)
    return []


def user_name() -> str:
    """Return the user's name in the system, or "" where there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _listen(listeners: list[Listener], listener: Listener) -> Callable[[], None]:
    listeners.append(listener)

    def stop() -> None:
        if listener in listeners:
            listeners.remove(listener)

    return stop


def _step(stack: list[JournalEntry]) -> Step | None:
    return Step(stack[-1].kind, stack[-1].subject, stack[-1].at.astimezone()) if stack else None
