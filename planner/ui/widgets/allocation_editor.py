"""The line edit that opens in a cell of the allocation: reads as one types, never loses a wrong text."""

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.domain.errors import PlannerError
from planner.domain.money import Unit
from planner.ui.models.amount_block import typed_amount
from planner.ui.theme import Theme


class Step(Enum):
    """Where the cursor goes when a text is taken; `ALL` puts the amount in every selected cell and stays."""

    STAY = auto()
    DOWN = auto()
    UP = auto()
    RIGHT = auto()
    LEFT = auto()
    ALL = auto()


#: What an amount may begin with.
_BEGINNINGS = frozenset("0123456789=,.+(")
_ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}
_COMMAND = (
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
)
_STEPS: Mapping[int, Step] = {Qt.Key.Key_Tab.value: Step.RIGHT, Qt.Key.Key_Backtab.value: Step.LEFT}
_ARROWS: Mapping[int, Step] = {
    Qt.Key.Key_Up.value: Step.UP,
    Qt.Key.Key_Down.value: Step.DOWN,
    Qt.Key.Key_Left.value: Step.LEFT,
    Qt.Key.Key_Right.value: Step.RIGHT,
}


class AmountCellEditor(QLineEdit):
    """Edits one amount. What it says is known at every keystroke: `ore`, or `error` when it says none."""

    #: Another text was typed; look at `ore`.
    read = Signal()
    #: The text is to be taken; carries a Step. Sent for wrong texts too.
    taken = Signal(object)
    #: Esc.
    cancelled = Signal()
    #: The focus went elsewhere in the window.
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make it hidden; `begin` shows it."""
        super().__init__(parent)
        self._theme = theme
        self._unit = Unit.TKR
        self._replacing = False
        self._refused = False
        self.ore: int | None = 0
        self.error: PlannerError | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.tr("Amount"))
        self.setFrame(False)
        self.hide()
        self.textEdited.connect(self._on_edited)
        theme.changed.connect(self._dress)
        self._dress()

    def begin(self, text: str, unit: Unit, *, replacing: bool) -> None:
        """Open with a text; `replacing` when typing began it, so that arrows leave the cell."""
        self._unit = unit
        self._replacing = replacing
        self._refused = False
        self.setText(text)
        self._read_text()
        self.show()
        self.setFocus()
        if replacing:
            self.end(False)
        else:
            self.selectAll()

    def refuse(self) -> None:
        """Mark the text as wrong; it stays to be mended."""
        self._refused = True
        self._dress()
        self.setFocus()

    def choose(self, ore: int) -> None:
        """Take one reading of an ambiguous text."""
        self.ore = ore
        self.error = None
        self._dress()
        self.read.emit()

    def event(self, event: QEvent) -> bool:
        """Catch Tab before it moves the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(event.key())
            if step is not None:
                self.taken.emit(step)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Esc takes back, arrows leave a cell that typing began."""
        key = event.key()
        if key in _ENTER:
            self.taken.emit(_enter_step(event.modifiers()))
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key == Qt.Key.Key_F2:
            self._replacing = False
        elif self._replacing and key in _ARROWS and not event.modifiers() & _COMMAND:
            self.taken.emit(_ARROWS[key])
        elif key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell when the focus goes to another widget; another window or a menu changes nothing."""
        super().focusOutEvent(event)
        away = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in away and self.isVisible():
            self.left.emit()

    def _on_edited(self) -> None:
        self._read_text()
        self.read.emit()

    def _read_text(self) -> None:
        try:
            self.ore, self.error = typed_amount(self.text(), self._unit), None
        except PlannerError as error:
            self.ore, self.error = None, error
        self._dress()

    @property
    def is_wrong(self) -> bool:
        """Whether to mark it: `1,5 m` may well become an amount by typing on, until it is to be taken."""
        return self.error is not None and (self._refused or self.text().strip()[:1] not in _BEGINNINGS)

    def _dress(self) -> None:
        wrong = self.is_wrong
        border = self._theme.color("bad" if wrong else "focus").name()
        ground = self._theme.color("bad_soft" if wrong else "surface").name()
        text = self._theme.color("text").name()
        self.setFont(self._theme.font("figure"))
        self.setStyleSheet(
            f"border: 2px solid {border}; background: {ground}; color: {text}; padding: 0 3px;"
        )


def _enter_step(modifiers: Qt.KeyboardModifier) -> Step:
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return Step.ALL
    return Step.UP if modifiers & Qt.KeyboardModifier.ShiftModifier else Step.DOWN
