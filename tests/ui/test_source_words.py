"""Texts on law and evidence say where they are from, and when they should have been looked over."""

from dataclasses import replace
from datetime import date

import pytest

from planner.catalogue.values import Basis, KindWarning, Words
from planner.ui.source_words import needs_review, reminder_lines, review_day, review_words

pytestmark = pytest.mark.usefixtures("english")

PAST, FAR = date(2020, 1, 31), date(2999, 12, 31)


def warning(review_by: date) -> KindWarning:
    return KindWarning(
        key="permit",
        text=Words(sv="Fråga först.", en="Ask first."),
        source="Plan- och bygglagen",
        year=2019,
        review_by=review_by,
        basis=Basis.SOURCE,
    )


def test_reminders_of_one_source_have_it_under_them() -> None:
    other = replace(warning(FAR), source="Miljöbalken")
    assert list(reminder_lines([warning(FAR), warning(FAR), other], mark="• ")) == [
        "• Ask first.",
        "• Ask first.",
        "Source: Plan- och bygglagen (2019).",
        "• Ask first.",
        "Source: Miljöbalken (2019).",
    ]


def test_a_reminder_past_its_day_says_so() -> None:
    told = "Source: Plan- och bygglagen (2019). To be reviewed by: ▲ past 2020-01-31"
    assert list(reminder_lines([warning(PAST)])) == ["Ask first.", told]


def test_a_day_is_past_with_a_sign_and_words() -> None:
    assert (needs_review(PAST), needs_review(FAR)) == (True, False)
    assert (review_day(PAST), review_day(FAR)) == ("▲ past 2020-01-31", "2999-12-31")
    assert review_words(FAR) == "To be reviewed by: 2999-12-31"
