"""Where an indicator should be on its way to the target, where it is, and what can be told of that.

The way from baseline to target is a straight line from the end of one year to the end of the other. A
reading is told to be ahead or behind only when its margin of error leaves no doubt, and a difference before
and after a measure is never said to come of the measure (DOMAIN §6).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from math import isqrt

from planner.domain.ids import IndicatorId
from planner.domain.indicator import Indicator, Reading
from planner.domain.plan import Plan


class Standing(StrEnum):
    """How the newest reading stands to the way to the target."""

    NO_READING = "no_reading"
    NO_WAY = "no_way"
    REACHED = "reached"
    AHEAD = "ahead"
    BEHIND = "behind"
    WITHIN_MARGIN = "within_margin"


class Change(StrEnum):
    """What a difference before and after can be told to be."""

    BETTER = "better"
    WORSE = "worse"
    NO_TELLING = "no_telling"


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorPath:
    """An indicator on its way.

    Attributes:
        indicator: the indicator.
        readings: by day, oldest first.
        standing: how the newest reading stands.
        expected: where it should have been on the day of the newest reading, hundredths; None = no way.
        next_due: when it can be read again, by its rhythm; None = any day, or never read.
    """

    indicator: Indicator
    readings: tuple[Reading, ...]
    standing: Standing
    expected: int | None
    next_due: int | None

    @property
    def newest(self) -> Reading | None:
        """The newest reading."""
        return self.readings[-1] if self.readings else None


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeAfter:
    """The last reading before a measure was done and the newest after it.

    Attributes:
        before: the last reading up to the day it was done.
        after: the newest reading after it.
        difference: after less before, hundredths.
        margin: of the difference, hundredths; None = a margin is not known.
        change: what it can be told to be.
    """

    before: Reading
    after: Reading
    difference: int
    margin: int | None
    change: Change


def indicator_paths(plan: Plan) -> list[IndicatorPath]:
    """Return every indicator on its way, by name."""
    readings: dict[IndicatorId, list[Reading]] = {}
    for reading in plan.readings.values():
        readings.setdefault(reading.indicator_id, []).append(reading)
    indicators = sorted(plan.indicators.values(), key=lambda one: (one.name, one.id))
    return [path_of(one, readings.get(one.id, ())) for one in indicators]


def path_of(indicator: Indicator, readings: Iterable[Reading]) -> IndicatorPath:
    """Return an indicator on its way."""
    ordered = tuple(sorted(readings, key=lambda one: one.read_on))
    newest = ordered[-1] if ordered else None
    expected = expected_on(indicator, newest.read_on) if newest else None
    due = newest.read_on.year + indicator.rhythm_years if newest and indicator.rhythm_years else None
    return IndicatorPath(
        indicator=indicator,
        readings=ordered,
        standing=_standing(indicator, newest, expected),
        expected=expected,
        next_due=due,
    )


def expected_on(indicator: Indicator, day: date) -> int | None:
    """Return where an indicator should be on a day, hundredths; None when baseline or target is not set.

    Before the baseline's year is out it is the baseline, after the target's year the target.
    """
    start, end = indicator.baseline, indicator.target
    first, last = indicator.baseline_year, indicator.target_year
    if start is None or end is None or first is None or last is None or last <= first:
        return None
    begun = date(first, 12, 31)
    share = Fraction((day - begun).days) / ((date(last, 12, 31) - begun).days)
    return start + round((end - start) * min(max(share, Fraction()), Fraction(1)))


def _standing(indicator: Indicator, newest: Reading | None, expected: int | None) -> Standing:
    if newest is None:
        return Standing.NO_READING
    margin = newest.margin or 0
    if indicator.target is not None and _gain(indicator, newest.value - indicator.target) >= margin:
        return Standing.REACHED
    if expected is None:
        return Standing.NO_WAY
    gain = _gain(indicator, newest.value - expected)
    if margin and abs(gain) <= margin:
        return Standing.WITHIN_MARGIN
    return Standing.AHEAD if gain >= 0 else Standing.BEHIND


def _gain(indicator: Indicator, difference: int) -> int:
    """Return how much better a difference is, hundredths."""
    return -difference if indicator.is_falling_better else difference


def before_and_after(path: IndicatorPath, done_on: date) -> BeforeAfter | None:
    """Return the readings on both sides of a day; None when there are none on one side."""
    before = [one for one in path.readings if one.read_on <= done_on]
    after = [one for one in path.readings if one.read_on > done_on]
    if not before or not after:
        return None
    one, other = before[-1], after[-1]
    difference = other.value - one.value
    margin = _of_difference(one, other)
    return BeforeAfter(
        before=one,
        after=other,
        difference=difference,
        margin=margin,
        change=_change(path.indicator, difference, margin),
    )


def _of_difference(one: Reading, other: Reading) -> int | None:
    """Return the margin of the difference of two independent readings, rounded up; None = not known."""
    if one.margin is None or other.margin is None:
        return None
    squares = one.margin**2 + other.margin**2
    root = isqrt(squares)
    return root if root * root == squares else root + 1


def _change(indicator: Indicator, difference: int, margin: int | None) -> Change:
    """Return what a difference is; without a margin nothing is told of it."""
    if margin is None or abs(difference) <= margin:
        return Change.NO_TELLING
    return Change.BETTER if _gain(indicator, difference) > 0 else Change.WORSE
