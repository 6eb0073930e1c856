"""Tests of the example plan: what people are promised to see in it, summed from its own text file."""

import tomllib
from collections import Counter
from datetime import date
from typing import Any

import pytest

from planner.analysis.financing import FinancingState, financing
from planner.analysis.follow_up import follow_up
from planner.analysis.money_chain import funds_left, money_chain
from planner.analysis.readiness import open_items
from planner.analysis.remaining import remaining
from planner.catalogue.catalogue import Catalogue
from planner.catalogue.loader import load_catalogue
from planner.domain.fund import ExpenseClass
from planner.domain.ids import ScenarioId
from planner.domain.measure import MeasureStatus
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.rate import InternalRate
from planner.domain.tertial import Tertial
from planner.resources_path import resource_path
from planner.sample import build_sample

TKR = 100_000


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture(scope="module")
def plan(catalogue: Catalogue) -> Plan:
    return build_sample(catalogue)


@pytest.fixture(scope="module")
def text() -> dict[str, Any]:
    return tomllib.loads(resource_path("samples", "skarholmen.toml").read_text("utf-8"))


def _alternative(plan: Plan) -> ScenarioId:
    return next(key for key in plan.scenarios if key != plan.info.scenario_id)


def test_it_says_that_it_is_an_example(plan: Plan) -> None:
    assert plan.info.title == "Exempelplan Skärholmen"
    assert all("Påhittad" in scenario.note for scenario in list(plan.scenarios.values())[:1])
    assert all("Påhittade belopp" in fund.note for fund in plan.funds.values())
    assert all(frame.dnr.startswith("EXEMPEL") for frame in plan.frames.values())


def test_it_has_about_forty_measures_over_four_years_and_three_funds(plan: Plan) -> None:
    assert 38 <= len(plan.measures) <= 45
    assert list(plan.info.years) == [2026, 2027, 2028, 2029]
    names = [fund.name for fund in plan.funds_in_order]
    assert names == ["Trygghetsfonden (CM4)", "Egna investeringsmedel", "Drift för trygghet"]
    assert len(plan.frames) == 12


def test_it_is_the_same_every_time(plan: Plan) -> None:
    again = build_sample()
    assert again == plan
    assert again.info.id == "e6ba8753-2e41-5084-99c4-477da596bec4"
    assert list(again.measures) == list(plan.measures)


def test_measures_are_numbered_in_order(plan: Plan) -> None:
    numbers = [measure.number for measure in plan.measures.values()]
    assert numbers == list(range(1, plan.info.next_number))


@pytest.mark.parametrize("scenario_key", ["plan", "lights_first"])
def test_every_sum_is_the_sum_of_the_text(plan: Plan, text: dict[str, Any], scenario_key: str) -> None:
    names = {row["key"]: row["name"] for row in text["fund"]}
    expected: Counter[tuple[str, int]] = Counter()
    for row in text["measure"]:
        for fund, year, tkr in row.get(scenario_key, row["plan"]):
            expected[names[fund], year] += tkr * TKR
    scenario = plan.info.scenario_id if scenario_key == "plan" else _alternative(plan)
    cells = remaining(plan, scenario).cells
    found = {(plan.funds[fund].name, year): cell.allocated_ore for (fund, year), cell in cells.items()}
    assert found == {
        (name, year): expected[name, year] for name in names.values() for year in range(2026, 2030)
    }


def test_the_funds_sums_are_those_in_the_pictures(plan: Plan) -> None:
    cm4 = plan.funds_in_order[0].id
    balances = remaining(plan, fund_id=cm4).per_year
    assert [balance.frame_ore // TKR for balance in balances.values()] == [8_300, 9_000, 9_000, 9_000]
    assert [balance.remaining_ore // TKR for balance in balances.values()] == [1_294, -1_004, 1_762, 2_080]


def test_one_fund_is_over_committed_in_one_year(plan: Plan) -> None:
    cells = remaining(plan).cells
    over = [(plan.funds[fund].name, year) for (fund, year), cell in cells.items() if cell.over_ore]
    assert over == [("Trygghetsfonden (CM4)", 2027)]


def test_the_alternative_keeps_within_every_frame(plan: Plan) -> None:
    assert plan.scenarios[_alternative(plan)].name == "Alternativ: ljus först"
    assert remaining(plan, _alternative(plan)).total.over_ore == 0
    assert remaining(plan, _alternative(plan)).total.allocated_ore == remaining(plan).total.allocated_ore


def test_money_is_bound_in_later_years(plan: Plan) -> None:
    balances = remaining(plan, fund_id=plan.funds_in_order[0].id).per_year
    assert balances[2026].bound_ore == 0
    assert [balances[year].bound_ore // TKR for year in (2027, 2028, 2029)] == [1_666, 3_200, 4_000]


def test_one_measure_is_part_financed_and_some_have_nothing(plan: Plan) -> None:
    states = Counter(financing(plan, measure_id).state for measure_id in plan.measures)
    assert states[FinancingState.PART] == 1
    assert states[FinancingState.NONE] == 3
    assert states[FinancingState.OVER] == states[FinancingState.UNKNOWN] == 0
    part = next(m for m in plan.measures.values() if financing(plan, m.id).state is FinancingState.PART)
    assert financing(plan, part.id).missing_ore == 150 * TKR


def test_one_measure_is_paid_by_two_funds(plan: Plan) -> None:
    in_plan = [part for part in plan.allocations.values() if part.scenario_id == plan.info.scenario_id]
    funds = {(part.measure_id, part.fund_id) for part in in_plan}
    assert max(Counter(measure for measure, _ in funds).values()) == 2


def test_costs_per_year_add_up_to_the_likely_cost(plan: Plan) -> None:
    for measure in plan.measures.values():
        assert measure.asked_ore == measure.cost_likely_ore


def test_every_status_and_every_kind_is_there(plan: Plan, catalogue: Catalogue) -> None:
    assert {measure.status for measure in plan.measures.values()} == set(MeasureStatus)
    assert {measure.kind for measure in plan.measures.values()} == {kind.key for kind in catalogue.kinds}


def test_places_lie_in_the_districts_neighbourhoods(plan: Plan, catalogue: Catalogue) -> None:
    found = {place.neighbourhood for place in plan.places.values()}
    assert found == set(catalogue.neighbourhoods_of("Skärholmen"))
    assert all(catalogue.place_kind(place.kind) for place in plan.places.values())


def test_nothing_but_drift_is_paid_with_operating_money(plan: Plan) -> None:
    for part in plan.allocations.values():
        if plan.funds[part.fund_id].expense_class is ExpenseClass.OPERATING:
            assert plan.measures[part.measure_id].expense_class is ExpenseClass.OPERATING


def test_rejected_and_withdrawn_measures_have_no_money(plan: Plan) -> None:
    for measure in plan.measures.values():
        if measure.status in (MeasureStatus.REJECTED, MeasureStatus.WITHDRAWN):
            assert plan.allocations_of(measure.id) == ()


def test_operating_measures_have_no_useful_life_and_investments_have_one(plan: Plan) -> None:
    for measure in plan.measures.values():
        is_investment = measure.expense_class is ExpenseClass.INVESTMENT
        assert (measure.useful_life_years is not None) == is_investment


def test_people_in_charge_are_roles(plan: Plan) -> None:
    assert all(" " not in measure.responsible for measure in plan.measures.values())
    assert all(measure.builder and measure.operator for measure in plan.measures.values())
    assert {measure.applicant for measure in plan.measures.values()} == {"Skärholmens stadsdelsnämnd"}


def test_light_points_cost_what_the_anchor_says(plan: Plan, catalogue: Catalogue) -> None:
    lighting = catalogue.kind("lighting")
    assert lighting is not None
    counted = [m for m in plan.measures.values() if "ljuspunkter" in m.title]
    assert len(counted) >= 7
    for measure in counted:
        points = int(measure.title.split()[0])
        assert measure.cost_likely_ore == points * lighting.anchor("light_point").middle_ore
        assert measure.running_cost_ore == points * lighting.anchor("light_point_running").middle_ore


def test_its_chain_of_money_has_some_of_every_step(plan: Plan) -> None:
    assert {event.kind for event in plan.events.values()} == set(EventKind)
    assert sum(event.corrects is not None for event in plan.events.values()) == 1
    assert all(event.dnr for event in plan.events.values() if event.kind is not EventKind.SPENT)
    assert all(event.voucher for event in plan.events.values() if event.kind is EventKind.SPENT)
    split = {event.year for event in plan.events.values() if "delat på två år" in event.note}
    assert split == {2026, 2027}


def test_its_statuses_are_what_the_chain_says(plan: Plan) -> None:
    chain = money_chain(plan)
    for measure in plan.measures.values():
        sums = chain.sums(measure.id)
        if measure.status is MeasureStatus.GRANTED:
            assert sums.granted_ore > 0 == sums.spent_ore
        if measure.status in (MeasureStatus.UNDERWAY, MeasureStatus.DONE):
            assert sums.granted_ore > 0 < sums.spent_ore
        assert (measure.done_on is not None) == (measure.status is MeasureStatus.DONE)
        assert bool(measure.project_code) == (sums.granted_ore > 0)


def test_its_first_tertial_is_closed_and_one_invoice_came_after(plan: Plan) -> None:
    first = follow_up(plan, 2026, Tertial.T1)
    assert (first.through, first.late) == (date(2026, 4, 30), 1)
    assert first.total.said
    sums = follow_up(plan, 2026, Tertial.T2).total.sums
    assert (sums.granted_ore, sums.spent_ore) == (8_818 * TKR, 411_923_000)


def test_the_fund_has_money_left_and_nobody_knows_how_much_of_later_years(plan: Plan) -> None:
    left = {year: fund.left_ore for (_, year), fund in funds_left(plan, money_chain(plan)).items()}
    assert left == {2026: 26_584 * TKR, 2027: 86_584 * TKR, 2028: None, 2029: None}


def test_it_has_two_camera_files_of_which_one_is_whole(plan: Plan, catalogue: Catalogue) -> None:
    items = [item.demand for item in catalogue.guidance.checklist_of("camera")]
    cameras = [measure for measure in plan.measures.values() if measure.kind == "camera"]
    still_open = {one.code: len(open_items(plan, one, items)) for one in cameras}
    begun = {code: count for code, count in still_open.items() if count < len(items)}
    assert begun == {"Å-014": len(items) - 1, "Å-015": 0}


def test_its_internal_rate_says_that_it_is_assumed(plan: Plan) -> None:
    (rate,) = plan.table(InternalRate).values()
    assert (rate.year, rate.source.split()[0]) == (2026, "Antagande")


def test_the_parts_of_a_measure_cost_what_the_measure_does(plan: Plan) -> None:
    (measure,) = [measure for measure in plan.measures.values() if measure.components]
    assert sum(part.cost_ore for part in measure.components) == measure.cost_likely_ore
