"""The sheet Sammanfattning: the key figures, what remains per fund and year, and the control sums."""

from dataclasses import dataclass

from planner.analysis.remaining import Balance, Remaining
from planner.domain.fund import ExpenseClass
from planner.exchange.export_input import AllocationExport
from planner.exchange.words import CLASS_WORDS, author_words, named_words, secrecy_words, version_words
from planner.exchange.workbook.breakdown_sheet import Part
from planner.exchange.workbook.sheet import Sheet, cell_name, column_of_table
from planner.exchange.workbook.year_sheet import (
    ALL_FUNDS,
    OVER,
    WHOLE_PERIOD,
    Post,
    YearLayout,
    state_word,
)

NAME = "Sammanfattning"
CARD_ROW = 4
FIRST_TABLE_ROW = 8
LAST_COLUMN = 5
CHART_COLUMN = LAST_COLUMN + 2
RIGHT, WRONG = "OK", "FEL"


@dataclass(frozen=True, slots=True)
class Totals:
    """What the summary is made of.

    Attributes:
        balances: frame, allocated and remaining.
        measures: how many measures the plan has.
        funded: how many of them get money.
        allocated_ore: the sum of all allocations, straight from the plan: the control sums' yardstick.
    """

    balances: Remaining
    measures: int
    funded: int
    allocated_ore: int


def write_summary_sheet(
    sheet: Sheet, export: AllocationExport, totals: Totals, layout: YearLayout, parts: tuple[Part, Part]
) -> None:
    """Fill the sheet; the charts are the caller's."""
    _write_heading(sheet, export)
    _write_cards(sheet, totals, layout)
    row = _write_funds(sheet, export, totals.balances, layout, FIRST_TABLE_ROW)
    row = _write_years(sheet, totals.balances, layout, row + 2)
    row = _write_controls(sheet, totals, layout, parts, row + 2)
    _write_stamp(sheet, export, row + 2)
    sheet.raw.set_column(0, 0, 32)
    sheet.raw.set_column(1, LAST_COLUMN, 17)
    sheet.raw.set_column(LAST_COLUMN + 1, LAST_COLUMN + 1, 3)
    sheet.raw.hide_gridlines(2)


def scenario_words(export: AllocationExport) -> str:
    """Say which scenario the figures are of, and whether it is the plan or an alternative."""
    name = export.plan.scenarios[export.scenario_id].name
    is_plan = export.scenario_id == export.plan.info.scenario_id
    return f"scenario {name} ({'planen' if is_plan else 'alternativ, inte planen'})"


def _write_heading(sheet: Sheet, export: AllocationExport) -> None:
    info = export.plan.info
    place = f"{info.district} · " if info.district else ""
    sheet.title(info.title, f"{place}{info.first_year}–{info.last_year} · {scenario_words(export)}")
    sheet.text(2, 0, "Alla belopp i kronor. Kvar att fördela = ram − fördelat.", "subtitle")


def _write_cards(sheet: Sheet, totals: Totals, layout: YearLayout) -> None:
    """Write the four figures that matter most, and how many measures they concern."""
    balance = totals.balances.total
    cards = (
        ("Ram", Post.FRAME, balance.frame_ore),
        ("Fördelat", Post.ALLOCATED, balance.allocated_ore),
        ("Kvar att fördela", Post.REMAINING, balance.remaining_ore),
        ("Överskridet", Post.OVERSPENT, balance.over_ore),
    )
    for column, (label, post, ore) in enumerate(cards):
        sheet.text(CARD_ROW, column, label, "card_label")
        cell = layout.name(layout.all_funds, post, layout.year_count)
        sheet.sum(CARD_ROW + 1, column, f"={cell}", ore, "card")
    sheet.text(CARD_ROW, len(cards), "Åtgärder med pengar", "card_label")
    sheet.text(CARD_ROW + 1, len(cards), f"{totals.funded} av {totals.measures}", "card")
    sheet.text(CARD_ROW, LAST_COLUMN, "", "card_label")
    sheet.text(CARD_ROW + 1, LAST_COLUMN, "", "card")
    sheet.raw.set_row(CARD_ROW + 1, 26)
    remaining, over = (cell_name(CARD_ROW + 1, column) for column in (2, 3))
    sheet.mark_over((CARD_ROW + 1, 2), (CARD_ROW + 1, 2), f"={remaining}<0")
    sheet.mark_over((CARD_ROW + 1, 3), (CARD_ROW + 1, 3), f"={over}>0")


def _write_funds(
    sheet: Sheet, export: AllocationExport, balances: Remaining, layout: YearLayout, at: int
) -> int:
    sheet.text(at - 1, 0, "Per finansieringskälla, hela perioden", "section")
    sheet.heads(at, ["Källa", "Ram", "Fördelat", "Kvar att fördela", "Överskridet", "Läge"], 1)
    for block, fund_id in enumerate(balances.funds):
        fund = export.plan.funds[fund_id]
        drift = f" ({CLASS_WORDS[ExpenseClass.OPERATING].lower()})"
        name = fund.name + (drift if fund.expense_class is ExpenseClass.OPERATING else "")
        place = (block, layout.year_count)
        _write_balance(sheet, (at + 1 + block, name), layout, place, balances.per_fund[fund_id])
    last = at + 1 + len(balances.funds)
    place = (layout.all_funds, layout.year_count)
    _write_balance(sheet, (last, ALL_FUNDS), layout, place, balances.total)
    return last + 1


def _write_years(sheet: Sheet, balances: Remaining, layout: YearLayout, at: int) -> int:
    sheet.text(at - 1, 0, "Per år, alla källor", "section")
    sheet.heads(at, ["År", "Ram", "Fördelat", "Kvar att fördela", "Överskridet", "Läge"], 1)
    for offset, year in enumerate(balances.years):
        place = (layout.all_funds, offset)
        _write_balance(sheet, (at + 1 + offset, str(year)), layout, place, balances.per_year[year])
    last = at + 1 + len(balances.years)
    place = (layout.all_funds, layout.year_count)
    _write_balance(sheet, (last, WHOLE_PERIOD), layout, place, balances.total)
    return last + 1


def _write_balance(
    sheet: Sheet, line: tuple[int, str], layout: YearLayout, place: tuple[int, int], balance: Balance
) -> None:
    """Write one balance that the sheet Per år has: in the block and at the offset of `place`."""
    row, label = line
    block, offset = place
    total = label in (ALL_FUNDS, WHOLE_PERIOD)
    figures = (
        (Post.FRAME, balance.frame_ore),
        (Post.ALLOCATED, balance.allocated_ore),
        (Post.REMAINING, balance.remaining_ore),
        (Post.OVERSPENT, balance.over_ore),
    )
    sheet.text(row, 0, label, "total" if total else "label")
    for column, (post, ore) in enumerate(figures, 1):
        plain = "quiet" if post is Post.OVERSPENT else "amount"
        formula = f"={layout.name(block, post, offset)}"
        sheet.sum(row, column, formula, ore, "total_amount" if total else plain)
    state = f"={layout.name(block, Post.STATE, offset)}"
    sheet.formula(row, LAST_COLUMN, state, state_word(balance), "total_state" if total else "state")
    cell = cell_name(row, LAST_COLUMN, fix_column=True)
    sheet.mark_over((row, 3), (row, 3), f"={cell_name(row, 3)}<0")
    sheet.mark_over((row, 4), (row, LAST_COLUMN), f'={cell}="{OVER}"')


def _write_controls(
    sheet: Sheet, totals: Totals, layout: YearLayout, parts: tuple[Part, Part], at: int
) -> int:
    """Write the same sum taken four ways; each must be what the plan held when the file was written."""
    sheet.text(at - 1, 0, "Avstämning", "section")
    sheet.heads(at, ["Fördelat, räknat på olika sätt", "Belopp", "Kontroll"], 1)
    sheet.text(at + 1, 0, "Planen när filen skrevs", "label")
    sheet.amount(at + 1, 1, totals.allocated_ore)
    sheet.text(at + 1, 2, "", "label")
    ways = (
        ("Bladet Fördelning", f"=SUM({column_of_table('Totalt')})"),
        ("Bladet Per år", f"={layout.name(layout.all_funds, Post.ALLOCATED, layout.year_count)}"),
        ("Bladet Per slag, slag", f"={parts[0].total_name}"),
        ("Bladet Per slag, stadsdelar", f"={parts[1].total_name}"),
    )
    written = cell_name(at + 1, 1, fix_row=True, fix_column=True)
    for row, (label, formula) in enumerate(ways, at + 2):
        sheet.text(row, 0, label, "label")
        sheet.sum(row, 1, formula, totals.allocated_ore)
        check = f'=IF(ROUND({cell_name(row, 1)}-{written},2)=0,"{RIGHT}","{WRONG}")'
        sheet.formula(row, 2, check, RIGHT, "state")
    last = at + 1 + len(ways)
    cell = cell_name(at + 2, 2)
    sheet.mark_good((at + 2, 2), (last, 2), f'={cell}="{RIGHT}"')
    sheet.mark_over((at + 2, 2), (last, 2), f'={cell}="{WRONG}"')
    return last + 1


def _write_stamp(sheet: Sheet, export: AllocationExport, at: int) -> None:
    """Say which state of the plan this is, so that a printed figure can be traced to it."""
    stamp = export.stamp
    lines = (
        ("Exporterad", f"{stamp.made_at:%Y-%m-%d %H:%M} av {author_words(stamp)}"),
        *([("Diarienummer", export.plan.info.dnr)] if export.plan.info.dnr else []),
        ("Plan-id", str(export.plan.info.id)),
        (
            "Versionskod",
            f"{version_words(stamp)} ({stamp.edits} {'ändring' if stamp.edits == 1 else 'ändringar'})",
        ),
        ("Version", named_words(stamp)),
        ("Kontrollsumma", stamp.journal_hash or "saknas: planen är inte sparad i en fil"),
        ("Sekretess", secrecy_words(export)),
        ("Program", stamp.program),
    )
    sheet.text(at - 1, 0, "Filens ursprung", "section")
    for row, (label, value) in enumerate(lines, at):
        sheet.text(row, 0, label, "quiet_label")
        sheet.text(row, 1, value, "quiet_text")
