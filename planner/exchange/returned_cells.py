"""Finding the columns of a workbook that came back, and reading its cells: amounts, words, ids."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.money import AmountError, amount_from_number, parse_amount
from planner.exchange.reading.table import Cell, CellFlag, RawTable, Row

#: How far down the header is looked for.
_HEADER_WITHIN = 30


class RemarkKind(StrEnum):
    """Why something in the file is not read back."""

    AMOUNT_UNREADABLE = "amount_unreadable"
    FORMULA_WITHOUT_VALUE = "formula_without_value"
    ERROR_CELL = "error_cell"
    OTHER_UNIT = "other_unit"
    UNKNOWN_WORD = "unknown_word"
    UNKNOWN_FUND = "unknown_fund"
    UNKNOWN_ROW = "unknown_row"
    ROW_TWICE = "row_twice"
    TWO_VALUES = "two_values"
    FUND_CHANGED = "fund_changed"
    LOCKED = "locked"
    SECRET = "secret"  # noqa: S105 - no password
    CLOSED = "closed"
    MEASURE_GONE = "measure_gone"
    NEW_ROW = "new_row"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something in the file that is not read back.

    Attributes:
        kind: why.
        sheet: where.
        line: line of the sheet, from 1.
        text: what stands there: the header and the cell, or the title of the row.
    """

    kind: RemarkKind
    sheet: str
    line: int
    text: str = ""


class CellTroubleError(Exception):
    """A cell that cannot be read; the kind says why."""

    def __init__(self, kind: RemarkKind) -> None:
        super().__init__(kind)
        self.kind = kind


_FLAGS = {
    CellFlag.ERROR: RemarkKind.ERROR_CELL,
    CellFlag.FORMULA_WITHOUT_VALUE: RemarkKind.FORMULA_WITHOUT_VALUE,
    CellFlag.UNIT_IN_FORMAT: RemarkKind.OTHER_UNIT,
    CellFlag.SCALED_BY_FORMAT: RemarkKind.OTHER_UNIT,
}


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A row of the file with its columns by their headers."""

    sheet: str
    line: int
    cells: Row
    columns: Mapping[str, int]
    flags: Mapping[tuple[int, int], CellFlag]

    def text(self, header: str) -> str:
        """Return what stands in a column, as text."""
        return cell_text(self._cell(header))

    def ore(self, header: str) -> int | None:
        """Return an amount in öre; None for an empty cell.

        Raises:
            CellTroubleError: it is no amount, or nobody can know which.
        """
        flag = self.flags.get((self.line - 1, self.columns[header]))
        if flag in _FLAGS:
            raise CellTroubleError(_FLAGS[flag])
        cell = self._cell(header)
        if not cell_text(cell):
            return None
        try:
            # A text is a number that somebody's settings turned into one; "tkr" after it is understood too.
            ore = amount_from_number(cell) if isinstance(cell, int | float) else parse_amount(cell_text(cell))
        except AmountError as error:
            raise CellTroubleError(RemarkKind.AMOUNT_UNREADABLE) from error
        if ore < 0:
            raise CellTroubleError(RemarkKind.AMOUNT_UNREADABLE)
        return ore

    def remark(self, kind: RemarkKind, header: str = "") -> Remark:
        """Return a remark on a column, or on the whole row."""
        text = f"{header}: {self.text(header)}" if header else self.title
        return Remark(kind, self.sheet, self.line, text)

    @property
    def title(self) -> str:
        """What the row is of."""
        return next((self.text(header) for header in ("Åtgärd", "Projekt") if header in self.columns), "")

    def _cell(self, header: str) -> Cell:
        at = self.columns[header]
        return self.cells[at] if at < len(self.cells) else None


def cell_text(cell: Cell) -> str:
    """Return a cell as text; a whole number without decimals."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def header_of(table: RawTable, wanted: tuple[str, ...]) -> tuple[int, dict[str, int]] | None:
    """Return the row of the header and where each column stands; None where the columns are not all there."""
    for at, row in enumerate(table.rows[:_HEADER_WITHIN]):
        columns: dict[str, int] = {}
        for place, cell in enumerate(row):
            columns.setdefault(cell_text(cell), place)
        if all(header in columns for header in wanted):
            return at, columns
    return None


def rows_below(table: RawTable, header: int, columns: Mapping[str, int]) -> Iterator[ReturnedRow]:
    """Yield the rows under a header, without the empty ones."""
    for at, row in enumerate(table.rows[header + 1 :], header + 1):
        if any(cell_text(cell) for cell in row):
            yield ReturnedRow(table.sheet, at + 1, row, columns, table.flags)
