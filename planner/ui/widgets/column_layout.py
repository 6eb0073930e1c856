"""Which columns a table shows, how wide and in which order: a menu for it, and text for the settings."""

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView

from planner.ui.models.table import RowsModel
from planner.ui.theme import Theme

#: No column has this key.
_RESET = "*"


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
        #: Whether somebody set a width: then no column grows by itself any more.
        self._chosen = False
        self._busy = False
        #: Columns that gave way to the growing ones, and those that somebody wants all the same.
        self._gone: set[int] = set()
        self._kept: set[str] = set()
        self._header = view.horizontalHeader()
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self._show_menu)
        self._header.sectionMoved.connect(self._tell)
        self._header.sectionResized.connect(self._on_resized)
        view.viewport().installEventFilter(self)
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
        self._add_order(menu)
        reset = menu.addAction(self.tr("Reset columns"))
        reset.setData(_RESET)
        menu.triggered.connect(self._choose)
        return menu

    def _add_order(self, menu: QMenu) -> None:
        """Add what a click on a heading does, for the keyboard: a column once more turns the order round."""
        order = menu.addMenu(self.tr("Sort by"))
        for at, column in enumerate(self._model.columns):
            if not self._view.isColumnHidden(at):
                action = order.addAction(column.title, partial(self._sort_by, at))
                action.setCheckable(True)
                action.setChecked(self._header.sortIndicatorSection() == at)

    def _sort_by(self, at: int) -> None:
        again = self._header.sortIndicatorSection() == at
        falls = again and self._header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        self._view.sortByColumn(at, Qt.SortOrder.DescendingOrder if falls else Qt.SortOrder.AscendingOrder)

    def show(self, key: str, *, shown: bool) -> None:
        """Show or hide a column; the last one that is shown stays."""
        at = self._model.column_of(key)
        if at < 0 or (not shown and self._header.count() - self._header.hiddenSectionCount() <= 1):
            return
        self._gone.discard(at)
        self._kept = self._kept | {key} if shown else self._kept - {key}
        self._hide({at: not shown})
        self._fit()
        self._tell()

    def reset(self) -> None:
        """Put columns, widths and order as they are before anybody chose."""
        columns = self._model.columns
        self._chosen = False
        self._gone, self._kept = set(), set()
        self._header.setStretchLastSection(not any(column.grows for column in columns))
        for at in range(len(columns)):
            self._header.moveSection(self._header.visualIndex(at), at)
        self._hide({at: not column.shown for at, column in enumerate(columns)})
        self._resize({at: self._usual_width(at) for at in range(len(columns))})
        self._fit()
        self._tell()

    def save(self) -> str:
        """Return order, widths, hidden columns and sorting as text for the settings."""
        header, columns = self._header, self._model.columns
        order = [columns[header.logicalIndex(visual)].key for visual in range(header.count())]
        gone: set[int] = set() if self._chosen else self._gone
        hidden = [
            column.key for at, column in enumerate(columns) if header.isSectionHidden(at) and at not in gone
        ]
        widths = {
            column.key: round(header.sectionSize(at) / self._theme.scale)
            for at, column in enumerate(columns)
            if not header.isSectionHidden(at)
        }
        by = header.sortIndicatorSection()
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        sort = [columns[by].key, descending] if 0 <= by < len(columns) else None
        state = {"order": order, "hidden": hidden, "widths": widths, "sort": sort, "chosen": self._chosen}
        return json.dumps({**state, "kept": sorted(self._kept)})

    def restore(self, text: str) -> None:
        """Take what `save` gave; columns it does not know stay as they are, nonsense is ignored."""
        try:
            state = json.loads(text)
            order, hidden, sort = list(state["order"]), set(state["hidden"]), state["sort"]
            widths = {str(key): int(width) for key, width in state["widths"].items()}
            by = self._model.column_of(sort[0]) if sort else -1
            kept = {str(key) for key in state.get("kept", ())}
            self._chosen = bool(state.get("chosen"))
        except (ValueError, KeyError, TypeError, AttributeError, IndexError):
            return
        self._gone, self._kept = set(), kept
        self._arrange(order, hidden, widths)
        if by >= 0:
            self._view.sortByColumn(
                by, Qt.SortOrder.DescendingOrder if sort[1] else Qt.SortOrder.AscendingOrder
            )

    def follow_zoom(self) -> None:
        """Widen or narrow the columns as the texts grow or shrink."""
        self._header.setMinimumSectionSize(self._theme.px(36))
        if self._theme.scale != self._scale:
            factor = self._theme.scale / self._scale
            widths = {at: round(self._view.columnWidth(at) * factor) for at in range(self._header.count())}
            self._resize({at: width for at, width in widths.items() if width})
        self._scale = self._theme.scale
        self._fit()

    def _arrange(self, order: list[str], hidden: set[str], widths: dict[str, int]) -> None:
        for visual, logical in enumerate(self._completed(order)):
            self._header.moveSection(self._header.visualIndex(logical), visual)
        columns = list(enumerate(self._model.columns))
        self._hide({at: column.key in hidden for at, column in columns if column.key in order})
        px = self._theme.px
        self._resize({at: px(widths[column.key]) for at, column in columns if column.key in widths})
        self._fit()

    def _completed(self, order: list[str]) -> list[int]:
        """Return the columns in a saved order; those it lacks, as other years, stay where they belong."""
        places = [at for at in map(self._model.column_of, order) if at >= 0]
        for at in range(len(self._model.columns)):
            if at not in places:
                places.insert(places.index(at - 1) + 1 if at else 0, at)
        return places

    def _usual_width(self, at: int) -> int:
        return self._model.columns[at].width * self._theme.px(7) + self._theme.px(14)

    def _fit(self) -> None:
        """Give the room that is left to the columns that grow, each as much."""
        if self._chosen:
            return
        growing = [at for at, column in enumerate(self._model.columns) if column.grows]
        growing = [at for at in growing if not self._header.isSectionHidden(at)]
        if not growing:
            return
        usual = {at: self._usual_width(at) for at in growing}
        self._make_room(growing, sum(usual.values()))
        room = max(0, self._room_for(growing) - sum(usual.values()))
        share, rest = divmod(room, len(growing))
        self._resize({at: usual[at] + share + (rest if at == growing[0] else 0) for at in growing})

    def _room_for(self, growing: Sequence[int]) -> int:
        """Return how much the other columns leave to those that grow."""
        others = self._header.length() - sum(self._header.sectionSize(at) for at in growing)
        return self._view.viewport().width() - others

    def _make_room(self, growing: Sequence[int], wanted: int) -> None:
        """Hide what gives way until the growing columns have their width; show the rest again."""
        header, columns = self._header, self._model.columns
        self._hide(dict.fromkeys(self._gone, False))
        self._gone = set()
        room = self._room_for(growing)
        shown = [(column, at) for at, column in enumerate(columns) if not header.isSectionHidden(at)]
        giving = [(one.gives_way, at) for one, at in shown if one.gives_way and one.key not in self._kept]
        for _, at in sorted(giving):
            if room >= wanted:
                break
            self._gone.add(at)
            room += header.sectionSize(at)
        self._hide(dict.fromkeys(self._gone, True))

    def _hide(self, hidden: dict[int, bool]) -> None:
        self._busy = True
        for at, is_hidden in hidden.items():
            self._view.setColumnHidden(at, is_hidden)
        self._busy = False

    def _resize(self, widths: dict[int, int]) -> None:
        self._busy = True
        for at, width in widths.items():
            self._view.setColumnWidth(at, width)
        self._busy = False

    def _on_resized(self) -> None:
        self._chosen = self._chosen or not self._busy
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the columns when the table becomes wider or narrower."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _choose(self, action: QAction) -> None:
        if action.data() == _RESET:
            self.reset()
        elif action.data() is not None:  # what sorts has no data
            self.show(str(action.data()), shown=action.isChecked())

    def _tell(self) -> None:
        self.changed.emit()

    def _show_menu(self, place: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(place))
