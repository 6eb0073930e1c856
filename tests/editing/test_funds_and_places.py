"""Edits of funds, frames, places, scenarios and the plan itself."""

import pytest

from planner.analysis.remaining import remaining
from planner.domain.changes import EditKind
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.fund import FundKind
from planner.domain.money import Unit
from planner.editing.funds import add_fund, change_frame, change_fund, delete_fund, set_frames
from planner.editing.places import add_place, change_place, delete_place, find_place
from planner.editing.plan_info import change_plan_info
from planner.editing.scenarios import (
    add_scenario,
    change_scenario,
    choose_scenario,
    copy_scenario,
    delete_scenario,
)
from tests.examples import empty_plan, first_fund, funded_plan, mnkr, with_fund


def test_a_new_plan_has_the_safety_fund_a_scenario_and_no_frame() -> None:
    plan = empty_plan()
    assert [fund.kind for fund in plan.funds.values()] == [FundKind.SAFETY_FUND]
    assert plan.info.scenario_id in plan.scenarios
    assert not plan.frames


def test_funds_are_added_last_and_change_name() -> None:
    plan, own = with_fund(empty_plan(), "Egna medel", kind=FundKind.OWN_MONEY)
    assert [fund.id for fund in plan.funds_in_order] == [first_fund(plan), own]
    after = plan.apply(change_fund(plan, own, name="Nämndens medel"))
    assert after.funds[own].name == "Nämndens medel"
    assert not change_fund(after, own, name="Nämndens medel")
    with pytest.raises(RuleBrokenError):
        plan.apply(add_fund(plan, "egna MEDEL"))


def test_deleting_a_fund_takes_its_frames_and_allocations() -> None:
    plan = funded_plan()
    edit = delete_fund(plan, first_fund(plan))
    after = plan.apply(edit)
    assert (len(after.funds), len(after.frames), len(after.allocations)) == (0, 0, 0)
    assert len(after.measures) == 2
    assert after.apply(edit.inverse()) == plan


def test_frames_are_set_and_taken_away_and_keep_their_decision() -> None:
    plan = funded_plan()
    fund = first_fund(plan)
    plan = plan.apply(change_frame(plan, fund, 2024, dnr="SÄ 2024/1"))
    edit = set_frames(plan, {(fund, 2024): mnkr(7), (fund, 2025): None, (fund, 2026): mnkr(5)})
    after = plan.apply(edit)
    assert (edit.subject, len(edit.changes)) == ("2024–2025", 2)
    assert sorted((frame.year, frame.amount_ore, frame.dnr) for frame in after.frames.values()) == [
        (2024, mnkr(7), "SÄ 2024/1"),
        (2026, mnkr(5), ""),
        (2027, mnkr(5), ""),
    ]
    assert not change_frame(after, fund, 2024, dnr="SÄ 2024/1")


def test_a_place_is_found_however_it_is_written_and_not_added_twice() -> None:
    plan = funded_plan()
    place = find_place(plan, " TUNNELN vid torget ", "sätra")
    assert place is not None
    assert find_place(plan, "Tunneln  vid torget", "Sa\u0308tra") is place
    assert find_place(plan, "Tunneln vid torget", "Vårberg") is None
    assert find_place(plan, "Tunneln vid torget") is place
    assert not add_place(plan, "tunneln vid torget", "Sätra")


def test_a_deleted_place_leaves_its_measures_without_one() -> None:
    plan = funded_plan()
    (place_id,) = plan.places
    assert {cell.neighbourhood for cell in plan.index.cells} == {"", "Sätra"}
    moved = plan.apply(change_place(plan, place_id, neighbourhood="Vårberg"))
    assert {cell.neighbourhood for cell in moved.index.cells} == {"", "Vårberg"}
    edit = delete_place(moved, place_id)
    after = moved.apply(edit)
    assert {measure.place_id for measure in after.measures.values()} == {None}
    assert {cell.neighbourhood for cell in after.index.cells} == {""}
    assert after.apply(edit.inverse()) == moved


def test_a_copied_scenario_has_the_same_amounts_and_its_own_life() -> None:
    plan = funded_plan()
    plan = plan.apply(copy_scenario(plan, plan.info.scenario_id, "Plan B"))
    copy = plan.scenarios_in_order[-1]
    assert remaining(plan, copy.id) == remaining(plan)
    chosen = plan.apply(choose_scenario(plan, copy.id))
    assert chosen.info.scenario_id == copy.id
    assert not choose_scenario(chosen, copy.id)
    gone = chosen.apply(delete_scenario(chosen, plan.info.scenario_id))
    assert [scenario.name for scenario in gone.scenarios.values()] == ["Plan B"]
    assert len(gone.allocations) == len(chosen.allocations) // 2


def test_the_last_scenario_and_the_plan_itself_cannot_be_deleted() -> None:
    plan = funded_plan()
    with pytest.raises(RuleBrokenError) as last:
        delete_scenario(plan, plan.info.scenario_id)
    plan = plan.apply(add_scenario(plan, "Plan B"))
    with pytest.raises(RuleBrokenError) as chosen:
        delete_scenario(plan, plan.info.scenario_id)
    assert (last.value.rule, chosen.value.rule) == (Rule.LAST_SCENARIO, Rule.PLAN_SCENARIO)


def test_scenarios_and_the_plan_change_name() -> None:
    plan = funded_plan()
    plan = plan.apply(change_scenario(plan, plan.info.scenario_id, name="Huvudplan"))
    edit = change_plan_info(plan, title="Ny titel", display_unit=Unit.MNKR)
    plan = plan.apply(edit)
    assert edit.kind is EditKind.CHANGE_PLAN_INFO
    assert (plan.info.title, plan.info.display_unit) == ("Ny titel", Unit.MNKR)
    assert plan.scenarios[plan.info.scenario_id].name == "Huvudplan"
    assert not change_plan_info(plan, title="Ny titel")


def test_the_period_cannot_leave_money_outside() -> None:
    plan = funded_plan()
    longer = plan.apply(change_plan_info(plan, last_year=2030))
    assert list(longer.info.years)[-1] == 2030
    with pytest.raises(RuleBrokenError) as caught:
        plan.apply(change_plan_info(plan, last_year=2026))
    assert caught.value.rule is Rule.YEAR_OUTSIDE_PERIOD
