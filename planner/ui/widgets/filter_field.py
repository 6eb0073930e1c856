"""The field that a table is filtered by, and the chip that says which rows it is limited to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from planner.ui.theme import Theme


class FilterField(QLineEdit):
    """Filters at every keystroke; Esc clears it, Down goes to the table."""

    #: Down or Enter: the keyboard goes on in the table.
    left = Signal()

    def __init__(self, placeholder: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        theme.changed.connect(self._dress)
        self._dress()

    def take(self, typed: str) -> None:
        """Go on with what was typed in the table."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(self.text() + typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Esc, leave on Down and Enter."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self._icon.setIcon(self._theme.icon("search", "text_muted"))
        self.setMinimumWidth(self._theme.px(110))
        self.setMaximumWidth(self._theme.px(240))


class Chip(QWidget):
    """A limit that is in force, in words, with a button that lifts it."""

    #: The limit is to be lifted.
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self._theme = theme
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QToolButton(self)
        self._button.setProperty("look", "flat")
        self._button.setAccessibleName(self.tr("Show all measures"))
        self._button.setToolTip(self.tr("Show all measures"))
        self._button.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 0, 2, 0)
        layout.setSpacing(2)
        layout.addWidget(self._label)
        layout.addWidget(self._button)
        self.setObjectName("Chip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def tell(self, text: str) -> None:
        """Show a limit; "" = there is none."""
        self._label.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return the limit in words."""
        return self._label.text()

    def _dress(self) -> None:
        self._button.setIcon(self._theme.icon("close"))
        ground, edge = self._theme.color("accent_soft").name(), self._theme.color("accent").name()
        radius = self._theme.px(10)
        self.setStyleSheet(
            f"#Chip {{ background: {ground}; border: 1px solid {edge}; border-radius: {radius}px; }}"
        )
