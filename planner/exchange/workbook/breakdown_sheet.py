"""The sheet Per slag: what each kind of measure and each neighbourhood gets, year by year."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.analysis.breakdown import Breakdown, Dimension, breakdown
from planner.exchange.allocation_rows import kind_name
from planner.exchange.export_input import AllocationExport
from planner.exchange.words import NO_NEIGHBOURHOOD
from planner.exchange.workbook.sheet import Sheet, cell_name, kronor, sum_where

NAME = "Per slag"
FIRST_HEAD_ROW = 3
FIRST_YEAR = 1
HEADERS = {Dimension.KIND: "Slag", Dimension.NEIGHBOURHOOD: "Stadsdel"}


@dataclass(frozen=True, slots=True)
class Part:
    """One table of the sheet: a word and its amounts in öre per year, the largest first.

    Attributes:
        dimension: what the words are.
        head_row: where its header stands.
        rows: (word, öre per year).
        years: the years.
    """

    dimension: Dimension
    head_row: int
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    years: tuple[int, ...]

    @property
    def first_row(self) -> int:
        """The first row of figures."""
        return self.head_row + 1

    @property
    def total_row(self) -> int:
        """The row of the sums."""
        return self.first_row + len(self.rows)

    @property
    def total_column(self) -> int:
        """The column of the sums; the share follows it."""
        return FIRST_YEAR + len(self.years)

    @property
    def total_name(self) -> str:
        """The cell of the whole sum as other sheets name it."""
        return f"'{NAME}'!{cell_name(self.total_row, self.total_column, fix_row=True, fix_column=True)}"


def breakdown_parts(export: AllocationExport) -> tuple[Part, Part]:
    """Compute the two tables and where they stand."""
    kinds = breakdown(export.shown, Dimension.KIND, export.scenario_id)
    areas = breakdown(export.shown, Dimension.NEIGHBOURHOOD, export.scenario_id)
    words = {key: kind_name(key, export.kind_names) for key in kinds.keys}
    first = Part(Dimension.KIND, FIRST_HEAD_ROW, _rows(kinds, words), kinds.years)
    words = {key: key or NO_NEIGHBOURHOOD for key in areas.keys}
    second_row = first.total_row + 3
    return first, Part(Dimension.NEIGHBOURHOOD, second_row, _rows(areas, words), areas.years)


def _rows(result: Breakdown, words: Mapping[str, str]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Word the keys; keys that get the same word, which the sheet could not tell apart, are one row."""
    rows: dict[str, list[int]] = {}
    for key in result.keys:
        amounts = rows.setdefault(words[key], [0] * len(result.years))
        for offset, year in enumerate(result.years):
            amounts[offset] += result.cells.get((key, year), 0)
    return tuple((word, tuple(amounts)) for word, amounts in rows.items())


def write_breakdown_sheet(sheet: Sheet, parts: tuple[Part, Part]) -> None:
    """Fill the sheet."""
    sheet.title("Fördelat per slag och per stadsdel", "Belopp i kronor, alla källor.")
    for part in parts:
        _write_part(sheet, part)
    sheet.raw.set_column(0, 0, 34)
    sheet.raw.set_column(FIRST_YEAR, parts[0].total_column, 14)
    sheet.raw.set_column(parts[0].total_column + 1, parts[0].total_column + 1, 9)
    sheet.raw.freeze_panes(FIRST_HEAD_ROW + 1, 1)
    sheet.raw.repeat_columns(0)


def _write_part(sheet: Sheet, part: Part) -> None:
    heads = [HEADERS[part.dimension], *map(str, part.years), "Summa", "Andel"]
    sheet.heads(part.head_row, heads, FIRST_YEAR)
    whole = sum(sum(amounts) for _, amounts in part.rows)
    for row, (word, amounts) in enumerate(part.rows, part.first_row):
        sheet.text(row, 0, word, "label")
        key = cell_name(row, 0, fix_column=True)
        for column, (year, ore) in enumerate(zip(part.years, amounts, strict=True), FIRST_YEAR):
            formula = sum_where(HEADERS[part.dimension], key, str(year))
            sheet.sum(row, column, formula, ore, "quiet")
        _write_row_end(sheet, part, row, sum(amounts), whole)
    _write_total(sheet, part, whole)


def _write_row_end(sheet: Sheet, part: Part, row: int, ore: int, whole: int) -> None:
    """Write a row's sum and its share of everything."""
    span = f"{cell_name(row, FIRST_YEAR)}:{cell_name(row, part.total_column - 1)}"
    style = "total" if row == part.total_row else "strong"
    sheet.sum(row, part.total_column, f"=SUM({span})", ore, f"{style}_amount")
    mine = cell_name(row, part.total_column)
    all_of_it = cell_name(part.total_row, part.total_column, fix_row=True)
    share = kronor(ore) / kronor(whole) if whole else 0
    style = "total_percent" if row == part.total_row else "percent"
    formula = f"=IF({all_of_it}=0,0,{mine}/{all_of_it})"
    sheet.formula(row, part.total_column + 1, formula, share, style)


def _write_total(sheet: Sheet, part: Part, whole: int) -> None:
    row = part.total_row
    sheet.text(row, 0, "Summa", "total")
    for offset, column in enumerate(range(FIRST_YEAR, part.total_column)):
        ore = sum(amounts[offset] for _, amounts in part.rows)
        span = f"{cell_name(part.first_row, column)}:{cell_name(row - 1, column)}"
        formula = f"=SUM({span})" if part.rows else "=0"
        sheet.sum(row, column, formula, ore, "total_amount")
    _write_row_end(sheet, part, row, whole, whole)
