"""Reading an exported workbook back and comparing its sums with the plan, before success is said.

The sums are taken from the plan anew, not from the rows that the sheets were made of.
"""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO

from python_calamine import CalamineWorkbook

from planner.analysis.follow_up import FollowUpRow, follow_up
from planner.domain.tertial import Tertial
from planner.exchange.allocation_rows import ID, TOTAL
from planner.exchange.errors import ExportDiffersError
from planner.exchange.export_input import AllocationExport
from planner.exchange.follow_up_rows import year_of_follow_up
from planner.exchange.words import EVENT_WORDS
from planner.exchange.workbook import (
    allocation_sheet,
    control_sheet,
    event_sheet,
    follow_up_sheet,
    running_cost_sheet,
    summary_sheet,
)
from planner.exchange.workbook.sheet import clean_text

Sums = dict[tuple[str, int], int]


def verify_workbook(data: bytes, export: AllocationExport) -> None:
    """Compare every fund and year, event and tertial, and the figures of the summary with the plan.

    Raises:
        ExportDiffersError: something differs by an öre or more.
    """
    book = CalamineWorkbook.from_filelike(BytesIO(data))
    rows = book.get_sheet_by_name(allocation_sheet.NAME).to_python(skip_empty_area=False)
    years = tuple(export.plan.info.years)
    found, measures, total = _read_allocation(rows, years)
    expected = _planned(export)
    for key in sorted(expected.keys() | found.keys()):
        _require_equal(f"{key[0]} {key[1]}", expected[key], found[key])
    _require_equal("measures", len(export.shown.measures), measures)
    whole = sum(expected.values())
    _require_equal(TOTAL, whole, total)
    cards = book.get_sheet_by_name(summary_sheet.NAME).to_python(skip_empty_area=False)
    _require_equal("Fördelat", whole, _ore(cards[summary_sheet.CARD_ROW + 1][1]))
    _verify_events(book, export)
    _verify_follow_up(book, export)
    _verify_costs(book, export)
    verdicts = _cells(book, control_sheet.NAME)[control_sheet.FIRST_ROW :]
    agreeing = sum(row[control_sheet.VERDICT] == summary_sheet.RIGHT for row in verdicts)
    _require_equal(control_sheet.NAME, len(verdicts), agreeing)


def _cells(book: CalamineWorkbook, name: str) -> Sequence[Sequence[object]]:
    return book.get_sheet_by_name(name).to_python(skip_empty_area=False)


def _verify_events(book: CalamineWorkbook, export: AllocationExport) -> None:
    """Compare the events of every kind and budget year, and how many there are."""
    events = export.shown.events.values()
    if not events:
        return
    expected: Sums = defaultdict(int)
    for event in events:
        expected[EVENT_WORDS[event.kind], event.year] += event.signed_ore
    found: Sums = defaultdict(int)
    rows = _cells(book, event_sheet.NAME)[event_sheet.FIRST_ROW :]
    names = (event_sheet.KIND, event_sheet.YEAR, event_sheet.AMOUNT)
    kind, year, amount = (event_sheet.HEADERS.index(name) for name in names)
    for row in rows:
        found[str(row[kind]), _whole(row[year])] += _ore(row[amount])
    _require_equal(event_sheet.NAME, len(events), len(rows))
    for key in sorted(expected.keys() | found.keys()):
        _require_equal(f"{key[0]} {key[1]}", expected[key], found[key])


def _verify_follow_up(book: CalamineWorkbook, export: AllocationExport) -> None:
    """Compare the sum row of every tertial with the follow-up's own."""
    year = year_of_follow_up(export)
    if year is None:
        return
    for tertial in Tertial:
        name = follow_up_sheet.NAMES[tertial]
        total = follow_up(export.plan, year, tertial).total
        found = [_ore(value) for value in _cells(book, name)[-1][follow_up_sheet.Column.GRANTED :]]
        for place, ore in enumerate(_figures(total)):
            _require_equal(f"{name} {year}", ore, found[place])


def _verify_costs(book: CalamineWorkbook, export: AllocationExport) -> None:
    """Compare every post of the sheet Driftkonsekvenser, summed over boards and years."""
    sheet = running_cost_sheet
    costs = sheet.costs_of(export)
    if costs is None:
        return
    rows = _cells(book, sheet.NAME)
    last = sheet.FIRST_YEAR + len(costs.years)
    for post in sheet.PARTS:
        blocks = (rows[sheet.Place(block, post).row] for block in range(len(costs.boards)))
        found = sum(_ore(cell) for row in blocks for cell in row[sheet.FIRST_YEAR : last])
        _require_equal(sheet.POST_WORDS[post], sheet.cost_ore(costs.total, post), found)


def _figures(total: FollowUpRow) -> tuple[int, ...]:
    sums = total.sums
    budget = (sums.granted_ore, sums.moved_ore, sums.carried_ore, sums.adjusted_ore)
    return (*budget, sums.spent_ore, total.forecast_ore, total.deviation_ore)


def _whole(value: object) -> int:
    return int(value) if isinstance(value, int | float) else 0


def _read_allocation(rows: Sequence[Sequence[object]], years: tuple[int, ...]) -> tuple[Sums, int, int]:
    """Return öre per fund and year, the number of measures, and the öre of the column of totals."""
    headers = rows[allocation_sheet.HEAD_ROW]
    first, total, identity = allocation_sheet.FIRST_YEAR, headers.index(TOTAL), headers.index(ID)
    sums: Sums = defaultdict(int)
    ids: set[object] = set()
    whole = 0
    for row in rows[allocation_sheet.FIRST_ROW :]:
        if not row[identity]:
            continue
        ids.add(row[identity])
        whole += _ore(row[total])
        for year, value in zip(years, row[first:total], strict=True):
            if ore := _ore(value):
                sums[str(row[allocation_sheet.FUND]), year] += ore
    return sums, len(ids), whole


def _planned(export: AllocationExport) -> Sums:
    """Sum the plan's allocations by themselves, not by the index that the sheets were made from."""
    sums: Sums = defaultdict(int)
    for part in export.plan.allocations.values():
        if part.scenario_id == export.scenario_id and part.amount_ore:
            sums[clean_text(export.plan.funds[part.fund_id].name), part.year] += part.amount_ore
    return sums


def _ore(value: object) -> int:
    """Return a cell's kronor in öre; a sum may be larger than any single amount that a plan takes."""
    if not isinstance(value, int | float):
        return 0
    return int((Decimal(repr(value)) * 100).to_integral_value())


def _require_equal(what: str, expected: int, found: int) -> None:
    if expected != found:
        raise ExportDiffersError(what, expected, found)
