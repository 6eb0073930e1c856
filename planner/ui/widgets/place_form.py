"""The form of the selected places, and the measures planned there."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.coordinates import Position
from planner.domain.ids import PlaceId
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.editing.place_batches import change_places
from planner.editing.places import move_place
from planner.exchange.geodata.typed_position import read_position, write_position
from planner.ui.labels import language
from planner.ui.models.ordering import sort_key
from planner.ui.session import Session
from planner.ui.widgets.choice_field import CheckField, ChoiceField, SuggestField
from planner.ui.widgets.form_field import FormField, LineField, TextField
from planner.ui.widgets.record_form import FormUse, RecordForm, label_of

#: So many measures are named; the button shows them all.
_NAMED = 8


class PlaceForm(RecordForm):
    """Shows and edits what is selected: one place or several at once."""

    #: The measures at the selected places are to be shown in their register.
    measures_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(session, parent)
        self._there = label_of("")
        self._go = QPushButton(self.tr("Show the measures"), self)
        self._go.clicked.connect(self._ask_for_measures)
        self.below.addWidget(self._there)
        self.below.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        use = FormUse(
            name=self.tr("The selected places"),
            explanation=self.tr("Select a place to see and change it here."),
            table=lambda plan: plan.places,
            heading=self._heading_of,
            save=_save,
            alone=frozenset({"name", "position"}),
        )
        self.set_up(use, self._fields())

    def _fields(self) -> dict[str, FormField]:
        kind = ChoiceField(self.tr("Kind"))
        kinds = [(one.key, one.name.of(language())) for one in self.session.catalogue.place_kinds]
        kind.set_choices([("", self.tr("Not chosen")), *kinds])
        return {
            "name": LineField(self.tr("Name")),
            "kind": kind,
            "neighbourhood": SuggestField(self.tr("Neighbourhood"), self._neighbourhoods),
            "land_owner": SuggestField(self.tr("Land owner"), self._parties),
            "builder": SuggestField(self.tr("Builder"), self._parties),
            "operator": SuggestField(self.tr("Operator"), self._parties),
            "position": LineField(self.tr("Position (WGS84 or SWEREF 99)"), read_position, write_position),
            "target_groups": LineField(self.tr("Target groups")),
            "photos": TextField(self.tr("Links to pictures, one in a line")),
            "note": TextField(self.tr("Note")),
            "secret": CheckField(self.tr("Secrecy for the place, and all measures there")),
        }

    def _heading_of(self, places: Sequence[Place]) -> str:
        several = self.tr("%Ln place(s)", "", len(places))
        return places[0].name if len(places) == 1 else several

    def show_below(self, values: list[Place]) -> None:
        """Name the measures planned there."""
        there = {place.id for place in values}
        measures = [one for one in self.session.plan.measures.values() if one.place_id in there]
        named = [f"{one.code} {one.title}" for one in measures[:_NAMED]]
        if len(measures) > _NAMED:
            named.append(self.tr("and %Ln more", "", len(measures) - _NAMED))
        self._there.setText("\n".join(named) or self.tr("No measure is planned here."))
        self._there.setVisible(bool(values))
        self._go.setVisible(bool(measures))

    def _ask_for_measures(self) -> None:
        there = {place.id for place in self.shown()}
        self.measures_wanted.emit([m.id for m in self.session.plan.measures.values() if m.place_id in there])

    def _neighbourhoods(self) -> list[str]:
        plan = self.session.plan
        known = self.session.catalogue.neighbourhoods_of(plan.info.district)
        names = {*known, *(place.neighbourhood for place in plan.places.values())}
        return sorted(filter(None, names), key=sort_key)

    def _parties(self) -> list[str]:
        catalogue, plan = self.session.catalogue, self.session.plan
        usual = {catalogue.administration_name(one.key, plan.info.district) for one in catalogue.boards}
        places = plan.places.values()
        typed = {name for one in places for name in (one.land_owner, one.builder, one.operator)}
        return sorted(filter(None, usual | typed), key=sort_key)


def _save(plan: Plan, keys: Sequence[str], **fields: Any) -> ChangeSet:
    """Return the edit of one field; a position is two numbers of the one place that is shown with it."""
    if "position" not in fields:
        return change_places(plan, [PlaceId(key) for key in keys], **fields)
    position: Position | None = fields["position"]
    return move_place(plan, PlaceId(keys[0]), position)
