"""The entries of the catalogue as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.fund import ExpenseClass


class Basis(StrEnum):
    """How far a figure or a rule can be trusted.

    `SOURCE` was read in the public material that is named, `DERIVED` is computed from it, and
    `GENERAL_KNOWLEDGE` could not be checked: show it as an assumption that may be changed.
    """

    SOURCE = "source"
    DERIVED = "derived"
    GENERAL_KNOWLEDGE = "general knowledge"


class AnchorPer(StrEnum):
    """What the amount of a cost anchor is for."""

    UNIT = "unit"
    MEASURE = "measure"
    UNIT_YEAR = "unit_year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A text in both languages of the program."""

    sv: str
    en: str

    def of(self, language: str) -> str:
        """Return the text in `language` ("sv", "sv_SE", "en", …); Swedish when it is neither."""
        return self.en if language.lower().startswith("en") else self.sv


@dataclass(frozen=True, slots=True, kw_only=True)
class CostAnchor:
    """A known cost to start an estimate from (*nyckeltal*): no price list; the amount is that of its year.

    Attributes:
        key: unique within the kind.
        label: what the amount pays for.
        per: one unit, a whole measure, or one unit for a year.
        low_ore: lowest amount known, öre.
        likely_ore: the one amount known, öre, where there is no range.
        high_ore: highest amount known, öre.
        year: the price level.
        source: where it was read, or how it was derived.
        basis: how far it can be trusted.
    """

    key: str
    label: Words
    per: AnchorPer
    low_ore: int | None
    likely_ore: int | None
    high_ore: int | None
    year: int
    source: str
    basis: Basis

    @property
    def middle_ore(self) -> int:
        """The amount to suggest, öre: the one known, else the middle of the range, else its known end."""
        if self.likely_ore is not None:
            return self.likely_ore
        ends = [ore for ore in (self.low_ore, self.high_ore) if ore is not None]
        return sum(ends) // len(ends)

    @property
    def is_derived(self) -> bool:
        """Whether the amount was computed from other figures."""
        return self.basis is Basis.DERIVED

    @property
    def is_yearly(self) -> bool:
        """Whether the amount comes back every year."""
        return self.per is AnchorPer.UNIT_YEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWarning:
    """What somebody who plans a measure of a kind must not forget: a reminder that never blocks.

    Attributes:
        key: unique within the kind.
        text: the reminder.
        source: the law or where it was read; one that was not read anywhere says so.
        year: of which year.
        review_by: to be looked over by this day.
        basis: how far it can be trusted.
    """

    key: str
    text: Words
    source: str
    year: int
    review_by: date
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassRule:
    """What the reasons for investment or operating money rest on.

    Attributes:
        source: where the rule was read, or how it was derived.
        year: of which year.
        review_by: to be looked over by this day.
        basis: how far it can be trusted.
    """

    source: str
    year: int
    review_by: date
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureKind:
    """A kind of measure (*slag*).

    Attributes:
        key: what a measure stores.
        order: where it stands in lists and charts, smallest first.
        icon: name of its icon.
        name: singular.
        plural: heading of a group.
        short: for narrow columns and axes.
        description: one sentence.
        expense_class: investment or operating unless somebody says otherwise.
        class_reason: why, and when it is the other.
        class_rule: what that rests on.
        builder: key of the board that usually builds it (*genomförare*).
        operator: key of the board that usually runs it (*framtida driftansvarig*).
        parties_basis: how far builder and operator can be trusted.
        unit: what it is counted in.
        unit_plural: the same in plural.
        useful_life_years: useful life (*nyttjandeperiod*); None = none, or set for each measure.
        useful_life_range: shortest and longest in use, or None.
        life_basis: how far the life can be trusted.
        life_reason: what the life rests on.
        anchors: known costs.
        warnings: what must not be forgotten.
        aliases: other names for it in lists, both languages.
    """

    key: str
    order: int
    icon: str
    name: Words
    plural: Words
    short: Words
    description: Words
    expense_class: ExpenseClass
    class_reason: Words
    class_rule: ClassRule
    builder: str
    operator: str
    parties_basis: Basis
    unit: Words
    unit_plural: Words
    useful_life_years: int | None
    useful_life_range: tuple[int, int] | None
    life_basis: Basis
    life_reason: Words
    anchors: tuple[CostAnchor, ...]
    warnings: tuple[KindWarning, ...]
    aliases: tuple[str, ...]

    def anchor(self, key: str) -> CostAnchor:
        """Return one cost anchor.

        Raises:
            KeyError: the kind has no such anchor.
        """
        for anchor in self.anchors:
            if anchor.key == key:
                return anchor
        raise KeyError(key)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceKind:
    """A kind of place (*platstyp*).

    Attributes:
        key: what a place stores.
        icon: name of its icon.
        name: singular.
        aliases: other names for it in lists.
    """

    key: str
    icon: str
    name: Words
    aliases: tuple[str, ...]


class BoardRole(StrEnum):
    """What a board can do for a measure."""

    APPLY = "apply"
    BUILD = "build"
    OPERATE = "operate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A board of the city with its administration, or another party that builds or runs.

    Attributes:
        key: what a measure kind refers to; "district" stands for the plan's own district.
        name: the administration (*förvaltning*, *kontor*) or company.
        committee: the elected board (*nämnd*) over it, or None.
        roles: what it can do.
    """

    key: str
    name: Words
    committee: Words | None
    roles: frozenset[BoardRole]


@dataclass(frozen=True, slots=True, kw_only=True)
class District:
    """A district board's area (*stadsdelsområde*) of today.

    Attributes:
        key: its key in the catalogue.
        name: its name, which is what a plan stores.
        board: the district board (*stadsdelsnämnd*).
        administration: the district administration (*stadsdelsförvaltning*).
        neighbourhoods: its *stadsdelar* in Swedish order; those that could not be confirmed are left out.
        aliases: what maps and lists may call one of them instead → its name here.
        source: where they were read.
        basis: how far they can be trusted.
    """

    key: str
    name: str
    board: str
    administration: str
    neighbourhoods: tuple[str, ...]
    aliases: Mapping[str, str]
    source: str
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """Where a *stadsdel* stands on the schematic map of its district: column and row, 0 first."""

    name: str
    column: int
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Merger:
    """District areas that became one.

    Attributes:
        on: first day of the new area.
        into: key of the district they became.
        merged: the old names, right in decisions before that day.
        source: where it was read.
    """

    on: date
    into: str
    merged: tuple[str, ...]
    source: str
