"""Tests of the rules about the chain of money."""

from datetime import date
from typing import Any

import pytest

from planner.analysis.findings.finding import Finding, FindingKind
from planner.domain.ids import MeasureId
from planner.domain.measure import MeasureStatus
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.measures import change_measures
from planner.editing.money_events import EventDraft, correct_event
from planner.editing.tertials import close_tertial, set_forecasts
from tests.analysis.findings.found import financed, found, is_mended, of
from tests.examples import event, first_fund, followed_plan, kr, mnkr, with_events, with_measure, with_money

APPLIED, GRANTED, REFUSED = EventKind.APPLIED, EventKind.GRANTED, EventKind.REFUSED
SPENT, RETURNED, CARRIED = EventKind.SPENT, EventKind.RETURNED, EventKind.CARRIED_OVER


def _step(kind: EventKind, amount: float, month: int, of: int = 2024, **fields: Any) -> tuple[Any, ...]:
    return kind, mnkr(amount), date(of, month, 15), {"dnr": "KS 2024/1", **fields}


def _chain(*steps: tuple[Any, ...], **measure: Any) -> tuple[Plan, MeasureId]:
    plan, key = financed("Ljus", cost_likely_ore=mnkr(1), **measure)
    drafts: list[EventDraft] = [
        event(kind, key, first_fund(plan), ore, day, **fields) for kind, ore, day, fields in steps
    ]
    return with_events(plan, *drafts), key


def _kinds(plan: Plan) -> set[FindingKind]:
    return {one.kind for one in found(plan)}


RIGHT = (
    _step(APPLIED, 1, 1),
    _step(GRANTED, 1, 2),
    _step(SPENT, 0.7, 6),
    _step(CARRIED, 0.2, 12, to_year=2025),
    _step(RETURNED, 0.1, 12),
    _step(SPENT, 0.2, 3, 2025),
)


def test_a_chain_that_is_right_has_no_findings() -> None:
    assert not found(_chain(*RIGHT)[0])


@pytest.mark.parametrize(
    ("steps", "kind", "amounts"),
    [
        ((_step(GRANTED, 1, 2), _step(SPENT, 1.25, 6)), FindingKind.SPENT_ABOVE_GRANT, (0.25, 1.25, 1)),
        (
            (_step(GRANTED, 1, 2), _step(SPENT, 0.75, 6), _step(RETURNED, 0.5, 12)),
            FindingKind.RETURNED_TOO_MUCH,
            (0.25, 0.5, 0.25),
        ),
        (
            (_step(GRANTED, 1, 2), _step(SPENT, 0.75, 6), _step(CARRIED, 0.5, 12, to_year=2025)),
            FindingKind.CARRIED_TOO_MUCH,
            (0.25, 0.5, 0.25),
        ),
        ((_step(APPLIED, 0.5, 1), _step(GRANTED, 0.75, 2)), FindingKind.GRANT_ABOVE_ASKED, (0.75, 0.5, 0.25)),
        ((_step(GRANTED, 1.5, 2),), FindingKind.GRANT_ABOVE_ASKED, (1.5, 1, 0.5)),
    ],
)
def test_what_takes_more_than_there_was_is_found(
    steps: tuple[Any, ...], kind: FindingKind, amounts: tuple[float, ...]
) -> None:
    plan, _ = _chain(*steps)
    assert _kinds(plan) == {kind}
    assert of(plan, kind).amounts == tuple(map(mnkr, amounts))


def test_money_that_is_moved_must_be_there() -> None:
    plan, key = _chain(_step(GRANTED, 0.5, 2))
    plan, other = with_measure(plan, "Kamera")
    moved = event(
        EventKind.REALLOCATED,
        key,
        first_fund(plan),
        mnkr(0.75),
        date(2024, 6, 1),
        to_measure_id=other,
        dnr="K",
    )
    plan = with_events(plan, moved)
    assert of(plan, FindingKind.MOVED_TOO_MUCH).amounts == (mnkr(0.25), mnkr(0.75), mnkr(0.5))
    assert of(plan, FindingKind.MOVED_TOO_MUCH).measure_id == key


def test_an_event_that_was_taken_back_does_not_count() -> None:
    plan, _ = _chain(_step(GRANTED, 1, 2), _step(SPENT, 1.25, 6))
    wrong = list(plan.events)[-1]
    assert not found(plan.apply(correct_event(plan, wrong, date(2024, 7, 1), "Fel belopp")))


@pytest.mark.parametrize(
    ("steps", "kind"),
    [
        ((_step(APPLIED, 1, 5), _step(GRANTED, 1, 2)), FindingKind.GRANT_BEFORE_APPLICATION),
        ((_step(GRANTED, 1, 5), _step(SPENT, 0.5, 2)), FindingKind.SPENT_BEFORE_GRANT),
        ((_step(GRANTED, 1, 2), _step(SPENT, 0.5, 5, 2025, year=2024)), FindingKind.OUTSIDE_YEAR),
    ],
)
def test_steps_in_the_wrong_order_are_found(steps: tuple[Any, ...], kind: FindingKind) -> None:
    plan, _ = _chain(*steps)
    assert _kinds(plan) == {kind}
    assert of(plan, kind).event_id == list(plan.events)[-1]


def test_the_accounts_of_a_year_are_open_into_march() -> None:
    plan, _ = _chain(_step(GRANTED, 1, 2), _step(SPENT, 0.5, 3, 2025, year=2024))
    assert not found(plan)


def test_refused_and_yet_spent_is_found() -> None:
    plan, _ = _chain(_step(APPLIED, 1, 1), _step(REFUSED, 1, 2), _step(SPENT, 0.5, 6))
    assert of(plan, FindingKind.REFUSED_YET_SPENT).amounts == (mnkr(0.5),)
    granted_later = (_step(APPLIED, 1, 1), _step(REFUSED, 1, 2), _step(GRANTED, 1, 5), _step(SPENT, 0.5, 6))
    assert not found(_chain(*granted_later)[0])


def test_a_forecast_is_not_below_what_is_spent() -> None:
    plan, key = _chain(*RIGHT)
    fund = first_fund(plan)
    low = {"amount_ore": mnkr(0.6)}
    t1 = plan.apply(set_forecasts(plan, {ForecastCell(key, fund, 2024, Tertial.T1): low}))
    assert not found(t1)  # nothing was spent by then
    t2 = plan.apply(set_forecasts(plan, {ForecastCell(key, fund, 2024, Tertial.T2): low}))
    assert of(t2, FindingKind.FORECAST_BELOW_SPENT).amounts == (mnkr(0.6), mnkr(0.7))
    assert is_mended(t2, FindingKind.FORECAST_BELOW_SPENT)
    assert not found(t2.apply(close_tertial(t2, 2024, Tertial.T2, date(2024, 9, 8), {})))


@pytest.mark.parametrize("field", ["in_use_from", "done_on"])
def test_nothing_is_in_use_before_it_is_granted(field: str) -> None:
    early = {field: date(2024, 2, 1)}
    assert of(_chain(_step(GRANTED, 1, 2), **early)[0], FindingKind.DAY_BACKWARDS).field == field
    late = {field: date(2024, 2, 15)}
    assert not found(_chain(_step(GRANTED, 1, 2), operator="Trafikkontoret", **late)[0])


def _late(*steps: tuple[Any, ...]) -> list[Finding]:
    plan, _ = _chain(_step(GRANTED, 1, 2), *steps, done_on=date(2024, 5, 1))
    return found(plan, FindingKind.MONEY_AFTER_DONE)


def test_money_long_after_a_measure_is_done_is_found() -> None:
    assert not _late(_step(SPENT, 0.5, 7))
    assert len(_late(_step(SPENT, 0.5, 9))) == 1
    assert len(_late(_step(GRANTED, 0.5, 6))) == 1


def test_a_year_after_a_measure_is_done_needs_no_money() -> None:
    plan, key = financed("Ljus", done_on=date(2024, 5, 1))
    assert not found(plan)
    plan = with_money(plan, key, first_fund(plan), {2025: kr(1_000_000)})
    assert of(plan, FindingKind.MONEY_AFTER_DONE).year == 2025


def test_what_is_left_of_a_measure_that_is_done_is_told_of() -> None:
    plan, key = _chain(_step(GRANTED, 1, 2), _step(SPENT, 0.75, 6))
    done = plan.apply(change_measures(plan, [key], status=MeasureStatus.DONE))
    assert of(done, FindingKind.DONE_WITH_MONEY).amounts == (mnkr(0.25),)
    given_back = event(RETURNED, key, first_fund(plan), mnkr(0.25), date(2024, 12, 1), dnr="KS 2")
    assert not found(with_events(done, given_back))


@pytest.mark.parametrize(("left", "is_told"), [(999.99, False), (1_000, True)])
def test_what_rounding_a_grant_to_tkr_leaves_is_not_told_of(left: float, is_told: bool) -> None:
    plan, key = _chain(_step(GRANTED, 1, 2))
    spent = event(SPENT, key, first_fund(plan), mnkr(1) - kr(left), date(2024, 6, 15))
    plan = with_events(plan, spent)
    done = plan.apply(change_measures(plan, [key], status=MeasureStatus.DONE))
    assert bool(found(done, FindingKind.DONE_WITH_MONEY)) is is_told


def test_the_example_with_some_of_everything_lacks_an_operator_and_a_diary_number() -> None:
    kinds = _kinds(followed_plan())
    assert kinds == {FindingKind.DNR_MISSING, FindingKind.OPERATOR_MISSING}
