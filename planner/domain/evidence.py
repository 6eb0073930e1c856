"""The plan's own evidence and prices, beside those of the catalogue."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.checks import require_amount, require_name, require_range, require_texts
from planner.domain.errors import Rule
from planner.domain.ids import EvidenceCardId, OwnPriceId
from planner.domain.indicator import YEARS, Outcome


class Strength(StrEnum):
    """How strongly something is known."""

    STRONG = "strong"
    MODERATE = "moderate"
    WEAK = "weak"
    CONFLICTING = "conflicting"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceCard:
    """What is known of a kind of measure (*evidenskort*), written by somebody who plans.

    Attributes:
        id: the card's id.
        kind: key of a measure kind.
        title: the card in a few words.
        finding: what is known, in words; never what will happen.
        strength: how strongly.
        outcome: for which outcome.
        setting: where it was found.
        year: when it was published.
        source: by whom.
        review_by: the card is to be looked over by this day.
    """

    id: EvidenceCardId
    kind: str
    title: str
    finding: str = ""
    strength: Strength = Strength.WEAK
    outcome: Outcome = Outcome.FELT_SAFETY
    setting: str = ""
    year: int
    source: str
    review_by: date

    def __post_init__(self) -> None:
        """Refuse a card without a source: it could not be told from a guess."""
        require_name(self.title, "title")
        require_name(self.source, "source", Rule.SOURCE_MISSING)
        require_texts(self)
        require_range(self.year, "year", YEARS, Rule.COUNT_RANGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPrice:
    """A price that somebody who plans knows of (*eget pris*).

    Attributes:
        id: the price's id.
        kind: key of a measure kind.
        name: what it pays for.
        amount_ore: the price, öre in the money of its year.
        year: the price level.
        is_yearly: whether it comes back every year.
        source: where it was read: an offer, an invoice, a contract.
        note: free text.
    """

    id: OwnPriceId
    kind: str
    name: str
    amount_ore: int
    year: int
    is_yearly: bool = False
    source: str
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a price of what nobody knows, or from nowhere."""
        require_name(self.name, "name")
        require_name(self.source, "source", Rule.SOURCE_MISSING)
        require_amount(self.amount_ore, "amount_ore")
        require_texts(self)
        require_range(self.year, "year", YEARS, Rule.COUNT_RANGE)
