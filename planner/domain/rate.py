"""The internal interest rate of a year, as the city has decided it."""

import re
from dataclasses import dataclass

from planner.domain.checks import require_texts
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import InternalRateId
from planner.domain.money import MINUS, NO_BREAK_SPACE

#: The highest rate, hundredths of a percent.
MAX_RATE = 2_000

_RATE = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s*%?")


@dataclass(frozen=True, slots=True, kw_only=True)
class InternalRate:
    """Internal interest (*internränta*) of one year, of the user's own: it goes before the catalogue's.

    Attributes:
        id: `ids.rate_id(year)`.
        year: the year it is for.
        hundredths: rate in hundredths of a percent: 250 is 2,5 %.
        source: where it was decided or read.
    """

    id: InternalRateId
    year: int
    hundredths: int
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse a rate below zero or above 20 %."""
        require_texts(self)
        if not 0 <= self.hundredths <= MAX_RATE:
            raise RuleBrokenError(Rule.RATE_RANGE, "hundredths", self.hundredths)


def parse_rate(text: str) -> int | None:
    """Return hundredths of a percent: `2,5`, `2.50` and `2,5 %` are 250; None for an empty text.

    Raises:
        RuleBrokenError: it is no rate, is finer than hundredths or above 20 %.
    """
    clean = text.replace(NO_BREAK_SPACE, " ").strip()
    if not clean:
        return None
    found = _RATE.fullmatch(clean)
    if found is None:
        raise RuleBrokenError(Rule.RATE_UNREADABLE, "hundredths", clean)
    hundredths = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))
    if hundredths > MAX_RATE:
        raise RuleBrokenError(Rule.RATE_RANGE, "hundredths", hundredths)
    return hundredths


def format_rate(hundredths: int) -> str:
    """Return a rate in percent as it is written in Swedish: `2,50 %`."""
    sign = MINUS if hundredths < 0 else ""
    whole, rest = divmod(abs(hundredths), 100)
    return f"{sign}{whole},{rest:02d}{NO_BREAK_SPACE}%"
