"""Edits of the amounts of a scenario."""

import pytest

from planner.domain.changes import EditKind
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import FundId, MeasureId
from planner.domain.plan import Plan
from planner.editing.amount_moves import fill_missing, move_amounts
from planner.editing.amounts import AmountCell, fill_down, fill_right, set_amounts
from tests.examples import first_fund, funded_plan, mnkr, with_measure


def setting() -> tuple[Plan, MeasureId, MeasureId, FundId]:
    plan = funded_plan()
    lights, clearing = plan.measures
    return plan, lights, clearing, first_fund(plan)


def row(plan: Plan, measure_id: MeasureId) -> list[int]:
    return [
        plan.amount(plan.info.scenario_id, measure_id, first_fund(plan), year) for year in plan.info.years
    ]


def test_setting_changes_adds_and_empties_cells() -> None:
    plan, lights, _, fund = setting()
    amounts = {
        AmountCell(lights, fund, 2024): 0,
        AmountCell(lights, fund, 2025): 7,
        AmountCell(lights, fund, 2027): 9,
    }
    edit = set_amounts(plan, plan.info.scenario_id, amounts)
    assert row(plan.apply(edit), lights) == [0, 7, 0, 9]
    assert (edit.kind, edit.subject) == (EditKind.SET_AMOUNTS, "Å-001")


def test_one_cell_is_its_own_kind_of_edit_and_the_same_amount_none() -> None:
    plan, lights, _, fund = setting()
    cell = AmountCell(lights, fund, 2024)
    assert set_amounts(plan, plan.info.scenario_id, {cell: 5}).kind is EditKind.SET_AMOUNT
    assert not set_amounts(plan, plan.info.scenario_id, {cell: mnkr(1)})
    assert not set_amounts(plan, plan.info.scenario_id, {AmountCell(lights, fund, 2027): 0})


@pytest.mark.parametrize(("ore", "rule"), [(-1, Rule.AMOUNT_NEGATIVE), (10**13 + 1, Rule.AMOUNT_TOO_LARGE)])
def test_an_impossible_amount_is_refused(ore: int, rule: Rule) -> None:
    plan, lights, _, fund = setting()
    with pytest.raises(RuleBrokenError) as caught:
        set_amounts(plan, plan.info.scenario_id, {AmountCell(lights, fund, 2027): ore})
    assert caught.value.rule is rule


def test_more_than_there_is_can_be_allocated() -> None:
    plan, lights, _, fund = setting()
    after = plan.apply(set_amounts(plan, plan.info.scenario_id, {AmountCell(lights, fund, 2024): mnkr(50)}))
    assert row(after, lights)[0] == mnkr(50)


def test_a_year_outside_the_period_is_refused() -> None:
    plan, lights, _, fund = setting()
    with pytest.raises(RuleBrokenError):
        plan.apply(set_amounts(plan, plan.info.scenario_id, {AmountCell(lights, fund, 2040): 5}))


def test_fill_right_and_down_copy_amounts_and_empty_cells() -> None:
    plan, lights, clearing, fund = setting()
    rows = [[AmountCell(measure, fund, year) for year in plan.info.years] for measure in (lights, clearing)]
    right = plan.apply(fill_right(plan, plan.info.scenario_id, rows))
    assert (row(right, lights), row(right, clearing)) == ([mnkr(1)] * 4, [0] * 4)
    down = plan.apply(fill_down(plan, plan.info.scenario_id, rows))
    assert row(down, clearing) == row(plan, lights) == [mnkr(1), mnkr(1), 0, 0]


def test_moving_adds_to_what_stands_there_and_stays_in_the_period() -> None:
    plan, lights, _, fund = setting()
    cells = [AmountCell(lights, fund, year) for year in plan.info.years]
    moved = plan.apply(move_amounts(plan, plan.info.scenario_id, cells, 1))
    assert row(moved, lights) == [0, mnkr(1), mnkr(1), 0]
    merged = plan.apply(move_amounts(plan, plan.info.scenario_id, cells[:1], 1))
    assert row(merged, lights) == [0, mnkr(2), 0, 0]
    with pytest.raises(RuleBrokenError):
        move_amounts(plan, plan.info.scenario_id, cells, -1)


def test_what_is_missing_is_filled_in_the_first_cell_of_the_measure() -> None:
    plan, lights, clearing, fund = setting()
    plan, unknown = with_measure(plan, "Kostnad okänd")
    cells = [AmountCell(m, fund, year) for m in (lights, clearing, unknown) for year in (2025, 2026)]
    after = plan.apply(fill_missing(plan, plan.info.scenario_id, cells))
    assert row(after, clearing) == [0, mnkr(1), 0, 0]
    assert (row(after, lights), row(after, unknown)) == (row(plan, lights), [0] * 4)
