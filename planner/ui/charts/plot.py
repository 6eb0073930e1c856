"""The plot of a chart: pyqtgraph's axes around the canvas; pointing, picking, walking with the keyboard."""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from planner.domain.money import Unit
from planner.ui.charts.accessible import announce, make_accessible
from planner.ui.charts.canvas import Canvas, Frame
from planner.ui.charts.drawing import Bar, Drawing, Side, neighbour
from planner.ui.charts.scale import Ticks, amount_lines, label_text, ticks
from planner.ui.theme import Theme

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_NOTHING = -1
#: Names along a vertical axis take at most this share of the width.
_NAMES_SHARE = 0.36


class Plot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Draws a drawing and tells which bar is picked; it knows nothing of plans."""

    #: The Bar that was clicked, or chosen with Enter.
    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty plot without any of pyqtgraph's own menus, buttons and zooming."""
        super().__init__(parent, background=None, enableMenu=False)
        self._theme = theme
        self._drawing = Drawing()
        self._unit = Unit.TKR
        self.ticks = Ticks((), ())
        self._written: tuple[object, ...] = ()
        item = self.getPlotItem()
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        item.vb.disableAutoRange()
        item.vb.setDefaultPadding(0)
        self._canvas = Canvas(theme)
        self._canvas.setParentItem(item.vb)
        self._prepare_axes()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAntialiasing(True)
        item.vb.sigResized.connect(self._fit)
        theme.changed.connect(self._dress)
        make_accessible(self)
        self._dress()

    @property
    def drawing(self) -> Drawing:
        """What is drawn."""
        return self._drawing

    @property
    def focused(self) -> int:
        """The number of the bar that has the keyboard, or −1."""
        return self._canvas.focused

    @property
    def hovered(self) -> int:
        """The number of the bar under the mouse, or −1."""
        return self._canvas.hovered

    def show_drawing(self, drawing: Drawing, unit: Unit) -> None:
        """Draw something else; bars keep the keyboard by their number."""
        if drawing == self._drawing and unit is self._unit:
            return
        self._drawing, self._unit = drawing, unit
        self._canvas.mark(hovered=_NOTHING, focused=min(self._canvas.focused, len(drawing.bars) - 1))
        self._fit()

    def bar_area(self, index: int) -> QRect:
        """Return where a bar is, in the pixels of this widget."""
        area = self._canvas.area_of(index)
        corner = self.mapFromScene(self._canvas.mapToScene(area.topLeft()))
        return QRect(corner, area.size().toSize())

    def tip(self, bar: Bar) -> str:
        """Return what is said about a bar that is pointed at."""
        return "\n".join((bar.name, amount_lines(bar.amount_ore, self._unit), *bar.details))

    def spoken(self, bar: Bar) -> tuple[str, str]:
        """Return the name and the value of a bar for a screen reader."""
        return bar.name, ", ".join((amount_lines(bar.amount_ore, self._unit), *bar.details))

    def settle(self) -> None:
        """Lay everything out at once, for a picture of a plot that was never on the screen."""
        for _ in range(2):  # the second time with the room that the texts of the axes took
            self.getPlotItem().layout.activate()
            self.scene().prepareForPaint()
            self._fit()

    def walk_to(self, index: int) -> None:
        """Give the keyboard to a bar and say what it is."""
        bar = self._canvas.bar_at(index)
        if bar is None:
            return
        self._canvas.mark(focused=index)
        announce(self, ": ".join(self.spoken(bar)), index)

    # --- axes -----------------------------------------------------------------------------------

    def _prepare_axes(self) -> None:
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.enableAutoSIPrefix(False)
            axis.setStyle(
                tickLength=0,
                tickAlpha=0,
                tickTextOffset=6,
                hideOverlappingLabels=False,
                autoExpandTextSpace=False,
            )

    def _dress(self) -> None:
        """Take colours and fonts from the theme."""
        self._written = ()
        self.setBackground(self._theme.color("surface"))
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(QColor(0, 0, 0, 0)))
            axis.setTextPen(pg.mkPen(self._theme.color("chart_axis")))
            axis.setStyle(tickFont=self._theme.font("small"))
        self._fit()

    def _fit(self) -> None:
        """Choose ranges, ticks and room for the axes' texts, so that nothing is cut off."""
        box = self.getPlotItem().vb
        rect = QRectF(box.rect())
        if rect.width() < 20 or rect.height() < 20:
            return
        metrics = QFontMetricsF(self._theme.font("small"))
        horizontal, count = self._drawing.horizontal, max(1, len(self._drawing.categories))
        low, high, most = self._amount_range(rect, metrics)
        reach = high - self._half_a_tick(metrics, high) * (high - low) / (
            rect.width() if horizontal else rect.height()
        )
        self.ticks = ticks(round(low), round(reach), most, self._unit)
        frame = Frame(QRectF(0, 0, rect.width(), rect.height()), -0.5, count - 0.5, low, high, horizontal)
        places, amounts = (-0.5, count - 0.5), (low, high)
        box.invertY(horizontal)
        x_range, y_range = (amounts, places) if horizontal else (places, amounts)
        box.setRange(xRange=x_range, yRange=y_range, padding=0, disableAutoRange=True)
        self._canvas.lay_out(self._drawing, frame, self.ticks.amounts)
        self._write_axes(rect, metrics)

    def _half_a_tick(self, metrics: QFontMetricsF, high: float) -> float:
        """Return how far the text of a tick reaches beyond it: one at the very end would be cut off."""
        if self._drawing.horizontal:
            return metrics.horizontalAdvance(label_text(round(high), self._unit)) / 2
        return metrics.height() / 2

    def _amount_range(self, rect: QRectF, metrics: QFontMetricsF) -> tuple[float, float, int]:
        """Return the amounts at both ends and how many ticks there is room for; labels fit within."""
        low, high = self._drawing.extent()
        if low == high:
            high = low + self._unit.ore
        beyond = [label for label in self._drawing.labels if label.side is not Side.INSIDE]
        if self._drawing.horizontal:
            longest = max((metrics.horizontalAdvance(label.text) for label in beyond), default=0)
            length, before, after, spacing = rect.width(), 1.0, longest + 14, 90.0 * self._theme.scale
        else:
            line, lines = metrics.height() + 6, 1 + max((label.lift for label in beyond), default=0)
            before, after = (line if low < 0 else 1.0), line * lines
            length, spacing = rect.height(), line * 2.4
        free = max(length - before - after, length / 4)
        per_pixel = (high - low) / free
        return low - before * per_pixel, high + after * per_pixel, max(1, int(length / spacing))

    def _write_axes(self, rect: QRectF, metrics: QFontMetricsF) -> None:
        """Write amounts and names, names thinned out or shortened where they would touch."""
        amounts = list(zip(self.ticks.amounts, self.ticks.texts, strict=True))
        if self._drawing.horizontal:
            upright = self._short_names(metrics)
            level: list[tuple[int, str]] = amounts
        else:
            upright = amounts
            level = self._thinned_names(rect, metrics)
        widest = max((metrics.horizontalAdvance(text) for _, text in upright), default=0)
        written = (upright, level, round(widest) + 14, round(metrics.height()) + 10)
        if written != self._written:
            self._written = written
            self.getAxis("left").setTicks([upright])
            self.getAxis("bottom").setTicks([level])
            self.getAxis("left").setWidth(written[2])
            self.getAxis("bottom").setHeight(written[3])

    def _short_names(self, metrics: QFontMetricsF) -> list[tuple[int, str]]:
        most = self.width() * _NAMES_SHARE
        right = Qt.TextElideMode.ElideRight
        names = enumerate(self._drawing.categories)
        return [(number, metrics.elidedText(name, right, most)) for number, name in names]

    def _thinned_names(self, rect: QRectF, metrics: QFontMetricsF) -> list[tuple[int, str]]:
        names = self._drawing.categories
        room = max(1, int(rect.width() / max(1, len(names))))
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0) + 6
        every = max(1, -(-int(widest) // room))
        return [(number, name) for number, name in enumerate(names) if number % every == 0]

    # --- pointing and picking -------------------------------------------------------------------

    def _index_at(self, position: QPointF) -> int:
        scene = self.mapToScene(position.toPoint())
        return self._canvas.hit(self._canvas.mapFromScene(scene))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what the bar under the mouse is."""
        index = self._index_at(event.position())
        if index != self._canvas.hovered:
            self._canvas.mark(hovered=index)
            bar = self._canvas.bar_at(index)
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if bar else Qt.CursorShape.ArrowCursor
            )
            self._show_tip(bar, event.globalPosition().toPoint())
        event.accept()

    def _show_tip(self, bar: Bar | None, position: QPoint) -> None:
        if bar is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(position, self.tip(bar), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the mark off."""
        self._canvas.mark(hovered=_NOTHING)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard, and nothing of pyqtgraph's dragging."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the bar."""
        index = self._index_at(event.position())
        bar = self._canvas.bar_at(index)
        event.accept()
        if bar is not None and event.button() is Qt.MouseButton.LeftButton:
            self._canvas.mark(focused=index)
            self.picked.emit(bar)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count as a second click."""
        event.accept()

    def wheelEvent(self, event: QEvent) -> None:
        """Leave the wheel to the page, which scrolls."""
        event.ignore()

    # --- keyboard -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the bars with the arrow keys, pick with Enter or the space bar, leave them with Esc."""
        key = Qt.Key(event.key())
        bars, here = self._drawing.bars, self._canvas.focused
        if key in _STEPS and bars:
            along, up = _STEPS[key]
            if self._drawing.horizontal:
                along, up = -up, along
            self.walk_to(neighbour(bars, here, along, up) if here >= 0 else 0)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and bars:
            self.walk_to(0 if key is Qt.Key.Key_Home else len(bars) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and 0 <= here < len(bars):
            self.picked.emit(bars[here])
        elif key is Qt.Key.Key_Escape and here >= 0:
            self._canvas.mark(focused=_NOTHING)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark a bar when the keyboard comes here."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and self._drawing.bars:
            self.walk_to(max(0, self._canvas.focused))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark off."""
        super().focusOutEvent(event)
        self._canvas.mark(focused=_NOTHING)
