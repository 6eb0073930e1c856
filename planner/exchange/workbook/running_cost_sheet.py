"""The sheet Driftkonsekvenser: what the measures cost the boards that receive them, year by year."""

from dataclasses import dataclass
from enum import IntEnum

from planner.analysis.running_costs import CostQuestion, Gap, RunningCosts, YearCost, running_costs
from planner.domain.ids import MeasureId
from planner.exchange.export_input import AllocationExport
from planner.exchange.workbook.sheet import Sheet, cell_name

NAME = "Driftkonsekvenser"
HEAD_ROW = 4
FIRST_ROW = HEAD_ROW + 1
BOARD, POST, FIRST_YEAR = 0, 1, 2
NO_BOARD, ALL_BOARDS = "Ingen framtida driftansvarig angiven", "Alla mottagare"


class Post(IntEnum):
    """The rows of each board, in order."""

    RUNNING = 0
    DEPRECIATION = 1
    INTEREST = 2
    SUM = 3


POST_WORDS = {
    Post.RUNNING: "Driftkostnad",
    Post.DEPRECIATION: "Avskrivning",
    Post.INTEREST: "Internränta",
    Post.SUM: "Driftkonsekvens",
}
PARTS = (Post.RUNNING, Post.DEPRECIATION, Post.INTEREST)

#: So many numbers of measures fit on one line of a page.
_MOST_CODES = 12

_GAPS = {
    Gap.COST: "Kostnaden är okänd",
    Gap.LIFE: "Nyttjandeperioden är okänd",
    Gap.START: "Det är okänt när den tas i bruk",
    Gap.RUNNING_COST: "Driftkostnaden är okänd",
    Gap.OPERATOR: "Ingen framtida driftansvarig är angiven",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure stands."""

    block: int
    post: Post

    @property
    def row(self) -> int:
        """Its row."""
        return FIRST_ROW + self.block * len(Post) + self.post


def costs_of(export: AllocationExport) -> RunningCosts | None:
    """Return the costs that the sheet shows; None where the rates are not known or nothing is reckoned.

    What is secret and left out of the file is not in them: its running costs would tell what it is.
    """
    if export.rates is None:
        return None
    costs = running_costs(export.shown, export.rates, CostQuestion(scenario_id=export.scenario_id))
    return costs if costs.reckoned else None


def cost_ore(cost: YearCost, post: Post) -> int:
    """Return a row's figure of a year, öre."""
    parts = (cost.running_ore, cost.depreciation_ore, cost.interest_ore, cost.cost_ore)
    return parts[post]


def write_running_cost_sheet(sheet: Sheet, export: AllocationExport, costs: RunningCosts) -> None:
    """Fill the sheet."""
    note = (
        "Belopp i kronor. Kapitalkostnad = linjär avskrivning + internränta på ingående bokfört värde, från "
        "den månad åtgärden tas i bruk."
    )
    sheet.title("Driftkonsekvenser per mottagare och år", note)
    if export.withheld is not None and export.secret_count:
        left_out = f"De {export.secret_count} sekretessmarkerade åtgärdernas driftkonsekvenser är inte med."
        sheet.text(2, 0, left_out, "quiet_label")
    sheet.heads(HEAD_ROW, ["Mottagare", "Post", *map(str, costs.years), "Alla år"], FIRST_YEAR)
    for block, board in enumerate(costs.boards):
        _write_block(sheet, block, board.board or NO_BOARD, board.years, len(costs.boards))
    _write_block(sheet, len(costs.boards), ALL_BOARDS, costs.per_year, len(costs.boards))
    below = Place(len(costs.boards), Post.SUM).row + 1
    _write_rates(sheet, costs, below)
    _write_gaps(sheet, export, costs, below + 2)
    sheet.raw.set_column(BOARD, BOARD, 34)
    sheet.raw.set_column(POST, POST, 18)
    sheet.raw.set_column(FIRST_YEAR, FIRST_YEAR + len(costs.years), sheet.styles.amount_width)
    sheet.raw.freeze_panes(FIRST_ROW, FIRST_YEAR)
    sheet.raw.repeat_columns(BOARD, POST)


def _write_block(sheet: Sheet, block: int, name: str, years: tuple[YearCost, ...], boards: int) -> None:
    for post in Post:
        row, is_sum = Place(block, post).row, post is Post.SUM
        sheet.text(row, BOARD, name, "total" if is_sum else "muted_label")
        sheet.text(row, POST, POST_WORDS[post], "total" if is_sum else "label")
        ores = [cost_ore(year, post) for year in years]
        for column, ore in enumerate(ores, FIRST_YEAR):
            formula = _formula(block, post, column, boards)
            style = "total_amount" if is_sum else "quiet"
            if formula:
                sheet.sum(row, column, formula, ore, style)
            else:
                sheet.amount(row, column, ore, style)
        last = FIRST_YEAR + len(ores)
        cells = f"{cell_name(row, FIRST_YEAR)}:{cell_name(row, last - 1)}"
        sheet.sum(row, last, f"=SUM({cells})", sum(ores), "total_amount" if is_sum else "strong_amount")


def _formula(block: int, post: Post, column: int, boards: int) -> str:
    """Return the formula of a cell, or "" for what is data: a board's own costs."""
    if post is Post.SUM:
        first, last = (cell_name(Place(block, part).row, column) for part in (PARTS[0], PARTS[-1]))
        return f"=ROUND(SUM({first}:{last}),2)"
    if block == boards:
        cells = [cell_name(Place(board, post).row, column) for board in range(boards)]
        return f"=ROUND({'+'.join(cells)},2)"
    return ""


def _write_rates(sheet: Sheet, costs: RunningCosts, row: int) -> None:
    """Say which internal rate each year is reckoned with, in percent."""
    sheet.text(row, BOARD, "Räntesats", "muted_label")
    sheet.text(row, POST, "procent", "label")
    for column, rate in enumerate(costs.rates, FIRST_YEAR):
        sheet.raw.write_number(row, column, rate.known.hundredths / 100, sheet.styles["rate"])


def _write_gaps(sheet: Sheet, export: AllocationExport, costs: RunningCosts, row: int) -> None:
    """Say what is not known, so that the sums are read as what they are: too low."""
    sheet.text(row, 0, "Det här saknas i underlaget", "section")
    missing = [(words, costs.with_gap(gap)) for gap, words in _GAPS.items()]
    for words, measures in missing:
        if measures:
            row += 1
            sheet.text(row, 0, words, "quiet_label")
            sheet.text(row, 1, _codes(export, measures), "quiet_text")
    if not any(measures for _, measures in missing):
        sheet.text(row + 1, 0, "Inget.", "quiet_label")


def _codes(export: AllocationExport, measures: tuple[MeasureId, ...]) -> str:
    """Return the numbers of measures as one line; of very many the first, and how many more they are."""
    codes = ", ".join(export.shown.measures[one].code for one in measures[:_MOST_CODES])
    more = f" och {len(measures) - _MOST_CODES} till" if len(measures) > _MOST_CODES else ""
    return f"{len(measures)} åtgärder: {codes}{more}" if len(measures) > 1 else codes
