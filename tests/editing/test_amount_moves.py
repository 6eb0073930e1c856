"""Moving amounts between years, and filling what is missing."""

import pytest

from planner.domain.errors import RuleBrokenError
from planner.editing.amount_moves import fill_missing, move_amounts
from planner.editing.amounts import AmountCell
from tests.examples import first_fund, funded_plan, mnkr


def test_a_moved_amount_is_added_to_what_stands_there() -> None:
    plan = funded_plan()
    lights = next(iter(plan.measures))
    fund, scenario = first_fund(plan), plan.info.scenario_id
    after = plan.apply(move_amounts(plan, scenario, [AmountCell(lights, fund, 2024)], 1))
    assert after.amount(scenario, lights, fund, 2024) == 0
    assert after.amount(scenario, lights, fund, 2025) == mnkr(2)


def test_neighbouring_amounts_move_together() -> None:
    plan = funded_plan()
    lights = next(iter(plan.measures))
    fund, scenario = first_fund(plan), plan.info.scenario_id
    cells = [AmountCell(lights, fund, year) for year in (2024, 2025)]
    after = plan.apply(move_amounts(plan, scenario, cells, 1))
    found = [after.amount(scenario, lights, fund, year) for year in after.info.years]
    assert found == [0, mnkr(1), mnkr(1), 0]


def test_no_amount_leaves_the_period() -> None:
    plan = funded_plan()
    lights, fund = next(iter(plan.measures)), first_fund(plan)
    with pytest.raises(RuleBrokenError):
        move_amounts(plan, plan.info.scenario_id, [AmountCell(lights, fund, 2024)], -1)


def test_what_is_missing_is_added_to_the_first_of_a_measures_cells() -> None:
    plan = funded_plan()
    clearing = list(plan.measures)[1]
    fund, scenario = first_fund(plan), plan.info.scenario_id
    cells = [AmountCell(clearing, fund, year) for year in (2025, 2026)]
    after = plan.apply(fill_missing(plan, scenario, cells))
    assert after.amount(scenario, clearing, fund, 2025) == mnkr(1)
    assert after.amount(scenario, clearing, fund, 2026) == 0


def test_a_whole_measure_is_not_filled() -> None:
    plan = funded_plan()
    lights, fund = next(iter(plan.measures)), first_fund(plan)
    assert not fill_missing(plan, plan.info.scenario_id, [AmountCell(lights, fund, 2026)])
