"""Edits of the year-end: what is left is carried over, refused or given back, in one batch."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.changes import ChangeSet
from planner.domain.ids import FundId, MeasureId
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.editing.decisions import Paper
from planner.editing.money_events import EventDraft, record_events


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryDecision:
    """What is decided of the money that one measure has left.

    Attributes:
        kind: carried over, refused or returned.
        measure_id: the measure.
        fund_id: the source.
        year: the budget year that ends.
        to_year: the year that gets the money, or would have.
        amount_ore: öre.
        note: why, or "".
    """

    kind: EventKind
    measure_id: MeasureId
    fund_id: FundId
    year: int
    to_year: int
    amount_ore: int
    note: str = ""


def decide_carry_over(plan: Plan, decisions: Sequence[CarryDecision], paper: Paper) -> ChangeSet:
    """Return the edit that records what is decided of money that is left, in order.

    Raises:
        RuleBrokenError: with the rule, the field and the value.
    """
    drafts = [
        EventDraft(
            kind=decision.kind,
            measure_id=decision.measure_id,
            fund_id=decision.fund_id,
            year=decision.year,
            amount_ore=decision.amount_ore,
            to_year=None if decision.kind is EventKind.RETURNED else decision.to_year,
            decided_on=paper.on,
            dnr=paper.dnr,
            body=paper.body,
            note=" ".join(part for part in (decision.note, paper.note) if part),
            reason=paper.reason,
        )
        for decision in decisions
    ]
    return record_events(plan, drafts)
