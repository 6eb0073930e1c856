"""Shows pages as they come out of the printer, before any paper is used."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QGraphicsView, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.ui.print_command import paint
from planner.ui.theme import Theme


class PrintPreviewDialog(QDialog):
    """The pages, with what can be done with them above.

    Attributes:
        wants_pdf: whether they are to be saved as PDF instead.
    """

    #: The pages are to be printed.
    print_wanted = Signal()

    def __init__(
        self,
        printer: QPrinter,
        pages: Sequence[bytes],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        can_save: bool = True,
    ) -> None:
        """Show pages on the paper of a printer; what has no PDF of its own cannot be saved as one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print preview"))
        self.wants_pdf = False
        #: Kept: the preview paints on it and does not own it.
        self._printer, self._pages = printer, pages
        self.preview = QPrintPreviewWidget(printer, self)
        self.preview.setAccessibleName(self.tr("Pages"))
        for view in self.preview.findChildren(QGraphicsView):  # what takes the keyboard within it
            view.setAccessibleName(self.tr("Pages"))
        self.preview.paintRequested.connect(lambda target: paint(target, pages))
        self._where = QLabel(self)
        self._previous = self._button(self.tr("&Previous page"), lambda: self.go(-1))
        self._next = self._button(self.tr("&Next page"), lambda: self.go(1))
        self._lay_out(theme)
        self._to_file.setVisible(can_save)
        self.preview.previewChanged.connect(self._tell_where)
        self.preview.fitInView()

    def go(self, step: int) -> None:
        """Show another page."""
        self.preview.setCurrentPage(self.preview.currentPage() + step)
        self._tell_where()

    def _lay_out(self, theme: Theme) -> None:
        to_paper = self._button(self.tr("P&rint…"), self.print_wanted.emit)
        to_paper.setIcon(theme.icon("print"))
        if not QPrinterInfo.availablePrinterNames():
            to_paper.setEnabled(False)
            to_paper.setToolTip(self.tr("No printer is set up on this computer."))
        self._to_file = self._button(self.tr("&Save as PDF…"), self._save)
        self._to_file.setIcon(theme.icon("pdf"))
        larger = self._button(self.tr("&Larger"), self.preview.zoomIn)
        smaller = self._button(self.tr("S&maller"), self.preview.zoomOut)
        whole = self._button(self.tr("&Whole page"), self.preview.fitInView)
        close = self._button(self.tr("&Close"), self.reject)
        tools = QHBoxLayout()
        for widget in (to_paper, self._to_file, larger, smaller, whole):
            tools.addWidget(widget)
        tools.addStretch(1)
        tools.addWidget(self._previous)
        tools.addWidget(self._where)
        tools.addWidget(self._next)
        tools.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(tools)
        layout.addWidget(self.preview, 1)
        self.resize(theme.px(1000), theme.px(720))
        self._tell_where()

    def _button(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: run())
        return button

    def _save(self) -> None:
        self.wants_pdf = True
        self.accept()

    def _tell_where(self) -> None:
        """Say which page of how many is shown."""
        count = len(self._pages)
        page = min(max(self.preview.currentPage(), 1), count)
        self._where.setText(self.tr("Page {page} of {count}").format(page=page, count=count))
        self._previous.setEnabled(page > 1)
        self._next.setEnabled(page < count)
