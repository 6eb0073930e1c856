"""The dialog behind Ctrl+S: gives the plan as it is a name. Every change is saved already."""

from datetime import datetime

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from planner.analysis.remaining import remaining
from planner.domain.changes import EditKind
from planner.domain.checks import MAX_NAME
from planner.domain.errors import PlannerError
from planner.domain.history import JournalEntry, edits_after, version_at
from planner.domain.identity_number import holds_identity_number
from planner.domain.money import format_amount
from planner.ui.error_sentences import error_sentence
from planner.ui.models.history_words import local_time
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.privacy_hint import reminder

#: Longest comment; the journal is read line by line.
_LONGEST_COMMENT = 1_000


class SaveVersionDialog(QDialog):
    """Proposes a name, so that Enter is enough, and says what has changed since the version before."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Look at what the session's plan is now."""
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Save version"))
        proposed = self.tr("Version {time}").format(time=local_time(datetime.now().astimezone()))
        self.name, self.comment = QLineEdit(proposed, self), QLineEdit(self)
        self.summary, self._problem = QLabel(self.since(), self), QLabel(self)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._lay_out(theme)
        self._connect()
        self.name.selectAll()

    def since(self) -> str:
        """Return in one line what has changed since the last named version."""
        session = self._session
        entries = session.document.history()
        version = version_at(entries, len(entries))
        now = self._allocated()
        if version is None:
            return self.tr("This is the first version. Allocated {amount}.").format(amount=now)
        text = self.tr("%Ln change(s) since “{name}”, {time}.", "", edits_after(entries, version.seq)).format(
            name=version.subject, time=local_time(version.at)
        )
        then = self._allocated(version)
        if then == now:
            return self.tr("{changes} Allocated as then, {amount}.").format(changes=text, amount=now)
        return self.tr("{changes} Allocated {before} → {after}.").format(changes=text, before=then, after=now)

    def accept(self) -> None:
        """Save the name; stay when it cannot be saved."""
        if self._session.note(EditKind.NAME_VERSION, self.name.text().strip(), self.comment.text().strip()):
            super().accept()

    def _allocated(self, entry: JournalEntry | None = None) -> str:
        """Return what is allocated now, or was after an entry."""
        document = self._session.document
        plan = document.plan if entry is None else document.plan_at(entry.seq)
        return format_amount(remaining(plan).total.allocated_ore, self._session.unit, with_unit=True)

    def _lay_out(self, theme: Theme) -> None:
        self.name.setMaxLength(MAX_NAME)
        self.comment.setMaxLength(_LONGEST_COMMENT)
        self.comment.setAccessibleDescription(reminder())
        self.comment.setPlaceholderText(self.tr("Optional: why, for whom, what is decided"))
        why = QLabel(
            self.tr("Every change is saved already. With a name you find this state again in History."), self
        )
        for label in (why, self.summary, self._problem):
            label.setWordWrap(True)
        why.setProperty("look", "muted")
        self._problem.setProperty("look", "warn")
        self._problem.hide()
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Comment"), self.comment)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(10))
        layout.addWidget(why)
        layout.addLayout(form)
        for widget in (self._problem, self.summary, self._buttons):
            layout.addWidget(widget)
        self.resize(theme.px(600), self.sizeHint().height())

    def _connect(self) -> None:
        self.name.textChanged.connect(self._check)
        self.comment.textChanged.connect(self._check)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._session.failed.connect(self._complain)

    def _complain(self, error: PlannerError) -> None:
        """Say here why the name was not saved: what is told beside the work lies behind the dialog."""
        self._problem.setText(error_sentence(error))
        self._problem.show()

    def _check(self) -> None:
        """Ask for a name, and point out what cannot be taken away again: the history keeps every text."""
        found = holds_identity_number(f"{self.name.text()} {self.comment.text()}")
        self._problem.setText(
            self.tr("This looks like a personal identity number. It would stay in the history for good.")
        )
        self._problem.setVisible(found)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(self.name.text().strip()))
