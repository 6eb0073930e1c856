"""One indicator on its way: the straight way to the target, the readings, and their margins of error."""

from datetime import date
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.analysis.indicator_path import IndicatorPath
from planner.domain.numbers import format_scaled
from planner.ui.theme import Theme

_DAYS_OF_YEAR = 365.25
_HEIGHT = 190
_TICKS = 4


class IndicatorChart(QWidget):
    """Draws one indicator; what it shows is said to screen readers in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Draw nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._path: IndicatorPath | None = None
        self.setMinimumHeight(theme.px(_HEIGHT))
        theme.changed.connect(self.update)

    def show_path(self, path: IndicatorPath | None, words: str) -> None:
        """Draw an indicator; `words` are what a screen reader says of it."""
        self._path = path
        self.setAccessibleName(path.indicator.name if path else "")
        self.setAccessibleDescription(words)
        self.setVisible(path is not None and bool(self._points(path)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        if self._path is None or not self._points(self._path):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("figure"))
        _Picture(painter, self._theme, self._path, QRectF(self.rect())).draw()
        painter.end()

    @staticmethod
    def _points(path: IndicatorPath) -> bool:
        one = path.indicator
        return bool(path.readings) or (one.baseline is not None and one.baseline_year is not None)


class _Picture:
    """One drawing of one indicator in one area."""

    def __init__(self, painter: QPainter, theme: Theme, path: IndicatorPath, area: QRectF) -> None:
        self._painter, self._theme, self._path = painter, theme, path
        metrics = QFontMetricsF(painter.font())
        self._line = metrics.height()
        values = self._values()
        low, high = min(0, *values), max(values)
        self._low, self._high = low, high if high > low else low + 1
        years = self._years()
        # What holds at the end of a year stands at the right end of its span.
        self._first, self._last = floor(min(years) - 0.01), ceil(max(years)) + 0.1
        left = max(metrics.horizontalAdvance(self._number(one)) for one in self._tick_values()) + theme.px(10)
        self._area = area.adjusted(left, self._line, -theme.px(12), -self._line * 1.6)

    def draw(self) -> None:
        """Draw axes, way and readings."""
        self._axes()
        self._way()
        for reading in self._path.readings:
            self._reading(_year_of(reading.read_on), reading.value, reading.margin)

    def _values(self) -> list[int]:
        one = self._path.indicator
        ends = [value for value in (one.baseline, one.target) if value is not None]
        return ends + [r.value + sign * (r.margin or 0) for r in self._path.readings for sign in (-1, 1)]

    def _years(self) -> list[float]:
        one = self._path.indicator
        ends = [year + 1.0 for year in (one.baseline_year, one.target_year) if year is not None]
        return ends + [_year_of(reading.read_on) for reading in self._path.readings]

    def _tick_values(self) -> list[int]:
        return [self._low + (self._high - self._low) * at // _TICKS for at in range(_TICKS + 1)]

    @staticmethod
    def _number(value: int) -> str:
        return format_scaled(round(value / 10), 1)

    def _at(self, year: float, value: int) -> QPointF:
        x = self._area.left() + (year - self._first) / (self._last - self._first) * self._area.width()
        share = (value - self._low) / (self._high - self._low)
        return QPointF(x, self._area.bottom() - share * self._area.height())

    def _axes(self) -> None:
        painter = self._painter
        for value in self._tick_values():
            y = self._at(self._first, value).y()
            painter.setPen(QPen(self._colour("border"), 1))
            painter.drawLine(QPointF(self._area.left(), y), QPointF(self._area.right(), y))
            painter.setPen(self._colour("text_muted"))
            box = QRectF(0, y - self._line / 2, self._area.left() - self._theme.px(6), self._line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, self._number(value))
        step = max(1, round((self._last - self._first) / 8))
        for year in range(ceil(self._first - 0.5), ceil(self._last - 0.5), step):
            x = self._at(year + 0.5, self._low).x()
            box = QRectF(x - 40, self._area.bottom() + 4, 80, self._line)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, str(year))

    def _way(self) -> None:
        """Draw the straight way, dashed, with a flag where the target is."""
        one = self._path.indicator
        if one.baseline is None or one.baseline_year is None:
            return
        start = self._at(one.baseline_year + 1, one.baseline)
        self._painter.setPen(QPen(self._colour("text_muted"), 1.5, Qt.PenStyle.DashLine))
        if one.target is not None and one.target_year is not None:
            end = self._at(one.target_year + 1, one.target)
            self._painter.drawLine(start, end)
            self._painter.drawText(end + QPointF(-self._theme.px(5), -self._theme.px(5)), "⚑")
        self._painter.setBrush(self._colour("surface"))
        self._painter.setPen(QPen(self._colour("text_muted"), 1.5))
        self._painter.drawEllipse(start, self._theme.px(4), self._theme.px(4))

    def _reading(self, year: float, value: int, margin: int | None) -> None:
        accent = self._colour("accent")
        point = self._at(year, value)
        if margin:
            self._painter.setPen(QPen(accent, 1.5))
            low, high = self._at(year, value - margin), self._at(year, value + margin)
            self._painter.drawLine(low, high)
            cap = QPointF(self._theme.px(4), 0)
            for end in (low, high):
                self._painter.drawLine(end - cap, end + cap)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(accent)
        self._painter.drawEllipse(point, self._theme.px(4), self._theme.px(4))

    def _colour(self, role: str) -> QColor:
        return self._theme.color(role)


def _year_of(day: date) -> float:
    return day.year + (day.timetuple().tm_yday - 1) / _DAYS_OF_YEAR
