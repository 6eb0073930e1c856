"""The journal: every change of a plan, sealed by a chain of hashes, and the undo that follows from it."""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.entities import Entity
from planner.domain.history import Action, JournalEntry
from planner.domain.ids import new_id
from planner.storage import sql
from planner.storage.codec import Codec, canonical_json, codec_named, codec_of

_canonical_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class ChangeRow(NamedTuple):
    """One changed value as the journal keeps it."""

    entity: str
    entity_id: str
    before: str | None
    after: str | None


ENTRY_COLUMNS = tuple(field.name for field in fields(JournalEntry))


def change_rows(change_set: ChangeSet) -> list[ChangeRow]:
    """Return the journal's rows of a change set, in its order."""
    rows = []
    for change in change_set.changes:
        entity = change.entity
        codec = codec_of(type(entity))
        before, after = _json_or_none(codec, change.before), _json_or_none(codec, change.after)
        rows.append(ChangeRow(codec.table, entity.id, before, after))
    return rows


def _json_or_none(codec: Codec, entity: Entity | None) -> str | None:
    return None if entity is None else codec.json(entity)


def change_set_of(entry: JournalEntry, rows: Iterable[ChangeRow]) -> ChangeSet:
    """Return what an entry changed, as it was written."""
    changes = []
    for row in rows:
        codec = codec_named(row.entity)
        before, after = (None if text is None else codec.from_json(text) for text in (row.before, row.after))
        changes.append(Change(before, after))
    return ChangeSet(entry.kind, entry.subject, tuple(changes))


def next_entry(
    head: JournalEntry | None,
    who: str,
    change_set: ChangeSet,
    action: Action,
    target: int | None,
    reason: str,
) -> JournalEntry:
    """Return the entry that follows `head` (None = the first), not sealed yet."""
    return JournalEntry(
        seq=head.seq + 1 if head else 1,
        op_id=new_id(),
        at=datetime.now(UTC),
        who=_storable(who),
        action=action,
        target=target,
        kind=change_set.kind,
        subject=_storable(change_set.subject),
        reason=_storable(reason),
        prev_hash=head.hash if head else "",
        hash="",
    )


def _storable(text: str) -> str:
    """Return a text as UTF-8 holds it: a file name of another system can have bytes that are no letters."""
    return text.encode(errors="replace").decode()


def seal(entry: JournalEntry, rows: Sequence[ChangeRow]) -> JournalEntry:
    """Return the entry with its hash."""
    return replace(entry, hash=entry_hash(entry, rows))


def entry_hash(entry: JournalEntry, rows: Iterable[ChangeRow]) -> str:
    """Return SHA-256 over one canonical JSON line for the entry and one for each change."""
    digest = hashlib.sha256(_canonical_json(entry_row(entry)[:-1]).encode())
    for row in rows:
        digest.update(f"\n[{','.join(map(canonical_json, row))}]".encode())
    return digest.hexdigest()


def entry_row(entry: JournalEntry) -> tuple[Any, ...]:
    """Return the row of an entry, in the order of ENTRY_COLUMNS."""
    values = {name: getattr(entry, name) for name in ENTRY_COLUMNS}
    values["at"] = entry.at.isoformat(timespec="microseconds")
    return tuple(str(value) if isinstance(value, StrEnum) else value for value in values.values())


def entry_of(row: Sequence[Any]) -> JournalEntry:
    """Return the entry of a row.

    Raises:
        ValueError: the row is not one that this program wrote.
    """
    values = dict(zip(ENTRY_COLUMNS, row, strict=True))
    values["at"] = datetime.fromisoformat(values["at"])
    values["action"] = Action(values["action"])
    values["kind"] = EditKind(values["kind"])
    return JournalEntry(**values)


def read_entries(connection: sqlite3.Connection) -> list[JournalEntry]:
    """Return the journal, oldest first, without the changed values."""
    rows = connection.execute(sql.select("journal", ENTRY_COLUMNS, "ORDER BY seq")).fetchall()
    return [entry_of(row) for row in rows]


def read_changes(connection: sqlite3.Connection, seq: int, most: int | None = None) -> list[ChangeRow]:
    """Return what one entry changed, in its order; `most` = only so many of its first values."""
    query = sql.select("journal_change", ChangeRow._fields, "WHERE seq = ? ORDER BY id LIMIT ?")
    limit = -1 if most is None else most  # as SQLite says "all"
    return [ChangeRow(*row) for row in connection.execute(query, (seq, limit)).fetchall()]


def read_deletion(connection: sqlite3.Connection, entity_id: str) -> ChangeRow | None:
    """Return the last deletion of a value, if there was one."""
    clause = "WHERE entity_id = ? AND after IS NULL ORDER BY id DESC LIMIT 1"
    row = connection.execute(sql.select("journal_change", ChangeRow._fields, clause), (entity_id,)).fetchone()
    return None if row is None else ChangeRow(*row)


def read_touching(connection: sqlite3.Connection, entity_id: str) -> list[int]:
    """Return which entries changed a value, or one that names its id, oldest first."""
    query = (
        "SELECT DISTINCT seq FROM journal_change "
        "WHERE entity_id = :id OR instr(after, :id) OR instr(before, :id) ORDER BY seq"
    )
    return [seq for (seq,) in connection.execute(query, {"id": entity_id}).fetchall()]


def write_entry(connection: sqlite3.Connection, entry: JournalEntry, rows: Iterable[ChangeRow]) -> None:
    """Write one entry and what it changed."""
    connection.execute(sql.insert("journal", ENTRY_COLUMNS), entry_row(entry))
    columns = ("seq", *ChangeRow._fields)
    connection.executemany(sql.insert("journal_change", columns), [(entry.seq, *row) for row in rows])


def entry_is_written(connection: sqlite3.Connection, entry: JournalEntry, rows: Sequence[ChangeRow]) -> bool:
    """Read the newest entry back with all it changed, and tell whether it is the one that was sealed."""
    query = sql.select("journal", ENTRY_COLUMNS, "ORDER BY seq DESC LIMIT 1")
    row = connection.execute(query).fetchone()
    return row is not None and entry_of(row) == entry and read_changes(connection, entry.seq) == rows


def head_hash(connection: sqlite3.Connection) -> str | None:
    """Return the hash of the newest entry; None in a file that is being made."""
    row = connection.execute("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return None if row is None else str(row[0])


class UndoStacks:
    """What can be undone and redone, as it follows from the journal alone."""

    def __init__(self, entries: Iterable[JournalEntry]) -> None:
        self.undo: list[JournalEntry] = []
        self.redo: list[JournalEntry] = []
        for entry in entries:
            self.push(entry)

    def push(self, entry: JournalEntry) -> None:
        """Follow one entry of the journal; the plan's creation is never undone.

        Raises:
            ValueError: it undoes or redoes something that was not the next to be undone or redone.
        """
        if entry.kind.is_note:
            return
        if entry.action is Action.EDIT:
            self.redo.clear()
            if entry.seq > 1:
                self.undo.append(entry)
            return
        source, sink = (self.undo, self.redo) if entry.action is Action.UNDO else (self.redo, self.undo)
        if not source or source[-1].seq != entry.target:
            raise ValueError(f"entry {entry.seq} has a target out of turn")
        sink.append(source.pop())
