"""The dialog in which lines of the accounts are matched to measures, or set aside with a reason."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.ledger_proposal import propose_measures
from planner.domain.changes import ChangeSet
from planner.domain.ids import LedgerLineId
from planner.domain.ledger import LedgerLine
from planner.domain.plan import Plan
from planner.editing.ledger import match_lines, set_aside
from planner.ui.error_sentences import error_sentence
from planner.ui.models.ledger import WaitingLine, WaitingLinesModel
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.entry_fields import MeasureBox
from planner.ui.widgets.notice import Notice
from planner.ui.widgets.privacy_hint import PrivacyHint
from planner.ui.widgets.rows_view import RowsView


class MatchLedgerDialog(QDialog):
    """The lines that wait; each thing done is one edit, and the dialog stays for the next."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show what waits."""
        super().__init__(parent)
        self._session, self._theme = session, theme
        self.setWindowTitle(self.tr("Match ledger lines"))
        self.model = WaitingLinesModel(session.plan, self)
        self.table = RowsView(self.model, theme, parent=self)
        self.table.setAccessibleName(self.tr("Lines that wait to be matched"))
        self.told, self.notice = QLabel(self), Notice(theme, self)
        self.all = QCheckBox(self.tr("Show what is set aside too"), self)
        self.measure = MeasureBox(self.tr("Measure"), self)
        self.reason = QLineEdit(self)
        self.match = QPushButton(self.tr("Match to the measure"), self)
        self.take = QPushButton(self.tr("Take the proposals"), self)
        self.aside = QPushButton(self.tr("Set aside"), self)
        self.back = QPushButton(self.tr("Let wait again"), self)
        self._build()
        self._connect()
        self._fill()
        self.resize(theme.px(1200), theme.px(600))

    # --- what it consists of ---------------------------------------------------------------------

    def _build(self) -> None:
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why it is not the plan's, such as “belongs to the premises”"))
        note = QLabel(
            self.tr("What you match is remembered: next time its project is matched by itself."), self
        )
        note.setProperty("look", "muted")
        note.setWordWrap(True)
        self.told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(self._theme.px(10))
        layout.addWidget(self.told)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.all)
        layout.addLayout(self._fields())
        for widget in (PrivacyHint(self.reason, remind=False, parent=self), self.notice, note, buttons):
            layout.addWidget(widget)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("&Measure"), self.measure, self.match, self.take),
            (self.tr("&Reason"), self.reason, self.aside, self.back),
        )
        for row, (name, field, *buttons) in enumerate(rows):
            label = QLabel(name, self)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            for at, button in enumerate(buttons):
                button.setAutoDefault(False)
                grid.addWidget(button, row, 2 + at)
        return grid

    def _connect(self) -> None:
        self.table.selection_changed.connect(lambda _keys: self._on_chosen())
        self.measure.currentIndexChanged.connect(lambda _at: self._refresh_buttons())
        self.reason.textChanged.connect(lambda _text: self._refresh_buttons())
        self.all.toggled.connect(lambda _on: self._fill())
        self.match.clicked.connect(lambda _on: self._match())
        self.take.clicked.connect(lambda _on: self._take())
        self.aside.clicked.connect(lambda _on: self._set_aside(self.reason.text()))
        self.back.clicked.connect(lambda _on: self._set_aside(""))
        self._session.failed.connect(lambda error: self.notice.tell(error_sentence(error), warn=True))

    # --- what happens ----------------------------------------------------------------------------

    def chosen(self) -> list[WaitingLine]:
        """Return the selected lines."""
        rows = (self.model.item(key) for key in self.table.selected_keys())
        return [row for row in rows if row is not None]

    def _match(self) -> None:
        measure_id = self.measure.chosen()
        if measure_id is not None:
            matches = {row.line.id: measure_id for row in self.chosen()}
            self._do(lambda plan: match_lines(plan, matches))

    def _take(self) -> None:
        matches = {row.line.id: row.proposal.measure_id for row in self.chosen() if row.proposal}
        self._do(lambda plan: match_lines(plan, matches))

    def _set_aside(self, reason: str) -> None:
        line_ids: list[LedgerLineId] = [row.line.id for row in self.chosen()]
        self._do(lambda plan: set_aside(plan, line_ids, reason))

    def _do(self, use_case: Callable[[Plan], ChangeSet]) -> None:
        self.notice.tell("")
        if self._session.edit(use_case):
            self.reason.clear()
            self._fill()

    def _fill(self) -> None:
        plan = self._session.plan
        lines = list(plan.table(LedgerLine).values())
        waiting = [line for line in lines if not line.set_aside]
        shown = lines if self.all.isChecked() else waiting
        proposals = propose_measures(plan, shown)
        self.model.name_by(plan)
        self.model.set_rows(WaitingLine(line, proposals.get(line.id)) for line in shown)
        self.measure.offer(plan.measures.values())
        aside = len(lines) - len(waiting)
        self.told.setText(
            " · ".join(
                (
                    self.tr("%Ln line(s) wait(s) to be matched", "", len(waiting)),
                    self.tr("%Ln line(s) set aside", "", aside),
                )
            )
        )
        self._on_chosen()

    def _on_chosen(self) -> None:
        """Begin with the proposal of the selected line."""
        rows = self.chosen()
        if len(rows) == 1 and rows[0].proposal is not None:
            self.measure.choose(rows[0].proposal.measure_id)
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        rows = self.chosen()
        self.match.setEnabled(bool(rows) and self.measure.chosen() is not None)
        self.take.setEnabled(any(row.proposal for row in rows))
        self.aside.setEnabled(bool(rows) and bool(self.reason.text().strip()))
        self.back.setEnabled(any(row.line.set_aside for row in rows))
