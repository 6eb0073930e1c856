"""What a table says when it has nothing to show: why, what to do, and the button for it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyMessage:
    """One reason to be empty.

    Attributes:
        title: what is missing, in a few words.
        text: what to do.
        actions: the texts of the buttons and what each does; the first is the main one.
    """

    title: str
    text: str
    actions: tuple[tuple[str, Callable[[], object]], ...] = ()


class EmptyState(QWidget):
    """Lies over an area as long as it has nothing to show."""

    def __init__(self, theme: Theme, area: QWidget) -> None:
        """Make it hidden."""
        super().__init__(area)
        self._theme = theme
        self._area = area
        self._message: EmptyMessage | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area.installEventFilter(self)
        self.hide()

    def tell(self, message: EmptyMessage | None) -> None:
        """Show a message; None = there is something to show."""
        if message is not self._message:
            self._message = message
            self._fill()
        self.setVisible(message is not None)
        if message is not None:
            self.setGeometry(self._area.rect())

    def _fill(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if self._message is None:
            return
        self._add(_label(self._message.title, "title"))
        self._add(_label(self._message.text, "muted"))
        for at, (text, run) in enumerate(self._message.actions):
            button = QPushButton(text, self)
            button.setProperty("look", "primary" if at == 0 else "")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, run=run: run())
            self._add(button)

    def _add(self, widget: QWidget) -> None:
        self._layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        widget.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the area's size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False


def _label(text: str, look: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(look == "muted")
    if look == "muted":
        label.setMinimumWidth(380)
    return label
