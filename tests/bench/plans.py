"""Plans of a given size for the benchmark, the same every time."""

import random
from datetime import date

from planner.domain.entities import Entity
from planner.domain.fund import Frame, Fund
from planner.domain.ids import FundId, MeasureId, PlaceId, PlanId, ScenarioId, allocation_id, frame_id
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.scenario import Allocation, Scenario

YEARS = range(2026, 2030)
NEIGHBOURHOODS = ("Bredäng", "Sätra", "Skärholmen", "Vårberg")
WORDS = (
    "Belysning",
    "Gångtunnel",
    "Skolväg",
    "Röjning",
    "Trygg entré",
    "Kamera",
    "Pollare",
    "Motionsspår",
    "Utegym",
)


def synthetic_plan(count: int, kinds: list[str]) -> Plan:
    """Return a plan with `count` measures, two allocations each, over three funds and four years."""
    rnd = random.Random(count)
    scenario = Scenario(id=ScenarioId("s"), name="Plan A")
    funds = [Fund(id=FundId(f"f{i}"), name=f"Källa {i}", order=i) for i in range(3)]
    places = [
        Place(id=PlaceId(f"p{i}"), name=f"Plats {i}", neighbourhood=rnd.choice(NEIGHBOURHOODS))
        for i in range(200)
    ]
    entities: list[Entity] = [_info(count, scenario.id), scenario, *funds, *places, *_frames(funds, count)]
    for number in range(1, count + 1):
        measure = _measure(rnd, number, kinds, places)
        entities.append(measure)
        entities += _allocations(rnd, scenario.id, measure.id, funds)
    return Plan.of(entities)


def _info(count: int, scenario_id: ScenarioId) -> PlanInfo:
    return PlanInfo(
        id=PlanId("plan"),
        title=f"Mätplan {count}",
        district="Skärholmen",
        first_year=YEARS[0],
        last_year=YEARS[-1],
        scenario_id=scenario_id,
        next_number=count + 1,
        created_on=date(2026, 1, 1),
    )


def _frames(funds: list[Fund], count: int) -> list[Frame]:
    return [
        Frame(id=frame_id(fund.id, year), fund_id=fund.id, year=year, amount_ore=count * 9_000_000)
        for fund in funds
        for year in YEARS
    ]


def _measure(rnd: random.Random, number: int, kinds: list[str], places: list[Place]) -> Measure:
    likely = rnd.randrange(50, 3_000) * 100_000
    return Measure(
        id=MeasureId(f"m{number}"),
        number=number,
        title=f"{rnd.choice(WORDS)} {rnd.choice(WORDS).lower()} {number}",
        kind=rnd.choice(kinds),
        place_id=rnd.choice(places).id,
        status=rnd.choice(list(MeasureStatus)),
        cost_low_ore=likely * 8 // 10,
        cost_likely_ore=likely,
        cost_high_ore=likely * 13 // 10,
        responsible="Trygghetssamordnare",
    )


def _allocations(
    rnd: random.Random, scenario_id: ScenarioId, measure_id: MeasureId, funds: list[Fund]
) -> list[Allocation]:
    fund = rnd.choice(funds)
    return [
        Allocation(
            id=allocation_id(scenario_id, measure_id, fund.id, year),
            scenario_id=scenario_id,
            measure_id=measure_id,
            fund_id=fund.id,
            year=year,
            amount_ore=rnd.randrange(20, 1_500) * 100_000,
        )
        for year in rnd.sample(YEARS, 2)
    ]
