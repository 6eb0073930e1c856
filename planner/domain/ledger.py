"""What the accounts say and no measure has yet, and which project of the accounts is which measure."""

from dataclasses import dataclass
from datetime import date

from planner.domain.checks import MAX_AMOUNT_ORE, require_name, require_texts
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import LedgerLineId, LedgerLinkId, MeasureId


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """A line of an accounting extract (*huvudboksutdrag*) that is not matched to a measure.

    When it is matched it becomes a money event with the same id, so a line is imported once.

    Attributes:
        id: `ids.ledger_id(...)` of what the line says.
        project: project code of the accounts, or "".
        account: account (*konto*), or "".
        booked_on: day of the voucher, or the last day of its period.
        text: text of the voucher, or "".
        amount_ore: öre; a cost is above zero, a credit below.
        voucher: number of the voucher (*verifikation*), or "".
        source: name of the file it came from.
        set_aside: why it is not the plan's, or "" while it waits to be matched.
    """

    id: LedgerLineId
    project: str
    account: str
    booked_on: date
    text: str
    amount_ore: int
    voucher: str
    source: str = ""
    set_aside: str = ""

    def __post_init__(self) -> None:
        """Refuse an absurd amount, or a text that cannot be kept."""
        require_texts(self)
        if abs(self.amount_ore) > MAX_AMOUNT_ORE:
            raise RuleBrokenError(Rule.AMOUNT_TOO_LARGE, "amount_ore", self.amount_ore)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLink:
    """That a project of the accounts is a measure: remembered when somebody matched it by hand.

    Attributes:
        id: `ids.link_id(project)`.
        project: project code of the accounts.
        measure_id: the measure.
    """

    id: LedgerLinkId
    project: str
    measure_id: MeasureId

    def __post_init__(self) -> None:
        """Refuse a link of nothing."""
        require_name(self.project, "project")
        require_texts(self)
