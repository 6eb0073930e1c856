"""Where a text on law or evidence was read, and whether it should have been looked over by now."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from planner.catalogue.guidance import is_past
from planner.catalogue.values import KindWarning, MeasureKind
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
    """Yield what must not be forgotten, each text after `mark`, and under those of one source the source."""
    for (source, year, review_by), found in groupby(warnings, key=_origin):
        yield from (f"{mark}{warning.text.of(language())}" for warning in found)
        yield _origin_words(source, year, review_by)


def class_words(kind: MeasureKind) -> str:
    """Return why a kind is investment or operating money, and what that rests on."""
    rule = kind.class_rule
    return f"{kind.class_reason.of(language())} {_origin_words(rule.source, rule.year, rule.review_by)}"


def _origin_words(source: str, year: int, review_by: date) -> str:
    """Return the source, and the day of review only when it is past: the place for a note is narrow."""
    past = review_words(review_by) if needs_review(review_by) else ""
    return f"{source_words(source, year)} {past}".strip()


def _origin(warning: KindWarning) -> tuple[str, int, date]:
    return warning.source, warning.year, warning.review_by
