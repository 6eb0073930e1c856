"""The list of pages at the left."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner.ui.theme import Theme


class PageList(QListWidget):
    """Icon and name of each page; the chosen one is shown."""

    #: Another page is chosen; carries its key.
    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._theme = theme
        self._icons: list[str] = []
        self._narrow = False
        self.setObjectName("page-list")
        self.setAccessibleName(self.tr("Pages"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.currentItemChanged.connect(self._on_current)
        theme.changed.connect(self._dress)

    def set_pages(self, pages: Sequence[tuple[str, str, str]]) -> None:
        """Show pages, each as key, name and icon."""
        self.blockSignals(True)
        self.clear()
        self._icons = [icon for _, _, icon in pages]
        for number, (key, name, _) in enumerate(pages, 1):
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            item.setToolTip(f"{name} (Ctrl+{number})")
            self.addItem(item)
        self.blockSignals(False)
        self._dress()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icons alone, where there is little room; the names stay in tool tips and for readers."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._dress()

    def choose(self, key: str) -> None:
        """Mark a page as the one shown."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.setCurrentRow(row)

    def _on_current(self, current: QListWidgetItem | None) -> None:
        if current is not None:
            self._dress_icons()
            self.chosen.emit(current.data(Qt.ItemDataRole.UserRole))

    def _dress(self) -> None:
        self.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
        metrics = self.fontMetrics()
        names = [self.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(self.count())]
        widest = max(map(metrics.horizontalAdvance, names), default=0)
        wide = max(self._theme.px(148), widest + self._theme.px(72))
        self.setFixedWidth(self._theme.px(52) if self._narrow else wide)
        for row, name in enumerate(names):
            self.item(row).setText("" if self._narrow else name)
            self.item(row).setSizeHint(QSize(0, self._theme.px(34)))
        self._dress_icons()

    def _dress_icons(self) -> None:
        for row, icon in enumerate(self._icons):
            role = "accent" if row == self.currentRow() else "text_muted"
            self.item(row).setIcon(self._theme.icon(icon, role))
