"""Tests of present value, sensitivity and break-even values: each checked by reckoning anew."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.cost_sensitivity import (
    Case,
    Reach,
    critical_values,
    discounted,
    present_value,
    sensitivity,
)
from planner.analysis.running_costs import CostQuestion, RunningCosts, running_costs
from planner.catalogue.loader import load_catalogue
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import rate_id
from planner.domain.plan import Plan
from planner.domain.rate import InternalRate
from planner.domain.rate_table import RateTable
from planner.editing.measures import change_measures
from tests.examples import empty_plan, first_fund, kr, mnkr, with_measure, with_money

_LIGHTS: dict[str, Any] = {
    "cost_likely_ore": kr(1_500_000),
    "useful_life_years": 20,
    "in_use_from": date(2024, 1, 1),
    "running_cost_ore": kr(12_000),
}


@pytest.fixture(scope="module")
def rates() -> RateTable:
    return load_catalogue().rates


def _plan(**fields: Any) -> Plan:
    plan, measure_id = with_measure(empty_plan(), "Belysning", **{**_LIGHTS, **fields})
    return with_money(plan, measure_id, first_fund(plan), {2024: kr(1)})


def _costs(rates: RateTable, **fields: Any) -> RunningCosts:
    return running_costs(_plan(**fields), rates, CostQuestion())


def test_the_first_year_is_not_discounted_and_each_later_one_once_more() -> None:
    assert discounted([kr(100), kr(102.5), kr(105.0625)], 250) == kr(300)
    assert discounted([kr(100), kr(100)], 0) == kr(200)


def test_present_value_tells_running_and_capital_cost_apart(rates: RateTable) -> None:
    found = present_value(_costs(rates), 250)
    assert found.running_ore == discounted([kr(12_000)] * 14, 250)
    assert found.cost_ore == found.running_ore + found.capital_ore


def test_the_present_value_of_all_capital_cost_is_what_was_invested(rates: RateTable) -> None:
    """Discounted by the rate that is charged, at the end of each year, capital cost is the investment."""
    costs = running_costs(_plan(), rates, CostQuestion(years_after=16))
    found = discounted([0, *(year.capital_ore for year in costs.per_year)], 250)
    assert abs(found - kr(1_500_000)) <= len(costs.years)


def test_the_cases_differ_in_the_way_they_should(rates: RateTable) -> None:
    plan = _plan(cost_low_ore=mnkr(1), cost_high_ore=mnkr(2))
    found = {one.case: one for one in sensitivity(plan, rates, CostQuestion(), 250)}
    assert tuple(found) == tuple(Case)
    peaks = {case: one.peak_ore for case, one in found.items()}
    assert peaks == {
        Case.BASE: kr(124_500),
        Case.RATE_DOWN: kr(109_500),
        Case.RATE_UP: kr(139_500),
        Case.LIFE_SHORT: kr(149_500),
        Case.LIFE_LONG: kr(109_500),
        Case.COST_LOW: kr(87_000),
        Case.COST_HIGH: kr(162_000),
    }
    assert [found[case].changed for case in (Case.BASE, Case.COST_LOW, Case.RATE_UP)] == [0, 1, 1]


def test_without_a_low_or_high_cost_nothing_is_reckoned_otherwise(rates: RateTable) -> None:
    found = {one.case: one for one in sensitivity(_plan(), rates, CostQuestion(), 250)}
    assert (found[Case.COST_LOW].changed, found[Case.COST_HIGH].changed) == (0, 0)
    assert found[Case.COST_HIGH].peak_ore == found[Case.BASE].peak_ore


def test_a_rate_is_never_shifted_below_zero(rates: RateTable) -> None:
    question = CostQuestion(rate_shift=-1_000)
    costs = running_costs(_plan(), rates, question)
    assert costs.total.interest_ore == 0
    assert critical_values(costs, kr(200_000)).rate.now == 0


def test_the_break_even_values_of_the_example(rates: RateTable) -> None:
    found = critical_values(_costs(rates), kr(162_000))
    assert (found.peak_year, found.peak_ore) == (2024, kr(124_500))
    assert (found.investment.value, found.investment.now) == (mnkr(2), kr(1_500_000))
    assert (found.rate.value, found.rate.now) == (500, 250)
    assert (found.running.value, found.running.now) == (kr(49_500), kr(12_000))
    assert {one.year for one in (found.investment, found.rate, found.running)} == {2024}


def test_a_limit_that_the_rest_reaches_alone_is_reached_already(rates: RateTable) -> None:
    found = critical_values(_costs(rates), kr(10_000))
    assert found.investment.reach is Reach.ALREADY
    assert found.running.reach is Reach.ALREADY


def test_a_limit_that_no_rate_reaches_is_never_reached(rates: RateTable) -> None:
    assert critical_values(_costs(rates), mnkr(10)).rate.reach is Reach.NEVER
    idle = critical_values(_costs(rates, running_cost_ore=None), mnkr(10)).running
    assert (idle.reach, idle.now) == (Reach.NEVER, 0)


@given(st.integers(kr(90_000), kr(400_000)), st.integers(1, 40), st.integers(1, 12))
def test_reckoned_anew_with_a_break_even_value_the_limit_is_reached(
    limit: int, life: int, month: int
) -> None:
    rates = load_catalogue().rates
    plan = _plan(useful_life_years=life, in_use_from=date(2024, month, 1))
    found = critical_values(running_costs(plan, rates, CostQuestion()), limit)
    measure_id = next(iter(plan.measures))
    for name, critical in (("cost_likely_ore", found.investment), ("running_cost_ore", found.running)):
        if critical.reach is Reach.FOUND:
            changed = change_measures(plan, [measure_id], **{name: critical.value})
            again = _peak(plan.apply(changed), rates)
            assert abs(again - limit) <= 12
    if found.rate.reach is Reach.FOUND:
        assert _peak(_at_one_rate(plan, found.rate.value), rates) >= limit - 1
        assert _peak(_at_one_rate(plan, found.rate.value - 1), rates) <= limit


def _peak(plan: Plan, rates: RateTable) -> int:
    costs = running_costs(plan, rates, CostQuestion())
    return costs.per_year[costs.peak_at].cost_ore


def _at_one_rate(plan: Plan, hundredths: int) -> Plan:
    years = range(2024, 2038)
    own = [InternalRate(id=rate_id(year), year=year, hundredths=max(0, hundredths)) for year in years]
    return plan.apply(ChangeSet(EditKind.SET_RATES, "", tuple(Change(None, one) for one in own)))
