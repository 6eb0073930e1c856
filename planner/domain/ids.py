"""Ids of the plan's values: UUID text, never reused; a cell of a grid gets its id from its place."""

from typing import NewType
from uuid import UUID, uuid4, uuid5

PlanId = NewType("PlanId", str)
FundId = NewType("FundId", str)
FrameId = NewType("FrameId", str)
PlaceId = NewType("PlaceId", str)
MeasureId = NewType("MeasureId", str)
ScenarioId = NewType("ScenarioId", str)
AllocationId = NewType("AllocationId", str)

_CELLS = UUID("6d1f7f0e-52a8-4c8e-9a52-3c1d8a1c7f55")


def new_id() -> str:
    """Return a fresh random id."""
    return str(uuid4())


def frame_id(fund_id: FundId, year: int) -> FrameId:
    """Return the id of the frame of one fund and year, the same in every copy of the plan."""
    return FrameId(str(uuid5(_CELLS, f"frame|{fund_id}|{year}")))


def allocation_id(scenario_id: ScenarioId, measure_id: MeasureId, fund_id: FundId, year: int) -> AllocationId:
    """Return the id of one cell of a scenario.

    It follows from the cell, so that two people who fill the same cell in two copies of a plan meet in the
    same value when the copies are merged.
    """
    return AllocationId(str(uuid5(_CELLS, f"allocation|{scenario_id}|{measure_id}|{fund_id}|{year}")))
