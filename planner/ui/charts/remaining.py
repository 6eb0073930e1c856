"""What remains of each fund and year: a group of bars a year; what is over-committed hangs below zero."""

from planner.analysis.over_commitment import over_commitments
from planner.analysis.remaining import Balance, Remaining
from planner.analysis.selection import Slice
from planner.domain.ids import FundId
from planner.domain.money import Unit
from planner.ui.charts.base import Chart
from planner.ui.charts.drawing import (
    Bar,
    Drawing,
    FigureRow,
    Figures,
    Fill,
    Label,
    LegendEntry,
    Paint,
    Side,
)
from planner.ui.charts.scale import amount_lines, label_text

#: The look of the first, second … fund; told apart by pattern too.
_FUND_PAINTS = (
    Paint("accent"),
    Paint("text_muted"),
    Paint("accent", Fill.STRIPES),
    Paint("text_muted", Fill.STRIPES),
    Paint("accent", Fill.LINES),
    Paint("text_muted", Fill.LINES),
)
_OVER = Paint("bad", Fill.OVER)
_GROUP_WIDTH, _BAR_SHARE = 0.84, 0.86


class RemainingChart(Chart):
    """Draws `analysis.remaining`."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Remaining per source and year")

    def caption(self) -> str:
        """Return what is measured."""
        return self.tr("Frame less allocated")

    def show_result(self, balances: Remaining) -> None:
        """Draw a result."""
        self.show_drawing(self.draw(balances))

    def draw(self, balances: Remaining) -> Drawing:
        """Turn a result into a drawing."""
        cells = self._cells(balances)
        if not cells:
            return Drawing(empty=self.tr("There are no frames and no allocation yet."))
        bars = tuple(self._bar(balances, fund, year) for fund, year in cells)
        labels = [self._label(bar, self.words.unit) for bar in bars]
        return Drawing(
            categories=tuple(str(year) for year in balances.years),
            bars=bars,
            labels=tuple(sorted(labels, key=lambda label: label.role != "bad")),
            legend=self._legend_entries(balances, cells),
            figures=self._figures(balances),
            summary=self._summary(balances),
        )

    @staticmethod
    def _cells(balances: Remaining) -> list[tuple[FundId, int]]:
        """Return the funds and years that have a frame or an allocation, year by year."""
        return [
            (fund, year)
            for year in balances.years
            for fund in balances.funds
            if balances.cells[fund, year].frame_ore or balances.cells[fund, year].allocated_ore
        ]

    def _bar(self, balances: Remaining, fund: FundId, year: int) -> Bar:
        balance = balances.cells[fund, year]
        count, place = len(balances.funds), balances.funds.index(fund)
        slot = _GROUP_WIDTH / max(count, 2)
        name = f"{self.words.fund(fund)} {year}"
        return Bar(
            part=Slice(fund_id=fund, years=frozenset({year})),
            at=balances.years.index(year) + (place - (count - 1) / 2) * slot,
            width=slot * _BAR_SHARE,
            start_ore=0,
            end_ore=balance.remaining_ore,
            paint=_OVER if balance.over_ore else _FUND_PAINTS[place % len(_FUND_PAINTS)],
            name=self.tr("{name}: over-committed").format(name=f"▲ {name}") if balance.over_ore else name,
            amount_ore=balance.remaining_ore,
            details=self._details(balance),
            is_over=bool(balance.over_ore),
        )

    def _details(self, balance: Balance) -> tuple[str, ...]:
        unit = self.words.unit
        lines = [
            self.tr("Frame: {amount}").format(amount=amount_lines(balance.frame_ore, unit)),
            self.tr("Allocated: {amount}").format(amount=amount_lines(balance.allocated_ore, unit)),
        ]
        if balance.bound_ore:
            lines.append(
                self.tr("of which bound: {amount}").format(amount=amount_lines(balance.bound_ore, unit))
            )
        return tuple(lines)

    @staticmethod
    def _label(bar: Bar, unit: Unit) -> Label:
        amount = label_text(bar.end_ore, unit)
        return Label(
            at=bar.at,
            width=_GROUP_WIDTH,
            start_ore=0,
            end_ore=bar.end_ore,
            text=f"▲ {amount}" if bar.is_over else amount,
            short="▲" if bar.is_over else "",
            role="bad" if bar.is_over else "text",
            side=Side.BEYOND_BELOW if bar.is_over else Side.BEYOND_ABOVE,
        )

    def _legend_entries(
        self, balances: Remaining, cells: list[tuple[FundId, int]]
    ) -> tuple[LegendEntry, ...]:
        shown = {fund for fund, _ in cells}
        entries = [
            LegendEntry(self.words.fund(fund), _FUND_PAINTS[place % len(_FUND_PAINTS)])
            for place, fund in enumerate(balances.funds)
            if fund in shown
        ]
        if balances.total.over_ore:
            entries.append(LegendEntry(self.tr("▲ Over-committed"), _OVER))
        return tuple(entries)

    def _figures(self, balances: Remaining) -> Figures:
        rows = [
            FigureRow(
                self.words.fund(fund),
                (
                    *(balances.cells[fund, year].remaining_ore for year in balances.years),
                    balances.per_fund[fund].remaining_ore,
                ),
            )
            for fund in balances.funds
        ]
        if len(rows) > 1:
            per_year = (balances.per_year[year].remaining_ore for year in balances.years)
            rows.append(FigureRow(self.tr("All sources"), (*per_year, balances.total.remaining_ore)))
        columns = (*(str(year) for year in balances.years), self.tr("All years"))
        return Figures(self.tr("Remaining"), columns, tuple(rows))

    def _summary(self, balances: Remaining) -> str:
        unit = self.words.unit
        sentences = [
            self.tr("Remaining in all: {amount}.").format(
                amount=amount_lines(balances.total.remaining_ore, unit)
            )
        ]
        sentences += [
            self.tr("{fund} {year} is over-committed by {amount}.").format(
                fund=self.words.fund(one.fund_id), year=one.year, amount=amount_lines(one.over_ore, unit)
            )
            for one in over_commitments(balances)
        ]
        return " ".join(sentences)
