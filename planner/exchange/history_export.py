"""The history as a document: every entry with its values in words, as workbook and PDF both show it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.analysis.difference import Fate, fate_of
from planner.analysis.secrecy import Secrets
from planner.domain.changes import Change, EditKind
from planner.domain.checklist import ChecklistAnswer
from planner.domain.entities import Entity
from planner.domain.history import JournalEntry
from planner.domain.indicator import Indicator, Reading
from planner.domain.ledger import LedgerLink
from planner.domain.measure import Measure
from planner.domain.money_event import MoneyEvent
from planner.domain.need import NeedDeparture, NeedRating
from planner.domain.observation import Observation
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.scenario import Allocation
from planner.domain.small_counts import holds_count_of_people, is_small
from planner.domain.tertial import Forecast
from planner.exchange.change_words import ChangeLine, ChangeWords, Find, Terms
from planner.exchange.export_input import FEW, WITHHELD, ExportStamp
from planner.exchange.words import EDIT_WORDS, author_words, named_words, version_words


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One entry as it may be shown.

    Attributes:
        entry: the line of the journal.
        lines: what it changed.
    """

    entry: JournalEntry
    lines: tuple[ChangeLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryExport:
    """Everything that an exported history says.

    Attributes:
        info: what the plan is.
        stamp: what ties the document to this state of the plan.
        entries: the history, oldest first.
        secret_count: how many measures are flagged for secrecy, now or when they were deleted.
        with_secret: whether what is flagged is named and shown.
    """

    info: PlanInfo
    stamp: ExportStamp
    entries: tuple[HistoryEntry, ...]
    secret_count: int = 0
    with_secret: bool = False

    @property
    def line_count(self) -> int:
        """How many values all entries together have changed, as lines."""
        return sum(len(one.lines) for one in self.entries)

    def facts(self) -> list[tuple[str, str]]:
        """Return what the document is and which state of the plan it is of, in words."""
        info, stamp = self.info, self.stamp
        place = f"{info.district}, " if info.district else ""
        versions = sum(one.entry.is_version for one in self.entries)
        named = _counted(versions, "sparad version", "sparade versioner") if versions else _NO_VERSIONS
        return [
            ("Plan", f"{info.title} ({place}{info.first_year}–{info.last_year})"),
            *([("Diarienummer", info.dnr)] if info.dnr else []),
            ("Plan-id", str(info.id)),
            ("Innehåll", f"{_counted(len(self.entries), 'ändring', 'ändringar')}, varav {named}"),
            ("Exporterad", f"{stamp.made_at:%Y-%m-%d %H:%M} av {author_words(stamp)}"),
            ("Versionskod", version_words(stamp)),
            ("Version", named_words(stamp)),
            ("Kontrollsumma", stamp.journal_hash),
            ("Sekretess", self._secrecy()),
            ("Program", stamp.program),
        ]

    def _secrecy(self) -> str:
        if not self.secret_count:
            return "Inga sekretessmarkerade åtgärder"
        measures = _counted(self.secret_count, "sekretessmarkerad åtgärd", "sekretessmarkerade åtgärder")
        if self.with_secret:
            return f"{measures} ÄR MED i filen: pröva sekretessen innan den lämnas ut"
        return f"{measures}: namn och värden är utelämnade"


_NO_VERSIONS = "inga sparade versioner"


class PublicWords(ChangeWords):
    """Changed values in Swedish, without what is flagged for secrecy and without small counts of people."""

    def __init__(self, terms: Terms, find: Find, hidden: Secrets) -> None:
        """Leave out what is `hidden`."""
        super().__init__(terms, find)
        self._hidden = hidden

    def lines(self, changes: Iterable[Change]) -> Iterator[ChangeLine]:
        """Yield a line for every field that changed; of what is hidden, only that something changed."""
        for change in changes:
            if self._is_hidden(change.entity):
                yield ChangeLine(WITHHELD, self._what_became(change))
            else:
                yield from super().lines([change])

    def reference(self, kind: type[Entity], entity_id: str) -> str:
        """Return the name of the value that an id stands for, unless it is hidden."""
        hidden = self._hidden
        if entity_id in hidden.places | hidden.measures | hidden.indicators:
            return WITHHELD
        return super().reference(kind, entity_id)

    def told(self, entity: Entity, name: str, value: object) -> str:
        """Return what a field held or holds; a count that somebody could be known by is not told."""
        if isinstance(value, int) and holds_count_of_people(entity, name) and is_small(value):
            return FEW
        return super().told(entity, name, value)

    def _is_hidden(self, entity: Entity) -> bool:
        if isinstance(entity, Reading | Indicator):
            key = entity.id if isinstance(entity, Indicator) else entity.indicator_id
            return key in self._hidden.indicators
        if isinstance(entity, Place | Observation | NeedRating | NeedDeparture):
            return (entity.id if isinstance(entity, Place) else entity.place_id) in self._hidden.places
        return any(measure_id in self._hidden.measures for measure_id in _measures_of(entity))

    def _what_became(self, change: Change) -> str:
        kind, fate = type(change.entity), fate_of(change)
        return _CHANGED[kind] if fate is Fate.CHANGED else self.fate(kind, fate)


def _measures_of(entity: Entity) -> tuple[str | None, ...]:
    """Return the ids of the measures that a value tells of."""
    if isinstance(entity, MoneyEvent):
        return entity.measure_id, entity.to_measure_id
    if isinstance(entity, Allocation | Forecast | LedgerLink | ChecklistAnswer):
        return (entity.measure_id,)
    return (entity.id,)


_CHANGED: dict[type[Entity], str] = {
    Measure: EDIT_WORDS[EditKind.CHANGE_MEASURE],
    Place: EDIT_WORDS[EditKind.CHANGE_PLACE],
    Allocation: EDIT_WORDS[EditKind.SET_AMOUNT],
    MoneyEvent: EDIT_WORDS[EditKind.CORRECT_EVENTS],
    Forecast: EDIT_WORDS[EditKind.SET_FORECASTS],
    LedgerLink: EDIT_WORDS[EditKind.MATCH_LEDGER],
    Observation: EDIT_WORDS[EditKind.CHANGE_OBSERVATION],
    NeedRating: EDIT_WORDS[EditKind.SET_RATINGS],
    NeedDeparture: EDIT_WORDS[EditKind.SET_DEPARTURE],
    Indicator: EDIT_WORDS[EditKind.CHANGE_INDICATOR],
    Reading: EDIT_WORDS[EditKind.SET_READINGS],
    ChecklistAnswer: EDIT_WORDS[EditKind.SET_CHECKLIST],
}


def _counted(count: int, one: str, several: str) -> str:
    return f"1 {one}" if count == 1 else f"{count} {several}"
