"""Days, counts and decimals are read as they are shown, and anything else is refused with its field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import RuleBrokenError
from planner.ui.typed_values import (
    count_parser,
    day_parser,
    hundredths_parser,
    show_count,
    show_day,
    show_hundredths,
)


@given(st.none() | st.integers(-(10**12), 10**12))
def test_hundredths_are_read_as_shown(value: int | None) -> None:
    assert hundredths_parser("value")(show_hundredths(value)) == value


@given(st.none() | st.integers(0, 10**9))
def test_counts_are_read_as_shown(value: int | None) -> None:
    assert count_parser("count")(show_count(value)) == value


@given(st.none() | st.dates())
def test_days_are_read_as_shown(value: object) -> None:
    assert day_parser("seen_on")(show_day(value)) == value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "value"), [("12,5", 1250), ("−3", -300), ("1\u00a0250", 125_000), ("42 %", 4200), ("0,05", 5)]
)
def test_numbers_are_read_as_people_write_them(text: str, value: int) -> None:
    assert hundredths_parser("value")(text) == value


@pytest.mark.parametrize("text", ["12.5", "1,234", "många", "--1", ",5", "1e3"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(RuleBrokenError) as caught:
        hundredths_parser("value")(text)
    assert (caught.value.field, caught.value.value) == ("value", text)


def test_what_is_needed_cannot_be_empty() -> None:
    for parser in (count_parser, day_parser, hundredths_parser):
        assert parser("count")("") is None
        with pytest.raises(RuleBrokenError):
            parser("count", needed=True)(" ")
