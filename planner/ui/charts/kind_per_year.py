"""Allocation per kind and year: a stack a year, with the year's frame as a line across it."""

from itertools import accumulate

from planner.analysis.breakdown import Breakdown
from planner.analysis.leading import Part, leading_parts
from planner.analysis.remaining import Remaining
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

#: As many as can be told apart; the rest stand together.
MOST_KINDS = 9
_TEXTURES = (Fill.SOLID, Fill.RIBBED, Fill.SOLID, Fill.DASHED)
_REST = Paint("text_muted", Fill.STRIPES)
_OVER = Paint("bad", Fill.OVER)
_STACK, _FRAME_LINE, _OVER_AT, _OVER_WIDTH = 0.56, 0.76, 0.345, 0.07


class KindPerYearChart(Chart):
    """Draws `analysis.breakdown` by kind, against the frames of `analysis.remaining`."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Allocated per kind and year")

    def caption(self) -> str:
        """Return what is measured."""
        return self.tr("Allocated against the frame of the year")

    def show_result(self, breakdown: Breakdown, balances: Remaining) -> None:
        """Draw a result."""
        self.show_drawing(self.draw(breakdown, balances))

    def draw(self, breakdown: Breakdown, balances: Remaining) -> Drawing:
        """Turn a result into a drawing."""
        if not breakdown.keys and not balances.total.frame_ore:
            return Drawing(empty=self.tr("No money is allocated yet."))
        parts = leading_parts(breakdown, MOST_KINDS)
        bars, labels = self._stacks(breakdown, parts)
        over_bars, over_labels = self._over(breakdown, balances)
        return Drawing(
            categories=tuple(str(year) for year in breakdown.years),
            bars=(*bars, *over_bars),
            labels=(*over_labels, *labels),
            lines=tuple(
                Line(((n - _FRAME_LINE / 2, ore), (n + _FRAME_LINE / 2, ore)), "chart_frame", 2.5)
                for n, ore in enumerate(balances.per_year[year].frame_ore for year in breakdown.years)
            ),
            legend=self._legend_entries(parts, balances),
            figures=self._figures(breakdown, balances),
            summary=self._summary(breakdown, parts),
        )

    def _name(self, part: Part) -> str:
        if part.is_rest:
            return self.tr("%Ln other kind(s)", "", len(part.keys))
        return self.words.kind(next(iter(part.keys)))

    @staticmethod
    def _paint(part: Part, place: int) -> Paint:
        """Return the colour of the kind, with a texture by its place, so that neighbours differ in both."""
        if part.is_rest:
            return _REST
        return Paint(next(iter(part.keys)), _TEXTURES[place % len(_TEXTURES)], is_kind=True)

    def _stacks(self, breakdown: Breakdown, parts: tuple[Part, ...]) -> tuple[list[Bar], list[Label]]:
        """Return the bars from the bottom up, the largest kind of the plan first."""
        bars, labels = [], []
        for place, year in enumerate(breakdown.years):
            amounts = [part.per_year[place] for part in parts]
            tops = list(accumulate(amounts))
            for number, (part, amount, top) in enumerate(zip(parts, amounts, tops, strict=True)):
                if amount:
                    paint = self._paint(part, number)
                    bars.append(self._bar(part, year, place, (top - amount, top), paint))
                    labels.append(self._inside(bars[-1]))
            if breakdown.per_year[year]:
                labels.append(self._total(place, breakdown.per_year[year]))
        return bars, labels

    def _bar(self, part: Part, year: int, place: int, span: tuple[int, int], paint: Paint) -> Bar:
        names = [self.words.kind(key) for key in sorted(part.keys)] if part.is_rest else []
        return Bar(
            part=Slice(kinds=part.keys, years=frozenset({year})),
            at=place,
            width=_STACK,
            start_ore=span[0],
            end_ore=span[1],
            paint=paint,
            name=f"{self._name(part)} {year}",
            amount_ore=span[1] - span[0],
            details=tuple(names),
        )

    def _inside(self, bar: Bar) -> Label:
        return Label(
            at=bar.at,
            width=bar.width,
            start_ore=bar.start_ore,
            end_ore=bar.end_ore,
            text=label_text(bar.amount_ore, self.words.unit),
            paint=bar.paint,
            side=Side.INSIDE,
        )

    def _total(self, place: int, ore: int) -> Label:
        text = label_text(ore, self.words.unit)
        return Label(at=place, width=_FRAME_LINE, start_ore=0, end_ore=ore, text=text)

    def _over(self, breakdown: Breakdown, balances: Remaining) -> tuple[list[Bar], list[Label]]:
        """Return a mark of what each year has above its frame, and the words for it.

        A year whose frames are enough together can still have a fund that is over-committed: then there is
        nothing above the line, and the words say how much.
        """
        bars, labels = [], []
        for place, year in enumerate(breakdown.years):
            balance = balances.per_year[year]
            if not balance.over_ore:
                continue
            top = max(balance.frame_ore, balance.allocated_ore)
            text = f"▲ {label_text(balance.over_ore, self.words.unit)}"
            labels.append(
                Label(at=place, width=1, start_ore=0, end_ore=top, text=text, short="▲", role="bad", lift=1)
            )
            if balance.remaining_ore < 0:
                bars.append(self._over_bar(year, place, balance.frame_ore, balance.allocated_ore))
        return bars, labels

    def _over_bar(self, year: int, place: int, frame_ore: int, allocated_ore: int) -> Bar:
        unit = self.words.unit
        return Bar(
            part=Slice(years=frozenset({year})),
            at=place + _OVER_AT,
            width=_OVER_WIDTH,
            start_ore=frame_ore,
            end_ore=allocated_ore,
            paint=_OVER,
            name=self.tr("▲ {year}: over-committed").format(year=year),
            amount_ore=allocated_ore - frame_ore,
            details=(
                self.tr("Frame: {amount}").format(amount=amount_lines(frame_ore, unit)),
                self.tr("Allocated: {amount}").format(amount=amount_lines(allocated_ore, unit)),
            ),
            is_over=True,
        )

    def _legend_entries(self, parts: tuple[Part, ...], balances: Remaining) -> tuple[LegendEntry, ...]:
        entries = [LegendEntry(self._name(part), self._paint(part, n)) for n, part in enumerate(parts)]
        entries.append(LegendEntry(self.tr("Frame"), Paint("chart_frame"), is_line=True))
        if balances.total.over_ore:
            entries.append(LegendEntry(self.tr("▲ Over-committed"), _OVER))
        return tuple(entries)

    def _figures(self, breakdown: Breakdown, balances: Remaining) -> Figures:
        years = breakdown.years
        rows = [
            FigureRow(
                self.words.kind(key),
                (*(breakdown.cells.get((key, year), 0) for year in years), breakdown.per_key[key]),
            )
            for key in breakdown.keys
        ]
        allocated = tuple(breakdown.per_year[year] for year in years)
        frames = tuple(balances.per_year[year].frame_ore for year in years)
        rows.append(FigureRow(self.tr("All kinds"), (*allocated, breakdown.total_ore)))
        rows.append(FigureRow(self.tr("Frame"), (*frames, balances.total.frame_ore)))
        return Figures(self.tr("Kind"), (*(str(year) for year in years), self.tr("All years")), tuple(rows))

    def _summary(self, breakdown: Breakdown, parts: tuple[Part, ...]) -> str:
        unit = self.words.unit
        total = amount_lines(breakdown.total_ore, unit)
        sentences = [self.tr("Allocated in all: {amount}.").format(amount=total)]
        sentences += [self._name(part) + f": {amount_lines(part.total_ore, unit)}." for part in parts[:3]]
        return " ".join(sentences)
