"""What lists from outside give, before it has ids: what an import hands to editing."""

from dataclasses import dataclass
from datetime import date

from planner.domain.checks import require_name
from planner.domain.fund import ExpenseClass
from planner.domain.measure import MeasureStatus
from planner.domain.observation import ObservationSource


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountDraft:
    """Money for a measure: the fund by its name, which may be new to the plan, the year, and öre."""

    fund: str
    year: int
    amount_ore: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureDraft:
    """A measure that is to be added.

    Attributes:
        title: what is to be done.
        kind: key of a measure kind, or "".
        place: name of its place, which may be new to the plan, or "".
        neighbourhood: *stadsdel* of the place, or "".
        expense_class: investment or operating; None = what the kind usually is.
        status: how far it has come; None = not said.
        cost_ore: likely cost, öre; None = not said.
        useful_life_years: useful life in years; None = none or unknown.
        responsible: who holds it.
        builder: who builds it.
        operator: who will run it.
        note: free text.
        secret: whether the list flags it for secrecy (*sekretess*).
        amounts: what it is given, at most one for each fund and year.
    """

    title: str
    kind: str = ""
    place: str = ""
    neighbourhood: str = ""
    expense_class: ExpenseClass | None = None
    status: MeasureStatus | None = None
    cost_ore: int | None = None
    useful_life_years: int | None = None
    responsible: str = ""
    builder: str = ""
    operator: str = ""
    note: str = ""
    secret: bool = False
    amounts: tuple[AmountDraft, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationDraft:
    """Something seen at a place, as `Observation` has it; its place by the name, which may be new."""

    place: str
    neighbourhood: str = ""
    kind: str = ""
    source: ObservationSource
    seen_on: date
    count: int = 1
    severity: int | None = None
    responsible: str = ""
    answer: str = ""
    done_on: date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse what is seen nowhere."""
        require_name(self.place, "place_id")
