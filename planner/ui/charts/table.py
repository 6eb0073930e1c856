"""The figures of a chart as a table that can be read, walked and copied."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from planner.domain.money import MINUS, NO_BREAK_SPACE, Unit, format_amount
from planner.ui.charts.drawing import NO_FIGURES, Figures
from planner.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class FiguresModel(QAbstractTableModel):
    """Figures of a drawing: names in the first column, amounts in the others."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._figures = NO_FIGURES
        self._unit = Unit.TKR
        self._theme = theme
        self._font: QFont = theme.font("figure")

    def show_figures(self, figures: Figures, unit: Unit, font: QFont) -> None:
        """Show other figures."""
        if (figures, unit, font) != (self._figures, self._unit, self._font):
            self.beginResetModel()
            self._figures, self._unit, self._font = figures, unit, font
            self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._figures.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are, the names counted."""
        return 0 if parent.isValid() or not self._figures.columns else len(self._figures.columns) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; the user role of an amount is öre."""
        if not index.isValid():
            return None
        row, column = self._figures.rows[index.row()], index.column()
        value = row.name if column == 0 else row.cells[column - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(value)
        if role == Qt.ItemDataRole.UserRole:
            return value
        return self._look(value, role) if column else None

    def _look(self, value: int | str | None, role: int) -> object:
        """Return alignment, font and colour of an amount; what is below zero has its sign too."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        if role == Qt.ItemDataRole.FontRole:
            return self._font
        if role == Qt.ItemDataRole.ForegroundRole and isinstance(value, int) and value < 0:
            return self._theme.color("bad")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self._figures.corner, *self._figures.columns)[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def as_text(self) -> str:
        """Return everything with tabs between, for a spreadsheet: exact amounts without grouping."""
        head = (self._figures.corner, *self._figures.columns)
        rows = ((row.name, *(_bare(self._text(cell)) for cell in row.cells)) for row in self._figures.rows)
        lines: list[tuple[str, ...]] = [head, *rows]
        return "\n".join("\t".join(line) for line in lines) + "\n"

    def _text(self, value: int | str | None) -> str:
        if isinstance(value, int):
            return format_amount(value, self._unit, exact=True)
        return value or ""


class FiguresTable(QTableView):
    """Shows the figures; Ctrl+C copies all of them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a table to read, not to edit."""
        super().__init__(parent)
        self._theme = theme
        self.figures = FiguresModel(theme, self)
        self.setModel(self.figures)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_figures(self, figures: Figures, unit: Unit) -> None:
        """Show other figures."""
        self.figures.show_figures(figures, unit, self._theme.font("figure"))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + self._theme.px(8))

    def copy(self) -> None:
        """Put the whole table on the clipboard."""
        QGuiApplication.clipboard().setText(self.figures.as_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with the keyboard."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


def _bare(text: str) -> str:
    return text.replace(NO_BREAK_SPACE, "").replace(MINUS, "-")
