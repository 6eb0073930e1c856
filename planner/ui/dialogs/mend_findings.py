"""The dialog before findings are put right: every value before and after, and one undo for all."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.fix import Fix
from planner.editing.findings import mend
from planner.ui.error_sentences import error_sentence
from planner.ui.models.changed_values import ChangedValuesModel
from planner.ui.models.history_words import screen_words
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.rows_view import RowsView


class MendDialog(QDialog):
    """Shows what the fixes change, and does it."""

    def __init__(
        self, session: Session, theme: Theme, fixes: Sequence[Fix], parent: QWidget | None = None
    ) -> None:
        """Look at what the fixes of some findings would do to the plan."""
        super().__init__(parent)
        self._session, self._fixes = session, fixes
        self.setWindowTitle(self.tr("Put right"))
        self.question = QLabel(self.tr("Change these values?"), self)
        self.question.setProperty("look", "strong")
        self.question.setWordWrap(True)
        self.model = ChangedValuesModel(self)
        self.table = RowsView(self.model, theme, parent=self)
        self.table.setAccessibleName(self.tr("Values before and after"))
        note = QLabel(self.tr("It becomes one change in the history, and Ctrl+Z takes it back."), self)
        note.setProperty("look", "muted")
        self._buttons = QDialogButtonBox(self)
        self._ok = self._buttons.addButton(self.tr("Put right"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(10))
        layout.addWidget(self.question)
        layout.addWidget(self.table, 1)
        layout.addWidget(note)
        layout.addWidget(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._show()
        self.resize(theme.px(900), theme.px(340))

    def accept(self) -> None:
        """Put it right, as one edit; stay when it cannot be done."""
        if self._session.edit(mend, self._fixes):
            super().accept()

    def _show(self) -> None:
        session = self._session
        try:
            changes = mend(session.plan, self._fixes)
            session.plan.apply(changes)
        except PlannerError as error:
            self.question.setText(error_sentence(error))
            self._ok.setEnabled(False)
            return
        words = screen_words(session.document, session.catalogue)
        self.model.show_lines(list(words.lines(changes.changes)))
