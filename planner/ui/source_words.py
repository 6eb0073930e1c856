"""Where a text on law or evidence was read, and whether it should have been looked over by now."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

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


def reminder_lines(warnings: Iterable[KindWarning], mark: str = "") -> Iterator[str]:
    """Yield what must not be forgotten, each text after `mark`, and under those of one source the source.

    A day of review is told only when it is past: the place for a note is narrow.
    """
    for (source, year, review_by), found in groupby(warnings, key=_origin):
        yield from (f"{mark}{warning.text.of(language())}" for warning in found)
        past = review_words(review_by) if needs_review(review_by) else ""
        yield f"{source_words(source, year)} {past}".strip()


def _origin(warning: KindWarning) -> tuple[str, int, date]:
    return warning.source, warning.year, warning.review_by
