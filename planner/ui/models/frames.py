"""The grid of sources and their frames per year."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner.domain.changes import ChangeSet
from planner.domain.errors import PlannerError
from planner.domain.fund import ExpenseClass, Frame, Fund, FundKind
from planner.domain.ids import FundId, frame_id
from planner.domain.money import Unit, format_amount, parse_amount
from planner.editing.funds import change_fund, set_frames
from planner.ui.error_sentences import error_sentence
from planner.ui.labels import class_name, fund_kind_name
from planner.ui.session import Session

_Index = QModelIndex | QPersistentModelIndex
NAME, KIND, CLASS = range(3)
FIRST_YEAR = 3
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FramesModel(QAbstractTableModel):
    """One row per source: name, kind, class, and the frame of each year; every entry is saved at once."""

    #: Something typed was not taken; carries a sentence.
    refused = Signal(str)
    #: Something typed was taken.
    taken = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self._session = session
        self._funds = session.plan.funds_in_order
        self._years = tuple(session.plan.info.years)
        session.changed.connect(self._on_changed)

    def fund_at(self, row: int) -> Fund | None:
        """Return the source of a row."""
        return self._funds[row] if 0 <= row < len(self._funds) else None

    def frame_at(self, index: _Index) -> Frame | None:
        """Return the frame of a cell, if the cell is a year's and has one."""
        fund = self.fund_at(index.row())
        if fund is None or index.column() < FIRST_YEAR:
            return None
        return self._session.plan.frames.get(frame_id(fund.id, self._years[index.column() - FIRST_YEAR]))

    def row_of(self, fund_id: FundId) -> int:
        """Return the row of a source; -1 when it is not there."""
        return next((row for row, fund in enumerate(self._funds) if fund.id == fund_id), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many sources there are."""
        return 0 if parent is not None and parent.isValid() else len(self._funds)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return three columns and the years."""
        return 0 if parent is not None and parent.isValid() else FIRST_YEAR + len(self._years)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the names of the columns, with the unit of the amounts."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= FIRST_YEAR:
            return _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section >= FIRST_YEAR:
            return f"{self._years[section - FIRST_YEAR]} ({self._session.unit})"
        return (self.tr("Source"), self.tr("Kind"), self.tr("Class"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let every cell be edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell as it is read, or (to edit) as it can be written."""
        fund = self.fund_at(index.row())
        if fund is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= FIRST_YEAR:
            return _RIGHT
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(fund, index)
        if role == Qt.ItemDataRole.EditRole:
            return self._edited(fund, index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(index)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Save what was typed; tell why when it cannot be."""
        fund = self.fund_at(index.row())
        if fund is None or role != Qt.ItemDataRole.EditRole:
            return False
        try:
            change_set = self._change(fund, index.column(), value)
            self._session.plan.apply(change_set)
        except PlannerError as error:
            self.refused.emit(error_sentence(error))
            return False
        self.taken.emit()
        return not change_set or self._session.edit(lambda _plan: change_set)

    def _change(self, fund: Fund, column: int, value: object) -> ChangeSet:
        plan = self._session.plan
        if column == NAME:
            return change_fund(plan, fund.id, name=str(value).strip())
        if column == KIND:
            return change_fund(plan, fund.id, kind=FundKind(str(value)))
        if column == CLASS:
            return change_fund(plan, fund.id, expense_class=ExpenseClass(str(value)))
        text = str(value).strip()
        ore = parse_amount(text, self._session.unit) if text else None
        return set_frames(plan, {(fund.id, self._years[column - FIRST_YEAR]): ore})

    def _text(self, fund: Fund, index: _Index) -> str:
        if index.column() >= FIRST_YEAR:
            frame = self.frame_at(index)
            return "–" if frame is None else _amount(frame.amount_ore, self._session.unit)
        return (fund.name, fund_kind_name(fund.kind), class_name(fund.expense_class))[index.column()]

    def _edited(self, fund: Fund, index: _Index) -> str:
        if index.column() >= FIRST_YEAR:
            frame = self.frame_at(index)
            return "" if frame is None else _amount(frame.amount_ore, self._session.unit)
        return (fund.name, fund.kind.value, fund.expense_class.value)[index.column()]

    def _tool_tip(self, index: _Index) -> str | None:
        frame = self.frame_at(index)
        if frame is None or not (frame.decision or frame.dnr):
            return None
        return " · ".join(text for text in (frame.decision, frame.dnr) if text)

    def _on_changed(self, change_set: ChangeSet) -> None:
        plan = self._session.plan
        funds, years = plan.funds_in_order, tuple(plan.info.years)
        same = [fund.id for fund in funds] == [fund.id for fund in self._funds] and years == self._years
        if not same:
            self.beginResetModel()
        self._funds, self._years = funds, years
        if not same:
            self.endResetModel()
        elif funds:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        del change_set


def _amount(ore: int, unit: Unit) -> str:
    return format_amount(ore, unit, exact=True)
