"""What changed since the previous tertial: decisions, forecasts, measures begun and finished, late events."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from planner.analysis.follow_up import cut_off, forecast_of
from planner.domain.ids import FundId, MeasureId
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastChange:
    """What a tertial forecasts otherwise than the one before.

    Attributes:
        measure_id: the measure.
        fund_id: the source.
        before_ore: what was forecast then, öre; None = nothing.
        after_ore: what is forecast now, öre.
        comment: why, or "".
    """

    measure_id: MeasureId
    fund_id: FundId
    before_ore: int | None
    after_ore: int
    comment: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceLast:
    """What happened between two tertials of a budget year; of T1, since the year began.

    Attributes:
        after: the last day of the previous tertial.
        through: the last day that counts; None = there is no end yet.
        events: what counts now and did not then, by the day it counts from; of money spent only what came
            late and what takes something back.
        forecasts: what is forecast otherwise, in the order of the measures; of T1 nothing, since there is no
            forecast before it.
        started: measures that spent their first money, of any budget year, in the order of their numbers;
            what was taken back was not spent.
        finished: measures that were finished, likewise.
    """

    after: date
    through: date | None
    events: tuple[MoneyEvent, ...]
    forecasts: tuple[ForecastChange, ...]
    started: tuple[MeasureId, ...]
    finished: tuple[MeasureId, ...]

    def of(self, *kinds: EventKind) -> tuple[MoneyEvent, ...]:
        """Return the events of some kinds that came in time."""
        return tuple(one for one in self.events if one.kind in kinds and not self.is_late(one))

    def is_late(self, event: MoneyEvent) -> bool:
        """Tell whether an event happened in the previous tertial and came when that was closed."""
        return event.decided_on <= self.after < event.booked_on

    @property
    def late(self) -> tuple[MoneyEvent, ...]:
        """The events that came too late for the previous tertial."""
        return tuple(event for event in self.events if self.is_late(event))

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return any((self.events, self.forecasts, self.started, self.finished))


def since_last(plan: Plan, year: int, tertial: Tertial, fund_id: FundId | None = None) -> SinceLast:
    """Return what changed in a budget year since its previous tertial.

    Args:
        plan: the plan.
        year: the budget year.
        tertial: the tertial that is reported now.
        fund_id: this source only; None = all.
    """
    after = _previous_end(plan, year, tertial)
    through = cut_off(plan, year, tertial)
    of_source = [one for one in plan.events.values() if fund_id in (None, one.fund_id)]
    mine = [one for one in of_source if year in one.years]
    new = [one for one in mine if _is_between(one.booked_on, after, through)]
    told = [one for one in new if one.kind is not EventKind.SPENT or one.corrects or one.decided_on <= after]
    spending = {event.measure_id for event in new if event.kind is EventKind.SPENT}
    started = spending & (_begun(of_source, through) - _begun(of_source, after))
    with_money = {measure_id for event in mine for measure_id in (event.measure_id, event.to_measure_id)}
    finished = {
        measure.id
        for measure in plan.measures.values()
        if measure.id in with_money and measure.done_on and _is_between(measure.done_on, after, through)
    }
    return SinceLast(
        after=after,
        through=through,
        events=tuple(sorted(told, key=lambda event: (event.booked_on, event.decided_on))),
        forecasts=tuple(_forecast_changes(plan, year, tertial, fund_id)),
        started=_in_order(plan, started),
        finished=_in_order(plan, finished),
    )


def _previous_end(plan: Plan, year: int, tertial: Tertial) -> date:
    earlier = tertial.earlier
    if earlier is None:
        return date(year - 1, 12, 31)
    return cut_off(plan, year, earlier) or earlier.ends_on(year)


def _is_between(day: date, after: date, through: date | None) -> bool:
    return after < day and (through is None or day <= through)


def _begun(events: Iterable[MoneyEvent], through: date | None) -> set[MeasureId]:
    """Return the measures that have spent something by a day; None = by now."""
    spent: Counter[MeasureId] = Counter()
    for event in events:
        if event.kind is EventKind.SPENT and (through is None or event.booked_on <= through):
            spent[event.measure_id] += event.signed_ore
    return {measure_id for measure_id, ore in spent.items() if ore > 0}


def _forecast_changes(
    plan: Plan, year: int, tertial: Tertial, fund_id: FundId | None
) -> Iterator[ForecastChange]:
    earlier = tertial.earlier
    if earlier is None:
        return
    said = [
        one
        for one in plan.forecasts.values()
        if (one.year, one.tertial) == (year, tertial) and fund_id in (None, one.fund_id)
    ]
    for forecast in sorted(said, key=lambda one: plan.measures[one.measure_id].number):
        found = forecast_of(plan, forecast.measure_id, forecast.fund_id, year, earlier)
        before = None if found is None else found.amount_ore
        if forecast.amount_ore is not None and forecast.amount_ore != before:
            yield ForecastChange(
                measure_id=forecast.measure_id,
                fund_id=forecast.fund_id,
                before_ore=before,
                after_ore=forecast.amount_ore,
                comment=forecast.comment,
            )


def _in_order(plan: Plan, measure_ids: Iterable[MeasureId]) -> tuple[MeasureId, ...]:
    return tuple(sorted(measure_ids, key=lambda one: plan.measures[one].number))
