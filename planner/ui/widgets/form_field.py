"""Fields of a form: saved on Enter or when left, taken back by Esc, with what is wrong said beside them."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.ui.error_sentences import error_sentence


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
        if (text, look) == (self.message.text(), self.message.property("look")) or not (
            text or self.message.text()
        ):
            return
        self.message.setText(text)
        self.message.setProperty("look", look)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.below.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)

    def settle(self) -> None:
        """Nothing is wrong."""
        self.say("")
        self._mark(wrong=False)

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
        combo: QComboBox | None = None,
    ) -> None:
        """Make a field.

        Args:
            label: its name.
            parse: text to value; a PlannerError is told beside the field.
            show: value to text.
            parent: the owner.
            combo: an editable list whose line is the field; None = a line of its own.
        """
        self.line = combo.lineEdit() if combo is not None else QLineEdit()
        super().__init__(label, combo or self.line, parent)
        self._parse = parse
        self._show = show
        self._shown = ""
        self._refused: str | None = None
        self.line.editingFinished.connect(self.finish)
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
        """Take back on Esc, if there is anything to."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            wrong = self.message.isVisible()
            if event.key() == Qt.Key.Key_Escape and (self.draft is not None or wrong):
                self.take_back()
                return True
        return super().eventFilter(watched, event)


class SuggestField(LineField):
    """A line of text with a list of texts that are usual there; any other can be typed."""

    def __init__(self, label: str, texts: Callable[[], list[str]], parent: QWidget | None = None) -> None:
        """Make a field; `texts` is asked when the list opens and when somebody begins to type."""
        self._texts = texts
        self.combo = _OpenListComboBox(self._offer)
        super().__init__(label, parent=parent, combo=self.combo)
        completer = self.combo.completer()
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setAccessibleName(label)
        self.line.textEdited.connect(self._offer_first)
        self.combo.activated.connect(self.finish)

    def _offer_first(self) -> None:
        if not self.combo.count():
            self._offer()

    def _offer(self) -> None:
        """Fill the list; what stands in the line is not touched by that."""
        text, place = self.line.text(), self.line.cursorPosition()
        self.combo.blockSignals(True)
        self.combo.clear()
        self.combo.addItems(self._texts())
        self.combo.setCurrentIndex(self.combo.findText(text))
        self.combo.blockSignals(False)
        self.line.setText(text)
        self.line.setCursorPosition(place)

    def finish(self) -> None:
        """Submit the text; the list is asked for anew next time."""
        super().finish()
        text = self.line.text()
        self.combo.clear()
        self.line.setText(text)


class TextField(FormField):
    """Free text of several lines, saved when it is left."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        """Make an empty one."""
        self.text = _Text()
        super().__init__(label, self.text, parent)
        self._shown = ""
        self.text.setTabChangesFocus(True)
        self.text.left.connect(self.finish)
        self.text.escaped.connect(self.take_back)

    def show_value(self, value: object) -> None:
        """Show a value, or that there are several."""
        dirty = self.draft is not None
        self._shown = "" if value is MIXED else str(value)
        self.text.setPlaceholderText(self.tr("Several values") if value is MIXED else "")
        if not dirty and self.text.toPlainText() != self._shown:
            self.text.setPlainText(self._shown)

    @property
    def draft(self) -> str | None:
        """What is typed and not accepted."""
        text = self.text.toPlainText()
        return text if text != self._shown else None

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


class ChoiceField(FormField):
    """One of a list, saved when it is chosen."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        """Make one without choices."""
        self.combo = QuietComboBox()
        super().__init__(label, self.combo, parent)
        # Qt gives a string back where an enum of strings was put in, so the values are kept here.
        self._values: list[object] = []
        self.combo.activated.connect(self._on_activated)

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer values by their names."""
        self.combo.clear()
        self._values = []
        for value, name in choices:
            self._offer(value, name)

    def show_value(self, value: object) -> None:
        """Show a value, or that there are several; one that is not offered is offered from now on."""
        mixed = value is MIXED
        self.combo.setPlaceholderText(self.tr("Several values") if mixed else "")
        if not mixed and value not in self._values:
            self._offer(value, str(value))
        self.combo.setCurrentIndex(-1 if mixed else self._values.index(value))

    def choose(self, value: object) -> None:
        """Choose a value as if it had been picked from the list."""
        self.combo.setCurrentIndex(self._values.index(value))
        self._on_activated(self.combo.currentIndex())

    def restore(self, draft: str) -> None:
        """There is never a draft of a choice."""

    def _offer(self, value: object, name: str) -> None:
        self._values.append(value)
        self.combo.addItem(name)

    def _on_activated(self, at: int) -> None:
        self.submitted.emit(self._values[at])


class QuietComboBox(QComboBox):
    """A list of choices that the wheel does not change while somebody scrolls past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Take the focus by click and Tab only, and less room than the longest choice."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()


class _OpenListComboBox(QuietComboBox):
    """An editable list that is filled when it opens."""

    def __init__(self, fill: Callable[[], None]) -> None:
        super().__init__()
        self._fill = fill
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

    def showPopup(self) -> None:
        """Fill the list, then open it."""
        self._fill()
        super().showPopup()


class _Text(QPlainTextEdit):
    """A text that tells when the keyboard goes elsewhere."""

    left = Signal()
    escaped = Signal()

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
