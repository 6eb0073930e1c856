"""The dialog in which somebody says why findings may stand."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from planner.analysis.findings.finding import Finding
from planner.document import user_name
from planner.editing.findings import acknowledge
from planner.ui.models.finding_words import what
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.privacy_hint import PrivacyHint

_MOST_NAMED = 6


class AcknowledgeDialog(QDialog):
    """Asks for a reason, which is kept with the findings and in the history."""

    def __init__(
        self, session: Session, theme: Theme, findings: Sequence[Finding], parent: QWidget | None = None
    ) -> None:
        """Ask about some findings."""
        super().__init__(parent)
        self._session, self._findings = session, findings
        self.setWindowTitle(self.tr("Acknowledge"))
        self.reason = QPlainTextEdit(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why it is right as it is: the decision, the agreement, …"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(theme.px(90))
        self._buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self._ok = self._buttons.addButton(self.tr("Acknowledge"), roles.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out(theme)
        self.reason.textChanged.connect(self._check)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._check()

    def accept(self) -> None:
        """Keep the reason; stay when it cannot be saved."""
        keys = [one.key for one in self._findings]
        reason, today = self.reason.toPlainText().strip(), date.today()  # noqa: DTZ011 - the user's own day
        if self._session.edit(acknowledge, keys, reason, user_name(), today, self._about()):
            super().accept()

    def _about(self) -> str:
        """Name the measure for the history when all of them are about one."""
        ids = {one.measure_id for one in self._findings}
        measure_id = ids.pop() if len(ids) == 1 else None
        return self._session.plan.measures[measure_id].code if measure_id else ""

    def _lay_out(self, theme: Theme) -> None:
        question = QLabel(self.tr("Why may %Ln finding(s) stand as they are?", "", len(self._findings)), self)
        question.setProperty("look", "strong")
        kinds = list(dict.fromkeys(what(one.kind) for one in self._findings))
        more = ["…"] if len(kinds) > _MOST_NAMED else []
        named = QLabel("\n".join(f"• {kind}" for kind in [*kinds[:_MOST_NAMED], *more]), self)
        note = QLabel(self.tr("When one of its figures changes, it is found again."), self)
        note.setProperty("look", "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(10))
        for label in (question, named, note):
            label.setWordWrap(True)
        for widget in (question, named, self.reason, PrivacyHint(self.reason, parent=self), note):
            layout.addWidget(widget)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(theme.px(480))

    def _check(self) -> None:
        self._ok.setEnabled(bool(self.reason.toPlainText().strip()))
