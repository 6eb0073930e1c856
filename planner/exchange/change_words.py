"""Changed values in words: what each concerns, which field, before and after; names instead of ids."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any

from planner.analysis.difference import Fate, fate_of, only_counts_on
from planner.analysis.findings.finding import kind_of
from planner.domain.acknowledgement import Acknowledgement
from planner.domain.area import Area, AreaFigure
from planner.domain.changes import Change
from planner.domain.checklist import ChecklistAnswer
from planner.domain.decision_round import DecisionRound
from planner.domain.entities import REFERENCES, Entity, entity_name, name_of
from planner.domain.evidence import EvidenceCard, OwnPrice
from planner.domain.fund import CityFrame, Frame, Fund
from planner.domain.ids import ScenarioId
from planner.domain.indicator import Indicator, Reading
from planner.domain.ledger import LedgerLine, LedgerLink
from planner.domain.measure import Component, Measure, YearAmount
from planner.domain.money import Unit, format_amount
from planner.domain.money_event import MoneyEvent
from planner.domain.need import NeedCriterion, NeedDeparture, NeedRating
from planner.domain.numbers import format_scaled
from planner.domain.observation import Observation, ObservationDeadline, Walk
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.rate import InternalRate
from planner.domain.scenario import Allocation, Scenario
from planner.domain.tertial import Forecast, TertialClosing
from planner.exchange.catalogue_names import CatalogueNames
from planner.exchange.field_words import FIELD_WORDS
from planner.exchange.finding_words import FINDING_WORDS
from planner.exchange.term_words import TERM_WORDS
from planner.exchange.words import (
    ADDED_WORDS,
    CLASS_WORDS,
    EVENT_WORDS,
    FUND_KIND_WORDS,
    REMOVED_WORDS,
    STATUS_WORDS,
    TERTIAL_WORDS,
    UNIT_WORDS,
)

#: Finds the value that an id stands for, or stood for before it was deleted.
Find = Callable[[type[Entity], str], Entity | None]

NOTHING = "–"
#: What is kept in small parts of its unit, and how many decimals they are.
_SCALED: Mapping[tuple[type[Entity], str], int] = {
    (Place, "latitude"): 6,
    (Place, "longitude"): 6,
    (Indicator, "baseline"): 2,
    (Indicator, "target"): 2,
    (Reading, "value"): 2,
    (Reading, "margin"): 2,
}
ARROW = "→"
_UNSEEN = {"id", "next_number"}
#: Fields that are what the line is about, so that they stand in its subject.
_IN_SUBJECT: Mapping[type[Entity], frozenset[str]] = {
    Frame: frozenset({"fund_id", "year"}),
    Allocation: frozenset({"scenario_id", "measure_id", "fund_id", "year"}),
    CityFrame: frozenset({"fund_id", "year"}),
    InternalRate: frozenset({"year"}),
    MoneyEvent: frozenset({"kind", "measure_id", "fund_id", "year"}),
    Forecast: frozenset({"measure_id", "fund_id", "year", "tertial"}),
    TertialClosing: frozenset({"year", "tertial"}),
    ObservationDeadline: frozenset({"kind"}),
    NeedRating: frozenset({"place_id", "criterion_id"}),
    NeedDeparture: frozenset({"place_id"}),
    AreaFigure: frozenset({"area", "measure", "year"}),
    Reading: frozenset({"indicator_id", "read_on"}),
    ChecklistAnswer: frozenset({"measure_id", "item"}),
}
#: Fields that name a value; they are lines of their own only when they change.
_NAMES: Mapping[type[Entity], frozenset[str]] = {
    PlanInfo: frozenset({"title"}),
    Fund: frozenset({"name", "order"}),
    Place: frozenset({"name"}),
    Measure: frozenset({"number", "title"}),
    Scenario: frozenset({"name", "order"}),
    LedgerLine: frozenset({"voucher"}),
    LedgerLink: frozenset({"project"}),
    Walk: frozenset({"name"}),
    Observation: frozenset({"place_id", "kind", "seen_on"}),
    NeedCriterion: frozenset({"key", "name", "order"}),
    Area: frozenset({"name"}),
    Indicator: frozenset({"name"}),
    EvidenceCard: frozenset({"title"}),
    OwnPrice: frozenset({"name"}),
    DecisionRound: frozenset({"fund_id", "name"}),
}


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line of what was changed.

    Attributes:
        subject: the value, by name.
        field: the field that changed, or what became of the whole value.
        before: what it was; a dash when there was nothing, "" when the line has no values.
        after: what it became.
    """

    subject: str
    field: str
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        """Return the line as one text."""
        text = f"{self.subject}, {self.field}"
        return f"{text}: {self.before} {ARROW} {self.after}" if self.before or self.after else text


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What the words of a plan's values depend on.

    Attributes:
        unit: the unit of amounts, in which nothing is rounded away.
        scenario_id: *the plan*: its amounts are said without naming the scenario.
        names: the names of keys of the catalogue, by the field that holds them.
        brief: whether measures that are there before and after are called by their number alone.
    """

    unit: Unit
    scenario_id: ScenarioId
    names: CatalogueNames
    brief: bool = False


class ChangeWords:
    """The Swedish words of changed values; the window has its own, in its language."""

    def __init__(self, terms: Terms, find: Find) -> None:
        """Say things in these terms; `find` gives names to ids."""
        self.terms = terms
        self._find = find
        self._found: dict[tuple[type[Entity], str], Entity | None] = {}

    def lines(self, changes: Iterable[Change]) -> Iterator[ChangeLine]:
        """Yield a line for every field that changed, and one for every value that came or went."""
        for change in changes:
            if not only_counts_on(change):
                yield from self._change_lines(change)

    def _change_lines(self, change: Change) -> Iterator[ChangeLine]:
        entity, fate = change.entity, fate_of(change)
        subject = self.subject(entity)
        if fate is not Fate.CHANGED and not isinstance(entity, Allocation):
            whole = _measure_name(entity) if isinstance(entity, Measure) else subject
            yield ChangeLine(whole, self.fate(type(entity), fate))
        for name in _fields_shown(type(entity), fate):
            before, after = _value(change.before, name), _value(change.after, name)
            if before != after and not (fate is not Fate.CHANGED and _is_nothing(before or after)):
                texts = (self.told(entity, name, value) for value in (before, after))
                yield ChangeLine(subject, self.field(type(entity), name), *texts)

    # --- what a value is called ------------------------------------------------------------------

    def subject(self, entity: Entity) -> str:
        """Return what people call a value: "Å-012 Belysning", "Trygghetsfonden 2027"."""
        if isinstance(entity, Measure):
            return entity.code if self.terms.brief else _measure_name(entity)
        if isinstance(entity, Frame | CityFrame):
            return f"{self.reference(Fund, entity.fund_id)} {entity.year}"
        if isinstance(entity, Allocation | MoneyEvent | Forecast):
            return self._cell(entity)
        if isinstance(entity, Place) and entity.neighbourhood:
            return f"{entity.name}, {entity.neighbourhood}"
        if isinstance(entity, TertialClosing):
            return f"{self.term(entity.tertial)} {entity.year}"
        return self._followed(entity) or name_of(entity)

    def _followed(self, entity: Entity) -> str:
        """Return what people call something that was seen, rated or read; "" for any other value."""
        if isinstance(entity, Observation | NeedRating | NeedDeparture):
            place = self.reference(Place, entity.place_id)
            if isinstance(entity, NeedRating):
                return f"{place}: {self.reference(NeedCriterion, entity.criterion_id)}"
            return place if isinstance(entity, NeedDeparture) else f"{place}: {self._seen(entity)}"
        if isinstance(entity, AreaFigure):
            return f"{entity.area}, {self.term(entity.measure)} {entity.year}"
        if isinstance(entity, Reading):
            return f"{self.reference(Indicator, entity.indicator_id)} {entity.read_on.isoformat()}"
        return self._named_by_another(entity)

    def _seen(self, one: Observation) -> str:
        kind = self.value(Observation, "kind", one.kind) if one.kind else ""
        return f"{kind} {one.seen_on.isoformat()}".strip()

    def _named_by_another(self, entity: Entity) -> str:
        if isinstance(entity, Acknowledgement):
            return self.finding(entity.finding)
        if isinstance(entity, ObservationDeadline):
            return self.value(ObservationDeadline, "kind", entity.kind)
        if isinstance(entity, ChecklistAnswer):
            item = self.value(ChecklistAnswer, "item", entity.item)
            return f"{self.reference(Measure, entity.measure_id)}: {item}"
        if isinstance(entity, DecisionRound):
            return f"{self.reference(Fund, entity.fund_id)}: {entity.name}"
        return ""

    def _cell(self, part: Allocation | MoneyEvent | Forecast) -> str:
        measure, fund = self.reference(Measure, part.measure_id), self.reference(Fund, part.fund_id)
        cell = f"{measure}, {fund} {part.year}"
        if isinstance(part, MoneyEvent):
            return f"{self.term(part.kind)}: {cell}"
        if isinstance(part, Forecast):
            return f"{cell}, {self.term(part.tertial)}"
        if part.scenario_id == self.terms.scenario_id:
            return cell
        return f"{cell}, {self.reference(Scenario, part.scenario_id)}"

    def reference(self, kind: type[Entity], entity_id: str) -> str:
        """Return the name of the value that an id stands for; the id itself when nobody knows any more."""
        key = (kind, entity_id)
        if key not in self._found:
            self._found[key] = self._find(kind, entity_id)
        found = self._found[key]
        return entity_id[:8] if found is None else self.subject(found)

    # --- what a field holds ----------------------------------------------------------------------

    def told(self, entity: Entity, name: str, value: object) -> str:
        """Return what a field of a value held or holds, in words."""
        return self.value(type(entity), name, value)

    def value(self, kind: type[Entity], name: str, value: object) -> str:
        """Return what a field holds, in words; a dash when it is empty."""
        parent = dict(REFERENCES[kind]).get(name)
        if isinstance(value, bool):
            return self.yes() if value else self.no()
        if _is_nothing(value):
            return NOTHING
        if parent is not None:
            return self.reference(parent, str(value))
        return self._of_field(kind, name, value) or self._plain(name, value)

    def _of_field(self, kind: type[Entity], name: str, value: object) -> str:
        """Return what stands in a field that holds keys or small parts of its unit; "" of any other."""
        if kind is Acknowledgement and name == "finding":
            return self.finding(str(value))
        names = self.terms.names.get(f"{entity_name(kind)}.{name}")
        if names is not None:
            return names.get(str(value), str(value))
        scaled = isinstance(value, int) and (kind, name) in _SCALED
        return format_scaled(value, _SCALED[kind, name]) if scaled and isinstance(value, int) else ""

    def _plain(self, name: str, value: object) -> str:
        if isinstance(value, StrEnum):
            return self.term(value)
        if isinstance(value, tuple):
            return "; ".join(self._part(part) for part in value)
        if isinstance(value, date):
            return value.isoformat()
        if name == "hundredths" and isinstance(value, int):
            return format_rate(value)
        if name == "outline":
            return self.drawn()
        return self.amount(value) if isinstance(value, int) and name.endswith("_ore") else str(value)

    def _part(self, part: object) -> str:
        if isinstance(part, Component):
            return f"{part.name} {self.amount(part.cost_ore)}, {part.useful_life_years} {self.years()}"
        return f"{part.year}: {self.amount(part.amount_ore)}" if isinstance(part, YearAmount) else str(part)

    def amount(self, ore: int) -> str:
        """Return an amount with its unit, nothing rounded away."""
        return format_amount(ore, self.terms.unit, exact=True, with_unit=True)

    # --- words, which the window has in its own language -----------------------------------------

    def finding(self, key: str) -> str:
        """Return what looked wrong, by the key of a finding."""
        kind = kind_of(key)
        return key if kind is None else FINDING_WORDS[kind].what

    def fate(self, kind: type[Entity], fate: Fate) -> str:
        """Return what became of a whole value: "Åtgärd tillagd"."""
        return (ADDED_WORDS if fate is Fate.ADDED else REMOVED_WORDS)[kind]

    def field(self, kind: type[Entity], name: str) -> str:
        """Return the name of a field."""
        return FIELD_WORDS.get(f"{entity_name(kind)}.{name}") or FIELD_WORDS[name]

    def term(self, value: StrEnum) -> str:
        """Return the name of one of the plan's own terms."""
        return _TERMS[type(value), str(value)]

    def drawn(self) -> str:
        """Return the word for an outline on the map."""
        return "ritad"

    def yes(self) -> str:
        """Return the word for what is so."""
        return "Ja"

    def no(self) -> str:
        """Return the word for what is not so."""
        return "Nej"

    def years(self) -> str:
        """Return the word for years, as in "20 years"."""
        return "år"


_PLAN_WORDS: tuple[Mapping[Any, str], ...] = (
    STATUS_WORDS,
    CLASS_WORDS,
    FUND_KIND_WORDS,
    UNIT_WORDS,
    EVENT_WORDS,
    TERTIAL_WORDS,
)
#: By the term itself and not by its text: a status and an event may both be `granted`.
_TERMS: Mapping[tuple[type[StrEnum], str], str] = {
    (type(term), str(term)): word
    for words in (*_PLAN_WORDS, *TERM_WORDS.values())
    for term, word in words.items()
}


def _measure_name(measure: Measure) -> str:
    return f"{measure.code} {measure.title}"


def _fields_shown(kind: type[Entity], fate: Fate) -> list[str]:
    left_out = _UNSEEN | _IN_SUBJECT.get(kind, frozenset())
    if fate is not Fate.CHANGED:
        left_out |= _NAMES.get(kind, frozenset())
    return [field.name for field in fields(kind) if field.name not in left_out]


def _value(entity: Entity | None, name: str) -> object:
    return None if entity is None else getattr(entity, name)


def format_rate(hundredths: int) -> str:
    """Return a rate in hundredths of a percent as people write it: "2,50 %"."""
    return f"{hundredths // 100},{hundredths % 100:02d} %"


def _is_nothing(value: object) -> bool:
    return value in (None, "", ()) or value is False or (isinstance(value, StrEnum) and value == "unknown")
