"""The status chain as a picture: a sign, a word, an amount and a day for each step the money has come."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.analysis.status_chain import ChainStep, StatusChain, StepState
from planner.domain.money import Unit, format_amount
from planner.domain.money_event import EventKind
from planner.ui.charts.scale import amount_lines
from planner.ui.labels import event_name
from planner.ui.theme import Theme

_RADIUS, _LINES, _NARROWEST = 9, 3, 92
_ROLES = {
    StepState.DONE: "good",
    StepState.PART: "accent",
    StepState.REFUSED: "bad",
    StepState.WAITING: "text_muted",
}


class StatusChainPicture(QWidget):
    """Draws `analysis.status_chain`.

    A filled disc with a tick is done, a half-filled one is a part, a square with a cross is refused, a dotted
    ring waits.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Draw nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._chain: StatusChain | None = None
        self._unit = Unit.MNKR
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def show_chain(self, chain: StatusChain | None, unit: Unit) -> None:
        """Show a chain in a unit; None = none."""
        self._chain, self._unit = chain, unit
        self.setAccessibleName(self.tr("Status chain"))
        self.setAccessibleDescription(self.text())
        self.setToolTip(self.text())
        self.update()

    def text(self) -> str:
        """Return the whole chain in words, as a screen reader hears it."""
        if self._chain is None:
            return ""
        parts = [self._said(step) for step in self._chain.steps]
        left = amount_lines(self._chain.left_ore, self._unit)
        return "\n".join([*parts, self.tr("Left to spend: {amount}").format(amount=left)])

    def _said(self, step: ChainStep) -> str:
        name = event_name(step.kind)
        if step.state is StepState.WAITING:
            return f"{name}: {self._waiting_word(step)}"
        amount = amount_lines(step.amount_ore, self._unit)
        word = self.state_word(step)
        return f"{name}{f' ({word})' if word else ''}: {amount}, {step.on}"

    def state_word(self, step: ChainStep) -> str:
        """Return what to add to the name of a step; "" = nothing."""
        return self.tr("part") if step.state is StepState.PART else ""

    def _waiting_word(self, step: ChainStep) -> str:
        """Return what is said of a step that has not come; money need not be returned."""
        return self.tr("nothing") if step.kind is EventKind.RETURNED else self.tr("not yet")

    # --- painting --------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return the height of a sign and three lines."""
        line = self.fontMetrics().lineSpacing()
        px = self._theme.px
        return QSize(px(_NARROWEST) * 6, px(2 * _RADIUS + 8) + _LINES * line + px(4))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and what the words need at least."""
        return QSize(self._theme.px(_NARROWEST) * 4, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the steps side by side, joined by a line, and what is left at the end."""
        del event
        if self._chain is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = len(self._chain.steps) + 1
        width = self.width() / count
        self._paint_road(painter, width)
        for at, step in enumerate(self._chain.steps):
            self._paint_step(painter, QRectF(at * width, 0, width, self.height()), step)
        self._paint_left(painter, QRectF((count - 1) * width, 0, width, self.height()))

    def _paint_road(self, painter: QPainter, width: float) -> None:
        """Draw the line between the signs, dashed up to what waits."""
        chain = self._chain
        if chain is None:
            return
        radius, middle = self._theme.px(_RADIUS), self._theme.px(_RADIUS) + 2
        for at in range(1, len(chain.steps)):
            waits = chain.steps[at].state is StepState.WAITING
            style = Qt.PenStyle.DashLine if waits else Qt.PenStyle.SolidLine
            painter.setPen(QPen(self._theme.color("control_border"), self._theme.px(2), style))
            start = QPointF((at - 1) * width + 2 * radius + 4, middle)
            painter.drawLine(start, QPointF(at * width - 4, middle))

    def _paint_step(self, painter: QPainter, room: QRectF, step: ChainStep) -> None:
        radius = self._theme.px(_RADIUS)
        color = self._theme.color(_ROLES[step.state])
        self._paint_sign(painter, QPointF(room.left() + radius + 2, radius + 2), step.state, color)
        word = self.state_word(step)
        name = event_name(step.kind)
        waits = step.state is StepState.WAITING
        amount = (
            self._waiting_word(step) if waits else format_amount(step.amount_ore, self._unit, with_unit=True)
        )
        texts = (f"{name}, {word}" if word else name, amount, "" if step.on is None else str(step.on))
        self._paint_texts(painter, room, texts, "text_muted" if waits else "text")

    def _paint_left(self, painter: QPainter, room: QRectF) -> None:
        """Write what is left to spend behind an arrow."""
        if self._chain is None:
            return
        radius, left = self._theme.px(_RADIUS), self._chain.left_ore
        middle = QPointF(room.left() + radius + 2, radius + 2)
        role = "bad" if left < 0 else "text"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(role))
        tips = (QPointF(-0.6, -0.7), QPointF(0.7, 0), QPointF(-0.6, 0.7))
        painter.drawPolygon(QPolygonF([middle + tip * radius for tip in tips]))
        amount = format_amount(left, self._unit, with_unit=True)
        texts = (self.tr("Left to spend"), f"▲ {amount}" if left < 0 else amount, "")
        self._paint_texts(painter, room, texts, role)

    def _paint_texts(self, painter: QPainter, room: QRectF, texts: tuple[str, str, str], role: str) -> None:
        top = self._theme.px(2 * _RADIUS + 8)
        fonts = (self._theme.font("strong"), self._theme.font("figure"), self._theme.font("small"))
        roles = (role, role, "text_muted")
        for text, font, color in zip(texts, fonts, roles, strict=True):
            painter.setFont(font)
            painter.setPen(self._theme.color(color))
            metrics = painter.fontMetrics()
            width = int(room.width()) - self._theme.px(8)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QPointF(room.left() + 2, top + metrics.ascent()), shown)
            top += metrics.lineSpacing()

    def _paint_sign(self, painter: QPainter, middle: QPointF, state: StepState, color: QColor) -> None:
        radius = self._theme.px(_RADIUS)
        disc = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        waits = state is StepState.WAITING
        pen = QPen(color, self._theme.px(1.6), Qt.PenStyle.DotLine if waits else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        full = state in {StepState.DONE, StepState.REFUSED}
        painter.setBrush(color if full else Qt.BrushStyle.NoBrush)
        if state is StepState.REFUSED:
            painter.drawRect(disc)
        else:
            painter.drawEllipse(disc)
        if state is StepState.PART:
            painter.setBrush(color)
            painter.drawChord(disc, 180 * 16, 180 * 16)
        if full:
            self._paint_mark(painter, middle, state)

    def _paint_mark(self, painter: QPainter, middle: QPointF, state: StepState) -> None:
        """Draw a tick, or a cross for what was refused."""
        size = self._theme.px(_RADIUS) * 0.45
        pen = QPen(self._theme.color("surface"), self._theme.px(2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if state is StepState.DONE:
            corners = (QPointF(-1, 0), QPointF(-0.3, 0.8), QPointF(1, -0.8))
            painter.drawPolyline(QPolygonF([middle + corner * size for corner in corners]))
            return
        for one, other in ((QPointF(-1, -1), QPointF(1, 1)), (QPointF(-1, 1), QPointF(1, -1))):
            painter.drawLine(middle + one * size, middle + other * size)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
