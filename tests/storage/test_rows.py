"""What is read back before a commit: the rows that were written, and all of the money beside them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from planner.document import Document
from planner.domain.changes import ChangeSet
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.editing.money_events import record_events
from planner.storage.rows import rows_are, states_after, sums_are_those_of, write_rows
from tests.examples import event, first_fund, followed_plan, mnkr

PLAN = followed_plan()


def recorded() -> ChangeSet:
    lights = next(iter(PLAN.measures))
    return record_events(
        PLAN, [event(EventKind.SPENT, lights, first_fund(PLAN), mnkr(0.1), date(2024, 9, 1))]
    )


@pytest.fixture
def written(tmp_path: Path) -> Iterator[tuple[sqlite3.Connection, ChangeSet, Plan]]:
    """Yield a file with one event more than it was made with, the edit, and the plan after it."""
    path = tmp_path / "prov.tplan"
    Document.create(path, PLAN, "Eva").close()
    change_set = recorded()
    with closing(sqlite3.connect(path)) as connection:
        write_rows(connection, states_after(change_set))
        yield connection, change_set, PLAN.apply(change_set)


def test_what_is_written_adds_up(written: tuple[sqlite3.Connection, ChangeSet, Plan]) -> None:
    assert rows_are(written[0], states_after(written[1]))
    assert sums_are_those_of(*written)


@pytest.mark.parametrize(
    "sabotage",
    [
        "UPDATE money_event SET amount_ore = amount_ore + 1 WHERE kind = 'granted'",
        "DELETE FROM money_event WHERE kind = 'carried_over'",
    ],
)
def test_an_event_beside_that_is_not_what_it_was_is_noticed(
    written: tuple[sqlite3.Connection, ChangeSet, Plan], sabotage: str
) -> None:
    connection, change_set, after = written
    connection.execute(sabotage)
    assert rows_are(connection, states_after(change_set))
    assert not sums_are_those_of(connection, change_set, after)
