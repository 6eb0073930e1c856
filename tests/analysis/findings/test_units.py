"""Tests of the rules about units and signs: each finds its slip, and leaves real differences alone."""

from datetime import date

import pytest

from planner.analysis.findings.finding import FindingKind
from planner.analysis.findings.scale import step_to, stepped
from planner.domain.measure import YearAmount
from planner.domain.money_event import EventKind
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.tertials import close_tertial, set_forecasts
from tests.analysis.findings.found import financed, found, is_mended, mended, of, with_neighbours
from tests.examples import empty_plan, event, first_fund, kr, mnkr, with_events, with_frames, with_measure
from tests.examples import with_money as money

SLIP = FindingKind.COST_SLIP
USUAL = (mnkr(0.8), mnkr(0.9), mnkr(1.1), mnkr(1.3), mnkr(0.7))


@pytest.mark.parametrize(
    ("wrong", "right"), [(mnkr(900), mnkr(0.9)), (kr(900), mnkr(0.9)), (kr(1.2), mnkr(1.2))]
)
def test_a_cost_in_the_wrong_unit_is_found_and_put_right(wrong: int, right: int) -> None:
    plan, _ = with_measure(
        with_neighbours(*USUAL, kind="camera"), "Fel enhet", kind="camera", cost_likely_ore=wrong
    )
    one = of(plan, SLIP)
    assert one.amounts == (wrong, right)
    assert one.against_ore is not None
    assert is_mended(plan, SLIP)


def test_low_and_high_cost_are_put_right_with_the_likely_one() -> None:
    costs = {"cost_low_ore": mnkr(800), "cost_likely_ore": mnkr(900), "cost_high_ore": mnkr(1_000)}
    plan, key = with_measure(with_neighbours(*USUAL), "Allt fel", kind="lighting", **costs)
    after = mended(plan, of(plan, SLIP)).measures[key]
    assert (after.cost_low_ore, after.cost_likely_ore, after.cost_high_ore) == (mnkr(0.8), mnkr(0.9), mnkr(1))


def test_a_cost_by_year_is_put_right_year_by_year() -> None:
    years = (YearAmount(2024, mnkr(400)), YearAmount(2025, mnkr(500)))
    plan, key = with_measure(with_neighbours(*USUAL), "År", kind="lighting", cost_per_year=years)
    after = mended(plan, of(plan, SLIP)).measures[key]
    assert after.cost_per_year == (YearAmount(2024, mnkr(0.4)), YearAmount(2025, mnkr(0.5)))


@pytest.mark.parametrize("cost", [kr(3_000), kr(57_000), mnkr(6), mnkr(40), 0])
def test_small_and_large_measures_of_a_kind_are_no_slips(cost: int) -> None:
    plan, _ = with_measure(with_neighbours(*USUAL), "Rimlig", kind="lighting", cost_likely_ore=cost)
    assert not found(plan, SLIP)


def test_without_neighbours_the_known_costs_of_the_kind_tell() -> None:
    plan, _ = with_measure(empty_plan(), "Ljus", kind="lighting", cost_likely_ore=mnkr(800))
    assert of(plan, SLIP).against_ore == mnkr(1.5)
    other, _ = with_measure(empty_plan(), "Ljus", kind="camera", cost_likely_ore=mnkr(800))
    assert not found(other, SLIP)


def test_what_nobody_wants_money_for_any_more_is_left_alone() -> None:
    plan, _ = with_measure(
        with_neighbours(*USUAL), "X", kind="lighting", cost_likely_ore=kr(9), status="withdrawn"
    )
    assert not found(plan, SLIP)


def test_where_no_cost_is_known_what_is_given_is_looked_at() -> None:
    plan = with_neighbours(*USUAL)
    plan, key = with_measure(plan, "Utan kostnad", kind="lighting")
    assert is_mended(money(plan, key, first_fund(plan), {2024: mnkr(900)}), FindingKind.ALLOCATION_SLIP)
    assert not found(money(plan, key, first_fund(plan), {2024: mnkr(2)}), FindingKind.ALLOCATION_SLIP)


@pytest.mark.parametrize(
    ("given", "is_slip"), [(mnkr(800), True), (kr(800), True), (mnkr(4), False), (kr(100), False)]
)
def test_what_is_given_is_held_against_what_is_asked(given: int, is_slip: bool) -> None:
    plan, key = with_measure(empty_plan(), "Ljus", cost_likely_ore=mnkr(0.8))
    plan = money(plan, key, first_fund(plan), {2025: given})
    assert bool(found(plan, FindingKind.ALLOCATION_SLIP)) is is_slip
    if is_slip:
        assert is_mended(plan, FindingKind.ALLOCATION_SLIP)


def test_a_low_cost_in_another_unit_than_the_likely_one() -> None:
    plan, _ = with_measure(empty_plan(), "Ljus", cost_low_ore=kr(700), cost_likely_ore=mnkr(0.8))
    assert is_mended(plan, FindingKind.COST_RANGE_SLIP)
    plan, _ = with_measure(empty_plan(), "Ljus", cost_low_ore=mnkr(0.1), cost_likely_ore=mnkr(0.8))
    assert not found(plan, FindingKind.COST_RANGE_SLIP)


def test_a_frame_is_held_against_those_of_the_other_years() -> None:
    fund = first_fund(empty := empty_plan())
    plan = with_frames(empty, fund, {2024: mnkr(8), 2025: mnkr(9), 2026: kr(9_000), 2027: mnkr(9)})
    assert of(plan, FindingKind.FRAME_SLIP).amounts == (kr(9_000), mnkr(9))
    assert is_mended(plan, FindingKind.FRAME_SLIP)
    plan = with_frames(empty, fund, {2024: mnkr(8), 2025: mnkr(90), 2026: 0, 2027: mnkr(9)})
    assert not found(plan, FindingKind.FRAME_SLIP)


@pytest.mark.parametrize(
    ("kind", "ore", "is_slip"),
    [
        (EventKind.GRANTED, kr(1_000), True),
        (EventKind.APPLIED, mnkr(1_000), True),
        (EventKind.SPENT, mnkr(300), True),
        (EventKind.SPENT, kr(1_000), False),
        (EventKind.GRANTED, mnkr(0.1), False),
    ],
)
def test_an_event_is_held_against_what_is_asked(kind: EventKind, ore: int, is_slip: bool) -> None:
    plan, key = financed("Ljus", cost_likely_ore=mnkr(1))
    plan = with_events(plan, event(kind, key, first_fund(plan), ore, date(2024, 3, 1)))
    assert bool(found(plan, FindingKind.EVENT_SLIP)) is is_slip
    assert all(one.fix is None for one in found(plan, FindingKind.EVENT_SLIP))  # events are not rewritten


def test_a_forecast_is_held_against_the_budget_until_its_tertial_is_closed() -> None:
    plan, key = financed("Ljus", cost_likely_ore=mnkr(1))
    fund = first_fund(plan)
    plan = with_events(plan, event(EventKind.GRANTED, key, fund, mnkr(1), date(2024, 3, 1), dnr="KS 1"))
    cell = ForecastCell(key, fund, 2024, Tertial.T1)
    plan = plan.apply(set_forecasts(plan, {cell: {"amount_ore": kr(900)}}))
    assert is_mended(plan, FindingKind.FORECAST_SLIP)
    closed = plan.apply(close_tertial(plan, 2024, Tertial.T1, date(2024, 5, 8), {}))
    assert not found(closed, FindingKind.FORECAST_SLIP)
    low = plan.apply(set_forecasts(plan, {cell: {"amount_ore": mnkr(0.1)}}))
    assert not found(low, FindingKind.FORECAST_SLIP)


def test_a_running_cost_above_the_cost_has_changed_places_with_it() -> None:
    plan, _ = with_measure(empty_plan(), "Ljus", cost_likely_ore=mnkr(1), running_cost_ore=mnkr(1))
    assert of(plan, FindingKind.RUNNING_ABOVE_COST).amounts == (mnkr(1), mnkr(1))
    plan, _ = with_measure(empty_plan(), "Ljus", cost_likely_ore=mnkr(1), running_cost_ore=mnkr(0.1))
    assert not found(plan, FindingKind.RUNNING_ABOVE_COST)


def test_a_credit_note_needs_something_that_was_paid() -> None:
    plan, key = financed("Ljus")
    fund, kind = first_fund(plan), FindingKind.SPENT_NEGATIVE
    credit = event(EventKind.SPENT, key, fund, -kr(500), date(2025, 3, 1))
    assert of(with_events(plan, credit), kind).amounts == (-kr(500),)
    paid = with_events(plan, event(EventKind.SPENT, key, fund, kr(700), date(2024, 3, 1)))
    assert not found(with_events(paid, credit), kind)


def test_steps_are_exact_to_the_ore() -> None:
    assert step_to(mnkr(900), mnkr(1)) == -1_000
    assert step_to(mnkr(1), mnkr(9e5)) == 1_000_000
    assert step_to(mnkr(1), mnkr(20)) == 0
    assert stepped(123_456_789, -1_000) == 123_457
    assert stepped(123_457, 1_000) == 123_457_000


def test_where_the_cost_is_the_slip_what_was_decided_is_not_told_of() -> None:
    plan = with_neighbours(*USUAL)
    plan, key = with_measure(plan, "Fel enhet", kind="lighting", cost_likely_ore=mnkr(900))
    fund = first_fund(plan)
    plan = money(plan, key, fund, {2024: mnkr(0.9)})
    plan = with_events(plan, event(EventKind.GRANTED, key, fund, mnkr(0.9), date(2024, 3, 1), dnr="KS 1"))
    assert of(plan, SLIP).amounts == (mnkr(900), mnkr(0.9))
    assert not found(plan, FindingKind.ALLOCATION_SLIP)
    assert not found(plan, FindingKind.EVENT_SLIP)
    assert not {SLIP, FindingKind.ALLOCATION_SLIP} & {one.kind for one in found(mended(plan, of(plan, SLIP)))}


def test_a_large_project_that_others_lead_up_to_is_no_slip() -> None:
    plan = with_neighbours(*USUAL, mnkr(12), mnkr(40), mnkr(300), kind="camera")
    assert not found(plan, SLIP)


def test_two_slips_of_one_kind_do_not_hide_each_other() -> None:
    plan = with_neighbours(*USUAL, mnkr(900), mnkr(1_100), kind="camera")
    assert [one.amounts for one in found(plan, SLIP)] == [(mnkr(900), mnkr(0.9)), (mnkr(1_100), mnkr(1.1))]
