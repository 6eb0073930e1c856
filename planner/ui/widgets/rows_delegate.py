"""Paints the cells of a table of rows: texts laid out once, headings across columns, all from the theme."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF, QStaticText
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from planner.ui.models.rows import Group
from planner.ui.models.table import Align, RowsModel
from planner.ui.theme import Theme

_MOST_TEXTS = 20_000
_PADDING = 6
_FIGURE, _STRONG = "figure", "strong"


class RowsDelegate(QStyledItemDelegate):
    """Paints straight from the model: no role is asked through Qt, no text is laid out twice.

    Pages with cells of their own override `background` or `cell_tone`.
    """

    def __init__(self, view: QTableView, model: RowsModel[Any], theme: Theme, parent: QObject) -> None:
        """Paint for one view and its model."""
        super().__init__(parent)
        self.view = view
        self.model = model
        self.theme = theme
        self.hovered_row = -1
        self.refresh()

    def refresh(self) -> None:
        """Forget laid-out texts and colours, as when theme or zoom is another."""
        color = self.theme.color
        names = ("surface", "surface_sunken", "text", "selection", "selection_text", "group_row", "grid")
        self._colors = {name: color(name) for name in (*names, "accent_soft", "focus", "text_muted")}
        self._fonts = {kind: self.theme.font(kind) for kind in (_FIGURE, _STRONG)}
        self._metrics = {kind: QFontMetrics(font) for kind, font in self._fonts.items()}
        self._texts: dict[tuple[str, int, str], tuple[QStaticText, float, float]] = {}
        self._padding = self.theme.px(_PADDING)

    # --- for pages -------------------------------------------------------------------------------

    def background(self, row: int, column: int, state: QStyle.StateFlag) -> QColor:
        """Return what a cell that shows a row stands on."""
        if state & QStyle.StateFlag.State_Selected:
            return self._colors["selection"]
        if row == self.hovered_row:
            return self._colors["accent_soft"]
        return self._colors["surface_sunken" if row % 2 else "surface"]

    def cell_tone(self, row: int, column: int) -> str:
        """Return the theme role of a cell's text, or "" for the usual one."""
        tone = self.model.columns[column].tone
        item = self.model.row_at(row) if tone else None
        return tone(item) if tone and item is not None else ""

    # --- painting --------------------------------------------------------------------------------

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell, or its part of a heading."""
        row, column = index.row(), index.column()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        group = self.model.group_at(row)
        if group is not None:
            self._paint_heading(painter, rect, group, column)
        else:
            self._paint_cell(painter, rect, state, (row, column))
        painter.setPen(self._colors["grid"])
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus and self.view.hasFocus():
            self._paint_focus(painter, rect)

    def _paint_cell(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, cell: tuple[int, int]
    ) -> None:
        row, column = cell
        painter.fillRect(rect, self.background(row, column, state))
        text = self.model.cell_text(row, column)
        if not text:
            return
        tone = self.cell_tone(row, column)
        kind = self.model.columns[column]
        room = rect.adjusted(self._padding, 0, -self._padding, 0)
        if kind.badge and tone:
            self._paint_badge(painter, room, text, tone)
            return
        selected = bool(state & QStyle.StateFlag.State_Selected)
        color = self.theme.color(tone) if tone else self._colors["selection_text" if selected else "text"]
        self._paint_text(painter, room, text, (_FIGURE, color, kind.align is Align.END))

    def _paint_badge(self, painter: QPainter, room: QRect, text: str, tone: str) -> None:
        static, width, height = self._laid_out(text, room.width() - self._padding, _FIGURE)
        patch = QRect(room.left(), 0, int(width) + self._padding, int(height) + self.theme.px(2))
        patch.moveTop(room.center().y() - patch.height() // 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color(_soft(tone)))
        painter.drawRoundedRect(patch, self.theme.px(4), self.theme.px(4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(self._fonts[_FIGURE])
        painter.setPen(self.theme.color(tone))
        painter.drawStaticText(
            QPointF(patch.left() + self._padding / 2, patch.center().y() + 1 - height / 2), static
        )

    def _paint_text(self, painter: QPainter, room: QRect, text: str, look: tuple[str, QColor, bool]) -> None:
        kind, color, at_end = look
        static, width, height = self._laid_out(text, room.width(), kind)
        left = room.right() + 1 - width if at_end else room.left()
        painter.setFont(self._fonts[kind])
        painter.setPen(color)
        painter.drawStaticText(QPointF(left, room.top() + (room.height() - height) / 2), static)

    def _paint_heading(self, painter: QPainter, rect: QRect, group: Group, column: int) -> None:
        """Paint a heading's cell; its title runs on through all cells up to the first sum."""
        painter.fillRect(rect, self._colors["group_row"])
        look = (_STRONG, self._colors["text"], True)
        if column in group.sums:
            room = rect.adjusted(self._padding, 0, -self._padding, 0)
            self._paint_text(painter, room, self.model.group_text(group, column), look)
            return
        span = self._title_span(rect)
        if not span.intersects(rect):
            return
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        self._paint_arrow(painter, span, folded=group.folded)
        room = span.adjusted(self._padding + self.theme.px(16), 0, -self._padding, 0)
        title = self.model.group_text(group, column)
        self._paint_text(painter, room, title, (_STRONG, self._colors["text"], False))
        painter.restore()

    def _title_span(self, rect: QRect) -> QRect:
        """Return where a heading's title stands: from the first column to the first that is summed."""
        header: QHeaderView = self.view.horizontalHeader()
        left = -header.offset()
        right = left
        for visual in range(header.count()):
            logical = header.logicalIndex(visual)
            if self.model.columns[logical].summed and not header.isSectionHidden(logical):
                break
            right += header.sectionSize(logical)
        return QRect(left, rect.top(), right - left, rect.height())

    def _paint_arrow(self, painter: QPainter, span: QRect, *, folded: bool) -> None:
        size = self.theme.px(4)
        middle = QPointF(span.left() + self._padding + size, span.center().y() + 0.5)
        if folded:
            corners = [QPointF(-size / 2, -size), QPointF(size / 2, 0), QPointF(-size / 2, size)]
        else:
            corners = [QPointF(-size, -size / 2), QPointF(size, -size / 2), QPointF(0, size / 2)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colors["text_muted"])
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))

    def _paint_focus(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(self._colors["focus"], max(1, self.theme.px(2))))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _laid_out(self, text: str, room: int, kind: str) -> tuple[QStaticText, float, float]:
        key = (text, room, kind)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) > _MOST_TEXTS:
                self._texts.clear()
            found = self._texts[key] = self._lay_out(text, room, kind)
        return found

    def _lay_out(self, text: str, room: int, kind: str) -> tuple[QStaticText, float, float]:
        font: QFont = self._fonts[kind]
        first_line = text.replace("\n", " ")
        static = QStaticText(self._metrics[kind].elidedText(first_line, Qt.TextElideMode.ElideRight, room))
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.prepare(font=font)
        size = static.size()
        return static, size.width(), size.height()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return what a cell needs, for a column that fits itself to its texts."""
        row = index.row()
        if self.model.group_at(row) is not None:
            return QSize(0, self.row_height())
        width = self._metrics[_FIGURE].horizontalAdvance(self.model.cell_text(row, index.column()))
        return QSize(width + 3 * self._padding, self.row_height())

    def row_height(self) -> int:
        """Return the height of every row."""
        return self._metrics[_FIGURE].height() + self.theme.px(11)


def _soft(tone: str) -> str:
    """Return the role of the patch that a tone stands on."""
    return f"{tone}_soft" if tone in {"good", "bad", "warn"} else "info_soft"
