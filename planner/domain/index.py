"""The sums that every screen asks for, kept per measure so that an edit recomputes what it touched."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from planner.domain.ids import FundId, MeasureId, PlaceId, ScenarioId
from planner.domain.measure import Measure
from planner.domain.place import Place
from planner.domain.scenario import Allocation


class Cell(NamedTuple):
    """One cell of the cube that all totals are summed from.

    Attributes:
        scenario_id: the scenario.
        fund_id: the fund.
        year: budget year.
        kind: measure kind, "" when not chosen.
        neighbourhood: *stadsdel* of the measure's place, "" when unknown.
        first_year: the first year the scenario gives the measure money, from any fund.
    """

    scenario_id: ScenarioId
    fund_id: FundId
    year: int
    kind: str
    neighbourhood: str
    first_year: int

    @property
    def bound(self) -> bool:
        """Whether the measure began in an earlier year, so that this money is bound (*bundet*)."""
        return self.year > self.first_year


class AllocationIndex:
    """Allocations by measure, and the cube of their sums in öre."""

    __slots__ = ("by_measure", "cells")

    def __init__(
        self, by_measure: Mapping[MeasureId, tuple[Allocation, ...]], cells: Mapping[Cell, int]
    ) -> None:
        """Take what `build` or `updated` computed."""
        self.by_measure = by_measure
        self.cells = cells

    @classmethod
    def build(
        cls,
        allocations: Iterable[Allocation],
        measures: Mapping[MeasureId, Measure],
        places: Mapping[PlaceId, Place],
    ) -> "AllocationIndex":
        """Index everything from the start."""
        groups: dict[MeasureId, list[Allocation]] = {}
        for allocation in allocations:
            groups.setdefault(allocation.measure_id, []).append(allocation)
        cells: dict[Cell, int] = {}
        for measure_id, group in groups.items():
            _add(cells, _contribution(measures[measure_id], places, group), 1)
        return cls({key: tuple(group) for key, group in groups.items()}, cells)

    def updated(
        self,
        touched: Iterable[MeasureId],
        before: tuple[Mapping[MeasureId, Measure], Mapping[PlaceId, Place]],
        after: tuple[Mapping[MeasureId, Measure], Mapping[PlaceId, Place]],
        groups: Mapping[MeasureId, tuple[Allocation, ...]],
    ) -> "AllocationIndex":
        """Return the index after an edit.

        Args:
            touched: measures whose sums may have moved.
            before: measures and places before the edit.
            after: measures and places after it.
            groups: the allocations after it, of the measures whose allocations changed.
        """
        by_measure = dict(self.by_measure)
        cells = dict(self.cells)
        for measure_id in touched:
            old = by_measure.pop(measure_id, ())
            new = groups.get(measure_id, old)
            if old:
                _add(cells, _contribution(before[0][measure_id], before[1], old), -1)
            if new:
                _add(cells, _contribution(after[0][measure_id], after[1], new), 1)
                by_measure[measure_id] = new
        return AllocationIndex(by_measure, cells)


def _contribution(
    measure: Measure, places: Mapping[PlaceId, Place], group: Iterable[Allocation]
) -> Iterator[tuple[Cell, int]]:
    place = places[measure.place_id] if measure.place_id else None
    neighbourhood = place.neighbourhood if place else ""
    first: dict[ScenarioId, int] = {}
    for part in group:
        first[part.scenario_id] = min(part.year, first.get(part.scenario_id, part.year))
    for part in group:
        began = first[part.scenario_id]
        cell = Cell(part.scenario_id, part.fund_id, part.year, measure.kind, neighbourhood, began)
        yield cell, part.amount_ore


def _add(cells: dict[Cell, int], parts: Iterable[tuple[Cell, int]], sign: int) -> None:
    for cell, ore in parts:
        total = cells.get(cell, 0) + sign * ore
        if total:
            cells[cell] = total
        else:
            cells.pop(cell, None)
