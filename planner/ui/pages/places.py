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
from planner.ui.widgets.lazy_tabs import LazyTabs
from planner.ui.widgets.place_register import PlaceRegister


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
        self.register.undoable.connect(self.undoable)
        self.register.form.measures_wanted.connect(self.measures_wanted)
        self.register.menu_requested.connect(self._show_menu)
        self.session.changed.connect(self._on_changed)
        self.tabs.chosen.connect(self.tabs.refresh)

    # --- what the window asks --------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """Return what can be done with places."""
        register = self.register
        return (
            Command(
                key="places.new",
                text=self.tr("New place"),
                run=register.new,
                shortcut="Ctrl+Shift+N",
                icon="add",
            ),
            Command(
                key="places.duplicate",
                text=self.tr("Duplicate places"),
                run=register.duplicate,
                shortcut="Ctrl+D",
                icon="duplicate",
                enabled=self._any_selected,
            ),
            Command(
                key="places.delete",
                text=self.tr("Delete places"),
                run=register.delete,
                icon="delete",
                enabled=self._any_selected,
            ),
            Command(
                key="places.filter",
                text=self.tr("Filter places"),
                run=register.go_to_filter,
                shortcut="Ctrl+F",
                icon="filter",
            ),
        )

    def secret_keys(self) -> frozenset[str]:
        """Return the places that are flagged for secrecy: a row is a place."""
        return frozenset(secret_places(self.session.plan))

    def activate(self) -> None:
        """Put the keyboard in the table."""
        self.register.enter_table()

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
        self.register.select(place_ids)

    # --- what happens ----------------------------------------------------------------------------

    def _any_selected(self) -> bool:
        return bool(self.register.chosen())

    def _show_menu(self, place: QPoint) -> None:
        edit = Command(
            key="places.edit",
            text=self.tr("Edit"),
            run=self.register.form.edit_name,
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


#: The tabs in their order, by English name, with what makes the view of each; the first is made at once.
_TABS: tuple[tuple[object, Callable[[PlacesPage], QWidget]], ...] = (
    (QT_TRANSLATE_NOOP("PlacesPage", "Register"), _register),
)
