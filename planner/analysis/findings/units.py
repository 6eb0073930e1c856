"""Amounts in the wrong unit or with the wrong sign: kr for tkr, tkr for mnkr, a year for the whole.

A slip is a thousand or a million times what the amount should be, and real amounts of one kind lie far apart:
a luminaire costs 3 tkr and a lit sports ground 1,5 mnkr. So an amount is told of only when it is hundreds of
times the usual one *and* far outside what the others are.
"""

from collections.abc import Iterable, Iterator

from planner.analysis.findings.examined import Examined
from planner.analysis.findings.finding import Finding, FindingKind
from planner.analysis.findings.scale import FAR, Usual, is_thousandth, step_to, stepped, usual
from planner.analysis.money_chain import ChainCell
from planner.domain.fix import Fix, NewValue, possible_fix
from planner.domain.fund import CityFrame, ExpenseClass, Frame
from planner.domain.measure import Measure, YearAmount
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.scenario import Allocation
from planner.domain.tertial import Forecast

#: So many years must have a frame to know what is usual.
_ENOUGH_YEARS = 3
#: No measure costs less than 1 000 kr, öre.
_LEAST = 100_000


def measure_slips(seen: Examined) -> Iterator[Finding]:
    """Find costs, allocations and events far from what is usual for the kind, and from what is asked.

    Where the cost itself is a slip, what is given and decided is not held against it.
    """
    usual_of = _usual_by_kind(seen)
    slips = {measure.id: _slip(seen, measure, usual_of.get(measure.kind)) for measure in seen.alive}
    for measure in seen.measures:
        step, against = slips.get(measure.id, (0, None))
        if not step:
            yield from _allocation_slips(seen, measure)
            yield from _event_slips(seen, measure)
        elif seen.asked[measure.id] is None:
            yield from _cells(seen, measure, step, against)
        else:
            yield _cost(measure, step, against)


def range_slips(seen: Examined) -> Iterator[Finding]:
    """Find a low or a high cost that is a thousand times from the likely one."""
    for measure in seen.alive:
        likely = measure.cost_likely_ore
        for field in ("cost_low_ore", "cost_high_ore"):
            ore = getattr(measure, field)
            step = step_to(ore or 0, likely or 0)
            if step:
                after = stepped(ore, step)
                fits = after <= (likely or 0) if field == "cost_low_ore" else after >= (likely or 0)
                yield Finding(
                    kind=FindingKind.COST_RANGE_SLIP,
                    measure_id=measure.id,
                    field=field,
                    amounts=(ore, likely or 0, after),
                    fix=Fix(Measure, measure.id, (NewValue(field, after),)) if fits else None,
                )


def frame_slips(seen: Examined) -> Iterator[Finding]:
    """Find a frame that is a thousand times those of the other years, or a thousandth of them."""
    frames: dict[tuple[type[Frame | CityFrame], str], list[Frame | CityFrame]] = {}
    every: list[Frame | CityFrame] = [*seen.plan.frames.values(), *seen.plan.city_frames.values()]
    for frame in every:
        if frame.amount_ore:
            frames.setdefault((type(frame), frame.fund_id), []).append(frame)
    for (entity, _), years in frames.items():
        for frame in years if len(years) >= _ENOUGH_YEARS else ():
            others = sorted(one.amount_ore for one in years if one is not frame)
            middle = others[len(others) // 2]
            if step := step_to(frame.amount_ore, middle):
                after = stepped(frame.amount_ore, step)
                yield Finding(
                    kind=FindingKind.FRAME_SLIP,
                    fund_id=frame.fund_id,
                    year=frame.year,
                    field="frame" if entity is Frame else "city_frame",
                    amounts=(frame.amount_ore, after),
                    against_ore=middle,
                    fix=Fix(entity, frame.id, (NewValue("amount_ore", after),)),
                )


def forecast_slips(seen: Examined) -> Iterator[Finding]:
    """Find forecasts a thousand times the budget, or a thousandth; what is closed cannot be changed."""
    closed = {(closing.year, closing.tertial) for closing in seen.plan.closings.values()}
    for forecast in seen.plan.forecasts.values():
        ore, cell = forecast.amount_ore or 0, ChainCell(forecast.measure_id, forecast.fund_id, forecast.year)
        sums = seen.chain.cells.get(cell)
        budget = sums.adjusted_ore if sums else 0
        is_far = ore >= FAR * budget or is_thousandth(ore, budget)
        if ore and budget > 0 and is_far and (forecast.year, forecast.tertial) not in closed:
            after = stepped(ore, step_to(ore, budget) or 1_000)
            yield Finding(
                kind=FindingKind.FORECAST_SLIP,
                measure_id=forecast.measure_id,
                fund_id=forecast.fund_id,
                year=forecast.year,
                field=forecast.tertial,
                amounts=(ore, after),
                against_ore=budget,
                fix=Fix(Forecast, forecast.id, (NewValue("amount_ore", after),)),
            )


def running_costs(seen: Examined) -> Iterator[Finding]:
    """Find investments that cost as much to run a year as to build: two figures have changed places."""
    for measure in seen.alive:
        running, asked = measure.running_cost_ore, seen.asked[measure.id]
        investment = measure.expense_class is ExpenseClass.INVESTMENT
        if investment and running and asked and running >= asked:
            yield Finding(
                kind=FindingKind.RUNNING_ABOVE_COST,
                measure_id=measure.id,
                field="running_cost_ore",
                amounts=(running, asked),
            )


def negative_spending(seen: Examined) -> Iterator[Finding]:
    """Find measures that were paid back more than was ever spent: a sign is wrong."""
    for measure_id, whole in seen.whole.items():
        if all(sums.spent_ore >= 0 for _, sums in whole.cells):
            continue
        spent: dict[str, int] = {}
        for cell, sums in sorted(whole.cells, key=lambda pair: pair[0].year):
            before = spent.get(cell.fund_id, 0)
            spent[cell.fund_id] = after = before + sums.spent_ore
            if after < 0 <= before:
                yield Finding(
                    kind=FindingKind.SPENT_NEGATIVE,
                    measure_id=measure_id,
                    fund_id=cell.fund_id,
                    year=cell.year,
                    amounts=(after,),
                )


def _allocation_slips(seen: Examined, measure: Measure) -> Iterator[Finding]:
    """Find what is given that is a thousand times what the measure asks for, or a thousandth of it."""
    asked, given = seen.asked[measure.id], seen.given.get(measure.id, 0)
    if not asked or not given:
        return
    small = is_thousandth(given, asked)
    for part in seen.parts[measure.id]:
        if small or part.amount_ore >= FAR * asked:
            yield _cell(part, step_to(part.amount_ore, asked) or 1_000, asked)


_WITH_SLIPS = frozenset({EventKind.APPLIED, EventKind.RECOMMENDED, EventKind.GRANTED, EventKind.SPENT})


def _event_slips(seen: Examined, measure: Measure) -> Iterator[Finding]:
    """Find what was applied for, granted or spent that is far from what the measure asks for."""
    own = [event for event in seen.events.get(measure.id, ()) if event.kind in _WITH_SLIPS]
    if not own:
        return
    asked = seen.asked[measure.id] or _largest(event for event in own if event.kind is EventKind.APPLIED)
    if not asked:
        return
    sums: dict[EventKind, int] = {}
    for event in own:
        sums[event.kind] = sums.get(event.kind, 0) + event.amount_ore
    if not any(is_thousandth(ore, asked) for ore in sums.values()) and max(sums.values()) < FAR * asked:
        return
    for event in own:
        small = event.kind is not EventKind.SPENT and is_thousandth(sums[event.kind], asked)
        if small or event.amount_ore >= FAR * asked:
            yield _event(event, asked)


def _usual_by_kind(seen: Examined) -> dict[str, Usual]:
    """Return what measures of each kind usually are, where there are enough to know."""
    sizes: dict[str, list[int]] = {}
    for measure in seen.alive:
        if size := seen.size(measure):
            sizes.setdefault(measure.kind, []).append(size)
    return {kind: found for kind, some in sizes.items() if (found := usual(some))}


def _slip(seen: Examined, measure: Measure, most: Usual | None) -> tuple[int, int | None]:
    """Return by how much a size should be multiplied (0 = it is in place), and what it was held against."""
    size, kind = seen.size(measure), seen.facts.kinds.get(measure.kind)
    cheapest, dearest = (kind.cheapest_ore, kind.dearest_ore) if kind else (None, None)
    if not size or (cheapest and dearest and cheapest <= size <= dearest):
        return 0, None
    if most is not None and most.is_far_from(size):
        return step_to(size, most.middle), most.middle
    if dearest and size >= FAR * dearest:
        return step_to(size, dearest), dearest
    if cheapest and size * FAR <= cheapest:
        return step_to(size, cheapest), cheapest
    return (1_000, None) if size < _LEAST else (0, None)


def _cost(measure: Measure, step: int, against: int | None) -> Finding:
    asked = measure.asked_ore or 0
    return Finding(
        kind=FindingKind.COST_SLIP,
        measure_id=measure.id,
        field="cost_per_year" if measure.cost_per_year else "cost_likely_ore",
        amounts=(asked, stepped(asked, step)),
        against_ore=against,
        fix=_stepped_costs(measure, step),
    )


def _stepped_costs(measure: Measure, step: int) -> Fix | None:
    """Return the measure with its cost in the right unit, and low and high cost where they must be."""
    likely = measure.cost_likely_ore
    values: list[NewValue] = []
    if measure.cost_per_year:
        years = tuple(YearAmount(part.year, stepped(part.amount_ore, step)) for part in measure.cost_per_year)
        values.append(NewValue("cost_per_year", years))
        asked = measure.asked_ore or 0
        likely = likely if likely and step_to(likely, asked) == 0 else None
    if likely is not None:
        after = stepped(likely, step)
        values.append(NewValue("cost_likely_ore", after))
        low, high = measure.cost_low_ore, measure.cost_high_ore
        if low is not None and (low > after or step_to(after, low)):
            values.append(NewValue("cost_low_ore", stepped(low, step)))
        if high is not None and (high < after or step_to(after, high)):
            values.append(NewValue("cost_high_ore", stepped(high, step)))
    return possible_fix(measure, values)


def _cells(seen: Examined, measure: Measure, step: int, against: int | None) -> Iterable[Finding]:
    parts = seen.parts[measure.id]
    far = [part for part in parts if step > 1 or part.amount_ore * FAR >= seen.given[measure.id]]
    return (_cell(part, step, against) for part in far)


def _cell(part: Allocation, step: int, against: int | None) -> Finding:
    after = stepped(part.amount_ore, step)
    return Finding(
        kind=FindingKind.ALLOCATION_SLIP,
        measure_id=part.measure_id,
        fund_id=part.fund_id,
        year=part.year,
        amounts=(part.amount_ore, after),
        against_ore=against,
        fix=Fix(Allocation, part.id, (NewValue("amount_ore", after),)) if after else None,
    )


def _event(event: MoneyEvent, asked: int) -> Finding:
    after = stepped(event.amount_ore, step_to(event.amount_ore, asked) or 1_000)
    return Finding(
        kind=FindingKind.EVENT_SLIP,
        measure_id=event.measure_id,
        fund_id=event.fund_id,
        year=event.year,
        event_id=event.id,
        names=(event.kind,),
        amounts=(event.amount_ore, after),
        against_ore=asked,
    )


def _largest(events: Iterable[MoneyEvent]) -> int:
    return max((event.amount_ore for event in events), default=0)
