"""The page Places: where people feel unsafe, what was seen there, need, and who gets the money."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from planner.analysis.secrecy import secret_places
from planner.domain.ids import PlaceId
from planner.ui.pages.page import PLACES, Command
from planner.ui.pages.registers import RegistersPage
from planner.ui.widgets.fairness_register import FairnessRegister
from planner.ui.widgets.need_register import NeedRegister
from planner.ui.widgets.observation_register import ObservationRegister
from planner.ui.widgets.place_register import PlaceRegister
from planner.ui.widgets.walk_register import WalkRegister

REGISTER, OBSERVATIONS, WALKS, NEED, FAIRNESS = "register", "observations", "walks", "need", "fairness"
MAP = "map"


class PlacesPage(RegistersPage):
    """The register of places, and whatever else is told of them."""

    key = PLACES

    #: Made when it is first looked at.
    _observations: ObservationRegister | None = None

    def views(self) -> Sequence[tuple[str, str, Callable[[], QWidget]]]:
        """Return the tabs."""
        return (
            (REGISTER, self.tr("Register"), self._make_register),
            (OBSERVATIONS, self.tr("Observations"), self._make_observations),
            (WALKS, self.tr("Walks"), self._make_walks),
            (NEED, self.tr("Need"), partial(NeedRegister, self.session, self.theme, self)),
            (FAIRNESS, self.tr("Fairness"), partial(FairnessRegister, self.session, self.theme, self)),
            (MAP, self.tr("Map"), self._make_map),
        )

    def _make_register(self) -> QWidget:
        register = PlaceRegister(self.session, self.theme, self)
        register.form.measures_wanted.connect(self.measures_wanted)
        register.chosen_changed.connect(self._remember_place)
        return register

    def _make_observations(self) -> QWidget:
        self._observations = ObservationRegister(self.session, self.theme, self)
        self._remember_place()
        return self._observations

    def _make_walks(self) -> QWidget:
        register = WalkRegister(self.session, self.theme, self)
        register.form.findings_wanted.connect(self._show_findings)
        register.form.report_wanted.connect(lambda key: self.paper_wanted.emit("walk", (key,)))
        return register

    def _make_map(self) -> QWidget:
        from planner.ui.widgets.place_map import PlaceMap

        shown = PlaceMap(self.session, self.theme, self)
        shown.place_wanted.connect(self.show_places)
        shown.undoable.connect(self.undoable)
        return shown

    @property
    def register(self) -> PlaceRegister:
        """The register of places."""
        view = self.view_of(REGISTER)
        assert isinstance(view, PlaceRegister)  # noqa: S101 - what the tab is made of
        return view

    # --- what the window asks --------------------------------------------------------------------

    def picture(self) -> bytes | None:
        """Return the map where it is looked at."""
        from planner.ui.widgets.place_map import PlaceMap

        shown = self.tabs.view(self.tabs.current)
        return shown.picture() if isinstance(shown, PlaceMap) else None

    def commands(self) -> Sequence[Command]:
        """Return what can be done with places."""
        return (
            Command(
                key="places.new",
                text=self.tr("New place"),
                run=partial(self.new_in, REGISTER),
                shortcut="Ctrl+Shift+N",
                icon="add",
            ),
            Command(
                key="places.new_observation",
                text=self.tr("New observation"),
                run=partial(self.new_in, OBSERVATIONS),
                shortcut="Ctrl+Shift+O",
                icon="add",
            ),
            Command(
                key="places.new_walk",
                text=self.tr("New walk"),
                run=partial(self.new_in, WALKS),
                icon="add",
            ),
            Command(
                key="places.walk_form",
                text=self.tr("Write walk form as PDF…"),
                run=self._write_walk_form,
                icon="pdf",
            ),
            Command(
                key="places.criteria",
                text=self.tr("Criteria and weights…"),
                run=partial(self.new_in, NEED),
            ),
            Command(
                key="places.duplicate",
                text=self.tr("Duplicate places"),
                run=self.register.duplicate,
                shortcut="Ctrl+D",
                icon="duplicate",
                enabled=self._places_selected,
            ),
            *super().commands(),
        )

    def secret_keys(self) -> frozenset[str]:
        """Return the rows of places that are flagged for secrecy, and of what was seen there."""
        places = secret_places(self.session.plan)
        seen = (one.id for one in self.session.plan.observations.values() if one.place_id in places)
        return frozenset((*places, *seen))

    def show_places(self, place_ids: Iterable[PlaceId]) -> None:
        """Select places that were chosen elsewhere, in the register."""
        self.go_to(REGISTER)
        self.register.show_all()
        self.register.select_keys(place_ids)

    # --- what happens ----------------------------------------------------------------------------

    def _places_selected(self) -> bool:
        return self.shown is self.register and self._any_selected()

    def _write_walk_form(self) -> None:
        """Ask for a form with the selected places, or those where the selected walks found something."""
        shown, keys = self.shown, self.shown.keys() if self.shown else []
        seen = self.session.plan.observations.values()
        if isinstance(shown, WalkRegister):
            keys = list(dict.fromkeys(one.place_id for one in seen if one.walk_id in keys))
        elif not isinstance(shown, PlaceRegister | NeedRegister):
            keys = []
        self.paper_wanted.emit("walk_form", tuple(keys))

    def _remember_place(self) -> None:
        """Let a new observation be of the place that was looked at last."""
        if self._observations is not None:
            self._observations.place_id = next(iter(self.register.chosen()), None)

    def _show_findings(self, walk: str) -> None:
        self.go_to(OBSERVATIONS)
        self.register_of(OBSERVATIONS).filter.setText(walk)
