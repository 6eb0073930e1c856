"""Which measures stand behind a figure: the slice of money that a bar or a finding shows."""

from dataclasses import dataclass
from enum import StrEnum

from planner.analysis.money_chain import money_chain
from planner.domain.ids import FundId, MeasureId, ScenarioId
from planner.domain.plan import Plan

_Paid = dict[MeasureId, list[tuple[FundId, int]]]


class ChainFigure(StrEnum):
    """A figure of the chain of money, by its name in `ChainSums`."""

    GRANTED = "granted_ore"
    CARRIED = "carried_ore"
    RETURNED = "returned_ore"
    SPENT = "spent_ore"
    LEFT = "left_ore"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """A part of a scenario's allocation, or of the chain of money; what is None does not limit it.

    Attributes:
        fund_id: money from this fund.
        years: money in these years.
        kinds: money for measures of these kinds; "" = no kind chosen.
        neighbourhoods: money for measures in these neighbourhoods (*stadsdelar*); "" = not known.
        begun_by: money for measures that get their first money in this year or before.
        chain: measures for which this figure of the chain is not zero; None = measures that are allocated to.
    """

    fund_id: FundId | None = None
    years: frozenset[int] | None = None
    kinds: frozenset[str] | None = None
    neighbourhoods: frozenset[str] | None = None
    begun_by: int | None = None
    chain: ChainFigure | None = None


def measures_in(plan: Plan, part: Slice, scenario_id: ScenarioId | None = None) -> tuple[MeasureId, ...]:
    """Return the measures with money in a slice of a scenario (None = *the plan*), by number."""
    scenario_id = scenario_id or plan.info.scenario_id
    paid = _allocated(plan, scenario_id) if part.chain is None else _in_chain(plan, part.chain)
    found = [
        measure_id
        for measure_id, cells in paid.items()
        if _described(plan, measure_id, part) and _paid(cells, part)
    ]
    return tuple(sorted(found, key=lambda measure_id: plan.measures[measure_id].number))


def _allocated(plan: Plan, scenario_id: ScenarioId) -> _Paid:
    """Return the sources and years that measures are allocated money of."""
    return {
        measure_id: [(cell.fund_id, cell.year) for cell in allocations if cell.scenario_id == scenario_id]
        for measure_id, allocations in plan.index.by_measure.items()
    }


def _in_chain(plan: Plan, figure: ChainFigure) -> _Paid:
    """Return the sources and years for which a figure of measures is not zero."""
    paid: _Paid = {}
    for cell, sums in money_chain(plan).cells.items():
        if getattr(sums, figure):
            paid.setdefault(cell.measure_id, []).append((cell.fund_id, cell.year))
    return paid


def _described(plan: Plan, measure_id: MeasureId, part: Slice) -> bool:
    measure = plan.measures[measure_id]
    if part.kinds is not None and measure.kind not in part.kinds:
        return False
    return part.neighbourhoods is None or plan.neighbourhood_of(measure) in part.neighbourhoods


def _paid(paid: list[tuple[FundId, int]], part: Slice) -> bool:
    """Tell whether any of what is paid (fund, year) lies in the slice."""
    if not paid or (part.begun_by is not None and min(year for _, year in paid) > part.begun_by):
        return False
    return any(
        part.fund_id in (None, fund_id) and (part.years is None or year in part.years)
        for fund_id, year in paid
    )
