"""The internal interest rate of a year, as the city has decided it."""

from dataclasses import dataclass

from planner.domain.checks import require_texts
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import InternalRateId

MAX_RATE = 2_000


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
