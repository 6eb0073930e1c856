"""Print and preview of the page that is shown: the pages of its PDF, painted on paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from planner.ui.widgets.message_bar import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from planner.exchange.papers.paper import Paper
    from planner.ui.main_window import MainWindow
    from planner.ui.paper_commands import PaperCommands

    _Show = Callable[[Sequence[bytes]], None]

#: Points per inch of the painted pages: letters of 7 points are sharp, and a page is 4 million points.
_PPI = 200
_MM_PER_INCH = 25.4
_LONGER_THAN_A4 = 300


class PrintCommands(QObject):
    """The commands of one window that print."""

    def __init__(self, window: MainWindow, papers: PaperCommands) -> None:
        """Print what `papers` makes of the page."""
        super().__init__(window)
        self._window, self._papers = window, papers

    def print_page(self) -> None:
        """Print the page that is shown; where there is no printer, say so and offer a PDF."""
        from PySide6.QtPrintSupport import QPrinterInfo

        if QPrinterInfo.availablePrinterNames():
            self._make(self._print, self._print)
            return
        self._window.messages.tell(
            self.tr("No printer is set up on this computer. Save the page as PDF instead."),
            Level.WARN,
            self.tr("Save as PDF…"),
            self._papers.write_page,
        )

    def preview(self) -> None:
        """Show what the page looks like on paper."""
        self._make(self._preview, partial(self._preview, can_save=False))

    def _make(self, show: _Show, show_picture: _Show) -> None:
        """Typeset the page beside the window, and then show or print it; a map is painted as it is."""
        view = self._window.view
        picture = None if view is None else view.page.picture()
        if picture is not None:
            show_picture((picture,))
            return
        made = self._papers.page()
        if made is not None:
            paper, _ = made
            self._window.background.run(lambda _report: page_pictures(paper), show, self._window.fail)

    def _print(self, pages: Sequence[bytes]) -> None:
        self._ask_and_paint(printer_for(pages), pages, self._window)

    def _preview(self, pages: Sequence[bytes], *, can_save: bool = True) -> None:
        from planner.ui.dialogs.print_preview import PrintPreviewDialog

        printer = printer_for(pages)
        dialog = PrintPreviewDialog(printer, pages, self._window.theme, self._window, can_save=can_save)
        dialog.print_wanted.connect(partial(self._ask_and_paint, printer, pages, dialog))
        dialog.exec()
        if dialog.wants_pdf:
            self._papers.write_page()

    def _ask_and_paint(self, printer: QPrinter, pages: Sequence[bytes], parent: QWidget) -> None:
        """Let the printer and the pages be chosen, and print."""
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setMinMax(1, len(pages))
        if dialog.exec() and not paint(printer, pages):
            text = self.tr("The printer did not take the page. Check it and try again.")
            self._window.messages.tell(text, Level.WARN)


def page_pictures(paper: Paper) -> tuple[bytes, ...]:
    """Return the pages as they are in the PDF, as PNG: unpacked they are a hundred times larger."""
    from planner.exchange.papers.typeset import paper_pictures

    return paper_pictures(paper, _PPI)


def printer_for(pages: Sequence[bytes]) -> QPrinter:
    """Return a printer that is set for the size of the pages and the way they lie."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    first = QImage.fromData(pages[0])
    large = max(first.width(), first.height()) / _PPI * _MM_PER_INCH > _LONGER_THAN_A4
    size = QPageSize(QPageSize.PageSizeId.A3 if large else QPageSize.PageSizeId.A4)
    is_wide = first.width() > first.height()
    lies = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, lies, QMarginsF()))
    printer.setFullPage(True)
    return printer


def paint(printer: QPrinter, pages: Sequence[bytes]) -> bool:
    """Paint the pages that are wanted, each as large as its paper; tell whether the printer took them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    taken = True
    for number, picture in enumerate(_wanted(printer, pages)):
        taken = taken and (number == 0 or printer.newPage())
        if taken:
            page = QImage.fromData(picture)
            painter.drawImage(_place(printer, page), page)
    return painter.end() and taken


def _wanted(printer: QPrinter, pages: Sequence[bytes]) -> Sequence[bytes]:
    """Return the pages that were chosen in the print dialog; all when none were."""
    first, last = printer.fromPage(), printer.toPage()
    return pages[first - 1 : last] if first else pages


def _place(printer: QPrinter, page: QImage) -> QRectF:
    """Return where a page stands on its paper: as large as can be, in the middle."""
    from PySide6.QtPrintSupport import QPrinter as Device

    paper = printer.paperRect(Device.Unit.DevicePixel)
    size = QSizeF(page.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(0, 0), size)
    place.moveCenter(QPointF(paper.width() / 2, paper.height() / 2))
    return place
