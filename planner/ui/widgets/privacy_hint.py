"""The reminder beside free text, and the warning while something like a personal identity number is typed."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from planner.domain.identity_number import holds_identity_number

Editor = QLineEdit | QPlainTextEdit


def reminder() -> str:
    """Return what is not to be written in free text."""
    return QCoreApplication.translate(
        "privacy", "Write nothing about private persons: no names, identity numbers or telephone numbers."
    )


def warning() -> str:
    """Return what is said of a text with a personal identity number in it."""
    return QCoreApplication.translate(
        "privacy", "▲ This looks like a personal identity number. A plan must not hold any: remove it."
    )


def text_of(editor: Editor) -> str:
    """Return what is typed."""
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()


class PrivacyHint(QLabel):
    """A line under fields: quiet, there only while one has the keyboard; a warning stays until it is mended.

    To a screen reader each field has the same words as its description, whether they are to be seen or not.
    """

    def __init__(self, *editors: Editor, remind: bool = True, parent: QWidget | None = None) -> None:
        """Stand beside free text; names are only looked at, and nobody is reminded."""
        super().__init__(parent)
        self._editors = editors
        self._reminder = reminder() if remind else ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        for editor in editors:
            editor.textChanged.connect(self._look)
            editor.installEventFilter(self)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            # Later, and never while the window is being taken down: then the keyboard leaves too.
            QTimer.singleShot(0, self, self._look)
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        found = [editor for editor in self._editors if holds_identity_number(text_of(editor))]
        for editor in self._editors:
            editor.setAccessibleDescription(warning() if editor in found else self._reminder)
        look = "warn" if found else "muted"
        if look != self.property("look"):
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(warning() if found else self._reminder)
        has_keyboard = any(editor.hasFocus() for editor in self._editors)
        self.setVisible(bool(found) or (has_keyboard and bool(self._reminder)))
