"""Fills an area with a colour and a pattern of lines, the same on screen, in PNG and in SVG."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from planner.ui.charts.drawing import Fill, Paint
from planner.ui.theme import Theme

#: Pixels between the lines of a pattern.
_SPACING = {Fill.STRIPES: 6, Fill.LINES: 5, Fill.BOUND: 6, Fill.OVER: 6}


def paint_color(paint: Paint, theme: Theme) -> QColor:
    """Return the colour of a paint."""
    return theme.kind_color(paint.role) if paint.is_kind else theme.color(paint.role)


def fill_area(painter: QPainter, area: QRectF, paint: Paint, theme: Theme) -> None:
    """Fill an area.

    The patterns are drawn line by line: the brushes of Qt come out with another density in each device, and
    not at all in SVG.
    """
    color = paint_color(paint, theme)
    if paint.fill is Fill.SOLID:
        painter.fillRect(area, color)
        if area.height() > 4:  # a gap to the next bar of a stack
            painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), theme.color("surface"))
        return
    if paint.fill is Fill.SOFT:
        painter.fillRect(area, theme.color(paint.role))
        return
    ground = theme.color("bad_soft") if paint.fill is Fill.OVER else theme.color("surface")
    if paint.fill is not Fill.BOUND:
        painter.fillRect(area, ground)
    painter.setPen(QPen(color, 1.6 if paint.fill is Fill.OVER else 1.4))
    painter.drawLines(_pattern(area, paint.fill))
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    painter.setPen(QPen(color, 1.2))
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


def contrasting(color: QColor, theme: Theme) -> QColor:
    """Return the text colour, of text and surface, that is read best on a colour."""
    return max((theme.color("text"), theme.color("surface")), key=lambda text: contrast(text, color))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1–21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _pattern(area: QRectF, fill: Fill) -> list[QLineF]:
    spacing = _SPACING[fill]
    if fill is Fill.LINES:
        rows = range(int(area.top()) + spacing // 2, int(area.bottom()), spacing)
        return [QLineF(area.left(), row + 0.5, area.right(), row + 0.5) for row in rows]
    lines = _diagonals(area, spacing, rising=True)
    return lines + _diagonals(area, spacing, rising=False) if fill is Fill.OVER else lines


def _diagonals(area: QRectF, spacing: int, *, rising: bool) -> list[QLineF]:
    """Return lines at 45° that end at the edges of the area."""
    lines = []
    width, height = area.width(), area.height()
    for offset in range(spacing // 2, int(width + height), spacing):
        x1, y1 = (offset, 0.0) if offset <= width else (width, offset - width)
        x2, y2 = (0.0, offset) if offset <= height else (offset - height, height)
        line = QLineF(x1, y1, x2, y2) if rising else QLineF(width - x1, y1, width - x2, y2)
        lines.append(line.translated(area.topLeft()))
    return lines
