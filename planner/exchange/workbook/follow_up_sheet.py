"""The sheets Uppföljning: the table that everybody knows, one per tertial, whose sums are live formulas."""

from enum import IntEnum

from planner.domain.tertial import Tertial
from planner.exchange.follow_up_rows import FollowUpLine, FollowUpTable
from planner.exchange.words import TERTIAL_WORDS
from planner.exchange.workbook.input_rules import guide_amounts
from planner.exchange.workbook.sheet import Sheet, cell_name

NAMES = {
    Tertial.T1: "Uppföljning T1",
    Tertial.T2: "Uppföljning T2",
    Tertial.YEAR: "Uppföljning helår",
}
HEAD_ROW = 4
FIRST_ROW = HEAD_ROW + 1
SUM = "Summa"
#: The year of the sheet stands in a hidden column of every row, for whoever reads the file back.
YEAR_HEADER = "Budgetår"


class Column(IntEnum):
    """The columns, in order; the mnkr ones show four of them once more."""

    CODE = 0
    PROJECT = 1
    FUND = 2
    GRANTED = 3
    MOVED = 4
    CARRIED = 5
    ADJUSTED = 6
    SPENT = 7
    FORECAST = 8
    DEVIATION = 9
    COMMENT = 10
    BASIS = 11
    ADJUSTED_MNKR = 12
    SPENT_MNKR = 13
    FORECAST_MNKR = 14
    DEVIATION_MNKR = 15
    MEASURE_ID = 16
    FUND_ID = 17
    YEAR = 18


FIGURES = range(Column.GRANTED, Column.DEVIATION + 1)
_MNKR = {
    Column.ADJUSTED_MNKR: Column.ADJUSTED,
    Column.SPENT_MNKR: Column.SPENT,
    Column.FORECAST_MNKR: Column.FORECAST,
    Column.DEVIATION_MNKR: Column.DEVIATION,
}
_TEXT_WIDTHS = {Column.CODE: 7, Column.PROJECT: 30, Column.FUND: 20, Column.COMMENT: 32, Column.BASIS: 13}


def headers(table: FollowUpTable) -> list[str]:
    """Return the headers; that of the outturn says until when it counts."""
    through = "hela året" if table.through is None else f"t.o.m. {table.through.isoformat()}"
    figures = [
        "Beslutad budget",
        "Omdisponerat",
        "Ombudgeterat",
        "Justerad budget",
        f"Utfall {through}",
        "Prognos helår",
        "Avvikelse",
    ]
    mnkr = ["Justerad budget, mnkr", "Utfall, mnkr", "Prognos, mnkr", "Avvikelse, mnkr"]
    ids = ["Id", "Käll-id", YEAR_HEADER]
    return ["Nr", "Projekt", "Källa", *figures, "Kommentar", "Prognosen är", *mnkr, *ids]


def write_follow_up_sheet(sheet: Sheet, table: FollowUpTable) -> None:
    """Fill the sheet of one tertial."""
    last_row = FIRST_ROW + max(1, len(table.lines)) - 1
    sheet.title(f"Uppföljning {TERTIAL_WORDS[table.tertial].lower()} {table.year}", _SIGN)
    sheet.text(2, 0, _state(table), "quiet_label")
    sheet.heads(HEAD_ROW, headers(table), len(Column))
    for column in (*FIGURES, *_MNKR):
        sheet.text(HEAD_ROW, column, headers(table)[column], "head_number")
    sheet.text(HEAD_ROW, Column.COMMENT, headers(table)[Column.COMMENT], "head_indented")
    for at, line in enumerate(table.lines, FIRST_ROW):
        _write_line(sheet, at, line, table)
    _write_totals(sheet, last_row, table)
    _set_columns(sheet, last_row)
    if table.lines and table.closing is None:
        guide_amounts(sheet, (FIRST_ROW, Column.FORECAST), (last_row, Column.FORECAST))


_SIGN = (
    "Belopp i kronor. Avvikelse = justerad budget − prognos: plus är överskott, minus är underskott. "
    "Kolumnerna i mnkr visar samma belopp."
)


def _state(table: FollowUpTable) -> str:
    """Say which events count, and whether anything can still change."""
    counted = "alla händelser under budgetåret"
    if table.through is not None:
        counted = f"händelser till och med {table.through.isoformat()}"
    if table.closing is not None:
        closed = table.closing.closed_on.isoformat()
        return f"Stängd {closed}: räknar {counted}, och siffrorna ändras inte mer."
    return f"Öppen: räknar {counted}. Gula celler kan ändras."


def figures_ore(line: FollowUpLine) -> tuple[int, ...]:
    """Return the figures of a line in öre, in the order of `FIGURES`."""
    row = line.row
    budget = (row.sums.granted_ore, row.sums.moved_ore, row.sums.carried_ore, row.sums.adjusted_ore)
    return (*budget, row.sums.spent_ore, row.forecast_ore, row.deviation_ore)


def _write_line(sheet: Sheet, at: int, line: FollowUpLine, table: FollowUpTable) -> None:
    is_input = table.closing is None and not line.stands_for
    texts = {
        Column.CODE: "" if line.stands_for else line.measure.code,
        Column.PROJECT: line.title,
        Column.FUND: line.fund.name,
        Column.COMMENT: line.row.comment,
        Column.BASIS: line.basis,
    }
    for column, text in texts.items():
        comment = "input_indented_text" if is_input else "indented_text"
        sheet.text(at, column, text, comment if column == Column.COMMENT else "text")
    sheet.fit_height(at, ((text, _TEXT_WIDTHS[column]) for column, text in texts.items()))
    _write_figures(sheet, at, line, "input_amount" if is_input else "amount")
    sheet.text(at, Column.MEASURE_ID, str(line.measure.id))
    sheet.text(at, Column.FUND_ID, str(line.fund.id))
    sheet.raw.write_number(at, Column.YEAR, table.year, sheet.styles["number"])


def _write_figures(sheet: Sheet, at: int, line: FollowUpLine, forecast_style: str) -> None:
    for column, ore in zip(FIGURES, figures_ore(line), strict=True):
        if column == Column.ADJUSTED:
            first, last = cell_name(at, Column.GRANTED), cell_name(at, Column.CARRIED)
            sheet.sum(at, column, f"=ROUND(SUM({first}:{last}),2)", ore, "strong_amount")
        elif column == Column.DEVIATION:
            budget, forecast = cell_name(at, Column.ADJUSTED), cell_name(at, Column.FORECAST)
            sheet.sum(at, column, f"=ROUND({budget}-{forecast},2)", ore, "strong_amount")
        else:
            style = {Column.FORECAST: forecast_style, Column.SPENT: "amount"}.get(Column(column), "quiet")
            sheet.amount(at, column, ore, "amount" if column == Column.GRANTED else style)
    _write_mnkr(sheet, at, figures_ore(line), "mnkr")


def _write_mnkr(sheet: Sheet, at: int, figures: tuple[int, ...], style: str) -> None:
    """Show amounts once more in mnkr; the cells hold every decimal, no sum is of rounded figures."""
    for column, source in _MNKR.items():
        mnkr = figures[source - Column.GRANTED] / 100 / 1_000_000
        sheet.formula(at, column, f"={cell_name(at, source)}/1000000", mnkr, style)


def _write_totals(sheet: Sheet, last_row: int, table: FollowUpTable) -> None:
    at = last_row + 1
    for column in range(Column.MEASURE_ID):
        sheet.text(at, column, SUM if column == 0 else "", "total")
    totals = tuple(sum(parts) for parts in zip(*map(figures_ore, table.lines), strict=True))
    totals = totals or (0,) * len(FIGURES)
    for column, ore in zip(FIGURES, totals, strict=True):
        cells = f"{cell_name(FIRST_ROW, column)}:{cell_name(last_row, column)}"
        sheet.sum(at, column, f"=SUBTOTAL(109,{cells})", ore, "total_amount")
    _write_mnkr(sheet, at, totals, "total_mnkr")


def _set_columns(sheet: Sheet, last_row: int) -> None:
    for column, width in _TEXT_WIDTHS.items():
        sheet.raw.set_column(column, column, width)
    sheet.raw.set_column(FIGURES.start, FIGURES.stop - 1, sheet.styles.amount_width + 1)
    sheet.raw.set_column(Column.ADJUSTED_MNKR, Column.DEVIATION_MNKR, 10)
    sheet.raw.set_column(Column.MEASURE_ID, Column.YEAR, 38, None, {"hidden": True})
    sheet.raw.set_row(HEAD_ROW, 45)
    sheet.raw.freeze_panes(FIRST_ROW, Column.FUND)
    sheet.raw.repeat_columns(0, Column.PROJECT)
    # The same amounts in mnkr are for the screen: on paper all would be too small to read.
    sheet.raw.print_area(0, 0, last_row + 1, Column.BASIS)
    sheet.raw.autofilter(HEAD_ROW, 0, last_row, Column.YEAR)
    first = cell_name(FIRST_ROW, Column.DEVIATION, fix_column=True)
    sheet.mark_over((FIRST_ROW, Column.DEVIATION), (last_row + 1, Column.DEVIATION), f"={first}<0")
