"""Deadlines of observations: by the day, overdue first, and shares that count what was never put right."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.deadlines import MonthShare, Timeliness, deadlines_of, overdue, share_per_month, timed
from planner.domain.ids import ObservationId, PlaceId
from planner.domain.observation import Observation
from planner.editing.observations import add_observation, set_deadlines
from tests.examples import funded_plan

USUAL = {"graffiti": 24, "dark": None}
SEEN = date(2026, 3, 30)


def seen(done_on: date | None = None, kind: str = "graffiti", on: date = SEEN) -> Observation:
    return Observation(
        id=ObservationId(f"{on}{done_on}"), place_id=PlaceId("p"), kind=kind, seen_on=on, done_on=done_on
    )


@pytest.mark.parametrize(
    ("done", "today", "timeliness", "over"),
    [
        (None, 0, Timeliness.PENDING, 0),
        (None, 1, Timeliness.PENDING, 0),
        (None, 2, Timeliness.OVERDUE, 1),
        (0, 9, Timeliness.IN_TIME, 0),
        (1, 9, Timeliness.IN_TIME, 0),
        (3, 9, Timeliness.LATE, 2),
    ],
)
def test_24_hours_end_with_the_day_after(
    done: int | None, today: int, timeliness: Timeliness, over: int
) -> None:
    done_on = None if done is None else SEEN + timedelta(days=done)
    one = timed(seen(done_on), USUAL, SEEN + timedelta(days=today))
    assert (one.timeliness, one.days_over, one.due_on) == (timeliness, over, SEEN + timedelta(days=1))


@pytest.mark.parametrize("kind", ["dark", "of_another_edition"])
def test_a_kind_without_deadline_is_never_overdue(kind: str) -> None:
    assert timed(seen(kind=kind), USUAL, date(2030, 1, 1)).timeliness is Timeliness.NO_DEADLINE


def test_the_plans_own_deadline_goes_before_the_usual() -> None:
    plan = funded_plan()
    plan = plan.apply(set_deadlines(plan, {"graffiti": 72, "dark": 48}, USUAL))
    assert deadlines_of(plan, USUAL) == {"graffiti": 72, "dark": 48}
    plan = plan.apply(set_deadlines(plan, {"graffiti": 24, "dark": None}, USUAL))
    assert deadlines_of(plan, USUAL) == USUAL


def test_the_longest_overdue_comes_first() -> None:
    plan = funded_plan()
    place = next(iter(plan.places))
    for day in (3, 1, 2):
        plan = plan.apply(add_observation(plan, place, date(2026, 3, day), kind="graffiti"))
    late = overdue(plan, USUAL, date(2026, 3, 4))
    assert [one.observation.seen_on.day for one in late] == [1, 2]


def test_a_month_counts_what_was_never_put_right() -> None:
    observations = [
        *(seen(SEEN + timedelta(days=1)), seen(SEEN + timedelta(days=5))),
        *(seen(), seen(on=date(2026, 3, 31)), seen(kind="dark")),
    ]
    assert share_per_month(observations, USUAL, date(2026, 4, 1)) == [MonthShare(date(2026, 3, 1), 3, 1)]
    assert share_per_month(observations, USUAL, date(2026, 4, 2)) == [
        MonthShare(date(2026, 3, 1), 3, 1),
        MonthShare(date(2026, 4, 1), 1, 0),
    ]


@given(st.lists(st.tuples(st.integers(0, 400), st.none() | st.integers(0, 30)), max_size=40))
def test_months_together_are_all_that_fell_due(draws: list[tuple[int, int | None]]) -> None:
    today = date(2026, 12, 1)
    observations = [
        seen(None if done is None else on + timedelta(days=done), on=on)
        for days, done in draws
        for on in (date(2025, 12, 1) + timedelta(days=days),)
    ]
    each = [timed(one, USUAL, today).timeliness for one in observations]
    months = share_per_month(observations, USUAL, today)
    assert sum(one.due for one in months) == len(each) - each.count(Timeliness.PENDING)
    assert sum(one.in_time for one in months) == each.count(Timeliness.IN_TIME)
