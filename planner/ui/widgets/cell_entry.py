"""Writing in the cells of a small grid: what was not taken is there to be mended."""

from collections.abc import Collection

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

_Index = QModelIndex | QPersistentModelIndex


def let_write(table: QTableView, free_text: Collection[int]) -> "CellEntry":
    """Let the cells of a small grid be written in, one at a time; return what writes in them.

    Args:
        table: the grid.
        free_text: the columns in which anything may be written.
    """
    trigger = QAbstractItemView.EditTrigger
    table.verticalHeader().hide()
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
    entry = CellEntry(table, free_text)
    table.setItemDelegate(entry)
    return entry


class CellEntry(QStyledItemDelegate):
    """Writes in the cells of one table; a text that the model refuses is opened again."""

    #: The place of a cell whose text was not taken.
    rejected = Signal(QPersistentModelIndex)
    #: Free text is being typed; carries it.
    typed = Signal(str)

    def __init__(self, table: QTableView, free_text: Collection[int]) -> None:
        """Write in a table; `free_text` are the columns in which anything may be written."""
        super().__init__(table)
        self._table = table
        self._free_text = frozenset(free_text)
        self._place, self._text = QPersistentModelIndex(), ""
        # Qt closes the cell and perhaps moves on first.
        self.rejected.connect(self._open_again, Qt.ConnectionType.QueuedConnection)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the usual editor; what is typed as free text is told of."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
            editor.setAccessibleName(str(heading))
            if index.column() in self._free_text:
                editor.textChanged.connect(self.typed)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what was typed and not taken, else what holds now."""
        if isinstance(editor, QLineEdit) and self._place == index:
            editor.setText(self._text)
            self._place = QPersistentModelIndex()
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Take what was typed, or keep it for another try."""
        if not isinstance(editor, QLineEdit) or editor.text() == index.data(Qt.ItemDataRole.EditRole):
            return
        if not model.setData(model.index(index.row(), index.column()), editor.text()):
            self._place, self._text = QPersistentModelIndex(index), editor.text()
            self.rejected.emit(self._place)

    def _open_again(self, place: QPersistentModelIndex) -> None:
        index = self._table.model().index(place.row(), place.column())
        self._table.setCurrentIndex(index)
        self._table.edit(index)
