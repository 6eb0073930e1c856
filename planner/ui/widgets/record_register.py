"""A register: a table with filter, order, grouping and columns, and the form of what is selected."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.ui.models.rows import Grouping
from planner.ui.models.table import RowsModel
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState
from planner.ui.widgets.filter_field import FilterField
from planner.ui.widgets.record_form import RecordForm
from planner.ui.widgets.rows_view import RowsView

_FORM_WIDTH = 330


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterUse:
    """What a register is of.

    Attributes:
        name: what a screen reader calls the table.
        filter_name: what stands in the empty filter.
        new_text: the button that adds one.
        sorted_by: key of the column it is sorted by at first.
        falling: whether the newest or largest comes first.
        groupings: the name of each grouping, and the grouping; the first is none.
        nothing: what it says when there is nothing, and the buttons there.
        no_match_title: what it says when the filter lets nothing through.
        no_match_text: what to do then.
    """

    name: str
    filter_name: str
    new_text: str
    sorted_by: str
    falling: bool = False
    groupings: Sequence[tuple[str, Grouping[Any] | None]]
    nothing: EmptyMessage
    no_match_title: str
    no_match_text: str


class RecordRegister(QWidget):
    """All values of one kind; a subclass says how they are added, deleted and read."""

    #: Something was done that undo takes back, in words.
    undoable = Signal(str)
    #: A menu is to be shown there.
    menu_requested = Signal(QPoint)
    #: Others are selected, or none.
    chosen_changed = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Have no table yet; a subclass calls `set_up`."""
        super().__init__(parent)
        self.session, self.theme = session, theme
        #: What stands above the head over the whole width, and at the left of the head.
        self.above, self.head = QVBoxLayout(), QHBoxLayout()
        self.use: RegisterUse

    def set_up(self, use: RegisterUse, model: RowsModel[Any], form: RecordForm) -> None:
        """Show the values of the session when `refresh` is called."""
        self.use, self.model, self.form = use, model, form
        self.table = RowsView(model, self.theme, parent=self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.table.setAccessibleName(self.use.name)
        falling = Qt.SortOrder.DescendingOrder if self.use.falling else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(self.model.column_of(self.use.sorted_by), falling)
        self._empty = EmptyState(self.theme, self.table.viewport())
        self._nothing = self.use.nothing
        self._no_match = EmptyMessage(
            title=self.use.no_match_title,
            text=self.use.no_match_text,
            actions=((self.tr("Clear filter"), self.show_all),),
        )
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.table)
        panes.addWidget(self._scrolled())
        panes.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.above)
        layout.addLayout(self._fill_head())
        layout.addWidget(panes, 1)

    def _scrolled(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(self.theme.px(_FORM_WIDTH))
        scroll.setWidget(self.form)
        return scroll

    def _fill_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        self.filter = FilterField(self.use.filter_name, self.theme, self)
        self._grouping = QComboBox(self)
        self._grouping.setAccessibleName(self.tr("Grouping"))
        for name, _ in self.use.groupings:
            self._grouping.addItem(name)
        self._columns = QToolButton(self)
        self._columns.setProperty("look", "button")
        self._columns.setText(self.tr("Columns"))
        self._columns.setToolTip(self.tr("Choose columns"))
        self._columns.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._new = QPushButton(self.use.new_text, self)
        self._new.setProperty("look", "primary")
        head.addLayout(self.head)
        head.addStretch(1)
        for widget in (self.filter, self._grouping, self._columns, self._new):
            head.addWidget(widget)
        return head

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.model.set_filter)
        self.filter.left.connect(self.enter_table)
        self._grouping.currentIndexChanged.connect(lambda at: self.model.group_by(self.use.groupings[at][1]))
        self._columns.clicked.connect(self._show_columns)
        self._new.clicked.connect(self.new)
        self.table.selection_changed.connect(self._on_selected)
        self.table.edit_requested.connect(self.form.edit_first)
        self.table.delete_requested.connect(self.delete)
        self.table.filter_typed.connect(self.filter.take)
        self.table.menu_requested.connect(self.menu_requested)
        self.model.modelReset.connect(self._look_for_emptiness)
        self.theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._columns.setIcon(self.theme.icon("columns"))
        self._new.setIcon(self.theme.icon("add", "accent_text"))

    # --- what a subclass says --------------------------------------------------------------------

    def values(self) -> Iterable[Any]:
        """Return what the register shows."""
        raise NotImplementedError

    def new(self) -> None:
        """Add one and go to its form."""
        raise NotImplementedError

    def delete(self) -> None:
        """Delete what is selected; undo brings it back."""
        raise NotImplementedError

    # --- what can be done ------------------------------------------------------------------------

    def keys(self) -> tuple[str, ...]:
        """Return what is selected."""
        return self.table.selected_keys()

    def select_keys(self, keys: Iterable[str]) -> None:
        """Select values, those that an edit has just added too."""
        self.refresh()
        self._choose(keys)

    def show_all(self) -> None:
        """Lift the filter."""
        self.filter.clear()

    def enter_table(self) -> None:
        """Put the keyboard in the table, on a row if there is one."""
        self.table.setFocus()
        first = next((key for row in range(2) if (key := self.model.key_at(row))), None)
        if first is not None and not self.keys():
            self._choose([first])

    def go_to_filter(self) -> None:
        """Put the keyboard in the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def save_layout(self) -> QByteArray:
        """Return columns, order and grouping for the settings."""
        return QByteArray(f"{self._grouping.currentIndex()}\n{self.table.columns.save()}".encode())

    def restore_layout(self, state: QByteArray) -> None:
        """Take what `save_layout` gave."""
        grouping, _, columns = bytes(state.data()).decode("utf-8", "replace").partition("\n")
        if grouping.isdecimal() and int(grouping) < self._grouping.count():
            self._grouping.setCurrentIndex(int(grouping))
        self.table.columns.restore(columns)

    def refresh(self) -> None:
        """Show the values as they are now; filter, order and selection stay."""
        self.model.set_rows(self.values())
        self.form.refresh()

    def _choose(self, keys: Iterable[str]) -> None:
        chosen = tuple(keys)
        self.table.select_keys(chosen)
        self._on_selected(chosen)

    def _on_selected(self, keys: Iterable[str]) -> None:
        self.form.show_keys(keys)
        self.chosen_changed.emit()

    def _show_columns(self) -> None:
        self.table.columns.menu().popup(self._columns.mapToGlobal(QPoint(0, self._columns.height())))

    def _look_for_emptiness(self) -> None:
        if not self.model.row_total:
            self._empty.tell(self._nothing)
        else:
            self._empty.tell(None if self.model.shown_count else self._no_match)
