"""Several views of one page behind tabs; each is made when it is first looked at."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget


@runtime_checkable
class Refreshable(Protocol):
    """A view that looks again when it is told to."""

    def refresh(self) -> None:
        """Show what is looked at now."""


class LazyTabs(QWidget):
    """A bar of tabs with room beside it, and the view of the tab that is chosen."""

    #: Another view is shown; carries its place.
    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Have no view yet; `name` is what a screen reader calls the tabs."""
        super().__init__(parent)
        self.bar = QTabBar(self)
        self.bar.setAccessibleName(name)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self._stack = QStackedWidget(self)
        self._makers: list[Callable[[], QWidget]] = []
        self._made: dict[int, QWidget] = {}
        #: The views that show what is looked at now: going back to one of them costs nothing.
        self._fresh: set[int] = set()
        #: What stands beside the tabs.
        self.beside = QHBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self.bar)
        head.addLayout(self.beside, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._show)

    def add(self, title: str, make: Callable[[], QWidget]) -> None:
        """Add a view; the first is made at once."""
        self._makers.append(make)
        self.bar.addTab(title)

    def view(self, at: int) -> QWidget:
        """Return a view, made now if it was not."""
        if at not in self._made:
            self._made[at] = self._makers[at]()
            self._stack.addWidget(self._made[at])
        return self._made[at]

    @property
    def current(self) -> int:
        """The place of the view that is shown."""
        return self.bar.currentIndex()

    def outdate(self) -> None:
        """Something else is to be shown: every view looks again before it is seen."""
        self._fresh.clear()

    def refresh(self) -> None:
        """Let the view that is shown look again, unless nothing has happened since it did."""
        view = self.view(self.current)
        if self.current not in self._fresh and isinstance(view, Refreshable):
            self._fresh.add(self.current)
            view.refresh()

    def _show(self, at: int) -> None:
        self._stack.setCurrentWidget(self.view(at))
        self.chosen.emit(at)
