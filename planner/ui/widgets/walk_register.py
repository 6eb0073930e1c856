"""The register of walks (*trygghetsvandringar*), and what was found on the selected one."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.ids import WalkId
from planner.domain.observation import Walk
from planner.domain.plan import Plan
from planner.editing.observations import add_walk, change_walk, delete_walk
from planner.ui.models.ordering import sort_key
from planner.ui.models.walks import WalkWords, walks_model
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.typed_values import count_parser, day_parser, show_count, show_day
from planner.ui.widgets.choice_field import SuggestField
from planner.ui.widgets.empty_state import EmptyMessage
from planner.ui.widgets.form_field import FormField, LineField, TextField
from planner.ui.widgets.record_form import FormUse, RecordForm
from planner.ui.widgets.record_register import RecordRegister, RegisterUse


class WalkForm(RecordForm):
    """Shows and edits a walk; those who took part are a number."""

    #: What was found on a walk is to be shown; carries the walk's name.
    findings_wanted = Signal(str)
    #: The report of a walk is to be written; carries its id.
    report_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(session, parent)
        self._go = QPushButton(self.tr("Show what was found"), self)
        self._go.clicked.connect(self._ask_for_findings)
        self._report = QPushButton(self.tr("Write report as PDF…"), self)
        self._report.clicked.connect(self._ask_for_report)
        for button in (self._go, self._report):
            self.below.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        use = FormUse(
            name=self.tr("The selected walk"),
            explanation=self.tr("Select a walk to see and change it here."),
            table=lambda plan: plan.walks,
            heading=self._heading_of,
            save=_change,
            alone=frozenset({"name", "held_on", "route", "participants", "next_on", "note"}),
        )
        self.set_up(use, self._fields())

    def _fields(self) -> dict[str, FormField]:
        return {
            "name": LineField(self.tr("Name")),
            "held_on": LineField(self.tr("Held on"), day_parser("held_on", needed=True), show_day),
            "route": TextField(self.tr("Route")),
            "participants": LineField(
                self.tr("Participants, as a number"), count_parser("participants"), show_count
            ),
            "responsible": SuggestField(self.tr("Responsible"), self._responsible),
            "next_on": LineField(self.tr("Next walk"), day_parser("next_on"), show_day),
            "note": TextField(self.tr("Note")),
        }

    def _heading_of(self, walks: Sequence[Walk]) -> str:
        return walks[0].name if len(walks) == 1 else self.tr("%Ln walk(s)", "", len(walks))

    def show_below(self, values: list[Walk]) -> None:
        """Offer the way to what was found on one walk."""
        self._go.setVisible(len(values) == 1)
        self._report.setVisible(len(values) == 1)

    def _ask_for_findings(self) -> None:
        for walk in self.shown()[:1]:
            self.findings_wanted.emit(walk.name)

    def _ask_for_report(self) -> None:
        for walk in self.shown()[:1]:
            self.report_wanted.emit(walk.id)

    def _responsible(self) -> list[str]:
        names = {one.responsible for one in self.session.plan.walks.values()}
        boards = {one.name.sv for one in self.session.catalogue.boards}
        return sorted(filter(None, names | boards), key=sort_key)


class WalkRegister(RecordRegister):
    """All walks of the plan; new, delete and change."""

    form: WalkForm

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the walks of a session when `refresh` is called."""
        super().__init__(session, theme, parent)
        self._words = WalkWords(session, self)
        use = RegisterUse(
            name=self.tr("Walks"),
            filter_name=self.tr("Filter walks"),
            new_text=self.tr("New walk"),
            sorted_by="held",
            falling=True,
            groupings=((self.tr("No grouping"), None),),
            nothing=EmptyMessage(
                title=self.tr("No walks yet"),
                text=self.tr("Write a trygghetsvandring here, then what was found on it as observations."),
                actions=((self.tr("New walk"), self.new),),
            ),
            no_match_title=self.tr("No walk matches"),
            no_match_text=self.tr("Every word of the filter must be found in the walk."),
        )
        self.set_up(use, walks_model(self._words, self), WalkForm(session, self))

    def values(self) -> Iterable[Walk]:
        """Return the walks of the plan."""
        self._words.look()
        return self.session.plan.walks.values()

    def new(self) -> None:
        """Add a walk of today and go to its name."""
        before = set(self.session.plan.walks)
        self.show_all()
        today = date.today()  # noqa: DTZ011 - the user's own day
        if self.session.edit(lambda _: add_walk(self.tr("Trygghetsvandring"), today)):
            self.select_keys(set(self.session.plan.walks) - before)
            self.form.edit_first()

    def delete(self) -> None:
        """Delete the selected walk; what was found on it stays."""
        for walk_id in map(WalkId, self.keys()):
            if self.session.edit(partial(delete_walk, walk_id=walk_id)):
                self.undoable.emit(self.tr("Deleted the walk. What was found on it is kept."))


def _change(plan: Plan, walk_ids: list[WalkId], **fields: Any) -> ChangeSet:
    return change_walk(plan, walk_ids[0], **fields)
