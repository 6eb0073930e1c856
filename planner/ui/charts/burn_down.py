"""How the frame of the period is used up: a step a year, what is bound later, later years' frames."""

from collections.abc import Iterator

from planner.analysis.burn_down import BurnDown, BurnDownYear
from planner.analysis.selection import Slice
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

_LEFT = Paint("accent_soft", Fill.SOFT)
_BOUND = Paint("accent", Fill.BOUND)
_OVER = Paint("bad", Fill.OVER)
_LABEL_WIDTH = 0.94
#: Bound money stands at the left of its year, money taken from later years at the right.
_NARROW, _ASIDE = 0.36, 0.21


class BurnDownChart(Chart):
    """Draws `analysis.burn_down`."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Frame of the period, used up")

    def caption(self) -> str:
        """Return what is measured."""
        return self.tr("Left of all years' frames when each year closes")

    def show_result(self, result: BurnDown) -> None:
        """Draw a result."""
        self.show_drawing(self.draw(result))

    def draw(self, result: BurnDown) -> Drawing:
        """Turn a result into a drawing; the first column is the whole frame, before anything is used."""
        if not result.frame_ore and not any(year.allocated_ore for year in result.years):
            return Drawing(empty=self.tr("There are no frames and no allocation yet."))
        bars = (self._start(result), *(bar for column in self._columns(result) for bar in column))
        return Drawing(
            categories=(self.tr("Start"), *(str(year.year) for year in result.years)),
            bars=bars,
            labels=self._labels(result),
            lines=(self._later_frames(result), self._steps(result)),
            legend=self._legend_entries(bars),
            figures=self._figures(result),
            summary=self._summary(result),
        )

    def _start(self, result: BurnDown) -> Bar:
        return Bar(
            part=Slice(),
            at=0,
            width=1,
            start_ore=0,
            end_ore=result.frame_ore,
            paint=_LEFT,
            name=self.tr("Frame of all years"),
            amount_ore=result.frame_ore,
        )

    def _columns(self, result: BurnDown) -> Iterator[tuple[Bar, ...]]:
        for place, year in enumerate(result.years, start=1):
            column = [self._left(year, place)]
            if year.bound_later_ore:
                later = frozenset(other.year for other in result.years if other.year > year.year)
                column.append(self._bound(year, later, place))
            if _is_ahead(year):
                column.append(self._ahead(year, place))
            yield tuple(column)

    def _left(self, year: BurnDownYear, place: int) -> Bar:
        unit, is_over = self.words.unit, year.closing_ore < 0
        name = self.tr("Left when {year} closes").format(year=year.year)
        return Bar(
            part=Slice(years=frozenset({year.year})),
            at=place,
            width=1,
            start_ore=0,
            end_ore=year.closing_ore,
            paint=_OVER if is_over else _LEFT,
            name=f"▲ {name}" if is_over else name,
            amount_ore=year.closing_ore,
            details=(
                self.tr("Allocated in {year}: {amount}").format(
                    year=year.year, amount=amount_lines(year.allocated_ore, unit)
                ),
                self.tr("Frames of later years: {amount}").format(
                    amount=amount_lines(year.later_frames_ore, unit)
                ),
            ),
            is_over=is_over,
        )

    def _bound(self, year: BurnDownYear, later: frozenset[int], place: int) -> Bar:
        return Bar(
            part=Slice(years=later, begun_by=year.year),
            at=place - _ASIDE,
            width=_NARROW,
            start_ore=0,
            end_ore=year.bound_later_ore,
            paint=_BOUND,
            name=self.tr("Bound after {year}").format(year=year.year),
            amount_ore=year.bound_later_ore,
            details=(self.tr("For measures that have begun by then"),),
        )

    def _ahead(self, year: BurnDownYear, place: int) -> Bar:
        return Bar(
            part=Slice(years=frozenset({year.year})),
            at=place + _ASIDE,
            width=_NARROW,
            start_ore=year.closing_ore,
            end_ore=year.later_frames_ore,
            paint=_OVER,
            name=self.tr("▲ {year}: taken from later years' frames").format(year=year.year),
            amount_ore=year.ahead_ore,
            is_over=True,
        )

    def _labels(self, result: BurnDown) -> tuple[Label, ...]:
        unit = self.words.unit
        labels = []
        for place, year in enumerate(result.years, start=1):
            if _is_ahead(year):
                text = f"▲ {label_text(year.ahead_ore, unit)}"
                labels.append(self._label(place + _ASIDE, year.later_frames_ore, text, "bad", "▲"))
            labels.append(self._closing_label(place, year))
        labels.append(self._label(0, result.frame_ore, label_text(result.frame_ore, unit), "text"))
        return tuple(labels)

    def _closing_label(self, place: int, year: BurnDownYear) -> Label:
        text = label_text(year.closing_ore, self.words.unit)
        if year.closing_ore < 0:
            return self._label(place, year.closing_ore, f"▲ {text}", "bad", "▲")
        return self._label(place, year.closing_ore, text, "text")

    @staticmethod
    def _label(place: float, ore: int, text: str, role: str, short: str = "") -> Label:
        side = Side.BEYOND_BELOW if ore < 0 else Side.BEYOND_ABOVE
        return Label(
            at=place,
            width=_LABEL_WIDTH,
            start_ore=0,
            end_ore=ore,
            text=text,
            short=short,
            role=role,
            side=side,
        )

    @staticmethod
    def _steps(result: BurnDown) -> Line:
        points = [(-0.5, result.frame_ore), (0.5, result.frame_ore)]
        for place, year in enumerate(result.years, start=1):
            points += [(place - 0.5, year.closing_ore), (place + 0.5, year.closing_ore)]
        return Line(tuple(points), "accent", 2.5)

    @staticmethod
    def _later_frames(result: BurnDown) -> Line:
        points = []
        for place, year in enumerate(result.years, start=1):
            points += [(place - 0.5, year.later_frames_ore), (place + 0.5, year.later_frames_ore)]
        return Line(tuple(points), "chart_frame", 1.5, dashed=True)

    def _legend_entries(self, bars: tuple[Bar, ...]) -> tuple[LegendEntry, ...]:
        entries = [
            LegendEntry(self.tr("Left of the frame"), Paint("accent"), is_line=True),
            LegendEntry(self.tr("Frames of later years"), Paint("chart_frame"), is_line=True, dashed=True),
        ]
        if any(bar.paint is _BOUND for bar in bars):
            entries.append(LegendEntry(self.tr("Bound in later years"), _BOUND))
        if any(bar.is_over for bar in bars):
            entries.append(LegendEntry(self.tr("▲ Taken from later years, or over-committed"), _OVER))
        return tuple(entries)

    def _figures(self, result: BurnDown) -> Figures:
        columns = (
            self.tr("Left when it opens"),
            self.tr("Allocated"),
            self.tr("Left when it closes"),
            self.tr("Later years' frames"),
            self.tr("Bound later"),
        )
        rows = tuple(
            FigureRow(
                str(year.year),
                (
                    year.opening_ore,
                    year.allocated_ore,
                    year.closing_ore,
                    year.later_frames_ore,
                    year.bound_later_ore,
                ),
            )
            for year in result.years
        )
        return Figures(self.tr("Year"), columns, rows)

    def _summary(self, result: BurnDown) -> str:
        unit = self.words.unit
        sentences = [
            self.tr("Left when {year} closes: {amount}.").format(
                year=year.year, amount=amount_lines(year.closing_ore, unit)
            )
            for year in result.years
        ]
        return " ".join(sentences)


def _is_ahead(year: BurnDownYear) -> bool:
    """Tell whether later years' frames are used while there is still something left of the whole."""
    return year.ahead_ore > 0 and year.closing_ore >= 0
