"""Fills an area with a colour and a pattern of lines, the same on screen, in PNG and in SVG."""

from functools import lru_cache

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from planner.ui.charts.drawing import Fill, Paint
from planner.ui.theme import Theme

#: Pixels between the lines of a pattern.
_SPACING = {
    Fill.STRIPES: 6,
    Fill.LINES: 5,
    Fill.BOUND: 6,
    Fill.OVER: 6,
    Fill.RIBBED: 8,
    Fill.DASHED: 8,
}
#: Fills whose colour covers the area, so that a text on it needs a colour of its own.
COVERING = frozenset({Fill.SOLID, Fill.RIBBED, Fill.DASHED})
_TEXTURE_ALPHA = 0.4


def paint_color(paint: Paint, theme: Theme) -> QColor:
    """Return the colour of a paint."""
    return theme.kind_color(paint.role) if paint.is_kind else theme.color(paint.role)


def fill_area(painter: QPainter, area: QRectF, paint: Paint, theme: Theme) -> None:
    """Fill an area.

    The patterns are drawn line by line: the brushes of Qt come out with another density in each device, and
    not at all in SVG.
    """
    color = paint_color(paint, theme)
    if paint.fill in COVERING:
        painter.fillRect(area, color)
        _texture(painter, area, paint.fill, theme.color("surface"))
        return
    if paint.fill is Fill.SOFT:
        painter.fillRect(area, theme.color(paint.role))
        return
    ground = theme.color("bad_soft") if paint.fill is Fill.OVER else theme.color("surface")
    if paint.fill is not Fill.BOUND:
        painter.fillRect(area, ground)
    painter.setPen(_flat_pen(color, 1.6 if paint.fill is Fill.OVER else 1.4))
    _draw_pattern(painter, area, paint.fill)
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    painter.setPen(QPen(color, 1.2))
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


def _texture(painter: QPainter, area: QRectF, fill: Fill, ground: QColor) -> None:
    """Draw a faint pattern on a covering colour, and a gap to the next bar of a stack."""
    if area.height() > 4:
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), ground)
    if fill is Fill.SOLID:
        return
    faint = QColor(ground)
    faint.setAlphaF(_TEXTURE_ALPHA)
    painter.setPen(_flat_pen(faint, 1))
    _draw_pattern(painter, area, fill)


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


def _flat_pen(color: QColor, width: float) -> QPen:
    """Return a pen whose lines end where they end, so that a pattern stays within its bar."""
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def _draw_pattern(painter: QPainter, area: QRectF, fill: Fill) -> None:
    painter.translate(area.topLeft())
    painter.drawLines(_pattern(round(area.width()), round(area.height()), fill))
    painter.translate(-area.topLeft())


@lru_cache(maxsize=512)
def _pattern(width: int, height: int, fill: Fill) -> list[QLineF]:
    """Return the lines of a pattern that fills a rectangle; a live chart asks for the same ones again."""
    spacing = _SPACING[fill]
    if fill is Fill.LINES:
        return [QLineF(0, row + 0.5, width, row + 0.5) for row in range(spacing // 2, height, spacing)]
    lines = _diagonals(width, height, spacing, rising=fill is not Fill.DASHED)
    return lines + _diagonals(width, height, spacing, rising=False) if fill is Fill.OVER else lines


def _diagonals(width: int, height: int, spacing: int, *, rising: bool) -> list[QLineF]:
    """Return lines at 45° that end at the edges of a rectangle."""
    lines = []
    for offset in range(spacing // 2, width + height, spacing):
        x1, y1 = (offset, 0) if offset <= width else (width, offset - width)
        x2, y2 = (0, offset) if offset <= height else (offset - height, height)
        lines.append(QLineF(x1, y1, x2, y2) if rising else QLineF(width - x1, y1, width - x2, y2))
    return lines
