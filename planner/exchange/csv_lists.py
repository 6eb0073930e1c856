"""Lists as CSV: events and follow-up for people; all three for machines, in öre with ids and ISO dates."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from planner.atomic_file import write_verified
from planner.exchange.allocation_rows import AllocationRow, allocation_rows, measure_words
from planner.exchange.csv_table import ENCODING, escaped, plain_kronor, unescaped
from planner.exchange.errors import ExportDiffersError
from planner.exchange.event_rows import EventRow, event_rows
from planner.exchange.export_input import AllocationExport
from planner.exchange.follow_up_rows import FollowUpLine, FollowUpTable, follow_up_tables
from planner.exchange.words import TERTIAL_WORDS


class CsvContent(StrEnum):
    """What a list holds."""

    ALLOCATION = "allocation"
    EVENTS = "events"
    FOLLOW_UP = "follow_up"


class Reader(StrEnum):
    """Whom a list is for.

    People: semicolon, decimal comma, a mark that it is UTF-8. Machines: comma, öre as whole numbers, ISO
    dates, ids, the plan's own words for kinds and statuses. Text that a spreadsheet would take for a formula
    has an apostrophe before it in both: take it away again.
    """

    PEOPLE = "people"
    MACHINES = "machines"


@dataclass(frozen=True, slots=True)
class Ore:
    """An amount in a cell, öre; kronor are written of it where a person reads."""

    ore: int


Cell = str | int | Ore | date | bool | None


@dataclass(frozen=True, slots=True)
class CsvList:
    """A list: its headers and its rows, with the column whose sum proves it."""

    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    proven: str

    @property
    def sum_ore(self) -> int:
        """The sum of the proven column, öre."""
        place = self.headers.index(self.proven)
        return sum(cell.ore for row in self.rows if isinstance(cell := row[place], Ore))


#: The columns for machines are a promise: their names and their order stay.
ALLOCATION_HEADERS = (
    *("measure_id", "number", "title", "kind", "place", "neighbourhood", "class", "status", "responsible"),
    *("fund_id", "fund", "year", "amount kr", "amount_ore", "cost kr", "cost_ore", "secret"),
)
EVENT_HEADERS = (
    *("event_id", "event", "measure_id", "number", "title", "fund_id", "fund", "year", "amount_ore"),
    *("to_measure_id", "to_year", "decided_on", "booked_on", "dnr", "body", "voucher", "note", "reason"),
    "corrects",
)
FOLLOW_UP_HEADERS = (
    *("measure_id", "number", "title", "fund_id", "fund", "year", "tertial", "through", "closed"),
    *(
        "granted_ore",
        "moved_ore",
        "carried_ore",
        "adjusted_ore",
        "spent_ore",
        "forecast_ore",
        "deviation_ore",
    ),
    *("forecast_said", "comment"),
)
_EVENT_HEADERS_SV = (
    *("Löpnr", "Datum", "Händelse", "Nr", "Åtgärd", "Källa", "År", "Belopp", "Till", "Räknas från", "Dnr"),
    *("Beslutsinstans", "Verifikation", "Anteckning", "Skäl", "Rättar löpnr"),
)
_FOLLOW_UP_HEADERS_SV = (
    *("År", "Tertial", "Nr", "Projekt", "Källa", "Beslutad budget", "Omdisponerat", "Ombudgeterat"),
    *(
        "Justerad budget",
        "Utfall t.o.m.",
        "Utfall",
        "Prognos helår",
        "Prognosen är",
        "Avvikelse",
        "Kommentar",
    ),
)


def csv_list(export: AllocationExport, content: CsvContent, reader: Reader) -> CsvList:
    """Return a list; that of the allocation for people is `csv_table`'s, with a column for each year."""
    return _MAKERS[content, reader](export)


def write_csv_list(path: Path, export: AllocationExport, content: CsvContent, reader: Reader) -> None:
    """Write a list, read it back, and count and sum it.

    Raises:
        FileWriteError: it could not be written; the old file is untouched.
        ExportDiffersError: what was written is not what the plan says; the old file is untouched.
    """
    made = csv_list(export, content, reader)
    write_verified(path, render_csv_list(made, reader), lambda data: _verify(data, made, reader))


def render_csv_list(made: CsvList, reader: Reader) -> bytes:
    """Return the file."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=_DELIMITERS[reader], lineterminator="\r\n")
    writer.writerow(made.headers)
    writer.writerows([_text(cell, reader) for cell in row] for row in made.rows)
    return target.getvalue().encode(_ENCODINGS[reader])


_DELIMITERS = {Reader.PEOPLE: ";", Reader.MACHINES: ","}
_ENCODINGS = {Reader.PEOPLE: ENCODING, Reader.MACHINES: "utf-8"}


def _text(cell: Cell, reader: Reader) -> str:
    if isinstance(cell, Ore):
        return plain_kronor(cell.ore) if reader is Reader.PEOPLE else str(cell.ore)
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, date):
        return cell.isoformat()
    return escaped(cell) if isinstance(cell, str) else "" if cell is None else str(cell)


def _verify(data: bytes, made: CsvList, reader: Reader) -> None:
    text = io.StringIO(data.decode(_ENCODINGS[reader]), newline="")
    rows = list(csv.DictReader(text, delimiter=_DELIMITERS[reader]))
    if len(rows) != len(made.rows):
        raise ExportDiffersError("rows", len(made.rows), len(rows))
    found = sum(_read_ore(row[made.proven], reader) for row in rows if row[made.proven])
    if found != made.sum_ore:
        raise ExportDiffersError(made.proven, made.sum_ore, found)


def _read_ore(text: str, reader: Reader) -> int:
    if reader is Reader.MACHINES:
        return int(text)
    whole, _, rest = unescaped(text).partition(",")
    ore = int(whole.lstrip("-")) * 100 + int(rest or 0)
    return -ore if whole.startswith("-") else ore


# --- what each holds -----------------------------------------------------------------------------


def _allocation(export: AllocationExport) -> CsvList:
    rows = (cells for row in allocation_rows(export) for cells in _of_allocation(export, row))
    return CsvList(ALLOCATION_HEADERS, tuple(rows), "amount_ore")


def _of_allocation(export: AllocationExport, row: AllocationRow) -> Iterator[tuple[Cell, ...]]:
    """Yield a row for each year with money; one without when the measure gets nothing."""
    measure = row.measure
    place = export.shown.places[measure.place_id] if measure.place_id else None
    start = (str(measure.id), *measure_words(export, measure), measure.kind, row.place)
    about = (place.neighbourhood if place else "", measure.expense_class.value, measure.status.value)
    fund = (str(row.fund_id) if row.fund_id else "", row.fund)
    # What is asked for is asked for once: on the first row of the measure.
    costs = iter([_both(row.asked_ore)])
    for year, ore in _money(export, row):
        costs_here = next(costs, _both(None))
        yield (*start, *about, measure.responsible, *fund, year, *_both(ore), *costs_here, row.secret)


def _both(ore: int | None) -> tuple[str | None, Ore | None]:
    """Return an amount in kronor, so that the list can be imported too, and in öre."""
    return (None, None) if ore is None else (f"{ore // 100}.{ore % 100:02d}", Ore(ore))


def _money(export: AllocationExport, row: AllocationRow) -> list[tuple[int | None, int | None]]:
    """Return the years with money; one place without a year when there is none."""
    years = zip(export.plan.info.years, row.amounts_ore, strict=True)
    return [(year, ore) for year, ore in years if ore] or [(None, None)]


def _events(export: AllocationExport) -> CsvList:
    return CsvList(EVENT_HEADERS, tuple(_of_event(row) for row in event_rows(export)), "amount_ore")


def _of_event(row: EventRow) -> tuple[Cell, ...]:
    event = row.event
    to = (event.to_measure_id or "", event.to_year)
    texts = (event.dnr, event.body, event.voucher, event.note, event.reason, event.corrects or "")
    measure = (str(event.measure_id), row.code, row.title)
    money = (str(event.fund_id), row.fund, event.year, Ore(event.signed_ore))
    return (str(event.id), event.kind.value, *measure, *money, *to, event.decided_on, event.booked_on, *texts)


def _events_for_people(export: AllocationExport) -> CsvList:
    rows = []
    for row in event_rows(export):
        event = row.event
        what = (row.number, event.decided_on, row.what, row.code, row.title, row.fund, event.year)
        texts = (event.dnr, event.body, event.voucher, event.note, event.reason)
        rows.append((*what, Ore(event.signed_ore), row.target, event.booked_on, *texts, row.corrects))
    return CsvList(_EVENT_HEADERS_SV, tuple(rows), "Belopp")


def _follow_up(export: AllocationExport) -> CsvList:
    rows = (_of_line(table, line) for table in follow_up_tables(export) for line in table.lines)
    return CsvList(FOLLOW_UP_HEADERS, tuple(rows), "spent_ore")


def _of_line(table: FollowUpTable, line: FollowUpLine) -> tuple[Cell, ...]:
    place = (str(line.measure.id), _code(line), line.title, str(line.fund.id), line.fund.name)
    when = (table.year, table.tertial.value, table.through, table.closing is not None)
    return (*place, *when, *_figures(line), line.row.said, line.row.comment)


def _follow_up_for_people(export: AllocationExport) -> CsvList:
    rows = []
    for table in follow_up_tables(export):
        for line in table.lines:
            granted, moved, carried, adjusted, spent, forecast, deviation = _figures(line)
            what = (table.year, TERTIAL_WORDS[table.tertial], _code(line), line.title, line.fund.name)
            through = table.through or "hela året"
            figures = (granted, moved, carried, adjusted, through, spent, forecast, line.basis, deviation)
            rows.append((*what, *figures, line.row.comment))
    return CsvList(_FOLLOW_UP_HEADERS_SV, tuple(rows), "Utfall")


def _code(line: FollowUpLine) -> str:
    return "" if line.stands_for else line.measure.code


def _figures(line: FollowUpLine) -> tuple[Ore, ...]:
    row, sums = line.row, line.row.sums
    budget = (sums.granted_ore, sums.moved_ore, sums.carried_ore, sums.adjusted_ore)
    return tuple(map(Ore, (*budget, sums.spent_ore, row.forecast_ore, row.deviation_ore)))


_MAKERS: dict[tuple[CsvContent, Reader], Callable[[AllocationExport], CsvList]] = {
    (CsvContent.ALLOCATION, Reader.MACHINES): _allocation,
    (CsvContent.EVENTS, Reader.MACHINES): _events,
    (CsvContent.EVENTS, Reader.PEOPLE): _events_for_people,
    (CsvContent.FOLLOW_UP, Reader.MACHINES): _follow_up,
    (CsvContent.FOLLOW_UP, Reader.PEOPLE): _follow_up_for_people,
}
