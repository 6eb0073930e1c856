"""From frame to what is left to spend: a step for allocated, granted, carried over, returned and spent."""

from collections.abc import Iterator

from planner.analysis.granted_burn_down import Waterfall
from planner.analysis.selection import ChainFigure, Slice
from planner.ui.charts.base import Chart
from planner.ui.charts.drawing import (
    Bar,
    Drawing,
    FigureRow,
    Figures,
    Fill,
    Label,
    Paint,
    Side,
)
from planner.ui.charts.scale import amount_lines, label_text
from planner.ui.charts.words import Words
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.theme import Theme

_FRAME, _ALLOCATED = Paint("text_muted"), Paint("accent", Fill.STRIPES)
_GRANTED, _MOVED, _SPENT = Paint("accent"), Paint("accent", Fill.LINES), Paint("text_muted", Fill.STRIPES)
_LEFT, _OVER = Paint("good"), Paint("bad", Fill.OVER)
_WIDTH = 0.72
#: Name, beginning, end and fill of a step, and the figure of the chain that stands behind it.
_Step = tuple[str, int, int, Paint, ChainFigure | None]


class GrantedWaterfallChart(Chart):
    """Draws `analysis.granted_burn_down.waterfall` of the year that is looked at."""

    def __init__(self, theme: Theme, words: Words, choice: FollowUpChoice) -> None:
        """Draw in the unit of the page."""
        self._choice = choice
        super().__init__(theme, words)

    def title(self) -> str:
        """Return the heading."""
        return self.tr("From frame to what is left")

    def caption(self) -> str:
        """Return what is measured."""
        return self.tr("Budget year {year}, all events").format(year=self._choice.year)

    def show_result(self, result: Waterfall) -> None:
        """Draw a result."""
        self.show_drawing(self.draw(result))

    def draw(self, result: Waterfall) -> Drawing:
        """Turn a result into a drawing."""
        if not any((result.frame_ore, result.allocated_ore, result.granted_ore, result.spent_ore)):
            return Drawing(empty=self.tr("There is neither frame, allocation nor grant in this year."))
        bars = tuple(self._bar(at, step) for at, step in enumerate(self._steps(result)))
        return Drawing(
            categories=tuple(bar.name for bar in bars),
            horizontal=True,
            bars=bars,
            labels=tuple(self._label(bar) for bar in bars),
            figures=self._figures(result),
            summary=" ".join(f"{bar.name}: {amount_lines(bar.amount_ore, self.words.unit)}." for bar in bars),
        )

    def _steps(self, result: Waterfall) -> Iterator[_Step]:
        """Yield the steps; what does not occur has none."""
        yield self.tr("Frame"), 0, result.frame_ore, _FRAME, None
        yield self.tr("Allocated"), 0, result.allocated_ore, _ALLOCATED, None
        yield self.tr("Granted"), 0, result.granted_ore, _GRANTED, ChainFigure.GRANTED
        at = result.granted_ore
        for name, change, figure in (
            (self.tr("Carried over"), result.carried_ore, ChainFigure.CARRIED),
            (self.tr("Returned"), -result.returned_ore, ChainFigure.RETURNED),
        ):
            if change:
                yield name, at, at + change, _MOVED, figure
                at += change
        yield self.tr("Spent"), at, at - result.spent_ore, _SPENT, ChainFigure.SPENT
        left = result.to_spend_ore
        name = self.tr("Left to spend")
        paint = _OVER if left < 0 else _LEFT
        yield (f"▲ {name}" if left < 0 else name), 0, left, paint, ChainFigure.LEFT

    def _bar(self, at: int, step: _Step) -> Bar:
        name, start, end, paint, figure = step
        years = frozenset({self._choice.year})
        return Bar(
            part=Slice(fund_id=self._choice.fund_id, years=years, chain=figure),
            at=at,
            width=_WIDTH,
            start_ore=start,
            end_ore=end,
            paint=paint,
            name=name,
            amount_ore=end - start if start == 0 or paint is _MOVED else start - end,
            is_over=paint is _OVER,
        )

    def _label(self, bar: Bar) -> Label:
        below = bar.end_ore < 0
        high = max(bar.start_ore, bar.end_ore)
        text = label_text(bar.amount_ore, self.words.unit)
        return Label(
            at=bar.at,
            width=1,
            start_ore=0,
            end_ore=bar.end_ore if below else high,
            text=f"▲ {text}" if bar.is_over else text,
            short="▲" if bar.is_over else "",
            role="bad" if bar.is_over else "text",
            side=Side.BEYOND_BELOW if below else Side.BEYOND_ABOVE,
        )

    def _figures(self, result: Waterfall) -> Figures:
        """Return the steps as rows, and the two other kinds of what is left by their names."""
        rows = [
            (self.tr("Frame"), result.frame_ore),
            (self.tr("Allocated"), result.allocated_ore),
            (self.tr("Left to allocate"), result.to_allocate_ore),
            (self.tr("Granted"), result.granted_ore),
            (self.tr("Carried over"), result.carried_ore),
            (self.tr("Adjusted budget"), result.adjusted_ore),
            (self.tr("Returned"), result.returned_ore),
            (self.tr("Spent"), result.spent_ore),
            (self.tr("Left to spend"), result.to_spend_ore),
            (
                self.tr("Left in the fund"),
                self.tr("unknown") if result.in_fund_ore is None else result.in_fund_ore,
            ),
        ]
        columns = (str(self._choice.year),)
        return Figures(self.tr("Step"), columns, tuple(FigureRow(name, (value,)) for name, value in rows))
