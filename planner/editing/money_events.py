"""Edits of the chain of money: events are recorded and taken back, never rewritten."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import FundId, MeasureId, MoneyEventId, new_id
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """An event that is to be recorded; the fields are those of `MoneyEvent`.

    Attributes:
        reason: needed when the tertial of `decided_on` is closed.
    """

    kind: EventKind
    measure_id: MeasureId
    fund_id: FundId
    year: int
    amount_ore: int
    decided_on: date
    to_measure_id: MeasureId | None = None
    to_year: int | None = None
    dnr: str = ""
    body: str = ""
    voucher: str = ""
    note: str = ""
    reason: str = ""


def record_events(plan: Plan, drafts: Sequence[EventDraft]) -> ChangeSet:
    """Return the edit that records events, in their order, and moves the measures' statuses along.

    An event of a closed tertial counts from the first day after what is closed, and needs a reason.

    Raises:
        RuleBrokenError: with the rule, the field and the value.
    """
    events = [_event(plan, draft) for draft in drafts]
    changes = [Change(None, event) for event in events]
    kind = EditKind.RECORD_EVENT if len(events) == 1 else EditKind.RECORD_EVENTS
    return ChangeSet(kind, _subject(plan, events), (*changes, *moved_statuses(plan, events)))


def correct_event(plan: Plan, event_id: MoneyEventId, on: date, reason: str, dnr: str = "") -> ChangeSet:
    """Return the edit that takes an event back by a counter-event.

    Args:
        plan: the plan.
        event_id: what is taken back, whole; record the right event after it.
        on: the day of the correction; it counts from then, or from the day after what is closed.
        reason: why; must not be empty.
        dnr: diary number of the decision to correct, or "".

    Raises:
        RuleBrokenError: it is a correction itself, is corrected already, or there is no reason.
    """
    if not reason.strip():
        raise RuleBrokenError(Rule.EVENT_REASON_MISSING, "reason", reason)
    event = plan.events[event_id]
    day = max(on, event.decided_on)
    counter = replace(
        event,
        id=MoneyEventId(new_id()),
        decided_on=day,
        booked_on=booking_day(plan, event.years, day),
        dnr=dnr,
        note="",
        reason=reason,
        corrects=event.id,
    )
    return ChangeSet(EditKind.CORRECT_EVENTS, _subject(plan, [counter]), (Change(None, counter),))


def booking_day(plan: Plan, years: Iterable[int], day: date) -> date:
    """Return the day from which something of a day counts: itself, or the first that is not closed.

    Args:
        plan: the plan, with its closed tertials.
        years: the budget years that it touches.
        day: the day it happened.
    """
    touched = frozenset(years)
    ends = (closing.last_day_of(touched) for closing in plan.closings.values())
    return max([day, *(end + timedelta(days=1) for end in ends if end is not None)])


def _event(plan: Plan, draft: EventDraft) -> MoneyEvent:
    years = (draft.year,) if draft.to_year is None else (draft.year, draft.to_year)
    return MoneyEvent(
        id=MoneyEventId(new_id()),
        kind=draft.kind,
        measure_id=draft.measure_id,
        fund_id=draft.fund_id,
        year=draft.year,
        amount_ore=draft.amount_ore,
        to_measure_id=draft.to_measure_id,
        to_year=draft.to_year,
        decided_on=draft.decided_on,
        booked_on=booking_day(plan, years, draft.decided_on),
        dnr=draft.dnr,
        body=draft.body,
        voucher=draft.voucher,
        note=draft.note,
        reason=draft.reason,
    )


#: Which statuses an event moves on, and to which; what is done or withdrawn stays so.
_MOVES = {
    EventKind.APPLIED: ({MeasureStatus.IDEA, MeasureStatus.READY}, MeasureStatus.APPLIED),
    EventKind.GRANTED: (
        {MeasureStatus.IDEA, MeasureStatus.READY, MeasureStatus.APPLIED, MeasureStatus.REJECTED},
        MeasureStatus.GRANTED,
    ),
    EventKind.REFUSED: (
        {MeasureStatus.IDEA, MeasureStatus.READY, MeasureStatus.APPLIED},
        MeasureStatus.REJECTED,
    ),
    EventKind.SPENT: ({MeasureStatus.GRANTED}, MeasureStatus.UNDERWAY),
}


def moved_statuses(plan: Plan, events: Iterable[MoneyEvent]) -> Iterator[Change]:
    """Yield the measures whose status the events move on, each once."""
    after: dict[MeasureId, Measure] = {}
    for event in events:
        measure = after.get(event.measure_id) or plan.measures.get(event.measure_id)
        start, goal = _MOVES.get(event.kind, (frozenset(), MeasureStatus.IDEA))
        if measure is not None and measure.status in start:
            after[measure.id] = replace(measure, status=goal)
    for measure_id, measure in after.items():
        yield Change(plan.measures[measure_id], measure)


def _subject(plan: Plan, events: Sequence[MoneyEvent]) -> str:
    """Name the measure of the one event, or say how many events."""
    if len(events) != 1:
        return str(len(events))
    measure = plan.measures.get(events[0].measure_id)
    return measure.code if measure else ""
