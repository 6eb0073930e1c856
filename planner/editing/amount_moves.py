"""Edits that move amounts between years, and that fill up what a measure is short of."""

from collections.abc import Iterable

from planner.domain.changes import ChangeSet, EditKind
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import ScenarioId
from planner.domain.plan import Plan
from planner.editing.amounts import AmountCell, set_amounts


def move_amounts(plan: Plan, scenario_id: ScenarioId, cells: Iterable[AmountCell], years: int) -> ChangeSet:
    """Return the edit that moves amounts a number of years; they are added to what stands there.

    Args:
        plan: the plan.
        scenario_id: the scenario.
        cells: the cells to move; empty ones are passed over.
        years: how far, below zero for earlier.

    Raises:
        RuleBrokenError: an amount would leave the period.
    """
    moving = {cell: ore for cell in cells if (ore := plan.amount(scenario_id, *cell))}
    after = dict.fromkeys(moving, 0)
    for cell, ore in moving.items():
        year = cell.year + years
        if year not in plan.info.years:
            raise RuleBrokenError(Rule.YEAR_OUTSIDE_PERIOD, "year", year)
        target = cell._replace(year=year)
        after[target] = after.get(target, plan.amount(scenario_id, *target)) + ore
    return set_amounts(plan, scenario_id, after, EditKind.MOVE_AMOUNTS)


def fill_missing(plan: Plan, scenario_id: ScenarioId, cells: Iterable[AmountCell]) -> ChangeSet:
    """Return the edit that adds to a cell what its measure is short of (*saknas*).

    A measure that is whole, or whose cost is unknown, stays; of several cells of one measure the first is
    filled.
    """
    after: dict[AmountCell, int] = {}
    for cell in {cell.measure_id: cell for cell in reversed(list(cells))}.values():
        asked = plan.measures[cell.measure_id].asked_ore or 0
        missing = asked - sum(p.amount_ore for p in plan.allocations_of(cell.measure_id, scenario_id))
        if missing > 0:
            after[cell] = plan.amount(scenario_id, *cell) + missing
    return set_amounts(plan, scenario_id, after, EditKind.FILL_AMOUNTS)
