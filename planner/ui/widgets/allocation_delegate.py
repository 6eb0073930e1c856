"""Paints the cells of the allocation: amounts, totals, and how far a measure is financed."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from planner.analysis.financing import FinancingState
from planner.ui.models.allocation import STATE, AllocationRow
from planner.ui.widgets.rows_delegate import RowsDelegate

_BAR_HEIGHT, _BAR_WIDTH, _BAR_START = 4, 44, 112


class AllocationDelegate(RowsDelegate):
    """Adds the thin bar of asked against allocated beneath the words of the state."""

    def _paint_cell(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, cell: tuple[int, int]
    ) -> None:
        super()._paint_cell(painter, rect, state, cell)
        row, column = cell
        if self.model.columns[column].key != STATE:
            return
        item = self.model.row_at(row)
        if not isinstance(item, AllocationRow) or item.financing.share is None:
            return
        if rect.width() >= self.theme.px(_BAR_START + _BAR_WIDTH):
            self._paint_bar(painter, rect, item, self.cell_tone(row, column))

    def _paint_bar(self, painter: QPainter, rect: QRect, row: AllocationRow, tone: str) -> None:
        """Draw the share of what is asked that is given; what is over has a notch at the full mark."""
        share = row.financing.share or 0.0
        height = self.theme.px(_BAR_HEIGHT)
        width = self.theme.px(_BAR_WIDTH)
        frame = QRect(rect.left() + self.theme.px(_BAR_START), 0, width, height)
        frame.moveTop(rect.center().y() - height // 2 + 1)
        painter.fillRect(frame, self.theme.color("border"))
        filled = QRect(frame)
        filled.setWidth(max(1, round(width * min(1.0, share))) if share else 0)
        painter.fillRect(filled, self.theme.color(tone or "text_muted"))
        if row.financing.state is FinancingState.OVER:
            painter.setPen(Qt.PenStyle.NoPen)
            notch = frame.left() + round(width / share)
            painter.fillRect(QRect(notch, frame.top() - 2, 2, height + 4), self.theme.color("text"))
