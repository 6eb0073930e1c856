"""What there is to decide of measures: what each asks for of a source in a year, and what it has got."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from planner.analysis.money_chain import money_chain
from planner.domain.ids import FundId, MeasureId
from planner.domain.plan import Plan


class Verdict(StrEnum):
    """What an amount means as a decision on what was asked for."""

    NONE = "none"
    WHOLE = "whole"
    PART = "part"
    ABOVE = "above"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A measure that asks for money.

    Attributes:
        measure_id: the measure.
        asked_ore: applied for of the source in the year, öre; when nothing was, what the plan reckons on
            asking for.
        granted_ore: granted already of the source in the year, öre.
    """

    measure_id: MeasureId
    asked_ore: int
    granted_ore: int

    def verdict(self, decided_ore: int | None) -> Verdict:
        """Return what an amount means; None = nothing is decided."""
        if decided_ore is None:
            return Verdict.NONE
        if not decided_ore:
            return Verdict.REFUSED
        if decided_ore == self.asked_ore:
            return Verdict.WHOLE
        return Verdict.PART if decided_ore < self.asked_ore else Verdict.ABOVE


def asked(plan: Plan, measure_ids: Iterable[MeasureId], fund_id: FundId, year: int) -> tuple[Asked, ...]:
    """Return what measures ask for of a source in a year, in the order of their numbers."""
    cells = money_chain(plan, fund_id=fund_id).cells
    wanted = frozenset(measure_ids)
    sums = {cell.measure_id: found for cell, found in cells.items() if cell.year == year}
    rows = []
    for measure in sorted(plan.measures.values(), key=lambda one: one.number):
        if measure.id in wanted:
            found = sums.get(measure.id)
            applied = found.applied_ore if found else 0
            granted = found.granted_ore if found else 0
            rows.append(
                Asked(measure_id=measure.id, asked_ore=applied or measure.asked_ore or 0, granted_ore=granted)
            )
    return tuple(rows)
