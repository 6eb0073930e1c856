"""A table that somebody else made: which row holds its headings, and what each column seems to hold."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from planner.domain.days import parse_day
from planner.domain.errors import RuleBrokenError
from planner.exchange.reading.table import Cell, RawTable, Row

#: So many rows from the top may be a title and the like.
_TITLE_ROWS = 20
#: What statistics write in place of a count too small to show.
_WITHHELD = re.compile(r"\.{1,3}|[-–—]|x|(?:<|färre än|under)\s*\d+", re.IGNORECASE)
#: More than any figure has, before and after the decimal mark.
_MOST_DIGITS = 15
#: What follows a day where a time is written too.
_TIME = re.compile(r"[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?Z?")

M = TypeVar("M")
#: What a column may hold → what its heading begins with or holds; the first that fits counts.
Words = Sequence[tuple[M, str]]


class UnreadReason(StrEnum):
    """Why a cell was not read."""

    NO_FIGURE = "no_figure"
    OTHER_FIGURE_ABOVE = "other_figure_above"
    NO_DAY = "no_day"
    NO_PLACE = "no_place"
    NO_COUNT = "no_count"
    NO_SEVERITY = "no_severity"
    DONE_BEFORE_SEEN = "done_before_seen"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell that was not read.

    Attributes:
        row: from 1 as spreadsheets count.
        column: likewise.
        text: what stands there.
        reason: why.
        about: what else the reason names, such as an area, or "".
    """

    row: int
    column: int
    text: str
    reason: UnreadReason
    about: str = ""


def heading_row(table: RawTable, words: Words[M]) -> int:
    """Return the row, from 0, that most looks like headings."""
    rows = table.rows[:_TITLE_ROWS]
    return max(
        range(len(rows)), key=lambda at: (len(set(_meanings(rows[at], words).values())), -at), default=0
    )


def guess_meanings(table: RawTable, words: Words[M]) -> Mapping[int, M]:
    """Return what each column, from 0, seems to hold, the first of each; others are left out."""
    found = _meanings(table.rows[heading_row(table, words)], words) if table.rows else {}
    first: dict[M, int] = {}
    for column, meaning in found.items():
        first.setdefault(meaning, column)
    return {column: meaning for meaning, column in first.items()}


def cell_of(row: Row, column: int | None) -> Cell:
    """Return a cell; None beyond the end of the row, and of no column."""
    return row[column] if column is not None and column < len(row) else None


def text_of(cell: Cell) -> str:
    """Return what a cell says, with single spaces."""
    return "" if cell is None else " ".join(str(cell).split())


def is_withheld(text: str) -> bool:
    """Tell whether a cell says that its count is too small to show."""
    return _WITHHELD.fullmatch(text) is not None


def decimal_of(cell: Cell) -> Decimal | None:
    """Return a number as Swedes and programs write it; None of what is none, or may be read two ways."""
    if isinstance(cell, bool | date | datetime):
        return None
    text = re.sub(r"\s", "", text_of(cell)).removesuffix("%").replace(",", ".")
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    # 1e999999999 is a number too, and one that nothing could be reckoned with in an hour.
    return number if number.is_finite() and abs(number.adjusted()) <= _MOST_DIGITS else None


def day_of(cell: Cell) -> date | None:
    """Return the day of a cell, with or without a time; None of what is none, or may be two as 1/3 may."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = text_of(cell)
    time = _TIME.search(text)
    try:
        return parse_day(text[: time.start()] if time and time.end() == len(text) else text)
    except RuleBrokenError:
        return None


def _meanings(row: Row, words: Words[M]) -> dict[int, M]:
    return {
        column: meaning for column, cell in enumerate(row) for meaning in _meaning_of(text_of(cell), words)
    }


def _meaning_of(heading: str, words: Words[M]) -> Iterator[M]:
    """Yield what a heading says, if it says anything."""
    for meaning, pattern in words:
        if re.search(pattern, heading, re.IGNORECASE):
            yield meaning
            return
