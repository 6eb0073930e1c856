"""Which column is what, given by name or kept from the last list of the same kind."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from planner.catalogue.catalogue import folded
from planner.domain.money import Unit
from planner.domain.names import name_key
from planner.exchange.decimal_marks import DecimalMark
from planner.exchange.list_columns import (
    MANY,
    ColumnChoice,
    Field,
    find_header,
    guess_columns,
    header_cells,
)
from planner.exchange.list_reading import RawTable
from planner.exchange.list_sheets import headers_of
from planner.exchange.list_values import ImportChoices

_VERSION = 2
_YEAR = re.compile(r"(?:19|20|21)\d\d")
_FINGERPRINT_LENGTH = 32
_SOURCE_LENGTH = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedColumn:
    """What the column with a header is.

    Attributes:
        header: the header, whatever its case and spaces; or the column's letters, as in the spreadsheet.
        field: what it holds.
        year: the budget year, for `YEAR_AMOUNT`.
        unit: the unit of its bare numbers; None = that of the list.
        mark: its decimal mark; None = not known.
        fund: the source its money is from; "" = as the row or the list says.
    """

    header: str
    field: Field
    year: int | None = None
    unit: Unit | None = None
    mark: DecimalMark | None = None
    fund: str = ""


class NoSuchColumnError(LookupError):
    """A header that the list does not have.

    Attributes:
        header: the header.
        headers: those it has.
    """

    def __init__(self, header: str, headers: tuple[str, ...]) -> None:
        super().__init__(header)
        self.header = header
        self.headers = headers


def mapped(table: RawTable, named: Sequence[NamedColumn], header: int | None = None) -> ImportChoices:
    """Return the choices in which some columns are what they are named to be, and the others as guessed.

    Raises:
        NoSuchColumnError: the list has no such column.
    """
    at = find_header(table) if header is None else header
    columns = list(guess_columns(header_cells(table, at)))
    for one in named:
        index = _index_of(columns, one.header)
        columns = _freed(columns, index, one.field, one.year)
        columns[index] = ColumnChoice(
            index=columns[index].index,
            header=columns[index].header,
            field=one.field,
            year=one.year,
            unit=one.unit,
            mark=one.mark,
            fund=one.fund,
        )
    return ImportChoices(columns=tuple(columns), header_row=at)


def chosen(
    columns: Sequence[ColumnChoice], at: int, field: Field, year: int | None
) -> tuple[ColumnChoice, ...]:
    """Return the columns with one of them taken for a field, which then no other column is."""
    freed = _freed(list(columns), at, field, year)
    freed[at] = replace(freed[at], field=field, year=year)
    return tuple(freed)


def _freed(columns: list[ColumnChoice], at: int, field: Field, year: int | None) -> list[ColumnChoice]:
    """Take a field from the column that has it, unless many columns can have it."""
    return [
        replace(column, field=Field.IGNORED, year=None)
        if other != at
        and column.field is field
        and column.year == year
        and (field not in MANY or (year is not None and not column.fund))
        else column
        for other, column in enumerate(columns)
    ]


def _index_of(columns: Sequence[ColumnChoice], header: str) -> int:
    wanted = folded(header)
    for at, column in enumerate(columns):
        if folded(column.header) == wanted:
            return at
    raise NoSuchColumnError(header, tuple(column.header for column in columns if column.header))


# --- memory --------------------------------------------------------------------------------------


def fingerprint(table: RawTable, header: int | None = None) -> str:
    """Return what is the same for lists from one source: a hash of their headers, whatever the years."""
    headers = [_YEAR.sub("####", text) for text in headers_of(table, header)]
    while headers and not headers[-1]:
        headers.pop()
    return hashlib.sha256("\n".join(headers).encode()).hexdigest()[:_FINGERPRINT_LENGTH]


def memory_of(choices: ImportChoices, *, unit_was_chosen: bool) -> str:
    """Return what is kept of how a list was read: fields, units and marks; no word of the list or the plan.

    A source is kept as a hash of its name: known again in a plan that has it, told to nobody else.

    Args:
        choices: what the list was imported with.
        unit_was_chosen: whether the user chose the unit of the whole list.
    """
    return json.dumps(
        {
            "version": _VERSION,
            "unit": choices.unit if unit_was_chosen else None,
            "fund": _hashed(choices.fund),
            "columns": [
                [column.field, _kept_year(column), column.unit, column.mark, _hashed(column.fund)]
                for column in choices.columns or ()
            ],
        }
    )


def remembered(
    table: RawTable, memory: str, funds: Iterable[str] = (), header: int | None = None
) -> ImportChoices | None:
    """Return the choices of the last list with these headers; None when they do not fit this one.

    Args:
        table: the list.
        memory: what `memory_of` gave.
        funds: the names of the plan's sources.
        header: the row of the headers, from 0; None = as found.
    """
    at = find_header(table) if header is None else header
    guessed = guess_columns(header_cells(table, at))
    try:
        kept = json.loads(memory)
        if kept["version"] != _VERSION or len(kept["columns"]) != len(guessed):
            return None
        named = {_hashed(name): name for name in ("", *funds)}
        columns = tuple(_restored(*pair, named) for pair in zip(guessed, kept["columns"], strict=True))
        unit = Unit(kept["unit"]) if kept["unit"] else None
        fund = named.get(kept["fund"], "")
    except (ValueError, TypeError, KeyError):
        return None
    return ImportChoices(columns=columns, header_row=at, unit=unit, fund=fund)


def _hashed(name: str) -> str:
    return hashlib.sha256(name_key(name).encode()).hexdigest()[:_SOURCE_LENGTH] if name else ""


def _kept_year(column: ColumnChoice) -> int | str | None:
    """Return the year, or "header" when it stands there: next year's list has another."""
    return "header" if column.year is not None and str(column.year) in column.header else column.year


def _restored(guessed: ColumnChoice, kept: list[Any], funds: Mapping[str, str]) -> ColumnChoice:
    field, year, unit, mark, fund = kept
    if year == "header":
        year = int(_YEAR.findall(guessed.header)[0]) if _YEAR.search(guessed.header) else guessed.year
    return replace(
        guessed,
        field=Field(field),
        year=None if year is None else int(year),
        unit=Unit(unit) if unit else None,
        mark=DecimalMark(mark) if mark else None,
        fund=funds.get(fund, ""),
    )
