"""Lets the cells of a table of rows be written in, or chosen from a few words."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyleOptionViewItem, QTableView, QWidget

from planner.domain.identity_number import holds_identity_number
from planner.ui.models.table import RowsModel
from planner.ui.theme import Theme
from planner.ui.widgets.privacy_hint import warning
from planner.ui.widgets.rows_delegate import RowsDelegate

_Index = QModelIndex | QPersistentModelIndex


class EntryDelegate(RowsDelegate):
    """Paints like every table of rows; what was typed and not taken is there to be mended.

    Attributes:
        why_not: says of a row why nothing of it can be written now; "" = it can.
        choices: words and values to choose from, by the key of the column.
    """

    #: Why a cell cannot be written in, or what is wrong with what is typed; "" when nothing is.
    told = Signal(str)
    #: The place of a cell whose text was not taken.
    rejected = Signal(QPersistentModelIndex)

    def __init__(self, view: QTableView, model: RowsModel[Any], theme: Theme, parent: QObject) -> None:
        """Write in one view and its model."""
        super().__init__(view, model, theme, parent)
        self.why_not: Callable[[Any], str] = lambda _row: ""
        self.choices: Mapping[str, Sequence[tuple[str, str]]] = {}
        self._place, self._text = QPersistentModelIndex(), ""
        # Qt closes the cell and perhaps moves on first.
        self.rejected.connect(self._open_again, Qt.ConnectionType.QueuedConnection)

    def createEditor(  # type: ignore[override]  # Qt takes None as: this cell is not edited
        self, parent: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> QWidget | None:
        """Return a line or a list of words; None, and the reason is told, where nothing can be written."""
        item = self.model.row_at(index.row())
        reason = self.why_not(item) if item is not None else ""
        self.told.emit(reason)
        if reason:
            return None
        column = self.model.columns[index.column()]
        if column.key in self.choices:
            return self._combo(parent, column.title, self.choices[column.key])
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setFont(self.theme.font("figure"))
        line.setAlignment(Qt.AlignmentFlag(column.align.value))
        line.setAccessibleName(column.title)
        line.textChanged.connect(self._look_for_numbers)
        return line

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what was typed and not taken, else what holds now."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))
        elif isinstance(editor, QLineEdit):
            again = self._place == index
            editor.setText(self._text if again else text)
            if again:
                self._place = QPersistentModelIndex()
            else:
                editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Take what was typed or chosen, or keep the text for another try."""
        place = model.index(index.row(), index.column())
        if isinstance(editor, QComboBox):
            model.setData(place, editor.currentData())
            return
        if not isinstance(editor, QLineEdit) or editor.text() == index.data(Qt.ItemDataRole.EditRole):
            return
        text, kept = editor.text(), QPersistentModelIndex(index)
        if not model.setData(place, text):
            self._place, self._text = kept, text
            self.rejected.emit(kept)

    def _combo(self, parent: QWidget, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        combo = QComboBox(parent)
        combo.setAccessibleName(name)
        for text, value in choices:
            combo.addItem(text, value)
        combo.activated.connect(lambda _at: self.commitData.emit(combo))
        return combo

    def _open_again(self, place: QPersistentModelIndex) -> None:
        if place.isValid():
            index = self.model.index(place.row(), place.column())
            self.view.setCurrentIndex(index)
            self.view.edit(index)

    def _look_for_numbers(self, text: str) -> None:
        self.told.emit(warning() if holds_identity_number(text) else "")
