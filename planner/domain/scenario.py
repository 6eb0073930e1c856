"""Scenarios, and the money each one gives to measures."""

from dataclasses import dataclass

from planner.domain.checks import require_amount, require_name, require_texts
from planner.domain.ids import AllocationId, FundId, MeasureId, ScenarioId


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A named alternative of the allocation; `PlanInfo.scenario_id` says which one is *the plan*.

    Attributes:
        id: the scenario's id.
        name: what it is called; unique in the plan.
        order: where it stands in lists, smallest first.
        note: free text.
    """

    id: ScenarioId
    name: str
    order: int = 0
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a scenario without a name, or with a text that cannot be kept."""
        require_name(self.name, "name")
        require_texts(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation:
    """Money that a scenario gives to a measure from a fund in a year (*fördelat belopp*).

    Attributes:
        id: `ids.allocation_id(...)` of the cell.
        scenario_id: the scenario.
        measure_id: the measure.
        fund_id: the fund.
        year: budget year.
        amount_ore: öre, above zero; an empty cell has no allocation.
    """

    id: AllocationId
    scenario_id: ScenarioId
    measure_id: MeasureId
    fund_id: FundId
    year: int
    amount_ore: int

    def __post_init__(self) -> None:
        """Refuse a negative amount."""
        require_amount(self.amount_ore, "amount_ore")
