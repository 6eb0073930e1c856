"""The dialog before the plan goes back: says in words what will change, and that undo takes it back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from planner.analysis.difference import difference
from planner.domain.errors import PlannerError
from planner.domain.history import JournalEntry
from planner.editing.go_back import go_back
from planner.ui.error_sentences import error_sentence
from planner.ui.models.difference_words import DifferenceWords
from planner.ui.models.history_words import entry_text, local_time, subject_text
from planner.ui.session import Session
from planner.ui.theme import Theme


class GoBackDialog(QDialog):
    """Shows what going back to an entry means, and does it."""

    def __init__(
        self, session: Session, theme: Theme, entry: JournalEntry, parent: QWidget | None = None
    ) -> None:
        """Look at the plan as it was after an entry."""
        super().__init__(parent)
        self._session, self._entry = session, entry
        self._words = DifferenceWords(session.unit, self)
        self.setWindowTitle(self.tr("Go back"))
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self._ok = self._buttons.button(buttons.Ok)
        self._ok.setText(self.tr("Go back"))
        self.question, self.text, self.undo_note = QLabel(self), QLabel(self), QLabel(self)
        self.question.setProperty("look", "strong")
        self.undo_note.setProperty("look", "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(12))
        for label in (self.question, self.text, self.undo_note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._show()
        self.setMinimumWidth(theme.px(480))

    def accept(self) -> None:
        """Go back, as one edit; stay when it cannot be done."""
        try:
            then = self._session.document.plan_at(self._entry.seq)
        except PlannerError as error:
            self._session.failed.emit(error)
            return
        if self._session.edit(go_back, then, self._subject()):
            super().accept()

    def outcome(self) -> str:
        """Return in words what was done."""
        return self.tr("The plan is as it was after change no. {number}.").format(number=self._entry.seq)

    def _subject(self) -> str:
        """Name the point for the journal, in no language: its number, and the name of a saved version."""
        number = str(self._entry.seq)
        return f"{number} ({self._entry.subject})" if self._entry.is_version else number

    def _show(self) -> None:
        entry, document = self._entry, self._session.document
        self.question.setText(
            self.tr("Make the plan what it was after change no. {number}?").format(number=entry.seq)
        )
        try:
            then = document.plan_at(entry.seq)
        except PlannerError as error:
            self._say(error_sentence(error))
            return
        found = difference(document.plan, then)
        counts = self._words.counts(found)
        if not counts:
            self._say(self.tr("The plan is what it was then already: there is nothing to change."))
            return
        facts = f"{local_time(entry.at)} · {entry.who} · {entry_text(entry)} {subject_text(entry)}".strip()
        lines = [facts, "", *(f"• {line}" for line in counts), "", *self._words.sums(found.total)]
        self.text.setText("\n".join(lines))
        self.undo_note.setText(
            self.tr("It becomes one change more in the history: nothing is lost, and Ctrl+Z takes it back.")
        )

    def _say(self, text: str) -> None:
        """Say why there is nothing to do."""
        self.text.setText(text)
        self.undo_note.hide()
        self._ok.setEnabled(False)
