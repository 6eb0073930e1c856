"""Plans whose chain of money somebody forged, journal and hashes too: each is refused and told, never mended.

The forger writes the same into the table and into the journal and computes every hash anew, so that nothing
but the rules of the plan can find it.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from planner.document import Document
from planner.domain.errors import Rule
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.editing.money_events import correct_event
from planner.storage.errors import DamagedError, NothingToRescueError, Problem, ProblemKind
from planner.storage.gate import examine
from planner.storage.journal import entry_hash, read_changes, read_entries
from planner.storage.rescue import rescue
from tests.examples import followed_plan

Forgery = Callable[[sqlite3.Connection], None]
Value = str | int | None


def chain() -> Plan:
    """Return the plan with a chain, one event of which is taken back."""
    plan = followed_plan()
    moved = next(one for one in plan.events.values() if one.kind is EventKind.REALLOCATED)
    return plan.apply(correct_event(plan, moved.id, moved.decided_on, "Fel åtgärd"))


PLAN = chain()
GRANTED, SPENT, CARRIED = (
    next(one.id for one in PLAN.events.values() if one.kind is kind)
    for kind in (EventKind.GRANTED, EventKind.SPENT, EventKind.CARRIED_OVER)
)
COUNTER = next(one for one in PLAN.events.values() if one.corrects)
FORECAST, CLOSING, CITY = (next(iter(table)) for table in (PLAN.forecasts, PLAN.closings, PLAN.city_frames))


def set_to(table: str, key: str, **values: Value) -> Forgery:
    """Return what gives a value other fields, in its row and in the journal."""

    def forge(connection: sqlite3.Connection) -> None:
        for column, value in values.items():
            connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?', (value, key))
            connection.execute(
                "UPDATE journal_change SET after = json_set(after, ?, ?) WHERE entity_id = ?",
                (f"$.{column}", value, key),
            )

    return forge


def copied(table: str, key: str, **values: Value) -> Forgery:
    """Return what adds a value like another, with another id and other fields."""

    def forge(connection: sqlite3.Connection) -> None:
        connection.execute(f'CREATE TEMP TABLE one AS SELECT * FROM "{table}" WHERE id = ?', (key,))
        connection.execute("UPDATE one SET id = 'kopia'")
        connection.execute(f'INSERT INTO "{table}" SELECT * FROM one')
        connection.execute(
            "INSERT INTO journal_change (seq, entity, entity_id, before, after) SELECT seq, entity, 'kopia', "
            "before, json_set(after, '$.id', 'kopia') FROM journal_change WHERE entity_id = ?",
            (key,),
        )
        set_to(table, "kopia", **values)(connection)

    return forge


def forged(path: Path, forge: Forgery) -> Path:
    """Forge a file, and compute all its hashes anew."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        forge(connection)
        previous = ""
        for entry in read_entries(connection):
            linked = replace(entry, prev_hash=previous)
            previous = entry_hash(linked, read_changes(connection, entry.seq))
            values = (linked.prev_hash, previous, entry.seq)
            connection.execute("UPDATE journal SET prev_hash = ?, hash = ? WHERE seq = ?", values)
    return path


class Case(NamedTuple):
    """What is forged, and the rule or the kind of problem that finds it."""

    forge: Forgery
    found: Rule | ProblemKind


EVENT = "money_event"
CASES = {
    "of no measure": Case(set_to(EVENT, GRANTED, measure_id="ingen"), ProblemKind.FOREIGN_KEY),
    "of no source": Case(set_to(EVENT, GRANTED, fund_id="ingen"), ProblemKind.FOREIGN_KEY),
    "of no kind": Case(set_to(EVENT, GRANTED, kind="lovat"), ProblemKind.UNREADABLE),
    "negative": Case(set_to(EVENT, GRANTED, amount_ore=-1), ProblemKind.SQLITE),
    "absurd": Case(set_to(EVENT, GRANTED, amount_ore=10**14), ProblemKind.UNREADABLE),
    "outside the period": Case(set_to(EVENT, GRANTED, year=2031), Rule.YEAR_OUTSIDE_PERIOD),
    "on a day that is none": Case(set_to(EVENT, GRANTED, decided_on="2023-02-29"), ProblemKind.UNREADABLE),
    "counting before it happened": Case(set_to(EVENT, GRANTED, booked_on="2024-01-01"), ProblemKind.SQLITE),
    "late without a reason": Case(set_to(EVENT, GRANTED, booked_on="2024-06-01"), ProblemKind.UNREADABLE),
    "to a measure, of no move": Case(
        set_to(EVENT, GRANTED, to_measure_id=PLAN.events[GRANTED].measure_id), ProblemKind.UNREADABLE
    ),
    "carried to its own year": Case(set_to(EVENT, CARRIED, to_year=2024), ProblemKind.UNREADABLE),
    "correcting nothing": Case(set_to(EVENT, COUNTER.id, corrects="inget"), ProblemKind.FOREIGN_KEY),
    "correcting itself": Case(set_to(EVENT, COUNTER.id, corrects=COUNTER.id), Rule.EVENT_COUNTER),
    "correcting what corrects it": Case(
        set_to(EVENT, str(COUNTER.corrects), corrects=COUNTER.id), Rule.EVENT_COUNTER
    ),
    "correcting another amount": Case(set_to(EVENT, COUNTER.id, amount_ore=1), Rule.EVENT_COUNTER),
    "correcting another event": Case(set_to(EVENT, COUNTER.id, corrects=GRANTED), Rule.EVENT_COUNTER),
    "corrected twice": Case(copied(EVENT, COUNTER.id), Rule.EVENT_COUNTER),
    "forecast under two ids": Case(copied("forecast", FORECAST), Rule.REFERENCE_MISSING),
    "forecast below zero": Case(set_to("forecast", FORECAST, amount_ore=-1), ProblemKind.SQLITE),
    "forecast of no tertial": Case(set_to("forecast", FORECAST, tertial="t3"), ProblemKind.UNREADABLE),
    "closed before its end": Case(
        set_to("tertial_closing", CLOSING, through="2024-04-29"), ProblemKind.UNREADABLE
    ),
    "closed under two ids": Case(copied("tertial_closing", CLOSING), Rule.REFERENCE_MISSING),
    "whole fund below zero": Case(set_to("city_frame", CITY, amount_ore=-1), ProblemKind.SQLITE),
    "whole fund twice": Case(copied("city_frame", CITY, amount_ore=5), Rule.REFERENCE_MISSING),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    Document.create(tmp_path / "forfalskad.tplan", PLAN, "Mallory").close()
    return tmp_path / "forfalskad.tplan"


def problems(path: Path) -> tuple[Problem, ...]:
    with pytest.raises(DamagedError) as caught:
        examine(path)
    return caught.value.problems


@pytest.mark.parametrize("name", CASES)
def test_a_forged_chain_is_refused_with_what_is_wrong(name: str, path: Path) -> None:
    forge, found = CASES[name]
    told = problems(forged(path, forge))
    assert found in {problem.kind for problem in told} | {problem.where for problem in told}


@pytest.mark.parametrize("name", CASES)
def test_what_is_rescued_of_a_forged_chain_keeps_the_rules_and_says_what_it_left_out(
    name: str, path: Path
) -> None:
    try:
        found = rescue(forged(path, CASES[name].forge))
    except NothingToRescueError:
        return
    gone = PLAN.events.keys() - found.plan.events.keys()
    told = {left.entity.id for left in found.left_out} | {one.other.id for one in found.doubtful if one.other}
    assert not found.is_whole
    assert gone <= told or found.unreadable or found.entries_lost


def test_the_same_forger_may_say_another_amount_and_only_the_code_of_the_version_tells(path: Path) -> None:
    before = examine(path)
    after = examine(forged(path, set_to(EVENT, SPENT, amount_ore=-5)))
    assert after.plan.events[SPENT].amount_ore == -5
    assert after.head_hash != before.head_hash
