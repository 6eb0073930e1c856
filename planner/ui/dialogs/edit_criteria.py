"""The dialog Criteria and weights: what places are compared on, and how much each counts."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QToolButton, QWidget

from planner.analysis.need import criteria_of
from planner.domain.changes import ChangeSet
from planner.domain.ids import CriterionId, new_id
from planner.domain.names import name_key
from planner.domain.need import WEIGHTS, NeedCriterion
from planner.domain.plan import Plan
from planner.editing.need import set_criteria
from planner.ui.dialogs.entry_dialog import EntryDialog
from planner.ui.labels import language
from planner.ui.session import Session
from planner.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class _Row:
    """A criterion and the widgets it is edited in."""

    criterion: NeedCriterion
    name: QLineEdit
    weight: QSpinBox
    gone: QToolButton

    def edited(self, order: int) -> NeedCriterion:
        """Return the criterion as it is typed."""
        return replace(self.criterion, name=self.name.text().strip(), weight=self.weight.value(), order=order)


class EditCriteriaDialog(EntryDialog):
    """A line for each criterion; one that goes takes its ratings with it, and undo brings both back."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the criteria that hold in the plan."""
        super().__init__(session, theme, self.tr("Save"), parent)
        self.setWindowTitle(self.tr("Criteria and weights"))
        self.tell(
            self.tr(
                "A weight says how much a criterion counts beside the others; 0 = shown and not counted. The "
                "weights are equal until somebody knows better. The ratings stay when a weight changes."
            )
        )
        self.rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        for column, text in enumerate((self.tr("Criterion"), self.tr("Weight"))):
            self._grid.addWidget(QLabel(text), 0, column)
        for criterion in criteria_of(session.plan, self._usual()):
            self._add(criterion)
        self.more = QPushButton(self.tr("Another criterion"), self)
        self.more.setProperty("look", "link")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._add_own)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.more)
        self.body.addStretch(1)
        self.resize(theme.px(560), self.sizeHint().height())

    def problem(self) -> str:
        """Say that a name is missing or given twice, or that nothing counts."""
        names = [name_key(row.name.text()) for row in self.rows]
        if not all(names):
            return self.tr("A criterion has no name. Write one, or remove the line.")
        if len(set(names)) < len(names):
            return self.tr("Two criteria have the same name. Change one of them.")
        if not any(row.weight.value() for row in self.rows):
            return self.tr("No criterion counts. Give at least one a weight above 0.")
        return ""

    def use_case(self) -> Callable[[Plan], ChangeSet]:
        """Return the edit that makes these the plan's criteria."""
        criteria = [row.edited((at + 1) * 10) for at, row in enumerate(self.rows)]
        return partial(set_criteria, criteria=criteria)

    def _usual(self) -> tuple[NeedCriterion, ...]:
        return self.session.catalogue.guidance.criteria_of_plan(language())

    def _add_own(self) -> None:
        self._add(NeedCriterion(id=CriterionId(new_id()), name="?")).name.setFocus()

    def _add(self, criterion: NeedCriterion) -> _Row:
        name, weight, gone = QLineEdit(self), QSpinBox(self), QToolButton(self)
        name.setText("" if criterion.name == "?" else criterion.name)
        name.setToolTip(criterion.question)
        name.setAccessibleName(self.tr("Criterion"))
        weight.setRange(*WEIGHTS)
        weight.setValue(criterion.weight)
        weight.setAccessibleName(self.tr("Weight of {name}").format(name=criterion.name))
        gone.setProperty("look", "flat")
        gone.setIcon(self.theme.icon("close"))
        gone.setAccessibleName(self.tr("Remove {name}").format(name=criterion.name))
        gone.setToolTip(self.tr("Remove the criterion and its ratings"))
        row = _Row(criterion, name, weight, gone)
        gone.clicked.connect(lambda: self._remove(row))
        at = self._grid.rowCount()
        for column, widget in enumerate((name, weight, gone)):
            self._grid.addWidget(widget, at, column)
        self.rows.append(row)
        return row

    def _remove(self, row: _Row) -> None:
        self.rows.remove(row)
        for widget in (row.name, row.weight, row.gone):
            self._grid.removeWidget(widget)
            widget.deleteLater()
