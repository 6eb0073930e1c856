"""What was seen at places, from a list somebody else made: fault reports, or counts of the police and EST."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import chain

from planner.catalogue.guidance import ObservationKind
from planner.domain.checks import MAX_NAME, MAX_TEXT
from planner.domain.drafts import ObservationDraft
from planner.domain.names import name_key
from planner.domain.observation import MAX_COUNT, SEVERITIES, ObservationSource
from planner.exchange.headed_table import (
    Unread,
    UnreadReason,
    cell_of,
    day_of,
    decimal_of,
    heading_row,
    is_withheld,
    text_of,
)
from planner.exchange.reading.table import RawTable


class SeenColumn(StrEnum):
    """What a column of such a list holds."""

    PLACE = "place"
    NEIGHBOURHOOD = "neighbourhood"
    KIND = "kind"
    SEEN_ON = "seen_on"
    COUNT = "count"
    SEVERITY = "severity"
    DONE_ON = "done_on"
    RESPONSIBLE = "responsible"
    ANSWER = "answer"
    NOTE = "note"


#: Free text is never taken by itself: whoever reported may be named in it.
SEEN_WORDS: tuple[tuple[SeenColumn, str], ...] = (
    (SeenColumn.DONE_ON, r"åtgärda[dt]|avslut|avhjälpt|utförd|^klar|stängd|done|closed|put right"),
    (SeenColumn.SEEN_ON, r"datum|\bdag\b|\bdate\b|inkom|skapa[dt]|anmäl[dt]\b|rapportera[dt]|seen on"),
    (SeenColumn.COUNT, r"^antal|how many|^count"),
    (SeenColumn.SEVERITY, r"allvar|severity"),
    (SeenColumn.KIND, r"kategori|ärendetyp|^typ|^slag|iakttagelse|vad som|category|^kind|what was"),
    (SeenColumn.NEIGHBOURHOOD, r"stadsdel|neighbourhood"),
    (SeenColumn.PLACE, r"plats|adress|\bplace|address|location"),
    (SeenColumn.RESPONSIBLE, r"ansvarig|entreprenör|responsible"),
    (SeenColumn.ANSWER, r"^svar|^answer"),
)


@dataclass(frozen=True, slots=True)
class SeenReading:
    """What a list says.

    Attributes:
        drafts: what was seen, in the order of the list.
        unread: cells that keep their row from being read.
        withheld: how many rows have a count that is too small to show.
    """

    drafts: tuple[ObservationDraft, ...]
    unread: tuple[Unread, ...]
    withheld: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenChoices:
    """How a list is to be read.

    Attributes:
        meanings: column, from 0 → what it holds; nothing is read without one of places.
        kinds: text of a kind, by `name_key` → key of the catalogue's kind; "" = none of them.
        source: where all of it comes from.
        day: the day of rows where no column says.
    """

    meanings: Mapping[int, SeenColumn]
    kinds: Mapping[str, str]
    source: ObservationSource
    day: date


def kind_texts(table: RawTable, meanings: Mapping[int, SeenColumn]) -> Counter[str]:
    """Return how many rows have each text of a kind, as it is first written, the most common first."""
    column = next((at for at, meaning in meanings.items() if meaning is SeenColumn.KIND), None)
    first: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for row in table.rows[heading_row(table, SEEN_WORDS) + 1 :]:
        text = text_of(cell_of(row, column))
        if text:
            counts[first.setdefault(name_key(text), text)] += 1
    return Counter(dict(counts.most_common()))


def guess_kind(text: str, kinds: Iterable[ObservationKind]) -> str:
    """Return the key of the kind that a text names or speaks of; "" when it is none that is known."""
    wanted = name_key(text)
    known = tuple(kinds)
    named = (one.key for one in known if wanted in (one.key, name_key(one.name.sv), name_key(one.name.en)))
    spoken = (one.key for one in known if any(word in wanted for word in one.words))
    return next(chain(named, spoken), "")


def read_seen(table: RawTable, choices: SeenChoices) -> SeenReading:
    """Return what a list has seen; a row with a cell that cannot be read is left out and told."""
    reader = _Reader(table, choices)
    if SeenColumn.PLACE in choices.meanings.values():
        for at in range(heading_row(table, SEEN_WORDS) + 1, len(table.rows)):
            reader.read_row(at)
    return SeenReading(tuple(reader.drafts), tuple(reader.unread), reader.withheld)


class _UnreadError(Exception):
    """A cell keeps its row from being read."""

    def __init__(self, column: SeenColumn, reason: UnreadReason) -> None:
        super().__init__(column, reason)
        self.column, self.reason = column, reason


class _WithheldError(Exception):
    """The count of a row is too small to show."""


@dataclass
class _Reader:
    table: RawTable
    choices: SeenChoices
    drafts: list[ObservationDraft] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    withheld: int = 0

    def __post_init__(self) -> None:
        self._at: dict[SeenColumn, int] = {}
        for column, meaning in self.choices.meanings.items():
            self._at.setdefault(meaning, column)

    def read_row(self, at: int) -> None:
        if not any(text_of(cell_of(self.table.rows[at], column)) for column in self._at.values()):
            return
        try:
            self.drafts.append(self._draft(at))
        except _WithheldError:
            self.withheld += 1
        except _UnreadError as error:
            column = self._at[error.column]
            text = text_of(cell_of(self.table.rows[at], column))
            self.unread.append(Unread(at + 1, column + 1, text, error.reason))

    def _draft(self, at: int) -> ObservationDraft:
        place = self._text(at, SeenColumn.PLACE, MAX_NAME)
        if not place:
            raise _UnreadError(SeenColumn.PLACE, UnreadReason.NO_PLACE)
        seen_on = self._day(at, SeenColumn.SEEN_ON) or self.choices.day
        done_on = self._day(at, SeenColumn.DONE_ON)
        if done_on is not None and done_on < seen_on:
            raise _UnreadError(SeenColumn.DONE_ON, UnreadReason.DONE_BEFORE_SEEN)
        named = self._text(at, SeenColumn.KIND)
        kind = self.choices.kinds.get(name_key(named), "")
        return ObservationDraft(
            place=place,
            neighbourhood=self._text(at, SeenColumn.NEIGHBOURHOOD, MAX_NAME),
            kind=kind,
            source=self.choices.source,
            seen_on=seen_on,
            count=self._number(at, SeenColumn.COUNT, (1, MAX_COUNT), UnreadReason.NO_COUNT) or 1,
            severity=self._number(at, SeenColumn.SEVERITY, SEVERITIES, UnreadReason.NO_SEVERITY),
            responsible=self._text(at, SeenColumn.RESPONSIBLE),
            answer=self._text(at, SeenColumn.ANSWER),
            done_on=done_on,
            # What the list calls it is kept where none of the kinds is chosen for it.
            note=self._text(at, SeenColumn.NOTE) or ("" if kind else named),
        )

    def _text(self, at: int, meaning: SeenColumn, longest: int = MAX_TEXT) -> str:
        text = text_of(cell_of(self.table.rows[at], self._at.get(meaning)))
        if len(text) > longest:
            raise _UnreadError(meaning, UnreadReason.TOO_LONG)
        return text

    def _day(self, at: int, meaning: SeenColumn) -> date | None:
        cell = cell_of(self.table.rows[at], self._at.get(meaning))
        day = day_of(cell)
        if day is None and text_of(cell):
            raise _UnreadError(meaning, UnreadReason.NO_DAY)
        return day

    def _number(self, at: int, meaning: SeenColumn, span: Sequence[int], reason: UnreadReason) -> int | None:
        cell = cell_of(self.table.rows[at], self._at.get(meaning))
        text = text_of(cell)
        if not text:
            return None
        if meaning is SeenColumn.COUNT and is_withheld(text):
            raise _WithheldError
        number = decimal_of(cell)
        if number is None or number != number.to_integral_value() or not span[0] <= number <= span[1]:
            raise _UnreadError(meaning, reason)
        return int(number)
