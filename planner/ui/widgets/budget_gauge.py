"""One year of the budget strip: frame, allocated, bound, and over-commitment that cannot be missed."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.analysis.remaining import Balance
from planner.domain.money import Unit, format_amount
from planner.ui.theme import Theme

#: Below this width, in pixels at zoom 1, the words give way to sign and figure; they stay in the tool tip.
ROOMY = 190
_NARROWEST = 92
_BAR = 9
_GAP = 5


@dataclass(frozen=True, slots=True)
class _Text:
    """A run of text in the line under the bar."""

    text: str
    role: str
    strong: bool = False


class BudgetGauge(QWidget):
    """Frame, bar and remaining of one year or of the whole period; painted, focusable, read by name."""

    def __init__(self, theme: Theme, heading: str, parent: QWidget | None = None) -> None:
        """Make an empty gauge."""
        super().__init__(parent)
        self._theme = theme
        self._heading = heading
        self._balance = Balance()
        self._unit = Unit.TKR
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    @property
    def heading(self) -> str:
        """The year, or the words for the whole period."""
        return self._heading

    def set_heading(self, heading: str) -> None:
        """Show another year."""
        if heading != self._heading:
            self._heading = heading
            self._tell()

    def show_balance(self, balance: Balance, unit: Unit) -> None:
        """Show a balance; nothing is painted again when it is the same."""
        if (balance, unit) != (self._balance, self._unit):
            self._balance, self._unit = balance, unit
            self._tell()

    def sizeHint(self) -> QSize:
        """Return room for the words beside the figures."""
        return QSize(self._theme.px(ROOMY), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return room for the year, the bar and one figure."""
        return QSize(self._theme.px(_NARROWEST), self._height())

    def verdict(self) -> str:
        """Return what the line under the bar says, in words."""
        return " · ".join(part.text for part in self._verdict(roomy=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint heading, bar and verdict."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heading(painter)
        self._paint_bar(painter, self._bar())
        self._paint_verdict(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Paint again in another font or palette."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def _tell(self) -> None:
        """Say the same to a screen reader and in the tool tip as is painted, and paint it."""
        balance, unit = self._balance, self._unit
        text = self.tr("{heading}: frame {frame}, allocated {allocated}, bound {bound}, {verdict}").format(
            heading=self._heading,
            frame=format_amount(balance.frame_ore, unit),
            allocated=format_amount(balance.allocated_ore, unit),
            bound=format_amount(balance.bound_ore, unit),
            verdict=" · ".join(part.text.lstrip("▲ ") for part in self._outcome()),
        )
        self.setAccessibleName(f"{text} {unit}")
        self.setToolTip(f"{text} {unit}")
        self.update()

    def _outcome(self) -> list[_Text]:
        """Return over-commitment first, then what remains, in words."""
        balance, unit = self._balance, self._unit
        parts = []
        if balance.over_ore:
            over = format_amount(balance.over_ore, unit)
            parts.append(
                _Text(self.tr("▲ over-committed by {amount}").format(amount=over), "bad", strong=True)
            )
        if balance.remaining_ore >= 0 and (balance.remaining_ore or not balance.over_ore):
            left = format_amount(balance.remaining_ore, unit)
            parts.append(_Text(self.tr("remaining {amount}").format(amount=left), "good", strong=True))
        return parts

    def _verdict(self, *, roomy: bool) -> list[_Text]:
        balance, unit = self._balance, self._unit
        if roomy:
            parts = self._outcome()
            if balance.bound_ore:
                bound = format_amount(balance.bound_ore, unit)
                parts.append(_Text(self.tr("bound {amount}").format(amount=bound), "text_muted"))
            return parts
        if balance.over_ore:
            return [_Text(f"▲ {format_amount(-balance.over_ore, unit)}", "bad", strong=True)]
        return [_Text(format_amount(balance.remaining_ore, unit), "good", strong=True)]

    def _short_over(self) -> _Text:
        """Return over-commitment in fewer words: not by sign and colour alone while a word has room."""
        over = format_amount(self._balance.over_ore, self._unit)
        return _Text(self.tr("▲ over by {amount}").format(amount=over), "bad", strong=True)

    # --- geometry and painting -------------------------------------------------------------------

    def _line(self) -> float:
        return QFontMetricsF(self._theme.font("strong")).height()

    def _height(self) -> int:
        return round(2 * self._line() + self._theme.px(_BAR + 4 * _GAP))

    def _margin(self) -> float:
        return float(self._theme.px(6))

    def _bar(self) -> QRectF:
        top = self._theme.px(_GAP) + self._line() + self._theme.px(_GAP)
        return QRectF(self._margin(), top, self.width() - 2 * self._margin(), self._theme.px(_BAR))

    def _paint_heading(self, painter: QPainter) -> None:
        area = QRectF(self._margin(), self._theme.px(_GAP), self.width() - 2 * self._margin(), self._line())
        painter.setFont(self._theme.font("strong"))
        painter.setPen(self._theme.color("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._heading)
        used = QFontMetricsF(painter.font()).horizontalAdvance(self._heading) + self._theme.px(8)
        frame = format_amount(self._balance.frame_ore, self._unit)
        text = self.tr("frame {amount}").format(amount=frame)
        painter.setFont(self._theme.font("small"))
        width = QFontMetricsF(painter.font()).horizontalAdvance
        if used + width(text) > area.width():
            text = frame if used + width(frame) <= area.width() else ""
        painter.setPen(self._theme.color("text_muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        balance = self._balance
        whole = max(balance.frame_ore, balance.allocated_ore, 1)

        def part(start: int, end: int) -> QRectF:
            left = bar.left() + bar.width() * start / whole
            return QRectF(left, bar.top(), bar.width() * (end - start) / whole, bar.height())

        painter.save()
        painter.setClipPath(_rounded(bar))
        painter.fillRect(part(0, max(balance.frame_ore, 0)), self._theme.color("grid"))
        within = balance.allocated_ore - min(balance.over_ore, balance.allocated_ore)
        painter.fillRect(part(0, within), self._theme.color("accent"))
        bound = min(balance.bound_ore, within)
        if bound:
            self._stripe(painter, part(0, bound), self._theme.color("chart_bound"), 2.5)
        painter.restore()
        if balance.over_ore:
            self._paint_over(painter, part(within, balance.allocated_ore).adjusted(0, -2, 0, 2), bar)

    def _paint_over(self, painter: QPainter, area: QRectF, bar: QRectF) -> None:
        """Draw what is beyond the frame: higher than the bar, striped, and never too thin to be seen."""
        if area.width() < self._theme.px(6):
            area.setLeft(area.right() - self._theme.px(6))
        painter.save()
        painter.setClipPath(_rounded(area, 3))
        painter.fillRect(area, self._theme.color("bad"))
        self._stripe(painter, area, self._theme.color("bad_soft"), 1.6)
        painter.restore()
        painter.setPen(QPen(self._theme.color("bad"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_rounded(area, 3))
        painter.setPen(QPen(self._theme.color("text"), 1.5))
        if area.left() > bar.left() + 1:
            painter.drawLine(area.topLeft(), area.bottomLeft())

    def _stripe(self, painter: QPainter, area: QRectF, color: QColor, width: float) -> None:
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(color, width))
        painter.setBrush(QBrush())
        step = self._theme.px(6)
        x = area.left() - area.height()
        while x < area.right():
            painter.drawLine(
                QRectF(x, area.top(), area.height(), area.height()).bottomLeft(),
                QRectF(x, area.top(), area.height(), area.height()).topRight(),
            )
            x += step
        painter.restore()

    def _paint_verdict(self, painter: QPainter) -> None:
        area = QRectF(
            self._margin(),
            self._bar().bottom() + self._theme.px(_GAP),
            self.width() - 2 * self._margin(),
            self._line(),
        )
        parts = self._fitting(area.width())
        x = area.left()
        for index, part in enumerate(parts):
            text = f" · {part.text}" if index else part.text
            font = self._theme.font("small")
            font.setBold(part.strong)
            painter.setFont(font)
            painter.setPen(self._theme.color(part.role))
            painter.drawText(
                QRectF(x, area.top(), area.right() - x, area.height()), Qt.AlignmentFlag.AlignVCenter, text
            )
            x += QFontMetricsF(font).horizontalAdvance(text)

    def _fitting(self, width: float) -> list[_Text]:
        """Return as much of the verdict as there is room for, over-commitment first."""
        font = self._theme.font("small")
        font.setBold(True)
        measure = QFontMetricsF(font).horizontalAdvance

        def fits(parts: list[_Text]) -> bool:
            return sum(measure(f" · {part.text}") for part in parts) <= width + measure(" · ")

        parts = self._verdict(roomy=True)
        outcome = self._outcome()
        both = [self._short_over(), *outcome[1:]]
        if len(outcome) > 1 and not fits(outcome) and fits(both):
            return both
        while len(parts) > 1 and not fits(parts):
            parts.pop()
        if not fits(parts) and self._balance.over_ore:
            parts = [self._short_over()]
        return parts if fits(parts) else self._verdict(roomy=False)


def _rounded(area: QRectF, radius: float = 4.5) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(area, radius, radius)
    return path
