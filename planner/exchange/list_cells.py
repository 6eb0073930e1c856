"""Reading one cell of money: öre, or why it cannot be taken as it stands."""

import re
from dataclasses import dataclass
from datetime import date

from planner.domain.money import AmbiguousAmountError, AmountError, Unit, amount_from_number
from planner.exchange.decimal_marks import parse_marked
from planner.exchange.list_columns import ColumnChoice, Field
from planner.exchange.list_reading import Cell, CellFlag, RawTable
from planner.exchange.list_values import Finding, RowReason

#: What stands in a cell of money where there is none.
NO_MONEY = frozenset({"", "-", "–", "—", "−"})
_ZERO_WORDS = frozenset({"zero", "noll", "nil", "0"})
#: `2026-03-01` and `3/1/2026`; "1/3" is what a person or a spreadsheet program made of one, too.
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}(?:[ T].*)?|\d{1,2}/\d{1,2}(?:[/-]\d{2,4})?")
_FLAG_REASONS = {
    CellFlag.ERROR: RowReason.ERROR_CELL,
    CellFlag.FORMULA_WITHOUT_VALUE: RowReason.FORMULA_WITHOUT_VALUE,
    CellFlag.TEXT_DATE: RowReason.DATE_AS_AMOUNT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCell:
    """What a cell of money came to.

    Attributes:
        ore: the amount; None = the cell is empty, or cannot be read.
        finding: what is to be said of it; None = nothing.
    """

    ore: int | None = None
    finding: Finding | None = None


class CellReader:
    """Reads the money of one table, each cell once: what a row says of it and the totals say is the same."""

    def __init__(self, table: RawTable, unit: Unit) -> None:
        """Take the table, and the unit of bare numbers in columns that name none."""
        self._table = table
        self._unit = unit
        self._known: dict[tuple[int, int], ReadCell] = {}

    def read(self, at: int, choice: ColumnChoice) -> ReadCell:
        """Read a cell of a row, from 0, as what its column is taken for."""
        place = at, choice.index
        if place not in self._known:
            self._known[place] = self._read(at, choice)
        return self._known[place]

    def _read(self, at: int, choice: ColumnChoice) -> ReadCell:
        row = self._table.rows[at]
        cell = row[choice.index] if choice.index < len(row) else None
        if reason := self._not_to_be_trusted(at, choice, cell):
            return ReadCell(finding=Finding(reason=reason, column=choice.index, text=text_of(cell)))
        if cell is None or (isinstance(cell, str) and cell.strip() in NO_MONEY):
            return ReadCell()
        try:
            ore = self._ore(cell, choice)
        except AmountError as error:
            return ReadCell(finding=_unreadable(choice.index, text_of(cell), error))
        if ore < 0:
            finding = Finding(reason=RowReason.AMOUNT_NEGATIVE, column=choice.index, text=text_of(cell))
            return ReadCell(ore=ore, finding=finding)
        is_formula = (at, choice.index) in self._table.formulas
        if ore == 0 and is_formula and choice.field is not Field.TOTAL:
            # Programs that write workbooks without computing them leave a zero; a sum is checked anyhow.
            finding = Finding(reason=RowReason.FORMULA_ZERO, column=choice.index, text=text_of(cell))
            return ReadCell(ore=ore, finding=finding)
        return ReadCell(ore=ore)

    def _ore(self, cell: Cell, choice: ColumnChoice) -> int:
        unit = choice.unit or self._unit
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            return amount_from_number(cell, unit)
        text = text_of(cell)
        return 0 if text.casefold() in _ZERO_WORDS else parse_marked(text, unit, choice.mark)

    def _not_to_be_trusted(self, at: int, choice: ColumnChoice, cell: Cell) -> RowReason | None:
        """Return why a cell cannot be taken as it stands; None when it can."""
        flag = self._table.flags.get((at, choice.index))
        if "%" in self._table.number_formats.get((at, choice.index), ""):
            return RowReason.SHOWN_IN_OTHER_UNIT
        if flag is CellFlag.UNIT_IN_FORMAT:
            return None if choice.unit else RowReason.SHOWN_IN_OTHER_UNIT
        if flag is CellFlag.SCALED_BY_FORMAT:
            in_kronor = (choice.unit or self._unit) is Unit.KR
            return None if in_kronor else RowReason.SHOWN_IN_OTHER_UNIT
        if flag in _FLAG_REASONS:
            return _FLAG_REASONS[flag]
        is_date = isinstance(cell, date) or (isinstance(cell, str) and _DATE.fullmatch(cell.strip()))
        return RowReason.DATE_AS_AMOUNT if is_date else None


def text_of(cell: Cell) -> str:
    """Return what a cell says, without space around it; a whole float as the whole number it is."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _unreadable(column: int, text: str, error: AmountError) -> Finding:
    if isinstance(error, AmbiguousAmountError):
        return Finding(
            reason=RowReason.AMOUNT_AMBIGUOUS,
            column=column,
            text=text,
            readings=error.readings,
            problem=error.problem,
        )
    return Finding(reason=RowReason.AMOUNT_UNREADABLE, column=column, text=text, problem=error.problem)
