"""What both sides did to the same money: recorded, matched or corrected it; once is enough."""

from collections.abc import Iterable, Iterator

from planner.domain.ids import follows_from_content
from planner.domain.ledger import LedgerLine
from planner.domain.money_event import MoneyEvent
from planner.domain.plan import Plan
from planner.editing.merge.closed import Closed, counts
from planner.editing.merge.draft import Draft
from planner.editing.merge.values import Flag, FlagKind, Side


def keep_one_match(draft: Draft, closed: list[Closed]) -> Iterator[Flag]:
    """Drop a line of the accounts that the other side has matched; of two matches only one stands."""
    for line in list(draft.table(LedgerLine)):
        event = draft.get(MoneyEvent, line.id)
        if event is not None:
            draft.remove(LedgerLine, line.id)
            side = Side.OURS if line.id in draft.ours.table(LedgerLine) else Side.THEIRS
            yield Flag(kind=FlagKind.MATCHED_TWICE, entity=event, side=side, before=line)
    for event in list(draft.table(MoneyEvent)):
        mine, other = (draft.of(side).events.get(event.id) for side in Side)
        if mine is not None and other is not None and mine.said != other.said:
            yield from _keep_match_of(_right_side(draft, event, closed), draft, event)


def _right_side(draft: Draft, event: MoneyEvent, closed: list[Closed]) -> Side:
    """Return whose match stands: one that a closed tertial counts, else one that holds, else the new one."""
    for side in Side:
        if any(one.side is side and counts(draft.of(side).events[event.id], one.closing) for one in closed):
            return side
    hold = [side for side in Side if not _is_taken_back(draft.of(side), event)]
    if len(hold) == 1:
        return hold[0]
    return Side.OURS if event.said == draft.ours.events[event.id].said else Side.THEIRS


def _is_taken_back(plan: Plan, event: MoneyEvent) -> bool:
    return any(one.corrects == event.id for one in plan.events.values())


def _keep_match_of(side: Side, draft: Draft, event: MoneyEvent) -> Iterator[Flag]:
    """Let one match stand; what corrected the other has nothing to correct any more."""
    kept, lost = (draft.of(one).events[event.id] for one in (side, side.other))
    draft.put(kept)
    counters = (one for one in draft.table(MoneyEvent) if one.corrects == kept.id)
    lost_too = [one for one in counters if not one.is_counter_of(kept)]
    for counter in lost_too:
        draft.remove(MoneyEvent, counter.id)
    before = draft.base.events.get(event.id)
    gone = [lost] if before is None or lost.said != before.said else []
    for one in (*gone, *lost_too):
        yield Flag(kind=FlagKind.MATCHED_TWICE, entity=kept, side=side.other, before=one)


def keep_one_record(draft: Draft, closed: list[Closed]) -> Iterator[Flag]:
    """Keep one of two events that both sides recorded, each by itself, when they say the same of one day.

    What is taken back already counts for nothing and is left alone. The lines of the accounts have ids that
    tell whether they are the same.
    """
    theirs: dict[object, list[MoneyEvent]] = {}
    for event in _recorded(draft, Side.THEIRS):
        theirs.setdefault((event.said, event.decided_on), []).append(event)
    for event in _recorded(draft, Side.OURS):
        alike = theirs.get((event.said, event.decided_on), [])
        other = next((one for one in alike if _go_together(event, one)), None)
        if other is not None:
            alike.remove(other)
            yield from _keep_first(draft, (event, other), closed, FlagKind.RECORDED_TWICE)


def _recorded(draft: Draft, side: Side) -> Iterator[MoneyEvent]:
    """Yield what a side recorded since the two parted, and nobody has taken back."""
    taken_back = {event.corrects for event in draft.table(MoneyEvent)}
    elsewhere = (draft.base.events, draft.of(side.other).events)
    for event in draft.of(side).events.values():
        is_new = not any(event.id in events for events in elsewhere) and not follows_from_content(event.id)
        if is_new and event.corrects is None and event.id not in taken_back:
            yield event


def _go_together(one: MoneyEvent, other: MoneyEvent) -> bool:
    """Tell whether the papers of two events do not differ; who has none may mean the same."""
    papers = ((one.dnr, other.dnr), (one.voucher, other.voucher))
    return all(mine == theirs or not mine or not theirs for mine, theirs in papers)


def keep_one_correction(draft: Draft, closed: list[Closed]) -> Iterator[Flag]:
    """Keep one of two counter-events of the same event."""
    by_event: dict[str, list[MoneyEvent]] = {}
    for event in draft.table(MoneyEvent):
        if event.corrects is not None:
            by_event.setdefault(event.corrects, []).append(event)
    for counters in by_event.values():
        yield from _keep_first(draft, counters, closed, FlagKind.CORRECTED_TWICE)


def _keep_first(
    draft: Draft, events: Iterable[MoneyEvent], closed: list[Closed], kind: FlagKind
) -> Iterator[Flag]:
    """Keep the one that a closed tertial counts, of two such ours; else the one with papers; else ours."""
    first, *rest = sorted(events, key=lambda one: (not _is_counted(draft, one, closed), -_papers(one)))
    for other in rest:
        draft.remove(MoneyEvent, other.id)
        yield Flag(kind=kind, entity=first, side=_whose(draft, other), before=other)


def _is_counted(draft: Draft, event: MoneyEvent, closed: list[Closed]) -> bool:
    held = ((draft.of(one.side).events.get(event.id), one.closing) for one in closed)
    return any(event is not None and counts(event, closing) for event, closing in held)


def _papers(event: MoneyEvent) -> int:
    return bool(event.dnr) + bool(event.voucher) + bool(event.body)


def _whose(draft: Draft, event: MoneyEvent) -> Side:
    return Side.OURS if event.id in draft.ours.events else Side.THEIRS
