"""Changes what the plan is: title, district, period, diary number and limit, as one step of undo."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.editing.plan_info import change_plan_info
from planner.ui.dialogs.accounting_form import AccountingForm
from planner.ui.dialogs.plan_form import PlanForm
from planner.ui.error_sentences import error_sentence
from planner.ui.session import Session
from planner.ui.theme import Theme


class EditPlanDialog(QDialog):
    """Title, district and period of the open plan, and what its follow-up depends on."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show what the plan is now."""
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Plan settings"))
        self.form = PlanForm(session.catalogue, session.plan.info)
        self.accounting = AccountingForm(session.catalogue.rates, session.plan.info)
        self._problem = QLabel()
        self._problem.setProperty("look", "bad")
        self._problem.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout = QVBoxLayout(self)
        for widget in (self.form, self.accounting, self._problem, buttons):
            layout.addWidget(widget)
        # The explanation wraps, so the height follows from the width.
        self.resize(theme.px(560), layout.totalHeightForWidth(theme.px(560)))
        self.form.changed.connect(self._check)
        self.accounting.changed.connect(self._problem.clear)
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
                dnr=self.accounting.dnr.text().strip(),
                capitalisation_limit_ore=self.accounting.limit_ore(),
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
