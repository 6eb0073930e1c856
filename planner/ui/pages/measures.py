"""The page Measures: the register of everything that money is planned for."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.changes import ChangeSet
from planner.domain.ids import MeasureId, ScenarioId
from planner.domain.money import Unit
from planner.editing import measures as editing
from planner.ui.follow_up_choice import FollowUpChoice, today
from planner.ui.follow_up_commands import FollowUpCommands
from planner.ui.models.measures import MeasureGroupings, MeasureWords, measures_model, touched_measures
from planner.ui.pages.page import MEASURES, Command, Page
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState
from planner.ui.widgets.filter_field import Chip, FilterField
from planner.ui.widgets.rows_view import RowsView
from planner.ui.widgets.sum_row import SumRow


class MeasuresPage(Page):
    """The register: filter, sort, group and choose columns; new, duplicate and delete."""

    key = MEASURES

    #: The form of the selected measures is asked for, with the keyboard in its first field.
    inspector_wanted = Signal()
    #: Something was done that undo takes back, in words: for a message with an Undo button.
    undoable = Signal(str)
    #: The list is empty and somebody wants to import one.
    import_wanted = Signal()
    #: The changes of a measure are to be shown; carries its number, Å-012.
    history_wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the measures of a session."""
        super().__init__(session, theme, parent)
        self._words = MeasureWords(session, self)
        self.model = measures_model(self._words, self)
        self.table = RowsView(self.model, theme, parent=self)
        self._deeds = FollowUpCommands(session, FollowUpChoice(session, today(), self), theme, self)
        self._stale = True
        self._shown_key = self._view_key()
        self._touched: set[MeasureId] = set()
        self._build()
        self._connect()

    # --- what it consists of ---------------------------------------------------------------------

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(self._head())
        self._chip = Chip(self.theme, self)
        layout.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.table.setAccessibleName(self.tr("Measures"))
        self.table.sortByColumn(self.model.column_of("number"), Qt.SortOrder.AscendingOrder)
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(self.table)
        self.sums = SumRow(self.table, self.theme, self, unit=lambda: self.session.unit)
        table.addWidget(self.sums)
        layout.addLayout(table)
        self._empty = EmptyState(self.theme, self.table.viewport())
        self._make_messages()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        title = QLabel(self.title())
        title.setProperty("look", "title")
        head.addWidget(title)
        self._unit_label = QLabel()
        self._unit_label.setProperty("look", "muted")
        head.addWidget(self._unit_label)
        head.addStretch(1)
        self.filter = FilterField(self.tr("Filter measures"), self.theme, self)
        self._grouping = QComboBox(self)
        self._grouping.setAccessibleName(self.tr("Grouping"))
        self._groupings = MeasureGroupings(self._words, self).all()
        for name, _ in self._groupings:
            self._grouping.addItem(name)
        self._columns = QToolButton(self)
        self._columns.setProperty("look", "button")
        self._columns.setText(self.tr("Columns"))
        self._columns.setToolTip(self.tr("Choose columns"))
        self._new = QPushButton(self.tr("New measure"), self)
        self._new.setProperty("look", "primary")
        for widget in (self.filter, self._grouping, self._columns, self._new):
            head.addWidget(widget)
        return head

    def _make_messages(self) -> None:
        self._no_measures = EmptyMessage(
            title=self.tr("No measures yet"),
            text=self.tr("Write the first one, or import a list from a spreadsheet."),
            actions=(
                (self.tr("New measure"), self.new),
                (self.tr("Import list…"), self.import_wanted.emit),
            ),
        )
        self._no_match = EmptyMessage(
            title=self.tr("No measure matches"),
            text=self.tr("Every word of the filter must be found in the measure."),
            actions=((self.tr("Clear filter"), self.show_all),),
        )

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._apply_filter)
        self.filter.left.connect(self._enter_table)
        self._chip.closed.connect(self._lift_limit)
        self._grouping.currentIndexChanged.connect(self._apply_grouping)
        self._columns.clicked.connect(self._show_columns)
        self._new.clicked.connect(self.new)
        self.table.selection_changed.connect(self.session.select)
        self.table.edit_requested.connect(self.inspector_wanted)
        self.table.delete_requested.connect(self.delete)
        self.table.filter_typed.connect(self.filter.take)
        self.table.menu_requested.connect(self._show_menu)
        self.model.modelReset.connect(self._look_for_emptiness)
        self.session.changed.connect(self._on_changed)
        self.session.selected.connect(self._on_selected)
        self.session.view_changed.connect(self._on_view_changed)
        self.theme.changed.connect(self._dress)
        self._deeds.done.connect(self.undoable)
        self._dress()

    def _dress(self) -> None:
        self._columns.setIcon(self.theme.icon("columns"))
        self._columns.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._new.setIcon(self.theme.icon("add", "accent_text"))

    # --- what the window asks --------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """Return what can be done with measures."""
        chosen = self._any_selected
        return (
            Command(
                key="measures.new",
                text=self.tr("New measure"),
                run=self.new,
                shortcut="Ctrl+Shift+N",
                icon="add",
            ),
            Command(
                key="measures.duplicate",
                text=self.tr("Duplicate measures"),
                run=self.duplicate,
                shortcut="Ctrl+D",
                icon="duplicate",
                enabled=chosen,
            ),
            Command(
                key="measures.delete",
                text=self.tr("Delete measures"),
                run=self.delete,
                icon="delete",
                enabled=chosen,
            ),
            Command(
                key="measures.history",
                text=self.tr("History of the measure"),
                run=self.show_history,
                icon="history",
                enabled=lambda: len(self.table.selected_keys()) == 1,
            ),
            *self._deeds.of_selection("measures"),
            Command(
                key="measures.filter",
                text=self.tr("Filter measures"),
                run=self._go_to_filter,
                shortcut="Ctrl+F",
                icon="filter",
            ),
            Command(
                key="measures.fold", text=self.tr("Fold all groups"), run=lambda: self._fold(folded=True)
            ),
            Command(
                key="measures.unfold", text=self.tr("Unfold all groups"), run=lambda: self._fold(folded=False)
            ),
        )

    def activate(self) -> None:
        """Put the keyboard in the table."""
        self.table.setFocus()

    def save_layout(self) -> QByteArray:
        """Return columns, order and grouping for the settings."""
        return QByteArray(f"{self._grouping.currentIndex()}\n{self.table.columns.save()}".encode())

    def restore_layout(self, state: QByteArray) -> None:
        """Take what `save_layout` gave."""
        grouping, _, columns = bytes(state.data()).decode("utf-8", "replace").partition("\n")
        if grouping.isdecimal() and int(grouping) < self._grouping.count():
            self._grouping.setCurrentIndex(int(grouping))
        self.table.columns.restore(columns)

    # --- what can be done ------------------------------------------------------------------------

    def new(self) -> None:
        """Add a measure and go to its title."""
        before = self.session.plan.info.next_number
        applicant = self.session.catalogue.applicant_name(self.session.plan.info.district)
        title = self.tr("New measure")
        self.show_all()
        if self.session.edit(lambda plan: editing.add_measure(plan, title, applicant=applicant)):
            self.session.select(self._numbered_from(before))
            self.inspector_wanted.emit()

    def duplicate(self) -> None:
        """Copy the selected measures, without their money."""
        chosen = self._selected()
        if not chosen:
            return
        before = self.session.plan.info.next_number
        plan = self.session.plan
        titles = {key: self.tr("{title} (copy)").format(title=plan.measures[key].title) for key in chosen}
        if self.session.edit(editing.duplicate_measures, chosen, titles):
            self.session.select(self._numbered_from(before))
            self.undoable.emit(self.tr("Duplicated %Ln measure(s), without money.", "", len(chosen)))

    def delete(self) -> None:
        """Delete the selected measures with their money; undo brings all back."""
        chosen = self._selected()
        if not chosen:
            return
        neighbour = self._neighbour(chosen)
        if self.session.edit(editing.delete_measures, chosen):
            self.session.select((neighbour,) if neighbour else ())
            self.undoable.emit(self.tr("Deleted %Ln measure(s).", "", len(chosen)))

    def show_history(self) -> None:
        """Ask for the changes of the selected measure."""
        chosen = self._selected()
        if len(chosen) == 1:
            self.history_wanted.emit(self.session.plan.measures[chosen[0]].code)

    def show_only(self, measure_ids: Iterable[MeasureId], label: str = "") -> None:
        """Limit the table to measures that were chosen elsewhere, and say where: "Lighting 2027"."""
        only = frozenset(measure_ids)
        self.filter.clear()
        self.model.set_filter("", only)
        count = len(only)
        if label:
            self._chip.tell(self.tr("%Ln measure(s) from: {label}", "", count).format(label=label))
        else:
            self._chip.tell(self.tr("%Ln measure(s) chosen in a chart", "", count))
        self._look_for_emptiness()

    def show_all(self) -> None:
        """Lift every limit."""
        self._chip.tell("")
        self.model.set_filter("", None)
        self.filter.clear()

    def _lift_limit(self) -> None:
        self._chip.tell("")
        self.model.set_filter(self.filter.text(), None)
        self.table.setFocus()

    def _selected(self) -> tuple[MeasureId, ...]:
        return tuple(MeasureId(key) for key in self.table.selected_keys())

    def _any_selected(self) -> bool:
        return bool(self.table.selected_keys())

    def _numbered_from(self, number: int) -> list[MeasureId]:
        found = [m for m in self.session.plan.measures.values() if m.number >= number]
        return [measure.id for measure in sorted(found, key=lambda measure: measure.number)]

    def _neighbour(self, chosen: Sequence[MeasureId]) -> MeasureId | None:
        """Return the row to stand on when others are gone: the next below, else the one above."""
        rows = [row for row in map(self.model.row_of, chosen) if row is not None]
        below = range(max(rows) + 1, self.model.rowCount())
        above = range(min(rows) - 1, -1, -1)
        keys = (self.model.key_at(row) for span in (below, above) for row in span)
        return next((MeasureId(key) for key in keys if key is not None), None)

    # --- what happens ----------------------------------------------------------------------------

    def _apply_filter(self, text: str) -> None:
        self.model.set_filter(text, self.model.only)

    def _apply_grouping(self, at: int) -> None:
        self.model.group_by(self._groupings[at][1])

    def _fold(self, *, folded: bool) -> None:
        self.model.fold_all(folded=folded)

    def _enter_table(self) -> None:
        self.table.setFocus()
        if not self.table.selected_keys():
            first = next((key for row in range(2) if (key := self.model.key_at(row))), None)
            if first is not None:
                self.session.select([MeasureId(first)])

    def _go_to_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _show_columns(self) -> None:
        self.table.columns.menu().popup(self._columns.mapToGlobal(QPoint(0, self._columns.height())))

    def _show_menu(self, place: QPoint) -> None:
        edit = Command(
            key="measures.edit",
            text=self.tr("Edit"),
            run=self.inspector_wanted.emit,
            icon="edit",
            enabled=self._any_selected,
        )
        self.menu_of((edit, *self.commands()[:6])).popup(place)

    def _on_selected(self) -> None:
        chosen = self.session.selection
        if set(chosen) != set(self.table.selected_keys()):
            self.table.select_keys(chosen)

    def _on_changed(self, change_set: ChangeSet) -> None:
        touched = touched_measures(self.session, change_set)
        self._touched |= touched
        self._words.forget(touched)
        self._stale = self._stale or self._view_key() != self._shown_key
        if self.isVisible():
            self._catch_up()

    def _view_key(self) -> tuple[Unit, ScenarioId]:
        """Return what every amount on the page depends on."""
        return self.session.unit, self.session.scenario_id

    def _on_view_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        """Show what has happened since the page was last looked at."""
        measures = self.session.plan.measures
        touched, self._touched = self._touched, set()
        if self._stale:
            self._stale = False
            self._shown_key = self._view_key()
            self._unit_label.setText(self.tr("amounts in {unit}").format(unit=self.session.unit))
            self._words.forget()
            self.model.set_rows(measures.values())
        elif touched:
            rows = [measures[measure_id] for measure_id in touched if measure_id in measures]
            self.model.update_rows(rows, touched - measures.keys())
        self._on_selected()

    def _look_for_emptiness(self) -> None:
        if not self.model.row_total:
            self._empty.tell(self._no_measures)
        else:
            self._empty.tell(None if self.model.shown_count else self._no_match)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was shown."""
        self._catch_up()
        super().showEvent(event)
