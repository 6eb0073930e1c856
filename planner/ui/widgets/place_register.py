"""The register of places: filter, order, grouping, columns, and beside it the form of what is selected."""

from collections.abc import Iterable

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

from planner.domain.ids import PlaceId
from planner.editing.place_batches import duplicate_places
from planner.editing.places import add_place, delete_places
from planner.ui.models.places import PlaceGroupings, PlaceWords, places_model
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState
from planner.ui.widgets.filter_field import FilterField
from planner.ui.widgets.place_form import PlaceForm
from planner.ui.widgets.rows_view import RowsView

_FORM_WIDTH = 330


class PlaceRegister(QWidget):
    """All places of the plan; new, duplicate, delete and change."""

    #: Something was done that undo takes back, in words.
    undoable = Signal(str)
    #: A menu is to be shown there.
    menu_requested = Signal(QPoint)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the places of a session when `refresh` is called."""
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._words = PlaceWords(session, self)
        self.model = places_model(self._words, self)
        self.table = RowsView(self.model, theme, parent=self)
        self.form = PlaceForm(session, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.table.setAccessibleName(self.tr("Places"))
        self.table.sortByColumn(self.model.column_of("name"), Qt.SortOrder.AscendingOrder)
        self._empty = EmptyState(self._theme, self.table.viewport())
        self._nothing = EmptyMessage(
            title=self.tr("No places yet"),
            text=self.tr("Write the first place where people feel unsafe, or give a measure its place."),
            actions=((self.tr("New place"), self.new),),
        )
        self._no_match = EmptyMessage(
            title=self.tr("No place matches"),
            text=self.tr("Every word of the filter must be found in the place."),
            actions=((self.tr("Clear filter"), self.show_all),),
        )
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(self._theme.px(_FORM_WIDTH))
        scroll.setWidget(self.form)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.table)
        panes.addWidget(scroll)
        panes.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._head())
        layout.addWidget(panes, 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        self.filter = FilterField(self.tr("Filter places"), self._theme, self)
        self._grouping = QComboBox(self)
        self._grouping.setAccessibleName(self.tr("Grouping"))
        self._groupings = PlaceGroupings(self._words, self).all()
        for name, _ in self._groupings:
            self._grouping.addItem(name)
        self._columns = QToolButton(self)
        self._columns.setProperty("look", "button")
        self._columns.setText(self.tr("Columns"))
        self._columns.setToolTip(self.tr("Choose columns"))
        self._columns.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._new = QPushButton(self.tr("New place"), self)
        self._new.setProperty("look", "primary")
        head.addStretch(1)
        for widget in (self.filter, self._grouping, self._columns, self._new):
            head.addWidget(widget)
        return head

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.model.set_filter)
        self.filter.left.connect(self.enter_table)
        self._grouping.currentIndexChanged.connect(lambda at: self.model.group_by(self._groupings[at][1]))
        self._columns.clicked.connect(self._show_columns)
        self._new.clicked.connect(self.new)
        self.table.selection_changed.connect(lambda keys: self.form.show_places(map(PlaceId, keys)))
        self.table.edit_requested.connect(self.form.edit_name)
        self.table.delete_requested.connect(self.delete)
        self.table.filter_typed.connect(self.filter.take)
        self.table.menu_requested.connect(self.menu_requested)
        self.model.modelReset.connect(self._look_for_emptiness)
        self._theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._columns.setIcon(self._theme.icon("columns"))
        self._new.setIcon(self._theme.icon("add", "accent_text"))

    # --- what can be done ------------------------------------------------------------------------

    def chosen(self) -> tuple[PlaceId, ...]:
        """Return the selected places."""
        return tuple(map(PlaceId, self.table.selected_keys()))

    def new(self) -> None:
        """Add a place and go to its name."""
        before = set(self._session.plan.places)
        self.show_all()
        if self._session.edit(add_place, self._free_name(self.tr("New place"))):
            self.select(set(self._session.plan.places) - before)
            self.form.edit_name()

    def duplicate(self) -> None:
        """Copy the selected places, without what is there."""
        chosen = self.chosen()
        before = set(self._session.plan.places)
        plan, pattern = self._session.plan, self.tr("{title} (copy)")
        names = {one: self._free_name(pattern.format(title=plan.places[one].name)) for one in chosen}
        if chosen and self._session.edit(duplicate_places, names):
            self.select(set(self._session.plan.places) - before)
            self.undoable.emit(self.tr("Duplicated %Ln place(s).", "", len(chosen)))

    def delete(self) -> None:
        """Delete the selected places; undo brings them back with what was there."""
        chosen = self.chosen()
        if chosen and self._session.edit(delete_places, chosen):
            self.undoable.emit(self.tr("Deleted %Ln place(s).", "", len(chosen)))

    def select(self, place_ids: Iterable[PlaceId]) -> None:
        """Select places, those that an edit has just added too."""
        self.refresh()
        self._choose(place_ids)

    def show_all(self) -> None:
        """Lift the filter."""
        self.filter.clear()

    def enter_table(self) -> None:
        """Put the keyboard in the table, on a place if there is one."""
        self.table.setFocus()
        first = next((key for row in range(2) if (key := self.model.key_at(row))), None)
        if first is not None and not self.table.selected_keys():
            self._choose([PlaceId(first)])

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
        """Show the places as they are now; filter, order and selection stay."""
        self._words.forget()
        self.model.set_rows(self._session.plan.places.values())
        self.form.refresh()

    def _choose(self, place_ids: Iterable[PlaceId]) -> None:
        chosen = tuple(place_ids)
        self.table.select_keys(chosen)
        self.form.show_places(chosen)

    def _free_name(self, name: str) -> str:
        """Return the name, numbered when a place is called that already."""
        taken = {place.name for place in self._session.plan.places.values()}
        numbered = (f"{name} {number}" for number in range(2, len(taken) + 3))
        return name if name not in taken else next(one for one in numbered if one not in taken)

    def _show_columns(self) -> None:
        self.table.columns.menu().popup(self._columns.mapToGlobal(QPoint(0, self._columns.height())))

    def _look_for_emptiness(self) -> None:
        if not self.model.row_total:
            self._empty.tell(self._nothing)
        else:
            self._empty.tell(None if self.model.shown_count else self._no_match)
