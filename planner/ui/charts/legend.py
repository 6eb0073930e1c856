"""The legend under a chart: what is what, wrapped to the width there is."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from planner.ui.charts.drawing import LegendEntry
from planner.ui.charts.fills import fill_area, paint_color
from planner.ui.theme import Theme

_SWATCH, _STROKE, _GAP, _BETWEEN = 12.0, 22.0, 6.0, 16.0


class Legend(QWidget):
    """Paints the entries; as high as they need."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without entries."""
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[LegendEntry, ...] = ()
        theme.changed.connect(self._take_room)

    def show_entries(self, entries: tuple[LegendEntry, ...]) -> None:
        """Show other entries."""
        if entries != self._entries:
            self._entries = entries
            self._take_room()
            self.update()

    def height_at(self, width: float) -> int:
        """Return the height that the entries need in a width."""
        places = self._places(width)
        return round(places[-1][1] + self._line_height()) if places else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again."""
        super().resizeEvent(event)
        self._take_room()

    def _take_room(self) -> None:
        self.setFixedHeight(self.height_at(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint."""
        painter = QPainter(self)
        self.paint_entries(painter, QRectF(self.rect()))
        painter.end()

    def paint_entries(self, painter: QPainter, area: QRectF) -> None:
        """Paint the entries into an area, on screen or in an exported picture."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setFont(self._theme.font("small"))
        height = self._line_height()
        places = self._places(area.width())
        for entry, (left, top, width) in zip(self._entries, places, strict=True):
            box = QRectF(area.left() + left, area.top() + top, width, height)
            self._paint_sign(painter, entry, box)
            painter.setPen(self._theme.color("text_muted"))
            words = box.adjusted(_sign_width(entry) + _GAP, 0, 8, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.text)

    def _paint_sign(self, painter: QPainter, entry: LegendEntry, box: QRectF) -> None:
        middle = round(box.center().y())
        if entry.is_line:
            style = Qt.PenStyle.DashLine if entry.dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(paint_color(entry.paint, self._theme), 2, style))
            painter.drawLine(QLineF(QPointF(box.left(), middle), QPointF(box.left() + _STROKE, middle)))
        else:
            fill_area(
                painter,
                QRectF(round(box.left()), middle - _SWATCH / 2, _SWATCH, _SWATCH),
                entry.paint,
                self._theme,
            )

    def _line_height(self) -> float:
        return QFontMetricsF(self._theme.font("small")).height() + 4

    def _places(self, width: float) -> Sequence[tuple[float, float, float]]:
        """Return left, top and width of each entry."""
        metrics = QFontMetricsF(self._theme.font("small"))
        left = top = 0.0
        places = []
        for entry in self._entries:
            wide = _sign_width(entry) + _GAP + metrics.horizontalAdvance(entry.text)
            if left and left + wide > width:
                left, top = 0.0, top + self._line_height()
            places.append((left, top, wide))
            left += wide + _BETWEEN
        return places


def _sign_width(entry: LegendEntry) -> float:
    return _STROKE if entry.is_line else _SWATCH
