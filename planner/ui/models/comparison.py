"""Two scenarios as a table: each measure's amounts in both, year by year, and what differs."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from planner.analysis.compare import ComparedMeasure, Comparison
from planner.domain.money import Unit, format_amount
from planner.domain.plan import Plan
from planner.ui.models.amount_block import cell_text, write_block
from planner.ui.models.column import Align, Column
from planner.ui.models.table import RowsModel

_NONE = "–"
ARROW = "→"
_MORE, _LESS = "↑", "↓"


class ComparisonModel(RowsModel[ComparedMeasure]):
    """One row for each measure with money in either scenario."""

    def __init__(self, plan: Plan, unit: Unit, parent: QObject | None = None) -> None:
        """Make it empty, with the columns of a plan."""
        self._plan = plan
        self._unit = unit
        self._names = ("", "")
        self._compared: Comparison | None = None
        super().__init__(self._columns(), lambda row: row.measure_id, None, parent)

    def show_comparison(self, compared: Comparison, names: tuple[str, str], *, only_differing: bool) -> None:
        """Show a comparison; `names` are those of the left and the right scenario."""
        self._names = names
        self._compared = compared
        self.set_columns(self._columns())
        self.set_rows(row for row in compared.measures if row.differs or not only_differing)

    def as_text(self) -> str:
        """Return what is shown as tab-separated text: left, right and difference of each year."""
        years = self._plan.info.years
        left, right = self._names
        head, difference = [self.tr("No."), self.tr("Measure")], self.tr("difference")
        for period in (*(str(year) for year in years), self.tr("All years")):
            head += [f"{period} {left}", f"{period} {right}", f"{period} {difference}"]
        rows = [head]
        for key in self.shown_keys():
            row = self.item(key)
            if row is not None:
                rows.append(self._text_row(row))
        return write_block(rows)

    def _text_row(self, row: ComparedMeasure) -> list[str]:
        measure = self._plan.measures[row.measure_id]
        texts = [measure.code, measure.title]
        pairs = [(row.left_years.get(y, 0), row.right_years.get(y, 0)) for y in self._plan.info.years]
        for left, right in (*pairs, (row.left_ore, row.right_ore)):
            texts += [cell_text(ore, self._unit) for ore in (left, right, right - left)]
        return texts

    # --- columns ---------------------------------------------------------------------------------

    def _columns(self) -> list[Column[ComparedMeasure]]:
        measures = self._plan.measures
        left, right = self._names
        return [
            Column(
                key="number",
                title=self.tr("No."),
                value=lambda row: measures[row.measure_id].number,
                text=lambda row: measures[row.measure_id].code,
                width=6,
            ),
            Column(
                key="title",
                title=self.tr("Measure"),
                value=lambda row: measures[row.measure_id].title,
                tooltip=lambda row: measures[row.measure_id].title,
                width=24,
                grows=True,
            ),
            *(self._year(year) for year in self._plan.info.years),
            self._amount("left", left, lambda row: row.left_ore),
            self._amount("right", right, lambda row: row.right_ore),
            self._difference(),
        ]

    def _year(self, year: int) -> Column[ComparedMeasure]:
        def difference(row: ComparedMeasure) -> int:
            return row.right_years.get(year, 0) - row.left_years.get(year, 0)

        def text(row: ComparedMeasure) -> str:
            before, after = row.left_years.get(year, 0), row.right_years.get(year, 0)
            if before == after:
                return self._text(after)
            sign = _MORE if after > before else _LESS
            return f"{self._text(before)} {ARROW} {self._text(after)} {sign}"

        def tooltip(row: ComparedMeasure) -> str:
            return f"{text(row)}  ({self.signed(difference(row))})" if difference(row) else ""

        return Column(
            key=str(year),
            title=str(year),
            value=difference,
            text=text,
            align=Align.END,
            tooltip=tooltip,
            tone=lambda row: _tone(difference(row)),
            width=28 if self._unit is Unit.KR else 15,
        )

    def _amount(
        self, key: str, title: str, value: Callable[[ComparedMeasure], int]
    ) -> Column[ComparedMeasure]:
        return Column(
            key=key,
            title=title,
            value=value,
            text=lambda row: self._text(value(row)),
            align=Align.END,
            summed=True,
            sum_text=self._text,
            width=max(9, min(22, len(title))),
        )

    def _difference(self) -> Column[ComparedMeasure]:
        return Column(
            key="difference",
            title=self.tr("Difference"),
            value=lambda row: row.difference_ore,
            text=lambda row: self.signed(row.difference_ore),
            align=Align.END,
            summed=True,
            sum_text=self.signed,
            tone=lambda row: _tone(row.difference_ore),
            width=11,
        )

    def signed(self, ore: int) -> str:
        """Return a difference with its sign; "±0" when there is none."""
        return format_amount(ore, self._unit, plus=True) if ore else "±0"

    def _text(self, ore: int) -> str:
        return format_amount(ore, self._unit) if ore else _NONE


def _tone(difference: int) -> str:
    if difference > 0:
        return "good"
    return "bad" if difference else "text_muted"
