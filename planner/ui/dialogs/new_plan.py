"""Asks what a new plan is and where its file lies, and makes it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.catalogue.catalogue import Catalogue
from planner.domain.errors import IdentityNumberError, PlannerError
from planner.domain.identity_number import masked_identity_numbers
from planner.editing.new_plan import new_plan
from planner.open_plan import OpenPlan
from planner.ui.dialogs.plan_form import PlanForm
from planner.ui.error_sentences import error_sentence
from planner.ui.plan_files import SUFFIX, PlanFiles, file_name
from planner.ui.theme import Theme


class NewPlanDialog(QDialog):
    """Title, district, period and file of a new plan.

    Attributes:
        opened: the new plan, when the dialog was accepted.
    """

    def __init__(self, files: PlanFiles, catalogue: Catalogue, theme: Theme, parent: QWidget | None) -> None:
        """Propose a plan of four years in the person's own folder."""
        super().__init__(parent)
        self._files = files
        self.opened: OpenPlan | None = None
        self._place_is_chosen = False
        self.setWindowTitle(self.tr("New plan"))
        self.form = PlanForm(catalogue)
        self.form.title.setPlaceholderText(self.tr("such as: Safety plan 2027–2030"))
        self.place = QLineEdit()
        self._browse = QPushButton(self.tr("&Browse…"))
        self._hint, self._problem = QLabel(), QLabel()
        self._problem.setProperty("look", "bad")
        self._problem.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._create = self._buttons.addButton(self.tr("Create plan"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(theme)
        self._connect()
        self._check()

    def propose_for_list(self, path: Path, years: Sequence[int]) -> None:
        """Propose the plan that a list is to be imported into: its title and its period.

        Args:
            path: the list.
            years: the years that it names, in order.
        """
        self.setWindowTitle(self.tr("New plan for {name}").format(name=path.name))
        self._hint.setText(self.tr("Every change is saved in this file at once. The list comes next."))
        self.form.title.setText(" ".join(path.stem.replace("_", " ").split()))
        self.form.title.selectAll()
        if years:
            self.form.first.setValue(years[0])
            self.form.last.setValue(years[-1])

    def accept(self) -> None:
        """Make the file; on an error say so and stay."""
        form = self.form
        try:
            if found := masked_identity_numbers(form.title.text()):
                raise IdentityNumberError(found)
            plan = new_plan(
                form.title.text().strip(),
                form.district.currentText(),
                form.first.value(),
                form.last.value(),
                date.today(),  # noqa: DTZ011 - the user's own day
            )
            self.opened = self._files.create(Path(self.place.text().strip()), plan)
        except PlannerError as error:
            self._problem.setText(error_sentence(error))
            return
        super().accept()

    def _lay_out(self, theme: Theme) -> None:
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self._browse)
        place = QFormLayout()
        place.addRow(self.tr("&File"), row)
        label = place.labelForField(row)
        if isinstance(label, QLabel):
            label.setBuddy(self.place)
        self.place.setAccessibleName(self.tr("File of the plan"))
        self._hint.setText(
            self.tr("Every change is saved in this file at once. Sources and frames come next.")
        )
        self._hint.setProperty("look", "muted")
        self._hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        for part in (self.form, place, self._hint, self._problem, self._buttons):
            if isinstance(part, QWidget):
                layout.addWidget(part)
            else:
                layout.addLayout(part)
        self.resize(theme.px(560), self.sizeHint().height())

    def _connect(self) -> None:
        self.form.changed.connect(self._check)
        self.form.title.textChanged.connect(self._propose_place)
        self.place.textEdited.connect(self._on_place_edited)
        self._browse.clicked.connect(self._choose_place)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _check(self) -> None:
        self._problem.clear()
        self._create.setEnabled(not self.form.problem() and bool(self.place.text().strip()))

    def _propose_place(self, title: str) -> None:
        if not self._place_is_chosen:
            self.place.setText(str(self._files.folder / file_name(title)) if title.strip() else "")
        self._check()

    def _on_place_edited(self) -> None:
        self._place_is_chosen = True
        self._check()

    def _choose_place(self) -> None:
        name = file_name(self.form.title.text())
        path = self._files.ask_save(self, self.tr("File of the plan"), name, self.tr("Plans"))
        if path is not None:
            self._place_is_chosen = True
            self.place.setText(str(path if path.suffix == SUFFIX else path.with_suffix(SUFFIX)))
            self._check()
