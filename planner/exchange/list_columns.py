"""What the columns of a list are: found by their headers in Swedish or English, changeable by the user."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import zip_longest

from planner.catalogue.catalogue import folded
from planner.domain.money import Unit, unit_named
from planner.domain.names import name_key
from planner.exchange.decimal_marks import DecimalMark
from planner.exchange.list_reading import RawTable, Row

#: How far down the header is looked for; above it stand titles and notes.
_HEADER_WITHIN = 30


class Field(StrEnum):
    """What a column can hold; `IGNORED` is for what the plan has no place for."""

    TITLE = "title"
    NUMBER = "number"
    KIND = "kind"
    PLACE = "place"
    NEIGHBOURHOOD = "neighbourhood"
    FUND = "fund"
    YEAR = "year"
    AMOUNT = "amount"
    YEAR_AMOUNT = "year_amount"
    TOTAL = "total"
    EXPENSE_CLASS = "expense_class"
    STATUS = "status"
    COST = "cost"
    RESPONSIBLE = "responsible"
    NOTE = "note"
    SECRECY = "secrecy"
    IGNORED = "ignored"


#: Fields that hold money, and so have a unit.
MONEY_FIELDS = frozenset({Field.AMOUNT, Field.YEAR_AMOUNT, Field.TOTAL, Field.COST})
#: Fields that several columns can have.
MANY = frozenset({Field.YEAR_AMOUNT, Field.IGNORED})
_SINGLE = frozenset(Field) - MANY

_NAMES: dict[Field, tuple[str, ...]] = {
    Field.TITLE: (
        *("rubrik", "åtgärd", "åtgärder", "titel", "benämning", "projekt", "insats", "namn"),
        *("åtgärdens namn", "projektnamn", "aktivitet", "beskrivning", "title", "measure", "name", "project"),
        *("project title", "project name", "description"),
    ),
    Field.NUMBER: (
        *("nr", "nummer", "åtgärdsnummer", "åtgärdsnr", "löpnr", "kod", "projektnummer", "projektnr"),
        *("projektkod", "number", "no", "code", "project number", "project code"),
    ),
    Field.KIND: ("slag", "åtgärdsslag", "typ", "åtgärdstyp", "kategori", "kind", "type", "category"),
    Field.PLACE: ("plats", "platsens namn", "place", "location", "site"),
    Field.NEIGHBOURHOOD: ("stadsdel", "område", "delområde", "neighbourhood", "neighborhood", "area"),
    Field.FUND: (
        "källa",
        "finansieringskälla",
        "fond",
        "finansiering",
        "finansiär",
        "medel",
        "source",
        "fund",
        "source of funds",
        "funding",
    ),
    Field.YEAR: ("år", "budgetår", "year", "budget year"),
    Field.AMOUNT: (
        *("belopp", "fördelat", "fördelat belopp", "beviljat", "beviljat belopp", "budget"),
        *("beslutad budget", "amount", "allocated", "granted"),
    ),
    Field.TOTAL: ("totalt", "total", "summa", "sum", "totalsumma", "hela perioden"),
    Field.EXPENSE_CLASS: (
        "klass",
        "investering/drift",
        "drift/investering",
        "inv./drift",
        "inv/drift",
        "class",
        "expense class",
    ),
    Field.STATUS: ("status", "state"),
    Field.COST: (
        *("söks", "sökt", "sökt belopp", "kostnad", "total kostnad", "trolig kostnad", "uppskattad kostnad"),
        *("beräknad kostnad", "kalkyl", "investeringsutgift"),
        *("cost", "likely cost", "estimated cost", "asked", "applied for"),
    ),
    Field.RESPONSIBLE: ("ansvarig", "handläggare", "kontaktperson", "responsible", "owner"),
    Field.NOTE: ("anteckning", "anteckningar", "kommentar", "notering", "note", "notes", "comment"),
    Field.SECRECY: ("sekretess", "sekretessmarkerad", "sekretessmarkering", "secrecy", "secret"),
}
_FIELD_OF = {name: field for field, names in _NAMES.items() for name in names}

_YEAR = re.compile(r"(?:19|20|21)\d\d")
#: Words beside a year that leave it a year of planned money; "Utfall 2025" is something else.
_YEAR_WORDS = frozenset(
    {"", "år", "year", "budget", "belopp", "fördelat", "plan", "amount", "allocated", "budgetår", "beviljat"}
)
_UNIT_WORD = r"(?:kr|kronor|sek|tkr|kkr|tsek|ksek|mnkr|mkr|msek)"
_UNIT_AT_END = re.compile(rf"^(.*?)[\s,/]*[(\[]?\s*(?:i\s+)?({_UNIT_WORD})\.?\s*[)\]]?$")
_UNIT_AT_START = re.compile(rf"^({_UNIT_WORD})\s+(.+)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnChoice:
    """What one column is taken for.

    Attributes:
        index: which column, from 0.
        header: its header as it stands.
        field: what it holds.
        year: the budget year, for `YEAR_AMOUNT`.
        unit: the unit of its bare numbers; None = the unit chosen for the whole list.
        mark: the decimal mark of its texts; None = not known, and `1,234` is then asked about.
        fund: the source that its money is from, for `AMOUNT` and `YEAR_AMOUNT`; "" = as the row or the list
            says.
    """

    index: int
    header: str
    field: Field
    year: int | None = None
    unit: Unit | None = None
    mark: DecimalMark | None = None
    fund: str = ""


def find_header(table: RawTable) -> int:
    """Return the row of the header: the one with most known columns; the first with words if none has."""
    best, best_known = 0, 0
    for at, row in enumerate(table.rows[:_HEADER_WITHIN]):
        known = _known(guess_columns(row))
        if known > best_known:
            best, best_known = at, known
    if best_known:
        return best
    return next((at for at, row in enumerate(table.rows) if len(_words(row)) > 1), 0)


def header_height(table: RawTable, header: int) -> int:
    """Return how many rows the header has: two when under it stand the years that some columns are of."""
    if header + 1 >= len(table.rows):
        return 1
    below = [_header_text(cell) for cell in table.rows[header + 1] if _header_text(cell)]
    years = [text for text in below if _YEAR.fullmatch(text)]
    named = any(choice.field is Field.YEAR_AMOUNT for choice in guess_columns(table.rows[header]))
    return 2 if len(years) > 1 and len(years) == len(below) and not named else 1


def header_cells(table: RawTable, header: int) -> Row:
    """Return the headers; of two rows the words of both, the upper ones for all that they are merged over."""
    upper = table.rows[header]
    if header_height(table, header) == 1:
        return upper
    cells: list[str] = []
    merged = ""
    for above, year in zip_longest(upper, table.rows[header + 1]):
        merged = _header_text(above) or merged
        cells.append(f"{_header_text(year)} {merged}".strip() if year else _header_text(above))
    return tuple(cells)


def best_table(tables: Sequence[RawTable]) -> RawTable:
    """Return the sheet that looks most like a list of measures: most known columns, then most rows."""
    return max(tables, key=_likeness)


def guess_columns(header: Row) -> tuple[ColumnChoice, ...]:
    """Return what each column of a header row seems to be; of two that claim a field the first gets it."""
    choices: list[ColumnChoice] = []
    taken: set[Field] = set()
    for index, cell in enumerate(header):
        choice = _guess(index, cell)
        repeated = choice.field is Field.YEAR_AMOUNT and any(c.year == choice.year for c in choices)
        if repeated or choice.field in taken & _SINGLE:
            choice = ColumnChoice(index=index, header=choice.header, field=Field.IGNORED)
        taken.add(choice.field)
        choices.append(choice)
    return tuple(_amount_from_total(choices, taken))


def years_in(table: RawTable) -> tuple[int, ...]:
    """Return the budget years that a list names, in its headings or in a column of years, in order."""
    header = find_header(table)
    columns = guess_columns(header_cells(table, header))
    years = {column.year for column in columns if column.year is not None}
    for column in columns:
        if column.field is Field.YEAR:
            rows = table.rows[header + header_height(table, header) :]
            texts = [_header_text(row[column.index]) for row in rows if column.index < len(row)]
            years |= {int(text) for text in texts if _YEAR.fullmatch(text)}
    return tuple(sorted(years))


def fund_and_year(header: str) -> tuple[str, int, Unit | None] | None:
    """Return what a header such as "CM4 2026 (tkr)" names, as a name key, with its year and unit."""
    name, unit = _split_unit(folded(header))
    years = _YEAR.findall(name)
    rest = _YEAR.sub(" ", name).strip(" :-–,")
    return (name_key(rest), int(years[0]), unit) if len(years) == 1 and rest else None


def _amount_from_total(choices: list[ColumnChoice], taken: set[Field]) -> list[ColumnChoice]:
    """Take "Summa" for the amount where nothing else is; otherwise it only checks the years beside it."""
    if taken & {Field.AMOUNT, Field.YEAR_AMOUNT}:
        return choices
    return [
        ColumnChoice(index=c.index, header=c.header, field=Field.AMOUNT, unit=c.unit)
        if c.field is Field.TOTAL
        else c
        for c in choices
    ]


def _guess(index: int, cell: object) -> ColumnChoice:
    header = _header_text(cell)
    name, unit = _split_unit(folded(header))
    years = _YEAR.findall(name)
    if len(years) == 1 and _YEAR.sub("", name).strip(" :-–") in _YEAR_WORDS:
        return ColumnChoice(
            index=index, header=header, field=Field.YEAR_AMOUNT, year=int(years[0]), unit=unit
        )
    field = _FIELD_OF.get(name, Field.IGNORED)
    if field is Field.IGNORED and unit is not None and not name:
        field = Field.AMOUNT
    return ColumnChoice(index=index, header=header, field=field, unit=unit if field in MONEY_FIELDS else None)


def _header_text(cell: object) -> str:
    if isinstance(cell, date) and (cell.month, cell.day) == (1, 1):
        return str(cell.year)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def _split_unit(name: str) -> tuple[str, Unit | None]:
    """Split "belopp (tkr)" into its name and its unit."""
    if match := _UNIT_AT_END.match(name):
        return match[1].strip(), unit_named(match[2])
    if match := _UNIT_AT_START.match(name):
        return match[2].strip(), unit_named(match[1])
    return name, None


def _known(choices: Sequence[ColumnChoice]) -> int:
    """Return how many columns are known; none counts unless one is the title or money, as in a header."""
    fields = [choice.field for choice in choices if choice.field is not Field.IGNORED]
    telling = {Field.TITLE, Field.AMOUNT, Field.YEAR_AMOUNT}
    return len(fields) if len(fields) > 1 and telling.intersection(fields) else 0


def _likeness(table: RawTable) -> tuple[bool, int, int]:
    choices = guess_columns(header_cells(table, find_header(table)))
    return any(choice.field is Field.TITLE for choice in choices), _known(choices), len(table.rows)


def _words(row: Row) -> list[str]:
    return [cell for cell in row if isinstance(cell, str) and cell.strip()]
