"""Tests of the rates that are shipped: the figures of the field notes, with their sources."""

import pytest

from planner.catalogue.loader import load_catalogue
from planner.domain.rate_table import RateOrigin, RateTable


@pytest.fixture(scope="module")
def rates() -> RateTable:
    return load_catalogue().rates


def test_the_internal_rates_are_what_skr_proposed(rates: RateTable) -> None:
    assert {year: known.hundredths for year, known in rates.rates.items()} == {
        2016: 240,
        2017: 175,
        2018: 175,
        2019: 150,
        2020: 150,
        2022: 100,
        2023: 125,
        2024: 250,
        2025: 250,
    }
    assert all(known.origin is RateOrigin.READ for known in rates.rates.values())


def test_the_years_without_a_rate_are_said_and_take_the_one_before(rates: RateTable) -> None:
    assert rates.missing_rates == (2021, 2026)
    assert [rates.rate(year).known.year for year in rates.missing_rates] == [2020, 2025]


def test_the_price_base_amounts_say_how_far_they_can_be_trusted(rates: RateTable) -> None:
    amounts = {year: known.amount_ore // 100 for year, known in rates.base_amounts.items()}
    assert amounts == {
        2012: 44_000,
        2019: 46_500,
        2020: 47_300,
        2021: 47_600,
        2022: 48_300,
        2023: 52_500,
        2024: 57_300,
        2025: 58_800,
        2026: 59_200,
    }
    unsure = {y for y, known in rates.base_amounts.items() if known.origin is RateOrigin.GENERAL_KNOWLEDGE}
    assert unsure == {2012, 2025, 2026}


def test_every_figure_has_a_source_and_stands_under_its_own_year(rates: RateTable) -> None:
    for year, rate in rates.rates.items():
        assert (rate.year, bool(rate.source)) == (year, True)
    for year, amount in rates.base_amounts.items():
        assert (amount.year, bool(amount.source)) == (year, True)
