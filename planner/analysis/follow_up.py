"""The follow-up of a tertial: the table that everybody knows, from the events that count (DOMAIN §1)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from planner.analysis.money_chain import ChainSums, MoneyChain, chain_of, total
from planner.domain.ids import FundId, MeasureId, closing_id, forecast_id
from planner.domain.money_event import MoneyEvent
from planner.domain.plan import Plan
from planner.domain.tertial import Forecast, ForecastCell, Tertial, TertialClosing, last_day_that_counts


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRow:
    """One measure in the follow-up, or the sum of all.

    Attributes:
        measure_id: the measure; None = the sum.
        sums: its chain in the budget year, as far as it counts in the tertial.
        forecast_ore: what is expected to be spent in the whole year, öre.
        said: whether every part of the forecast was said in this tertial; else it is taken from an earlier
            one, or, when nobody has said anything, the adjusted budget stands for it, or what is spent when
            that is more, and of a whole year what was spent.
        comment: why it deviates, or "".
        bound_later_ore: granted for later budget years, öre.
        funds: the sources it has money or a forecast of in the year, else in later ones; of the sum none.
    """

    measure_id: MeasureId | None
    sums: ChainSums
    forecast_ore: int
    said: bool
    comment: str = ""
    bound_later_ore: int = 0
    funds: tuple[FundId, ...] = ()

    @property
    def deviation_ore(self) -> int:
        """Adjusted budget less forecast (*avvikelse*), öre: above zero is a surplus."""
        return self.sums.adjusted_ore - self.forecast_ore


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The follow-up of a tertial.

    Attributes:
        year: budget year.
        tertial: which.
        through: the last day that counts; None = all that belongs to the budget year.
        closing: how it was closed; None = it is open.
        rows: the measures with money in the year, or bound in later ones, in the order of their numbers.
        total: their sum, from öre.
        late: how many events of the budget year are booked after it, though decided within it.
    """

    year: int
    tertial: Tertial
    through: date | None
    closing: TertialClosing | None
    rows: tuple[FollowUpRow, ...]
    total: FollowUpRow
    late: int


def follow_up(plan: Plan, year: int, tertial: Tertial, fund_id: FundId | None = None) -> FollowUp:
    """Compute the follow-up of a tertial.

    Args:
        plan: the plan.
        year: budget year.
        tertial: which.
        fund_id: count this source only; None = all.
    """
    closing = plan.closings.get(closing_id(year, tertial))
    through = cut_off(plan, year, tertial)
    chain = chain_of(e for e in counted_events(plan, year, tertial) if fund_id in (None, e.fund_id))
    rows = tuple(_rows(plan, chain, year, tertial, fund_id))
    return FollowUp(
        year=year,
        tertial=tertial,
        through=through,
        closing=closing,
        rows=rows,
        total=_total(rows),
        late=_late(plan, year, tertial, through),
    )


def usual_period(plan: Plan, today: date) -> tuple[int, Tertial]:
    """Return the budget year and tertial that are reported now: the last one that has ended.

    Before the first one of the plan has ended, it is the first; after the last, the last.
    """
    info = plan.info
    ended = [(year, tertial) for year in info.years for tertial in Tertial if tertial.ends_on(year) < today]
    return ended[-1] if ended else (info.first_year, Tertial.T1)


def cut_off(plan: Plan, year: int, tertial: Tertial) -> date | None:
    """Return the last day that counts in a tertial; None = all that belongs to the budget year.

    The accounts of a year are still being made in January, so an open year counts all of its events.
    """
    closing = plan.closings.get(closing_id(year, tertial))
    if closing is not None:
        return closing.through
    return None if tertial is Tertial.YEAR else tertial.ends_on(year)


def _rows(
    plan: Plan, chain: MoneyChain, year: int, tertial: Tertial, fund_id: FundId | None
) -> Iterator[FollowUpRow]:
    """Yield a row for every measure that has money or a forecast in the year, or money bound later."""
    by_measure = _parts(plan, chain, (year, tertial), fund_id)
    later: dict[MeasureId, dict[FundId, int]] = {}
    for cell, sums in chain.cells.items():
        if cell.year > year:
            bound = later.setdefault(cell.measure_id, {})
            bound[cell.fund_id] = bound.get(cell.fund_id, 0) + sums.adjusted_ore - sums.returned_ore
    for measure in sorted(plan.measures.values(), key=lambda one: one.number):
        bound = {key: ore for key, ore in later.get(measure.id, {}).items() if ore}
        parts = by_measure.get(measure.id) or dict.fromkeys(bound, ChainSums())
        if parts:
            yield replace(_row(plan, measure.id, parts, year, tertial), bound_later_ore=sum(bound.values()))


def counted_events(plan: Plan, year: int, tertial: Tertial) -> Iterator[MoneyEvent]:
    """Yield the events that count in the follow-up of a tertial, those of later budget years with them."""
    through = cut_off(plan, year, tertial)
    last_days: dict[tuple[int, ...], date | None] = {}
    for event in plan.events.values():
        years = event.years
        if years not in last_days:
            last_days[years] = last_day_that_counts(year, tertial, through, years)
        last = last_days[years]
        if last is not None and event.booked_on <= last:
            yield event


def _parts(
    plan: Plan, chain: MoneyChain, when: tuple[int, Tertial], fund_id: FundId | None
) -> dict[MeasureId, dict[FundId, ChainSums]]:
    """Return each measure's sums in the year by source, zero where there is nothing but a forecast."""
    year, tertial = when
    said_in = _said_in(plan, year, tertial)
    parts: dict[MeasureId, dict[FundId, ChainSums]] = {}
    for cell, sums in chain.cells.items():
        if cell.year == year:
            parts.setdefault(cell.measure_id, {})[cell.fund_id] = sums
    for forecast in plan.forecasts.values():
        here = forecast.year == year and forecast.tertial in said_in
        if here and fund_id in (None, forecast.fund_id):
            parts.setdefault(forecast.measure_id, {}).setdefault(forecast.fund_id, ChainSums())
    return parts


def _row(
    plan: Plan, measure_id: MeasureId, parts: dict[FundId, ChainSums], year: int, tertial: Tertial
) -> FollowUpRow:
    expected, comments, said = 0, [], True
    for fund_id, sums in parts.items():
        found = forecast_of(plan, measure_id, fund_id, year, tertial)
        ore = None if found is None else found.amount_ore
        said = said and ore is not None and found is not None and found.tertial is tertial
        expected += assumed_forecast(sums, tertial) if ore is None else ore
        own = plan.forecasts.get(forecast_id(measure_id, fund_id, year, tertial))
        if own is not None and own.comment:
            comments.append(own.comment)
    return FollowUpRow(
        measure_id=measure_id,
        sums=total(parts.values()),
        forecast_ore=expected,
        said=said,
        comment=" ".join(comments),
        funds=tuple(parts),
    )


def forecast_of(
    plan: Plan, measure_id: MeasureId, fund_id: FundId, year: int, tertial: Tertial
) -> Forecast | None:
    """Return what was forecast in a tertial, or in the nearest one before it; None = nothing was said.

    What was expected earlier says nothing of a whole year, which is what was spent; nor of a closed tertial,
    where what was taken from earlier has been written down.
    """
    found = (
        plan.forecasts.get(forecast_id(measure_id, fund_id, year, one))
        for one in _said_in(plan, year, tertial)
    )
    return next((forecast for forecast in found if forecast and forecast.amount_ore is not None), None)


def _said_in(plan: Plan, year: int, tertial: Tertial) -> tuple[Tertial, ...]:
    """Return the tertials whose forecasts hold in a tertial, the nearest first."""
    earlier = tertial.earlier
    if tertial is Tertial.YEAR or earlier is None or closing_id(year, tertial) in plan.closings:
        return (tertial,)
    return (tertial, earlier)


def assumed_forecasts(plan: Plan, year: int, tertial: Tertial) -> dict[ForecastCell, int]:
    """Return what the follow-up shows as forecast where nobody has said anything in the tertial, öre.

    It is what closing the tertial writes down, so that nothing said elsewhere can change it later.
    """
    assumed = {}
    chain = chain_of(counted_events(plan, year, tertial))
    for measure_id, parts in _parts(plan, chain, (year, tertial), None).items():
        for fund_id, sums in parts.items():
            found = forecast_of(plan, measure_id, fund_id, year, tertial)
            if found is None or found.tertial is not tertial:
                ore = None if found is None else found.amount_ore
                key = ForecastCell(measure_id, fund_id, year, tertial)
                assumed[key] = assumed_forecast(sums, tertial) if ore is None else ore
    return {cell: ore for cell, ore in assumed.items() if ore >= 0}


def assumed_forecast(sums: ChainSums, tertial: Tertial) -> int:
    """Return the forecast when nobody has said anything, öre: the adjusted budget; of a year, the spent.

    No less than what is spent already, and nothing where more was moved from a measure than it had: what is
    too much is to be seen as a deficit.
    """
    return sums.spent_ore if tertial is Tertial.YEAR else max(0, sums.adjusted_ore, sums.spent_ore)


def _total(rows: tuple[FollowUpRow, ...]) -> FollowUpRow:
    return FollowUpRow(
        measure_id=None,
        sums=total(row.sums for row in rows),
        forecast_ore=sum(row.forecast_ore for row in rows),
        said=all(row.said for row in rows),
        bound_later_ore=sum(row.bound_later_ore for row in rows),
    )


def _late(plan: Plan, year: int, tertial: Tertial, through: date | None) -> int:
    last = tertial.ends_on(year)
    return sum(
        1
        for event in plan.events.values()
        if year in event.years
        and through is not None
        and event.decided_on <= last < event.booked_on
        and event.booked_on > through
    )
