"""The changes of a workbook that came back, as a table to tick: what it was, is, and what the plan has."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from planner.domain.fund import ExpenseClass
from planner.domain.measure import MeasureStatus
from planner.domain.money import format_amount
from planner.domain.plan import Plan
from planner.domain.returned import GONE, ReturnedChange, ReturnedPart, ReturnedValue
from planner.ui.labels import class_name, status_name, tertial_name
from planner.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_CHECKED = Qt.ItemDataRole.CheckStateRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole.value
_FOREGROUND = Qt.ItemDataRole.ForegroundRole.value
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole.value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
_MONEY = frozenset({ReturnedPart.AMOUNT, ReturnedPart.FORECAST, ReturnedPart.NEW_MEASURE}) | GONE
_NOTHING = "–"
_PARTS = {
    ReturnedPart.AMOUNT: QT_TRANSLATE_NOOP("returning", "Amount"),
    ReturnedPart.FORECAST: QT_TRANSLATE_NOOP("returning", "Forecast"),
    ReturnedPart.COMMENT: QT_TRANSLATE_NOOP("returning", "Comment"),
    ReturnedPart.TITLE: QT_TRANSLATE_NOOP("returning", "Title"),
    ReturnedPart.STATUS: QT_TRANSLATE_NOOP("returning", "Status"),
    ReturnedPart.EXPENSE_CLASS: QT_TRANSLATE_NOOP("returning", "Class"),
    ReturnedPart.RESPONSIBLE: QT_TRANSLATE_NOOP("returning", "Responsible"),
    ReturnedPart.NEW_MEASURE: QT_TRANSLATE_NOOP("returning", "New measure"),
    ReturnedPart.GONE_MONEY: QT_TRANSLATE_NOOP("returning", "Money taken away"),
    ReturnedPart.GONE_MEASURE: QT_TRANSLATE_NOOP("returning", "Measure taken away"),
}


class _Column(NamedTuple):
    title: str
    text: Callable[[ReturnedChange], str]
    is_value: bool = False


class ReturnedModel(QAbstractTableModel):
    """One row for each change; what is in conflict, and rows that are gone, are not ticked to begin with."""

    #: What is ticked has changed.
    ticked = Signal()

    def __init__(
        self, plan: Plan, changes: Sequence[ReturnedChange], theme: Theme, parent: QObject | None = None
    ) -> None:
        """Show changes of a plan."""
        super().__init__(parent)
        self._plan, self._theme = plan, theme
        self._changes = tuple(changes)
        self._ticked = [change.is_proposed for change in self._changes]
        self._columns = (
            _Column(self.tr("Change"), self.subject),
            _Column(self.tr("What"), self._what),
            _Column(self.tr("When exported"), lambda change: self._value(change, change.old), is_value=True),
            _Column(self.tr("In the file"), lambda change: self._value(change, change.new), is_value=True),
            _Column(self.tr("In the plan"), lambda change: self._value(change, change.now), is_value=True),
            _Column(self.tr("Remark"), self._remark),
        )

    @property
    def chosen(self) -> tuple[ReturnedChange, ...]:
        """The changes that are ticked."""
        return tuple(change for change, on in zip(self._changes, self._ticked, strict=True) if on)

    def tick(self, wanted: Callable[[ReturnedChange], bool]) -> None:
        """Tick the changes that are wanted, and no others."""
        self._ticked = [wanted(change) for change in self._changes]
        if self._changes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._changes) - 1, 0))
        self.ticked.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many changes there are."""
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 and index.isValid() else flags

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        change, column = self._changes[index.row()], self._columns[index.column()]
        if role in (_DISPLAY, _TOOL_TIP):
            return column.text(change)
        if role == _ALIGNMENT and column.is_value and change.part in _MONEY:
            return _RIGHT
        if role == _FOREGROUND and index.column() == len(self._columns) - 1:
            return self._theme.color("warn")
        return self._tick(index.row(), change, role) if index.column() == 0 else None

    def _tick(self, row: int, change: ReturnedChange, role: int) -> object:
        """Return the tick of a row, and the whole row for who cannot see it."""
        if role == _CHECKED:
            return Qt.CheckState.Checked if self._ticked[row] else Qt.CheckState.Unchecked
        if role == _ACCESSIBLE:
            parts = (one.text(change) for one in self._columns)
            return ", ".join(part for part in parts if part)
        return None

    def setData(self, index: AnyIndex, value: object, role: int = _CHECKED) -> bool:
        """Tick a change, or take the tick away."""
        if role != _CHECKED or not index.isValid() or index.column() != 0:
            return False
        self._ticked[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [_CHECKED])
        self.ticked.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the heading of a column."""
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return self._columns[section].title

    def subject(self, change: ReturnedChange) -> str:
        """Say what is changed: the measure, or the new one."""
        if change.draft is not None:
            return change.draft.title
        measure = self._plan.measures[change.measure_id] if change.measure_id else None
        return f"{measure.code} {measure.title}" if measure else ""

    def _what(self, change: ReturnedChange) -> str:
        fund = self._plan.funds[change.fund_id].name if change.fund_id else ""
        tertial = tertial_name(change.tertial) if change.tertial else ""
        place = " ".join(part for part in (tertial, str(change.year or "")) if part)
        return ", ".join(part for part in (_part_name(change.part), place, fund) if part)

    def _value(self, change: ReturnedChange, value: ReturnedValue) -> str:
        if value in (None, ""):
            return _NOTHING
        if change.part in _MONEY and isinstance(value, int):
            return format_amount(value, with_unit=True)
        if change.part is ReturnedPart.STATUS:
            return status_name(MeasureStatus(str(value)))
        if change.part is ReturnedPart.EXPENSE_CLASS:
            return class_name(ExpenseClass(str(value)))
        return " ".join(str(value).split())

    def _remark(self, change: ReturnedChange) -> str:
        if change.is_conflict:
            return self.tr("▲ Conflict: the plan was changed too")
        if change.part in GONE:
            return self.tr("▲ The row is gone from the file")
        return ""


def _part_name(part: ReturnedPart) -> str:
    return QCoreApplication.translate("returning", str(_PARTS[part]))
