"""A field for an amount: read without guessing, shown exactly, asked about when it can be read two ways."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.domain.errors import PlannerError, Rule, RuleBrokenError
from planner.domain.money import AmbiguousAmountError, Unit, format_amount, parse_amount
from planner.ui.widgets.form_field import LineField


class AmountEdit(LineField):
    """An amount in öre, or None when the field is empty.

    Understands `1,5 mnkr`, `250 tkr` and sums such as `=250+80`; a bare number is in the unit shown.
    """

    def __init__(self, label: str, unit: Callable[[], Unit], parent: QWidget | None = None) -> None:
        """Make an empty one; `unit` is asked at every reading."""
        self._unit = unit
        super().__init__(label, self._read, self._written, parent)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._readings = QWidget(self.below)
        self._buttons = QHBoxLayout(self._readings)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._below.addWidget(self._readings)
        self._readings.hide()

    def complain(self, error: PlannerError) -> None:
        """Say what is wrong; an amount that can be read two ways is offered both ways."""
        super().complain(error)
        self._clear_readings()
        if isinstance(error, AmbiguousAmountError):
            self._offer(error.readings)

    def settle(self) -> None:
        """Nothing is wrong."""
        super().settle()
        self._clear_readings()

    def readings(self) -> list[QPushButton]:
        """Return the buttons of the readings that are offered."""
        return self._readings.findChildren(QPushButton)

    def _read(self, text: str) -> int | None:
        if not text.strip():
            return None
        ore = parse_amount(text, self._unit())
        if ore < 0:
            raise RuleBrokenError(Rule.AMOUNT_NEGATIVE, "amount_ore", ore)
        return ore

    def _written(self, ore: int | None) -> str:
        return "" if ore is None else format_amount(ore, self._unit(), exact=True)

    def _offer(self, readings: tuple[int, ...]) -> None:
        for ore in readings:
            button = QPushButton(format_amount(ore, Unit.KR, with_unit=True), self._readings)
            button.setProperty("look", "link")
            button.clicked.connect(lambda _=False, ore=ore: self._choose(ore))
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._readings.show()

    def _choose(self, ore: int) -> None:
        self._clear_readings()
        self.submitted.emit(ore)

    def _clear_readings(self) -> None:
        if not hasattr(self, "_readings"):
            return
        while (item := self._buttons.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.setParent(None)
                button.deleteLater()
        self._readings.hide()
