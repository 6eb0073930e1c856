"""The register of places, with new, duplicate and delete."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from planner.domain.ids import PlaceId
from planner.domain.place import Place
from planner.editing.place_batches import duplicate_places
from planner.editing.places import add_place, delete_places
from planner.ui.models.places import PlaceGroupings, PlaceWords, places_model
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.empty_state import EmptyMessage
from planner.ui.widgets.place_form import PlaceForm
from planner.ui.widgets.record_register import RecordRegister, RegisterUse


class PlaceRegister(RecordRegister):
    """All places of the plan; new, duplicate, delete and change."""

    form: PlaceForm

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the places of a session when `refresh` is called."""
        super().__init__(session, theme, parent)
        self._words = PlaceWords(session, self)
        use = RegisterUse(
            name=self.tr("Places"),
            filter_name=self.tr("Filter places"),
            new_text=self.tr("New place"),
            sorted_by="name",
            groupings=PlaceGroupings(self._words, self).all(),
            nothing=EmptyMessage(
                title=self.tr("No places yet"),
                text=self.tr("Write the first place where people feel unsafe, or give a measure its place."),
                actions=((self.tr("New place"), self.new),),
            ),
            no_match_title=self.tr("No place matches"),
            no_match_text=self.tr("Every word of the filter must be found in the place."),
        )
        self.set_up(use, places_model(self._words, self), PlaceForm(session, self))

    def chosen(self) -> tuple[PlaceId, ...]:
        """Return the selected places."""
        return tuple(map(PlaceId, self.keys()))

    def values(self) -> Iterable[Place]:
        """Return the places of the plan."""
        self._words.forget()
        return self.session.plan.places.values()

    def new(self) -> None:
        """Add a place and go to its name."""
        before = set(self.session.plan.places)
        self.show_all()
        if self.session.edit(add_place, self._free_name(self.tr("New place"))):
            self.select_keys(set(self.session.plan.places) - before)
            self.form.edit_first()

    def duplicate(self) -> None:
        """Copy the selected places, without what is there."""
        chosen = self.chosen()
        before = set(self.session.plan.places)
        plan, pattern = self.session.plan, self.tr("{title} (copy)")
        names = {one: self._free_name(pattern.format(title=plan.places[one].name)) for one in chosen}
        if chosen and self.session.edit(duplicate_places, names):
            self.select_keys(set(self.session.plan.places) - before)
            self.undoable.emit(self.tr("Duplicated %Ln place(s).", "", len(chosen)))

    def delete(self) -> None:
        """Delete the selected places with what was seen and rated there; undo brings it all back."""
        chosen = self.chosen()
        if chosen and self.session.edit(delete_places, chosen):
            self.undoable.emit(self.tr("Deleted %Ln place(s).", "", len(chosen)))

    def _free_name(self, name: str) -> str:
        """Return the name, numbered when a place is called that already."""
        taken = {place.name for place in self.session.plan.places.values()}
        numbered = (f"{name} {number}" for number in range(2, len(taken) + 3))
        return name if name not in taken else next(one for one in numbered if one not in taken)
