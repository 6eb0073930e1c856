"""Granted money tertial by tertial: what is left to spend, and money bound in later years apart."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from planner.analysis.granted_burn_down import BurnPoint
from planner.analysis.selection import Slice
from planner.domain.tertial import Tertial
from planner.ui.charts.base import Chart
from planner.ui.charts.drawing import (
    Bar,
    Drawing,
    FigureRow,
    Figures,
    Fill,
    Label,
    LegendEntry,
    Line,
    Paint,
    Side,
)
from planner.ui.charts.scale import amount_lines, label_text
from planner.ui.charts.words import Words
from planner.ui.theme import Theme

_LEFT, _BOUND = Paint("accent_soft", Fill.SOFT), Paint("accent", Fill.BOUND)
_OVER = Paint("bad", Fill.OVER)
_NARROW, _ASIDE = 0.36, 0.24


class GrantedBurnDownChart(Chart):
    """Draws `analysis.granted_burn_down` of the whole period."""

    #: The follow-up of the tertial of a bar is to be looked at: budget year and tertial.
    wanted = Signal(int, object)

    def __init__(self, theme: Theme, words: Words) -> None:
        """Lead from a bar to its tertial."""
        super().__init__(theme, words)
        self._tertials: dict[str, tuple[int, Tertial]] = {}
        self.picked.connect(lambda _part, name: self.wanted.emit(*self._tertials[name]))

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Granted money, tertial by tertial")

    def caption(self) -> str:
        """Return what is measured."""
        return self.tr("Left to spend when each tertial closes")

    def show_result(self, points: Sequence[BurnPoint]) -> None:
        """Draw a result."""
        self.show_drawing(self.draw(points))

    def draw(self, points: Sequence[BurnPoint]) -> Drawing:
        """Turn a result into a drawing."""
        if not any(point.adjusted_ore or point.spent_ore or point.bound_later_ore for point in points):
            return Drawing(empty=self.tr("Nothing is granted yet."))
        columns = [(point, self._column(at, point)) for at, point in enumerate(points)]
        self._tertials = {
            bar.name: (point.year, point.tertial) for point, column in columns for bar in column
        }
        bars = tuple(bar for _, column in columns for bar in column)
        return Drawing(
            categories=tuple(self._short(point) for point in points),
            bars=bars,
            labels=tuple(self._label(at, point) for at, point in enumerate(points)),
            lines=(_steps(points),),
            legend=self._legend_entries(bars),
            figures=self._figures(points),
            summary=" ".join(
                f"{self._name(point)}: {amount_lines(point.to_spend_ore, self.words.unit)}."
                for point in points
            ),
        )

    def _short(self, point: BurnPoint) -> str:
        """Return what stands at the axis: the year stands where it ends."""
        return str(point.year) if point.tertial is Tertial.YEAR else point.tertial.upper()

    def _name(self, point: BurnPoint) -> str:
        if point.tertial is Tertial.YEAR:
            return self.tr("Year {year}").format(year=point.year)
        return f"{point.tertial.upper()} {point.year}"

    def _column(self, at: int, point: BurnPoint) -> tuple[Bar, ...]:
        left = self._left(at, point)
        if not point.bound_later_ore:
            return (left,)
        bound = Bar(
            part=Slice(years=frozenset({point.year})),
            at=at - _ASIDE,
            width=_NARROW,
            start_ore=0,
            end_ore=point.bound_later_ore,
            paint=_BOUND,
            name=self.tr("{tertial}: bound in later years").format(tertial=self._name(point)),
            amount_ore=point.bound_later_ore,
        )
        return left, bound

    def _left(self, at: int, point: BurnPoint) -> Bar:
        unit, ore = self.words.unit, point.to_spend_ore
        name = self.tr("{tertial}: left to spend").format(tertial=self._name(point))
        return Bar(
            part=Slice(years=frozenset({point.year})),
            at=at,
            width=1,
            start_ore=0,
            end_ore=ore,
            paint=_OVER if ore < 0 else _LEFT,
            name=f"▲ {name}" if ore < 0 else name,
            amount_ore=ore,
            details=(
                self.tr("Adjusted budget so far: {amount}").format(
                    amount=amount_lines(point.adjusted_ore, unit)
                ),
                self.tr("Spent so far: {amount}").format(amount=amount_lines(point.spent_ore, unit)),
            ),
            is_over=ore < 0,
        )

    def _label(self, at: int, point: BurnPoint) -> Label:
        ore = point.to_spend_ore
        text = label_text(ore, self.words.unit)
        return Label(
            at=at,
            width=0.96,
            start_ore=0,
            end_ore=ore,
            text=f"▲ {text}" if ore < 0 else text,
            short="▲" if ore < 0 else "",
            role="bad" if ore < 0 else "text",
            side=Side.BEYOND_BELOW if ore < 0 else Side.BEYOND_ABOVE,
        )

    def _legend_entries(self, bars: Sequence[Bar]) -> tuple[LegendEntry, ...]:
        entries = [LegendEntry(self.tr("Left to spend"), Paint("accent"), is_line=True)]
        if any(bar.paint is _BOUND for bar in bars):
            entries.append(LegendEntry(self.tr("Bound in later years"), _BOUND))
        if any(bar.is_over for bar in bars):
            entries.append(LegendEntry(self.tr("▲ More is spent than there is"), _OVER))
        return tuple(entries)

    def _figures(self, points: Sequence[BurnPoint]) -> Figures:
        columns = (
            self.tr("Adjusted budget"),
            self.tr("Returned"),
            self.tr("Spent"),
            self.tr("Left to spend"),
            self.tr("Bound in later years"),
            self.tr("Forecast, year"),
        )
        rows = tuple(
            FigureRow(
                self._name(point),
                (
                    point.adjusted_ore,
                    point.returned_ore,
                    point.spent_ore,
                    point.to_spend_ore,
                    point.bound_later_ore,
                    point.forecast_ore,
                ),
            )
            for point in points
        )
        return Figures(self.tr("Tertial"), columns, rows)


def _steps(points: Sequence[BurnPoint]) -> Line:
    corners: list[tuple[float, int]] = []
    for at, point in enumerate(points):
        corners += [(at - 0.5, point.to_spend_ore), (at + 0.5, point.to_spend_ore)]
    return Line(tuple(corners), "accent", 2.5)
