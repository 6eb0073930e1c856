"""Edits of the follow-up: what is forecast, and the closing of a tertial."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import closing_id, forecast_id
from planner.domain.plan import Plan
from planner.domain.tertial import Forecast, ForecastCell, Tertial, TertialClosing


def set_forecasts(plan: Plan, values: Mapping[ForecastCell, Mapping[str, Any]]) -> ChangeSet:
    """Return the edit that sets forecasts; one that says nothing any more goes.

    Args:
        plan: the plan.
        values: cell → `amount_ore` (öre or None) and `comment`; what is not named stays.

    Raises:
        RuleBrokenError: a negative amount, or the tertial is closed.
    """
    changes = [change for cell, fields in values.items() if (change := _change(plan, cell, fields))]
    measures = {cell.measure_id for cell in values}
    one = plan.measures[next(iter(measures))].code if len(measures) == 1 else str(len(changes))
    return ChangeSet(EditKind.SET_FORECASTS, one, tuple(changes))


def _change(plan: Plan, cell: ForecastCell, fields: Mapping[str, Any]) -> Change | None:
    key = forecast_id(*cell)
    before = plan.forecasts.get(key)
    empty = Forecast(id=key, amount_ore=None, **cell._asdict())
    after: Forecast | None = replace(before or empty, **fields)
    if after == empty:
        after = None
    return None if after == before else Change(before, after)


def close_tertial(
    plan: Plan, year: int, tertial: Tertial, on: date, assumed: Mapping[ForecastCell, int], note: str = ""
) -> ChangeSet:
    """Return the edit that closes a tertial, after which its figures never change.

    Args:
        plan: the plan.
        year: budget year.
        tertial: which.
        on: the day of the closing; of a whole year all that is booked until then counts.
        assumed: what the follow-up shows as forecast where nobody has said anything in this tertial, öre: it
            is written down, so that what is said of other tertials later cannot change it.
        note: free text.

    Raises:
        RuleBrokenError: it is closed already, or it is before the tertial's last day.
    """
    key = closing_id(year, tertial)
    if key in plan.closings:
        raise RuleBrokenError(Rule.TERTIAL_CLOSED, "tertial", tertial)
    if on < tertial.ends_on(year):
        raise RuleBrokenError(Rule.CLOSED_TOO_EARLY, "closed_on", on)
    closing = TertialClosing(
        id=key,
        year=year,
        tertial=tertial,
        through=_through(plan, year, tertial, on),
        closed_on=on,
        note=note,
    )
    forecasts = (_change(plan, cell, {"amount_ore": ore}) for cell, ore in assumed.items())
    written = tuple(change for change in forecasts if change is not None)
    return ChangeSet(EditKind.CLOSE_TERTIAL, f"{tertial.upper()} {year}", (*written, Change(None, closing)))


def _through(plan: Plan, year: int, tertial: Tertial, on: date) -> date:
    """Return the last day that counts: of a whole year, everything that is there when it is closed."""
    if tertial is not Tertial.YEAR:
        return tertial.ends_on(year)
    return max([on, *_booked(plan, year)])


def _booked(plan: Plan, year: int) -> Iterator[date]:
    return (event.booked_on for event in plan.events.values() if year in event.years)
