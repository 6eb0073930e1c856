"""Two scenarios side by side: what differs, measure by measure and year by year."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.analysis.remaining import Remaining, remaining
from planner.domain.ids import FundId, MeasureId, ScenarioId
from planner.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class ComparedMeasure:
    """One measure in both scenarios, öre per year and in all."""

    measure_id: MeasureId
    left_years: Mapping[int, int]
    right_years: Mapping[int, int]

    @property
    def left_ore(self) -> int:
        """All years of the left scenario."""
        return sum(self.left_years.values())

    @property
    def right_ore(self) -> int:
        """All years of the right scenario."""
        return sum(self.right_years.values())

    @property
    def difference_ore(self) -> int:
        """Right less left."""
        return self.right_ore - self.left_ore

    @property
    def differs(self) -> bool:
        """Whether any year differs."""
        return dict(self.left_years) != dict(self.right_years)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two scenarios: the measures with money in either, by number, and both balances."""

    measures: tuple[ComparedMeasure, ...]
    left: Remaining
    right: Remaining


def compare(plan: Plan, left: ScenarioId, right: ScenarioId, fund_id: FundId | None = None) -> Comparison:
    """Compare two scenarios, for one fund or (None) all together."""
    rows = []
    for measure_id, parts in plan.index.by_measure.items():
        years: dict[ScenarioId, dict[int, int]] = {left: {}, right: {}}
        for part in parts:
            if part.scenario_id in years and fund_id in (None, part.fund_id):
                mine = years[part.scenario_id]
                mine[part.year] = mine.get(part.year, 0) + part.amount_ore
        if years[left] or years[right]:
            rows.append(ComparedMeasure(measure_id, years[left], years[right]))
    rows.sort(key=lambda row: plan.measures[row.measure_id].number)
    return Comparison(tuple(rows), remaining(plan, left, fund_id), remaining(plan, right, fund_id))
