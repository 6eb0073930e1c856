"""The plan as a value: applying, taking back, and the sums that are carried along."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.errors import StaleChangeError
from planner.domain.fund import Frame
from planner.domain.ids import frame_id
from planner.domain.index import AllocationIndex
from planner.domain.measure import Measure
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation
from planner.editing.measures import add_measure, change_measures
from tests.examples import empty_plan, first_fund, funded_plan, mnkr, with_measure, with_money
from tests.strategies import edits, plans


@given(plans(), st.data())
def test_an_edit_and_its_inverse_give_the_plan_back(plan: Plan, data: st.DataObject) -> None:
    change_set = data.draw(edits(plan))
    if change_set:
        assert plan.apply(change_set).apply(change_set.inverse()) == plan
        assert change_set.inverse().inverse() == change_set


@given(plans(), st.data())
def test_several_edits_in_one_change_set_are_the_same_edits(plan: Plan, data: st.DataObject) -> None:
    _ = plan.index
    step = plan
    changes: list[Change] = []
    for _edit in range(4):
        change_set = data.draw(edits(step))
        if change_set:
            step = step.apply(change_set)
            changes += change_set.changes
    whole = ChangeSet(EditKind.IMPORT_LIST, "", tuple(changes))
    after = plan.apply(whole)
    assert after == step
    assert after.index.cells == step.index.cells
    assert after.apply(whole.inverse()) == plan
    assert after.apply(whole.inverse()).index.cells == plan.index.cells


def test_what_is_added_and_taken_away_again_in_one_change_set_is_never_held_against_it() -> None:
    plan = empty_plan()
    frame = Frame(id=frame_id(first_fund(plan), 2027), fund_id=first_fund(plan), year=2027, amount_ore=1)
    shorter = replace(plan.info, last_year=2026)
    changes = (Change(None, frame), Change(frame, None), Change(plan.info, shorter))
    change_set = ChangeSet(EditKind.CHANGE_PLAN_INFO, "", changes)
    assert plan.apply(change_set).info == shorter
    assert plan.apply(change_set).apply(change_set.inverse()) == plan


def test_a_value_that_is_taken_away_and_added_anew_leaves_nothing_orphaned() -> None:
    plan = funded_plan()
    measure = next(iter(plan.measures.values()))
    other = replace(measure, title="Ny", kind="camera")
    _ = plan.index
    after = plan.apply(ChangeSet(EditKind.CHANGE_MEASURE, "", (Change(measure, None), Change(None, other))))
    assert after.measures[measure.id] == other
    assert {cell.kind for cell in after.index.cells} == {"camera", ""}


@given(plans(), st.data())
def test_an_edit_never_changes_the_plan_it_is_applied_to(plan: Plan, data: st.DataObject) -> None:
    before = {kind: dict(table) for kind, table in plan._tables.items()}
    index = dict(plan.index.cells)
    change_set = data.draw(edits(plan))
    if change_set:
        plan.apply(change_set)
    assert plan._tables == before
    assert plan.index.cells == index


@given(plans(), st.lists(st.none(), min_size=5, max_size=5), st.data())
def test_the_index_carried_along_is_the_one_built_afresh(
    plan: Plan, steps: list[None], data: st.DataObject
) -> None:
    _ = plan.index
    for _step in steps:
        change_set = data.draw(edits(plan))
        if change_set:
            plan = plan.apply(change_set)
        fresh = AllocationIndex.build(plan.allocations.values(), plan.measures, plan.places)
        assert plan.index.cells == fresh.cells
        assert {k: set(v) for k, v in plan.index.by_measure.items()} == {
            k: set(v) for k, v in fresh.by_measure.items()
        }


@given(plans())
def test_the_cells_of_the_index_sum_to_all_allocations(plan: Plan) -> None:
    assert sum(plan.index.cells.values()) == sum(part.amount_ore for part in plan.allocations.values())


def test_the_inverse_takes_back_the_last_change_of_a_value_first() -> None:
    plan, measure_id = with_measure(empty_plan(), "Ett")
    one = plan.measures[measure_id]
    two, three = replace(one, title="Två"), replace(one, title="Tre")
    change_set = ChangeSet(EditKind.CHANGE_MEASURE, one.code, (Change(one, two), Change(two, three)))
    after = plan.apply(change_set)
    assert after.measures[measure_id].title == "Tre"
    assert after.apply(change_set.inverse()) == plan


def test_a_change_of_what_is_no_longer_so_is_refused() -> None:
    plan, measure_id = with_measure(empty_plan(), "Ett")
    stale = change_measures(plan, [measure_id], title="Två")
    after = plan.apply(change_measures(plan, [measure_id], title="Tre"))
    with pytest.raises(StaleChangeError):
        after.apply(stale)
    with pytest.raises(StaleChangeError):
        plan.apply(ChangeSet(EditKind.ADD_MEASURE, "", (Change(None, plan.measures[measure_id]),)))


def test_a_change_is_of_one_value() -> None:
    plan = funded_plan()
    one, two = plan.measures.values()
    for before, after in [(None, None), (one, two), (one, plan.info)]:
        with pytest.raises(ValueError, match="one value"):
            Change(before, after)


def test_the_money_of_a_later_year_is_bound_and_follows_the_first_year() -> None:
    plan, measure_id = with_measure(empty_plan(), "Belysning")
    plan = with_money(plan, measure_id, first_fund(plan), {2025: 100, 2026: 200})
    assert {(cell.year, cell.bound): ore for cell, ore in plan.index.cells.items()} == {
        (2025, False): 100,
        (2026, True): 200,
    }
    plan = with_money(plan, measure_id, first_fund(plan), {2024: 50})
    assert {(cell.year, cell.bound): ore for cell, ore in plan.index.cells.items()} == {
        (2024, False): 50,
        (2025, True): 100,
        (2026, True): 200,
    }


def test_amounts_are_found_by_their_cell() -> None:
    plan = funded_plan()
    lights = next(iter(plan.measures))
    cell = (plan.info.scenario_id, lights, first_fund(plan))
    assert plan.amount(*cell, 2024) == mnkr(1)
    assert plan.amount(*cell, 2026) == 0
    assert len(plan.allocations_of(lights)) == 2


def test_adding_is_told_by_kind_and_emptiness_by_truth() -> None:
    plan = empty_plan()
    change_set = add_measure(plan, "Ett")
    assert change_set
    assert [type(change.entity) for change in change_set.of(Measure)] == [Measure]
    assert list(change_set.of(Allocation)) == []
    assert not ChangeSet(EditKind.ADD_MEASURE, "", ())
