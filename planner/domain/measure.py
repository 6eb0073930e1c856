"""Measures: what is to be built or done, what it costs and who does it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.checks import require_amount, require_name, require_texts
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.fund import ExpenseClass
from planner.domain.ids import MeasureId, PlaceId


class Permit(StrEnum):
    """Whether building it needs a permit or a notification (*lov/anmälan*)."""

    UNKNOWN = "unknown"
    NEEDED = "needed"
    NOT_NEEDED = "not_needed"
    EXAMINED = "examined"


class MeasureStatus(StrEnum):
    """How far a measure (*åtgärd*) has come, in the order of the work."""

    IDEA = "idea"
    READY = "ready"
    APPLIED = "applied"
    GRANTED = "granted"
    UNDERWAY = "underway"
    DONE = "done"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class YearAmount:
    """An amount in öre in one year."""

    year: int
    amount_ore: int

    def __post_init__(self) -> None:
        """Refuse a negative amount."""
        require_amount(self.amount_ore, "amount_ore")


@dataclass(frozen=True, slots=True)
class Component:
    """A part of an investment with a useful life of its own (*komponent*), such as the luminaires.

    Attributes:
        name: what it is.
        cost_ore: its part of the cost, öre.
        useful_life_years: its useful life, years.
    """

    name: str
    cost_ore: int
    useful_life_years: int

    def __post_init__(self) -> None:
        """Refuse a part without a name, of a negative cost or of an impossible life."""
        require_name(self.name, "components")
        require_amount(self.cost_ore, "components")
        if not 1 <= self.useful_life_years <= 100:
            raise RuleBrokenError(Rule.LIFE_RANGE, "components", self.useful_life_years)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A measure (*åtgärd*) that money is planned for.

    Attributes:
        id: the measure's id.
        number: the short number people see, Å-012; unique in the plan.
        title: what is to be done.
        kind: key of a measure kind in the catalogue, or "" when not chosen.
        place_id: where; None when not said.
        expense_class: investment or operating.
        status: how far it has come.
        cost_low_ore: low estimate of the whole cost, öre; None = unknown.
        cost_likely_ore: likely cost, öre; None = unknown.
        cost_high_ore: high estimate, öre; None = unknown.
        cost_per_year: how the cost falls over years, ascending; empty = not said.
        running_cost_ore: what it costs to run a year when it is there, öre; None = unknown.
        useful_life_years: useful life (*nyttjandeperiod*) in years; None = none or unknown.
        responsible: who holds it at the district, as a role or a name of staff (*handläggare*).
        applicant: the board that applies (*sökande*).
        builder: who builds it (*genomförare*).
        operator: who will run and maintain it (*framtida driftansvarig*).
        note: free text.
        secret: whether it is flagged for secrecy (*sekretess*), and so left out of exports unless chosen.
        project_code: what the accounts call it (*projektkod*), or "".
        in_use_from: day from which it is used; capital cost begins with that month. None = not said.
        done_on: day it was finished; None = not yet, or not said.
        on_others_property: whether it stands on somebody else's property, which makes it a grant (DOMAIN §4).
        components: parts with useful lives of their own; empty = the whole has one life.
        problem: what is wrong on the place (*problem*).
        cause: why, as far as is known (*orsak*).
        expected_effect: what it should change, and how that would show (*förväntad effekt*).
        target_groups: whom it is for (*målgrupper*), in groups.
        dialogue: with whom it was talked over, when and what they said (*dialog*).
        agreement: what the builder has agreed to (*genomförarens medgivande*).
        running_cost_payer: who pays the running cost (*vem betalar driften*).
        risks: what may go wrong (*risker*).
        follow_up: how it will be followed up (*uppföljningsplan*).
        situation_ref: its item in the municipality's *lägesbild* (lag 2023:196).
        action_plan_ref: its item in the municipality's *åtgärdsplan*.
        permit: whether a permit or notification is needed.
        starts_on: day that work starts; None = not said.
        ends_on: day that work is to be finished; None = not said.
    """

    id: MeasureId
    number: int
    title: str
    kind: str = ""
    place_id: PlaceId | None = None
    expense_class: ExpenseClass = ExpenseClass.INVESTMENT
    status: MeasureStatus = MeasureStatus.IDEA
    cost_low_ore: int | None = None
    cost_likely_ore: int | None = None
    cost_high_ore: int | None = None
    cost_per_year: tuple[YearAmount, ...] = ()
    running_cost_ore: int | None = None
    useful_life_years: int | None = None
    responsible: str = ""
    applicant: str = ""
    builder: str = ""
    operator: str = ""
    note: str = ""
    secret: bool = False
    project_code: str = ""
    in_use_from: date | None = None
    done_on: date | None = None
    on_others_property: bool = False
    components: tuple[Component, ...] = ()
    problem: str = ""
    cause: str = ""
    expected_effect: str = ""
    target_groups: str = ""
    dialogue: str = ""
    agreement: str = ""
    running_cost_payer: str = ""
    risks: str = ""
    follow_up: str = ""
    situation_ref: str = ""
    action_plan_ref: str = ""
    permit: Permit = Permit.UNKNOWN
    starts_on: date | None = None
    ends_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what no measure can be."""
        require_name(self.title, "title", Rule.TITLE_MISSING)
        require_texts(self)
        require_amount(self.cost_low_ore, "cost_low_ore")
        require_amount(self.cost_likely_ore, "cost_likely_ore")
        require_amount(self.cost_high_ore, "cost_high_ore")
        require_amount(self.running_cost_ore, "running_cost_ore")
        self._require_cost_order()
        self._require_years_in_order()
        if self.starts_on is not None and self.ends_on is not None and self.ends_on < self.starts_on:
            raise RuleBrokenError(Rule.DAY_ORDER, "ends_on", self.ends_on)
        if self.useful_life_years is not None and not 1 <= self.useful_life_years <= 100:
            raise RuleBrokenError(Rule.LIFE_RANGE, "useful_life_years", self.useful_life_years)

    def _require_cost_order(self) -> None:
        known = [c for c in (self.cost_low_ore, self.cost_likely_ore, self.cost_high_ore) if c is not None]
        if len(known) > 1 and known != sorted(known):
            raise RuleBrokenError(Rule.COST_ORDER, "cost_likely_ore", self.cost_likely_ore)

    def _require_years_in_order(self) -> None:
        years = [part.year for part in self.cost_per_year]
        if len(years) > 1 and years != sorted(set(years)):
            raise RuleBrokenError(Rule.YEAR_REPEATED, "cost_per_year", years)

    @property
    def code(self) -> str:
        """The short number as people write it: Å-012."""
        return f"Å-{self.number:03d}"

    @property
    def asked_ore(self) -> int | None:
        """What the plan asks for (*söks*), öre: the cost per year if given, else the likely cost."""
        if self.cost_per_year:
            return sum(part.amount_ore for part in self.cost_per_year)
        return self.cost_likely_ore
