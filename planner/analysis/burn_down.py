"""How the frame of the whole period is used up year by year, and what is bound in later years."""

from dataclasses import dataclass

from planner.analysis.remaining import remaining
from planner.domain.ids import FundId, ScenarioId
from planner.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class BurnDownYear:
    """One year of the burn-down, öre.

    Attributes:
        year: budget year.
        opening_ore: what is left of the period's frame when the year opens.
        allocated_ore: what the year takes.
        closing_ore: what is left when it closes; below zero when the whole frame is overspent.
        later_frames_ore: the frames of the years after it: with less than this left, money of a later year
            has been used.
        bound_later_ore: money in later years that is bound to measures begun by the end of this one.
    """

    year: int
    opening_ore: int
    allocated_ore: int
    closing_ore: int
    later_frames_ore: int
    bound_later_ore: int

    @property
    def ahead_ore(self) -> int:
        """How much of later years' frames is already used, öre; 0 when none is."""
        return max(0, self.later_frames_ore - self.closing_ore)


@dataclass(frozen=True, slots=True)
class BurnDown:
    """The burn-down of a scenario: the period's frame and its years, in order."""

    frame_ore: int
    years: tuple[BurnDownYear, ...]


def burn_down(plan: Plan, scenario_id: ScenarioId | None = None, fund_id: FundId | None = None) -> BurnDown:
    """Compute the burn-down of a scenario (None = *the plan*), for one fund or (None) all together."""
    scenario_id = scenario_id or plan.info.scenario_id
    balances = remaining(plan, scenario_id, fund_id)
    bound_later = _bound_later(plan, scenario_id, fund_id)
    left = balances.total.frame_ore
    later = left
    years = []
    for year in balances.years:
        balance = balances.per_year[year]
        later -= balance.frame_ore
        closing = left - balance.allocated_ore
        years.append(
            BurnDownYear(year, left, balance.allocated_ore, closing, later, bound_later.get(year, 0))
        )
        left = closing
    return BurnDown(balances.total.frame_ore, tuple(years))


def _bound_later(plan: Plan, scenario_id: ScenarioId, fund_id: FundId | None) -> dict[int, int]:
    """Return year → öre in later years on measures begun by the end of that year."""
    result = dict.fromkeys(plan.info.years, 0)
    for cell, ore in plan.index.cells.items():
        if cell.scenario_id == scenario_id and fund_id in (None, cell.fund_id):
            for year in range(cell.first_year, cell.year):
                result[year] += ore
    return result
