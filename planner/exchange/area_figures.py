"""Figures of areas from a table that somebody else made: a survey, the city's statistics, an EST export."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from types import MappingProxyType

from planner.domain.area import HUNDRED_PERCENT, AreaFigure, AreaMeasure
from planner.domain.errors import RuleBrokenError
from planner.domain.ids import area_figure_id
from planner.domain.names import name_key
from planner.exchange.reading.table import Cell, RawTable, Row

#: So many rows from the top may be a title and the like.
_TITLE_ROWS = 20
#: What statistics write in place of a count too small to show.
_WITHHELD = re.compile(r"\.{1,3}|[-–—]|x|(?:<|färre än|under)\s*\d+", re.IGNORECASE)
#: More than any figure has, before and after the decimal mark.
_MOST_DIGITS = 15
_SUMS = ("summa", "totalt", "total", "hela ", "samtliga", "stockholm")


class Column(StrEnum):
    """What a column holds that is no figure."""

    AREA = "area"
    YEAR = "year"
    RESPONDENTS = "respondents"


Meaning = Column | AreaMeasure

#: What a heading begins with or holds, the first that fits; Swedish and English.
_WORDS: tuple[tuple[Meaning, str], ...] = (
    (Column.RESPONDENTS, r"antal svar|svarande|respondent"),
    (AreaMeasure.FAULT_REPORTS, r"felanmäl|fault report"),
    (AreaMeasure.EST_REPORTS, r"\best\b"),
    (AreaMeasure.REPORTED_CRIMES, r"anmäl|brott|crime"),
    (AreaMeasure.AVOIDING_SHARE, r"avstå|undvik|avoid"),
    (AreaMeasure.WORRIED_SHARE, r"\boro|worr"),
    (AreaMeasure.UNSAFE_SHARE, r"otrygg|unsafe"),
    (AreaMeasure.RESIDENTS, r"befolkning|invånare|folkmängd|residents|population"),
    (Column.YEAR, r"^år\b|^year\b"),
    (Column.AREA, r"stadsdel|område|^namn|^area|neighbourhood"),
)


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell that was not read.

    Attributes:
        row: from 1 as spreadsheets count.
        column: likewise.
        text: what stands there.
        area: the area whose figure of that year stands above and is another; "" = the cell is no figure.
    """

    row: int
    column: int
    text: str
    area: str = ""


@dataclass(frozen=True, slots=True)
class FigureReading:
    """What a table says.

    Attributes:
        figures: one of each area, measure and year.
        unread: cells that were not understood, or that say something else of what was read before.
        withheld: how many cells say that they are too small to show.
        sums: how many rows are sums of the areas.
    """

    figures: tuple[AreaFigure, ...]
    unread: tuple[Unread, ...]
    withheld: int
    sums: int


def heading_row(table: RawTable) -> int:
    """Return the row, from 0, that most looks like headings."""
    rows = table.rows[:_TITLE_ROWS]
    return max(range(len(rows)), key=lambda at: (len(set(_meanings(rows[at]).values())), -at), default=0)


def guess_meanings(table: RawTable) -> Mapping[int, Meaning]:
    """Return what each column seems to hold, the first of each; others are left out."""
    found = _meanings(table.rows[heading_row(table)]) if table.rows else {}
    first: dict[Meaning, int] = {}
    for column, meaning in found.items():
        first.setdefault(meaning, column)
    return {column: meaning for meaning, column in first.items()}


def read_figures(
    table: RawTable,
    meanings: Mapping[int, Meaning],
    year: int,
    source: str,
    own: Mapping[str, str] = MappingProxyType({}),
) -> FigureReading:
    """Return the figures of a table.

    Args:
        table: the table; what stands above its headings is passed over.
        meanings: column, from 0 → what it holds; nothing is read without one of areas.
        year: which year the figures are of where no column says.
        source: what is written as the source of each.
        own: `name_key` of every way to write an area of the plan → its name there, which the figures get: a
            table that writes one area in two ways says the same twice, or contradicts itself.
    """
    reader = _Reader(table, meanings, year, source, own)
    if Column.AREA in meanings.values():
        for at in range(heading_row(table) + 1, len(table.rows)):
            reader.read_row(at)
    return FigureReading(tuple(reader.figures.values()), tuple(reader.unread), reader.withheld, reader.sums)


@dataclass
class _Reader:
    table: RawTable
    meanings: Mapping[int, Meaning]
    year: int
    source: str
    own: Mapping[str, str]
    figures: dict[str, AreaFigure] = field(default_factory=dict)
    unread: list[Unread] = field(default_factory=list)
    withheld: int = 0
    sums: int = 0

    def read_row(self, at: int) -> None:
        row = self.table.rows[at]
        area = _text(_cell(row, self._column(Column.AREA)))
        if not area:
            return
        if area.casefold().startswith(_SUMS):
            self.sums += 1
            return
        area = self.own.get(name_key(area), area)
        year = self._number(at, self._column(Column.YEAR))
        respondents = self._number(at, self._column(Column.RESPONDENTS))
        for column, meaning in self.meanings.items():
            if isinstance(meaning, AreaMeasure):
                self._read_cell(at, column, meaning, area, year, respondents)

    def _read_cell(
        self, at: int, column: int, measure: AreaMeasure, area: str, year: int | None, respondents: int | None
    ) -> None:
        value = self._share(at, column) if measure.is_share else self._number(at, column)
        if value is None:
            return
        of = self.year if year is None else year
        key = area_figure_id(name_key(area), measure, of)
        try:
            figure = AreaFigure(
                id=key,
                area=area,
                measure=measure,
                year=of,
                value=value,
                respondents=respondents if measure.is_share else None,
                source=self.source,
            )
        except RuleBrokenError:  # a share above all, a year that is none
            self._refuse(at, column)
            return
        first = self.figures.setdefault(key, figure)
        if (first.value, first.respondents) != (figure.value, figure.respondents):
            self._refuse(at, column, area)

    def _share(self, at: int, column: int) -> int | None:
        """Return a share in hundredths of a percent, whether it is written as 38,5, 38,5 % or 0,385."""
        number = self._decimal(at, column)
        if number is None:
            return None
        is_part = "%" in self.table.number_formats.get((at, column), "") or self._holds_parts(column)
        return int((number * (HUNDRED_PERCENT if is_part else 100)).to_integral_value())

    def _holds_parts(self, column: int) -> bool:
        """Tell whether a column holds parts of one: nowhere do all feel safe to within a percent."""
        below = range(heading_row(self.table) + 1, len(self.table.rows))
        cells = [_cell(self.table.rows[at], column) for at in below]
        numbers = [_decimal(cell) for cell in cells if "%" not in _text(cell)]
        known = [number for number in numbers if number is not None]
        return bool(known) and max(known) <= 1

    def _number(self, at: int, column: int | None) -> int | None:
        number = None if column is None else self._decimal(at, column)
        if number is not None and number != number.to_integral_value():
            self._refuse(at, column or 0)
            return None
        return None if number is None else int(number)

    def _decimal(self, at: int, column: int) -> Decimal | None:
        """Return the number of a cell; None of one that is empty or withheld, and of one that is none."""
        cell = _cell(self.table.rows[at], column)
        text = _text(cell)
        if not text:
            return None
        if _WITHHELD.fullmatch(text):
            self.withheld += 1
            return None
        number = _decimal(cell)
        if number is None or number < 0 or (at, column) in self.table.flags:
            self._refuse(at, column)
            return None
        return number

    def _refuse(self, at: int, column: int, contradicted: str = "") -> None:
        text = _text(_cell(self.table.rows[at], column))
        self.unread.append(Unread(at + 1, column + 1, text, contradicted))

    def _column(self, wanted: Column) -> int | None:
        return next((column for column, meaning in self.meanings.items() if meaning is wanted), None)


def _meanings(row: Row) -> dict[int, Meaning]:
    return {column: meaning for column, cell in enumerate(row) for meaning in _meaning_of(_text(cell))}


def _meaning_of(heading: str) -> Iterator[Meaning]:
    """Yield what a heading says, if it says anything."""
    for meaning, words in _WORDS:
        if re.search(words, heading, re.IGNORECASE):
            yield meaning
            return


def _cell(row: Row, column: int | None) -> Cell:
    return row[column] if column is not None and column < len(row) else None


def _text(cell: Cell) -> str:
    return "" if cell is None else " ".join(str(cell).split())


def _decimal(cell: Cell) -> Decimal | None:
    """Return a number as Swedes and programs write it; None of what is none, or may be read two ways."""
    if isinstance(cell, bool | date | datetime):
        return None
    text = re.sub(r"\s", "", _text(cell)).removesuffix("%").replace(",", ".")
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    # 1e999999999 is a number too, and one that nothing could be reckoned with in an hour.
    return number if number.is_finite() and abs(number.adjusted()) <= _MOST_DIGITS else None
