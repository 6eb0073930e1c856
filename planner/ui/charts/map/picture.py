"""The map as a picture: PNG and SVG, with title, legend, where it is from and the date."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTransform

from planner.ui.charts.export import Sheet
from planner.ui.charts.map.painting import MapPainter
from planner.ui.charts.map.scene import MapScene
from planner.ui.charts.words import Words
from planner.ui.theme import Theme


def map_sheet(scene: MapScene, words: Words, texts: tuple[str, str, str]) -> Sheet:
    """Return a map as a sheet that is written or printed.

    Args:
        scene: what is shown.
        words: plan, scenario and version, for the foot.
        texts: the title, what is seen, and the word for what is hatched.
    """
    title, caption, missing = texts

    def paint(painter: QPainter, area: QRectF, theme: Theme) -> None:
        paint_map(painter, area, MapPainter(theme, scene), missing)

    return Sheet(
        title=title,
        caption=caption,
        source=words.source,
        version=words.version,
        summary=caption,
        paint_body=paint,
    )


def paint_map(painter: QPainter, area: QRectF, picture: MapPainter, missing: str) -> None:
    """Paint a whole map into an area of a sheet."""
    left, top, right, bottom = picture.scene.bounds()
    scale = min(area.width() / max(right - left, 1.0), area.height() / max(bottom - top, 1.0)) * 0.96
    middle = area.center() - QPointF((left + right) / 2, (top + bottom) / 2) * scale
    view = QTransform(scale, 0, 0, scale, middle.x(), middle.y())
    painter.save()
    painter.setClipRect(area)
    picture.paint_areas(painter, view)
    picture.paint_names(painter, view)
    picture.paint_marks(painter, view, "", None)
    picture.paint_legend(painter, area, view, missing)
    painter.restore()
