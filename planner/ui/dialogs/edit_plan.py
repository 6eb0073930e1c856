"""Changes what the plan is: title, district and period, as one step of undo."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.editing.plan_info import change_plan_info
from planner.ui.dialogs.plan_form import PlanForm
from planner.ui.error_sentences import error_sentence
from planner.ui.session import Session
from planner.ui.theme import Theme


class EditPlanDialog(QDialog):
    """Title, district and period of the open plan."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show what the plan is now."""
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Plan settings"))
        self.form = PlanForm(session.catalogue, session.plan.info)
        self._problem = QLabel()
        self._problem.setProperty("look", "bad")
        self._problem.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout = QVBoxLayout(self)
        for widget in (self.form, self._problem, buttons):
            layout.addWidget(widget)
        self.resize(theme.px(480), self.sizeHint().height())
        self.form.changed.connect(self._check)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def accept(self) -> None:
        """Change the plan; on an error say so and stay."""
        form = self.form
        try:
            change_set = change_plan_info(
                self._session.plan,
                title=form.title.text().strip(),
                district=form.district.currentText(),
                first_year=form.first.value(),
                last_year=form.last.value(),
            )
            self._session.plan.apply(change_set)
        except PlannerError as error:
            self._problem.setText(error_sentence(error))
            return
        if self._session.edit(lambda _plan: change_set):
            super().accept()

    def _check(self) -> None:
        self._problem.clear()
        self._ok.setEnabled(not self.form.problem())
