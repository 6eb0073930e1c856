"""The allocation workbook (*fördelningsfilen*) that goes to the controller, as one file of many sheets."""

from datetime import UTC
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from planner.analysis.remaining import Remaining, remaining
from planner.analysis.running_costs import RunningCosts
from planner.atomic_file import write_verified
from planner.domain.collection import no_collection
from planner.domain.plan_info import MAX_YEARS
from planner.exchange.allocation_rows import allocation_rows
from planner.exchange.event_rows import EventRow, event_rows
from planner.exchange.export_input import AllocationExport
from planner.exchange.follow_up_rows import FollowUpTable, follow_up_tables
from planner.exchange.words import plan_words, version_words
from planner.exchange.workbook import (
    allocation_sheet,
    breakdown_sheet,
    charts,
    control_sheet,
    event_sheet,
    follow_up_sheet,
    input_rules,
    notes_sheets,
    running_cost_sheet,
    summary_sheet,
    year_sheet,
)
from planner.exchange.workbook.sheet import Sheet, add_sheet, clean_text
from planner.exchange.workbook.style import Styles, make_styles, set_up_page
from planner.exchange.workbook_stamp import HASH, PLAN_ID, SCENARIO_ID, SECRECY, VERSION, WITHHELD

#: User text is text: never a formula, a link or a number, whichever way it is written.
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_NOT_ERRORS = ("number_stored_as_text", "formula_differs", "calculated_column", "formula_unlocked")
_CHART_SIZE = {"width": 620, "height": 320}


def write_workbook(path: Path, export: AllocationExport) -> None:
    """Write the workbook to a file, read it back and compare its sums with the plan.

    Raises:
        FileWriteError: it could not be written; the old file is untouched.
        ExportDiffersError: what was written is not what the plan says; the old file is untouched.
    """
    from planner.exchange.workbook.verify import verify_workbook

    write_verified(path, render_workbook(export), lambda data: verify_workbook(data, export))


def render_workbook(export: AllocationExport) -> bytes:
    """Return the workbook's bytes, the same for the same plan and stamp."""
    import xlsxwriter

    target = BytesIO()
    with no_collection():
        workbook = xlsxwriter.Workbook(target, OPTIONS)
        _set_properties(workbook, export)
        _write_sheets(workbook, export)
        workbook.close()
    return target.getvalue()


def _write_sheets(workbook: Any, export: AllocationExport) -> None:
    rows = allocation_rows(export)
    balances = remaining(export.plan, export.scenario_id)
    layout = year_sheet.YearLayout(len(balances.funds), balances.years)
    parts = breakdown_sheet.breakdown_parts(export)
    lists = input_rules.lists_of(export.shown, export.kind_names.values())
    styles = make_styles(workbook, with_ore=_has_ore(export))
    chain = _Chain(follow_up_tables(export), event_rows(export), running_cost_sheet.costs_of(export))
    heads = _head_rows(chain)
    sheets = {name: _add_sheet(workbook, styles, export, name, row) for name, row in heads.items()}
    totals = _totals(export, balances)
    summary_sheet.write_summary_sheet(sheets[summary_sheet.NAME], export, totals, layout, parts)
    allocation_sheet.write_allocation_sheet(sheets[allocation_sheet.NAME], rows, balances, layout, lists)
    year_sheet.write_year_sheet(sheets[year_sheet.NAME], export, balances, layout)
    breakdown_sheet.write_breakdown_sheet(sheets[breakdown_sheet.NAME], parts)
    _write_chain(sheets, export, chain)
    notes_sheets.write_assumptions_sheet(sheets[notes_sheets.ASSUMPTIONS_NAME], export)
    notes_sheets.write_log_sheet(sheets[notes_sheets.LOG_NAME], export)
    input_rules.write_lists(sheets[input_rules.LISTS_NAME], lists)
    _insert_charts(workbook, sheets, export, balances, layout)


class _Chain(NamedTuple):
    """The chain of money as the file tells of it, empty in a plan without events, and what follows of it."""

    tables: tuple[FollowUpTable, ...]
    events: tuple[EventRow, ...]
    costs: RunningCosts | None


def _write_chain(sheets: dict[str, Sheet], export: AllocationExport, chain: _Chain) -> None:
    """Fill the sheets of the chain of money, and the one that proves all sums."""
    for table in chain.tables:
        name = follow_up_sheet.NAMES[table.tertial]
        follow_up_sheet.write_follow_up_sheet(sheets[name], table)
    if chain.events:
        event_sheet.write_event_sheet(sheets[event_sheet.NAME], chain.events)
    if chain.costs is not None:
        costs = chain.costs
        running_cost_sheet.write_running_cost_sheet(sheets[running_cost_sheet.NAME], export, costs)
    controls = control_sheet.controls_of(export, *chain)
    control_sheet.write_control_sheet(sheets[control_sheet.NAME], controls)


def _head_rows(chain: _Chain) -> dict[str, int | None]:
    """Return the sheets in their order, each with the row that is printed on every page."""
    names = (follow_up_sheet.NAMES[table.tertial] for table in chain.tables)
    return {
        summary_sheet.NAME: None,
        allocation_sheet.NAME: allocation_sheet.HEAD_ROW,
        year_sheet.NAME: year_sheet.HEAD_ROW,
        breakdown_sheet.NAME: None,
        **dict.fromkeys(names, follow_up_sheet.HEAD_ROW),
        **({event_sheet.NAME: event_sheet.HEAD_ROW} if chain.events else {}),
        **({running_cost_sheet.NAME: running_cost_sheet.HEAD_ROW} if chain.costs else {}),
        control_sheet.NAME: control_sheet.HEAD_ROW,
        notes_sheets.ASSUMPTIONS_NAME: None,
        notes_sheets.LOG_NAME: notes_sheets.HEAD_ROW,
        input_rules.LISTS_NAME: None,
    }


#: With more years than this a sheet is two pages wide: on one nobody could read it.
_MOST_YEARS_ON_A_PAGE = {allocation_sheet.NAME: 5, year_sheet.NAME: 10, breakdown_sheet.NAME: 10}

#: Sheets of many columns, whatever the years.
_WIDE = frozenset({event_sheet.NAME, running_cost_sheet.NAME})

#: What may be done with a locked sheet. There is no password: it keeps from mishaps, not from people.
_UNLOCKED = {
    "autofilter": True,
    "sort": True,
    "format_cells": True,
    "format_columns": True,
    "format_rows": True,
    "objects": True,
}


def _add_sheet(
    workbook: Any, styles: Styles, export: AllocationExport, name: str, head_row: int | None
) -> Sheet:
    sheet = add_sheet(workbook, name, styles)
    stamp = (
        f"Versionskod {version_words(export.stamp)} · {export.stamp.made_at:%Y-%m-%d %H:%M} · belopp i kronor"
    )
    # Years are text in headers, and formulas differ by row on purpose: no green corners for that.
    sheet.raw.ignore_errors(dict.fromkeys(_NOT_ERRORS, "A1:XFD1048576"))
    sheet.raw.protect("", _UNLOCKED)
    wide = len(export.plan.info.years) > _MOST_YEARS_ON_A_PAGE.get(name, MAX_YEARS) or name in _WIDE
    set_up_page(sheet.raw, plan_words(export.plan.info), stamp, repeat_row=head_row, pages_wide=1 + wide)
    return sheet


def _totals(export: AllocationExport, balances: Remaining) -> summary_sheet.Totals:
    chosen = [part for part in export.plan.allocations.values() if part.scenario_id == export.scenario_id]
    return summary_sheet.Totals(
        balances=balances,
        measures=len(export.plan.measures),
        funded=len({part.measure_id for part in chosen}),
        allocated_ore=sum(part.amount_ore for part in chosen),
    )


def _insert_charts(
    workbook: Any, sheets: dict[str, Sheet], export: AllocationExport, balances: Remaining, layout: Any
) -> None:
    names = [export.plan.funds[fund_id].name for fund_id in balances.funds]
    parts = breakdown_sheet.breakdown_parts(export)
    summary, years = sheets[summary_sheet.NAME], sheets[year_sheet.NAME]
    column = summary_sheet.CHART_COLUMN
    if names:
        chart = charts.allocated_chart(workbook, layout, balances, names)
        _place(summary, chart, (summary_sheet.CARD_ROW, column), charts.allocated_text(balances))
        chart = charts.remaining_chart(workbook, layout, balances, names)
        below = layout.row(layout.all_funds + 1, year_sheet.Post.FRAME) + 1
        _place(years, chart, (below, year_sheet.FIRST_YEAR), charts.remaining_text(balances))
    subjects = ((parts[0], "slag"), (parts[1], "stadsdel"))
    beside = parts[0].total_column + 3
    for number, (part, subject) in enumerate(subjects):
        if part.rows:
            text = charts.breakdown_text(part, subject)
            chart = charts.breakdown_chart(workbook, part, f"Fördelat per {subject}")
            row = breakdown_sheet.FIRST_HEAD_ROW + 18 * number
            _place(sheets[breakdown_sheet.NAME], chart, (row, beside), text)
    if parts[0].rows:
        chart = charts.breakdown_chart(workbook, parts[0], "Fördelat per slag")
        below = (summary_sheet.CARD_ROW + 17, column)
        _place(summary, chart, below, charts.breakdown_text(parts[0], "slag"))


def _place(sheet: Sheet, chart: Any, at: tuple[int, int], description: str) -> None:
    chart.set_size(_CHART_SIZE)
    sheet.raw.insert_chart(*at, chart, {"description": clean_text(description), "object_position": 2})


def _has_ore(export: AllocationExport) -> bool:
    """Whether any amount that the workbook shows is not whole kronor."""
    plan = export.plan
    amounts = [
        part.amount_ore for part in plan.allocations.values() if part.scenario_id == export.scenario_id
    ]
    amounts += [frame.amount_ore for frame in plan.frames.values()]
    amounts += [measure.asked_ore or 0 for measure in plan.measures.values()]
    amounts += [event.amount_ore for event in plan.events.values()]
    amounts += [forecast.amount_ore or 0 for forecast in plan.forecasts.values()]
    return any(ore % 100 for ore in amounts)


def _set_properties(workbook: Any, export: AllocationExport) -> None:
    """Put what the file is, and of which state of the plan, where Excel shows a document's properties."""
    info, stamp = export.plan.info, export.stamp
    made_at = stamp.made_at.astimezone(UTC) if stamp.made_at.tzinfo else stamp.made_at
    workbook.set_properties(
        {
            "title": clean_text(info.title),
            "subject": f"Fördelning {info.first_year}–{info.last_year}",
            "author": clean_text(stamp.author),
            "company": clean_text(info.district),
            "category": "Fördelning",
            "keywords": "trygghet; fördelning; ram; kvar",
            "comments": f"Plan-id {info.id}, versionskod {version_words(stamp)}, "
            f"kontrollsumma {stamp.journal_hash or 'saknas'}",
            "created": made_at.replace(tzinfo=None, microsecond=0),
        }
    )
    custom = {
        PLAN_ID: str(info.id),
        **({"Diarienummer": clean_text(info.dnr)[:255]} if info.dnr else {}),
        VERSION: version_words(stamp),
        "Ändringar": stamp.edits,
        HASH: stamp.journal_hash,
        "Exporterad": f"{stamp.made_at:%Y-%m-%d %H:%M}",
        "Scenario": clean_text(export.plan.scenarios[export.scenario_id].name)[:255],
        SCENARIO_ID: str(export.scenario_id),
        SECRECY: WITHHELD if export.withheld else "med",
        "Program": stamp.program,
    }
    for name, value in custom.items():
        workbook.set_custom_property(name, value)
