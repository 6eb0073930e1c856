"""The register of observations: what was seen where, with its deadline, and the share put right in time."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from planner.analysis.deadlines import Timed, Timeliness, deadlines_of, share_per_month
from planner.domain.drafts import ObservationDraft
from planner.domain.ids import ObservationId, PlaceId
from planner.domain.observation import DayPart, Light, Observation, ObservationSource
from planner.editing.observations import (
    add_observation,
    change_observations,
    delete_observations,
    import_observations,
)
from planner.exchange.list_reading import RawTable
from planner.ui.background import Background
from planner.ui.dialogs.edit_deadlines import EditDeadlinesDialog
from planner.ui.dialogs.import_observations import ImportObservationsDialog
from planner.ui.dialogs.import_table import TABLE_ENDINGS, tables_of
from planner.ui.models.observations import ObservationGroupings, ObservationWords, observations_model
from planner.ui.models.ordering import sort_key
from planner.ui.models.place_names import PlaceNames
from planner.ui.session import Session
from planner.ui.term_names import term_name
from planner.ui.theme import Theme
from planner.ui.typed_values import count_parser, day_parser, show_count, show_day
from planner.ui.widgets.choice_field import ChoiceField, SuggestField
from planner.ui.widgets.empty_state import EmptyMessage
from planner.ui.widgets.form_field import FormField, LineField, TextField
from planner.ui.widgets.record_form import FormUse, RecordForm
from planner.ui.widgets.record_register import RecordRegister, RegisterUse

#: So many months of shares are told.
_MONTHS = 3


class ObservationForm(RecordForm):
    """Shows and edits observations; a reminder that nobody is named stands beside free text."""

    def __init__(self, session: Session, words: ObservationWords, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(session, parent)
        self._words = words
        use = FormUse(
            name=self.tr("The selected observations"),
            explanation=self.tr("Select an observation to see and change it here. Nobody is named in it."),
            table=lambda plan: plan.observations,
            heading=self._heading_of,
            save=change_observations,
        )
        self._kind = ChoiceField(self.tr("What was seen"))
        self._walk = ChoiceField(self.tr("Walk"))
        self.set_up(use, {**self._what(), **self._handling()})

    def _what(self) -> dict[str, FormField]:
        known = self.session.catalogue.guidance.observation_kinds
        kinds = [(one.key, self._words.kind_name(one.key)) for one in known]
        self._kind.set_choices([("", self.tr("Not chosen")), *kinds])
        names = PlaceNames(lambda: self.session.plan)
        severity = ChoiceField(self.tr("Severity"))
        steps = [(step, self._words.severity_name(step)) for step in (1, 2, 3)]
        severity.set_choices([(None, self.tr("Not judged")), *steps])
        needed = day_parser("seen_on", needed=True)
        return {
            "kind": self._kind,
            "place_id": SuggestField(self.tr("Place"), names.all, names.parse, names.show),
            "seen_on": LineField(self.tr("Seen on"), needed, show_day),
            "count": LineField(self.tr("How many"), count_parser("count", needed=True), show_count),
            "severity": severity,
            "source": _choice(self.tr("Reported by"), ObservationSource),
            "light": _choice(self.tr("Light"), Light),
            "day_part": _choice(self.tr("Time of day"), DayPart),
        }

    def _handling(self) -> dict[str, FormField]:
        return {
            "walk_id": self._walk,
            "responsible": SuggestField(self.tr("Responsible"), self._responsible),
            "answer": TextField(self.tr("Answer")),
            "done_on": LineField(self.tr("Put right on"), day_parser("done_on"), show_day),
            "note": TextField(self.tr("Note")),
        }

    def refresh(self) -> None:
        """Offer the walks of the plan, and show the observations as they are now."""
        walks = sorted(self.session.plan.walks.values(), key=lambda one: one.held_on, reverse=True)
        named = [(one.id, f"{one.name} {one.held_on.isoformat()}") for one in walks]
        self._walk.set_choices([(None, self.tr("None")), *named])
        super().refresh()

    def _heading_of(self, observations: Sequence[Observation]) -> str:
        if len(observations) > 1:
            return self.tr("%Ln observation(s)", "", len(observations))
        one = observations[0]
        return self._words.kind_name(one.kind) or self.tr("Observation")

    def _responsible(self) -> list[str]:
        names = {one.responsible for one in self.session.plan.observations.values()}
        boards = {one.name.sv for one in self.session.catalogue.boards}
        return sorted(filter(None, names | boards), key=sort_key)


class ObservationRegister(RecordRegister):
    """All observations of the plan; new, delete and change."""

    form: ObservationForm

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the observations of a session when `refresh` is called."""
        super().__init__(session, theme, parent)
        self._words = ObservationWords(session, self)
        #: Where a new one is placed.
        self.place_id: PlaceId | None = None
        self._shares = QLabel(self)
        self._shares.setProperty("look", "muted")
        self._shares.setWordWrap(True)
        self.above.addWidget(self._shares)
        self.deadlines = QPushButton(self.tr("Deadlines…"), self)
        self.deadlines.clicked.connect(self.ask_for_deadlines)
        self.import_button = QPushButton(self.tr("Import list…"), self)
        self.import_button.clicked.connect(self.ask_for_list)
        self._background = Background(self)
        self.head.addWidget(self.import_button)
        self.head.addWidget(self.deadlines)
        use = RegisterUse(
            name=self.tr("Observations"),
            filter_name=self.tr("Filter observations"),
            new_text=self.tr("New observation"),
            sorted_by="seen",
            falling=True,
            groupings=ObservationGroupings(self._words, self).all(),
            nothing=EmptyMessage(
                title=self.tr("No observations yet"),
                text=self.tr("Write what was seen on a walk, in fault reports or by the police: never whom."),
                actions=(
                    (self.tr("New observation"), self.new),
                    (self.tr("Import list…"), self.ask_for_list),
                ),
            ),
            no_match_title=self.tr("No observation matches"),
            no_match_text=self.tr("Every word of the filter must be found in the observation."),
        )
        form = ObservationForm(session, self._words, self)
        self.set_up(use, observations_model(self._words, self), form)

    def values(self) -> Iterable[Timed]:
        """Return the observations of the plan as they stand today, and tell of the shares."""
        rows = self._words.rows(_today())
        self._tell(rows)
        return rows

    def new(self) -> None:
        """Add an observation at the place that was looked at last, and go to its form."""
        places = self.session.plan.places
        if not places:
            self.undoable.emit(self.tr("Add a place first: an observation is of a place."))
            return
        shown = self.form.shown()
        wanted: PlaceId | None = self.place_id or (shown[0].place_id if shown else None)
        place_id = wanted if wanted is not None and wanted in places else next(iter(places))
        before = set(self.session.plan.observations)
        self.show_all()
        if self.session.edit(lambda plan: add_observation(plan, place_id, _today())):
            self.select_keys(set(self.session.plan.observations) - before)
            self.form.edit_first()

    def delete(self) -> None:
        """Delete the selected observations; undo brings them back."""
        chosen = tuple(map(ObservationId, self.keys()))
        if chosen and self.session.edit(delete_observations, chosen):
            self.undoable.emit(self.tr("Deleted %Ln observation(s).", "", len(chosen)))

    def ask_for_deadlines(self) -> None:
        """Ask how soon each kind is to be put right."""
        EditDeadlinesDialog(self.session, self.theme, self).exec()

    def ask_for_list(self) -> None:
        """Ask for a list of fault reports, or of the counts of others, and read it beside the window."""
        word = self.tr("Tables")
        kinds = f"{word} ({TABLE_ENDINGS})"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Import observations"), "", kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read a list beside the window, then ask what of it is wanted."""
        self._background.run(
            partial(tables_of, path), partial(self._ask_what, path.name), self.session.failed.emit
        )

    def _ask_what(self, name: str, tables: Sequence[RawTable]) -> None:
        dialog = ImportObservationsDialog(tables, self.session, self.theme, self)
        if dialog.exec():
            self.take(name, dialog.drafts())

    def take(self, name: str, drafts: Sequence[ObservationDraft]) -> None:
        """Read observations in, as one step that undo takes back."""
        self.show_all()
        before = set(self.session.plan.observations)
        if self.session.edit(import_observations, drafts, name):
            self.undoable.emit(self.tr("Imported %Ln observation(s).", "", len(drafts)))
            self.select_keys(set(self.session.plan.observations) - before)

    def _tell(self, rows: list[Timed]) -> None:
        """Say how much of the last months was put right in time, and how much is overdue."""
        plan, usual = self.session.plan, self.session.catalogue.guidance.usual_deadlines()
        today = _today()
        first = (today.replace(day=1) - timedelta(days=31 * (_MONTHS - 1))).replace(day=1)
        months = share_per_month(plan.observations.values(), deadlines_of(plan, usual), today)
        parts = [
            self.tr("{month}: {in_time} of {due} in time").format(
                month=f"{one.month:%Y-%m}", in_time=one.in_time, due=one.due
            )
            for one in months
            if one.month >= first
        ]
        late = sum(one.timeliness is Timeliness.OVERDUE for one in rows)
        if late:
            parts.insert(0, self.tr("▲ %Ln overdue", "", late))
        self._shares.setText(" · ".join(parts))


def _choice(label: str, terms: type[ObservationSource] | type[Light] | type[DayPart]) -> ChoiceField:
    field = ChoiceField(label)
    field.set_choices([(term, term_name(term)) for term in terms])
    return field


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the user's own day
