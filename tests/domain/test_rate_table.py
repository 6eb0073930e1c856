"""Tests of rates by year: the user's own first, the nearest earlier one where a year has none."""

import pytest

from planner.domain.ids import rate_id
from planner.domain.rate import InternalRate
from planner.domain.rate_table import BaseAmount, KnownRate, RateOrigin, RateTable


def _table(*years: int) -> RateTable:
    return RateTable(
        rates={
            year: KnownRate(year=year, hundredths=year - 1800, source="SKR", origin=RateOrigin.READ)
            for year in years
        },
        base_amounts={
            2024: BaseAmount(year=2024, amount_ore=5_730_000, source="PBB", origin=RateOrigin.READ)
        },
    )


def test_a_year_has_its_own_rate() -> None:
    found = _table(2019, 2024).rate(2024)
    assert (found.known.hundredths, found.is_assumed) == (224, False)


def test_a_year_without_a_rate_takes_the_nearest_earlier_one_and_says_so() -> None:
    found = _table(2019, 2024).rate(2023)
    assert (found.known.year, found.year, found.is_assumed) == (2019, 2023, True)


def test_a_year_before_all_takes_the_first_and_says_so() -> None:
    found = _table(2019, 2024).rate(2001)
    assert (found.known.year, found.is_assumed) == (2019, True)


def test_the_users_own_rate_goes_before_the_catalogues_of_the_same_year() -> None:
    own = InternalRate(id=rate_id(2024), year=2024, hundredths=180, source="KF 2023-11-20")
    found = _table(2019, 2024).with_own([own]).rate(2026)
    assert (found.known.hundredths, found.known.origin) == (180, RateOrigin.OWN)
    assert (found.known.source, found.is_assumed) == ("KF 2023-11-20", True)


def test_an_empty_table_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a rate"):
        _table()
