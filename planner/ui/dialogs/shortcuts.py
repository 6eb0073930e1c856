"""The overview of keyboard shortcuts."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.ui.theme import Theme
from planner.ui.widgets.command_palette import folded

#: Height of a row in pixels at zoom 1: room for the rings of Å and the dots of Ö.
_ROW = 24


class ShortcutsDialog(QDialog):
    """Every action with its keys; a field finds one of them."""

    def __init__(
        self, rows: Iterable[tuple[str, str, str]], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show rows of page ("" = everywhere), action and keys."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._field, self._tree = QLineEdit(), QTreeWidget()
        self._field.setPlaceholderText(self.tr("Find a shortcut"))
        self._field.setAccessibleName(self.tr("Find a shortcut"))
        self._field.setClearButtonEnabled(True)
        self._tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setHeaderLabels([self.tr("Where"), self.tr("Action"), self.tr("Keys")])
        for page, text, keys in (*rows, *self._fixed()):
            item = QTreeWidgetItem([page or self.tr("Everywhere"), text, keys])
            item.setSizeHint(1, QSize(0, theme.px(_ROW)))
            self._tree.addTopLevelItem(item)
        header = self._tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._field, self._tree, buttons):
            layout.addWidget(widget)
        self.resize(theme.px(640), theme.px(520))
        self._field.textChanged.connect(self._search)

    def _fixed(self) -> list[tuple[str, str, str]]:
        """Return keys that no action holds."""
        tables = self.tr("In tables")
        return [
            (tables, self.tr("Edit the cell"), "F2"),
            (tables, self.tr("Take what is typed and move on"), "Enter, Tab"),
            (tables, self.tr("Leave the cell as it was"), "Esc"),
            (tables, self.tr("Menu of what is selected"), "Shift+F10"),
        ]

    def _search(self, text: str) -> None:
        words = folded(text).split()
        for row in range(self._tree.topLevelItemCount()):
            item = self._tree.topLevelItem(row)
            if item is not None:
                whole = folded(" ".join(item.text(column) for column in range(3)))
                item.setHidden(not all(word in whole for word in words))
        first = next(
            (i for i in self._tree.findItems("", Qt.MatchFlag.MatchContains) if not i.isHidden()), None
        )
        if first is not None:
            self._tree.setCurrentItem(first)
