"""A page of several registers behind tabs, each made when it is first looked at."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.ui.pages.page import Command, Page
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.lazy_tabs import LazyTabs
from planner.ui.widgets.record_register import RecordRegister


class RegistersPage(Page):
    """What such pages have in common: tabs, the register that is looked at, and what is done in it."""

    #: Measures are to be shown in their register; carries their ids.
    measures_wanted = Signal(object)
    #: A paper is to be written: which, and the ids that it is of.
    paper_wanted = Signal(str, object)
    #: Something was done that undo takes back, in words: for a message with an Undo button.
    undoable = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the first tab."""
        super().__init__(session, theme, parent)
        self.tabs = LazyTabs(self.title(), self)
        self._keys: list[str] = []
        title = QLabel(self.title())
        title.setProperty("look", "title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(self.tabs, 1)
        for key, name, make in self.views():
            self._keys.append(key)
            self.tabs.add(name, partial(self._make, make))
        session.changed.connect(self._on_changed)
        self.tabs.chosen.connect(self.tabs.refresh)

    def views(self) -> Sequence[tuple[str, str, Callable[[], QWidget]]]:
        """Return the tabs: a key, the translated name, and what makes the view."""
        raise NotImplementedError

    def view_of(self, key: str) -> QWidget:
        """Return the view of a tab, made now if it was not."""
        return self.tabs.view(self._keys.index(key))

    def register_of(self, key: str) -> RecordRegister:
        """Return the register of a tab, made now if it was not."""
        view = self.view_of(key)
        assert isinstance(view, RecordRegister)  # noqa: S101 - the page's own key
        return view

    def go_to(self, key: str) -> None:
        """Show a tab."""
        self.tabs.bar.setCurrentIndex(self._keys.index(key))

    @property
    def shown(self) -> RecordRegister | None:
        """The register that is looked at; None when the tab shows something else."""
        view = self.tabs.view(self.tabs.current)
        return view if isinstance(view, RecordRegister) else None

    # --- what the window asks --------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """Return what can be done with what is selected in the register that is looked at."""
        return (
            Command(
                key=f"{self.key}.delete",
                text=self.tr("Delete what is selected"),
                run=self._delete,
                icon="delete",
                enabled=self._any_selected,
            ),
            Command(
                key=f"{self.key}.filter",
                text=self.tr("Filter"),
                run=self._go_to_filter,
                shortcut="Ctrl+F",
                icon="filter",
                enabled=self._is_register,
            ),
        )

    def activate(self) -> None:
        """Put the keyboard in the table."""
        if self.shown is not None:
            self.shown.enter_table()

    def save_layout(self) -> QByteArray:
        """Return columns, order and grouping of the first register for the settings."""
        return self.register_of(self._keys[0]).save_layout()

    def restore_layout(self, state: QByteArray) -> None:
        """Take what `save_layout` gave."""
        self.register_of(self._keys[0]).restore_layout(state)

    # --- what happens ----------------------------------------------------------------------------

    def new_in(self, key: str) -> None:
        """Show a register and add something there."""
        self.go_to(key)
        self.register_of(key).new()

    def _make(self, make: Callable[[], QWidget]) -> QWidget:
        view = make()
        if isinstance(view, RecordRegister):
            view.undoable.connect(self.undoable)
            view.menu_requested.connect(self._show_menu)
        return view

    def _any_selected(self) -> bool:
        return self.shown is not None and bool(self.shown.keys())

    def _is_register(self) -> bool:
        return self.shown is not None

    def _delete(self) -> None:
        if self.shown is not None:
            self.shown.delete()

    def _go_to_filter(self) -> None:
        if self.shown is not None:
            self.shown.go_to_filter()

    def _edit(self) -> None:
        if self.shown is not None:
            self.shown.form.edit_first()

    def _show_menu(self, place: QPoint) -> None:
        edit = Command(
            key=f"{self.key}.edit",
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
