"""Tests of days as people write them."""

from datetime import date

import pytest

from planner.domain.days import parse_day
from planner.domain.errors import Rule, RuleBrokenError


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-05-12", date(2026, 5, 12)),
        (" 20260512 ", date(2026, 5, 12)),
        ("2026-05", date(2026, 5, 1)),
        ("2026-5", date(2026, 5, 1)),
        ("", None),
        ("  ", None),
    ],
)
def test_a_day_or_a_month_is_read(text: str, day: date | None) -> None:
    assert parse_day(text) == day


@pytest.mark.parametrize("text", ["12 maj", "2026-13", "2026-02-30", "0000-01-01", "202605", "2026-05-1x"])
def test_what_is_no_day_is_refused_and_told(text: str) -> None:
    with pytest.raises(RuleBrokenError) as caught:
        parse_day(text, "done_on")
    assert (caught.value.rule, caught.value.field, caught.value.value) == (
        Rule.DAY_UNREADABLE,
        "done_on",
        text,
    )
