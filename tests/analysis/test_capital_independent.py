"""Capital cost, present value and break-even values by another way: month by month, in exact fractions."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.capital_cost import Asset, capital_cost
from planner.analysis.cost_sensitivity import critical_values, present_value
from planner.analysis.running_costs import USUAL_YEARS_AFTER, CostQuestion, RunningCosts, running_costs
from planner.catalogue.loader import load_catalogue
from planner.domain.measure import Component, MeasureStatus
from planner.domain.plan import Plan
from tests.examples import empty_plan, first_fund, kr, with_measure, with_money

LAMPS, POLES = Component("Armaturer", kr(500_000), 15), Component("Stolpar", kr(1_000_000), 30)


def month_by_month(asset: Asset, rate_of: Callable[[int], int]) -> dict[int, tuple[Fraction, Fraction]]:
    """Return depreciation and interest of each year, öre, never rounded.

    Each month bears a month's depreciation, and a twelfth of the year's rate on what was in the books when
    the year, or the use, began.
    """
    each, left = Fraction(asset.cost_ore, asset.life_months), Fraction(asset.cost_ore)
    found: dict[int, tuple[Fraction, Fraction]] = {}
    opening = left
    for month in range(asset.life_months):
        years, at = divmod(asset.in_use_from.month - 1 + month, 12)
        year = asset.in_use_from.year + years
        if at == 0 or month == 0:
            opening = left
        depreciation, interest = found.get(year, (Fraction(0), Fraction(0)))
        found[year] = depreciation + each, interest + opening * Fraction(rate_of(year), 10_000) / 12
        left -= each
    return found


@given(
    cost=st.integers(0, 10**12),
    years=st.integers(1, 100),
    on=st.dates(date(2016, 1, 1), date(2040, 12, 31)),
    rates=st.lists(st.integers(0, 2_000), min_size=1, max_size=7),
)
def test_capital_cost_is_that_of_month_by_month_within_an_ore(
    cost: int, years: int, on: date, rates: list[int]
) -> None:
    asset = Asset(cost, 12 * years, on)

    def rate_of(year: int) -> int:
        return rates[year % len(rates)]

    exact = month_by_month(asset, rate_of)
    found = {one.year: one for one in capital_cost(asset, rate_of)}
    assert found.keys() == exact.keys()
    for year, (depreciation, interest) in exact.items():
        assert abs(found[year].depreciation_ore - depreciation) < 1
        assert abs(found[year].interest_ore - interest) <= 1


@pytest.mark.parametrize(
    ("on", "first", "months", "last"),
    [
        (date(2024, 1, 1), 2024, 12, 2043),
        (date(2024, 2, 29), 2024, 11, 2044),
        (date(2024, 12, 31), 2024, 1, 2044),
    ],
)
def test_capital_cost_begins_with_the_month_of_use(on: date, first: int, months: int, last: int) -> None:
    years = capital_cost(Asset(kr(1_500_000), 240, on), lambda _year: 250)
    assert (years[0].year, years[0].months, years[-1].year) == (first, months, last)
    assert years[-1].closing_ore == 0


def _plan() -> Plan:
    plan, measure_id = with_measure(
        empty_plan(),
        "Belysning",
        cost_likely_ore=kr(1_500_000),
        useful_life_years=20,
        running_cost_ore=kr(12_000),
        in_use_from=date(2025, 7, 1),
        components=(LAMPS, POLES),
    )
    return with_money(plan, measure_id, first_fund(plan), {2024: kr(1)})


def _costs(years_after: int = USUAL_YEARS_AFTER) -> RunningCosts:
    return running_costs(_plan(), load_catalogue().rates, CostQuestion(years_after=years_after))


def test_parts_with_lives_of_their_own_are_the_sum_of_their_capital_cost() -> None:
    costs = _costs(years_after=50)
    rate = {one.year: one.known.hundredths for one in costs.rates}
    parts = [
        month_by_month(Asset(part.cost_ore, 12 * part.useful_life_years, date(2025, 7, 1)), rate.__getitem__)
        for part in (LAMPS, POLES)
    ]
    for year, found in zip(costs.years, costs.per_year, strict=True):
        exact = Fraction(sum(sum(part.get(year, ())) for part in parts))
        assert abs(found.capital_ore - exact) <= 2 * len(parts)
    assert costs.per_year[2040 - 2024].depreciation_ore > costs.per_year[2041 - 2024].depreciation_ore > 0
    assert costs.per_year[2056 - 2024].capital_ore == 0
    assert costs.left_ore == 0


def test_present_value_of_capital_and_running_cost_is_the_sum_of_exact_fractions() -> None:
    costs = _costs()
    found = present_value(costs, 275)
    capital, running, factor = Fraction(0), Fraction(0), Fraction(1)
    for part in costs.per_year:
        capital += part.capital_ore * factor
        running += part.running_ore * factor
        factor *= Fraction(10_000, 10_275)
    assert abs(found.capital_ore - capital) <= len(costs.years)
    assert abs(found.running_ore - running) <= len(costs.years)


def test_the_break_even_values_of_capital_cost_are_the_first_that_reach_the_limit() -> None:
    """Solved by halving instead of by dividing: the smallest whole figure with a year at the limit."""
    costs, limit = _costs(), kr(200_000)
    found = critical_values(costs, limit)
    base, whole = costs.per_year, costs.investment_ore

    def by_investment(ore: int) -> Fraction:
        return max(part.running_ore + Fraction(part.capital_ore * ore, whole) for part in base)

    def by_rate(hundredths: int) -> Fraction:
        return max(
            part.running_ore + part.depreciation_ore + Fraction(part.interest_base * hundredths, 12 * 10_000)
            for part in base
        )

    def by_running(ore: int) -> Fraction:
        return max(part.capital_ore + Fraction(part.running_ore * ore, costs.running_ore) for part in base)

    assert found.investment.value == _smallest(by_investment, limit)
    assert found.rate.value == _smallest(by_rate, limit)
    assert found.running.value == _smallest(by_running, limit)


def _smallest(cost_of: Callable[[int], Fraction], limit: int) -> int:
    low, high = 0, 10**12
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if cost_of(middle) >= limit else (middle + 1, high)
    return low


@pytest.mark.parametrize(
    ("measure", "in_table"),
    [
        ({"in_use_from": date(2019, 5, 1)}, True),
        ({"in_use_from": date(1990, 1, 1)}, False),
        ({"in_use_from": date(2060, 1, 1)}, False),
        ({"useful_life_years": None}, False),
        ({"status": MeasureStatus.REJECTED}, False),
    ],
)
def test_capital_cost_of_what_began_before_the_plan_or_begins_after_the_table(
    measure: dict[str, Any], in_table: bool
) -> None:
    fields = {"cost_likely_ore": kr(240_000), "useful_life_years": 20, **measure}
    plan, measure_id = with_measure(empty_plan(), "Grind", **fields)
    plan = with_money(plan, measure_id, first_fund(plan), {2024: kr(1)})
    costs = running_costs(plan, load_catalogue().rates, CostQuestion())
    assert bool(costs.total.capital_ore) is in_table
    if in_table:
        rates = {one.year: one.known.hundredths for one in costs.rates}
        exact = month_by_month(Asset(kr(240_000), 240, date(2019, 5, 1)), lambda year: rates.get(year, 0))
        assert costs.per_year[0].depreciation_ore == exact[2024][0] == kr(12_000)
        assert abs(costs.per_year[0].interest_ore - exact[2024][1]) <= 1
