"""Texts on law and evidence say where they are from, and when they should have been looked over."""

from datetime import date

import pytest

from planner.catalogue.values import Basis, KindWarning, Words
from planner.ui.source_words import needs_review, review_day, review_words, warning_words

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


def test_a_reminder_has_its_source_behind_it() -> None:
    assert warning_words(warning(FAR)) == "Ask first. Source: Plan- och bygglagen (2019)."


def test_a_reminder_past_its_day_says_so() -> None:
    told = "Ask first. Source: Plan- och bygglagen (2019). To be reviewed by: ▲ past 2020-01-31"
    assert warning_words(warning(PAST)) == told


def test_a_day_is_past_with_a_sign_and_words() -> None:
    assert (needs_review(PAST), needs_review(FAR)) == (True, False)
    assert (review_day(PAST), review_day(FAR)) == ("▲ past 2020-01-31", "2999-12-31")
    assert review_words(FAR) == "To be reviewed by: 2999-12-31"
