"""The applications: what each measure lacks to be applied for, and the fields of the selected one."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from planner.domain.measure import Measure, Permit
from planner.editing.measures import change_measures
from planner.ui.models.applications import (
    ApplicationColumns,
    ApplicationRow,
    ApplicationWords,
    applications_model,
)
from planner.ui.models.ordering import sort_key
from planner.ui.session import Session
from planner.ui.term_names import term_name
from planner.ui.theme import Theme
from planner.ui.typed_values import day_parser, show_day
from planner.ui.widgets.amount_edit import AmountEdit
from planner.ui.widgets.choice_field import ChoiceField, SuggestField
from planner.ui.widgets.empty_state import EmptyMessage
from planner.ui.widgets.form_field import FormField, LineField, TextField
from planner.ui.widgets.record_form import FormUse, RecordForm, label_of
from planner.ui.widgets.record_register import RecordRegister, RegisterUse


class ApplicationForm(RecordForm):
    """The parts of an application that are written; place and cost stand in the register of measures."""

    #: The checklist of the selected measure is to be shown; carries its number, Å-012.
    checklist_wanted = Signal(str)
    #: The application of the selected measures is to be written.
    application_wanted = Signal()
    #: The selected measures are to be shown in their register.
    measures_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(session, parent)
        self._words = ApplicationWords(session, self)
        self._missing = label_of("")
        self._checklist = QPushButton(self.tr("Show the checklist"), self)
        self._measure = QPushButton(self.tr("Show the measure"), self)
        self._write = QPushButton(self.tr("Write application…"), self)
        self._write.clicked.connect(self.application_wanted)
        self._checklist.clicked.connect(self._ask_for_checklist)
        self._measure.clicked.connect(self._ask_for_measures)
        self.above.addWidget(self._missing)
        for button in (self._write, self._checklist, self._measure):
            self.above.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        use = FormUse(
            name=self.tr("The application of the selected measure"),
            explanation=self.tr("Select a measure to write its application here."),
            table=lambda plan: plan.measures,
            heading=self._heading_of,
            save=change_measures,
        )
        self.set_up(use, {**self._analysis(), **self._carrying_out()})

    def _analysis(self) -> dict[str, FormField]:
        return {
            "problem": TextField(self.tr("Problem: what is wrong on the place?")),
            "cause": TextField(self.tr("Cause: why, as far as is known?")),
            "expected_effect": TextField(self.tr("Expected effect, and how it would show")),
            "target_groups": LineField(self.tr("Target groups")),
            "dialogue": TextField(self.tr("Dialogue held: with whom, when, what they said")),
            "follow_up": TextField(self.tr("Follow-up plan")),
            "situation_ref": LineField(self.tr("Item in lägesbild")),
            "action_plan_ref": LineField(self.tr("Item in åtgärdsplan")),
        }

    def _carrying_out(self) -> dict[str, FormField]:
        permit = ChoiceField(self.tr("Permit or notification"))
        permit.set_choices([(one, term_name(one)) for one in Permit])
        return {
            "agreement": TextField(self.tr("Builder's agreement")),
            "starts_on": LineField(self.tr("Work starts on"), day_parser("starts_on"), show_day),
            "ends_on": LineField(self.tr("Work ends on"), day_parser("ends_on"), show_day),
            "running_cost_ore": AmountEdit(self.tr("Running cost a year"), lambda: self.session.unit),
            "running_cost_payer": SuggestField(self.tr("Who pays the running cost"), self._payers),
            "risks": TextField(self.tr("Risks")),
            "permit": permit,
        }

    def show_below(self, values: list[Measure]) -> None:
        """Say what is missing of one measure, and lead to where that is written."""
        one = values[0].id if len(values) == 1 else None
        row = next((row for row in self._words.rows() if row.measure.id == one), None)
        self._missing.setVisible(row is not None)
        self._checklist.setVisible(row is not None and row.readiness.item_count > 0)
        self._measure.setVisible(bool(values))
        self._write.setVisible(bool(values))
        if row is not None:
            missing = self._words.missing(row)
            text = self.tr("Missing: {parts}").format(parts=missing)
            self._missing.setText(text if missing else self.tr("✓ Everything is there: ready to apply."))

    def _heading_of(self, measures: Sequence[Measure]) -> str:
        if len(measures) > 1:
            return self.tr("%Ln measure(s)", "", len(measures))
        return f"{measures[0].code} {measures[0].title}"

    def _payers(self) -> list[str]:
        catalogue, plan = self.session.catalogue, self.session.plan
        names = {catalogue.administration_name(one.key, plan.info.district) for one in catalogue.boards}
        names |= {one.running_cost_payer for one in plan.measures.values()}
        return sorted(filter(None, names), key=sort_key)

    def _ask_for_checklist(self) -> None:
        for measure in self.shown()[:1]:
            self.checklist_wanted.emit(measure.code)

    def _ask_for_measures(self) -> None:
        self.measures_wanted.emit([measure.id for measure in self.shown()])


class ApplicationRegister(RecordRegister):
    """All measures that may be applied for."""

    form: ApplicationForm

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the measures of a session when `refresh` is called."""
        super().__init__(session, theme, parent)
        self._words = ApplicationWords(session, self)
        self._told = label_of("muted")
        self.above.addWidget(self._told)
        use = RegisterUse(
            name=self.tr("Applications"),
            filter_name=self.tr("Filter applications"),
            new_text="",
            sorted_by="number",
            groupings=ApplicationColumns(self._words).groupings(),
            nothing=EmptyMessage(
                title=self.tr("No measures yet"),
                text=self.tr("Write measures on the page Measures; what each application lacks stands here."),
            ),
            no_match_title=self.tr("No application matches"),
            no_match_text=self.tr("Every word of the filter must be found in the row."),
        )
        self.set_up(use, applications_model(self._words, self), ApplicationForm(session, self))
        self._new.hide()

    def values(self) -> Iterable[ApplicationRow]:
        """Return the measures as they stand, and say how many are ready."""
        rows = self._words.rows()
        ready = sum(row.readiness.is_ready for row in rows)
        self._told.setText(
            self.tr("{ready} of {all} are ready to apply").format(ready=ready, all=len(rows)) if rows else ""
        )
        return rows

    def new(self) -> None:
        """Measures are written in their register."""

    def delete(self) -> None:
        """Measures are deleted in their register."""
