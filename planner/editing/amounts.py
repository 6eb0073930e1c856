"""Edits of the amounts that a scenario allocates: one cell, a block, fill right, fill down."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import FundId, MeasureId, ScenarioId, allocation_id
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation


class AmountCell(NamedTuple):
    """The address of one amount in a scenario."""

    measure_id: MeasureId
    fund_id: FundId
    year: int


def set_amounts(
    plan: Plan,
    scenario_id: ScenarioId,
    amounts: Mapping[AmountCell, int],
    kind: EditKind = EditKind.SET_AMOUNTS,
) -> ChangeSet:
    """Return the edit that sets amounts; zero empties a cell, cells that hold the amount already stay.

    Overspending is allowed: the remaining sum says so (DOMAIN §9).

    Args:
        plan: the plan.
        scenario_id: the scenario.
        amounts: cell → öre.
        kind: how it was done, for the undo text.

    Raises:
        RuleBrokenError: a negative or absurd amount.
    """
    changes = []
    for cell, ore in amounts.items():
        key = allocation_id(scenario_id, cell.measure_id, cell.fund_id, cell.year)
        before = plan.allocations.get(key)
        after = _allocation(before, scenario_id, cell, ore)
        if after != before:
            changes.append(Change(before, after))
    if kind is EditKind.SET_AMOUNTS and len(amounts) == 1:
        kind = EditKind.SET_AMOUNT
    return ChangeSet(kind, _subject(plan, amounts), tuple(changes))


def fill_right(plan: Plan, scenario_id: ScenarioId, rows: Iterable[Sequence[AmountCell]]) -> ChangeSet:
    """Return the edit that copies the first cell of each row to the cells right of it."""
    amounts: dict[AmountCell, int] = {}
    for row in rows:
        value = plan.amount(scenario_id, *row[0])
        amounts.update(dict.fromkeys(row[1:], value))
    return set_amounts(plan, scenario_id, amounts, EditKind.FILL_AMOUNTS)


def fill_down(plan: Plan, scenario_id: ScenarioId, rows: Sequence[Sequence[AmountCell]]) -> ChangeSet:
    """Return the edit that copies the first row to the rows below it."""
    first = [plan.amount(scenario_id, *cell) for cell in rows[0]]
    amounts = {cell: value for row in rows[1:] for cell, value in zip(row, first, strict=True)}
    return set_amounts(plan, scenario_id, amounts, EditKind.FILL_AMOUNTS)


def _allocation(
    before: Allocation | None, scenario_id: ScenarioId, cell: AmountCell, ore: int
) -> Allocation | None:
    if ore == 0:
        return None
    if before is not None:
        return replace(before, amount_ore=ore)
    return Allocation(
        id=allocation_id(scenario_id, *cell),
        scenario_id=scenario_id,
        measure_id=cell.measure_id,
        fund_id=cell.fund_id,
        year=cell.year,
        amount_ore=ore,
    )


def _subject(plan: Plan, cells: Mapping[AmountCell, int]) -> str:
    measures = {cell.measure_id for cell in cells}
    return plan.measures[next(iter(measures))].code if len(measures) == 1 else str(len(cells))
