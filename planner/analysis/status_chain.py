"""How far the money of a measure has come: applied for, recommended, granted or refused, spent, returned."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.analysis.event_list import EventLine, event_list
from planner.analysis.money_chain import ChainSums, chain_of
from planner.domain.ids import FundId, MeasureId
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan


class StepState(StrEnum):
    """How a step of the chain stands."""

    DONE = "done"
    PART = "part"
    REFUSED = "refused"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class ChainStep:
    """One step.

    Attributes:
        kind: which; `EventKind.REFUSED` in the place of granted when nothing but a refusal was decided.
        state: how it stands; part = less was granted than was applied for, or less spent than there is.
        amount_ore: öre; 0 while it waits.
        on: the latest day of what holds; None while it waits.
    """

    kind: EventKind
    state: StepState
    amount_ore: int = 0
    on: date | None = None


@dataclass(frozen=True, slots=True)
class StatusChain:
    """The chain of a measure over all budget years.

    Attributes:
        steps: in their order.
        adjusted_ore: adjusted budget (*justerad budget*), öre.
        left_ore: left to spend (*kvar att förbruka*), öre.
    """

    steps: tuple[ChainStep, ...]
    adjusted_ore: int
    left_ore: int


def status_chain(plan: Plan, measure_id: MeasureId, fund_id: FundId | None = None) -> StatusChain:
    """Return how far the money of a measure has come, all budget years together.

    Args:
        plan: the plan.
        measure_id: the measure.
        fund_id: count this source only; None = all.
    """
    lines = [line for line in event_list(plan, measure_id) if fund_id in (None, line.event.fund_id)]
    sums = chain_of(line.event for line in lines).sums(measure_id)
    steps = (
        _step(EventKind.APPLIED, sums.applied_ore, lines),
        _step(EventKind.RECOMMENDED, sums.recommended_ore, lines, sums.applied_ore),
        _decision(sums, lines),
        _step(EventKind.SPENT, sums.spent_ore, lines, sums.adjusted_ore - sums.returned_ore),
        _step(EventKind.RETURNED, sums.returned_ore, lines),
    )
    return StatusChain(steps, sums.adjusted_ore, sums.left_ore)


def next_kind(plan: Plan, measure_id: MeasureId) -> EventKind:
    """Return the step that is likely to be recorded next of a measure."""
    chain = status_chain(plan, measure_id)
    applied, _, decision, *_ = chain.steps
    if decision.state is not StepState.WAITING:
        return EventKind.SPENT if decision.kind is EventKind.GRANTED else EventKind.APPLIED
    return EventKind.APPLIED if applied.state is StepState.WAITING else EventKind.GRANTED


def _decision(sums: ChainSums, lines: Iterable[EventLine]) -> ChainStep:
    if not sums.granted_ore and sums.refused_ore:
        day = _latest(EventKind.REFUSED, lines)
        return ChainStep(EventKind.REFUSED, StepState.REFUSED, sums.refused_ore, day)
    return _step(EventKind.GRANTED, sums.granted_ore, lines, sums.applied_ore)


def _step(kind: EventKind, ore: int, lines: Iterable[EventLine], whole_ore: int = 0) -> ChainStep:
    """Return a step: it waits while nothing of it holds, and is a part when it is less than the whole."""
    if not ore:
        return ChainStep(kind, StepState.WAITING)
    state = StepState.PART if ore < whole_ore else StepState.DONE
    return ChainStep(kind, state, ore, _latest(kind, lines))


def _latest(kind: EventKind, lines: Iterable[EventLine]) -> date | None:
    return max(
        (line.event.decided_on for line in lines if line.event.kind is kind and line.can_be_corrected),
        default=None,
    )
