"""Each edit of the chain of money is taken back and made again after a restart, in plans of every schema."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planner.analysis.follow_up import assumed_forecasts
from planner.document import Document, check_file
from planner.domain.changes import ChangeSet, EditKind
from planner.domain.fix import Fix, NewValue
from planner.domain.ids import LedgerLineId, MoneyEventId, ledger_id
from planner.domain.ledger import LedgerLine
from planner.domain.measure import Measure
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.city_frames import set_city_frame
from planner.editing.findings import acknowledge, mend, reopen
from planner.editing.ledger import import_ledger, match_lines, set_aside
from planner.editing.money_events import EventDraft, correct_event, record_events
from planner.editing.rates import RateDraft, set_rates
from planner.editing.tertials import close_tertial, set_forecasts
from planner.storage.schema import SCHEMAS
from tests.chain_sums import wrong_sums
from tests.examples import event, first_fund, kr
from tests.storage.test_released_schemas import plan_file

DAY = date(2025, 3, 4)
LINE = LedgerLine(
    id=ledger_id("rad"),
    project="P 17",
    account="5010",
    booked_on=DAY,
    text="Faktura",
    amount_ore=kr(12.5),
    voucher="V 7",
)


def draft(plan: Plan, kind: EventKind, ore: int, **fields: object) -> EventDraft:
    return event(kind, next(iter(plan.measures)), first_fund(plan), ore, DAY, **fields)


def granted(plan: Plan) -> MoneyEventId:
    return next(one.id for one in plan.events.values() if one.kind is EventKind.GRANTED and one.year == 2025)


def moves(plan: Plan) -> ChangeSet:
    other = list(plan.measures)[1]
    return record_events(
        plan,
        [
            draft(plan, EventKind.SPENT, kr(100), voucher="V 1"),
            draft(plan, EventKind.REALLOCATED, kr(50), to_measure_id=other),
            draft(plan, EventKind.CARRIED_OVER, kr(20), to_year=2026),
            draft(plan, EventKind.CARRY_REFUSED, kr(10), to_year=2026),
            draft(plan, EventKind.RETURNED, kr(10)),
        ],
    )


def forecast(plan: Plan) -> ChangeSet:
    cell = ForecastCell(next(iter(plan.measures)), first_fund(plan), 2025, Tertial.T1)
    return set_forecasts(plan, {cell: {"amount_ore": kr(900), "comment": "Billigare"}})


def close(plan: Plan) -> ChangeSet:
    return close_tertial(plan, 2025, Tertial.T1, date(2025, 5, 6), assumed_forecasts(plan, 2025, Tertial.T1))


def two_lines(plan: Plan) -> ChangeSet:
    return import_ledger(plan, [LINE, replace(LINE, id=ledger_id("rad 2"), project="")], "bok.csv").change_set


def mended(plan: Plan) -> ChangeSet:
    return mend(plan, [Fix(Measure, next(iter(plan.measures)), (NewValue("cost_likely_ore", kr(5_000)),))])


#: In an order in which each has what it needs.
EDITS: dict[EditKind, Callable[[Plan], ChangeSet]] = {
    EditKind.RECORD_EVENT: lambda plan: record_events(plan, [draft(plan, EventKind.GRANTED, kr(1_000))]),
    EditKind.RECORD_EVENTS: moves,
    EditKind.SET_FORECASTS: forecast,
    EditKind.CLOSE_TERTIAL: close,
    EditKind.CORRECT_EVENTS: lambda plan: correct_event(plan, granted(plan), DAY, "Fel belopp"),
    EditKind.SET_CITY_FRAMES: lambda plan: set_city_frame(plan, first_fund(plan), 2025, amount_ore=kr(10**8)),
    EditKind.SET_RATES: lambda plan: set_rates(plan, {2025: RateDraft(250, "SKR")}),
    EditKind.IMPORT_LEDGER: two_lines,
    EditKind.MATCH_LEDGER: lambda plan: match_lines(
        plan, {LedgerLineId(LINE.id): next(iter(plan.measures))}, first_fund(plan)
    ),
    EditKind.SET_LEDGER_ASIDE: lambda plan: set_aside(plan, [ledger_id("rad 2")], "Inte vårt"),
    EditKind.ACKNOWLEDGE_FINDINGS: lambda plan: acknowledge(plan, ["kedjan"], "Stämmer", "Ek Onom", DAY),
    EditKind.REOPEN_FINDINGS: lambda plan: reopen(plan, ["kedjan"]),
    EditKind.MEND_FINDINGS: mended,
}


def reopened(document: Document) -> Document:
    document.close()
    assert check_file(document.path) == []
    return Document.open(document.path, "Eva")


@pytest.mark.parametrize("version", SCHEMAS)
def test_each_edit_of_the_chain_is_undone_and_redone_after_a_restart(version: int, tmp_path: Path) -> None:
    document = Document.open(plan_file(tmp_path, version), "Eva")
    plans = [document.plan]
    for kind, make in EDITS.items():
        change_set = make(document.plan)
        assert change_set.kind is kind
        document.edit(change_set)
        document = reopened(document)
        assert wrong_sums(document.plan) == []
        plans.append(document.plan)
    for kind, before in zip(reversed(EDITS), reversed(plans[:-1]), strict=True):
        step = document.undo_step
        assert step is not None
        assert step.kind is kind
        document.undo()
        document = reopened(document)
        assert document.plan == before, kind
    for kind, after in zip(EDITS, plans[1:], strict=True):
        document.redo()
        document = reopened(document)
        assert document.plan == after, kind
    document.close()
