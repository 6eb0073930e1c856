"""One open plan file: reads the plan and its journal, and is the only way to write to it."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from planner.domain.changes import ChangeSet, EditKind
from planner.domain.entities import Entity
from planner.domain.history import Action, JournalEntry
from planner.domain.plan import Plan
from planner.storage.connection import (
    APPLICATION_ID,
    close,
    connect,
    file_error,
    is_read_only,
    is_refusal,
    primary_code,
    reading_error,
    transaction,
)
from planner.storage.errors import (
    CannotOpenError,
    ChangedOutsideError,
    DamagedError,
    FileError,
    FileMissingError,
    ReadOnlyFileError,
    SavedOutcome,
    SaveFailedError,
    SaveTrouble,
    TakenOverError,
)
from planner.storage.gate import Examined
from planner.storage.journal import (
    ChangeRow,
    change_rows,
    change_set_of,
    entry_is_written,
    head_hash,
    next_entry,
    read_changes,
    read_deletion,
    read_touching,
    seal,
    write_entry,
)
from planner.storage.private_copy import PrivateCopy, copy_of
from planner.storage.rows import rows_are, rows_are_before, states_after, sums_are_those_of, write_rows
from planner.storage.schema import newest_version
from planner.storage.snapshot import write_snapshot


class Store:
    """A plan file that is open.

    Attributes:
        path: the file.
        entries: the whole journal without the changed values, oldest first.
    """

    def __init__(
        self,
        path: Path,
        who: str,
        connection: sqlite3.Connection,
        entries: Iterable[JournalEntry] = (),
        copy: PrivateCopy | None = None,
    ) -> None:
        """Take a connection to a file that was examined; use `open_store` or `create_store`.

        Args:
            path: the file.
            who: whom the journal names.
            connection: to the file, or to a copy of it.
            entries: its journal.
            copy: what is read instead of the file, which then takes no writing; it goes with the store.
        """
        self.path = path
        self._who = who
        self._connection = connection
        self._is_lost = False
        self._copy = copy
        self.entries = list(entries)
        self._unsettled: JournalEntry | None = None

    @property
    def read_only(self) -> bool:
        """Whether the file takes no writing, or is not to be written to."""
        return self._copy is not None

    @property
    def _live(self) -> sqlite3.Connection:
        """The connection, made anew when the file did not answer the last time."""
        if self._is_lost:
            self._connection = connect(self.path)
            self._is_lost = False
        return self._connection

    @property
    def head(self) -> JournalEntry | None:
        """The last entry of the journal; None in a file that is being made."""
        return self.entries[-1] if self.entries else None

    def changes_of(self, entry: JournalEntry, most: int | None = None) -> ChangeSet:
        """Return what an entry of the journal changed, or only so many of its first values.

        Raises:
            DamagedError: it cannot be read.
        """
        try:
            return change_set_of(entry, read_changes(self._live, entry.seq, most))
        except Exception as error:
            raise reading_error(error, self.path) from error

    def plan_at(self, seq: int) -> Plan:
        """Return the plan as it was after an entry of the journal, which is followed from its beginning.

        Raises:
            DamagedError: the journal cannot be followed that far.
        """
        state: dict[tuple[type[Entity], str], Entity] = {}
        for entry in self.entries[:seq]:
            for change in self.changes_of(entry).changes:
                key = (type(change.entity), change.entity.id)
                if change.after is None:
                    state.pop(key, None)
                else:
                    state[key] = change.after
        return Plan.of(state.values())

    def deleted_value(self, entity_id: str) -> Entity | None:
        """Return a value as it was when it was last deleted; None when it never was.

        Raises:
            DamagedError: it cannot be read.
        """
        try:
            row = read_deletion(self._live, entity_id)
            return None if row is None else change_set_of(self.entries[0], [row]).changes[0].before
        except Exception as error:
            raise reading_error(error, self.path) from error

    def touching(self, entity_id: str) -> list[int]:
        """Return which entries of the journal changed a value, or one that refers to it, by their `seq`.

        Raises:
            DamagedError: the journal cannot be read.
        """
        try:
            return read_touching(self._live, entity_id)
        except Exception as error:
            raise reading_error(error, self.path) from error

    def change_counts(self) -> dict[int, int]:
        """Return how many values each entry of the journal changed, by its `seq`."""
        query = "SELECT seq, count(*) FROM journal_change GROUP BY seq"
        return dict(self._live.execute(query).fetchall())

    def write(
        self,
        change_set: ChangeSet,
        after: Plan,
        action: Action = Action.EDIT,
        target: int | None = None,
        reason: str = "",
    ) -> JournalEntry:
        """Write rows and journal in one transaction and return when they are on the disk.

        Args:
            change_set: what changes.
            after: the plan that it leads to, which the file must then hold.
            action: edit, undo or redo.
            target: the entry that is undone or redone.
            reason: why, for the journal.

        Raises:
            ChangedOutsideError, FileLockedError, ReadOnlyFileError: nothing was written.
            SaveFailedError: with what became of it.
        """
        if self.read_only:
            raise ReadOnlyFileError(self.path)
        rows = change_rows(change_set)
        entry = seal(next_entry(self.head, self._who, change_set, action, target, reason), rows)
        began = False
        try:
            with transaction(self._connection):
                began = True
                self._write_all(entry, rows, change_set, after)
        except sqlite3.Error as error:
            if not began and is_refusal(error):
                raise file_error(error, self.path) from error
            self._require_saved(entry, error)
        self.entries.append(entry)
        return entry

    def _write_all(
        self, entry: JournalEntry, rows: list[ChangeRow], change_set: ChangeSet, after: Plan
    ) -> None:
        """Write, and read all of it back before the commit."""
        self._require_as_known(change_set)
        states = states_after(change_set)
        write_rows(self._connection, states)
        write_entry(self._connection, entry, rows)
        if not (
            rows_are(self._connection, states)
            and sums_are_those_of(self._connection, change_set, after)
            and entry_is_written(self._connection, entry, rows)
        ):
            raise SaveFailedError(self.path, SavedOutcome.NOT_SAVED, SaveTrouble.NOT_AS_WRITTEN)

    def _require_as_known(self, change_set: ChangeSet) -> None:
        """Refuse to write to a file that somebody else has written to, or put another in the place of."""
        if head_hash(self._connection) != (self.head.hash if self.head else None):
            raise self._changed_outside()
        if not rows_are_before(self._connection, change_set):
            raise ChangedOutsideError(self.path)

    def _changed_outside(self) -> ChangedOutsideError:
        """Return the error that tells whether somebody has taken the plan over, or just written to it."""
        query = "SELECT who FROM journal WHERE seq > ? AND kind = ? ORDER BY seq DESC LIMIT 1"
        known = 0 if self.head is None else self.head.seq
        found = self._connection.execute(query, (known, str(EditKind.TAKE_OVER))).fetchone()
        return ChangedOutsideError(self.path) if found is None else TakenOverError(self.path, str(found[0]))

    def settle(self) -> SavedOutcome:
        """Find out what became of the write that nobody could tell of, and go on from there."""
        if self._unsettled is None:
            return SavedOutcome.NOT_SAVED
        outcome = self._outcome_of(self._unsettled)
        if outcome is SavedOutcome.SAVED:
            self.entries.append(self._unsettled)
        if outcome is not SavedOutcome.UNKNOWN:
            self._unsettled = None
        return outcome

    def _require_saved(self, entry: JournalEntry, error: sqlite3.Error) -> None:
        """Find out what became of a failed write; return if it was saved after all."""
        outcome = self._outcome_of(entry)
        if outcome is SavedOutcome.SAVED:
            return
        if outcome is SavedOutcome.UNKNOWN:
            never_began = is_refusal(error) or isinstance(error, sqlite3.ProgrammingError)
            if never_began and not self.path.exists():  # moved away while it was open
                raise FileMissingError(self.path) from error
            self._unsettled = entry
        elif is_refusal(error):  # such as somebody who reads the file, so that the commit waited too long
            raise file_error(error, self.path) from error
        raise SaveFailedError(self.path, outcome, save_trouble(error)) from error

    def _outcome_of(self, entry: JournalEntry) -> SavedOutcome:
        """Ask the file on a fresh connection, whatever the old one believes."""
        query = "SELECT hash FROM journal WHERE op_id = ?"
        try:
            self._connection.close()
            self._is_lost = True
            found = self._live.execute(query, (entry.op_id,)).fetchone()
        except (sqlite3.Error, FileError):
            return SavedOutcome.UNKNOWN
        return SavedOutcome.NOT_SAVED if found is None else SavedOutcome.SAVED

    def write_snapshot(self, target: Path) -> None:
        """Write a copy of the file as it is now, without what was deleted in it; see `write_snapshot`."""
        write_snapshot(self._live, target)

    def close(self) -> None:
        """Close the file."""
        close(self._connection)
        if self._copy is not None:
            self._copy.discard()


def open_store(examined: Examined, who: str, *, read_only: bool = False) -> Store:
    """Open a plan file that was just examined: to write to it, or a copy of it when it takes no writing.

    Raises:
        ChangedOutsideError: it is not, or does not look, as it was examined: do that again.
        FileError: what stands in the way.
    """
    try:
        return _open(examined, who, read_only=read_only)
    except DamagedError as error:  # a reading that fails for a moment looks to SQLite as damage does
        raise ChangedOutsideError(examined.path) from error


def _open(examined: Examined, who: str, *, read_only: bool) -> Store:
    connection = None if read_only else _connect_to_write(examined.path)
    copy = None
    if connection is None:
        connection, copy = _connect_to_copy(examined.path)
    store = Store(examined.path, who, connection, examined.entries, copy)
    try:
        _bring_up_to_date(connection)
        if head_hash(connection) != examined.head_hash:
            raise ChangedOutsideError(examined.path)
    except Exception as error:
        store.close()
        raise reading_error(error, examined.path) from error
    return store


def _connect_to_copy(path: Path) -> tuple[sqlite3.Connection, PrivateCopy]:
    copy = copy_of(path)
    try:
        return connect(copy.path), copy
    except BaseException:
        copy.discard()
        raise


def _connect_to_write(path: Path) -> sqlite3.Connection | None:
    """Connect to a file; None when it, or the folder that its journal goes to, takes no writing."""
    try:
        connection = connect(path)
    except (ReadOnlyFileError, CannotOpenError):
        return None
    try:
        if not is_read_only(connection):
            return connection
    except sqlite3.Error as error:
        connection.close()
        raise file_error(error, path) from error
    connection.close()
    return None


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Give an older file the schema of this version, in one transaction."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if int(version) < newest_version():
        from planner.storage.migrations import migrate  # brings numpy and click: 100 ms

        migrate(connection, APPLICATION_ID)


def save_trouble(error: sqlite3.Error) -> SaveTrouble:
    """Return why saving failed."""
    return {
        sqlite3.SQLITE_FULL: SaveTrouble.DISK_FULL,
        sqlite3.SQLITE_IOERR: SaveTrouble.DEVICE,
        sqlite3.SQLITE_CORRUPT: SaveTrouble.DAMAGED,
    }.get(primary_code(error), SaveTrouble.OTHER)
