"""Edits that decide on several measures at once (*besluta om markerade*)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from planner.domain.changes import ChangeSet
from planner.domain.ids import FundId, MeasureId
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.editing.money_events import EventDraft, record_events


class Decision(NamedTuple):
    """What is decided of one measure, öre; nothing = refused, and then what was asked for is."""

    measure_id: MeasureId
    asked_ore: int
    decided_ore: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What one decision of a body is: its day and its papers.

    Attributes:
        on: the day.
        dnr: diary number, or "".
        body: who decided, or "".
        note: free text.
        reason: why it comes after its tertial was closed, or "".
    """

    on: date
    dnr: str = ""
    body: str = ""
    note: str = ""
    reason: str = ""


def decide(plan: Plan, decisions: Sequence[Decision], fund_id: FundId, year: int, paper: Paper) -> ChangeSet:
    """Return the edit that grants or refuses money to measures, in their order.

    Raises:
        RuleBrokenError: with the rule, the field and the value.
    """
    drafts = [
        EventDraft(
            kind=EventKind.GRANTED if decision.decided_ore else EventKind.REFUSED,
            measure_id=decision.measure_id,
            fund_id=fund_id,
            year=year,
            amount_ore=decision.decided_ore or decision.asked_ore,
            decided_on=paper.on,
            dnr=paper.dnr,
            body=paper.body,
            note=paper.note,
            reason=paper.reason,
        )
        for decision in decisions
    ]
    return record_events(plan, drafts)
