"""What remains (*kvar att fördela*) of each fund and year, and what is over-committed."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain.ids import FundId, ScenarioId
from planner.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class Balance:
    """Frame against allocation, öre.

    Attributes:
        frame_ore: the planning frame (*ram*).
        allocated_ore: what the scenario allocates (*fördelat*).
        bound_ore: the part of it that goes to measures begun in an earlier year (*bundet*).
        over_ore: what is over-committed (*överskridet*): summed fund by fund and year by year, since money
            left in one fund or year does not pay for another (DOMAIN §1).
    """

    frame_ore: int = 0
    allocated_ore: int = 0
    bound_ore: int = 0
    over_ore: int = 0

    @property
    def remaining_ore(self) -> int:
        """Frame less allocated; below zero when more is allocated than there is."""
        return self.frame_ore - self.allocated_ore

    def __add__(self, other: "Balance") -> "Balance":
        """Add two balances part by part."""
        return Balance(
            self.frame_ore + other.frame_ore,
            self.allocated_ore + other.allocated_ore,
            self.bound_ore + other.bound_ore,
            self.over_ore + other.over_ore,
        )


@dataclass(frozen=True, slots=True)
class Remaining:
    """Balances of a scenario.

    Attributes:
        years: the years of the plan.
        funds: the funds that are counted, in the plan's order.
        cells: the balance of every fund and year.
        per_year: of every year, all counted funds together.
        per_fund: of every counted fund, all years together.
        total: of everything counted.
    """

    years: tuple[int, ...]
    funds: tuple[FundId, ...]
    cells: Mapping[tuple[FundId, int], Balance]
    per_year: Mapping[int, Balance]
    per_fund: Mapping[FundId, Balance]
    total: Balance


def remaining(plan: Plan, scenario_id: ScenarioId | None = None, fund_id: FundId | None = None) -> Remaining:
    """Compute what remains in a scenario.

    Args:
        plan: the plan.
        scenario_id: the scenario; None = *the plan*.
        fund_id: count this fund only; None = all.
    """
    scenario_id = scenario_id or plan.info.scenario_id
    funds = tuple(fund.id for fund in plan.funds_in_order if fund_id in (None, fund.id))
    years = tuple(plan.info.years)
    cells = _cells(plan, scenario_id, funds, years)
    per_year = {year: sum((cells[fund, year] for fund in funds), Balance()) for year in years}
    per_fund = {fund: sum((cells[fund, year] for year in years), Balance()) for fund in funds}
    return Remaining(years, funds, cells, per_year, per_fund, sum(per_fund.values(), Balance()))


def _cells(
    plan: Plan, scenario_id: ScenarioId, funds: tuple[FundId, ...], years: tuple[int, ...]
) -> dict[tuple[FundId, int], Balance]:
    frames = {(frame.fund_id, frame.year): frame.amount_ore for frame in plan.frames.values()}
    allocated: dict[tuple[FundId, int], int] = {}
    bound: dict[tuple[FundId, int], int] = {}
    for cell, ore in plan.index.cells.items():
        if cell.scenario_id == scenario_id:
            key = (cell.fund_id, cell.year)
            allocated[key] = allocated.get(key, 0) + ore
            if cell.bound:
                bound[key] = bound.get(key, 0) + ore
    balances = {}
    for fund in funds:
        for year in years:
            key = (fund, year)
            frame, given = frames.get(key, 0), allocated.get(key, 0)
            balances[key] = Balance(frame, given, bound.get(key, 0), max(0, given - frame))
    return balances
