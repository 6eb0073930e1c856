"""The rows of a plan's values: read all, write what a change set leads to, read that back."""

import sqlite3
from collections.abc import Iterable, Iterator

from planner.domain.changes import ChangeSet
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.storage import sql
from planner.storage.codec import Codec, Row, codec_of

#: How many rows are read back by one query; SQLite takes at least 999 parameters.
_READ_BACK = 500


def read_rows(connection: sqlite3.Connection) -> Iterator[Entity]:
    """Yield every value of the plan."""
    for kind in ENTITY_TYPES:
        codec = codec_of(kind)
        query = sql.select(codec.table, codec.names, "ORDER BY rowid")
        for row in connection.execute(query).fetchall():
            yield codec.entity(row)


def write_rows(connection: sqlite3.Connection, change_set: ChangeSet) -> None:
    """Write the values after a change set; references are checked at the commit, so order is free."""
    connection.execute("PRAGMA defer_foreign_keys=ON")
    for codec, states in _states_after(change_set):
        gone = [(entity_id,) for entity_id, row in states.items() if row is None]
        connection.executemany(sql.delete(codec.table), gone)
        written = [row for row in states.values() if row is not None]
        connection.executemany(sql.upsert(codec.table, codec.names), written)


def rows_are_written(connection: sqlite3.Connection, change_set: ChangeSet) -> bool:
    """Read the changed rows back and tell whether they are what was to be written."""
    for codec, states in _states_after(change_set):
        ids = list(states)
        for start in range(0, len(ids), _READ_BACK):
            some = ids[start : start + _READ_BACK]
            query = sql.select(codec.table, codec.names, f"WHERE id IN ({sql.marks(len(some))})")
            found: dict[str, Row] = {row[0]: row for row in connection.execute(query, some).fetchall()}
            if any(found.get(entity_id) != states[entity_id] for entity_id in some):
                return False
    return True


def _states_after(change_set: ChangeSet) -> Iterable[tuple[Codec, dict[str, Row | None]]]:
    """Return the row of every changed value after the change set, None for what is gone."""
    states: dict[Codec, dict[str, Row | None]] = {}
    for change in change_set.changes:
        codec = codec_of(type(change.entity))
        row = None if change.after is None else codec.row(change.after)
        states.setdefault(codec, {})[change.entity.id] = row
    return states.items()
