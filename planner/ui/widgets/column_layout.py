"""Which columns a table shows, how wide and in which order: a menu for it, and text for the settings."""

import json
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView

from planner.ui.models.table import RowsModel
from planner.ui.theme import Theme


class ColumnLayout(QObject):
    """The columns of one view, by the keys of the model's columns."""

    #: Columns were moved, resized, shown or hidden.
    changed = Signal()

    def __init__(self, view: QTableView, model: RowsModel[Any], theme: Theme) -> None:
        """Lay a view's columns out as the model wants them."""
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = theme
        self._scale = theme.scale
        self._header = view.horizontalHeader()
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self._show_menu)
        self._header.sectionMoved.connect(self._tell)
        self._header.sectionResized.connect(self._tell)
        self.reset()

    def first(self) -> int:
        """Return the column that stands first."""
        header = self._header
        for visual in range(header.count()):
            if not header.isSectionHidden(header.logicalIndex(visual)):
                return header.logicalIndex(visual)
        return 0

    def menu(self) -> QMenu:
        """Return a new menu in which columns are shown and hidden; the caller shows it."""
        menu = QMenu(self.tr("Columns"), self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for at, column in enumerate(self._model.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self._view.isColumnHidden(at))
            action.setData(column.key)
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns"))
        menu.triggered.connect(self._choose)
        return menu

    def show(self, key: str, *, shown: bool) -> None:
        """Show or hide a column; the last one that is shown stays."""
        at = self._model.column_of(key)
        if at < 0 or (not shown and self._header.count() - self._header.hiddenSectionCount() <= 1):
            return
        self._view.setColumnHidden(at, not shown)
        self._tell()

    def reset(self) -> None:
        """Put columns, widths and order as they are before anybody chose."""
        character = self._theme.px(7)
        for at, column in enumerate(self._model.columns):
            self._header.moveSection(self._header.visualIndex(at), at)
            self._view.setColumnHidden(at, not column.shown)
            self._view.setColumnWidth(at, column.width * character + self._theme.px(18))
        self._tell()

    def save(self) -> str:
        """Return order, widths, hidden columns and sorting as text for the settings."""
        header, columns = self._header, self._model.columns
        order = [columns[header.logicalIndex(visual)].key for visual in range(header.count())]
        hidden = [column.key for at, column in enumerate(columns) if header.isSectionHidden(at)]
        widths = {
            column.key: round(header.sectionSize(at) / self._theme.scale)
            for at, column in enumerate(columns)
            if not header.isSectionHidden(at)
        }
        by = header.sortIndicatorSection()
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        sort = [columns[by].key, descending] if 0 <= by < len(columns) else None
        return json.dumps({"order": order, "hidden": hidden, "widths": widths, "sort": sort})

    def restore(self, text: str) -> None:
        """Take what `save` gave; columns it does not know stay as they are, nonsense is ignored."""
        try:
            state = json.loads(text)
            order, hidden, sort = list(state["order"]), set(state["hidden"]), state["sort"]
            widths = {str(key): int(width) for key, width in state["widths"].items()}
            by = self._model.column_of(sort[0]) if sort else -1
        except (ValueError, KeyError, TypeError, AttributeError, IndexError):
            return
        self._arrange(order, hidden, widths)
        if by >= 0:
            self._view.sortByColumn(
                by, Qt.SortOrder.DescendingOrder if sort[1] else Qt.SortOrder.AscendingOrder
            )

    def follow_zoom(self) -> None:
        """Widen or narrow the columns as the texts grow or shrink."""
        self._header.setMinimumSectionSize(self._theme.px(36))
        if self._theme.scale != self._scale:
            for at in range(self._header.count()):
                width = round(self._view.columnWidth(at) * self._theme.scale / self._scale)
                if width:
                    self._view.setColumnWidth(at, width)
        self._scale = self._theme.scale

    def _arrange(self, order: list[str], hidden: set[str], widths: dict[str, int]) -> None:
        known = [at for at in map(self._model.column_of, order) if at >= 0]
        for visual, logical in enumerate(known):
            self._header.moveSection(self._header.visualIndex(logical), visual)
        for at, column in enumerate(self._model.columns):
            if column.key in order:
                self._view.setColumnHidden(at, column.key in hidden)
            if column.key in widths:
                self._view.setColumnWidth(at, self._theme.px(widths[column.key]))

    def _choose(self, action: QAction) -> None:
        key = action.data()
        if key is None:
            self.reset()
        else:
            self.show(str(key), shown=action.isChecked())

    def _tell(self) -> None:
        self.changed.emit()

    def _show_menu(self, place: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(place))
