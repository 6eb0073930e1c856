"""Paints a drawing inside the axes: grid, bars with their patterns, lines, labels, and what is pointed at."""

from collections.abc import Iterator
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from planner.ui.charts.drawing import Bar, Drawing, Label, Side
from planner.ui.charts.fills import COVERING, contrasting, fill_area, paint_color
from planner.ui.theme import Theme

#: The least height of a bar that stands for something, and how near to one it is enough to point, pixels.
_THINNEST, _REACH = 2.0, 5.0
_NOTHING = -1


@dataclass(frozen=True, slots=True)
class Frame:
    """How places and öre lie on the canvas: its size in pixels, and what its edges stand for.

    Attributes:
        rect: the canvas.
        first: place at the left edge (at the top, when horizontal).
        last: place at the opposite edge.
        low_ore: amount at the bottom (at the left, when horizontal).
        high_ore: amount at the opposite edge.
        horizontal: whether bars run to the right.
    """

    rect: QRectF
    first: float
    last: float
    low_ore: float
    high_ore: float
    horizontal: bool

    def along(self, at: float) -> float:
        """Return the pixel of a place."""
        share = (at - self.first) / (self.last - self.first)
        return share * (self.rect.height() if self.horizontal else self.rect.width())

    def across(self, ore: float) -> float:
        """Return the pixel of an amount."""
        share = (ore - self.low_ore) / (self.high_ore - self.low_ore)
        return share * self.rect.width() if self.horizontal else (1 - share) * self.rect.height()

    def point(self, at: float, ore: float) -> QPointF:
        """Return the point of a place and an amount."""
        if self.horizontal:
            return QPointF(self.across(ore), self.along(at))
        return QPointF(self.along(at), self.across(ore))

    def area(self, at: float, width: float, start_ore: float, end_ore: float) -> QRectF:
        """Return the area of a bar, on whole pixels, never thinner than can be seen."""
        one, other = self.point(at - width / 2, start_ore), self.point(at + width / 2, end_ore)
        left, right = sorted((round(one.x()), round(other.x())))
        top, bottom = sorted((round(one.y()), round(other.y())))
        if self.horizontal and right - left < _THINNEST:
            right = left + int(_THINNEST)
        elif not self.horizontal and bottom - top < _THINNEST:
            top, bottom = (
                (top, top + int(_THINNEST)) if end_ore < start_ore else (bottom - int(_THINNEST), bottom)
            )
        return QRectF(left, top, max(1, right - left), bottom - top)


class Canvas(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """The picture inside the axes, in the pixels of its view box."""

    def __init__(self, theme: Theme) -> None:
        """Start empty."""
        super().__init__()
        self._theme = theme
        self._drawing = Drawing()
        self._frame = Frame(QRectF(), 0, 1, 0, 1, horizontal=False)
        self._ticks: tuple[int, ...] = ()
        self._areas: list[QRectF] = []
        self.hovered = _NOTHING
        self.focused = _NOTHING

    def lay_out(self, drawing: Drawing, frame: Frame, ticks: tuple[int, ...]) -> None:
        """Show a drawing in a frame."""
        if frame.rect != self._frame.rect:
            self.prepareGeometryChange()
        self._drawing, self._frame, self._ticks = drawing, frame, ticks
        self._areas = [frame.area(bar.at, bar.width, bar.start_ore, bar.end_ore) for bar in drawing.bars]
        self.update()

    def area_of(self, index: int) -> QRectF:
        """Return where a bar is painted."""
        return self._areas[index]

    def hit(self, point: QPointF) -> int:
        """Return the number of the bar at a point, the one nearest to it when it is thin, or −1."""
        found = [
            (self._distance(area, point), area.width() * area.height(), index)
            for index, area in enumerate(self._areas)
            if area.adjusted(-1, -_REACH, 1, _REACH).contains(point)
        ]
        return min(found)[2] if found else _NOTHING

    @staticmethod
    def _distance(area: QRectF, point: QPointF) -> float:
        if area.contains(point):
            return 0.0
        center = area.center()
        return (center - point).manhattanLength()

    def mark(self, *, hovered: int | None = None, focused: int | None = None) -> None:
        """Mark the bar that is pointed at, or that has the keyboard; −1 = none."""
        self.hovered = self.hovered if hovered is None else hovered
        self.focused = self.focused if focused is None else focused
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the canvas and a little around it, for labels at the edge."""
        return self._frame.rect.adjusted(-4, -4, 4, 4)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Paint everything."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        self._paint_grid(painter)
        for bar, area in zip(self._drawing.bars, self._areas, strict=True):
            fill_area(painter, area, bar.paint, self._theme)
        self._paint_lines(painter)
        self._paint_labels(painter)
        self._paint_marks(painter)

    def _paint_grid(self, painter: QPainter) -> None:
        frame = self._frame
        for ore in self._ticks:
            pixel = round(frame.across(ore)) + 0.5
            role, end = ("chart_axis" if ore == 0 else "chart_grid"), frame.rect
            painter.setPen(QPen(self._theme.color(role), 1))
            if frame.horizontal:
                painter.drawLine(QLineF(pixel, 0, pixel, end.height()))
            else:
                painter.drawLine(QLineF(0, pixel, end.width(), pixel))

    def _paint_lines(self, painter: QPainter) -> None:
        for line in self._drawing.lines:
            style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
            pen = QPen(self._theme.color(line.role), self._theme.scale * line.width, style)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline([self._frame.point(at, ore) for at, ore in line.points])

    def _paint_labels(self, painter: QPainter) -> None:
        font = self._theme.font("small")
        font.setFeature(font.Tag("tnum"), 1)
        painter.setFont(font)
        for label, text, area in self._placed_labels(QFontMetricsF(font)):
            is_on_pattern = label.paint is not None and label.paint.fill not in COVERING
            if label.side is not Side.INSIDE or is_on_pattern:  # a line that crosses the label ends at it
                painter.fillRect(area.adjusted(-2, 1, 2, -1), self._theme.color("surface"))
            painter.setPen(self._label_color(label))
            painter.drawText(area.adjusted(-8, 0, 8, 0), Qt.AlignmentFlag.AlignCenter, text)

    def _placed_labels(self, metrics: QFontMetricsF) -> Iterator[tuple[Label, str, QRectF]]:
        """Yield the labels that fit; one that would touch an earlier one is left out."""
        taken = list(self._areas)
        bars = len(taken)
        for label in self._drawing.labels:
            for text in filter(None, (label.text, label.short)):
                area = self._label_area(label, metrics.horizontalAdvance(text), metrics.height())
                obstacles = taken[bars:] if label.side is Side.INSIDE else taken
                if area is not None and not any(area.intersects(other) for other in obstacles):
                    taken.append(area.adjusted(-2, 0, 2, 0))
                    yield label, text, area
                    break

    def _label_color(self, label: Label) -> QColor:
        if label.paint is None or label.paint.fill not in COVERING:
            return self._theme.color(label.role)
        return contrasting(paint_color(label.paint, self._theme), self._theme)

    def _label_area(self, label: Label, width: float, height: float) -> QRectF | None:
        """Return where a label of this size stands, or None when there is no room for it."""
        frame = self._frame
        room = frame.area(label.at, label.width, label.start_ore, label.end_ore)
        if label.side is Side.INSIDE:
            fits = width + 4 <= room.width() and height <= room.height() - 1
            return _around(room.center(), width, height) if fits else None
        if frame.horizontal:
            return QRectF(room.right() + 6, room.center().y() - height / 2, width, height)
        if width > room.width():
            return None
        above, away = label.side is Side.BEYOND_ABOVE, height / 2 + 2 + label.lift * height
        middle = room.top() - away if above else room.bottom() + away
        area = _around(QPointF(room.center().x(), middle), width, height)
        outside = max(0.0, -area.left()) - max(0.0, area.right() - frame.rect.width())
        return area.translated(outside, 0)

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if 0 <= self.hovered < len(self._areas):
            painter.setPen(QPen(self._theme.color("text"), 1.5))
            painter.drawRect(self._areas[self.hovered].adjusted(-1, -1, 1, 1))
        if 0 <= self.focused < len(self._areas):
            area = self._areas[self.focused].adjusted(-3, -3, 3, 3)
            painter.setPen(QPen(self._theme.color("surface"), 5))
            painter.drawRoundedRect(area, 2, 2)
            painter.setPen(QPen(self._theme.color("focus"), 2.5))
            painter.drawRoundedRect(area, 2, 2)

    def bar_at(self, index: int) -> Bar | None:
        """Return a bar by its number, or None when there is none."""
        return self._drawing.bars[index] if 0 <= index < len(self._drawing.bars) else None


def _around(center: QPointF, width: float, height: float) -> QRectF:
    return QRectF(center.x() - width / 2, center.y() - height / 2, width, height)
