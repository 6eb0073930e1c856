"""What is closed keeps its figures in a merge: what the other side did there counts later, or gives way."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from planner.domain.entities import Entity
from planner.domain.ids import ForecastId
from planner.domain.money_event import MoneyEvent
from planner.domain.tertial import Forecast, TertialClosing
from planner.editing.merge.draft import Draft
from planner.editing.merge.values import Flag, FlagKind, Side

#: The reason that an event gets which a merge books later; a text of the plan, so in its language.
BOOKED_LATER = "Kom med vid sammanslagning, efter att tertialen hade stängts"


class Closed(NamedTuple):
    """A closed tertial of the merged plan, and the side whose figures it keeps: ours when both closed it."""

    closing: TertialClosing
    side: Side


def closed_tertials(draft: Draft) -> list[Closed]:
    """Return the closed tertials of the merged plan; one that a side has opened again is not closed."""
    before, mine, other = (plan.closings for plan in (draft.base, draft.ours, draft.theirs))
    found = []
    for key in dict.fromkeys((*mine, *other)):
        if key in mine and (key in other or key not in before):
            found.append(Closed(mine[key], Side.OURS))
        elif key in other and key not in before:
            found.append(Closed(other[key], Side.THEIRS))
    return found


def keep_closed(draft: Draft, closed: list[Closed]) -> Iterator[Flag]:
    """Put back what closed tertials count, and take out what the other side forecast in them.

    Only `keep_parents` after it makes the merged plan whole: what is put back may refer to what is gone.
    """
    for one in closed:
        yield from _keep_forecasts(draft, one)
        plan = draft.of(one.side)
        for event in plan.events.values():
            if counts(event, one.closing) and draft.get(MoneyEvent, event.id) is None:
                draft.put(event)
                draft.kept[MoneyEvent, event.id] = one.side.other


def _keep_forecasts(draft: Draft, closed: Closed) -> Iterator[Flag]:
    """Let a closed tertial forecast what its side does, and nothing else."""
    right, said = draft.of(closed.side).forecasts, draft.of(closed.side.other).forecasts
    for key in dict.fromkeys((*right, *said)):
        kept, other, before = right.get(key), said.get(key), draft.base.forecasts.get(key)
        if not is_forecast_in(kept or other, [closed]):
            continue
        _hold(draft, key, kept)
        if other not in (kept, before):
            yield Flag(
                kind=FlagKind.FORECAST_CLOSED,
                entity=closed.closing,
                side=closed.side.other,
                before=other or before,
                others=() if kept is None else (kept,),
            )


def _hold(draft: Draft, key: ForecastId, forecast: Forecast | None) -> None:
    if forecast is None:
        draft.remove(Forecast, key)
    else:
        draft.put(forecast)


def book_later(draft: Draft, closed: list[Closed]) -> Iterator[Flag]:
    """Let events count after what was closed without them, with a reason."""
    for event in list(draft.table(MoneyEvent)):
        booked = _booking(draft, event, closed)
        if booked == event.booked_on:
            continue
        is_reasoned = booked == event.decided_on or event.reason.strip()
        later = replace(event, booked_on=booked, reason=event.reason if is_reasoned else BOOKED_LATER)
        draft.put(later)
        side = Side.OURS if event.id in draft.ours.events else Side.THEIRS
        yield Flag(kind=FlagKind.BOOKED_LATER, entity=later, side=side, before=event)


def _booking(draft: Draft, event: MoneyEvent, closed: list[Closed]) -> date:
    """Return the day an event counts from: as the closed tertials that count it have it, else after them.

    Where two closed tertials cannot both be right, ours is.
    """
    booked = event.booked_on
    for closing, side in sorted(closed, key=lambda one: (one.side is Side.OURS, one.closing.through)):
        last = closing.last_day_of(event.years)
        held = draft.of(side).events.get(event.id)
        if last is None:
            continue
        if held is None or held.booked_on > last:
            booked = max(booked, last + timedelta(days=1))
        elif side is Side.OURS:
            return held.booked_on
        else:
            booked = min(booked, held.booked_on)
    return booked


def tell_changed(draft: Draft, closed: list[Closed]) -> Iterator[Flag]:
    """Yield a flag for what theirs closed and the merged plan counts otherwise, as ours was closed too."""
    for closing in draft.theirs.closings.values():
        kept = next((one.closing for one in closed if one.closing.id == closing.id), None)
        if kept is None or closing == draft.base.closings.get(closing.id):
            continue
        after = _what_counts(draft.table(MoneyEvent), kept)
        if after != _what_counts(draft.theirs.events.values(), closing) or kept != closing:
            yield Flag(kind=FlagKind.CLOSED_TWICE, entity=kept, side=Side.THEIRS, before=closing)


def _what_counts(events: Iterable[MoneyEvent], closing: TertialClosing) -> Counter[object]:
    """Return what the events of a closed tertial say, whichever of two that say the same it is."""
    return Counter((one.said, one.corrects is None) for one in events if counts(one, closing))


def counts(event: MoneyEvent, closing: TertialClosing) -> bool:
    """Tell whether an event counts in a closed tertial."""
    last = closing.last_day_of(event.years)
    return last is not None and event.booked_on <= last


def is_forecast_in(entity: Entity | None, closed: list[Closed]) -> bool:
    """Tell whether a value is a forecast of a closed tertial."""
    if not isinstance(entity, Forecast):
        return False
    when = entity.year, entity.tertial
    return any((one.closing.year, one.closing.tertial) == when for one in closed)
