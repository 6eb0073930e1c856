"""What the rules must know of the field, given as values: the catalogue is no business of analysis."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.domain.checklist import Demand
from planner.domain.fund import ExpenseClass
from planner.domain.need import NeedCriterion
from planner.domain.rate_table import RateTable


@dataclass(frozen=True, slots=True, kw_only=True)
class KindFacts:
    """What is known of a kind of measure.

    Attributes:
        expense_class: investment or operating money, usually.
        life_years: its useful life, years, or None.
        life_range: shortest and longest useful life in use, years, or None.
        cheapest_ore: the smallest known cost of one unit or a whole measure, öre, or None.
        dearest_ore: the largest, öre, or None.
        operator: who usually runs it in the plan's district, by name, or "".
    """

    expense_class: ExpenseClass
    life_years: int | None = None
    life_range: tuple[int, int] | None = None
    cheapest_ore: int | None = None
    dearest_ore: int | None = None
    operator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OldDistrict:
    """A name of a district area that is right in decisions before a day only.

    Attributes:
        old: the old name.
        new: the name of the area since then.
        board: its district board.
        administration: its district administration.
        on: the first day of the new name.
    """

    old: str
    new: str
    board: str
    administration: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything the rules must know.

    Attributes:
        kinds: the kinds of measure by key.
        old_districts: the old names of district areas.
        rates: price base amounts by year, for what an investment must cost at least; None = not known.
        required_items: kind of measure → what its checklist asks for first.
        seasons: kind of measure → first and last month that its work is not to touch.
        criteria: the criteria of need that hold until a plan has its own.
    """

    kinds: Mapping[str, KindFacts] = field(default_factory=dict)
    old_districts: tuple[OldDistrict, ...] = ()
    rates: RateTable | None = None
    required_items: Mapping[str, tuple[Demand, ...]] = field(default_factory=dict)
    seasons: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    criteria: tuple[NeedCriterion, ...] = ()
