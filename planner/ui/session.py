"""What the window works with: the open document, what is selected, and what is shown while somebody types."""

import re
from collections.abc import Callable, Iterable
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from planner.analysis.personal_numbers import Sighting, new_sightings, sightings_in_words
from planner.catalogue.catalogue import Catalogue
from planner.document import Document
from planner.domain.changes import ChangeSet, EditKind
from planner.domain.errors import IdentityNumberError, PlannerError
from planner.domain.ids import FundId, MeasureId, ScenarioId
from planner.domain.money import Unit
from planner.domain.plan import Plan
from planner.ui.figure_checks import FigureChecks

P = ParamSpec("P")

#: A file's hash in a reason: its digits are nobody's number.
_HASH = re.compile(r"\b[0-9a-f]{64}\b")


class Session(QObject):
    """The one road between widgets and the document.

    Widgets read `plan` (what is saved) or `shown` (with what is being typed), call `edit`, and listen. No
    widget calls another's refresh.
    """

    #: The plan is another one now; carries the ChangeSet (of an edit, an undo or a redo).
    changed = Signal(object)
    #: `shown` is another plan because somebody types, or stopped typing; `changed` is not sent for that.
    previewed = Signal()
    #: `selection` is another.
    selected = Signal()
    #: `fund_id`, `scenario_id` or `unit` is another: everything that shows amounts looks again.
    view_changed = Signal()
    #: A PlannerError to tell the user about, beside the work and not in its way.
    failed = Signal(object)

    def __init__(self, document: Document, catalogue: Catalogue, parent: QObject | None = None) -> None:
        """Listen to the document."""
        super().__init__(parent)
        self.document = document
        self.catalogue = catalogue
        self._preview: Plan | None = None
        self._preview_changes: ChangeSet | None = None
        self._selection: tuple[MeasureId, ...] = ()
        self._fund_id: FundId | None = None
        self._scenario_id: ScenarioId | None = None
        #: Asks why texts that seem to hold a personal identity number are to be stored; the answer None is
        #: that they are to be changed. Nothing of the kind is stored while nobody can be asked.
        self.confirm_numbers: Callable[[tuple[Sighting, ...]], str | None] | None = None
        self._is_asking = False
        #: What Kontrollräkna says of the saved plan.
        self.checks = FigureChecks(self)
        self._unsubscribe = document.subscribe(self._on_document_changed)

    @property
    def plan(self) -> Plan:
        """The plan as it is saved."""
        return self.document.plan

    @property
    def shown(self) -> Plan:
        """The plan with what is being typed; the same as `plan` when nobody types."""
        return self._preview or self.document.plan

    @property
    def preview_changes(self) -> ChangeSet | None:
        """What `shown` changes in `plan`, so that views look again only at what it touches."""
        return self._preview_changes

    @property
    def unit(self) -> Unit:
        """The unit that amounts are shown in."""
        return self.plan.info.display_unit

    @property
    def scenario_id(self) -> ScenarioId:
        """The scenario that is shown: the one looked at, else *the plan*."""
        if self._scenario_id in self.plan.scenarios:
            return self._scenario_id or self.plan.info.scenario_id
        return self.plan.info.scenario_id

    @property
    def fund_id(self) -> FundId | None:
        """The fund that is shown; None = all sources."""
        return self._fund_id if self._fund_id in self.plan.funds else None

    @property
    def selection(self) -> tuple[MeasureId, ...]:
        """The selected measures that still exist, in the order they were selected."""
        return tuple(measure_id for measure_id in self._selection if measure_id in self.plan.measures)

    def edit(
        self, use_case: Callable[Concatenate[Plan, P], ChangeSet], *args: P.args, **kwargs: P.kwargs
    ) -> bool:
        """Do a use case on the plan and save it; tell `failed` and return False when it was refused."""
        return self.edit_because("", use_case, *args, **kwargs)

    def edit_because(
        self,
        reason: str,
        use_case: Callable[Concatenate[Plan, P], ChangeSet],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """Do a use case and keep in the journal why; otherwise as `edit`."""
        self.preview(None)
        try:
            change_set = use_case(self.plan, *args, **kwargs)
            why = self._reason_to_store(
                (*new_sightings(change_set), *sightings_in_words(_HASH.sub("", reason)))
            )
            if why is None:
                return False
            self.document.edit(change_set, "\n".join(filter(None, (reason, why))))
        except PlannerError as error:
            self.failed.emit(error)
            return False
        return True

    def note(self, kind: EditKind, subject: str, reason: str = "") -> bool:
        """Write a line into the history; tell `failed` and return False when it could not be saved."""
        self.preview(None)
        try:
            why = self._reason_to_store(sightings_in_words(subject, reason))
            if why is None:
                return False
            self.document.note(kind, subject, "\n".join(filter(None, (reason, why))))
        except PlannerError as error:
            self.failed.emit(error)
            return False
        return True

    def undo(self) -> None:
        """Take the last action back."""
        self._step(self.document.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(self.document.redo)

    def preview(self, change_set: ChangeSet | None) -> None:
        """Show the plan as it would be, without saving it; None = as it is."""
        if change_set is None and self._preview is None:
            return
        self._preview = self.plan.apply(change_set) if change_set else None
        self._preview_changes = change_set if self._preview else None
        self.previewed.emit()

    def select(self, measure_ids: Iterable[MeasureId]) -> None:
        """Select measures; every page and the inspector follow."""
        selection = tuple(dict.fromkeys(measure_ids))
        if selection != self._selection:
            self._selection = selection
            self.selected.emit()

    def show_fund(self, fund_id: FundId | None) -> None:
        """Show one fund, or (None) all sources."""
        if fund_id != self.fund_id:
            self._fund_id = fund_id
            self.view_changed.emit()

    def show_scenario(self, scenario_id: ScenarioId) -> None:
        """Look at a scenario; it does not become *the plan* by that."""
        if scenario_id != self.scenario_id:
            self._scenario_id = scenario_id
            self.view_changed.emit()

    def close(self) -> None:
        """Let the document go and close it."""
        self._unsubscribe()
        self.checks.stop()
        self.document.close()

    def _reason_to_store(self, found: tuple[Sighting, ...]) -> str | None:
        """Return why texts that seem to hold a personal identity number are stored; None = they are not.

        Raises:
            IdentityNumberError: there is nobody to ask.
        """
        if not found:
            return ""
        if self.confirm_numbers is None:
            raise IdentityNumberError(tuple(number for one in found for number in one.masked))
        if self._is_asking:  # what loses the keyboard to the question would ask once more
            return None
        self._is_asking = True
        try:
            return self.confirm_numbers(found)
        finally:
            self._is_asking = False

    def _step(self, step: Callable[[], ChangeSet | None]) -> None:
        self.preview(None)
        try:
            step()
        except PlannerError as error:
            self.failed.emit(error)

    def _on_document_changed(self, change_set: ChangeSet) -> None:
        self._preview = None
        self._preview_changes = None
        self.changed.emit(change_set)
