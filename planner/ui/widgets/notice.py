"""A note beside the work: something to know or to mind, never in the way."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from planner.ui.theme import Theme


class Notice(QLabel):
    """A text on a soft patch with a bar at its side; "warn" begins with a sign as well."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self._theme = theme
        self._role = "accent"
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def tell(self, text: str, *, warn: bool = False) -> None:
        """Show a text; "" = nothing to say."""
        self._role = "warn" if warn else "accent"
        self.setText(f"▲ {text}" if warn and text else text)
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint patch and bar under the text."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("warn_soft" if self._role == "warn" else "info_soft"))
        painter.fillRect(0, 0, self._theme.px(3), self.height(), self._theme.color(self._role))
        painter.end()
        super().paintEvent(event)

    def _dress(self) -> None:
        px = self._theme.px
        self.setContentsMargins(px(11), px(6), px(8), px(6))
        self.update()
