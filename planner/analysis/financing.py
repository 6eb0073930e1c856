"""Asked against allocated for each measure: whole, part, none, over."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.ids import MeasureId, ScenarioId
from planner.domain.plan import Plan


class FinancingState(StrEnum):
    """How a measure is financed in a scenario."""

    UNKNOWN = "unknown"
    NONE = "none"
    PART = "part"
    FULL = "full"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Financing:
    """Asked and allocated of one measure, öre.

    Attributes:
        asked_ore: what the plan reckons on asking for; None = cost unknown.
        allocated_ore: what the scenario gives, from all funds and years.
        state: the verdict.
    """

    asked_ore: int | None
    allocated_ore: int
    state: FinancingState

    @property
    def missing_ore(self) -> int:
        """What is still missing of what is asked, öre, never below zero; 0 when the cost is unknown."""
        return max(0, (self.asked_ore or 0) - self.allocated_ore)

    @property
    def share(self) -> float | None:
        """Allocated as a share of asked; None when nothing is asked."""
        return self.allocated_ore / self.asked_ore if self.asked_ore else None


def financing(plan: Plan, measure_id: MeasureId, scenario_id: ScenarioId | None = None) -> Financing:
    """Compute how a measure is financed in a scenario (None = *the plan*)."""
    scenario_id = scenario_id or plan.info.scenario_id
    allocated = sum(part.amount_ore for part in plan.allocations_of(measure_id, scenario_id))
    asked = plan.measures[measure_id].asked_ore
    return Financing(asked, allocated, _state(asked, allocated))


def _state(asked: int | None, allocated: int) -> FinancingState:
    if asked is None:
        return FinancingState.UNKNOWN
    if allocated > asked:
        return FinancingState.OVER
    if allocated == asked:
        return FinancingState.FULL if asked else FinancingState.NONE
    return FinancingState.PART if allocated else FinancingState.NONE
