"""Tests of capital cost: the checks of the field notes, part years, and the algebra of depreciation."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.capital_cost import Asset, capital_cost, interest
from tests.examples import kr, mnkr


def _at_2_5(_year: int) -> int:
    return 250


def test_the_check_of_the_field_notes_comes_out() -> None:
    years = capital_cost(Asset(kr(1_500_000), 240, date(2025, 1, 1)), _at_2_5)
    assert len(years) == 20
    assert [years[n].cost_ore for n in (0, 1, 19)] == [kr(112_500), kr(110_625), kr(76_875)]
    assert sum(year.interest_ore for year in years) == kr(393_750)


def test_the_whole_fund_costs_7_5_mnkr_the_first_year() -> None:
    first = capital_cost(Asset(mnkr(100), 240, date(2025, 1, 1)), _at_2_5)[0]
    assert first.cost_ore == mnkr(7.5)


def test_a_year_in_part_use_bears_its_months_only() -> None:
    years = capital_cost(Asset(kr(120_000), 120, date(2025, 10, 15)), _at_2_5)
    first, second, last = years[0], years[1], years[-1]
    assert (first.year, first.months, first.depreciation_ore) == (2025, 3, kr(3_000))
    assert first.interest_ore == kr(750)
    assert (second.months, second.opening_ore, second.depreciation_ore) == (12, kr(117_000), kr(12_000))
    assert (last.year, last.months, last.depreciation_ore) == (2035, 9, kr(9_000))
    assert last.interest_ore == interest(kr(9_000), 250, 9)


def test_each_year_has_its_own_rate() -> None:
    rates = {2022: 100, 2023: 125, 2024: 250}
    years = capital_cost(Asset(kr(300_000), 36, date(2022, 1, 1)), rates.__getitem__)
    assert [year.interest_ore for year in years] == [kr(3_000), kr(2_500), kr(2_500)]


def test_half_an_ore_of_interest_is_rounded_up() -> None:
    assert [interest(ore, 250, 12) for ore in (19, 20, 59, 60)] == [0, 1, 1, 2]


@pytest.mark.parametrize(("cost", "months"), [(-1, 12), (1, 0)])
def test_what_cannot_be_written_off_is_refused(cost: int, months: int) -> None:
    with pytest.raises(ValueError, match="an asset"):
        Asset(cost, months, date(2025, 1, 1))


_assets = st.builds(
    Asset,
    st.integers(0, 10**13),
    st.integers(1, 1_200),
    st.dates(date(2000, 1, 1), date(2060, 12, 31)),
)


@given(_assets, st.integers(0, 2_000))
def test_depreciation_sums_to_the_cost_and_the_book_value_ends_at_zero(asset: Asset, rate: int) -> None:
    years = capital_cost(asset, lambda _year: rate)
    assert sum(year.depreciation_ore for year in years) == asset.cost_ore
    assert sum(year.months for year in years) == asset.life_months
    assert years[-1].closing_ore == 0


@given(_assets, st.integers(0, 2_000))
def test_the_book_value_is_never_negative_and_never_rises(asset: Asset, rate: int) -> None:
    years = capital_cost(asset, lambda _year: rate)
    assert years[0].opening_ore == asset.cost_ore
    for year in years:
        assert year.depreciation_ore >= 0
        assert 0 <= year.closing_ore <= year.opening_ore
    for one, two in pairwise(years):
        assert (two.year, two.opening_ore) == (one.year + 1, one.closing_ore)


@given(_assets, st.integers(0, 2_000))
def test_the_years_of_equal_length_are_within_an_ore_of_each_other(asset: Asset, rate: int) -> None:
    whole = [y.depreciation_ore for y in capital_cost(asset, lambda _year: rate) if y.months == 12]
    assert not whole or max(whole) - min(whole) <= 1


@given(_assets, st.integers(1, 12))
def test_another_month_of_start_moves_the_depreciation_and_does_not_change_it(
    asset: Asset, month: int
) -> None:
    moved = Asset(asset.cost_ore, asset.life_months, asset.in_use_from.replace(day=1, month=month))
    total = sum(year.depreciation_ore for year in capital_cost(moved, _at_2_5))
    assert total == sum(year.depreciation_ore for year in capital_cost(asset, _at_2_5))


@given(_assets, st.integers(0, 1_999))
def test_a_higher_rate_never_costs_less(asset: Asset, rate: int) -> None:
    low = capital_cost(asset, lambda _year: rate)
    high = capital_cost(asset, lambda _year: rate + 1)
    assert all(one.cost_ore <= two.cost_ore for one, two in zip(low, high, strict=True))
