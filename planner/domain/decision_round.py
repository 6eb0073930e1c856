"""Decision rounds (*beslutsomgångar*): when a source takes applications and decides on them."""

from dataclasses import dataclass
from datetime import date

from planner.domain.checks import require_name, require_texts
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import DecisionRoundId, FundId


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRound:
    """One of the several rounds a year in which a fund decides (DOMAIN §1).

    Attributes:
        id: the round's id.
        fund_id: the source.
        name: what it is called, such as the year and which round.
        apply_by: last day to apply; None = not known.
        decides_on: day of the decision.
        note: free text.
    """

    id: DecisionRoundId
    fund_id: FundId
    name: str
    apply_by: date | None = None
    decides_on: date
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a round that decides before anybody can apply."""
        require_name(self.name, "name")
        require_texts(self)
        if self.apply_by is not None and self.decides_on < self.apply_by:
            raise RuleBrokenError(Rule.DAY_ORDER, "decides_on", self.decides_on)
