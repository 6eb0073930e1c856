"""What a merge did that nobody chose: a list, and the whole of what there is to say of the selected row."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.ui.models.merge_lists import FlagModel
from planner.ui.models.merge_words import MergeWords
from planner.ui.theme import Theme
from planner.ui.widgets.rows_view import RowsView

#: Lines of the longest sentence at the usual width.
_LINES = 3


class FlagList(QWidget):
    """The flags; long sentences are read in full below them."""

    def __init__(
        self, model: FlagModel, words: MergeWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show a model, whoever fills it."""
        super().__init__(parent)
        self._model = model
        self._words = words
        self.table = RowsView(model, theme, parent=self)
        self.table.setAccessibleName(self.tr("To know of"))
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * _LINES)
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.text)
        self.table.selection_changed.connect(self._look)
        model.modelReset.connect(self._look)

    def _look(self) -> None:
        keys = self.table.selected_keys()
        if not keys and self._model.rowCount():
            self.table.select_keys([self._model.key_at(0) or ""])
            keys = self.table.selected_keys()
        flag = self._model.item(keys[0]) if keys else None
        words = self._words
        self.text.setText(
            "" if flag is None else f"{words.what(flag.entity)}: {words.happened(flag)} {words.remedy(flag)}"
        )
