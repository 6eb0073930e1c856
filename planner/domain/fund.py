"""Sources of money and what each may give in a year."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.checks import require_amount, require_name, require_texts
from planner.domain.ids import CityFrameId, FrameId, FundId


class ExpenseClass(StrEnum):
    """Investment (*investering*) or operating money (*drift*)."""

    INVESTMENT = "investment"
    OPERATING = "operating"


class FundKind(StrEnum):
    """Whose money it is."""

    SAFETY_FUND = "safety_fund"
    SOCIAL_FUND = "social_fund"
    OWN_MONEY = "own_money"
    CO_FINANCING = "co_financing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fund:
    """A source of money (*finansieringskälla*), such as Trygghetsfonden (CM4).

    Attributes:
        id: the fund's id.
        name: what it is called; unique in the plan.
        kind: whose money it is.
        expense_class: investment or operating money.
        order: where it stands in lists, smallest first.
        note: free text.
    """

    id: FundId
    name: str
    kind: FundKind = FundKind.SAFETY_FUND
    expense_class: ExpenseClass = ExpenseClass.INVESTMENT
    order: int = 0
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a fund without a name, or with a text that cannot be kept."""
        require_name(self.name, "name")
        require_texts(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a fund may give in one year (*planeringsram*).

    Attributes:
        id: `ids.frame_id(fund_id, year)`.
        fund_id: the fund.
        year: budget year.
        amount_ore: the frame in öre.
        decision: who decided it and what, in words.
        dnr: diary number (*diarienummer*) of the decision.
        decided_on: day of the decision, if there is one yet.
    """

    id: FrameId
    fund_id: FundId
    year: int
    amount_ore: int
    decision: str = ""
    dnr: str = ""
    decided_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse a negative frame, or a text that cannot be kept."""
        require_amount(self.amount_ore, "amount_ore")
        require_texts(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class CityFrame:
    """What a source gives in the whole city in a year (*fondens ram*), and what of it others were granted.

    Attributes:
        id: `ids.city_frame_id(fund_id, year)`.
        fund_id: the source.
        year: budget year.
        amount_ore: the source's own frame, all boards together, öre.
        granted_elsewhere_ore: granted to other boards and districts, öre; None = not known.
        source: where the figures were read.
        as_of: the day the figures are of, or None.
    """

    id: CityFrameId
    fund_id: FundId
    year: int
    amount_ore: int
    granted_elsewhere_ore: int | None = None
    source: str = ""
    as_of: date | None = None

    def __post_init__(self) -> None:
        """Refuse negative amounts, or a text that cannot be kept."""
        require_amount(self.amount_ore, "amount_ore")
        require_amount(self.granted_elsewhere_ore, "granted_elsewhere_ore")
        require_texts(self)
