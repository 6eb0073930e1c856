"""The timetable (*tidplan*): a bar for each measure, decision rounds, tertials, and months to keep out of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.ui.theme import Theme

_ROW, _HEAD, _NAME = 30, 44, 280
_EDGE = 7
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeBar:
    """One measure in time.

    Attributes:
        key: the measure's id.
        name: number and title.
        start: the day that work starts; None = not said, and so no bar.
        end: the day that work is done; None = not said: the bar is a day long.
        used_from: the day that it is in use, or None.
        season: first and last month that its work is not to touch, or None.
        clash: what is wrong with its days, in words; "" = nothing.
    """

    key: str
    name: str
    start: date | None
    end: date | None
    used_from: date | None = None
    season: tuple[int, int] | None = None
    clash: str = ""


@dataclass(frozen=True, slots=True)
class TimeMark:
    """A day that matters to all: a decision or the end of a tertial."""

    day: date
    name: str
    is_decision: bool


class Timetable(QWidget):
    """Bars that are moved and stretched by mouse and keys; Ctrl+Z of the plan takes a move back."""

    #: The days of a measure are to be others; carries its key, start and end.
    moved = Signal(str, object, object)
    #: A measure was chosen, or opened by double click or Enter; carries its key.
    selected = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[TimeBar, ...] = ()
        self._marks: tuple[TimeMark, ...] = ()
        self._first, self._last = date(2026, 1, 1), date(2027, 1, 1)
        self.chosen = ""
        self._grip = ""
        self._pressed = QPointF()
        self._draft: tuple[date, date] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_bars(
        self, bars: Sequence[TimeBar], marks: Sequence[TimeMark], span: tuple[date, date], told: str
    ) -> None:
        """Show measures between two days; `told` is what a screen reader says of them."""
        self._bars, self._marks = tuple(bars), tuple(marks)
        self._first, self._last = span
        self._draft, self._grip = None, ""
        self.setAccessibleDescription(told)
        self.setFixedHeight(self._theme.px(_HEAD + _ROW * len(self._bars) + 8))
        self.update()

    def choose(self, key: str) -> None:
        """Choose a measure, without telling."""
        self.chosen = key
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for every row."""
        return QSize(self._theme.px(900), self.height())

    def bar_area(self, key: str) -> QRectF:
        """Return where a measure's bar is; empty when it has none."""
        at = next(at for at, one in enumerate(self._bars) if one.key == key)
        days = self._days(self._bars[at])
        if days is None:
            return QRectF()
        top = self._theme.px(_HEAD + _ROW * at + 6)
        left, right = self._x(days[0]), self._x(days[1] + timedelta(days=1))
        return QRectF(left, top, max(right - left, 6.0), self._theme.px(_ROW - 12))

    # --- painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setFont(self._theme.font("small"))
        self._paint_months(painter)
        for at, bar in enumerate(self._bars):
            self._paint_row(painter, at, bar)
        self._paint_marks(painter)
        painter.end()

    def _paint_months(self, painter: QPainter) -> None:
        step = 1 if (self._last - self._first).days < 800 else 3
        day = self._first.replace(day=1)
        while day <= self._last:
            x = self._x(day)
            is_year = day.month == 1
            painter.setPen(QPen(self._theme.color("border"), 2 if is_year else 1))
            painter.drawLine(QPointF(x, self._theme.px(18)), QPointF(x, self.height()))
            painter.setPen(self._theme.color("text" if is_year else "text_muted"))
            text = str(day.year) if is_year else f"{day.month:02d}"
            painter.drawText(QPointF(x + 3, self._theme.px(14 if is_year else 30)), text)
            month = day.month - 1 + step
            day = date(day.year + month // 12, month % 12 + 1, 1)

    def _paint_row(self, painter: QPainter, at: int, bar: TimeBar) -> None:
        top = self._theme.px(_HEAD + _ROW * at)
        height, left = self._theme.px(_ROW), self._theme.px(_NAME)
        if bar.key == self.chosen:
            painter.fillRect(QRectF(0, top, self.width(), height), self._theme.color("selection"))
        painter.setPen(self._theme.color("text"))
        metrics = QFontMetricsF(painter.font())
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, left - 16)
        painter.drawText(
            QRectF(8, top, left - 16, height),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            name,
        )
        self._paint_season(painter, top, bar)
        area = self.bar_area(bar.key)
        if not area.isEmpty():
            self._paint_bar(painter, area, bar)
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.drawLine(QPointF(0, top + height), QPointF(self.width(), top + height))

    def _paint_bar(self, painter: QPainter, area: QRectF, bar: TimeBar) -> None:
        painter.setPen(QPen(self._theme.color("bad" if bar.clash else "accent"), 1.5))
        painter.setBrush(self._theme.color("bad_soft" if bar.clash else "accent_soft"))
        painter.drawRoundedRect(area, 4, 4)
        if bar.clash:
            painter.setPen(self._theme.color("bad"))
            painter.drawText(area.topRight() + QPointF(6, area.height() * 0.75), f"▲ {bar.clash}")
        if bar.used_from is not None:
            x = self._x(bar.used_from)
            painter.setPen(QPen(self._theme.color("good"), 2))
            painter.drawLine(QPointF(x, area.top() - 3), QPointF(x, area.bottom() + 3))

    def _paint_season(self, painter: QPainter, top: int, bar: TimeBar) -> None:
        """Hatch the months that its work is not to touch, every year."""
        if bar.season is None:
            return
        first, last = bar.season
        for year in range(self._first.year, self._last.year + 1):
            end = date(year + last // 12, last % 12 + 1, 1)
            left, right = self._x(date(year, first, 1)), self._x(end)
            area = QRectF(left, top + 2, right - left, self._theme.px(_ROW) - 4)
            painter.fillRect(area, QBrush(self._theme.color("border"), Qt.BrushStyle.BDiagPattern))

    def _paint_marks(self, painter: QPainter) -> None:
        for mark in self._marks:
            if not self._first <= mark.day <= self._last:
                continue
            x, role = self._x(mark.day), "warn" if mark.is_decision else "text_muted"
            style = Qt.PenStyle.SolidLine if mark.is_decision else Qt.PenStyle.DotLine
            painter.setPen(QPen(self._theme.color(role), 1.5, style))
            painter.drawLine(QPointF(x, self._theme.px(34)), QPointF(x, self.height()))
            if mark.is_decision:
                side, y = 5, self._theme.px(38)
                painter.setBrush(self._theme.color(role))
                corners = ((x, y - side), (x + side, y), (x, y + side), (x - side, y))
                painter.drawPolygon(QPolygonF([QPointF(*one) for one in corners]))

    def _x(self, day: date) -> float:
        left = self._theme.px(_NAME)
        share = (day - self._first).days / max(1, (self._last - self._first).days)
        return left + share * (self.width() - left - 12)

    def _day(self, x: float) -> date:
        left = self._theme.px(_NAME)
        share = (x - left) / max(1, self.width() - left - 12)
        return self._first + timedelta(days=round(share * (self._last - self._first).days))

    def _days(self, bar: TimeBar) -> tuple[date, date] | None:
        if bar.key == self.chosen and self._draft is not None:
            return self._draft
        return None if bar.start is None else (bar.start, bar.end or bar.start)

    # --- mouse and keyboard ----------------------------------------------------------------------

    def _bar_at(self, point: QPointF) -> TimeBar | None:
        row = int((point.y() - self._theme.px(_HEAD)) // self._theme.px(_ROW))
        return self._bars[row] if 0 <= row < len(self._bars) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row, and take hold of its bar or of one of its ends."""
        bar = self._bar_at(event.position())
        if bar is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._choose(bar.key)
        area = self.bar_area(bar.key)
        if not area.adjusted(-_EDGE, -4, _EDGE, 4).contains(event.position()):
            return
        at = event.position().x()
        self._grip = "end" if at > area.right() - _EDGE else "start" if at < area.left() + _EDGE else "whole"
        self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or stretch what is held."""
        bar = self._chosen_bar()
        if not self._grip or bar is None or bar.start is None:
            return
        days = self._day(event.position().x()) - self._day(self._pressed.x())
        self._draft = self._changed(bar, self._grip, days)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: the days of the bar are the measure's."""
        draft, self._draft, self._grip = self._draft, None, ""
        if draft is not None:
            self._tell(draft)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the measure."""
        bar = self._bar_at(event.position())
        if bar is not None:
            self.opened.emit(bar.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with up and down; move a week with left and right, with Shift the end alone; Enter opens."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key is Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            bar = self._chosen_bar()
            if bar is not None and bar.start is not None:
                grip = "end" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else "whole"
                self._tell(self._changed(bar, grip, _WEEK if key is Qt.Key.Key_Right else -_WEEK))
        elif key is Qt.Key.Key_Escape and self._grip:
            self._draft, self._grip = None, ""
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def _changed(self, bar: TimeBar, grip: str, days: timedelta) -> tuple[date, date]:
        start, end = bar.start or self._first, bar.end or bar.start or self._first
        if grip == "start":
            return min(start + days, end), end
        if grip == "end":
            return start, max(end + days, start)
        return start + days, end + days

    def _tell(self, days: tuple[date, date]) -> None:
        bar = self._chosen_bar()
        if bar is not None and days != (bar.start, bar.end or bar.start):
            self.moved.emit(bar.key, *days)

    def _step(self, step: int) -> None:
        keys = [bar.key for bar in self._bars]
        if keys:
            at = keys.index(self.chosen) + step if self.chosen in keys else 0
            self._choose(keys[max(0, min(at, len(keys) - 1))])

    def _choose(self, key: str) -> None:
        self.chosen = key
        self.update()
        self.selected.emit(key)

    def _chosen_bar(self) -> TimeBar | None:
        return next((bar for bar in self._bars if bar.key == self.chosen), None)
