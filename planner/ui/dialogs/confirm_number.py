"""The question before a text is stored that seems to hold somebody's personal identity number."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from planner.analysis.personal_numbers import Sighting
from planner.domain.fund import Fund
from planner.domain.identity_number import holds_identity_number
from planner.domain.measure import Measure
from planner.domain.place import Place
from planner.domain.scenario import Scenario
from planner.ui.labels import field_name

#: So many texts are listed.
_MOST_TEXTS = 5
_LONGEST_REASON = 300


def ask_reason(parent: QWidget, found: tuple[Sighting, ...]) -> str | None:
    """Ask whether texts are to be stored as they are, and return what the history is to say; None = no."""
    dialog = ConfirmNumberDialog(found, parent)
    return dialog.reason if dialog.exec() else None


class ConfirmNumberDialog(QDialog):
    """Says where the numbers seem to stand, without telling them; storing them takes a reason."""

    def __init__(self, found: tuple[Sighting, ...], parent: QWidget | None = None) -> None:
        """Ask about texts."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Personal identity number?"))
        self._found = found
        self.why = QLineEdit(self)
        self.why.setMaxLength(_LONGEST_REASON)
        self.why.setPlaceholderText(self.tr("Such as: not a personal identity number but a case number"))
        self._buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.change = self._buttons.addButton(self.tr("Change the text"), role.RejectRole)
        self.save = self._buttons.addButton(self.tr("Save anyway"), role.AcceptRole)
        self.change.setDefault(True)
        self._lay_out()
        self.why.textChanged.connect(self._check)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._check()
        self.change.setFocus()

    @property
    def reason(self) -> str:
        """What the history says of it."""
        return self.tr("Saved after a warning of a personal identity number: {why}").format(
            why=self.why.text().strip()
        )

    def _lay_out(self) -> None:
        lines = [self._where(one) for one in self._found[:_MOST_TEXTS]]
        if len(self._found) > _MOST_TEXTS:
            lines.append(self.tr("… and %Ln more text(s)", "", len(self._found) - _MOST_TEXTS))
        question = QLabel(self.tr("The text seems to hold a personal identity number."), self)
        question.setProperty("look", "strong")
        places = QLabel("\n".join(lines), self)
        rule = QLabel(
            self.tr(
                "A plan is not to hold anything about private persons. What is saved stays in the history of "
                "the plan, also when the text is changed later."
            ),
            self,
        )
        rule.setProperty("look", "muted")
        form = QFormLayout()
        form.addRow(self.tr("&Reason to save it anyway"), self.why)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for label in (question, places, rule):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self.resize(520, self.sizeHint().height())

    def _where(self, one: Sighting) -> str:
        """Say which text it is, and how the number in it begins."""
        parts = [_name(one), field_name(one.field), ", ".join(one.masked)]
        return " · ".join(filter(None, parts))

    def _check(self) -> None:
        """A reason is needed, and is no place for a number either."""
        why = self.why.text().strip()
        self.save.setEnabled(bool(why) and not holds_identity_number(why))


def _name(one: Sighting) -> str:
    """Return what people call the value; its name is left out where the number stands in it."""
    value = one.entity
    if isinstance(value, Measure):
        return value.code
    if isinstance(value, Place | Fund | Scenario) and one.field != "name":
        return value.name
    return ""
