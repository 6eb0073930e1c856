"""Fields of a form: saved on Enter or when left, taken back by Esc, with what is wrong said beside them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.identity_number import holds_identity_number
from planner.ui.error_sentences import error_sentence
from planner.ui.widgets.privacy_hint import reminder, warning


class Mixed:
    """What a field shows when the selected measures have several values."""


MIXED = Mixed()


class FormField(QWidget):
    """A label, an editor under it, and a message under that.

    What was typed stays until it is accepted or taken back.

    Attributes:
        below: the message and what belongs to it; a form may put it where there is more room.
    """

    #: The user wants this value; whoever listens calls `accept` or `complain`.
    submitted = Signal(object)

    def __init__(self, label: str, editor: QWidget, parent: QWidget | None = None) -> None:
        """Put an editor under a label."""
        super().__init__(parent)
        self.label = QLabel(label, self)
        self.label.setProperty("look", "muted")
        self.label.setBuddy(editor)
        self.editor = editor
        #: What is said, quietly, while the field has the keyboard and nothing else is to be said.
        self._reminder = ""
        self.below = QWidget(self)
        self.message = QLabel(self.below)
        self.message.setProperty("look", "bad")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        editor.setAccessibleName(label)
        self._below = column_of(self.message)
        self.below.setLayout(self._below)
        self.below.hide()
        layout = column_of(self.label, editor, self.below)
        self.setLayout(layout)

    # --- what a form asks ------------------------------------------------------------------------

    def show_value(self, value: object) -> None:
        """Show a value, or MIXED; what somebody is typing stays."""
        raise NotImplementedError

    @property
    def draft(self) -> str | None:
        """What is typed and not accepted; None = nothing."""
        return None

    def restore(self, draft: str) -> None:
        """Go on with what was typed before."""
        raise NotImplementedError

    def finish(self) -> None:
        """Submit what is typed, if anything is."""

    def take_back(self) -> None:
        """Forget what is typed."""
        self.settle()

    def accept(self) -> None:
        """What was submitted is saved."""
        self.settle()

    def complain(self, error: PlannerError) -> None:
        """Say beside the field why it was not taken; the text stays for mending."""
        self.say(error_sentence(error), "bad")
        self._mark(wrong=True)

    def say(self, text: str, look: str = "muted") -> None:
        """Say something beside the field: "muted", "warn" or "bad"."""
        self.editor.setAccessibleDescription(text or self._reminder)
        if not text and self._has_keyboard():
            text = self._reminder
        if (text, look) == (self.message.text(), self.message.property("look")) or not (
            text or self.message.text()
        ):
            return
        self.message.setText(text)
        self.message.setProperty("look", look)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.below.setVisible(bool(text))

    def _has_keyboard(self) -> bool:
        return self.editor.hasFocus()

    def _free_text(self) -> str:
        """Return what stands in the field, if anything may be written there."""
        return ""

    def _look_again(self) -> None:
        """Warn of what looks like a personal identity number; remind while the field has the keyboard."""
        if self.editor.property("wrong"):
            return
        found = holds_identity_number(self._free_text())
        self.say(warning() if found else "", "warn" if found else "muted")

    def settle(self) -> None:
        """Nothing is wrong."""
        self._mark(wrong=False)
        self._look_again()

    def _mark(self, *, wrong: bool) -> None:
        if bool(self.editor.property("wrong")) != wrong:
            self.editor.setProperty("wrong", wrong)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)


class LineField(FormField):
    """A line of text that is parsed when it is left."""

    def __init__(
        self,
        label: str,
        parse: Callable[[str], object] = str.strip,
        show: Callable[[Any], str] = str,
        parent: QWidget | None = None,
        *,
        editor: tuple[QWidget, QLineEdit] | None = None,
    ) -> None:
        """Make a field.

        Args:
            label: its name.
            parse: text to value; a PlannerError is told beside the field.
            show: value to text.
            parent: the owner.
            editor: a widget, and the line in it that is the field; None = a line of its own.
        """
        self.line = editor[1] if editor is not None else QLineEdit()
        super().__init__(label, editor[0] if editor is not None else self.line, parent)
        self._parse = parse
        self._show = show
        self._shown = ""
        self._refused: str | None = None
        self.line.editingFinished.connect(self.finish)
        self.line.textChanged.connect(self._look_again)
        self.line.installEventFilter(self)

    def show_value(self, value: object) -> None:
        """Show a value, or that there are several."""
        dirty = self.draft is not None
        mixed = value is MIXED
        self._shown = "" if mixed else self._show(value)
        self.line.setPlaceholderText(self.tr("Several values") if mixed else "")
        if not dirty:
            self.line.setText(self._shown)
            self.line.setCursorPosition(0)
            self.settle()

    @property
    def draft(self) -> str | None:
        """What is typed and not accepted."""
        return self.line.text() if self.line.text() != self._shown else None

    def restore(self, draft: str) -> None:
        """Go on with what was typed before, and say again what is wrong with it."""
        self.line.setText(draft)
        try:
            self._parse(draft)
        except PlannerError as error:
            self.complain(error)

    def _free_text(self) -> str:
        return self.line.text() if self._parse is str.strip else ""

    def finish(self) -> None:
        """Submit the text, if it is another."""
        if self.draft is None:
            self.settle()
            return
        if self.line.text() == self._refused:
            return
        try:
            value = self._parse(self.line.text())
        except PlannerError as error:
            self.complain(error)
            return
        self.submitted.emit(value)

    def complain(self, error: PlannerError) -> None:
        """Say why the text was not taken, once: leaving it as it is changes nothing."""
        self._refused = self.line.text()
        super().complain(error)

    def settle(self) -> None:
        """Nothing is wrong."""
        self._refused = None
        super().settle()

    def accept(self) -> None:
        """The text is saved; what it reads as is shown next."""
        self._shown = self.line.text()
        super().accept()

    def take_back(self) -> None:
        """Show what is saved again."""
        self.line.setText(self._shown)
        super().take_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take back on Esc, if there is anything to; leave Ctrl+Z to the plan when nothing is typed."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_undo_of_the_plan(event, self):
            event.ignore()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            wrong = self.message.isVisible()
            if event.key() == Qt.Key.Key_Escape and (self.draft is not None or wrong):
                self.take_back()
                return True
        return super().eventFilter(watched, event)


def _is_undo_of_the_plan(event: QEvent, field: FormField) -> bool:
    if not isinstance(event, QKeyEvent) or field.draft is not None:
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class TextField(FormField):
    """Free text of several lines, saved when it is left."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        """Make an empty one, with a reminder of what is not to be written there."""
        self.text = _Text()
        super().__init__(label, self.text, parent)
        self._reminder = reminder()
        self.editor.setAccessibleDescription(self._reminder)
        self._shown = ""
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self._look_again)
        self.text.entered.connect(self._look_again)
        # Later: the keyboard also leaves a field whose window is being taken down.
        self.text.left.connect(lambda: QTimer.singleShot(0, self, self._look_again))
        self.text.left.connect(self.finish)
        self.text.escaped.connect(self.take_back)

    def show_value(self, value: object) -> None:
        """Show a value, or that there are several."""
        dirty = self.draft is not None
        self._shown = "" if value is MIXED else str(value)
        self.text.setPlaceholderText(self.tr("Several values") if value is MIXED else "")
        if not dirty and self.text.toPlainText() != self._shown:
            self.text.setPlainText(self._shown)

    def _free_text(self) -> str:
        return self.text.toPlainText()

    @property
    def draft(self) -> str | None:
        """What is typed and not accepted."""
        text = self.text.toPlainText()
        return text if text != self._shown else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Ctrl+Z to the plan when nothing is typed."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_undo_of_the_plan(event, self):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def restore(self, draft: str) -> None:
        """Go on with what was typed before."""
        self.text.setPlainText(draft)

    def finish(self) -> None:
        """Submit the text, if it is another."""
        if (draft := self.draft) is not None:
            self.submitted.emit(draft)

    def accept(self) -> None:
        """The text is saved."""
        self._shown = self.text.toPlainText()
        super().accept()

    def take_back(self) -> None:
        """Show what is saved again."""
        self.text.setPlainText(self._shown)
        super().take_back()


class _Text(QPlainTextEdit):
    """A text that tells when the keyboard goes elsewhere."""

    entered = Signal()
    left = Signal()
    escaped = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell; a menu of its own does not count."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Esc takes back."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and control:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


def column_of(*widgets: QWidget) -> QVBoxLayout:
    """Return widgets close under each other."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    for widget in widgets:
        column.addWidget(widget)
    return column


def side_by_side(*fields: FormField) -> QVBoxLayout:
    """Return a line of fields of equal width, their messages under it over the whole width."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for field in fields:
        line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    column = column_of()
    column.addLayout(line)
    for field in fields:
        column.addWidget(field.below)
    return column
