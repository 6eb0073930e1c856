"""The form of the selected places: every field saved when it is left, and the measures there."""

from collections.abc import Iterable
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.ids import PlaceId
from planner.domain.place import Place
from planner.editing.place_batches import change_places
from planner.ui.labels import language
from planner.ui.models.ordering import sort_key
from planner.ui.session import Session
from planner.ui.widgets.choice_field import CheckField, ChoiceField, SuggestField
from planner.ui.widgets.form_field import MIXED, FormField, LineField

#: So many measures are named; the button shows them all.
_NAMED = 8


class PlaceForm(QWidget):
    """Shows and edits what is selected: one place or several at once."""

    #: The measures at the selected places are to be shown in their register.
    measures_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session = session
        self._targets: tuple[PlaceId, ...] = ()
        self._heading = _label("title")
        self._explanation = _label("muted")
        self._explanation.setText(self.tr("Select a place to see and change it here."))
        self._there = _label("")
        self._go = QPushButton(self.tr("Show the measures"), self)
        name = self._name = LineField(self.tr("Name"))
        kind = self._kind = ChoiceField(self.tr("Kind"))
        neighbourhood = SuggestField(self.tr("Neighbourhood"), self._neighbourhoods)
        secret = CheckField(self.tr("Secrecy for the place, and all measures there"))
        self.fields: dict[str, FormField] = {
            "name": name,
            "kind": kind,
            "neighbourhood": neighbourhood,
            "secret": secret,
        }
        self._build()
        self._connect()
        self.show_places(())

    def _build(self) -> None:
        self.setAccessibleName(self.tr("The selected places"))
        kinds = [(one.key, one.name.of(language())) for one in self._session.catalogue.place_kinds]
        self._kind.set_choices([("", self.tr("Not chosen")), *kinds])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._heading, self._explanation, *self.fields.values(), self._there):
            layout.addWidget(widget)
        layout.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def _connect(self) -> None:
        for key, field in self.fields.items():
            self._listen(key, field)
        self._go.clicked.connect(self._ask_for_measures)

    def _listen(self, key: str, field: FormField) -> None:
        def save(value: object) -> None:
            self._save(key, field, value)

        field.submitted.connect(save)

    # --- showing ---------------------------------------------------------------------------------

    def show_places(self, place_ids: Iterable[PlaceId]) -> None:
        """Finish what is typed for the places before, and show these."""
        chosen = tuple(place_ids)
        if chosen != self._targets:
            for field in self.fields.values():
                field.finish()
                field.take_back()
        self._targets = chosen
        self.refresh()

    def refresh(self) -> None:
        """Show the places as they are now."""
        places = [self._session.plan.places[one] for one in self._targets if one in self._session.plan.places]
        self._explanation.setVisible(not places)
        for field in self.fields.values():
            field.setVisible(bool(places))
        self._name.setVisible(len(places) == 1)
        self._show_measures(places)
        if not places:
            self._heading.setText(self.tr("Nothing selected"))
            return
        several = self.tr("%Ln place(s)", "", len(places))
        self._heading.setText(places[0].name if len(places) == 1 else several)
        for key, field in self.fields.items():
            field.show_value(_common(places, key))

    def edit_name(self) -> None:
        """Put the keyboard in the first field: the name of one place, the kind of several."""
        first = self._name if len(self._targets) == 1 else self._kind
        first.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._name.line.selectAll()

    def _show_measures(self, places: list[Place]) -> None:
        there = {place.id for place in places}
        measures = [one for one in self._session.plan.measures.values() if one.place_id in there]
        named = [f"{one.code} {one.title}" for one in measures[:_NAMED]]
        if len(measures) > _NAMED:
            named.append(self.tr("and %Ln more", "", len(measures) - _NAMED))
        self._there.setText("\n".join(named) or self.tr("No measure is planned here."))
        self._there.setVisible(bool(places))
        self._go.setVisible(bool(measures))

    def _ask_for_measures(self) -> None:
        there = set(self._targets)
        self.measures_wanted.emit([m.id for m in self._session.plan.measures.values() if m.place_id in there])

    def _neighbourhoods(self) -> list[str]:
        plan = self._session.plan
        known = self._session.catalogue.neighbourhoods_of(plan.info.district)
        names = {*known, *(place.neighbourhood for place in plan.places.values())}
        return sorted(filter(None, names), key=sort_key)

    # --- saving ----------------------------------------------------------------------------------

    def _save(self, key: str, field: FormField, value: object) -> None:
        """Save one field of everything that is selected, as one step of undo."""
        plan = self._session.plan
        targets = [place_id for place_id in self._targets if place_id in plan.places]
        try:
            change_set = change_places(plan, targets, **{key: value})
            self._session.plan.apply(change_set)
        except PlannerError as error:
            field.complain(error)
            return
        if not change_set:
            field.take_back()
        elif self._session.edit(lambda _: change_set):
            field.accept()


def _common(places: list[Place], key: str) -> object:
    values = {attrgetter(key)(place) for place in places}
    return values.pop() if len(values) == 1 else MIXED


def _label(look: str) -> QLabel:
    label = QLabel()
    label.setProperty("look", look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
