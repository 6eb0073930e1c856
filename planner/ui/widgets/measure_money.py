"""The money of the selected measures: asked, allocated and missing, year by year and in all."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from planner.analysis.financing import financing
from planner.domain.ids import MeasureId, ScenarioId
from planner.domain.money import format_amount
from planner.domain.plan import Plan
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.amount_edit import AmountEdit

_DASH = "–"


class MeasureMoney(QWidget):
    """A small table: year, asked (typed here), allocated, missing; and the sums."""

    #: The fields of the years are others; a form that keeps them connects them anew.
    years_changed = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._years: tuple[int, ...] = ()
        self.fields: dict[int, AmountEdit] = {}
        self._cells: dict[tuple[int, str], QLabel] = {}
        self._totals: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        for column in (1, 2, 3):
            self._grid.setColumnStretch(column, 1)
        theme.changed.connect(self._dress)

    def show_measures(self, measure_ids: Sequence[MeasureId], plan: Plan, scenario_id: ScenarioId) -> None:
        """Show the money of measures in a plan, which may be one that somebody is typing."""
        one = measure_ids[0] if len(measure_ids) == 1 and measure_ids[0] in plan.measures else None
        asked = {part.year: part.amount_ore for part in plan.measures[one].cost_per_year} if one else {}
        years = tuple(sorted({*plan.info.years, *asked})) if one else ()
        if years != self._years or not self._totals:
            self._years = years
            self._build()
            self.years_changed.emit()
        if one:
            self._show_years(asked, _allocated_per_year(plan, one, scenario_id))
        self._show_totals(measure_ids, plan, scenario_id)

    def _show_years(self, asked: Mapping[int, int], allocated: Mapping[int, int]) -> None:
        for year in self._years:
            self.fields[year].show_value(asked.get(year))
            given = allocated.get(year, 0)
            self._cells[year, "allocated"].setText(self._amount(given))
            missing = max(0, asked[year] - given) if year in asked else 0
            self._cells[year, "missing"].setText(self._amount(missing))

    def _show_totals(self, measure_ids: Iterable[MeasureId], plan: Plan, scenario_id: ScenarioId) -> None:
        found = [financing(plan, key, scenario_id) for key in measure_ids if key in plan.measures]
        known = [one.asked_ore for one in found if one.asked_ore is not None]
        sums = {
            "asked": self._amount(sum(known)) if known else self.tr("unknown"),
            "allocated": self._amount(sum(one.allocated_ore for one in found)),
            "missing": self._amount(sum(one.missing_ore for one in found)),
        }
        for key, text in sums.items():
            self._totals[key].setText(text)

    def _amount(self, ore: int) -> str:
        return format_amount(ore, self._session.unit) if ore else _DASH

    def _build(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.fields, self._cells, self._totals = {}, {}, {}
        headings = (self.tr("Year"), self.tr("Asked"), self.tr("Allocated"), self.tr("Missing"))
        for column, heading in enumerate(headings):
            self._put(0, column, heading if column or self._years else "", "muted")
        for at, year in enumerate(self._years):
            row = 2 * at + 1
            self._put(row, 0, str(year), "")
            field = self._year_field(year)
            self._grid.addWidget(field, row, 1)
            self._grid.addWidget(field.below, row + 1, 0, 1, 4)
            for column, key in ((2, "allocated"), (3, "missing")):
                self._cells[year, key] = self._put(row, column, "", "")
        last = 2 * len(self._years) + 1
        self._put(last, 0, self.tr("Sum"), "strong")
        for column, key in enumerate(("asked", "allocated", "missing"), start=1):
            self._totals[key] = self._put(last, column, "", "strong")
        self._dress()

    def _put(self, row: int, column: int, text: str, look: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("look", look)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label, row, column, side | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _year_field(self, year: int) -> AmountEdit:
        field = AmountEdit(self.tr("Asked {year}").format(year=year), lambda: self._session.unit, self)
        field.label.hide()
        self.fields[year] = field
        return field

    def _dress(self) -> None:
        for label in (*self._cells.values(), *self._totals.values()):
            font = self._theme.font("figure")
            font.setBold(label in self._totals.values())
            label.setFont(font)
        for field in self.fields.values():
            field.line.setFont(self._theme.font("figure"))


def _allocated_per_year(plan: Plan, measure_id: MeasureId, scenario_id: ScenarioId) -> dict[int, int]:
    years: dict[int, int] = {}
    for part in plan.allocations_of(measure_id):
        if part.scenario_id == scenario_id:
            years[part.year] = years.get(part.year, 0) + part.amount_ore
    return years
