"""Figures of areas from a table that somebody else made: a survey, the city's statistics, an EST export."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from planner.domain.area import HUNDRED_PERCENT, AreaFigure, AreaMeasure
from planner.domain.errors import RuleBrokenError
from planner.domain.ids import area_figure_id
from planner.domain.names import name_key
from planner.exchange.headed_table import (
    Unread,
    UnreadReason,
    cell_of,
    decimal_of,
    heading_row,
    is_withheld,
    text_of,
)
from planner.exchange.reading.table import RawTable

_SUMS = ("summa", "totalt", "total", "hela ", "samtliga", "stockholm")


class Column(StrEnum):
    """What a column holds that is no figure."""

    AREA = "area"
    YEAR = "year"
    RESPONDENTS = "respondents"


Meaning = Column | AreaMeasure

#: What a heading begins with or holds, the first that fits; Swedish and English.
FIGURE_WORDS: tuple[tuple[Meaning, str], ...] = (
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
        for at in range(heading_row(table, FIGURE_WORDS) + 1, len(table.rows)):
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
        area = text_of(cell_of(row, self._column(Column.AREA)))
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
            self._refuse(at, column, UnreadReason.OTHER_FIGURE_ABOVE, area)

    def _share(self, at: int, column: int) -> int | None:
        """Return a share in hundredths of a percent, whether it is written as 38,5, 38,5 % or 0,385."""
        number = self._decimal(at, column)
        if number is None:
            return None
        is_part = "%" in self.table.number_formats.get((at, column), "") or self._holds_parts(column)
        return int((number * (HUNDRED_PERCENT if is_part else 100)).to_integral_value())

    def _holds_parts(self, column: int) -> bool:
        """Tell whether a column holds parts of one: nowhere do all feel safe to within a percent."""
        below = range(heading_row(self.table, FIGURE_WORDS) + 1, len(self.table.rows))
        cells = [cell_of(self.table.rows[at], column) for at in below]
        numbers = [decimal_of(cell) for cell in cells if "%" not in text_of(cell)]
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
        cell = cell_of(self.table.rows[at], column)
        text = text_of(cell)
        if not text:
            return None
        if is_withheld(text):
            self.withheld += 1
            return None
        number = decimal_of(cell)
        if number is None or number < 0 or (at, column) in self.table.flags:
            self._refuse(at, column)
            return None
        return number

    def _refuse(
        self, at: int, column: int, reason: UnreadReason = UnreadReason.NO_FIGURE, about: str = ""
    ) -> None:
        text = text_of(cell_of(self.table.rows[at], column))
        self.unread.append(Unread(at + 1, column + 1, text, reason, about))

    def _column(self, wanted: Column) -> int | None:
        return next((column for column, meaning in self.meanings.items() if meaning is wanted), None)
