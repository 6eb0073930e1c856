"""Tertials, what is forecast in each, and the closing of one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from planner.domain.checks import require_amount, require_texts
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import ForecastId, FundId, MeasureId, TertialClosingId


class Tertial(StrEnum):
    """A reporting period within a year: T1 to 30 April, T2 to 31 August, then the year (DOMAIN §1)."""

    T1 = "t1"
    T2 = "t2"
    YEAR = "year"

    def ends_on(self, year: int) -> date:
        """Return its last day in a year."""
        return date(year, *_LAST_DAY[self])

    @property
    def earlier(self) -> "Tertial | None":
        """The tertial before it in the same year."""
        order = list(Tertial)
        return order[order.index(self) - 1] if self is not Tertial.T1 else None


_LAST_DAY = {Tertial.T1: (4, 30), Tertial.T2: (8, 31), Tertial.YEAR: (12, 31)}


class ForecastCell(NamedTuple):
    """What a forecast is of, and the tertial it is said in."""

    measure_id: MeasureId
    fund_id: FundId
    year: int
    tertial: Tertial


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What is expected to be spent in the whole year (*prognos helår*), as said in one tertial.

    Attributes:
        id: `ids.forecast_id(...)` of the cell.
        measure_id: the measure.
        fund_id: the source.
        year: budget year.
        tertial: the tertial it was said in.
        amount_ore: öre for the whole year; None = only a comment.
        comment: why it deviates, or "".
    """

    id: ForecastId
    measure_id: MeasureId
    fund_id: FundId
    year: int
    tertial: Tertial
    amount_ore: int | None
    comment: str = ""

    def __post_init__(self) -> None:
        """Refuse a negative forecast, or a text that cannot be kept."""
        require_amount(self.amount_ore, "amount_ore")
        require_texts(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class TertialClosing:
    """A tertial that is closed: its figures never change again (*stängd*).

    Attributes:
        id: `ids.closing_id(year, tertial)`.
        year: budget year.
        tertial: which.
        through: the last day whose events count in it, its own last day or later; what is booked in this
            budget year from now on is booked after it.
        closed_on: the day it was closed.
        note: free text, such as the report's dnr.
    """

    id: TertialClosingId
    year: int
    tertial: Tertial
    through: date
    closed_on: date
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse an end before the tertial's own."""
        require_texts(self)
        if self.through < self.tertial.ends_on(self.year):
            raise RuleBrokenError(Rule.CLOSED_TOO_EARLY, "through", self.through)

    def last_day_of(self, years: Iterable[int]) -> date | None:
        """Return the last day on which an event of these budget years counts in it; None = it never does.

        Money of later years only shows as bound there, and is that until the tertial's own last day.
        """
        return last_day_that_counts(self.year, self.tertial, self.through, years)


def last_day_that_counts(
    year: int, tertial: Tertial, through: date | None, years: Iterable[int]
) -> date | None:
    """Return the last day on which an event of some budget years counts in the follow-up of a tertial.

    Args:
        year: budget year of the follow-up.
        tertial: which.
        through: the last day for events of that budget year; None = every day, and then `date.max` is.
        years: the budget years that the event touches.

    Returns:
        The day; None when the event touches nothing but earlier years.
    """
    touched = tuple(years)
    if year in touched:
        return through or date.max
    return tertial.ends_on(year) if max(touched) > year else None
