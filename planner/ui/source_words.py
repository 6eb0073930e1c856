"""Where a text on law or evidence was read, and whether it should have been looked over by now."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.catalogue.guidance import is_past
from planner.catalogue.values import KindWarning
from planner.ui.labels import language

translate = QCoreApplication.translate


def source_words(source: str, year: int) -> str:
    """Return where a text was read, and of which year it is."""
    return translate("sources", "Source: {source} ({year}).").format(source=source, year=year)


def needs_review(review_by: date) -> bool:
    """Tell whether a text is past its day, today."""
    return is_past(review_by, date.today())  # noqa: DTZ011 - the user's own day


def review_day(review_by: date) -> str:
    """Return until when a text holds; one past its day says so, with a sign."""
    day = review_by.isoformat()
    return translate("sources", "▲ past {day}").format(day=day) if needs_review(review_by) else day


def review_words(review_by: date) -> str:
    """Return until when a text holds, in words."""
    return translate("sources", "To be reviewed by: {day}").format(day=review_day(review_by))


def warning_words(warning: KindWarning) -> str:
    """Return what must not be forgotten, its source, and its day only when that is past: notes are narrow."""
    parts = [warning.text.of(language()), source_words(warning.source, warning.year)]
    if needs_review(warning.review_by):
        parts.append(review_words(warning.review_by))
    return " ".join(parts)
