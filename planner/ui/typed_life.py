"""A useful life as it is typed and shown."""

from planner.domain.errors import Rule, RuleBrokenError


def parse_life(text: str) -> int | None:
    """Return a useful life in years; None for an empty text.

    Raises:
        RuleBrokenError: it is no number of years from 1 to 100.
    """
    clean = text.strip()
    if not clean:
        return None
    if not clean.isdecimal() or not 1 <= int(clean) <= 100:
        raise RuleBrokenError(Rule.LIFE_RANGE, "useful_life_years", clean)
    return int(clean)


def show_life(years: int | None) -> str:
    """Return a useful life as it is typed."""
    return "" if years is None else str(years)
