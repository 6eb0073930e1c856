"""What changed since the previous tertial."""

from dataclasses import replace
from datetime import date

from planner.analysis.since_last import SinceLast, since_last
from planner.domain.ids import FundId, MeasureId
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.editing.money_events import EventDraft, correct_event
from planner.sample import build_sample
from tests.examples import empty_plan, event, first_fund, funded_plan, with_events

PLAN = build_sample()
TKR = 100_000


def second() -> SinceLast:
    return since_last(PLAN, 2026, Tertial.T2)


def codes(measure_ids: tuple[MeasureId, ...]) -> list[str]:
    return [PLAN.measures[one].code for one in measure_ids]


def test_new_grants_are_told_and_vouchers_that_came_in_time_are_not() -> None:
    granted = second().of(EventKind.GRANTED)
    assert [(PLAN.measures[one.measure_id].code, one.amount_ore) for one in granted] == [("Å-035", 650 * TKR)]
    late = second().late
    assert {one.voucher for one in late} == {"V26-11098"}
    assert [one.corrects is not None for one in second().of(EventKind.SPENT)] == [True]


def test_what_was_moved_carried_and_returned_is_told_in_the_tertial_it_counts_in() -> None:
    autumn = since_last(PLAN, 2026, Tertial.YEAR)
    assert [one.amount_ore for one in autumn.of(EventKind.REALLOCATED)] == [100 * TKR]
    assert [one.amount_ore for one in autumn.of(EventKind.CARRIED_OVER)] == [150 * TKR]
    assert [one.amount_ore for one in autumn.of(EventKind.RETURNED)] == [50 * TKR]


def test_a_forecast_is_told_with_what_it_was_before() -> None:
    changes = {PLAN.measures[one.measure_id].code: one for one in second().forecasts}
    assert (changes["Å-001"].before_ore, changes["Å-001"].after_ore) == (1_368 * TKR, 900 * TKR)
    assert "Å-007" not in changes
    assert since_last(PLAN, 2026, Tertial.T1).forecasts == ()  # there was none before it


def test_what_began_and_what_was_finished_is_told() -> None:
    assert codes(second().started) == ["Å-009", "Å-030"]
    assert codes(second().finished) == ["Å-004", "Å-009", "Å-020", "Å-030"]
    assert codes(since_last(PLAN, 2026, Tertial.YEAR).started) == ["Å-007"]


def test_the_first_tertial_is_since_the_year_began_and_an_empty_plan_has_nothing() -> None:
    first = since_last(PLAN, 2026, Tertial.T1)
    assert first.late == ()
    assert len(first.of(EventKind.GRANTED)) == 14
    assert not since_last(empty_plan(), 2024, Tertial.T2)


def chain(*drafts: EventDraft) -> Plan:
    plan = funded_plan()
    lights = next(iter(plan.measures))
    return with_events(plan, *(replace(one, measure_id=lights, fund_id=first_fund(plan)) for one in drafts))


def spent(on: date, ore: int = 100 * TKR) -> EventDraft:
    return event(EventKind.SPENT, MeasureId(""), FundId(""), ore, on)


def test_a_measure_begins_once_and_not_again_in_its_second_year() -> None:
    plan = chain(spent(date(2024, 3, 1)), spent(date(2025, 3, 1)))
    assert since_last(plan, 2024, Tertial.T1).started == (next(iter(plan.measures)),)
    assert since_last(plan, 2025, Tertial.T1).started == ()
    late = chain(replace(spent(date(2025, 2, 1)), year=2024))
    assert since_last(late, 2025, Tertial.T1).started == ()  # nothing of that year's money


def test_a_measure_has_not_begun_by_what_was_taken_back() -> None:
    plan = chain(spent(date(2024, 3, 1)))
    plan = plan.apply(correct_event(plan, list(plan.events)[-1], date(2024, 3, 4), "Fel åtgärd"))
    assert since_last(plan, 2024, Tertial.T1).started == ()
    assert since_last(chain(spent(date(2024, 3, 1), -TKR)), 2024, Tertial.T1).started == ()
