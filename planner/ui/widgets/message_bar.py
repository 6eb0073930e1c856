"""A message beside the work and not in its way: what happened, and buttons for what to do next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be done about a message: the text of a button, and what it does."""

    text: str
    run: Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Message:
    text: str
    level: Level
    offers: tuple[Offer, ...]

    @property
    def waits(self) -> bool:
        """Whether it comes back when a newer one is closed: something is wrong, and can be acted on."""
        return self.level is not Level.GOOD and bool(self.offers)


class MessageBar(QFrame):
    """One line under the budget strip; a new message takes the place of the old.

    One that tells of something wrong, and of what to do about it, comes back when the newer one is closed.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self._theme = theme
        self._message = _Message("", Level.GOOD, ())
        self._waiting: list[_Message] = []
        self._icon, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._more = QLabel()
        self._more.setProperty("look", "muted")
        self._buttons = (QPushButton(), QPushButton())
        self._close = QToolButton()
        self._close.setProperty("look", "flat")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(5), theme.px(8), theme.px(5))
        for widget in (self._icon, self._text, self._more, *self._buttons, self._close):
            layout.addWidget(widget, 1 if widget is self._text else 0)
        for at, button in enumerate(self._buttons):
            button.clicked.connect(lambda _checked=False, at=at: self._do(at))
        self._close.clicked.connect(self.close_message)
        theme.changed.connect(self._dress)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, or "" when it is hidden."""
        return self._text.text() if not self.isHidden() else ""

    def tell(
        self,
        text: str,
        level: Level = Level.GOOD,
        action: str = "",
        run: Callable[[], object] | None = None,
        *,
        also: Offer | None = None,
    ) -> None:
        """Show a message, with a button or two when something can be done about it."""
        offers = [] if run is None else [Offer(action, run)]
        self.tell_offers(text, level, offers if also is None else [*offers, also])

    def tell_offers(self, text: str, level: Level, offers: Sequence[Offer]) -> None:
        """Show a message with a button for each offer, two at most."""
        message = _Message(text, level, tuple(offers))
        self._waiting = [waiting for waiting in self._waiting if waiting.text != text]
        if not self.isHidden() and self._message.waits and self._message.text != text:
            self._waiting.append(self._message)
        self._show(message)

    def close_message(self) -> None:
        """Close the message; one that waits comes back."""
        if self._waiting:
            self._show(self._waiting.pop())
        else:
            self.hide()

    def withdraw(self, text: str) -> None:
        """Take a message back that is not true any more, also one that waits."""
        self._waiting = [waiting for waiting in self._waiting if waiting.text != text]
        if text and self.text == text:
            self.close_message()

    def clear(self) -> None:
        """Close every message."""
        self._waiting.clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_message()
        else:
            super().keyPressEvent(event)

    def _show(self, message: _Message) -> None:
        self._message = message
        self._text.setText(message.text)
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(message.offers))
            button.setText(message.offers[at].text if at < len(message.offers) else "")
        self._more.setText(self.tr("%Ln more message(s)", "", len(self._waiting)))
        self._more.setVisible(bool(self._waiting))
        self._dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.text))

    def _do(self, at: int) -> None:
        run = self._message.offers[at].run
        self.close_message()
        run()

    def _dress(self) -> None:
        level = self._message.level
        size = self._theme.px(18)
        self._icon.setPixmap(self._theme.icon(_ICONS[level], level).pixmap(size, size))
        self._close.setIcon(self._theme.icon("close"))
        self.setProperty("look", f"message-{level}")
        self.style().unpolish(self)
        self.style().polish(self)
