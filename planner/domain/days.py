"""Days as people write them: 2026-05-12, 20260512, or a month for its first day."""

import re
from datetime import date

from planner.domain.errors import Rule, RuleBrokenError

_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")


def parse_day(text: str, field: str = "") -> date | None:
    """Return the day that a text says; None for an empty text.

    Args:
        text: `2026-05-12`, `20260512`, or `2026-05` for the first of the month.
        field: the field it is for, named by the error.

    Raises:
        RuleBrokenError: it is none of these, or no day of the calendar.
    """
    clean = text.strip()
    if not clean:
        return None
    found = _DAY.fullmatch(clean) or _MONTH.fullmatch(clean)
    if found is not None:
        year, month, day = (*map(int, found.groups()), 1)[:3]
        try:
            return date(year, month, day)
        except ValueError:
            pass
    raise RuleBrokenError(Rule.DAY_UNREADABLE, field, clean)
