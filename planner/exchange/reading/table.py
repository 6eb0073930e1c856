"""What was read: the cells of one sheet as they stand, and all that keeps a cell from meaning what it shows.

Every format gives the same `RawTable`, whichever library read it. What a format cannot tell is said in
`RawTable.untold`, so that nobody takes silence for "there is none".
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum

Cell = str | int | float | bool | date | datetime | time | timedelta | None
Row = tuple[Cell, ...]
#: Row and column of a cell, from 0.
Place = tuple[int, int]
#: Called with how much is read, 0 to 1; what it raises ends the reading.
Report = Callable[[float], None]

_MONTHS = "jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec"
_DATE = re.compile(
    r"\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?"
    r"|\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4})"
    rf"|(?:den )?\d{{1,2}}[ .-]+(?:{_MONTHS})[a-zåäö]*\.?[ -]+(?:\d{{2}}|\d{{4}})",
    re.IGNORECASE,
)


class CellFlag(StrEnum):
    """What is wrong with a cell as it stands in the file.

    `TEXT_DATE`: a text that looks like a date, in a file that has dates of its own; it counts as text.
    """

    ERROR = "error"
    FORMULA_WITHOUT_VALUE = "formula_without_value"
    UNIT_IN_FORMAT = "unit_in_format"
    SCALED_BY_FORMAT = "scaled_by_format"
    TEXT_DATE = "text_date"


class EncodingReason(StrEnum):
    """What told the encoding of a text file.

    `NOT_UTF8`: it is not UTF-8, so it is taken for Windows' own; the user should look at å ä ö.
    """

    BYTE_ORDER_MARK = "byte_order_mark"
    ZEROS = "zeros"
    VALID_UTF8 = "valid_utf8"
    NOT_UTF8 = "not_utf8"
    CHOSEN = "chosen"


class Untold(StrEnum):
    """What the format of a file, or its reader, cannot tell; there may be some."""

    ERRORS = "errors"
    FORMULAS = "formulas"
    HIDDEN = "hidden"
    MERGED = "merged"
    NUMBER_FORMATS = "number_formats"


@dataclass(frozen=True, slots=True, kw_only=True)
class CellRange:
    """Cells that are merged into one; the first holds what they show, the others are empty."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int

    def __contains__(self, place: object) -> bool:
        """Whether a cell (row, column) is one of them."""
        return (
            isinstance(place, tuple)
            and self.first_row <= place[0] <= self.last_row
            and self.first_column <= place[1] <= self.last_column
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RawTable:
    """One sheet of a file, as it stands.

    Attributes:
        file_name: the file's name, without folder.
        sheet: the sheet's name; "" for CSV.
        rows: the cells, row by row, without empty cells at the end of rows and empty rows at the end. An
            empty cell is None, in CSV "". An error cell is the text it shows, such as "#DIV/0!", or None.
        flags: (row, column), from 0 → what is wrong with the cell.
        formulas: cells that are computed; what stands in `rows` is the value the file was saved with.
        number_formats: cell → its format, where that says more than how digits are grouped: a unit, a
            currency, a percentage, a scale.
        hidden: rows, from 0, that the sheet hides, by hand or by a filter.
        hidden_columns: columns, from 0, that the sheet hides.
        merged: the cells that are merged.
        untold: what of all this the file could not tell.
        encoding: how the text was read, for CSV; else "".
        encoding_reason: what told the encoding; None where there is none.
        delimiter: what stands between cells, for CSV; else "".
    """

    file_name: str
    sheet: str
    rows: tuple[Row, ...]
    flags: Mapping[Place, CellFlag] = field(default_factory=dict)
    formulas: frozenset[Place] = frozenset()
    number_formats: Mapping[Place, str] = field(default_factory=dict)
    hidden: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[CellRange, ...] = ()
    untold: frozenset[Untold] = frozenset()
    encoding: str = ""
    encoding_reason: EncodingReason | None = None
    delimiter: str = ""


def nobody_asks(share: float) -> None:
    """Tell nobody how much is read."""
    del share


def looks_like_a_date(text: str) -> bool:
    """Tell whether a text is a date in some way that people in Sweden write one."""
    return len(text) <= 30 and _DATE.fullmatch(text.strip()) is not None


def trimmed(row: list[Cell]) -> Row:
    """Return a row without the empty cells at its end."""
    end = len(row)
    while end and (row[end - 1] is None or row[end - 1] == ""):
        end -= 1
    return tuple(row[:end])
