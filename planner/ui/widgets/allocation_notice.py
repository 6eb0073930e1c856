"""The line above the allocation that says why nothing can be typed or remain, with the button for it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from planner.ui.theme import Theme


class AllocationNotice(QFrame):
    """A sentence and buttons; hidden when there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self._theme = theme
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 5, 6, 5)
        self._row.addWidget(self._label, 1)
        self.setObjectName("AllocationNotice")
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return self._label.text()

    def tell(self, text: str, actions: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Show a sentence with a button for each action; "" = nothing."""
        self._label.setText(text)
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = [self._button(words, run) for words, run in actions]
        self.setVisible(bool(text))

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(words.replace("&", "&&"), self)
        button.clicked.connect(lambda _=False: run())
        self._row.addWidget(button)
        return button

    def _dress(self) -> None:
        ground, border = self._theme.color("info_soft").name(), self._theme.color("border").name()
        self.setStyleSheet(
            f"#AllocationNotice {{ background: {ground}; border: 1px solid {border}; border-radius: 5px; }}"
        )
