"""Chart to picture: PNG and SVG with title, unit, legend and where it is from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, Qt, QXmlStreamReader
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QImageWriter, QPainter

from planner.atomic_file import FileWriteError, WriteFailure, write_verified
from planner.domain.money import Unit
from planner.ui.charts.drawing import Drawing
from planner.ui.charts.legend import Legend
from planner.ui.charts.plot import Plot
from planner.ui.theme import Mode, Theme

#: Of the picture, in points of the screen; the PNG has twice as many pixels.
_WIDTH, _HEIGHT, _MARGIN = 960, 560, 24
_DENSITY = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What is to be exported.

    Attributes:
        title: heading of the chart.
        caption: what is measured, with the unit.
        source: plan, district, scenario and sources of money.
        drawing: the chart.
        unit: the unit of its amounts.
        version: which state of the plan is drawn, in words; it stands whole at the foot, whatever its room.
    """

    title: str
    caption: str
    source: str
    drawing: Drawing
    unit: Unit
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A picture of anything, with its heading and foot.

    Attributes:
        title: heading.
        caption: what is seen.
        source: plan, district and the like.
        version: which state of the plan is drawn, in words.
        summary: what a screen reader says of it.
        paint_body: paints what is between heading and foot.
    """

    title: str
    caption: str
    source: str
    version: str
    summary: str
    paint_body: Callable[[QPainter, QRectF, Theme], None]


class PictureError(FileWriteError):
    """A picture that cannot be read back as what it is; nothing was written.

    Attributes:
        path: the file that was to be written.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, WriteFailure.NOT_READ_BACK)


def write_picture(path: Path, picture: Picture) -> None:
    """Write a picture of a chart; see `write_sheet`."""
    write_sheet(path, _sheet(picture))


def write_sheet(path: Path, sheet: Sheet) -> None:
    """Write a picture, as SVG when the name ends so, else as PNG; always in the light theme.

    Raises:
        FileWriteError: the file could not be written.
        PictureError: what was rendered is no picture.
    """
    is_svg = path.suffix.lower() == ".svg"

    def verify(data: bytes) -> None:
        if not (_is_svg(data) if is_svg else _is_png(data)):
            raise PictureError(path)

    write_verified(path, sheet_svg(sheet) if is_svg else sheet_png(sheet), verify)


def png_bytes(picture: Picture) -> bytes:
    """Return the picture of a chart as PNG."""
    return sheet_png(_sheet(picture))


def svg_bytes(picture: Picture) -> bytes:
    """Return the picture of a chart as SVG."""
    return sheet_svg(_sheet(picture))


def sheet_png(sheet: Sheet) -> bytes:
    """Return a picture as PNG, with two pixels for each point."""
    image = QImage(_DENSITY * _WIDTH, _DENSITY * _HEIGHT, QImage.Format.Format_RGB32)
    _set_dots_per_inch(image, _screen_dots_per_inch())  # the axes are scaled by it when they are painted
    painter = QPainter(image)
    painter.scale(_DENSITY, _DENSITY)
    _paint(painter, sheet)
    painter.end()
    _set_dots_per_inch(image, _DENSITY * _screen_dots_per_inch())
    image.setText("Title", sheet.title)
    image.setText("Comment", sheet.version)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def sheet_svg(sheet: Sheet) -> bytes:
    """Return a picture as SVG."""
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(round(_screen_dots_per_inch()))
    generator.setSize(QSize(_WIDTH, _HEIGHT))
    generator.setViewBox(QRect(0, 0, _WIDTH, _HEIGHT))
    generator.setTitle(sheet.title)
    generator.setDescription(" ".join(filter(None, (sheet.summary, sheet.source, sheet.version))))
    painter = QPainter(generator)
    _paint(painter, sheet)
    painter.end()
    return bytes(buffer.data().data())


def _screen_dots_per_inch() -> float:
    return QGuiApplication.primaryScreen().logicalDotsPerInch()


def _set_dots_per_inch(image: QImage, dots: float) -> None:
    image.setDotsPerMeterX(round(dots / 0.0254))
    image.setDotsPerMeterY(round(dots / 0.0254))


def _paint(painter: QPainter, sheet: Sheet) -> None:
    """Paint heading, body and foot."""
    theme = Theme(Mode.LIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, _WIDTH, _HEIGHT), theme.color("surface"))
    top = _write(painter, _MARGIN, sheet.title, theme.font("title"), theme.color("text"))
    top = _write(painter, top, sheet.caption, theme.font("normal"), theme.color("text_muted")) + 12
    foot = QFontMetricsF(theme.font("small")).height()
    bottom = _HEIGHT - _MARGIN - foot - 12
    sheet.paint_body(painter, QRectF(_MARGIN, top, _WIDTH - 2 * _MARGIN, bottom - top), theme)
    today = datetime.now().astimezone().date().isoformat()
    end = "".join(f" · {part}" for part in (sheet.version, today, "Trygghetsplaneraren") if part)
    look = (theme.font("small"), theme.color("text_muted"))
    _write(painter, _HEIGHT - _MARGIN - foot, sheet.source, *look, end=end)


def _sheet(picture: Picture) -> Sheet:
    return Sheet(
        title=picture.title,
        caption=picture.caption,
        source=picture.source,
        version=picture.version,
        summary=picture.drawing.summary,
        paint_body=partial(_paint_chart, picture),
    )


def _paint_chart(picture: Picture, painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Paint the plot of a chart, and its legend under it."""
    legend = Legend(theme)
    legend.show_entries(picture.drawing.legend)
    height = legend.height_at(round(area.width()))
    plot = area.adjusted(0, 0, 0, -height - 8)
    _paint_plot(painter, plot, picture, theme)
    legend.paint_entries(painter, QRectF(area.left(), area.bottom() - height, area.width(), height))


def _write(painter: QPainter, top: float, text: str, font: QFont, color: QColor, *, end: str = "") -> float:
    """Write a line, shortened to the width but for its end, and return where the next one begins."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(color)
    room = _WIDTH - 2 * _MARGIN - metrics.horizontalAdvance(end)
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) + end
    painter.drawText(QPointF(_MARGIN, top + metrics.ascent()), fitting)
    return top + metrics.height()


def _paint_plot(painter: QPainter, area: QRectF, picture: Picture, theme: Theme) -> None:
    plot = Plot(theme)
    plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    plot.resize(area.size().toSize())
    plot.show_drawing(picture.drawing, picture.unit)
    plot.show()
    plot.settle()
    plot.render(painter, area, plot.viewport().rect())
    plot.close()
    plot.deleteLater()


def _is_png(data: bytes) -> bool:
    return QImage.fromData(data).size() == QSize(_DENSITY * _WIDTH, _DENSITY * _HEIGHT)


def _is_svg(data: bytes) -> bool:
    reader = QXmlStreamReader(data.decode())
    root = reader.name() if reader.readNextStartElement() else ""
    while not reader.atEnd():
        reader.readNext()
    return root in ("", "svg") and not reader.hasError()
