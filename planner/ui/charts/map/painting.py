"""Paints a map: areas in classes of colour, those without a value hatched, names, places, and the legend."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform

from planner.ui.charts.map.scene import CLASSES, MapMark, MapScene, MapShape
from planner.ui.theme import Theme

_SMALL, _LARGE = 10.0, 18.0
#: How much of the accent is in the colour of each class.
_SHARES = (0.10, 0.26, 0.44, 0.64, 0.88)
_LEGEND_BOX = 16


class MapPainter:
    """Paints one scene; the paths of its areas are made once."""

    def __init__(self, theme: Theme, scene: MapScene) -> None:
        """Make the paths."""
        self._theme, self.scene = theme, scene
        self.paths: Mapping[str, QPainterPath] = {one.key: _path(one) for one in scene.shapes}

    def fill_of(self, key: str) -> QColor | None:
        """Return the colour of an area; None when its value is missing."""
        if not self.scene.values.title:
            return self._theme.color("surface")
        at = self.scene.values.class_of(key)
        return None if at is None else self._class_color(at)

    def paint_areas(self, painter: QPainter, view: QTransform) -> None:
        """Paint the areas and their borders."""
        line = QPen(self._theme.color("control_border"), 1)
        for shape in self.scene.shapes:
            path = view.map(self.paths[shape.key])
            fill = self.fill_of(shape.key)
            painter.setPen(line)
            if fill is None:
                painter.setBrush(self._theme.color("surface"))
                painter.drawPath(path)
                painter.setBrush(_hatched(self._theme.color("text_muted")))
                painter.setPen(Qt.PenStyle.NoPen)
            else:
                painter.setBrush(fill)
            painter.drawPath(path)

    def paint_names(self, painter: QPainter, view: QTransform) -> None:
        """Write the names of areas that have room for them."""
        painter.setFont(self._theme.font("small"))
        metrics = QFontMetricsF(painter.font())
        taken: list[QRectF] = []
        for shape in sorted(self.scene.shapes, key=lambda one: -self._extent(one)):
            box = view.mapRect(self.paths[shape.key].boundingRect())
            width = metrics.horizontalAdvance(shape.name)
            label = QRectF(0, 0, width + 4, metrics.height())
            label.moveCenter(box.center())
            if self.scene.plane is None:  # a tile has its places below its name
                label.moveTop(box.top() + 4)
            if width > box.width() * 0.95 or any(label.intersects(one) for one in taken):
                continue
            taken.append(label)
            painter.setPen(self._text_on(self.fill_of(shape.key)))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, shape.name)

    def paint_marks(self, painter: QPainter, view: QTransform, chosen: str, shift: QPointF | None) -> None:
        """Paint the places, the chosen one last and ringed; `shift` moves it while it is dragged."""
        for mark in sorted(self.scene.marks, key=lambda one: (one.key == chosen, -one.size)):
            at = view.map(QPointF(*mark.spot))
            if mark.key == chosen and shift is not None:
                at += shift
            self._paint_mark(painter, mark, at, is_chosen=mark.key == chosen)

    def outline_chosen(self, painter: QPainter, view: QTransform, chosen: str) -> None:
        """Draw a strong border around the chosen area."""
        if chosen in self.paths:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("text"), 2.5))
            painter.drawPath(view.map(self.paths[chosen]))

    def radius_of(self, mark: MapMark) -> float:
        """Return how large a place is drawn, pixels."""
        return float(self._theme.px(_SMALL + (_LARGE - _SMALL) * mark.size))

    def paint_legend(self, painter: QPainter, area: QRectF, view: QTransform, missing: str) -> None:
        """Paint what the colours mean in the freest corner; `missing` is the word for the hatching."""
        values = self.scene.values
        if not values.title:
            return
        painter.setFont(self._theme.font("small"))
        metrics = QFontMetricsF(painter.font())
        rows: list[tuple[QColor | None, str]] = [
            (self._class_color(at), text) for at, text in enumerate(values.class_texts())
        ]
        if any(shape.key not in values.values for shape in self.scene.shapes):
            rows.append((None, missing))
        step, box = metrics.height() + 4, float(self._theme.px(_LEGEND_BOX))
        texts = [values.title, *(text for _, text in rows)]
        width = max(metrics.horizontalAdvance(text) for text in texts) + box + 24
        frame = self._freest(area, QRectF(0, 0, width, step * (len(rows) + 1) + 14), view)
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(frame, 4, 4)
        top = frame.top() + 7
        self._write(painter, QPointF(frame.left() + 8, top + metrics.ascent()), values.title)
        for color, text in rows:
            top += step
            painter.setPen(QPen(self._theme.color("control_border"), 1))
            painter.setBrush(color if color is not None else _hatched(self._theme.color("text_muted")))
            painter.drawRect(QRectF(frame.left() + 8, top, box, metrics.height() - 2))
            self._write(painter, QPointF(frame.left() + 16 + box, top + metrics.ascent()), text)

    def _freest(self, area: QRectF, frame: QRectF, view: QTransform) -> QRectF:
        """Return the frame in the corner where it covers least."""
        inner = area.adjusted(10, 10, -10, -10)
        right, bottom = inner.right() - frame.width(), inner.bottom() - frame.height()
        corners = ((inner.left(), bottom), (right, bottom), (right, inner.top()), (inner.left(), inner.top()))
        frames = [frame.translated(left, top) for left, top in corners]
        paths = [view.map(path) for path in self.paths.values()]
        return min(frames, key=lambda one: sum(path.intersects(one) for path in paths))

    def _write(self, painter: QPainter, at: QPointF, text: str) -> None:
        painter.setPen(self._theme.color("text"))
        painter.drawText(at, text)

    def _paint_mark(self, painter: QPainter, mark: MapMark, at: QPointF, *, is_chosen: bool) -> None:
        radius = self.radius_of(mark)
        if is_chosen:
            painter.setPen(QPen(self._theme.color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, radius + 4, radius + 4)
        painter.setPen(QPen(self._theme.color("surface"), 1.5))
        painter.setBrush(self._theme.color("text"))
        painter.drawEllipse(at, radius, radius)
        side = radius * 1.3
        icon = self._theme.icon(mark.icon, "surface")
        icon.paint(painter, QRectF(at.x() - side / 2, at.y() - side / 2, side, side).toRect())

    def _class_color(self, at: int) -> QColor:
        classes = len(self.scene.values.borders()) + 1
        step = at if classes == CLASSES else round(at * (CLASSES - 1) / max(1, classes - 1))
        return _mixed(self._theme.color("surface"), self._theme.color("accent"), _SHARES[step])

    def _text_on(self, fill: QColor | None) -> QColor:
        """Return a colour that is read on a fill."""
        if fill is None:
            return self._theme.color("text")
        dark, light = QColor("#10161d"), QColor("#ffffff")
        return dark if fill.lightnessF() > 0.55 else light

    def _extent(self, shape: MapShape) -> float:
        box = self.paths[shape.key].boundingRect()
        return box.width() * box.height()


def _path(shape: MapShape) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in shape.rings:
        path.moveTo(*ring[0])
        for spot in ring[1:]:
            path.lineTo(*spot)
        path.closeSubpath()
    return path


def _hatched(color: QColor) -> QBrush:
    return QBrush(color, Qt.BrushStyle.BDiagPattern)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    ends = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return QColor(*(round(a + (b - a) * share) for a, b in ends))
