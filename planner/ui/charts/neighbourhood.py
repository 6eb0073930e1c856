"""Allocation per neighbourhood: a bar each, the largest first, with its share of all."""

from planner.analysis.breakdown import Breakdown
from planner.analysis.leading import Part, leading_parts
from planner.analysis.selection import Slice
from planner.domain.money import NO_BREAK_SPACE
from planner.ui.charts.base import Chart
from planner.ui.charts.drawing import Bar, Drawing, FigureRow, Figures, Fill, Label, LegendEntry, Paint
from planner.ui.charts.scale import amount_lines, label_text

#: As many as have room for their names; the rest stand together.
MOST_NEIGHBOURHOODS = 10
_KNOWN, _UNKNOWN, _REST = Paint("accent"), Paint("text_muted", Fill.LINES), Paint("text_muted", Fill.STRIPES)


class NeighbourhoodChart(Chart):
    """Draws `analysis.breakdown` by neighbourhood."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Allocated per neighbourhood")

    def caption(self) -> str:
        """Return what is measured."""
        return self.tr("All years, and share of the whole")

    def show_result(self, breakdown: Breakdown) -> None:
        """Draw a result."""
        self.show_drawing(self.draw(breakdown))

    def draw(self, breakdown: Breakdown) -> Drawing:
        """Turn a result into a drawing."""
        if not breakdown.keys:
            return Drawing(empty=self.tr("No money is allocated yet."))
        parts = leading_parts(breakdown, MOST_NEIGHBOURHOODS)
        return Drawing(
            categories=tuple(self._name(part) for part in parts),
            bars=tuple(self._bar(part, place) for place, part in enumerate(parts)),
            labels=tuple(self._label(part, place) for place, part in enumerate(parts)),
            legend=self._legend_entries(parts),
            figures=self._figures(breakdown),
            summary=" ".join(f"{self._name(part)}: {self._amount_and_share(part)}." for part in parts[:4]),
            horizontal=True,
        )

    def _name(self, part: Part) -> str:
        if part.is_rest:
            return self.tr("%Ln other(s)", "", len(part.keys))
        return self.words.neighbourhood(next(iter(part.keys)))

    @staticmethod
    def _paint(part: Part) -> Paint:
        if part.is_rest:
            return _REST
        return _UNKNOWN if part.keys == {""} else _KNOWN

    def _bar(self, part: Part, place: int) -> Bar:
        names = tuple(self.words.neighbourhood(key) for key in sorted(part.keys)) if part.is_rest else ()
        return Bar(
            part=Slice(neighbourhoods=part.keys),
            at=place,
            width=0.62,
            start_ore=0,
            end_ore=part.total_ore,
            paint=self._paint(part),
            name=self._name(part),
            amount_ore=part.total_ore,
            details=(self.tr("{share} of all").format(share=_percent(part)), *names),
        )

    def _label(self, part: Part, place: int) -> Label:
        return Label(
            at=place,
            width=0.62,
            start_ore=0,
            end_ore=part.total_ore,
            text=f"{label_text(part.total_ore, self.words.unit)} · {_percent(part)}",
        )

    def _legend_entries(self, parts: tuple[Part, ...]) -> tuple[LegendEntry, ...]:
        """Return a legend only when there is something that needs one."""
        if not any(part.keys == {""} for part in parts):
            return ()
        return (
            LegendEntry(self.tr("Neighbourhood"), _KNOWN),
            LegendEntry(self.tr("Measures without a place, or a place without a neighbourhood"), _UNKNOWN),
        )

    def _amount_and_share(self, part: Part) -> str:
        return f"{amount_lines(part.total_ore, self.words.unit)}, {_percent(part)}"

    def _figures(self, breakdown: Breakdown) -> Figures:
        years = breakdown.years
        parts = leading_parts(breakdown, max(1, len(breakdown.keys)))
        rows = [
            FigureRow(self._name(part), (*part.per_year, part.total_ore, _percent(part))) for part in parts
        ]
        per_year = (breakdown.per_year[year] for year in years)
        rows.append(FigureRow(self.tr("All neighbourhoods"), (*per_year, breakdown.total_ore, None)))
        columns = (*(str(year) for year in years), self.tr("All years"), self.tr("Share"))
        return Figures(self.tr("Neighbourhood"), columns, tuple(rows))


def _percent(part: Part) -> str:
    """Return the share in whole percent; what is something is never written 0 %."""
    text = "<1" if part.total_ore and not part.percent else str(part.percent)
    return f"{text}{NO_BREAK_SPACE}%"
