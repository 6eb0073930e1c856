"""Tests of rates as they are written and read."""

import pytest

from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.money import MINUS, NO_BREAK_SPACE
from planner.domain.rate import format_rate, parse_rate


@pytest.mark.parametrize(
    ("text", "hundredths"),
    [
        ("2,5", 250),
        ("2.50 %", 250),
        (f"1,25{NO_BREAK_SPACE}%", 125),
        ("3", 300),
        ("0", 0),
        ("0,05", 5),
        ("20", 2000),
        (" ", None),
    ],
)
def test_a_rate_is_read_in_percent(text: str, hundredths: int | None) -> None:
    assert parse_rate(text) == hundredths


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("tre", Rule.RATE_UNREADABLE),
        ("-1", Rule.RATE_UNREADABLE),
        ("2,505", Rule.RATE_UNREADABLE),
        ("1 000", Rule.RATE_UNREADABLE),
        ("250", Rule.RATE_RANGE),
    ],
)
def test_what_is_no_rate_is_refused(text: str, rule: Rule) -> None:
    with pytest.raises(RuleBrokenError) as caught:
        parse_rate(text)
    assert caught.value.rule is rule


@pytest.mark.parametrize("hundredths", [0, 5, 125, 250, 2000])
def test_a_rate_is_written_as_it_is_read(hundredths: int) -> None:
    assert parse_rate(format_rate(hundredths)) == hundredths


def test_a_difference_below_zero_has_its_sign() -> None:
    assert format_rate(-125) == f"{MINUS}1,25{NO_BREAK_SPACE}%"
