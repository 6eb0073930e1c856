"""A small plan with one over-committed year, whose figures can be checked in the head."""

from datetime import date

from planner.domain.fund import Frame, Fund
from planner.domain.ids import FundId, MeasureId, PlaceId, allocation_id, frame_id
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.money import Unit
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.scenario import Allocation, Scenario
from planner.editing.new_plan import new_plan

TKR = Unit.TKR.ore
CM4, OWN = FundId("cm4"), FundId("own")
LAMPS, TUNNEL, CAMERA, NOWHERE, DROPPED = (MeasureId(f"m{number}") for number in range(1, 6))
FRAMES = {(CM4, 2026): 5_000, (CM4, 2027): 1_000, (CM4, 2028): 3_000, (OWN, 2026): 500}
ALLOCATED = {
    (LAMPS, CM4, 2026): 2_000,
    (LAMPS, CM4, 2027): 1_200,
    (TUNNEL, CM4, 2027): 1_060,
    (CAMERA, OWN, 2026): 100,
    (NOWHERE, CM4, 2028): 300,
    (DROPPED, CM4, 2028): 40,
}


def empty_plan() -> Plan:
    """Return a plan without frames and measures."""
    return new_plan("Provplan", "Skärholmen", 2026, 2028, date(2026, 1, 2))


def small_plan() -> Plan:
    """Return the plan: amounts above in tkr; 2027 is over-committed by 1 260 tkr."""
    start = empty_plan()
    info, scenarios = start.info, list(start.table(Scenario).values())
    places = [
        Place(id=PlaceId("p1"), name="Torget", neighbourhood="Vårberg"),
        Place(id=PlaceId("p2"), name="Parken", neighbourhood="Sätra"),
    ]
    funds = [Fund(id=CM4, name="Trygghetsfonden"), Fund(id=OWN, name="Egna medel", order=1)]
    frames = [
        Frame(id=frame_id(fund, year), fund_id=fund, year=year, amount_ore=tkr * TKR)
        for (fund, year), tkr in FRAMES.items()
    ]
    allocations = [_allocation(info, *cell, tkr * TKR) for cell, tkr in ALLOCATED.items()]
    return Plan.of([info, *funds, *frames, *places, *_measures(), *scenarios, *allocations])


def _measures() -> list[Measure]:
    one, two = PlaceId("p1"), PlaceId("p2")
    return [
        Measure(id=LAMPS, number=1, title="Ljus", kind="lighting", place_id=one, cost_likely_ore=3_200 * TKR),
        Measure(id=TUNNEL, number=2, title="Gång", kind="tunnel", place_id=two, cost_likely_ore=2_000 * TKR),
        Measure(id=CAMERA, number=3, title="Kamera", kind="camera", place_id=one),
        Measure(id=NOWHERE, number=4, title="Bänkar", kind="lighting", cost_likely_ore=300 * TKR),
        Measure(
            id=DROPPED,
            number=5,
            title="Vakt",
            kind="guard",
            place_id=two,
            status=MeasureStatus.REJECTED,
            cost_likely_ore=40 * TKR,
        ),
    ]


def _allocation(info: PlanInfo, measure: MeasureId, fund: FundId, year: int, ore: int) -> Allocation:
    return Allocation(
        id=allocation_id(info.scenario_id, measure, fund, year),
        scenario_id=info.scenario_id,
        measure_id=measure,
        fund_id=fund,
        year=year,
        amount_ore=ore,
    )
