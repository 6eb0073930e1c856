"""The sheet Fördelning: an Excel table with one row per measure and fund, whose sums are live formulas."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from planner.analysis.remaining import Remaining
from planner.exchange.allocation_rows import (
    ASKED,
    FINANCING,
    FUND_ID,
    ID,
    MISSING,
    RESPONSIBLE,
    SECRECY,
    TEXT_COLUMNS,
    TOTAL,
    AllocationRow,
    secrecy_word,
)
from planner.exchange.words import FINANCING_WORDS
from planner.exchange.workbook.input_rules import CHOICES, Lists, guide_amounts, guide_choices
from planner.exchange.workbook.sheet import TABLE, Sheet, cell_name, column_of_table
from planner.exchange.workbook.year_sheet import OVER, Post, YearLayout, state_word

NAME = "Fördelning"
HEAD_ROW = 4
FIRST_ROW = HEAD_ROW + 1
FUND, FIRST_YEAR = len(TEXT_COLUMNS) - 1, len(TEXT_COLUMNS)
FROZEN_COLUMNS = 2
SUM = "Summa"
FUND_HEADER = TEXT_COLUMNS[FUND].header
#: What a colleague may fill in of a measure, beside its amounts.
INPUT_HEADERS = ("Inv./drift", "Status", RESPONSIBLE)
_FINANCING_WIDTH, _RESPONSIBLE_WIDTH, _SECRECY_WIDTH = 18, 20, 11


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns stand, which depends on how many years the plan has."""

    years: tuple[int, ...]

    @property
    def total(self) -> int:
        """The column of the row's sum; sought, missing, financing, responsible, secrecy and ids follow it."""
        return FIRST_YEAR + len(self.years)

    @property
    def headers(self) -> list[str]:
        """Every header, in order."""
        texts = [column.header for column in TEXT_COLUMNS]
        return [
            *texts,
            *map(str, self.years),
            TOTAL,
            ASKED,
            MISSING,
            FINANCING,
            RESPONSIBLE,
            SECRECY,
            ID,
            FUND_ID,
        ]

    def of(self, header: str) -> int:
        """Return where a column stands."""
        return _places_of(self)[header]


@cache
def _places_of(columns: Columns) -> Mapping[str, int]:
    """Return where each column stands: it is asked several times for every row."""
    return {header: place for place, header in enumerate(columns.headers)}


def write_allocation_sheet(
    sheet: Sheet, rows: tuple[AllocationRow, ...], balances: Remaining, layout: YearLayout, lists: Lists
) -> None:
    """Fill the sheet.

    Args:
        sheet: the empty sheet.
        rows: the rows, as `allocation_rows` gives them.
        balances: what remains, for the two lines above the years.
        layout: where the same figures stand in the sheet Per år.
        lists: what can be chosen in the columns of words.
    """
    columns = Columns(balances.years)
    last_row = FIRST_ROW + max(1, len(rows)) - 1
    note = "Belopp i kronor. En rad per åtgärd och källa. Summaraden följer filtret. Gula celler kan ändras."
    sheet.title("Fördelning per åtgärd och källa", note)
    _write_remaining(sheet, balances, layout)
    _add_table(sheet, columns, last_row)
    for number, row in enumerate(rows):
        _write_row(sheet, FIRST_ROW + number, row, columns)
    _write_totals(sheet, last_row + 1, rows, columns)
    _guide_input(sheet, columns, last_row, lists)
    _set_columns(sheet, columns, last_row)


def _write_remaining(sheet: Sheet, balances: Remaining, layout: YearLayout) -> None:
    """Repeat above the years what remains of all funds: one looks for it while reading down."""
    amount_row, state_row = HEAD_ROW - 2, HEAD_ROW - 1
    sheet.text(amount_row, FUND, "Kvar att fördela", "label")
    sheet.text(state_row, FUND, "Läge", "label")
    for offset, year in enumerate(balances.years):
        column, balance = FIRST_YEAR + offset, balances.per_year[year]
        remaining_cell = layout.name(layout.all_funds, Post.REMAINING, offset)
        sheet.sum(amount_row, column, f"={remaining_cell}", balance.remaining_ore)
        state_cell = layout.name(layout.all_funds, Post.STATE, offset)
        sheet.formula(state_row, column, f"={state_cell}", state_word(balance), "state")
    amount, state = cell_name(amount_row, FIRST_YEAR), cell_name(state_row, FIRST_YEAR)
    last = FIRST_YEAR + len(balances.years) - 1
    sheet.mark_over((amount_row, FIRST_YEAR), (amount_row, last), f"={amount}<0")
    sheet.mark_over((state_row, FIRST_YEAR), (state_row, last), f'={state}="{OVER}"')


def _add_table(sheet: Sheet, columns: Columns, last_row: int) -> None:
    numbers = range(FIRST_YEAR, columns.of(FINANCING))
    styles = ["head_number" if at in numbers else "head" for at in range(len(columns.headers))]
    styles[columns.of(FINANCING)] = "head_indented"
    options = {
        "name": TABLE,
        "style": "Table Style Light 1",
        "total_row": True,
        "title": "Fördelning per åtgärd och källa",
        "description": "En rad per åtgärd och källa: belopp per år, summa, söks och saknas.",
        "columns": [
            {"header": header, "header_format": sheet.styles[style], **_column_options(header, columns)}
            for header, style in zip(columns.headers, styles, strict=True)
        ],
    }
    sheet.raw.add_table(HEAD_ROW, 0, last_row + 1, len(columns.headers) - 1, options)


def _column_options(header: str, columns: Columns) -> dict[str, str]:
    """Tell the table what its sum row and its computed column hold, so that Excel carries them on."""
    at = columns.of(header)
    if at == 0:
        return {"total_string": SUM}
    if not FIRST_YEAR <= at <= columns.of(MISSING):
        return {}
    formula = {"formula": _row_sum(columns)} if header == TOTAL else {}
    return {"total_function": "sum", **formula}


def _row_sum(columns: Columns) -> str:
    first, last = columns.years[0], columns.years[-1]
    span = f"[{first}]:[{last}]" if len(columns.years) > 1 else f"[{first}]"
    return f"=SUM({TABLE}[[#This Row],{span}])"


def _write_row(sheet: Sheet, at: int, row: AllocationRow, columns: Columns) -> None:
    words = [(column.value(row), column.width) for column in TEXT_COLUMNS]
    inputs = _input_columns(row)
    for number, (word, _) in enumerate(words):
        sheet.text(at, number, word, "input_text" if TEXT_COLUMNS[number].header in inputs else "text")
    sheet.fit_height(at, [*words, (row.measure.responsible, _RESPONSIBLE_WIDTH)])
    for offset, ore in enumerate(row.amounts_ore):
        sheet.amount(at, FIRST_YEAR + offset, ore, "quiet" if row.stands_for else "input_quiet")
    sheet.sum(at, columns.total, _row_sum(columns), row.total_ore, "strong_amount")
    _write_financing(sheet, at, row, columns)
    look = "input_text" if RESPONSIBLE in inputs else "text"
    sheet.text(at, columns.of(RESPONSIBLE), row.measure.responsible, look)
    sheet.text(at, columns.of(SECRECY), secrecy_word(row))
    sheet.text(at, columns.of(ID), str(row.measure.id))
    sheet.text(at, columns.of(FUND_ID), row.fund_id or "")


def _input_columns(row: AllocationRow) -> frozenset[str]:
    """Return which columns of words a colleague may fill in: what is said of a whole measure stands once.

    A measure that gets nothing yet may be given a source.
    """
    if row.stands_for:
        return frozenset()
    fund = {FUND_HEADER} if row.fund_id is None else set()
    return frozenset({*INPUT_HEADERS, *fund} if row.is_first else fund)


def _guide_input(sheet: Sheet, columns: Columns, last_row: int, lists: Lists) -> None:
    """Let what is filled in be chosen from lists, and say what an amount can be."""
    for header, choice in CHOICES.items():
        guide_choices(sheet, columns.of(header), (FIRST_ROW, last_row), choice, lists)
    guide_amounts(sheet, (FIRST_ROW, FIRST_YEAR), (last_row, columns.total - 1))


def _write_financing(sheet: Sheet, at: int, row: AllocationRow, columns: Columns) -> None:
    """Say on a measure's first row what is asked for and still missing, counted over all its funds."""
    asked, missing = columns.of(ASKED), columns.of(MISSING)
    # Of several measures together no verdict says anything: one may lack what another has too much of.
    state = FINANCING_WORDS[row.financing.state] if row.financing and not row.stands_for else ""
    sheet.text(at, columns.of(FINANCING), state, "indented")
    if row.financing is None or row.financing.asked_ore is None:
        sheet.text(at, asked, "")
        sheet.text(at, missing, "")
        return
    given = f"{TABLE}[[#This Row],[{TOTAL}]]"
    if row.rows_of_measure > 1:
        given = f"SUMIFS({column_of_table(TOTAL)},{column_of_table(ID)},{TABLE}[[#This Row],[{ID}]])"
    sheet.amount(at, asked, row.financing.asked_ore)
    formula = f"=ROUND({TABLE}[[#This Row],[{ASKED}]]-{given},2)"
    sheet.sum(at, missing, formula, row.financing.asked_ore - row.financing.allocated_ore)


def _write_totals(sheet: Sheet, at: int, rows: tuple[AllocationRow, ...], columns: Columns) -> None:
    for column in range(len(columns.headers)):
        sheet.text(at, column, SUM if column == 0 else "", "total")
    known = [row.financing for row in rows if row.financing and row.financing.asked_ore is not None]
    totals = [sum(row.amounts_ore[offset] for row in rows) for offset in range(len(columns.years))]
    asked = sum(part.asked_ore or 0 for part in known)
    totals += [sum(totals), asked, asked - sum(part.allocated_ore for part in known)]
    names = columns.headers[FIRST_YEAR : FIRST_YEAR + len(totals)]
    for column, (name, ore) in enumerate(zip(names, totals, strict=True), FIRST_YEAR):
        sheet.sum(at, column, f"=SUBTOTAL(109,{column_of_table(name)})", ore, "total_amount")


def _set_columns(sheet: Sheet, columns: Columns, last_row: int) -> None:
    for number, column in enumerate(TEXT_COLUMNS):
        sheet.raw.set_column(number, number, column.width)
    sheet.raw.set_column(FIRST_YEAR, columns.of(MISSING), sheet.styles.amount_width)
    sheet.raw.set_column(columns.of(FINANCING), columns.of(FINANCING), _FINANCING_WIDTH)
    sheet.raw.set_column(columns.of(RESPONSIBLE), columns.of(RESPONSIBLE), _RESPONSIBLE_WIDTH)
    sheet.raw.set_column(columns.of(SECRECY), columns.of(SECRECY), _SECRECY_WIDTH)
    sheet.raw.set_row(HEAD_ROW, 30)
    sheet.raw.set_column(columns.of(ID), columns.of(FUND_ID), 38, None, {"hidden": True})
    sheet.raw.freeze_panes(FIRST_ROW, FROZEN_COLUMNS)
    sheet.raw.repeat_columns(0, FROZEN_COLUMNS - 1)
    missing = columns.of(MISSING)
    first = cell_name(FIRST_ROW, missing, fix_column=True)
    sheet.mark_over((FIRST_ROW, missing), (last_row, missing + 1), f"=AND(ISNUMBER({first}),{first}<0)")
