"""The table of running and capital costs: three rows a board and three for the sum, years across."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.analysis.running_costs import Gap, RunningCosts, YearCost, sum_costs
from planner.domain.money import MINUS, NO_BREAK_SPACE, Unit, format_amount
from planner.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_INDENT = NO_BREAK_SPACE * 4
_DASH = "–"


class Part(StrEnum):
    """What of a cost a row shows."""

    ALL = "all"
    CAPITAL = "capital"
    RUNNING = "running"

    def of(self, cost: YearCost) -> int:
        """Return that part of a cost, öre."""
        if self is Part.CAPITAL:
            return cost.capital_ore
        return cost.running_ore if self is Part.RUNNING else cost.cost_ore


@dataclass(frozen=True, slots=True)
class CostRow:
    """One row.

    Attributes:
        board: the board as written; "" = none is said; None = the sum of all.
        part: what of the cost it shows.
        amounts: öre in each year, and the sum last.
        measures: how many measures are behind it.
        unknown: of how many of them the running cost is not known, so that it is too low.
    """

    board: str | None
    part: Part
    amounts: tuple[int, ...]
    measures: int
    unknown: int


class RunningCostsModel(QAbstractTableModel):
    """Boards and their parts downwards, years and their sum across; the user role of an amount is öre."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._years: tuple[int, ...] = ()
        self._rows: tuple[CostRow, ...] = ()
        self._unit = Unit.TKR

    @property
    def rows(self) -> tuple[CostRow, ...]:
        """What the rows show."""
        return self._rows

    def show_costs(self, costs: RunningCosts, unit: Unit) -> None:
        """Show other costs."""
        self.beginResetModel()
        self._years, self._unit = tuple(costs.years), unit
        missing = costs.with_gap(Gap.RUNNING_COST)
        rows = []
        for board in costs.boards:
            unknown = len(set(board.measure_ids).intersection(missing))
            rows += _rows_of(board.board, board.years, len(board.measure_ids), unknown)
        rows += _rows_of(None, costs.per_year, len(costs.reckoned), len(missing))
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return three rows a board and three for the sum."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the names, the years and their sum."""
        return 0 if parent is not None and parent.isValid() else len(self._years) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the headings; the unit stands in the corner."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        corner = self.tr("Receiving board, {unit}").format(unit=self._unit.value)
        return (corner, *map(str, self._years), self.tr("Sum"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.FontRole:
            font = self._theme.font("figure" if column else "normal")
            font.setBold(row.part is Part.ALL)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and not self._is_strong(row):
            return self._theme.color("text_muted")
        if column == 0:
            return self._name(row) if role == Qt.ItemDataRole.DisplayRole else None
        return self._amount(row.amounts[column - 1], role)

    def as_text(self) -> str:
        """Return everything with tabs between, for a spreadsheet: exact amounts without grouping."""
        head = [str(self.headerData(n, Qt.Orientation.Horizontal)) for n in range(self.columnCount())]
        lines = [head]
        for row in self._rows:
            amounts = (format_amount(ore, self._unit, exact=True) for ore in row.amounts)
            bare = (text.replace(NO_BREAK_SPACE, "").replace(MINUS, "-") for text in amounts)
            lines.append([self._name(row).strip(), *bare])
        return "\n".join("\t".join(line) for line in lines) + "\n"

    def board_name(self, board: str) -> str:
        """Return the name of a board, in words when none is said."""
        return board or self.tr("No operator is said")

    def _is_strong(self, row: CostRow) -> bool:
        return row.part is Part.ALL

    def _name(self, row: CostRow) -> str:
        if row.part is Part.CAPITAL:
            return _INDENT + self.tr("Capital cost")
        if row.part is Part.RUNNING:
            text = self.tr("Running cost")
            if row.unknown:
                text = self.tr("Running cost, unknown for {some} of {all}")
            return _INDENT + text.format(some=_count(row.unknown), all=_count(row.measures))
        return self.tr("All boards") if row.board is None else self.board_name(row.board)

    def _amount(self, ore: int, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        if role == Qt.ItemDataRole.UserRole:
            return ore
        if role == Qt.ItemDataRole.DisplayRole:
            return format_amount(ore, self._unit) if ore else _DASH
        if role == Qt.ItemDataRole.ToolTipRole:
            return format_amount(ore, Unit.KR, exact=True, with_unit=True)
        return None


def _rows_of(board: str | None, years: tuple[YearCost, ...], measures: int, unknown: int) -> list[CostRow]:
    total = sum_costs(years)
    return [CostRow(board, part, (*map(part.of, years), part.of(total)), measures, unknown) for part in Part]


def _count(number: int) -> str:
    return QLocale().toString(number)
