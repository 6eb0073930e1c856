"""Events are recorded and taken back, never rewritten, and what is closed keeps its figures."""

from dataclasses import replace
from datetime import date

import pytest

from planner.analysis.follow_up import FollowUp, assumed_forecasts, follow_up
from planner.analysis.money_chain import funds_left, money_chain
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import MoneyEventId
from planner.domain.measure import MeasureStatus
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.funds import delete_fund
from planner.editing.measures import delete_measures
from planner.editing.money_events import correct_event, record_events
from planner.editing.tertials import close_tertial, set_forecasts
from tests.examples import event, first_fund, followed_plan, funded_plan, mnkr, with_events


def broken(make: object, plan: Plan) -> Rule:
    with pytest.raises(RuleBrokenError) as caught:
        plan.apply(make(plan))  # type: ignore[operator]  # a use case of a plan
    return caught.value.rule


def t1(plan: Plan) -> FollowUp:
    return follow_up(plan, 2024, Tertial.T1)


def test_the_chain_of_the_example() -> None:
    plan = followed_plan()
    fund_id, (lights, clearing) = first_fund(plan), plan.measures
    chain = money_chain(plan)
    sums = chain.sums(lights, fund_id, 2024)
    assert (sums.applied_ore, sums.recommended_ore, sums.granted_ore) == (mnkr(2), mnkr(2), mnkr(1.2))
    assert (sums.moved_ore, sums.carried_ore, sums.adjusted_ore) == (mnkr(0.1), mnkr(-0.2), mnkr(1.1))
    assert (sums.spent_ore, sums.left_ore) == (mnkr(0.35), mnkr(0.75))
    assert chain.sums(clearing).adjusted_ore == mnkr(0.4)
    assert chain.bound_after(2024) == mnkr(0.3) + mnkr(0.2)
    left = funds_left(plan, chain)[fund_id, 2024]
    assert (left.granted_ore, left.left_ore) == (mnkr(1.7), mnkr(38.3))


def test_a_late_event_counts_after_what_is_closed_and_needs_a_reason() -> None:
    plan = followed_plan()
    row = t1(plan).rows[0]
    assert (row.sums.spent_ore, row.forecast_ore, row.said, row.comment) == (
        mnkr(0.25),
        mnkr(1.1),
        True,
        "Billigare",
    )
    assert (t1(plan).late, follow_up(plan, 2024, Tertial.T2).rows[0].sums.spent_ore) == (1, mnkr(0.35))
    fund_id, (lights, _) = first_fund(plan), plan.measures
    late = event(EventKind.SPENT, lights, fund_id, mnkr(0.1), date(2024, 3, 1))
    assert broken(lambda plan: record_events(plan, [late]), plan) is Rule.EVENT_REASON_MISSING
    after = with_events(plan, replace(late, reason="Kom sent"))
    assert list(after.events.values())[-1].booked_on == date(2024, 5, 1)
    assert t1(after).rows == t1(plan).rows


def test_what_is_closed_takes_no_event_and_no_forecast() -> None:
    plan = followed_plan()
    fund_id, (lights, _) = first_fund(plan), plan.measures
    cell = ForecastCell(lights, fund_id, 2024, Tertial.T1)
    assert broken(lambda plan: set_forecasts(plan, {cell: {"amount_ore": 1}}), plan) is Rule.TERTIAL_CLOSED
    early = replace(next(iter(plan.events.values())), id=MoneyEventId("ny"))
    edit = ChangeSet(EditKind.RECORD_EVENT, "", (Change(None, early),))
    assert broken(lambda _: edit, plan) is Rule.TERTIAL_CLOSED
    assert broken(lambda plan: close_tertial(plan, 2024, Tertial.T1, date(2024, 6, 1), {}), plan) is (
        Rule.TERTIAL_CLOSED
    )
    assert broken(lambda plan: close_tertial(plan, 2024, Tertial.T2, date(2024, 6, 1), {}), plan) is (
        Rule.CLOSED_TOO_EARLY
    )


def test_a_closing_is_never_changed_afterwards() -> None:
    plan = followed_plan()
    (closing,) = plan.closings.values()
    later = ChangeSet(
        EditKind.CLOSE_TERTIAL, "", (Change(closing, replace(closing, through=date(2024, 6, 1))),)
    )
    assert broken(lambda _: later, plan) is Rule.TERTIAL_CLOSED


def test_what_is_forecast_in_an_open_tertial_shows_in_no_closed_one() -> None:
    plan = funded_plan()
    fund_id, (lights, clearing) = first_fund(plan), plan.measures
    plan = with_events(plan, event(EventKind.GRANTED, lights, fund_id, mnkr(1), date(2024, 2, 1)))
    assumed = assumed_forecasts(plan, 2024, Tertial.T2)
    plan = plan.apply(close_tertial(plan, 2024, Tertial.T2, date(2024, 9, 2), assumed))
    before = follow_up(plan, 2024, Tertial.T2)
    for measure_id in (lights, clearing):
        cell = ForecastCell(measure_id, fund_id, 2024, Tertial.T1)
        plan = plan.apply(set_forecasts(plan, {cell: {"amount_ore": mnkr(0.4)}}))
    assert follow_up(plan, 2024, Tertial.T2) == before


def test_what_is_spent_or_moved_above_the_budget_is_a_deficit_before_anybody_says_a_forecast() -> None:
    plan = funded_plan()
    fund_id, (lights, clearing) = first_fund(plan), plan.measures
    day = date(2024, 3, 1)
    plan = with_events(
        plan,
        event(EventKind.GRANTED, lights, fund_id, mnkr(1), day),
        event(EventKind.SPENT, lights, fund_id, mnkr(1.2), day),
        event(EventKind.REALLOCATED, clearing, fund_id, mnkr(0.3), day, to_measure_id=lights),
        event(EventKind.SPENT, lights, fund_id, mnkr(0.3), day),
    )
    for tertial in (Tertial.T1, Tertial.T2):
        rows = {row.measure_id: row for row in follow_up(plan, 2024, tertial).rows}
        assert (rows[lights].forecast_ore, rows[lights].deviation_ore) == (mnkr(1.5), -mnkr(0.2))
        assert (rows[clearing].forecast_ore, rows[clearing].deviation_ore) == (0, -mnkr(0.3))
    assumed = assumed_forecasts(plan, 2024, Tertial.T1)
    assert sorted(assumed.values()) == [0, mnkr(1.5)]


def test_a_year_counts_what_is_booked_in_january_until_it_is_closed_and_not_after() -> None:
    plan = funded_plan()
    fund_id, lights = first_fund(plan), next(iter(plan.measures))

    def spent(on: date, reason: str = "") -> Plan:
        return with_events(plan, event(EventKind.SPENT, lights, fund_id, 100, on, year=2024, reason=reason))

    def year() -> int:
        return follow_up(plan, 2024, Tertial.YEAR).total.sums.spent_ore

    plan = spent(date(2025, 1, 15))
    assert year() == 100
    assumed = assumed_forecasts(plan, 2024, Tertial.YEAR)
    plan = plan.apply(close_tertial(plan, 2024, Tertial.YEAR, date(2025, 1, 31), assumed))
    assert year() == 100
    plan = spent(date(2025, 1, 20), "Kom efter bokslutet")
    assert (year(), list(plan.events.values())[-1].booked_on) == (100, date(2025, 2, 1))
    assert money_chain(plan).sums(year=2024).spent_ore == 200


def test_money_of_a_closed_year_can_be_carried_over_and_the_year_stays_as_it_was_closed() -> None:
    plan = funded_plan()
    fund_id, lights = first_fund(plan), next(iter(plan.measures))
    plan = with_events(plan, event(EventKind.GRANTED, lights, fund_id, mnkr(1), date(2024, 2, 1)))
    for tertial, on in ((Tertial.YEAR, date(2025, 1, 31)), (Tertial.T1, date(2025, 5, 9))):
        year = on.year if tertial is Tertial.T1 else 2024
        plan = plan.apply(close_tertial(plan, year, tertial, on, assumed_forecasts(plan, year, tertial)))
    before = follow_up(plan, 2024, Tertial.YEAR)
    fields = {"year": 2024, "to_year": 2025, "reason": "Beslut efter bokslutet"}
    plan = with_events(
        plan, event(EventKind.CARRIED_OVER, lights, fund_id, mnkr(1.5), date(2025, 3, 3), **fields)
    )
    carried = list(plan.events)[-1]
    assert plan.events[carried].booked_on == date(2025, 5, 1)
    assert follow_up(plan, 2024, Tertial.YEAR) == before
    assert [follow_up(plan, 2025, one).total.sums.carried_ore for one in Tertial] == [0, mnkr(1.5), mnkr(1.5)]
    assert money_chain(plan).sums(year=2024).left_ore == -mnkr(0.5)
    plan = plan.apply(correct_event(plan, carried, date(2025, 4, 1), "Mer än det som var kvar"))
    assert list(plan.events.values())[-1].booked_on == date(2025, 5, 1)
    assert money_chain(plan).sums(year=2025).carried_ore == 0


def test_a_correction_never_counts_before_what_it_corrects() -> None:
    plan = followed_plan()
    carried = next(one for one in plan.events.values() if one.kind is EventKind.CARRIED_OVER)
    plan = plan.apply(correct_event(plan, carried.id, date(2024, 6, 3), "Fel år"))
    assert list(plan.events.values())[-1].decided_on == carried.decided_on


def test_an_event_is_taken_back_once_whole_and_stays() -> None:
    plan = followed_plan()
    granted = next(one for one in plan.events.values() if one.kind is EventKind.GRANTED)
    edit = correct_event(plan, granted.id, date(2024, 6, 3), "Fel belopp i protokollet")
    after = plan.apply(edit)
    assert money_chain(after).sums(granted.measure_id, year=2024).granted_ore == 0
    assert after.events[granted.id] == granted
    again = lambda plan: correct_event(plan, granted.id, date(2024, 6, 3), "igen")  # noqa: E731
    assert broken(again, after) is Rule.EVENT_COUNTER
    counter = list(after.events)[-1]
    assert broken(lambda plan: correct_event(plan, counter, date(2024, 6, 3), "nej"), after) is (
        Rule.EVENT_COUNTER
    )
    assert broken(lambda plan: correct_event(plan, granted.id, date(2024, 6, 3), " "), plan) is (
        Rule.EVENT_REASON_MISSING
    )
    assert after.apply(edit.inverse()) == plan


def test_no_event_is_rewritten() -> None:
    plan = followed_plan()
    before = next(iter(plan.events.values()))
    edit = ChangeSet(EditKind.CORRECT_EVENTS, "", (Change(before, replace(before, amount_ore=1)),))
    assert broken(lambda _: edit, plan) is Rule.EVENT_REWRITTEN


def test_what_events_tell_of_is_not_deleted() -> None:
    plan = followed_plan()
    lights = next(iter(plan.measures))
    assert broken(lambda plan: delete_measures(plan, [lights]), plan) is Rule.STILL_IN_USE
    plan = funded_plan()
    fund_id, (lights, _) = first_fund(plan), plan.measures
    plan = with_events(plan, event(EventKind.APPLIED, lights, fund_id, mnkr(1), date(2024, 1, 1)))
    assert broken(lambda plan: delete_measures(plan, [lights]), plan) is Rule.STILL_IN_USE
    assert broken(lambda plan: delete_fund(plan, fund_id), plan) is Rule.STILL_IN_USE


def test_a_status_moves_along_and_never_back() -> None:
    plan = funded_plan()
    fund_id, (lights, clearing) = first_fund(plan), plan.measures
    day = date(2024, 2, 1)

    def status(plan: Plan) -> MeasureStatus:
        return plan.measures[lights].status

    plan = with_events(plan, event(EventKind.APPLIED, lights, fund_id, mnkr(1), day))
    assert status(plan) is MeasureStatus.APPLIED
    refused = with_events(plan, event(EventKind.REFUSED, lights, fund_id, mnkr(1), day))
    assert status(refused) is MeasureStatus.REJECTED
    plan = with_events(
        plan,
        event(EventKind.GRANTED, lights, fund_id, mnkr(1), day),
        event(EventKind.SPENT, lights, fund_id, mnkr(1), day),
        event(EventKind.GRANTED, clearing, fund_id, 1, day),
    )
    assert status(plan) is MeasureStatus.UNDERWAY
    plan = with_events(plan, event(EventKind.GRANTED, lights, fund_id, 1, day))
    assert status(plan) is MeasureStatus.UNDERWAY
