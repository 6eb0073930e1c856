"""The rows of a plan's values: write what a change set leads to, and read back whether it stands there."""

import sqlite3

from planner.domain.changes import ChangeSet
from planner.domain.entities import Entity
from planner.domain.money_event import MoneyEvent
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation
from planner.storage import sql
from planner.storage.codec import Codec, Row, codec_of

#: How many rows are read back by one query; SQLite takes at least 999 parameters.
_READ_BACK = 500


#: The rows of values by kind and id; None for what is not there.
States = dict[Codec, dict[str, Row | None]]


def write_rows(connection: sqlite3.Connection, states_after: States) -> None:
    """Write the values after a change set; references are checked at the commit, so order is free."""
    connection.execute("PRAGMA defer_foreign_keys=ON")
    for codec, states in states_after.items():
        gone = [(entity_id,) for entity_id, row in states.items() if row is None]
        connection.executemany(sql.delete(codec.table), gone)
        written = [row for row in states.values() if row is not None]
        connection.executemany(sql.upsert(codec.table, codec.names), written)


def rows_are_before(connection: sqlite3.Connection, change_set: ChangeSet) -> bool:
    """Tell whether the file holds what a change set is to change."""
    states: States = {}
    for change in change_set.changes:
        entity = change.entity
        codec = codec_of(type(entity))
        row = None if change.before is None else codec.row(change.before)
        states.setdefault(codec, {}).setdefault(entity.id, row)
    return rows_are(connection, states)


def sums_are_those_of(connection: sqlite3.Connection, change_set: ChangeSet, after: Plan) -> bool:
    """Tell whether the changed tables have as many rows, and as much money, as the plan after the change."""
    kinds = {type(change.entity) for change in change_set.changes}
    for kind in kinds:
        (count,) = connection.execute(sql.count(codec_of(kind).table)).fetchone()
        if count != len(after.table(kind)):
            return False
    return (
        Allocation not in kinds or _total(connection, Allocation) == sum(after.index.cells.values())
    ) and (
        MoneyEvent not in kinds
        or _total(connection, MoneyEvent) == sum(event.amount_ore for event in after.events.values())
    )


def _total(connection: sqlite3.Connection, kind: type[Entity]) -> int:
    """Return the sum of the amounts that a table holds, öre."""
    (total,) = connection.execute(sql.total(codec_of(kind).table, "amount_ore")).fetchone()
    return int(total or 0)


def rows_are(connection: sqlite3.Connection, states_by_codec: States) -> bool:
    """Read rows back and tell whether they are what they are said to be."""
    for codec, states in states_by_codec.items():
        ids = list(states)
        for start in range(0, len(ids), _READ_BACK):
            some = ids[start : start + _READ_BACK]
            query = sql.select(codec.table, codec.names, f"WHERE id IN ({sql.marks(len(some))})")
            found: dict[str, Row] = {row[0]: row for row in connection.execute(query, some).fetchall()}
            if any(found.get(entity_id) != states[entity_id] for entity_id in some):
                return False
    return True


def states_after(change_set: ChangeSet) -> States:
    """Return the row of every changed value after the change set, None for what is gone."""
    states: States = {}
    for change in change_set.changes:
        entity = change.entity
        codec = codec_of(type(entity))
        row = None if change.after is None else codec.row(change.after)
        states.setdefault(codec, {})[entity.id] = row
    return states
