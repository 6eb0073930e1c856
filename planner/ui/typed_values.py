"""Days, counts and decimals as they are typed and shown in forms."""

from collections.abc import Callable
from datetime import date
from functools import partial

from planner.domain.days import parse_day
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.numbers import format_scaled

_SPACES = dict.fromkeys(map(ord, " \u00a0\u202f\u2009"))
_HUNDREDTHS = 2


def day_parser(field: str, *, needed: bool = False) -> Callable[[str], date | None]:
    """Return what reads a day for a field; an empty text is None, unless a day is needed.

    Raises:
        RuleBrokenError: (what is returned does) it is no day.
    """

    def parse(text: str) -> date | None:
        day = parse_day(text, field)
        if day is None and needed:
            raise RuleBrokenError(Rule.DAY_UNREADABLE, field, "")
        return day

    return parse


def show_day(day: date | None) -> str:
    """Return a day as it is typed."""
    return "" if day is None else day.isoformat()


def count_parser(field: str, *, needed: bool = False) -> Callable[[str], int | None]:
    """Return what reads a whole number for a field; an empty text is None, unless a number is needed.

    Raises:
        RuleBrokenError: (what is returned does) it is no whole number.
    """

    def parse(text: str) -> int | None:
        clean = text.translate(_SPACES)
        if not clean and not needed:
            return None
        if not clean.isdecimal():
            raise RuleBrokenError(Rule.COUNT_RANGE, field, text.strip())
        return int(clean)

    return parse


def show_count(count: int | None) -> str:
    """Return a whole number as it is typed."""
    return "" if count is None else str(count)


def hundredths_parser(field: str, *, needed: bool = False) -> Callable[[str], int | None]:
    """Return what reads a number with at most two decimals for a field, as hundredths.

    Raises:
        RuleBrokenError: (what is returned does) it is no such number.
    """
    return partial(_hundredths, field, needed)


def _hundredths(field: str, needed: bool, text: str) -> int | None:
    clean = text.translate(_SPACES).replace("−", "-").removesuffix("%")
    if not clean and not needed:
        return None
    sign, digits = (-1, clean[1:]) if clean.startswith("-") else (1, clean)
    whole, _, part = digits.partition(",")
    if not whole.isdecimal() or len(part) > _HUNDREDTHS or (part and not part.isdecimal()):
        raise RuleBrokenError(Rule.COUNT_RANGE, field, text.strip())
    return sign * (int(whole) * 100 + int(part.ljust(_HUNDREDTHS, "0") or "0"))


def show_hundredths(value: int | None) -> str:
    """Return hundredths as they are typed."""
    return "" if value is None else format_scaled(value, _HUNDREDTHS)
