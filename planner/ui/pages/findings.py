"""The page Check figures (*Kontrollräkna*): what looks wrong, the way there, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.findings.finding import Family
from planner.domain.fix import Fix
from planner.editing.findings import reopen
from planner.ui.models.finding_words import FindingWords, family_name
from planner.ui.models.findings import FindingRow, FindingsModel, limited, rows_of
from planner.ui.pages.page import FINDINGS, Command, Page
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState
from planner.ui.widgets.filter_field import FilterField
from planner.ui.widgets.finding_details import FindingDetails
from planner.ui.widgets.rows_view import RowsView


class FindingsPage(Page):
    """The findings, the warnings first: filter, details of what is chosen, and what can be done about it."""

    key = FINDINGS

    #: The place of a finding is to be shown; carries the Finding.
    finding_wanted = Signal(object)
    #: Something was done that undo takes back, in words: for a message with an Undo button.
    undoable = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show what is found in the session's plan."""
        super().__init__(session, theme, parent)
        self._words = FindingWords(session)
        self.model = FindingsModel(self._words, self)
        self.table = RowsView(self.model, theme, parent=self)
        self.details = FindingDetails(session, self._words, theme, self)
        self._rows: list[FindingRow] = []
        self._stale = True
        self._build()
        self._connect()

    # --- what it consists of ---------------------------------------------------------------------

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(self._head())
        self.table.setAccessibleName(self.tr("Findings"))
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 4)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([700, 190])
        layout.addWidget(self.splitter, 1)
        self.details.hide()  # until something is found to read there
        self._empty = EmptyState(self.theme, self.table.viewport())
        self._nothing = EmptyMessage(
            title=self.tr("Nothing looks wrong"),
            text=self.tr(
                "Amounts, sums, names, the chain of money and the rules for the money are looked at "
                "after every change."
            ),
        )
        self._no_match = EmptyMessage(
            title=self.tr("No finding matches"),
            text=self.tr("What is acknowledged is hidden unless it is asked for."),
            actions=((self.tr("Show all"), self.show_all),),
        )

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        title = QLabel(self.title())
        title.setProperty("look", "title")
        self._count = QLabel()
        self._count.setProperty("look", "muted")
        self.filter = FilterField(self.tr("Filter findings"), self.theme, self)
        self.family = QComboBox(self)
        self.family.setAccessibleName(self.tr("Findings about"))
        self.family.addItem(self.tr("About everything"), None)
        for family in Family:
            self.family.addItem(family_name(family), family)
        self.acknowledged = QCheckBox(self.tr("Show acknowledged"), self)
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch(1)
        for widget in (self.filter, self.family, self.acknowledged):
            head.addWidget(widget)
        return head

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._apply_filter)
        self.filter.left.connect(self._enter_table)
        self.family.currentIndexChanged.connect(self._apply_filter)
        self.acknowledged.toggled.connect(self._apply_filter)
        self.table.selection_changed.connect(self._on_chosen)
        self.table.edit_requested.connect(self.go)
        self.table.filter_typed.connect(self.filter.take)
        self.table.menu_requested.connect(self._show_menu)
        self.model.modelReset.connect(self._look_for_emptiness)
        self.details.go.clicked.connect(self.go)
        self.details.mend.clicked.connect(self.mend)
        self.details.acknowledge.clicked.connect(self.acknowledge_or_reopen)
        self.session.checks.changed.connect(self._on_changed)
        self.session.changed.connect(self._on_changed)
        self.theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.details.go.setIcon(self.theme.icon("open"))
        self.details.mend.setIcon(self.theme.icon("edit"))
        self.details.acknowledge.setIcon(self.theme.icon("check"))

    # --- what the window asks --------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """Return what can be done with findings."""
        return (
            Command(
                key="findings.go",
                text=self.tr("Go to the finding"),
                run=self.go,
                icon="open",
                enabled=lambda: len(self.chosen()) == 1,
            ),
            Command(
                key="findings.mend",
                text=self.tr("Put findings right…"),
                run=self.mend,
                icon="edit",
                enabled=lambda: bool(self._fixes()),
            ),
            Command(
                key="findings.acknowledge",
                text=self.tr("Acknowledge findings…"),
                run=self.acknowledge_or_reopen,
                icon="check",
                enabled=lambda: bool(self.chosen()),
            ),
            Command(
                key="findings.filter",
                text=self.tr("Filter findings"),
                run=self._go_to_filter,
                shortcut="Ctrl+F",
                icon="filter",
            ),
        )

    def secret_keys(self) -> frozenset[str]:
        """Return the findings of measures and places that are flagged for secrecy."""
        from planner.analysis.secrecy import secrets

        hidden = secrets(self.session.plan)
        secret = hidden.measures | hidden.places
        found = (row.finding for row in self._rows)
        places = {one.key: {one.measure_id, one.other_id, one.place_id, one.other_place_id} for one in found}
        return frozenset(key for key, ids in places.items() if ids & secret)

    def activate(self) -> None:
        """Put the keyboard in the table."""
        self._enter_table()

    def save_layout(self) -> QByteArray:
        """Return the columns, for the settings."""
        return QByteArray(self.table.columns.save().encode())

    def restore_layout(self, state: QByteArray) -> None:
        """Take what `save_layout` gave."""
        self.table.columns.restore(bytes(state.data()).decode("utf-8", "replace"))

    # --- what can be done ------------------------------------------------------------------------

    def chosen(self) -> list[FindingRow]:
        """Return the chosen findings, as they are shown."""
        found = (self.model.item(key) for key in self.table.selected_keys())
        return [row for row in found if row is not None]

    def go(self) -> None:
        """Ask for the place of the chosen finding."""
        chosen = self.chosen()
        if len(chosen) == 1:
            self.finding_wanted.emit(chosen[0].finding)

    def mend(self) -> None:
        """Put the chosen findings right, once the user has seen what that changes."""
        fixes = self._fixes()
        if not fixes:
            return
        from planner.ui.dialogs.mend_findings import MendDialog

        if MendDialog(self.session, self.theme, fixes, self).exec():
            self.undoable.emit(self.tr("%Ln finding(s) put right.", "", len(fixes)))

    def acknowledge_or_reopen(self) -> None:
        """Let the chosen findings stand, for a reason; take that back when all of them stand already."""
        chosen = self.chosen()
        open_ones = [row.finding for row in chosen if row.said is None]
        if open_ones:
            from planner.ui.dialogs.acknowledge_findings import AcknowledgeDialog

            if AcknowledgeDialog(self.session, self.theme, open_ones, self).exec():
                self.undoable.emit(self.tr("%Ln finding(s) acknowledged.", "", len(open_ones)))
        elif chosen and self.session.edit(reopen, [row.key for row in chosen]):
            self.undoable.emit(self.tr("%Ln acknowledgement(s) removed.", "", len(chosen)))

    def show_all(self) -> None:
        """Lift every limit."""
        self.filter.clear()
        self.family.setCurrentIndex(0)
        self.acknowledged.setChecked(True)

    def _fixes(self) -> list[Fix]:
        found = (row.finding.fix for row in self.chosen() if row.said is None)
        return [] if self.session.document.read_only else [fix for fix in found if fix is not None]

    # --- what happens ----------------------------------------------------------------------------

    def _apply_filter(self) -> None:
        family = self.family.currentData()
        only = limited(
            self._rows,
            None if family is None else Family(family),
            acknowledged=self.acknowledged.isChecked(),
        )
        self.model.set_filter(self.filter.text(), only)

    def _enter_table(self) -> None:
        self.table.setFocus()
        self._choose_first()

    def _go_to_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _on_chosen(self) -> None:
        chosen = self.chosen()
        writable = not self.session.document.read_only
        self.details.show_rows(chosen)
        self.details.go.setEnabled(len(chosen) == 1)
        self.details.mend.setEnabled(bool(self._fixes()))
        self.details.acknowledge.setEnabled(bool(chosen) and writable)
        all_stand = bool(chosen) and all(row.said is not None for row in chosen)
        self.details.acknowledge.setText(
            self.tr("Remove acknowledgement") if all_stand else self.tr("Acknowledge…")
        )

    def _show_menu(self, place: QPoint) -> None:
        self.menu_of(self.commands()[:3]).popup(place)

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        """Show what is found in the plan as it is now."""
        if not self._stale:
            return
        check = self.session.checks.latest
        if check is None:
            self._count.setText(self.tr("is being checked…"))
            return
        self._stale = False
        self._rows = list(rows_of(check))
        text = self.tr("%Ln finding(s)", "", len(check.open))
        if check.acknowledged:
            text += self.tr(", %Ln acknowledged", "", len(check.acknowledged))
        self._count.setText(text)
        self.model.set_rows(self._rows)
        self._apply_filter()
        self._choose_first()

    def _choose_first(self) -> None:
        """Choose the first finding when none is, so that the pane has something to say."""
        first = self.model.key_at(0)
        if first is not None and not self.table.selected_keys():
            self.table.select_keys([first])
        self._on_chosen()

    def _look_for_emptiness(self) -> None:
        self.details.setVisible(bool(self._rows))
        if self.model.shown_count:
            self._empty.tell(None)
        else:
            self._empty.tell(self._no_match if self._rows else self._nothing)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was shown."""
        self._catch_up()
        super().showEvent(event)
