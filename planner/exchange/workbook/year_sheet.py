"""The sheet Per år: frame, allocated, bound and remaining of every fund and year, and what is overspent."""

from dataclasses import dataclass
from enum import IntEnum

from planner.analysis.remaining import Balance, Remaining
from planner.exchange.export_input import AllocationExport
from planner.exchange.workbook.sheet import Sheet, cell_name, sum_where

NAME = "Per år"
HEAD_ROW = 3
FIRST_ROW = HEAD_ROW + 1
FIRST_YEAR = 2
ALL_FUNDS, WHOLE_PERIOD = "Alla källor", "Hela perioden"
OVER, WITHIN, ALL_GIVEN, NOTHING = "Överskriden", "Inom ram", "Allt fördelat", "–"


class Post(IntEnum):
    """The rows of each fund's block, in order."""

    FRAME = 0
    ALLOCATED = 1
    BOUND = 2
    REMAINING = 3
    OVERSPENT = 4
    STATE = 5


POST_WORDS = {
    Post.FRAME: "Ram",
    Post.ALLOCATED: "Fördelat",
    Post.BOUND: "varav till åtgärder som börjat tidigare år",
    Post.REMAINING: "Kvar att fördela",
    Post.OVERSPENT: "Överskridet",
    Post.STATE: "Läge",
}


@dataclass(frozen=True, slots=True)
class YearLayout:
    """Where each figure of the sheet stands: funds in order, then all of them together.

    Attributes:
        fund_count: how many funds have a block.
        years: the years; their sum stands after them.
    """

    fund_count: int
    years: tuple[int, ...]

    @property
    def year_count(self) -> int:
        """How many years there are."""
        return len(self.years)

    @property
    def all_funds(self) -> int:
        """The block of all funds together."""
        return self.fund_count

    def row(self, block: int, post: Post) -> int:
        """Return the row of a figure."""
        return FIRST_ROW + block * len(Post) + post

    def cell(self, block: int, post: Post, offset: int) -> str:
        """Return the cell of a figure within the sheet; `offset` counts years, and the sum is the last."""
        return cell_name(self.row(block, post), FIRST_YEAR + offset)

    def name(self, block: int, post: Post, offset: int) -> str:
        """Return the cell of a figure as other sheets name it."""
        return (
            f"'{NAME}'!{cell_name(self.row(block, post), FIRST_YEAR + offset, fix_row=True, fix_column=True)}"
        )


def state_word(balance: Balance) -> str:
    """Say how a balance stands; the sheet's formula gives the same word."""
    if balance.over_ore > 0:
        return OVER
    if balance.frame_ore == 0 and balance.allocated_ore == 0:
        return NOTHING
    return ALL_GIVEN if balance.remaining_ore == 0 else WITHIN


def write_year_sheet(sheet: Sheet, export: AllocationExport, balances: Remaining, layout: YearLayout) -> None:
    """Fill the sheet."""
    note = "Belopp i kronor. Kvar att fördela = ram − fördelat; minus betyder att ramen är överskriden."
    sheet.title("Ram, fördelat och kvar att fördela per källa och år", note)
    sheet.heads(HEAD_ROW, ["Källa", "Post", *map(str, balances.years), WHOLE_PERIOD], FIRST_YEAR)
    for block, fund_id in enumerate(balances.funds):
        name = export.plan.funds[fund_id].name
        years = [balances.cells[fund_id, year] for year in balances.years]
        _write_block(sheet, layout, block, name, [*years, balances.per_fund[fund_id]])
    years = [balances.per_year[year] for year in balances.years]
    _write_block(sheet, layout, layout.all_funds, ALL_FUNDS, [*years, balances.total])
    sheet.raw.set_column(0, 0, 30)
    sheet.raw.set_column(1, 1, 40)
    sheet.raw.set_column(FIRST_YEAR, FIRST_YEAR + layout.year_count, 16)
    sheet.raw.freeze_panes(FIRST_ROW, FIRST_YEAR)
    sheet.raw.repeat_columns(0, FIRST_YEAR - 1)


def _write_block(sheet: Sheet, layout: YearLayout, block: int, name: str, balances: list[Balance]) -> None:
    """Write one fund's rows, or those of all funds; the last balance is the whole period's."""
    for post in Post:
        row = layout.row(block, post)
        sheet.text(row, 0, name, "total" if post is Post.FRAME else "muted_label")
        sheet.text(row, 1, POST_WORDS[post], _LABEL_STYLES.get(post, "label"))
        for offset, balance in enumerate(balances):
            _write_cell(sheet, layout, (block, post, offset), balance)
    last_column = FIRST_YEAR + layout.year_count
    left_row, over_row = layout.row(block, Post.REMAINING), layout.row(block, Post.OVERSPENT)
    left, over = (cell_name(row, FIRST_YEAR, fix_row=True) for row in (left_row, over_row))
    sheet.mark_over((left_row, FIRST_YEAR), (left_row, last_column), f"={left}<0")
    sheet.mark_over((over_row, FIRST_YEAR), (over_row + 1, last_column), f"={over}>0")


def _write_cell(sheet: Sheet, layout: YearLayout, place: tuple[int, Post, int], balance: Balance) -> None:
    block, post, offset = place
    row, column = layout.row(block, post), FIRST_YEAR + offset
    formula = _formula(layout, block, post, offset)
    if post is Post.STATE:
        sheet.formula(row, column, formula, state_word(balance), "state")
    elif formula:
        sheet.sum(row, column, formula, _ore(post, balance), _AMOUNT_STYLES.get(post, "amount"))
    else:
        sheet.amount(row, column, _ore(post, balance), _AMOUNT_STYLES.get(post, "amount"))


_LABEL_STYLES = {Post.FRAME: "total", Post.BOUND: "bound_label", Post.REMAINING: "strong"}
_AMOUNT_STYLES = {
    Post.FRAME: "total_amount",
    Post.BOUND: "bound",
    Post.REMAINING: "strong_amount",
    Post.OVERSPENT: "quiet",
}


def _ore(post: Post, balance: Balance) -> int:
    return {
        Post.FRAME: balance.frame_ore,
        Post.ALLOCATED: balance.allocated_ore,
        Post.BOUND: balance.bound_ore,
        Post.REMAINING: balance.remaining_ore,
        Post.OVERSPENT: balance.over_ore,
    }[post]


def _formula(layout: YearLayout, block: int, post: Post, offset: int) -> str:
    """Return the formula of a cell, or "" for what is data: a frame, and money bound from earlier years."""
    if post in (Post.STATE, Post.REMAINING):
        return _verdict_formula(layout, block, post, offset)
    if offset == layout.year_count:
        return f"=SUM({layout.cell(block, post, 0)}:{layout.cell(block, post, offset - 1)})"
    if block == layout.all_funds:
        return "=" + ("+".join(layout.cell(fund, post, offset) for fund in range(layout.fund_count)) or "0")
    if post is Post.OVERSPENT:
        return f"=MAX(0,-{layout.cell(block, Post.REMAINING, offset)})"
    if post is Post.ALLOCATED:
        key = cell_name(layout.row(block, post), 0, fix_column=True)
        return sum_where("Källa", key, str(layout.years[offset]))
    return ""


def _verdict_formula(layout: YearLayout, block: int, post: Post, offset: int) -> str:
    frame, given = (layout.cell(block, part, offset) for part in (Post.FRAME, Post.ALLOCATED))
    if post is Post.REMAINING:
        return f"=ROUND({frame}-{given},2)"
    left, over = (layout.cell(block, part, offset) for part in (Post.REMAINING, Post.OVERSPENT))
    inner = f'IF({left}=0,"{ALL_GIVEN}","{WITHIN}")'
    return f'=IF({over}>0,"{OVER}",IF(AND({frame}=0,{given}=0),"{NOTHING}",{inner}))'
