"""The line under a table that adds up what is shown, each sum under its column."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from planner.domain.money import Unit
from planner.ui.models.table import RowsModel
from planner.ui.rounding_note import rounding_note
from planner.ui.theme import Theme
from planner.ui.widgets.rows_view import RowsView

_PADDING = 6


class SumRow(QWidget):
    """Count and sums of the rows that the filter lets through; follows the columns above it."""

    def __init__(
        self,
        view: RowsView,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        unit: Callable[[], Unit] | None = None,
    ) -> None:
        """Add up what a view shows; `unit` gives the unit of its amounts, when they are rounded to one."""
        super().__init__(parent)
        self._view = view
        self._rows: RowsModel[Any] = view.rows
        self._theme = theme
        self._unit = unit
        self._title = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        self._rows.totals_changed.connect(self._refresh)
        self._view.columns.changed.connect(self.update)
        self._view.horizontalScrollBar().valueChanged.connect(self.update)
        self._view.horizontalHeader().geometriesChanged.connect(self.update)
        self._theme.changed.connect(self._refresh)

    def text(self) -> str:
        """Return the whole line in words, as a screen reader hears it."""
        parts = [self._title]
        for at, column in enumerate(self._rows.columns):
            if column.summed and not self._view.isColumnHidden(at):
                parts.append(f"{column.title} {self._rows.sum_text(at, self._rows.totals[column.key])}")
        return ", ".join(parts)

    def rounding(self) -> str:
        """Return in words which sums differ from what their rows add up to as shown; "" when none does."""
        if self._unit is None:
            return ""
        sums = (
            (column.title, self._rows.shown_values(at), self._rows.totals[column.key])
            for at, column in enumerate(self._rows.columns)
            if column.summed and not self._view.isColumnHidden(at)
        )
        return rounding_note(sums, self._unit())

    def event(self, event: QEvent) -> bool:
        """Say the sums in words when the pointer rests on them, and what rounding does to them."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            lines = [self.text(), self.rounding()]
            QToolTip.showText(event.globalPos(), "\n".join(line for line in lines if line), self)
            return True
        return super().event(event)

    def _refresh(self) -> None:
        shown, total = self._rows.shown_count, self._rows.row_total
        if shown == total:
            self._title = self.tr("%Ln measure(s)", "", total)
        else:
            self._title = self.tr("{shown} of %Ln measure(s)", "", total).format(shown=shown)
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a row; the width is the table's."""
        return QSize(200, self._view.painter_delegate.row_height() + self._theme.px(4))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a row; the width is the table's."""
        return QSize(0, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Say the words anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the title up to the first sum, and each sum under its column."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("header"))
        painter.setPen(self._theme.color("border"))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.setFont(self._theme.font("strong"))
        painter.setPen(self._theme.color("text"))
        frame = self._view.frameWidth()
        painter.setClipRect(self.rect().adjusted(frame, 0, -frame, 0))
        self._paint_title(painter, self._paint_sums(painter, frame))

    def _paint_sums(self, painter: QPainter, frame: int) -> int:
        """Paint the sums; return where the first begins."""
        header, totals = self._view.horizontalHeader(), self._rows.totals
        first = self.width()
        for at, column in enumerate(self._rows.columns):
            if not column.summed or header.isSectionHidden(at):
                continue
            rect = QRect(frame + header.sectionViewportPosition(at), 0, header.sectionSize(at), self.height())
            first = min(first, rect.left())
            room = rect.adjusted(0, 0, -self._theme.px(_PADDING), 0)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, flags, self._rows.sum_text(at, totals[column.key]))
        return first

    def _paint_title(self, painter: QPainter, end: int) -> None:
        padding = self._theme.px(_PADDING)
        room = QRect(padding, 0, max(0, end - padding), self.height())
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
