"""Prices in the money of another year: exact where both years are known, and nothing where one is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.price_level import indexed_ore, money_year
from planner.domain.rate_table import BaseAmount, RateOrigin


def base(year: int, kronor: int) -> BaseAmount:
    return BaseAmount(year=year, amount_ore=kronor * 100, source="SCB", origin=RateOrigin.READ)


AMOUNTS = {one.year: one for one in (base(2019, 46_500), base(2022, 48_300), base(2026, 59_200))}
PRICES = st.integers(0, 10**13)


def test_a_light_point_of_2022_in_the_money_of_2026() -> None:
    """56 000 x 59 200 / 48 300 = 68 637.68 kr."""
    assert indexed_ore(5_600_000, 2022, 2026, AMOUNTS) == 6_863_768


@given(price=PRICES)
def test_within_a_year_nothing_changes(price: int) -> None:
    assert indexed_ore(price, 2022, 2022, AMOUNTS) == price


@given(one=PRICES, other=PRICES)
def test_the_order_of_prices_stays(one: int, other: int) -> None:
    indexed = [indexed_ore(price, 2019, 2026, AMOUNTS) for price in sorted((one, other))]
    assert None not in indexed
    assert indexed[0] <= indexed[1]  # type: ignore[operator]


@pytest.mark.parametrize(("year", "wanted"), [(2020, 2026), (2022, 2027)])
def test_a_year_that_is_not_known_has_no_index(year: int, wanted: int) -> None:
    assert indexed_ore(100, year, wanted, AMOUNTS) is None


@pytest.mark.parametrize(("today", "year"), [(2026, 2026), (2030, 2026), (2024, 2022), (2001, 2019)])
def test_today_is_the_last_year_that_is_known(today: int, year: int) -> None:
    assert money_year(AMOUNTS, today) == year
