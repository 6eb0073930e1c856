"""The dialog for a scenario's name and note: a new one, a copy, or one that exists."""

from collections.abc import Iterable

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.checks import MAX_NAME
from planner.domain.names import name_key
from planner.ui.widgets.privacy_hint import PrivacyHint


class EditScenario(QDialog):
    """Asks for a name that no other scenario has, and a note."""

    def __init__(
        self, title: str, name: str, note: str, taken: Iterable[str], parent: QWidget | None = None
    ) -> None:
        """Show a name and a note; `taken` are the names of the other scenarios."""
        super().__init__(parent)
        self._taken = {name_key(other) for other in taken}
        self.setWindowTitle(title)
        self._name = QLineEdit(name, self)
        self._name.setMaxLength(MAX_NAME)
        self._name.setAccessibleName(self.tr("Name"))
        self._problem = QLabel(self)
        self._problem.setProperty("look", "bad")
        self._problem.setWordWrap(True)
        self._note = QPlainTextEdit(note, self)
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setTabChangesFocus(True)
        self._note.setPlaceholderText(self.tr("What this alternative is about"))
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._arrange()
        self._connect()
        self._name.selectAll()
        self._check()
        self.resize(420, 260)

    @property
    def name(self) -> str:
        """The name as typed, without spaces around it."""
        return self._name.text().strip()

    @property
    def note(self) -> str:
        """The note as typed."""
        return self._note.toPlainText().strip()

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self._name)
        form.addRow("", self._problem)
        form.addRow("", PrivacyHint(self._name, remind=False, parent=self))
        form.addRow(self.tr("N&ote"), self._note)
        form.addRow("", PrivacyHint(self._note, parent=self))
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self._name.textChanged.connect(self._check)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _check(self) -> None:
        problem = ""
        if not self.name:
            problem = self.tr("A scenario needs a name.")
        elif name_key(self.name) in self._taken:
            problem = self.tr("Another scenario has that name already.")
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)
