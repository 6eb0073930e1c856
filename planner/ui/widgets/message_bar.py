"""A message beside the work and not in its way: what happened, and a button for what to do next."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from planner.ui.theme import Theme


class Level(StrEnum):
    """How a message is meant; also the name of its colours."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


_ICONS = {Level.GOOD: "check", Level.WARN: "info", Level.BAD: "warning"}


class MessageBar(QFrame):
    """One line under the budget strip; a new message takes the place of the old."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self._theme = theme
        self._level = Level.GOOD
        self._run: Callable[[], object] | None = None
        self._icon, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._close = QToolButton()
        self._close.setProperty("look", "flat")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(5), theme.px(8), theme.px(5))
        for widget in (self._icon, self._text, self._action, self._close):
            layout.addWidget(widget, 1 if widget is self._text else 0)
        self._action.clicked.connect(self._do)
        self._close.clicked.connect(self.hide)
        theme.changed.connect(self._dress)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, or "" when it is hidden."""
        return self._text.text() if not self.isHidden() else ""

    def tell(
        self, text: str, level: Level = Level.GOOD, action: str = "", run: Callable[[], object] | None = None
    ) -> None:
        """Show a message, with a button when something can be done about it."""
        self._level, self._run = level, run
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(run is not None)
        self._dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _do(self) -> None:
        run = self._run
        self.hide()
        if run is not None:
            run()

    def _dress(self) -> None:
        size = self._theme.px(18)
        self._icon.setPixmap(self._theme.icon(_ICONS[self._level], self._level).pixmap(size, size))
        self._close.setIcon(self._theme.icon("close"))
        self.setProperty("look", f"message-{self._level}")
        self.style().unpolish(self)
        self.style().polish(self)
