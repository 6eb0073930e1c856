"""What both sides did to the same money: corrected it, or matched it to a measure; once is enough."""

from collections.abc import Iterator
from dataclasses import replace

from planner.domain.ledger import LedgerLine
from planner.domain.money_event import MoneyEvent
from planner.editing.merge.closed import Closed
from planner.editing.merge.draft import Draft
from planner.editing.merge.values import Flag, FlagKind, Side


def keep_one_correction(draft: Draft, closed: list[Closed]) -> Iterator[Flag]:
    """Keep one of two counter-events of the same event: what a closed tertial counts, else ours."""
    by_event: dict[str, list[MoneyEvent]] = {}
    for event in draft.table(MoneyEvent):
        if event.corrects is not None:
            by_event.setdefault(event.corrects, []).append(event)
    for counters in by_event.values():
        first, *rest = sorted(counters, key=lambda one: not _is_counted(draft, one, closed))
        for other in rest:
            draft.remove(MoneyEvent, other.id)
            yield Flag(kind=FlagKind.CORRECTED_TWICE, entity=first, side=_whose(draft, other), before=other)


def keep_one_match(draft: Draft) -> Iterator[Flag]:
    """Drop a line of the accounts that the other side has matched; of two matches ours stands."""
    for line in list(draft.table(LedgerLine)):
        event = draft.get(MoneyEvent, line.id)
        if event is not None:
            draft.remove(LedgerLine, line.id)
            side = Side.OURS if line.id in draft.ours.table(LedgerLine) else Side.THEIRS
            yield Flag(kind=FlagKind.MATCHED_TWICE, entity=event, side=side, before=line)
    for event in list(draft.table(MoneyEvent)):
        other = draft.theirs.events.get(event.id)
        if other is not None and event.id in draft.ours.events and not _is_same(event, other):
            yield Flag(kind=FlagKind.MATCHED_TWICE, entity=event, side=Side.THEIRS, before=other)


def _is_same(event: MoneyEvent, other: MoneyEvent) -> bool:
    return replace(other, booked_on=event.booked_on, reason=event.reason) == event


def _is_counted(draft: Draft, event: MoneyEvent, closed: list[Closed]) -> bool:
    for closing, side in closed:
        last = closing.last_day_of(event.years)
        held = draft.of(side).events.get(event.id)
        if held is not None and last is not None and held.booked_on <= last:
            return True
    return False


def _whose(draft: Draft, event: MoneyEvent) -> Side:
    return Side.OURS if event.id in draft.ours.events else Side.THEIRS
