"""Money events (*händelser*): what was decided and what happened to each krona, in order, never rewritten."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.checks import require_amount, require_texts
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import FundId, MeasureId, MoneyEventId


class EventKind(StrEnum):
    """The steps of the chain of money (*penningkedjan*), in the order they follow (DOMAIN §1)."""

    APPLIED = "applied"
    RECOMMENDED = "recommended"
    GRANTED = "granted"
    REFUSED = "refused"
    REALLOCATED = "reallocated"
    CARRIED_OVER = "carried_over"
    CARRY_REFUSED = "carry_refused"
    SPENT = "spent"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyEvent:
    """One step of the chain of money, for one measure, source and budget year.

    A mistake is taken back by a counter-event, `corrects`, which counts as the same amount with the other
    sign; the mistaken event stays. Only `booked_on` and `reason` may ever change, when two plans are merged.

    Attributes:
        id: the event's id; of what a ledger says, `ids.ledger_id` of its line, so that it counts once.
        kind: which step.
        measure_id: the measure; of a reallocation the one that gives.
        fund_id: the source.
        year: the budget year; of a carry-over the one that gives.
        amount_ore: öre, 0 or more; below zero only for what is spent, as a credit note is.
        to_measure_id: of a reallocation, the measure that gets the money; else None.
        to_year: of a carry-over or its refusal, the year that gets (would have got) the money; else None.
        decided_on: day of the decision, of the voucher where money was spent.
        booked_on: day from which it counts in the follow-up: `decided_on`, or later, when the tertial of that
            day was closed already.
        dnr: diary number of the decision, or "".
        body: who decided (*beslutsinstans*), or "".
        voucher: voucher (*verifikation*) of what was spent, or "".
        note: free text.
        reason: why it comes after its tertial was closed, or why it corrects; else "".
        corrects: the event that this one takes back, or None.
    """

    id: MoneyEventId
    kind: EventKind
    measure_id: MeasureId
    fund_id: FundId
    year: int
    amount_ore: int
    to_measure_id: MeasureId | None = None
    to_year: int | None = None
    decided_on: date
    booked_on: date
    dnr: str = ""
    body: str = ""
    voucher: str = ""
    note: str = ""
    reason: str = ""
    corrects: MoneyEventId | None = None

    def __post_init__(self) -> None:
        """Refuse an event that moves nothing or to nowhere, or that counts before it happened."""
        require_texts(self)
        spent = self.kind is EventKind.SPENT
        require_amount(abs(self.amount_ore) if spent else self.amount_ore, "amount_ore")
        if (self.to_measure_id is not None) != (self.kind is EventKind.REALLOCATED):
            raise RuleBrokenError(Rule.EVENT_TARGET, "to_measure_id", self.to_measure_id)
        if (self.to_year is not None) != (self.kind in _TO_A_YEAR):
            raise RuleBrokenError(Rule.EVENT_TARGET, "to_year", self.to_year)
        if self.to_measure_id == self.measure_id or (self.to_year is not None and self.to_year <= self.year):
            raise RuleBrokenError(Rule.EVENT_TARGET, "to_year", self.to_year)
        if self.booked_on < self.decided_on:
            raise RuleBrokenError(Rule.EVENT_BOOKED_EARLY, "booked_on", self.booked_on)
        if self.booked_on > self.decided_on and not self.reason.strip():
            raise RuleBrokenError(Rule.EVENT_REASON_MISSING, "reason", self.booked_on)

    @property
    def signed_ore(self) -> int:
        """The amount as it counts, öre: with the other sign when it takes an event back."""
        return -self.amount_ore if self.corrects else self.amount_ore

    @property
    def years(self) -> tuple[int, ...]:
        """The budget years whose figures it touches."""
        return (self.year,) if self.to_year is None else (self.year, self.to_year)

    @property
    def said(self) -> tuple[object, ...]:
        """What it says of money: which step, where, how much and to where."""
        place = (self.kind, self.measure_id, self.fund_id, self.year)
        return (*place, self.amount_ore, self.to_measure_id, self.to_year)

    def is_counter_of(self, other: "MoneyEvent") -> bool:
        """Tell whether it takes exactly the other event back."""
        return self.corrects == other.id and self.said == other.said


_TO_A_YEAR = frozenset({EventKind.CARRIED_OVER, EventKind.CARRY_REFUSED})
