"""Tells a screen reader about the bars of a chart: a list with one item a bar, its name and its value."""

from typing import Protocol, cast

import shiboken6
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from planner.ui.charts.drawing import Bar, Drawing


class _Plot(Protocol):
    """What is asked of a plot."""

    @property
    def drawing(self) -> Drawing: ...

    @property
    def focused(self) -> int: ...

    def spoken(self, bar: Bar) -> tuple[str, str]: ...

    def bar_area(self, index: int) -> QRect: ...


#: The plots that are told about, and their interfaces: without a reference from here they are collected.
_plots: dict[int, QWidget] = {}
_interfaces: dict[int, "_PlotInterface"] = {}
_installed: list[object] = []


def make_accessible(plot: QWidget) -> None:
    """Let a screen reader see the bars of a plot."""
    if not _installed:
        QAccessible.installFactory(_interface_of)
        _installed.append(_interface_of)
    key = id(plot)
    _plots[key] = plot
    plot.destroyed.connect(lambda: _forget(key))


def announce(plot: QWidget, text: str, index: int) -> None:
    """Say a text aloud, if anybody listens, and tell which bar has the keyboard."""
    if QAccessible.isActive():
        event = QAccessibleEvent(plot, QAccessible.Event.Focus)
        event.setChild(index)
        QAccessible.updateAccessibility(event)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(plot, text))


def _forget(key: int) -> None:
    _plots.pop(key, None)
    _interfaces.pop(key, None)


def _interface_of(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    key = id(thing)
    if _plots.get(key) is not thing:
        return None
    interface = _interfaces.get(key)
    if interface is None or not shiboken6.isValid(interface):
        interface = _interfaces[key] = _PlotInterface(_plots[key])
    return interface


class _PlotInterface(QAccessibleWidget):
    """A plot as a list of bars."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.List)
        self._plot = cast("_Plot", widget)
        self._bars: list[_BarInterface] = []

    def childCount(self) -> int:
        return len(self._plot.drawing.bars)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        while len(self._bars) <= index:
            self._bars.append(_BarInterface(self, len(self._bars)))
        return self._bars[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, _BarInterface) else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.child(self._plot.focused)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        for index in range(self.childCount()):
            child = self.child(index)
            if child is not None and child.rect().contains(x, y):
                return child
        return None

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Description:
            return self._plot.drawing.summary
        return super().text(kind)

    @property
    def plot(self) -> _Plot:
        return self._plot


class _BarInterface(QAccessibleInterface):
    """One bar, found by its number."""

    def __init__(self, chart: _PlotInterface, index: int) -> None:
        super().__init__()
        self._chart = chart
        self.index = index

    def isValid(self) -> bool:
        return shiboken6.isValid(self._chart) and self.index < self._chart.childCount()

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._chart.window()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._chart.plot.focused == self.index
        return state

    def text(self, kind: QAccessible.Text) -> str:
        bars = self._chart.plot.drawing.bars
        if self.index >= len(bars):
            return ""
        name, value = self._chart.plot.spoken(bars[self.index])
        return {QAccessible.Text.Name: name, QAccessible.Text.Value: value}.get(kind, "")

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Do nothing: a bar cannot be renamed."""

    def rect(self) -> QRect:
        plot = self._chart.plot
        area = plot.bar_area(self.index)
        return QRect(cast("QWidget", plot).mapToGlobal(area.topLeft()), area.size())

    def parent(self) -> QAccessibleInterface:
        return self._chart

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1
