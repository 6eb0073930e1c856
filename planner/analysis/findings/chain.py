"""The chain of money against itself: more than there was, after the end, and steps in the wrong order."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from planner.analysis.findings.examined import Examined
from planner.analysis.findings.finding import Finding, FindingKind
from planner.analysis.follow_up import cut_off
from planner.analysis.money_chain import ChainCell, ChainSums
from planner.domain.fix import Fix, NewValue
from planner.domain.ids import FundId, MeasureId
from planner.domain.measure import MeasureStatus
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.tertial import Forecast

#: The accounts of a year are open into March of the next, and bills come so long after a measure is done.
_ACCOUNTS_CLOSE, _LAST_BILLS = (3, 31), timedelta(days=90)
#: Grants are decided in whole tkr and bills come in öre: what is left below one is the rounding, öre.
_LEAST_LEFT = 100_000


def overspent(seen: Examined) -> Iterator[Finding]:
    """Find places of the chain with less than nothing left, by what took too much."""
    for whole in seen.whole.values():
        for cell, sums in whole.short:
            kind, taken = _taker(sums)
            yield _at(cell, kind, (-sums.left_ore, taken, max(0, sums.left_ore + taken)))


def _taker(sums: ChainSums) -> tuple[FindingKind, int]:
    """Return which step alone took more than there was, and how much it took; spending, when none did."""
    for kind, taken in (
        (FindingKind.CARRIED_TOO_MUCH, sums.carried_out_ore),
        (FindingKind.MOVED_TOO_MUCH, sums.moved_out_ore),
        (FindingKind.RETURNED_TOO_MUCH, sums.returned_ore),
    ):
        if taken > 0 and sums.left_ore + taken >= 0:
            return kind, taken
    return FindingKind.SPENT_ABOVE_GRANT, sums.spent_ore


def grants_above_asked(seen: Examined) -> Iterator[Finding]:
    """Find measures that were granted more than was applied for, or than they ask for."""
    for measure_id, sums in seen.whole.items():
        asked = sums.applied_ore or seen.plan.measures[measure_id].asked_ore
        if asked and sums.granted_ore > asked:
            yield Finding(
                kind=FindingKind.GRANT_ABOVE_ASKED,
                measure_id=measure_id,
                amounts=(sums.granted_ore, asked, sums.granted_ore - asked),
            )


def refused_yet_spent(seen: Examined) -> Iterator[Finding]:
    """Find measures that were refused, have no money, and have spent some all the same."""
    for measure_id, sums in seen.whole.items():
        refused = sums.refused_ore > 0 or seen.plan.measures[measure_id].status is MeasureStatus.REJECTED
        if refused and sums.adjusted_ore <= 0 < sums.spent_ore:
            yield Finding(
                kind=FindingKind.REFUSED_YET_SPENT, measure_id=measure_id, amounts=(sums.spent_ore,)
            )


def forecasts(seen: Examined) -> Iterator[Finding]:
    """Find forecasts of a whole year that are less than what was spent already; what is closed stays."""
    closed = {(closing.year, closing.tertial) for closing in seen.plan.closings.values()}
    for forecast in seen.plan.forecasts.values():
        ore = forecast.amount_ore
        if ore is None or (forecast.year, forecast.tertial) in closed:
            continue
        spent = _spent(seen, forecast)
        if spent > ore:
            yield Finding(
                kind=FindingKind.FORECAST_BELOW_SPENT,
                measure_id=forecast.measure_id,
                fund_id=forecast.fund_id,
                year=forecast.year,
                field=forecast.tertial,
                amounts=(ore, spent),
                fix=Fix(Forecast, forecast.id, (NewValue("amount_ore", spent),)),
            )


def wrong_order(seen: Examined) -> Iterator[Finding]:
    """Find measures and sources whose grant comes before the application, or spending before any money."""
    for measure_id, events in seen.events.items():
        firsts = _firsts(events, measure_id)
        for fund_id in dict.fromkeys(fund_id for fund_id, _ in firsts):
            for kind, step, needed in _NEEDS:
                one, before = firsts.get((fund_id, step)), firsts.get((fund_id, needed))
                if one and before and one.decided_on < before.decided_on:
                    yield _of(one, kind, days=(one.decided_on, before.decided_on))


def _firsts(events: Iterable[MoneyEvent], measure_id: MeasureId) -> dict[tuple[FundId, str], MoneyEvent]:
    """Return the first event of each step of a measure by source; money may also come from another."""
    firsts: dict[tuple[FundId, str], MoneyEvent] = {}
    for event in events:
        kind = event.kind
        if kind in _FIRST_OF and event.measure_id == measure_id:
            firsts.setdefault((event.fund_id, kind), event)
        if kind in _MAY_GIVE and _gives(event, measure_id):
            firsts.setdefault((event.fund_id, _MONEY), event)
    return firsts


_MONEY = "money"
_MAY_GIVE = frozenset({EventKind.GRANTED, EventKind.REALLOCATED})
_FIRST_OF = frozenset({EventKind.APPLIED, EventKind.GRANTED, EventKind.SPENT})
#: What is found when a step comes before one that it needs.
_NEEDS: tuple[tuple[FindingKind, str, str], ...] = (
    (FindingKind.GRANT_BEFORE_APPLICATION, EventKind.GRANTED, EventKind.APPLIED),
    (FindingKind.SPENT_BEFORE_GRANT, EventKind.SPENT, _MONEY),
)


def days_backwards(seen: Examined) -> Iterator[Finding]:
    """Find measures that were in use or done before the first money was granted."""
    for measure_id in seen.events:
        measure = seen.plan.measures[measure_id]
        if measure.in_use_from is None and measure.done_on is None:
            continue
        granted = seen.of_kind(measure_id, EventKind.GRANTED)
        for field in ("in_use_from", "done_on"):
            day: date | None = getattr(measure, field)
            if day and granted and day < granted[0].decided_on:
                yield Finding(
                    kind=FindingKind.DAY_BACKWARDS,
                    measure_id=measure_id,
                    field=field,
                    days=(day, granted[0].decided_on),
                )


def outside_year(seen: Examined) -> Iterator[Finding]:
    """Find grants and spending on days that hardly belong to their budget year."""
    for measure_id, events in seen.events.items():
        for event in events:
            is_other = event.decided_on.year != event.year
            if is_other and event.measure_id == measure_id and _is_outside(event):
                yield _of(event, FindingKind.OUTSIDE_YEAR)


_OF_THE_YEAR = frozenset({EventKind.SPENT, EventKind.GRANTED})


def _is_outside(event: MoneyEvent) -> bool:
    """Tell whether a grant or a bill comes after the accounts of its year are closed, or a bill before it."""
    early = event.kind is EventKind.SPENT and event.decided_on.year < event.year
    late = event.decided_on > date(event.year + 1, *_ACCOUNTS_CLOSE)
    return event.kind in _OF_THE_YEAR and (early or late)


def after_done(seen: Examined) -> Iterator[Finding]:
    """Find money that comes or goes long after a measure was done, and 1 tkr or more left when it is."""
    for measure_id, events in seen.events.items():
        measure = seen.plan.measures[measure_id]
        for event in events if measure.done_on else ():
            if _comes_late(event, measure_id, measure.done_on or date.max):
                days = (measure.done_on or date.max, event.decided_on)
                yield _of(event, FindingKind.MONEY_AFTER_DONE, measure_id, days)
        left = seen.whole[measure_id].left_ore
        if measure.status is MeasureStatus.DONE and left >= _LEAST_LEFT:
            yield Finding(kind=FindingKind.DONE_WITH_MONEY, measure_id=measure_id, amounts=(left,))


def _comes_late(event: MoneyEvent, measure_id: MeasureId, done: date) -> bool:
    """Tell whether money moves after a measure is done; bills come for a while."""
    if event.kind is EventKind.SPENT:
        return event.decided_on - _LAST_BILLS > done
    return _gives(event, measure_id) and event.decided_on > done


def allocated_after_done(seen: Examined) -> Iterator[Finding]:
    """Find what *the plan* allocates to years after the one a measure was done in."""
    for measure in seen.measures:
        for part in seen.parts[measure.id] if measure.done_on else ():
            if measure.done_on and part.year > measure.done_on.year:
                yield Finding(
                    kind=FindingKind.MONEY_AFTER_DONE,
                    measure_id=measure.id,
                    fund_id=part.fund_id,
                    year=part.year,
                    amounts=(part.amount_ore,),
                    days=(measure.done_on,),
                )


def _gives(event: MoneyEvent, measure_id: MeasureId) -> bool:
    """Tell whether an event gives a measure money: a grant, or what another gives."""
    takes_in = event.kind is EventKind.REALLOCATED and event.to_measure_id == measure_id
    return event.kind is EventKind.GRANTED or takes_in


def _spent(seen: Examined, forecast: Forecast) -> int:
    """Return what was spent of what a forecast is of, until the end of its tertial, öre."""
    through = cut_off(seen.plan, forecast.year, forecast.tertial)
    return sum(
        event.amount_ore
        for event in seen.of_kind(forecast.measure_id, EventKind.SPENT)
        if event.fund_id == forecast.fund_id
        and event.year == forecast.year
        and (through is None or event.booked_on <= through)
    )


def _at(cell: ChainCell, kind: FindingKind, amounts: tuple[int, ...]) -> Finding:
    return Finding(
        kind=kind, measure_id=cell.measure_id, fund_id=cell.fund_id, year=cell.year, amounts=amounts
    )


def _of(
    event: MoneyEvent,
    kind: FindingKind,
    measure_id: MeasureId | None = None,
    days: tuple[date, ...] | None = None,
) -> Finding:
    return Finding(
        kind=kind,
        measure_id=measure_id or event.measure_id,
        fund_id=event.fund_id,
        year=event.year,
        event_id=event.id,
        names=(event.kind,),
        amounts=(event.amount_ore,),
        days=days or (event.decided_on,),
    )
