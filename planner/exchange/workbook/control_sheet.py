"""The sheet Kontroll: every sum of the file against the plan's own when it was written, as live formulas."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from planner.analysis.running_costs import RunningCosts
from planner.domain.ids import FundId
from planner.domain.money_event import EventKind
from planner.exchange.event_rows import EventRow
from planner.exchange.export_input import AllocationExport
from planner.exchange.follow_up_rows import FollowUpTable
from planner.exchange.words import EVENT_WORDS
from planner.exchange.workbook import event_sheet, follow_up_sheet, running_cost_sheet
from planner.exchange.workbook.allocation_sheet import NAME as ALLOCATION_NAME
from planner.exchange.workbook.sheet import Sheet, cell_name, column_of_table, sum_where
from planner.exchange.workbook.summary_sheet import RIGHT, WRONG

NAME = "Kontroll"
HEAD_ROW = 5
FIRST_ROW = HEAD_ROW + 1
#: Where the verdict of the whole sheet stands.
VERDICT_ROW, VERDICT_COLUMN = 3, 5
SHEET, WHAT, FOUND, PLANNED, DIFFERENCE, VERDICT = range(6)
_HEADS = ["Blad", "Summa av", "I filen", "I planen när filen skrevs", "Skillnad", "Kontroll"]


@dataclass(frozen=True, slots=True)
class Control:
    """One control sum: where, of what, the formula that computes it anew, and what the plan held, öre.

    Attributes:
        key: the cell whose text the formula compares with; None = it compares with none. The text is free and
            so stands in a cell of its own: no formula may hold what somebody else wrote.
    """

    sheet: str
    what: str
    formula: str
    ore: int
    key: str | None = None


def controls_of(
    export: AllocationExport,
    tables: tuple[FollowUpTable, ...],
    events: tuple[EventRow, ...],
    costs: RunningCosts | None,
) -> tuple[Control, ...]:
    """Return every control sum of the file."""
    follow_up = (control for table in tables for control in _of_follow_up(table))
    return (*_of_allocation(export), *follow_up, *_of_events(events), *_of_costs(costs))


def _of_allocation(export: AllocationExport) -> Iterator[Control]:
    """Yield the sums of the sheet Fördelning: per source and year, and per year in all.

    They are summed from the plan itself, not from the rows of the sheet.
    """
    sums: dict[tuple[FundId, int], int] = defaultdict(int)
    for part in export.plan.allocations.values():
        if part.scenario_id == export.scenario_id:
            sums[part.fund_id, part.year] += part.amount_ore
    funds = export.plan.funds_in_order
    for fund in funds:
        for year in export.plan.info.years:
            what, ore = f"{fund.name}, {year}", sums[fund.id, year]
            yield Control(ALLOCATION_NAME, what, sum_where("Källa", "{key}", str(year)), ore, fund.name)
    for year in export.plan.info.years:
        ore = sum(sums[fund.id, year] for fund in funds)
        yield Control(ALLOCATION_NAME, f"Alla källor, {year}", f"=SUM({column_of_table(str(year))})", ore)


def _of_follow_up(table: FollowUpTable) -> Iterator[Control]:
    """Yield the sum of every figure of one tertial."""
    name, names = follow_up_sheet.NAMES[table.tertial], follow_up_sheet.headers(table)
    last = follow_up_sheet.FIRST_ROW + max(1, len(table.lines)) - 1
    figures = [follow_up_sheet.figures_ore(line) for line in table.lines]
    for place, column in enumerate(follow_up_sheet.FIGURES):
        first_cell, last_cell = (
            cell_name(row, column, fix_row=True, fix_column=True) for row in (follow_up_sheet.FIRST_ROW, last)
        )
        formula = f"=SUM('{name}'!{first_cell}:{last_cell})"
        yield Control(name, f"{names[column]}, {table.year}", formula, sum(line[place] for line in figures))


def _of_events(events: tuple[EventRow, ...]) -> Iterator[Control]:
    """Yield the sums of the sheet Händelser per kind and budget year."""
    sums: dict[tuple[EventKind, int], int] = defaultdict(int)
    for row in events:
        sums[row.event.kind, row.event.year] += row.event.signed_ore
    order = list(EventKind)
    headers = (event_sheet.KIND, event_sheet.YEAR, event_sheet.AMOUNT)
    kinds, years, amounts = (f"{event_sheet.TABLE}[{header}]" for header in headers)
    for (kind, year), ore in sorted(sums.items(), key=lambda item: (order.index(item[0][0]), item[0][1])):
        word = EVENT_WORDS[kind]
        formula = f'=SUMPRODUCT(--EXACT({kinds},"{word}"),--({years}={year}),{amounts})'
        yield Control(event_sheet.NAME, f"{word}, {year}", formula, ore)


def _of_costs(costs: RunningCosts | None) -> Iterator[Control]:
    """Yield the sums of the sheet Driftkonsekvenser: each post over all boards and years."""
    if costs is None:
        return
    sheet = running_cost_sheet
    last = sheet.FIRST_YEAR + len(costs.years) - 1
    for post in sheet.PARTS:
        rows = (sheet.Place(block, post).row for block in range(len(costs.boards)))
        spans = (
            f"'{sheet.NAME}'!{cell_name(row, sheet.FIRST_YEAR, fix_row=True, fix_column=True)}:"
            f"{cell_name(row, last, fix_row=True, fix_column=True)}"
            for row in rows
        )
        ore = sheet.cost_ore(costs.total, post)
        formula = "=" + "+".join(f"SUM({span})" for span in spans)
        yield Control(sheet.NAME, f"{sheet.POST_WORDS[post]}, alla år", formula, ore)


def write_control_sheet(sheet: Sheet, controls: tuple[Control, ...]) -> None:
    """Fill the sheet."""
    sheet.title("Kontroll", "Varje summa i filen mot planens egen när filen skrevs. Belopp i kronor.")
    note = f"{WRONG} betyder att filen inte längre säger vad planen sade: ett belopp i den är ändrat."
    sheet.text(2, 0, note, "quiet_label")
    last = FIRST_ROW + len(controls) - 1
    _write_verdict(sheet, len(controls), last)
    sheet.heads(HEAD_ROW, _HEADS, FOUND)
    for at, control in enumerate(controls, FIRST_ROW):
        _write_control(sheet, at, control)
    for column, width in enumerate((20, 44, 18, 18, 16, 11)):
        sheet.raw.set_column(column, column, width)
    sheet.raw.set_column(VERDICT + 1, VERDICT + 1, 38, None, {"hidden": True})
    sheet.raw.set_row(HEAD_ROW, 30)
    sheet.raw.freeze_panes(FIRST_ROW, 0)
    _mark(sheet, (FIRST_ROW, VERDICT), (last, VERDICT))
    _mark(sheet, (VERDICT_ROW, VERDICT_COLUMN), (VERDICT_ROW, VERDICT_COLUMN))


def _write_verdict(sheet: Sheet, count: int, last: int) -> None:
    """Say in one cell whether every sum agrees; it counts those that do, so that none can go missing."""
    verdicts = f"{cell_name(FIRST_ROW, VERDICT)}:{cell_name(last, VERDICT)}"
    for column in range(VERDICT_COLUMN):
        sheet.text(VERDICT_ROW, column, "", "total")
    sheet.text(VERDICT_ROW, 0, f"Alla {count} kontrollsummor", "total")
    formula = f'=IF(COUNTIF({verdicts},"{RIGHT}")={count},"{RIGHT}","{WRONG}")'
    sheet.formula(VERDICT_ROW, VERDICT_COLUMN, formula, RIGHT, "total_state")


def _write_control(sheet: Sheet, at: int, control: Control) -> None:
    found, planned, difference = (cell_name(at, column) for column in (FOUND, PLANNED, DIFFERENCE))
    key = cell_name(at, VERDICT + 1, fix_column=True)
    sheet.text(at, SHEET, control.sheet, "label")
    sheet.text(at, WHAT, control.what, "label")
    sheet.sum(at, FOUND, control.formula.replace("{key}", key), control.ore)
    sheet.amount(at, PLANNED, control.ore)
    sheet.sum(at, DIFFERENCE, f"=ROUND({found}-{planned},2)", 0, "quiet")
    sheet.formula(at, VERDICT, f'=IF({difference}=0,"{RIGHT}","{WRONG}")', RIGHT, "state")
    if control.key is not None:
        sheet.text(at, VERDICT + 1, control.key, "label")


def _mark(sheet: Sheet, first: tuple[int, int], last: tuple[int, int]) -> None:
    cell = cell_name(*first)
    sheet.mark_good(first, last, f'={cell}="{RIGHT}"')
    sheet.mark_over(first, last, f'={cell}="{WRONG}"')
