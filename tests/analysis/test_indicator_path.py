"""Indicators on their way: straight to the target, and nothing told that the margin leaves in doubt."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.indicator_path import (
    Change,
    Standing,
    before_and_after,
    expected_on,
    indicator_paths,
    path_of,
)
from planner.domain.ids import IndicatorId
from planner.domain.indicator import Indicator, Reading
from tests.examples import followed_plan, reading

KEY = IndicatorId("i")
FALLING = Indicator(
    id=KEY,
    name="Otrygga",
    is_falling_better=True,
    baseline=4_000,
    baseline_year=2020,
    target=2_000,
    target_year=2024,
    rhythm_years=3,
)
RISING = replace(FALLING, is_falling_better=False, baseline=6_000, target=10_000, rhythm_years=None)


def read(value: int, margin: int | None = None, on: date = date(2022, 12, 31)) -> Reading:
    return reading(KEY, on, value, margin=margin)


@pytest.mark.parametrize(
    ("day", "value"),
    [
        (date(2019, 1, 1), 4_000),
        (date(2020, 12, 31), 4_000),
        (date(2022, 12, 31), 3_001),
        (date(2024, 12, 31), 2_000),
        (date(2030, 1, 1), 2_000),
    ],
)
def test_the_way_is_straight_and_ends_at_the_target(day: date, value: int) -> None:
    assert expected_on(FALLING, day) == value


@pytest.mark.parametrize("lacking", ["baseline", "baseline_year", "target", "target_year"])
def test_without_an_end_there_is_no_way(lacking: str) -> None:
    path = path_of(replace(FALLING, **{lacking: None}), [read(3_500)])  # type: ignore[arg-type]
    assert (path.expected, path.standing) == (None, Standing.NO_WAY)


@pytest.mark.parametrize(
    ("value", "margin", "standing"),
    [
        (2_500, None, Standing.AHEAD),
        (3_500, None, Standing.BEHIND),
        (3_300, 300, Standing.WITHIN_MARGIN),
        (3_302, 300, Standing.BEHIND),
        (2_700, 300, Standing.AHEAD),
        (2_000, None, Standing.REACHED),
        (1_900, 300, Standing.AHEAD),
        (1_700, 300, Standing.REACHED),
    ],
)
def test_a_reading_is_ahead_or_behind_only_beyond_its_margin(
    value: int, margin: int | None, standing: Standing
) -> None:
    assert path_of(FALLING, [read(value, margin)]).standing is standing


def test_more_is_better_where_the_indicator_says_so() -> None:
    assert path_of(RISING, [read(8_500)]).standing is Standing.AHEAD
    assert path_of(RISING, [read(7_000)]).standing is Standing.BEHIND
    assert path_of(RISING, [read(10_000)]).standing is Standing.REACHED


def test_the_survey_is_read_again_after_three_years() -> None:
    assert path_of(FALLING, [read(3_000)]).next_due == 2025
    assert path_of(RISING, [read(7_000)]).next_due is None
    assert path_of(FALLING, []).standing is Standing.NO_READING


@pytest.mark.parametrize(
    ("before", "after", "margin", "change"),
    [
        (4_000, 3_000, 300, Change.BETTER),
        (3_000, 4_000, 300, Change.WORSE),
        (4_000, 3_600, 300, Change.NO_TELLING),
        (4_000, 1_000, None, Change.NO_TELLING),
    ],
)
def test_a_difference_is_told_only_beyond_its_margin(
    before: int, after: int, margin: int | None, change: Change
) -> None:
    readings = [read(before, margin, date(2021, 5, 1)), read(after, margin, date(2024, 5, 1))]
    found = before_and_after(path_of(FALLING, readings), date(2022, 1, 1))
    assert found is not None
    assert (found.change, found.difference) == (change, after - before)
    assert found.margin == (None if margin is None else 425)


def test_without_readings_on_both_sides_nothing_is_compared() -> None:
    path = path_of(FALLING, [read(4_000)])
    assert before_and_after(path, date(2021, 1, 1)) is None
    assert before_and_after(path, date(2023, 1, 1)) is None


@given(st.integers(0, 10_000), st.integers(0, 10_000), st.dates(date(2015, 1, 1), date(2030, 1, 1)))
def test_the_way_stays_between_its_ends(start: int, end: int, day: date) -> None:
    expected = expected_on(replace(FALLING, baseline=start, target=end), day)
    assert expected is not None
    assert min(start, end) <= expected <= max(start, end)


def test_readings_are_found_with_their_indicator() -> None:
    (path,) = indicator_paths(followed_plan())
    assert [one.value for one in path.readings] == [3_950]
    assert path.standing is Standing.BEHIND
