"""Builds the example plan of `resources/samples`, the same to the last id every time."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID, uuid5

from planner.catalogue.catalogue import Catalogue
from planner.catalogue.loader import load_catalogue
from planner.domain.entities import Entity
from planner.domain.fund import ExpenseClass, Frame, Fund, FundKind
from planner.domain.ids import FundId, MeasureId, PlaceId, PlanId, ScenarioId, allocation_id, frame_id
from planner.domain.measure import Component, Measure, MeasureStatus, YearAmount
from planner.domain.money import Unit
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.rules import check_all_rules
from planner.domain.scenario import Allocation, Scenario
from planner.resources_path import resource_path
from planner.sample_chain import SampleChain
from planner.sample_places import SamplePlaces

_NAMESPACE = UUID("3b8f3c1e-6f0a-4f2b-9d0c-8f6b2c5c7a11")
_PLAN_SCENARIO = "plan"
_ORE_PER_KR = 100
_ORE_PER_TKR = 100_000

_Row = Mapping[str, Any]


def build_sample(catalogue: Catalogue | None = None) -> Plan:
    """Return "Exempelplan Skärholmen", an invented plan: 44 measures, 3 funds, 2026–2029, two scenarios.

    Its chain of money has come to October 2026, with the first tertial closed. Its places have what was seen
    there, need, three applications that are whole, two camera files of which one is not, and indicators.

    Args:
        catalogue: the catalogue that class, builder, operator and useful life are taken from; None = read it.

    Raises:
        FileNotFoundError: the program's own files are missing.
    """
    text = resource_path("samples", "skarholmen.toml").read_text(encoding="utf-8")
    sample = tomllib.loads(text)
    numbers = range(1, len(sample["measure"]) + 1)
    chain = SampleChain(
        sample,
        {row["key"]: _fund_id(row["key"]) for row in sample["fund"]},
        {n: _measure_id(n) for n in numbers},
    )
    catalogue = catalogue or load_catalogue()
    places = SamplePlaces(_place_id, {n: _measure_id(n) for n in numbers}, _fund_id("cm4"), catalogue)
    base = map(places.furnished, _entities(sample, catalogue))
    plan = Plan.of([*base, *chain.entities(), *places.entities()])
    check_all_rules(plan)
    return chain.closed(plan)


def _entities(sample: _Row, catalogue: Catalogue) -> Iterator[Entity]:
    district = sample["plan"]["district"]
    yield _info(sample)
    for order, row in enumerate(sample["fund"]):
        yield _fund(row, order)
    for row in sample["frame"]:
        yield from _frames(row)
    for row in sample["place"]:
        yield _place(row)
    for order, row in enumerate(sample["scenario"]):
        yield Scenario(id=_scenario_id(row["key"]), name=row["name"], order=order, note=row["note"])
    for number, row in enumerate(sample["measure"], start=1):
        yield _measure(row, number, catalogue, district)
        for scenario in sample["scenario"]:
            yield from _allocations(row, number, scenario["key"])


def _info(sample: _Row) -> PlanInfo:
    row = sample["plan"]
    return PlanInfo(
        id=PlanId(_id("plan", row["title"])),
        title=row["title"],
        district=row["district"],
        first_year=row["first_year"],
        last_year=row["last_year"],
        display_unit=Unit(row["display_unit"]),
        scenario_id=_scenario_id(_PLAN_SCENARIO),
        next_number=len(sample["measure"]) + 1,
        created_on=row["created_on"],
        dnr=row["dnr"],
    )


def _fund(row: _Row, order: int) -> Fund:
    return Fund(
        id=_fund_id(row["key"]),
        name=row["name"],
        kind=FundKind(row["kind"]),
        expense_class=ExpenseClass(row["expense_class"]),
        order=order,
        note=row["note"],
    )


def _frames(row: _Row) -> Iterator[Frame]:
    fund = _fund_id(row["fund"])
    for amount in _per_year(row):
        yield Frame(
            id=frame_id(fund, amount.year),
            fund_id=fund,
            year=amount.year,
            amount_ore=amount.amount_ore,
            decision=row["decision"],
            dnr=row["dnr"],
            decided_on=row["decided_on"],
        )


def _place(row: _Row) -> Place:
    return Place(
        id=_place_id(row["key"]), name=row["name"], neighbourhood=row["neighbourhood"], kind=row["kind"]
    )


def _measure(row: _Row, number: int, catalogue: Catalogue, district: str) -> Measure:
    kind = catalogue.kind(row["kind"])
    if kind is None:
        raise KeyError(row["kind"])
    low, likely, high = (amount * _ORE_PER_TKR for amount in row["cost_tkr"])
    return Measure(
        id=_measure_id(number),
        number=number,
        title=row["title"],
        kind=kind.key,
        place_id=_place_id(row["place"]) if "place" in row else None,
        expense_class=ExpenseClass(row.get("expense_class", kind.expense_class)),
        status=MeasureStatus(row["status"]),
        cost_low_ore=low,
        cost_likely_ore=likely,
        cost_high_ore=high,
        cost_per_year=tuple(_per_year(row)),
        running_cost_ore=row["running_kr"] * _ORE_PER_KR if "running_kr" in row else None,
        useful_life_years=_useful_life(row, kind.useful_life_years),
        responsible=row["responsible"],
        applicant=catalogue.applicant_name(district),
        builder=catalogue.administration_name(row.get("builder", kind.builder), district),
        operator=catalogue.administration_name(row.get("operator", kind.operator), district),
        note=row.get("note", ""),
        project_code=row.get("project_code", ""),
        in_use_from=row.get("in_use_from"),
        done_on=row.get("done_on"),
        components=tuple(
            Component(name, tkr * _ORE_PER_TKR, life) for name, tkr, life in row.get("components_tkr", ())
        ),
    )


def _useful_life(row: _Row, usual: int | None) -> int | None:
    """Return the row's own life, else the kind's; operating money has none."""
    if row.get("expense_class") == ExpenseClass.OPERATING:
        return None
    life: int | None = row.get("useful_life_years", usual)
    return life


def _per_year(row: _Row) -> list[YearAmount]:
    amounts = row.get("per_year_tkr", {})
    return [YearAmount(int(year), tkr * _ORE_PER_TKR) for year, tkr in amounts.items()]


def _allocations(row: _Row, number: int, scenario_key: str) -> Iterator[Allocation]:
    """Yield a measure's cells in a scenario; an alternative that says nothing does as the plan does."""
    scenario, measure = _scenario_id(scenario_key), _measure_id(number)
    for fund_key, year, tkr in row.get(scenario_key, row[_PLAN_SCENARIO]):
        fund = _fund_id(fund_key)
        yield Allocation(
            id=allocation_id(scenario, measure, fund, year),
            scenario_id=scenario,
            measure_id=measure,
            fund_id=fund,
            year=year,
            amount_ore=tkr * _ORE_PER_TKR,
        )


def _fund_id(key: str) -> FundId:
    return FundId(_id("fund", key))


def _place_id(key: str) -> PlaceId:
    return PlaceId(_id("place", key))


def _scenario_id(key: str) -> ScenarioId:
    return ScenarioId(_id("scenario", key))


def _measure_id(number: int) -> MeasureId:
    return MeasureId(_id("measure", str(number)))


def _id(kind: str, key: str) -> str:
    return str(uuid5(_NAMESPACE, f"{kind}|{key}"))
