"""Present value, sensitivity and break-even values of running and capital costs, in words and a table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.analysis.cost_sensitivity import Case, Sensitivity, critical_values, present_value
from planner.analysis.running_costs import RunningCosts
from planner.domain.money import format_amount
from planner.domain.rate import format_rate, parse_rate
from planner.ui.charts.drawing import FigureRow, Figures
from planner.ui.charts.table import FiguresTable
from planner.ui.running_cost_words import RunningCostWords
from planner.ui.theme import Theme
from planner.ui.widgets.amount_edit import AmountEdit
from planner.ui.widgets.form_field import LineField


class CostFigures(QFrame):
    """A card: the discount rate and the limit are typed here, and everything follows at once."""

    #: Another discount rate is wanted: the sensitivity must be reckoned anew.
    rate_changed = Signal()

    def __init__(self, words: RunningCostWords, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._words, self._theme = words, theme
        self._costs: RunningCosts | None = None
        self._chosen_rate: int | None = None
        self._limit: int | None = None
        self.rate = LineField(self.tr("Discount rate"), parse_rate, _shown_rate)
        self.limit = AmountEdit(self.tr("Limit of the cost of a year"), lambda: words.unit)
        self.present, self.critical = QLabel(), QLabel()
        self.table = FiguresTable(theme)
        self._build()
        self.rate.submitted.connect(self._take_rate)
        self.limit.submitted.connect(self._take_limit)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def hundredths(self) -> int:
        """The discount rate, hundredths of a percent: what is typed, else the first year's internal rate."""
        if self._chosen_rate is not None:
            return self._chosen_rate
        return self._costs.rates[0].known.hundredths if self._costs is not None else 0

    def show_costs(self, costs: RunningCosts) -> None:
        """Show other costs; `show_cases` follows."""
        self._costs = costs
        self.rate.show_value(self.hundredths)
        self.limit.show_value(self._limit)
        self.present.setText(self._words.present_value(present_value(costs, self.hundredths), costs))
        self._show_critical()

    def show_cases(self, cases: tuple[Sensitivity, ...]) -> None:
        """Show the costs in each case; one that changes nothing is left out."""
        base = cases[0].peak_ore
        shown = [one for one in cases if one.changed or one.case is Case.BASE]
        unit = self._words.unit
        rows = tuple(
            FigureRow(
                self._words.case(one.case),
                (
                    str(one.peak_year),
                    format_amount(one.peak_ore, unit),
                    format_amount(one.peak_ore - base, unit, plus=True) if one.peak_ore != base else "–",
                    format_amount(one.present_ore, unit),
                ),
            )
            for one in shown
        )
        corner = self.tr("Sensitivity, {unit}").format(unit=unit.value)
        columns = (self.tr("Year"), self.tr("Its cost"), self.tr("Change"), self.tr("Present value"))
        self.table.show_figures(Figures(corner, columns, rows), unit)
        self._take_room(len(rows))

    def _build(self) -> None:
        self.setProperty("look", "card")
        self.table.setAccessibleName(self.tr("Sensitivity, the dearest year"))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heading = QLabel(self.tr("Present value, sensitivity and break-even values"))
        heading.setProperty("look", "strong")
        for label in (heading, self.present, self.critical):
            label.setWordWrap(True)
        fields = QHBoxLayout()
        fields.addWidget(self.rate)
        fields.addWidget(self.limit)
        self._column = QVBoxLayout(self)
        self._column.addWidget(heading)
        self._column.addLayout(fields)
        self._column.addWidget(self.present)
        self._column.addWidget(self.table)
        self._column.addWidget(self.critical)
        self._column.addStretch(1)

    def _take_rate(self, value: object) -> None:
        self._chosen_rate = value if isinstance(value, int) else None
        self.rate.accept()
        if self._costs is not None:
            self.show_costs(self._costs)
            self.rate_changed.emit()

    def _take_limit(self, value: object) -> None:
        self._limit = value if isinstance(value, int) else None
        self.limit.accept()
        self.limit.show_value(self._limit)
        self._show_critical()

    def _show_critical(self) -> None:
        if self._costs is None or not self._limit:
            self.critical.setText(
                self.tr("Write a limit to see which cost, rate or running cost would take a year to it.")
            )
            return
        values = critical_values(self._costs, self._limit)
        self.critical.setText(
            "\n".join(
                (
                    self._words.against_limit(values),
                    "• " + self._words.critical_investment(values.investment),
                    "• " + self._words.critical_rate(values.rate),
                    "• " + self._words.critical_running(values.running),
                )
            )
        )

    def _dress(self) -> None:
        self._column.setContentsMargins(*(self._theme.px(n) for n in (14, 10, 14, 12)))
        self._column.setSpacing(self._theme.px(8))
        self._take_room(self.table.figures.rowCount())

    def _take_room(self, rows: int) -> None:
        """Be as high as the rows: the view scrolls, the table only sideways."""
        line = self.table.verticalHeader().defaultSectionSize()
        header = self.table.horizontalHeader().sizeHint().height()
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(rows * line + header + bar + 2 * self.table.frameWidth())


def _shown_rate(hundredths: int | None) -> str:
    return "" if hundredths is None else format_rate(hundredths)
