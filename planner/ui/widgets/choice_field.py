"""Fields of choices: one of a few values, a text that may be one of the usual ones, yes or no."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QWidget

from planner.ui.widgets.form_field import MIXED, FormField, LineField


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


class CheckField(FormField):
    """Yes or no, saved when it is ticked; its label stands beside the box."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        """Make one that is not ticked."""
        self.box = QCheckBox(label)
        super().__init__(label, self.box, parent)
        self.label.hide()
        self.box.clicked.connect(self._on_clicked)

    def show_value(self, value: object) -> None:
        """Show yes or no, or that there are several values: with a box half ticked, and in words."""
        mixed = value is MIXED
        self.box.setTristate(mixed)
        partly, ticked, empty = (
            Qt.CheckState.PartiallyChecked,
            Qt.CheckState.Checked,
            Qt.CheckState.Unchecked,
        )
        self.box.setCheckState(partly if mixed else ticked if value else empty)
        self.say(self.tr("Several values") if mixed else "")

    def restore(self, draft: str) -> None:
        """There is never a draft of a tick."""

    def _on_clicked(self) -> None:
        self.box.setTristate(False)
        self.submitted.emit(self.box.isChecked())


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


class SuggestField(LineField):
    """A line of text with a list of texts that are usual there; any other can be typed."""

    def __init__(
        self,
        label: str,
        texts: Callable[[], list[str]],
        parse: Callable[[str], object] = str.strip,
        show: Callable[[Any], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        """Make a field; `texts` is asked when the list opens and when somebody begins to type."""
        self._texts = texts
        self._filled = False
        line = QLineEdit()
        self.combo = _OpenListComboBox(line, self._fill)
        super().__init__(label, parse, show, parent, editor=(self.combo, line))
        line.setAccessibleName(label)
        line.textEdited.connect(self._fill_once)
        self.combo.activated.connect(self.finish)

    def _fill_once(self) -> None:
        if not self._filled:
            self._fill()

    def _fill(self) -> None:
        """Fill the list; what stands in the line is not touched by that."""
        text, place = self.line.text(), self.line.cursorPosition()
        self.combo.blockSignals(True)
        self.combo.clear()
        self.combo.addItems(self._texts())
        self.combo.setCurrentIndex(self.combo.findText(text))
        self.combo.blockSignals(False)
        self.line.setText(text)
        self.line.setCursorPosition(place)
        self._filled = True

    def finish(self) -> None:
        """Submit the text; the list is filled anew next time."""
        super().finish()
        self._filled = False


class _OpenListComboBox(QuietComboBox):
    """An editable list that is filled when it opens."""

    def __init__(self, line: QLineEdit, fill: Callable[[], None]) -> None:
        super().__init__()
        self._fill = fill
        self.setEditable(True)
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def showPopup(self) -> None:
        """Fill the list, then open it."""
        self._fill()
        super().showPopup()
