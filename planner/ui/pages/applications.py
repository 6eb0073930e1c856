"""The page Applications: what each measure lacks to be applied for, and its checklist."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from planner.analysis.secrecy import secret_measures
from planner.domain.ids import MeasureId, answer_id
from planner.ui.pages.page import APPLICATIONS, Command
from planner.ui.pages.registers import RegistersPage
from planner.ui.widgets.application_register import ApplicationRegister
from planner.ui.widgets.checklist_register import ChecklistRegister
from planner.ui.widgets.round_register import RoundRegister
from planner.ui.widgets.timetable_view import TimetableView

REGISTER, CHECKLIST = "register", "checklist"
TIMETABLE, ROUNDS = "timetable", "rounds"


class ApplicationsPage(RegistersPage):
    """Applications and checklists."""

    key = APPLICATIONS

    def views(self) -> Sequence[tuple[str, str, Callable[[], QWidget]]]:
        """Return the tabs."""
        return (
            (REGISTER, self.tr("Applications"), self._make_register),
            (CHECKLIST, self.tr("Checklists"), partial(ChecklistRegister, self.session, self.theme, self)),
            (TIMETABLE, self.tr("Timetable"), self._make_timetable),
            (ROUNDS, self.tr("Decision rounds"), partial(RoundRegister, self.session, self.theme, self)),
        )

    def commands(self) -> Sequence[Command]:
        """Return what can be done with the selected measures."""
        return (
            Command(
                key="applications.docx",
                text=self.tr("Write application as Word…"),
                run=partial(self._write, "application"),
                icon="applications",
                enabled=self._measures_selected,
            ),
            Command(
                key="applications.pdf",
                text=self.tr("Write application as PDF…"),
                run=partial(self._write, "application_pdf"),
                icon="pdf",
                enabled=self._measures_selected,
            ),
            *super().commands(),
        )

    def _measures_selected(self) -> bool:
        return self.shown is self.register_of(REGISTER) and self._any_selected()

    def _write(self, which: str) -> None:
        self.paper_wanted.emit(which, self.register_of(REGISTER).keys())

    def secret_keys(self) -> frozenset[str]:
        """Return the measures that are flagged for secrecy, and the answers of their checklists."""
        plan, items = self.session.plan, self.session.catalogue.guidance.items
        secret = secret_measures(plan)
        answers = (answer_id(measure, item.key) for measure in secret for item in items)
        return frozenset((*secret, *answers))

    def _make_timetable(self) -> QWidget:
        view = TimetableView(self.session, self.theme, self)
        view.measure_wanted.connect(lambda key: self.show_measure(MeasureId(key)))
        return view

    def show_measure(self, measure_id: MeasureId) -> None:
        """Select a measure that was chosen elsewhere."""
        self.go_to(REGISTER)
        register = self.register_of(REGISTER)
        register.show_all()
        register.select_keys([measure_id])

    def _make_register(self) -> QWidget:
        register = ApplicationRegister(self.session, self.theme, self)
        register.form.application_wanted.connect(partial(self._write, "application"))
        register.form.checklist_wanted.connect(self._show_checklist)
        register.form.measures_wanted.connect(self.measures_wanted)
        return register

    def _show_checklist(self, code: str) -> None:
        self.go_to(CHECKLIST)
        self.register_of(CHECKLIST).filter.setText(code)
