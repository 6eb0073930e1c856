"""The page History: every change of the plan, who made it and when; what differs, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.history import JournalEntry
from planner.ui.models.history import EntryWords, Topic, history_model, limited, topic_name
from planner.ui.models.ordering import sort_key
from planner.ui.pages.page import HISTORY, Command, Page
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState
from planner.ui.widgets.entry_details import EntryDetails
from planner.ui.widgets.filter_field import FilterField
from planner.ui.widgets.rows_view import RowsView


class HistoryPage(Page):
    """The journal, newest first: filter, details of what is chosen, compare and go back."""

    key = HISTORY

    #: The plan as it is now is to get a name.
    version_wanted = Signal()
    #: The history is to be written to a workbook, or to a PDF.
    history_workbook_wanted = Signal()
    history_pdf_wanted = Signal()
    #: Something was done that undo takes back, in words: for a message with an Undo button.
    undoable = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the history of a session."""
        super().__init__(session, theme, parent)
        self._words = EntryWords(session, self)
        self.model = history_model(self._words, self)
        self.table = RowsView(self.model, theme, parent=self)
        self.details = EntryDetails(session, self._words, theme, self)
        self._entries: list[JournalEntry] = []
        self._stale = True
        self._build()
        self._connect()

    # --- what it consists of ---------------------------------------------------------------------

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(self._head())
        layout.addLayout(self._tools())
        self.table.setAccessibleName(self.tr("Changes"))
        self.table.sortByColumn(self.model.column_of("number"), Qt.SortOrder.DescendingOrder)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([600, 400])
        layout.addWidget(self.splitter, 1)
        self._empty = EmptyState(self.theme, self.table.viewport())
        self._no_match = EmptyMessage(
            title=self.tr("No change matches"),
            text=self.tr(
                "Every word must be found in the change. "
                "A number such as Å-012 finds all changes of that measure."
            ),
            actions=((self.tr("Clear filter"), self.show_all),),
        )

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        title = QLabel(self.title())
        title.setProperty("look", "title")
        self._count = QLabel()
        self._count.setProperty("look", "muted")
        self._export = QToolButton(self)
        self._export.setProperty("look", "button")
        self._export.setText(self.tr("Export"))
        self._export.setToolTip(self.tr("Write the history to a file"))
        self._export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._save = QPushButton(self.tr("Save version…"), self)
        self._save.setToolTip(self.tr("Give the plan as it is now a name (Ctrl+S)"))
        self._save.setProperty("look", "primary")
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._export)
        head.addWidget(self._save)
        return head

    def _tools(self) -> QHBoxLayout:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        self.filter = FilterField(self.tr("Filter changes"), self.theme, self)
        self.filter.setToolTip(self.tr("A word, a name, a version code, or a number such as Å-012"))
        self.who, self.topic = QComboBox(self), QComboBox(self)
        self.who.setAccessibleName(self.tr("Changes by"))
        self.topic.setAccessibleName(self.tr("Changes of"))
        self.topic.addItem(self.tr("All kinds of changes"), None)
        for topic in Topic:
            self.topic.addItem(topic_name(topic), topic)
        self.only_versions = QCheckBox(self.tr("Only saved versions"), self)
        self._compare = QPushButton(self.tr("Compare…"), self)
        self._compare.setToolTip(self.tr("Show what differs between two changes, or between one and now"))
        self._back = QPushButton(self.tr("Go back here…"), self)
        self._back.setToolTip(self.tr("Make the plan what it was after the chosen change"))
        for widget in (self.filter, self.who, self.topic, self.only_versions):
            tools.addWidget(widget)
        tools.addStretch(1)
        self.details.head.addWidget(self._compare)
        self.details.head.addWidget(self._back)
        return tools

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._apply_filter)
        self.filter.left.connect(self._enter_table)
        self.who.currentIndexChanged.connect(self._apply_filter)
        self.topic.currentIndexChanged.connect(self._apply_filter)
        self.only_versions.toggled.connect(self._apply_filter)
        self._save.clicked.connect(self.version_wanted)
        self._export.clicked.connect(self._show_exports)
        self._compare.clicked.connect(self.compare)
        self._back.clicked.connect(self.go_back)
        self.table.selection_changed.connect(self._on_chosen)
        self.table.edit_requested.connect(self.compare)
        self.table.filter_typed.connect(self.filter.take)
        self.table.menu_requested.connect(self._show_menu)
        self.model.modelReset.connect(self._look_for_emptiness)
        self.session.changed.connect(self._on_changed)
        self.theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._export.setIcon(self.theme.icon("export"))
        self._save.setIcon(self.theme.icon("version", "accent_text"))
        self._compare.setIcon(self.theme.icon("compare"))
        self._back.setIcon(self.theme.icon("go_back"))

    # --- what the window asks --------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """Return what can be done with the history."""
        return (
            Command(
                key="history.compare",
                text=self.tr("Compare changes…"),
                run=self.compare,
                shortcut="Ctrl+J",
                icon="compare",
                enabled=self._can_compare,
            ),
            Command(
                key="history.go_back",
                text=self.tr("Go back to the chosen change…"),
                run=self.go_back,
                icon="go_back",
                enabled=self._can_go_back,
            ),
            Command(
                key="history.filter",
                text=self.tr("Filter changes"),
                run=self._go_to_filter,
                shortcut="Ctrl+F",
                icon="filter",
            ),
        )

    def secret_keys(self) -> frozenset[str]:
        """Return the changes of what is flagged for secrecy, or was when it was deleted."""
        from planner.exporting import document_secrets

        subjects = document_secrets(self.session.document).subjects
        return frozenset(str(entry.seq) for entry in self._entries if entry.subject in subjects)

    def told_on_paper(self) -> Sequence[tuple[str, str]]:
        """Return nothing: no amount depends on what is looked at."""
        return ()

    def activate(self) -> None:
        """Put the keyboard in the table."""
        self.table.setFocus()

    def save_layout(self) -> QByteArray:
        """Return the columns and how high the panes are, for the settings."""
        panes = bytes(self.splitter.saveState().toHex().data()).decode()
        return QByteArray(f"{panes}\n{self.table.columns.save()}".encode())

    def restore_layout(self, state: QByteArray) -> None:
        """Take what `save_layout` gave."""
        panes, _, columns = bytes(state.data()).decode("utf-8", "replace").partition("\n")
        self.splitter.restoreState(QByteArray.fromHex(QByteArray(panes.encode())))
        self.table.columns.restore(columns)

    # --- what can be done ------------------------------------------------------------------------

    def compare(self) -> None:
        """Show what differs between two chosen changes, or between the chosen one and now."""
        chosen = self.chosen()
        if not self._can_compare():
            return
        from planner.ui.dialogs.compare_points import ComparePoints

        after = chosen[-1] if len(chosen) > 1 else None
        ComparePoints(self.session, self.theme, chosen[0], after, self).exec()

    def go_back(self) -> None:
        """Make the plan what it was after the chosen change, once the user has seen what that means."""
        if not self._can_go_back():
            return
        from planner.ui.dialogs.go_back import GoBackDialog

        dialog = GoBackDialog(self.session, self.theme, self.chosen()[0], self)
        if dialog.exec():
            self.undoable.emit(dialog.outcome())

    def show_all(self) -> None:
        """Lift every limit."""
        self.filter.clear()
        self.only_versions.setChecked(False)
        self.who.setCurrentIndex(0)
        self.topic.setCurrentIndex(0)

    def show_changes_of(self, code: str) -> None:
        """Show the changes of a measure, by its number: Å-012."""
        self.show_all()
        self.filter.setText(code)

    def chosen(self) -> list[JournalEntry]:
        """Return the chosen entries, oldest first."""
        found = (self.model.item(key) for key in self.table.selected_keys())
        return sorted((entry for entry in found if entry is not None), key=lambda entry: entry.seq)

    def _can_compare(self) -> bool:
        return 1 <= len(self.table.selected_keys()) <= 2

    def _can_go_back(self) -> bool:
        keys = self.table.selected_keys()
        newest = str(len(self._entries))
        return len(keys) == 1 and keys[0] != newest and not self.session.document.read_only

    # --- what happens ----------------------------------------------------------------------------

    def _apply_filter(self) -> None:
        who, topic, query = self.who.currentData(), self.topic.currentData(), self.filter.text()
        only = limited(
            self._entries,
            who,
            None if topic is None else Topic(topic),
            versions=self.only_versions.isChecked(),
        )
        touching = self._touching(query)
        if touching is not None:
            query, only = "", touching if only is None else only & touching
        self.model.set_filter(query, only)

    def _touching(self, query: str) -> frozenset[str] | None:
        """Return the changes of a measure and of its amounts, when its number is what is looked for."""
        wanted = query.strip().casefold()
        measures = self.session.plan.measures.values()
        found = next((measure for measure in measures if measure.code.casefold() == wanted), None)
        if found is None:
            return None
        try:
            return frozenset(map(str, self.session.document.touching(found.id)))
        except PlannerError as error:
            self.session.failed.emit(error)
            return None

    def _enter_table(self) -> None:
        self.table.setFocus()
        first = self.model.key_at(0)
        if first is not None and not self.table.selected_keys():
            self.table.select_keys([first])
            self._on_chosen()

    def _go_to_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _on_chosen(self) -> None:
        self.details.show_entries(self.chosen())
        self._compare.setEnabled(self._can_compare())
        self._back.setEnabled(self._can_go_back())

    def _show_exports(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icon = self.theme.icon
        menu.addAction(icon("workbook"), self.tr("As a workbook…"), self.history_workbook_wanted.emit)
        menu.addAction(icon("pdf"), self.tr("As a PDF…"), self.history_pdf_wanted.emit)
        menu.popup(self._export.mapToGlobal(QPoint(0, self._export.height())))

    def _show_menu(self, place: QPoint) -> None:
        self.menu_of(self.commands()[:2]).popup(place)

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        """Show what has been done since the page was last looked at."""
        if not self._stale:
            return
        self._stale = False
        self._words.refresh()
        self._entries = self.session.document.history()
        self._count.setText(self.tr("%Ln change(s)", "", len(self._entries)))
        self._offer_people()
        self.model.set_rows(self._entries)
        self._apply_filter()
        self._on_chosen()

    def _offer_people(self) -> None:
        """Offer everybody who has changed the plan; whoever is chosen stays chosen."""
        chosen = self.who.currentData()
        self.who.blockSignals(True)
        self.who.clear()
        self.who.addItem(self.tr("Everybody"), None)
        for name in sorted({entry.who for entry in self._entries}, key=sort_key):
            self.who.addItem(name or self.tr("unknown user"), name)
        self.who.setCurrentIndex(max(0, self.who.findData(chosen)))
        self.who.blockSignals(False)

    def _look_for_emptiness(self) -> None:
        self._empty.tell(None if self.model.shown_count else self._no_match)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was shown."""
        self._catch_up()
        super().showEvent(event)
