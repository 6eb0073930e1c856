"""The map on the screen: pan, zoom, choose, open, and place by dragging."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from planner.ui.charts.map.painting import MapPainter
from planner.ui.charts.map.scene import MapMark, MapScene
from planner.ui.theme import Theme

_ZOOM_STEP = 1.25
_PAN_STEP = 60
_MARGIN = 16
#: A press that moves less is a click, pixels.
_STILL = 4
_MOST_ZOOM = 60.0


class MapView(QWidget):
    """Shows a scene. The areas are painted once for each zoom; panning moves that picture."""

    #: A place or an area was chosen; carries its key, "" for nothing.
    selected = Signal(str)
    #: A place was opened by double click or Enter; carries its key.
    opened = Signal(str)
    #: A place was put somewhere; carries its key and where, in the scene's plane.
    placed = Signal(str, float, float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._painter = MapPainter(theme, MapScene())
        self._view, self._fitted = QTransform(), 1.0
        self._areas: QPixmap | None = None
        self._areas_view = QTransform()
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._shift: QPointF | None = None
        #: Whether places are moved by dragging.
        self.is_movable = False
        #: The place that the next click puts somewhere; "" = none.
        self.placing = ""
        self.chosen = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(theme.px(320), theme.px(260))
        theme.changed.connect(self._on_theme)

    @property
    def scene(self) -> MapScene:
        """What is shown."""
        return self._painter.scene

    def show_scene(self, scene: MapScene, description: str) -> None:
        """Show a scene; the view stays while the areas are the same. `description` is for screen readers."""
        is_new = scene.shapes != self.scene.shapes or scene.plane != self.scene.plane
        self._painter = MapPainter(self._theme, scene)
        self._areas = None
        self.setAccessibleDescription(description)
        if is_new:
            self.fit()
        self.update()

    def choose(self, key: str) -> None:
        """Choose a place or an area, without telling."""
        self.chosen = key
        self.update()

    def fit(self) -> None:
        """Show everything."""
        if self.scene.is_empty or self.width() < 2 * _MARGIN or self.height() < 2 * _MARGIN:
            return
        left, top, right, bottom = self.scene.bounds()
        width, height = max(right - left, 1.0), max(bottom - top, 1.0)
        scale = min((self.width() - 2 * _MARGIN) / width, (self.height() - 2 * _MARGIN) / height)
        self._fitted = scale
        self._look_at(QPointF((left + right) / 2, (top + bottom) / 2), scale)

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom around a point of the widget; its middle when none is given."""
        at = around if around is not None else QRectF(self.rect()).center()
        scale = self._view.m11() * factor
        if not self._fitted / 4 <= scale <= self._fitted * _MOST_ZOOM:
            return
        there = self._view.inverted()[0].map(at)
        self._view = QTransform(scale, 0, 0, scale, at.x() - there.x() * scale, at.y() - there.y() * scale)
        self.update()

    def pan(self, away: QPointF) -> None:
        """Move the view."""
        self._view *= QTransform.fromTranslate(away.x(), away.y())
        self.update()

    def where(self, key: str) -> QPointF:
        """Return where a place is in the widget."""
        mark = next(one for one in self.scene.marks if one.key == key)
        return self._view.map(QPointF(*mark.spot))

    def at(self, point: QPointF) -> str:
        """Return the place or area at a point of the widget; "" when there is none."""
        mark = self._mark_at(point)
        if mark is not None:
            return mark.key
        spot = self._view.inverted()[0].map(point)
        paths = self._painter.paths
        return next((one.key for one in self.scene.shapes if paths[one.key].contains(spot)), "")

    def told(self, key: str) -> str:
        """Return what is said of a place or an area."""
        for mark in self.scene.marks:
            if mark.key == key:
                return "\n".join(filter(None, (mark.name, mark.kind, mark.told)))
        for shape in self.scene.shapes:
            if shape.key == key:
                values = self.scene.values
                text = values.texts.get(key, self.tr("no figure")) if values.title else ""
                return f"{shape.name}\n{values.title}: {text}" if text else shape.name
        return ""

    def missing_word(self) -> str:
        """Return the word for what is hatched."""
        return self.tr("no figure")

    # --- painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the areas from their picture, and the places anew."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("surface_sunken"))
        self._paint_areas(painter)
        self._painter.outline_chosen(painter, self._view, self.chosen)
        self._painter.paint_marks(painter, self._view, self.chosen, self._shift)
        self._painter.paint_legend(painter, QRectF(self.rect()), self._view, self.missing_word())
        painter.end()

    def _paint_areas(self, painter: QPainter) -> None:
        """Draw the picture of the areas where the view has gone; paint it anew when the zoom is another."""
        if self._areas is None or self._areas_view.m11() != self._view.m11() or self._has_gone_far():
            self._areas, self._areas_view = self._picture(), QTransform(self._view)
        away = QPointF(self._view.dx() - self._areas_view.dx(), self._view.dy() - self._areas_view.dy())
        painter.drawPixmap(away - QPointF(self.width(), self.height()) / 2, self._areas)

    def _has_gone_far(self) -> bool:
        """Tell whether the view has left what the picture holds: half a window on every side."""
        return (
            abs(self._view.dx() - self._areas_view.dx()) > self.width() / 2
            or abs(self._view.dy() - self._areas_view.dy()) > self.height() / 2
        )

    def _picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * 2 * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = self._view * QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        self._painter.paint_areas(painter, view)
        self._painter.paint_names(painter, view)
        painter.end()
        return picture

    def _look_at(self, middle: QPointF, scale: float) -> None:
        x, y = self.width() / 2 - middle.x() * scale, self.height() / 2 - middle.y() * scale
        self._view = QTransform(scale, 0, 0, scale, x, y)
        self.update()

    def _on_theme(self) -> None:
        self._areas = None
        self.update()

    # --- mouse and keyboard ----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show everything in the new size, unless somebody has zoomed."""
        self._areas = None
        if self._view.m11() == self._fitted or event.oldSize().isEmpty():
            self.fit()
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a pan, or the move of a place."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = self._last = event.position()
        mark = self._mark_at(event.position())
        if mark is not None and self.is_movable and not self.placing:
            self._choose_and_tell(mark.key)
            self._shift = QPointF()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, or move the place."""
        if self._pressed is None:
            return
        if self._shift is not None:
            self._shift = event.position() - self._pressed
            self.update()
        else:
            self.pan(event.position() - self._last)
        self._last = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began: choose, put a place there, or leave the view where it is."""
        if self._pressed is None:
            return
        still = (event.position() - self._pressed).manhattanLength() < _STILL
        dropped, self._shift, self._pressed = self._shift, None, None
        if dropped is not None and not still:
            self._place(self.chosen, self.where(self.chosen) + dropped)
        elif still and self.placing:
            key, self.placing = self.placing, ""
            self._place(key, event.position())
        elif still:
            self._choose_and_tell(self.at(event.position()))
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the place."""
        mark = self._mark_at(event.position())
        if mark is not None:
            self.opened.emit(mark.key)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        up = event.angleDelta().y() > 0
        self.zoom(_ZOOM_STEP if up else 1 / _ZOOM_STEP, event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and −, pan with arrows, show all with 0, walk places with N and P, open by Enter."""
        step = float(self._theme.px(_PAN_STEP))
        moves = {
            Qt.Key.Key_Left: QPointF(step, 0),
            Qt.Key.Key_Right: QPointF(-step, 0),
            Qt.Key.Key_Up: QPointF(0, step),
            Qt.Key.Key_Down: QPointF(0, -step),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self.pan(moves[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(_ZOOM_STEP if key is Qt.Key.Key_Plus else 1 / _ZOOM_STEP)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.fit()
        elif key in (Qt.Key.Key_N, Qt.Key.Key_P):
            self._walk(1 if key is Qt.Key.Key_N else -1)
        elif not self._end_with(key):
            super().keyPressEvent(event)

    def _end_with(self, key: Qt.Key) -> bool:
        """Open with Enter, give up with Esc; tell whether the key meant any of it."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
            return True
        if key is Qt.Key.Key_Escape and (self.placing or self._shift is not None):
            self.placing, self._shift, self._pressed = "", None, None
            self.update()
            return True
        return False

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.told(self.at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def _walk(self, step: int) -> None:
        keys = [mark.key for mark in sorted(self.scene.marks, key=lambda one: one.name)]
        if keys:
            at = keys.index(self.chosen) + step if self.chosen in keys else 0
            self._choose_and_tell(keys[at % len(keys)])

    def _choose_and_tell(self, key: str) -> None:
        self.chosen = key
        self.update()
        self.selected.emit(key)

    def _place(self, key: str, point: QPointF) -> None:
        spot = self._view.inverted()[0].map(point)
        self.placed.emit(key, spot.x(), spot.y())

    def _mark_at(self, point: QPointF) -> MapMark | None:
        near = [
            (QPointF(self._view.map(QPointF(*mark.spot)) - point).manhattanLength(), at, mark)
            for at, mark in enumerate(self.scene.marks)
        ]
        inside = [one for one in near if one[0] <= self._painter.radius_of(one[2]) * 1.3]
        return min(inside)[2] if inside else None
