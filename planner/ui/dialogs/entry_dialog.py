"""What the dialogs of the follow-up have in common: fields, what is wrong, one edit when accepted."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.errors import PlannerError
from planner.domain.plan import Plan
from planner.ui.error_sentences import error_sentence
from planner.ui.session import Session
from planner.ui.theme import Theme


class EntryDialog(QDialog):
    """A form that is saved as a whole: one edit, one step of undo; it stays while something is wrong."""

    def __init__(self, session: Session, theme: Theme, ok_text: str, parent: QWidget | None = None) -> None:
        """Make an empty form; a subclass puts its fields in `above`, `form` and `body`."""
        super().__init__(parent)
        self.session, self.theme = session, theme
        self.hint, self._problem = QLabel(self), QLabel(self)
        self.above, self.form, self.body = QVBoxLayout(), QFormLayout(), QVBoxLayout()
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self.ok = self.buttons.button(buttons.Ok)
        self.ok.setText(ok_text)
        for label, look in ((self.hint, "muted"), (self._problem, "bad")):
            label.setProperty("look", look)
            label.setWordWrap(True)
            label.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(10))
        layout.addWidget(self.hint)
        layout.addLayout(self.above)
        layout.addLayout(self.form)
        layout.addLayout(self.body, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        session.failed.connect(self._on_failed)

    def problem(self) -> str:
        """Return in words what is wrong with the fields; "" = nothing."""
        return ""

    def use_case(self) -> Callable[[Plan], ChangeSet]:
        """Return the edit that the fields stand for; asked when nothing is wrong with them."""
        raise NotImplementedError

    def accept(self) -> None:
        """Save; stay and say why when it cannot be saved."""
        self.say(self.problem())
        if not self._problem.text() and self.session.edit(self.use_case()):
            super().accept()

    def say(self, text: str) -> None:
        """Say what is wrong; "" = nothing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def said(self) -> str:
        """Return what is said to be wrong."""
        return self._problem.text()

    def tell(self, text: str) -> None:
        """Say above the fields what they are for."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _on_failed(self, error: PlannerError) -> None:
        """Say here why it was not saved: what is told beside the work lies behind the dialog."""
        self.say(error_sentence(error))
