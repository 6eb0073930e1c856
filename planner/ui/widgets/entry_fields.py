"""Fields of a form that is saved as a whole: an amount, a day, a measure, amounts per budget year."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import MeasureId
from planner.domain.measure import Measure
from planner.domain.money import Unit, format_amount, parse_amount
from planner.ui.charts.scale import amount_lines
from planner.ui.theme import Theme
from planner.ui.widgets.amount_edit import AmountEdit


class AmountEntry(AmountEdit):
    """An amount that is kept until the form is saved, and said in kronor as well.

    Attributes:
        value: what was typed last and could be read, öre; None = nothing.
        below_zero: whether the amount may be below zero, as a credit note is.
    """

    #: `value` is another.
    changed = Signal()

    def __init__(self, label: str, unit: Callable[[], Unit], parent: QWidget | None = None) -> None:
        """Make an empty one."""
        self.value: int | None = None
        self.below_zero = False
        super().__init__(label, unit, parent)
        self.submitted.connect(self._take)

    def show_value(self, value: object) -> None:
        """Show an amount."""
        self.value = value if isinstance(value, int) else None
        super().show_value(self.value)

    def is_wrong(self) -> bool:
        """Read what is typed, and tell whether it cannot be."""
        self.finish()
        return self.draft is not None

    def _read(self, text: str) -> int | None:
        if self.below_zero and text.strip():
            return parse_amount(text, self._unit())
        return super()._read(text)

    def _take(self, value: int | None) -> None:
        self.accept()
        self.show_value(value)
        self.line.setText(self._written(value))
        self.accept()
        if value is not None and self._unit() is not Unit.KR:
            self.say(amount_lines(value, self._unit()))
        self.changed.emit()


class DayEdit(QDateEdit):
    """A day, with a calendar."""

    def __init__(self, name: str, day: date, parent: QWidget | None = None) -> None:
        """Show a day."""
        super().__init__(parent)
        self.setDisplayFormat("yyyy-MM-dd")
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.show_day(day)

    def day(self) -> date:
        """Return the day."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))


class MeasureBox(QComboBox):
    """One measure of many, found by any part of its number and title."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Offer none yet."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(36)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)

    def offer(self, measures: Iterable[Measure]) -> None:
        """Offer measures by number and title."""
        self.clear()
        for measure in sorted(measures, key=lambda one: one.number):
            self.addItem(f"{measure.code} {measure.title}", measure.id)
        self.choose(None)

    def choose(self, measure_id: MeasureId | None) -> None:
        """Choose a measure; None = none yet."""
        self.setCurrentIndex(-1 if measure_id is None else self.findData(measure_id))

    def chosen(self) -> MeasureId | None:
        """Return the measure whose number and title stand in the field."""
        at = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return MeasureId(self.itemData(at)) if at >= 0 else None


class YearAmounts(QWidget):
    """A budget year and an amount, or several: one decision may be split over years."""

    #: A year or an amount is another.
    changed = Signal()

    def __init__(
        self, years: Sequence[int], unit: Callable[[], Unit], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Begin with one line."""
        super().__init__(parent)
        self._years, self._unit, self._theme = years, unit, theme
        self.lines: list[tuple[QComboBox, AmountEntry]] = []
        self._gone: list[QToolButton] = []
        self._rows = QVBoxLayout()
        self.more = QPushButton(self.tr("Another budget year"), self)
        self.more.setProperty("look", "link")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._add_next)
        self._sum = QLabel(self)
        self._sum.setProperty("look", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self._sum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        layout.addLayout(self._rows)
        layout.addLayout(foot)
        self.add(years[0])

    def add(self, year: int, ore: int | None = None) -> AmountEntry:
        """Add a line; return its amount."""
        box, line = QComboBox(self), QHBoxLayout()
        box.setAccessibleName(self.tr("Budget year"))
        for one in self._years:
            box.addItem(str(one), one)
        box.setCurrentIndex(max(0, box.findData(year)))
        entry = AmountEntry(self.tr("Amount, {unit}").format(unit=self._unit()), self._unit, self)
        entry.label.hide()
        entry.line.setPlaceholderText(str(self._unit()))
        entry.show_value(ore)
        gone = QToolButton(self)
        gone.setProperty("look", "flat")
        gone.setIcon(self._theme.icon("close"))
        gone.setAccessibleName(self.tr("Remove the budget year"))
        gone.setToolTip(self.tr("Remove the budget year"))
        for widget, share in ((box, 0), (entry, 1), (gone, 0)):
            line.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
        self._rows.addLayout(line)
        self.lines.append((box, entry))
        self._gone.append(gone)
        gone.clicked.connect(lambda: self._remove(entry))
        box.activated.connect(self.changed)
        entry.changed.connect(self._tell)
        self._tell()
        return entry

    def split_allowed(self, *, allowed: bool) -> None:
        """Let the amount be split over years, or not: then the first line is all there is."""
        self.more.setVisible(allowed)
        while not allowed and len(self.lines) > 1:
            self._remove(self.lines[-1][1])

    def allow_below_zero(self, *, allowed: bool) -> None:
        """Let amounts be below zero, as a credit note is."""
        for _, entry in self.lines:
            entry.below_zero = allowed

    def years(self) -> list[int]:
        """Return the budget years as they are chosen."""
        return [int(box.currentData()) for box, _ in self.lines]

    def amounts(self) -> list[int | None]:
        """Return the amounts as they are read, öre."""
        return [entry.value for _, entry in self.lines]

    def is_wrong(self) -> bool:
        """Read what is typed, and tell whether anything cannot be."""
        wrong = [entry.is_wrong() for _, entry in self.lines]
        return any(wrong)

    def _add_next(self) -> None:
        taken = self.years()
        free = [year for year in self._years if year not in taken]
        later = [year for year in free if year > taken[-1]]
        self.add(next(iter([*later, *free]), taken[-1])).line.setFocus()
        self.changed.emit()

    def _remove(self, entry: AmountEntry) -> None:
        at = next(at for at, (_, one) in enumerate(self.lines) if one is entry)
        for widget in (*self.lines.pop(at), self._gone.pop(at)):
            widget.hide()
            widget.deleteLater()
        item = self._rows.takeAt(at)
        if item is not None and (line := item.layout()) is not None:
            line.deleteLater()
        self._tell()

    def _tell(self) -> None:
        """Say what the lines come to, when there are several."""
        several = len(self.lines) > 1
        for button in self._gone:
            button.setVisible(several)
        total = format_amount(
            sum(ore or 0 for ore in self.amounts()), self._unit(), exact=True, with_unit=True
        )
        self._sum.setText(self.tr("Together {amount}").format(amount=total) if several else "")
        self.changed.emit()
