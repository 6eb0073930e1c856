"""How far the money of a measure has come, and its events with sign and correction."""

from datetime import date

from planner.analysis.event_list import event_list
from planner.analysis.follow_up import follow_up
from planner.analysis.left import three_left
from planner.analysis.status_chain import StepState, status_chain
from planner.domain.money_event import EventKind
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.money_events import correct_event
from planner.editing.tertials import set_forecasts
from tests.examples import event, first_fund, followed_plan, mnkr, with_events, with_measure

DONE, PART, WAITING, REFUSED = StepState.DONE, StepState.PART, StepState.WAITING, StepState.REFUSED


def test_the_chain_says_how_much_and_when_over_all_years() -> None:
    plan = followed_plan()
    lights, clearing = plan.measures
    chain = status_chain(plan, lights)
    assert [(step.kind, step.state, step.amount_ore) for step in chain.steps] == [
        (EventKind.APPLIED, DONE, mnkr(2)),
        (EventKind.RECOMMENDED, DONE, mnkr(2)),
        (EventKind.GRANTED, PART, mnkr(1.5)),
        (EventKind.SPENT, PART, mnkr(0.35)),
        (EventKind.RETURNED, WAITING, 0),
    ]
    assert [step.on for step in chain.steps[2:]] == [date(2024, 2, 20), date(2024, 4, 28), None]
    assert (chain.adjusted_ore, chain.left_ore) == (mnkr(1.6), mnkr(1.25))
    assert [step.state for step in status_chain(plan, clearing).steps] == [
        WAITING,
        WAITING,
        DONE,
        WAITING,
        WAITING,
    ]


def test_a_refusal_stands_in_the_place_of_a_grant_until_something_is_granted() -> None:
    plan, measure_id = with_measure(followed_plan(), "Kameror")
    fund_id = first_fund(plan)
    plan = with_events(plan, event(EventKind.REFUSED, measure_id, fund_id, mnkr(1), date(2024, 6, 1)))
    decision = status_chain(plan, measure_id).steps[2]
    assert (decision.kind, decision.state, decision.amount_ore) == (EventKind.REFUSED, REFUSED, mnkr(1))
    plan = with_events(plan, event(EventKind.GRANTED, measure_id, fund_id, mnkr(1), date(2024, 9, 1)))
    assert status_chain(plan, measure_id).steps[2].kind is EventKind.GRANTED


def test_events_stand_by_date_with_their_sign_and_what_corrects_them() -> None:
    plan = followed_plan()
    lights, clearing = plan.measures
    moved = next(one for one in event_list(plan, clearing) if one.event.kind is EventKind.REALLOCATED)
    assert moved.amount_ore == -mnkr(0.1)
    got = next(one for one in event_list(plan, lights) if one.event.kind is EventKind.REALLOCATED)
    assert got.amount_ore == mnkr(0.1)
    plan = plan.apply(correct_event(plan, moved.event.id, date(2024, 7, 1), "Fel belopp"))
    lines = event_list(plan, clearing)
    assert [(line.amount_ore, line.can_be_corrected) for line in lines if line.event.to_measure_id] == [
        (-mnkr(0.1), False),
        (mnkr(0.1), False),
    ]
    assert lines[-1].is_correction
    days = [line.event.decided_on for line in event_list(plan, lights)]
    assert days == sorted(days)
    late = [line for line in event_list(plan, lights) if line.counts_later]
    assert [line.event.reason for line in late] == ["Sen faktura"]


def test_the_three_kinds_of_left_are_each_their_own() -> None:
    plan = followed_plan()
    left = three_left(plan, follow_up(plan, 2024, Tertial.YEAR))
    assert left.to_allocate_ore == mnkr(4)
    assert left.to_spend_ore == mnkr(1.7 - 0.2 - 0.35)
    assert left.in_fund is not None
    assert left.in_fund.left_ore == mnkr(100 - 60 - 1.7)
    outside = three_left(plan, follow_up(plan, 2031, Tertial.YEAR))
    assert (outside.to_allocate_ore, outside.in_fund) == (None, None)


def test_a_comment_without_an_amount_is_shown_beside_an_earlier_forecast() -> None:
    plan = followed_plan()
    lights = next(iter(plan.measures))
    cell = ForecastCell(lights, first_fund(plan), 2024, Tertial.T2)
    plan = plan.apply(set_forecasts(plan, {cell: {"comment": "Upphandlas i höst"}}))
    row = follow_up(plan, 2024, Tertial.T2).rows[0]
    assert (row.forecast_ore, row.said, row.comment) == (mnkr(1.1), False, "Upphandlas i höst")
    assert row.funds == (first_fund(plan),)
