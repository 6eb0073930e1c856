"""The page Places: where people feel unsafe, behind tabs."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QByteArray, QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.analysis.secrecy import secret_places
from planner.domain.ids import PlaceId
from planner.ui.pages.page import PLACES, Command, Page
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.fairness_register import FairnessRegister
from planner.ui.widgets.lazy_tabs import LazyTabs
from planner.ui.widgets.need_register import NeedRegister
from planner.ui.widgets.observation_register import ObservationRegister
from planner.ui.widgets.place_register import PlaceRegister
from planner.ui.widgets.record_register import RecordRegister
from planner.ui.widgets.walk_register import WalkRegister


class PlacesPage(Page):
    """The register of places, and whatever else is told of them."""

    key = PLACES

    #: Measures are to be shown in their register; carries their ids.
    measures_wanted = Signal(object)
    #: Something was done that undo takes back, in words: for a message with an Undo button.
    undoable = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the places of a session."""
        super().__init__(session, theme, parent)
        self.register = PlaceRegister(session, theme, self)
        self.observations = ObservationRegister(session, theme, self)
        self.walks = WalkRegister(session, theme, self)
        self.need = NeedRegister(session, theme, self)
        self.fairness = FairnessRegister(session, theme, self)
        self.tabs = LazyTabs(self.title(), self)
        title = QLabel(self.title())
        title.setProperty("look", "title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(self.tabs, 1)
        for name, make in _TABS:
            self.tabs.add(self.tr(str(name)), partial(make, self))
        self._connect()

    def _connect(self) -> None:
        for register in self._registers():
            register.undoable.connect(self.undoable)
            register.menu_requested.connect(self._show_menu)
        self.register.form.measures_wanted.connect(self.measures_wanted)
        self.register.chosen_changed.connect(self._remember_place)
        self.walks.form.findings_wanted.connect(self._show_findings)
        self.session.changed.connect(self._on_changed)
        self.tabs.chosen.connect(self.tabs.refresh)

    # --- what the window asks --------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """Return what can be done with places."""
        return (
            Command(
                key="places.new",
                text=self.tr("New place"),
                run=partial(self._new, self.register),
                shortcut="Ctrl+Shift+N",
                icon="add",
            ),
            Command(
                key="places.new_observation",
                text=self.tr("New observation"),
                run=partial(self._new, self.observations),
                shortcut="Ctrl+Shift+O",
                icon="add",
            ),
            Command(
                key="places.criteria",
                text=self.tr("Criteria and weights…"),
                run=self.need.new,
            ),
            Command(
                key="places.new_walk",
                text=self.tr("New walk"),
                run=partial(self._new, self.walks),
                icon="add",
            ),
            *self._on_selected(),
        )

    def _registers(self) -> tuple[RecordRegister, ...]:
        return self.register, self.observations, self.walks, self.need, self.fairness

    def _on_selected(self) -> tuple[Command, ...]:
        return (
            Command(
                key="places.duplicate",
                text=self.tr("Duplicate places"),
                run=self.register.duplicate,
                shortcut="Ctrl+D",
                icon="duplicate",
                enabled=lambda: self._shown() is self.register and self._any_selected(),
            ),
            Command(
                key="places.delete",
                text=self.tr("Delete what is selected"),
                run=lambda: self._shown().delete(),
                icon="delete",
                enabled=self._any_selected,
            ),
            Command(
                key="places.filter",
                text=self.tr("Filter"),
                run=lambda: self._shown().go_to_filter(),
                shortcut="Ctrl+F",
                icon="filter",
            ),
        )

    def secret_keys(self) -> frozenset[str]:
        """Return the rows of places that are flagged for secrecy, and of what was seen there."""
        places = secret_places(self.session.plan)
        seen = (one.id for one in self.session.plan.observations.values() if one.place_id in places)
        return frozenset((*places, *seen))

    def activate(self) -> None:
        """Put the keyboard in the table."""
        self._shown().enter_table()

    def save_layout(self) -> QByteArray:
        """Return columns, order and grouping for the settings."""
        return self.register.save_layout()

    def restore_layout(self, state: QByteArray) -> None:
        """Take what `save_layout` gave."""
        self.register.restore_layout(state)

    def show_places(self, place_ids: Iterable[PlaceId]) -> None:
        """Select places that were chosen elsewhere, in the register."""
        self.tabs.bar.setCurrentIndex(0)
        self.register.show_all()
        self.register.select_keys(place_ids)

    # --- what happens ----------------------------------------------------------------------------

    def _any_selected(self) -> bool:
        return bool(self._shown().keys())

    def _shown(self) -> RecordRegister:
        """Return the register that is looked at, or the places when it is none."""
        view = self.tabs.view(self.tabs.current)
        return view if isinstance(view, RecordRegister) else self.register

    def _new(self, register: RecordRegister) -> None:
        self._go_to(register)
        register.new()

    def _go_to(self, register: RecordRegister) -> None:
        made = (at for at in range(self.tabs.bar.count()) if self.tabs.view(at) is register)
        self.tabs.bar.setCurrentIndex(next(made))

    def _remember_place(self) -> None:
        chosen = self.register.chosen()
        self.observations.place_id = chosen[0] if chosen else None

    def _show_findings(self, walk: str) -> None:
        self._go_to(self.observations)
        self.observations.filter.setText(walk)

    def _edit(self) -> None:
        self._shown().form.edit_first()

    def _show_menu(self, place: QPoint) -> None:
        edit = Command(
            key="places.edit",
            text=self.tr("Edit"),
            run=self._edit,
            icon="edit",
            enabled=self._any_selected,
        )
        self.menu_of((edit, *self.commands())).popup(place)

    def _on_changed(self) -> None:
        self.tabs.outdate()
        if self.isVisible():
            self.tabs.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was shown."""
        self.tabs.refresh()
        super().showEvent(event)


def _register(page: PlacesPage) -> QWidget:
    return page.register


def _observations(page: PlacesPage) -> QWidget:
    return page.observations


def _walks(page: PlacesPage) -> QWidget:
    return page.walks


def _need(page: PlacesPage) -> QWidget:
    return page.need


def _fairness(page: PlacesPage) -> QWidget:
    return page.fairness


#: The tabs in their order, by English name, with what makes the view of each; the first is made at once.
_TABS: tuple[tuple[object, Callable[[PlacesPage], QWidget]], ...] = (
    (QT_TRANSLATE_NOOP("PlacesPage", "Register"), _register),
    (QT_TRANSLATE_NOOP("PlacesPage", "Observations"), _observations),
    (QT_TRANSLATE_NOOP("PlacesPage", "Walks"), _walks),
    (QT_TRANSLATE_NOOP("PlacesPage", "Need"), _need),
    (QT_TRANSLATE_NOOP("PlacesPage", "Fairness"), _fairness),
)
