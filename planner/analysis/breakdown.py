"""Allocation broken down by measure kind or by neighbourhood, per year."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.ids import FundId, ScenarioId
from planner.domain.plan import Plan


class Dimension(StrEnum):
    """What to break down by."""

    KIND = "kind"
    NEIGHBOURHOOD = "neighbourhood"


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Allocated öre per key and year.

    Attributes:
        dimension: what the keys are.
        years: the years of the plan.
        keys: kinds or neighbourhoods that have money, the largest total first; "" = not said.
        cells: (key, year) → öre; a missing cell is zero.
        per_key: key → öre over all years.
        per_year: year → öre over all keys.
        total_ore: everything.
    """

    dimension: Dimension
    years: tuple[int, ...]
    keys: tuple[str, ...]
    cells: Mapping[tuple[str, int], int]
    per_key: Mapping[str, int]
    per_year: Mapping[int, int]
    total_ore: int


def breakdown(
    plan: Plan,
    dimension: Dimension,
    scenario_id: ScenarioId | None = None,
    fund_id: FundId | None = None,
) -> Breakdown:
    """Break the allocation of a scenario (None = *the plan*) down, for one fund or (None) all."""
    scenario_id = scenario_id or plan.info.scenario_id
    years = tuple(plan.info.years)
    cells: dict[tuple[str, int], int] = {}
    per_key: dict[str, int] = {}
    per_year = dict.fromkeys(years, 0)
    for cell, ore in plan.index.cells.items():
        if cell.scenario_id != scenario_id or fund_id not in (None, cell.fund_id):
            continue
        key = cell.kind if dimension is Dimension.KIND else cell.neighbourhood
        cells[key, cell.year] = cells.get((key, cell.year), 0) + ore
        per_key[key] = per_key.get(key, 0) + ore
        per_year[cell.year] += ore
    keys = tuple(sorted(per_key, key=lambda key: (-per_key[key], key)))
    return Breakdown(dimension, years, keys, cells, per_key, per_year, sum(per_key.values()))
