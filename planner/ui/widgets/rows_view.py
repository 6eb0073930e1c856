"""The table that register and allocation are seen in: selection by key, choice of columns, keyboard."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from planner.ui.models.table import Column, RowsModel
from planner.ui.theme import Theme
from planner.ui.widgets.column_layout import ColumnLayout
from planner.ui.widgets.rows_delegate import RowsDelegate

_SELECT_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_EDIT_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}


class RowsView(QTableView):
    """A table of rows: what is selected stays selected, by key, whatever is sorted, filtered or grouped."""

    #: The user selected other rows, or the filter hid some of them: the keys that are selected and shown.
    selection_changed = Signal(tuple)
    #: Enter, F2 or a double click on what the table itself cannot edit.
    edit_requested = Signal()
    #: Delete was pressed.
    delete_requested = Signal()
    #: Somebody typed in a table that is not edited cell by cell: the text belongs in the filter.
    filter_typed = Signal(str)
    #: The menu for the selected rows is asked for, at a place on the screen.
    menu_requested = Signal(QPoint)

    def __init__(
        self,
        model: RowsModel[Any],
        theme: Theme,
        *,
        select_cells: bool = False,
        delegate: type[RowsDelegate] = RowsDelegate,
        parent: QWidget | None = None,
    ) -> None:
        """Show a model.

        Args:
            model: the rows.
            theme: colours and fonts.
            select_cells: whether cells are selected one by one and typed in, or whole rows.
            delegate: what paints the cells.
            parent: the owner.
        """
        super().__init__(parent)
        self.rows = model
        self.theme = theme
        self._select_cells = select_cells
        self._wanted: tuple[str, ...] = ()
        self._current_key: str | None = None
        self._told: tuple[str, ...] = ()
        self._restoring = False
        self.setModel(model)
        self.painter_delegate = delegate(self, model, theme, self)
        self.setItemDelegate(self.painter_delegate)
        self._set_up()
        self.columns = ColumnLayout(self, model, theme)
        self._connect()
        self.refresh_theme()

    def _set_up(self) -> None:
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(self._select_cells)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        behavior = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behavior.SelectItems if self._select_cells else behavior.SelectRows)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        # With a selection of its own it does not ask 100 000 rows which of them are selected at every paint.
        header.setSelectionModel(QItemSelectionModel(self.rows, header))
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _connect(self) -> None:
        self.columns.changed.connect(self.viewport().update)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.rows.modelAboutToBeReset.connect(self._before_reset)
        self.rows.modelReset.connect(self._after_reset)
        self.doubleClicked.connect(self._on_double_clicked)
        self.theme.changed.connect(self.refresh_theme)

    def set_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Have other columns, laid out as before where they are the same."""
        state = self.columns.save()
        self.rows.set_columns(columns)
        self.columns.reset()
        self.columns.restore(state)

    # --- selection -------------------------------------------------------------------------------

    def selected_keys(self) -> tuple[str, ...]:
        """Return the keys of the rows that are selected (or hold a selected cell), from top to bottom."""
        key_at = self.rows.key_at
        selection = self.selectionModel().selection().toList()
        spans = sorted({(span.top(), span.bottom()) for span in selection})
        keys = (key_at(row) for top, bottom in spans for row in range(top, bottom + 1))
        return tuple(dict.fromkeys(key for key in keys if key is not None))

    def select_keys(self, keys: Iterable[str], *, scroll: bool = True) -> None:
        """Select rows by key, without telling; those that are not shown are selected when they are."""
        self._wanted = self._told = tuple(keys)
        self._current_key = self._wanted[0] if self._wanted else self._current_key
        self._select_wanted()
        row = self.rows.row_of(self._wanted[0]) if self._wanted and scroll else None
        if row is not None:
            self.scrollTo(self.rows.index(row, self.columns.first()))

    def _select_wanted(self) -> None:
        rows = sorted(row for row in map(self.rows.row_of, self._wanted) if row is not None)
        last = self.rows.columnCount() - 1
        selection = QItemSelection()
        for top, bottom in _runs(rows):
            selection.select(self.rows.index(top, 0), self.rows.index(bottom, last))
        self._restoring = True
        chosen = self.selectionModel()
        current = self.rows.row_of(self._current_key) if self._current_key else None
        if current is not None:
            column = max(chosen.currentIndex().column(), self.columns.first())
            place = self.rows.index(current, column)
            chosen.setCurrentIndex(place, QItemSelectionModel.SelectionFlag.NoUpdate)
        chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._restoring = False

    def _on_selection_changed(self) -> None:
        if self._restoring:
            return
        self._wanted = self.selected_keys()
        self._tell_selection(self._wanted)

    def _tell_selection(self, keys: tuple[str, ...]) -> None:
        if keys != self._told:
            self._told = keys
            self.selection_changed.emit(keys)

    def _on_current_changed(self) -> None:
        if not self._restoring:
            self._current_key = self.rows.key_at(self.currentIndex().row())

    def _before_reset(self) -> None:
        self._scrolled = self.verticalScrollBar().value()
        self._column = self.currentIndex().column()

    def _after_reset(self) -> None:
        """Find the selected rows again where they stand now."""
        self.verticalScrollBar().setValue(self._scrolled)
        if self._select_cells and len(self._wanted) <= 1:
            self._find_current_cell()
            return
        self._select_wanted()
        shown = tuple(key for key in self._wanted if self.rows.row_of(key) is not None)
        if set(shown) != set(self._told):
            self._tell_selection(shown)

    def _find_current_cell(self) -> None:
        row = self.rows.row_of(self._current_key) if self._current_key else None
        if row is not None and self._column >= 0:
            self.selectionModel().setCurrentIndex(
                self.rows.index(row, self._column), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    # --- looks -----------------------------------------------------------------------------------

    def refresh_theme(self) -> None:
        """Take fonts, colours and zoom of the theme."""
        self.setFont(self.theme.font())
        self.painter_delegate.refresh()
        self.verticalHeader().setDefaultSectionSize(self.painter_delegate.row_height())
        self.columns.follow_zoom()
        self.viewport().update()

    def _hover(self, row: int) -> None:
        if row != self.painter_delegate.hovered_row:
            self.painter_delegate.hovered_row = row
            self.viewport().update()

    # --- what Qt tells ---------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the row under the pointer."""
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer."""
        self._hover(-1)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold a group when its heading is pressed."""
        row = self.rowAt(event.position().toPoint().y())
        if event.button() is Qt.MouseButton.LeftButton and self.rows.group_at(row) is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.rows.toggle_group(row)
            self._stand_on(row)
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu where the pointer is, or at the current row when the Menu key was pressed."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(rect.bottomLeft())
        self.menu_requested.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, delete, go to the ends, fold groups, or type into the filter."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and self._key_pressed(Qt.Key(event.key())):
            event.accept()
            return
        typed = event.text()
        no_command = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        if not self._select_cells and no_command and typed.isprintable() and typed.strip():
            self.filter_typed.emit(typed)
            return
        super().keyPressEvent(event)

    def _key_pressed(self, key: Qt.Key) -> bool:
        """Do what a key means in this table; tell whether it means anything."""
        row = self.currentIndex().row()
        if self.rows.group_at(row) is not None:
            return self._heading_key_pressed(row, key)
        if key is Qt.Key.Key_Delete:
            self.delete_requested.emit()
            return True
        if self._select_cells:
            return False
        if key in _EDIT_KEYS:
            self.edit_requested.emit()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go_to(0 if key is Qt.Key.Key_Home else self.rows.rowCount() - 1)
        else:
            return False
        return True

    def _heading_key_pressed(self, row: int, key: Qt.Key) -> bool:
        group = self.rows.group_at(row)
        wants_folded = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}
        toggles = {Qt.Key.Key_Space, *_EDIT_KEYS}
        if group is None or (key not in toggles and key not in wants_folded):
            return False
        if key in toggles or group.folded != wants_folded[key]:
            self.rows.toggle_group(row)
            self._stand_on(row)
        return True

    def _stand_on(self, row: int) -> None:
        self._restoring = True
        place = self.rows.index(row, self.columns.first())
        self.selectionModel().setCurrentIndex(place, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._restoring = False

    def _go_to(self, row: int) -> None:
        if 0 <= row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row, self.columns.first()))

    def _on_double_clicked(self, index: Any) -> None:
        if self.rows.key_at(index.row()) and not self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit_requested.emit()


def _runs(rows: list[int]) -> Iterable[tuple[int, int]]:
    """Yield the first and last of every run of rows that follow on each other."""
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            yield rows[start], rows[at - 1]
            start = at
