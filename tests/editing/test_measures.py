"""Edits of measures."""

import pytest

from planner.domain.changes import EditKind
from planner.domain.errors import RuleBrokenError
from planner.editing.measures import add_measure, change_measures, delete_measures, duplicate_measures
from planner.editing.scenarios import copy_scenario
from tests.examples import empty_plan, funded_plan, mnkr


def test_numbers_run_on_and_are_not_used_twice() -> None:
    plan = empty_plan()
    plan = plan.apply(add_measure(plan, "Ett"))
    plan = plan.apply(delete_measures(plan, list(plan.measures)))
    edit = add_measure(plan, "Två")
    plan = plan.apply(edit)
    assert [measure.code for measure in plan.measures.values()] == ["Å-002"]
    assert edit.subject == "Å-002"


def test_several_measures_get_the_same_fields_in_one_step() -> None:
    plan = funded_plan()
    edit = change_measures(plan, plan.measures, kind="lighting", responsible="Trygghetssamordnaren")
    after = plan.apply(edit)
    assert {measure.kind for measure in after.measures.values()} == {"lighting"}
    assert edit.subject == "2"
    assert not change_measures(after, after.measures, kind="lighting")


def test_a_copy_has_a_new_number_and_no_money() -> None:
    plan = funded_plan()
    first = next(iter(plan.measures))
    edit = duplicate_measures(plan, [first], {first: "Belysning (kopia)"})
    after = plan.apply(edit)
    copy = list(after.measures.values())[-1]
    assert (copy.title, copy.number, copy.cost_likely_ore) == ("Belysning (kopia)", 3, mnkr(2))
    assert after.allocations_of(copy.id) == ()
    assert after.info.next_number == 4
    assert not duplicate_measures(plan, [], {})


def test_deleting_takes_the_money_of_every_scenario() -> None:
    plan = funded_plan()
    plan = plan.apply(copy_scenario(plan, plan.info.scenario_id, "Plan B"))
    edit = delete_measures(plan, list(plan.measures))
    after = plan.apply(edit)
    assert (edit.kind, edit.subject) == (EditKind.DELETE_MEASURES, "2")
    assert not after.measures
    assert not after.allocations
    assert not after.index.cells
    assert after.apply(edit.inverse()) == plan


def test_an_impossible_measure_is_refused_where_it_is_made() -> None:
    with pytest.raises(RuleBrokenError):
        add_measure(empty_plan(), " ")
