"""The note beside a cell: why its text is no amount, or which of two amounts it means."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.money import Unit, format_amount
from planner.ui.theme import Theme


class CellNote(QFrame):
    """A sentence beside a cell, with a button for each reading of an ambiguous amount."""

    #: A reading was chosen; carries öre.
    chosen = Signal(object)
    #: Esc: back to the text.
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self._theme = theme
        self._area = parent
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._choices = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 8)
        layout.addWidget(self._sentence)
        layout.addLayout(self._choices)
        self.setObjectName("CellNote")
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def text(self) -> str:
        """Return the sentence that is shown."""
        return self._sentence.text()

    def tell(self, sentence: str, cell: QRect) -> None:
        """Show a sentence beside a cell (in the parent's coordinates)."""
        self._clear()
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._place(cell)

    def ask(self, sentence: str, readings: Sequence[int], cell: QRect) -> None:
        """Ask which amount is meant; the first button has the focus, arrows go between them."""
        self._clear()
        self._sentence.setText(sentence)
        buttons = [self._button(ore) for ore in readings]
        self._choices.addStretch(1)
        self._place(cell)
        buttons[0].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows, Enter and Esc on the buttons."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QPushButton):
            watched.click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.focusPreviousChild()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.focusNextChild()
        else:
            return False
        return True

    def focusNextPrevChild(self, following: bool) -> bool:
        """Stay among the buttons."""
        buttons = self.findChildren(QPushButton)
        at = next((at for at, button in enumerate(buttons) if button.hasFocus()), None)
        if at is None:
            return False
        buttons[(at + (1 if following else -1)) % len(buttons)].setFocus()
        return True

    def _button(self, ore: int) -> QPushButton:
        """Say a reading in kronor, which can be read one way only."""
        button = QPushButton(format_amount(ore, Unit.KR, with_unit=True), self)
        button.clicked.connect(lambda: self.chosen.emit(ore))
        button.installEventFilter(self)
        self._choices.addWidget(button)
        return button

    def _clear(self) -> None:
        while (item := self._choices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def _place(self, cell: QRect) -> None:
        """Below the cell; above it when there is no room."""
        area = self._area.rect()
        wide = self._sentence.fontMetrics().horizontalAdvance(self._sentence.text()) + 4
        self._sentence.setFixedWidth(min(self._theme.px(320), wide))
        self.adjustSize()
        left = max(4, min(cell.right() - self.width(), area.width() - self.width() - 4))
        below = cell.bottom() + 3
        fits = below + self.height() <= area.height()
        self.move(left, below if fits else max(0, cell.top() - self.height() - 3))
        self.show()
        self.raise_()

    def _dress(self) -> None:
        ground, border, text = (self._theme.color(role).name() for role in ("warn_soft", "warn", "text"))
        self.setStyleSheet(
            f"#CellNote {{ background: {ground}; border: 1px solid {border}; border-radius: 5px; }}"
            f"#CellNote QLabel {{ color: {text}; }}"
        )
