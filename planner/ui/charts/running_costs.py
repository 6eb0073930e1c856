"""Running and capital costs per year: a stack a year, a piece for each receiving board."""

from itertools import accumulate

from planner.analysis.running_costs import BoardCosts, RunningCosts, YearCost, sum_costs
from planner.analysis.selection import Slice
from planner.ui.charts.base import Chart
from planner.ui.charts.drawing import Bar, Drawing, FigureRow, Figures, Fill, Label, LegendEntry, Paint, Side
from planner.ui.charts.scale import amount_lines, label_text

#: Colours and fills that are told apart; boards beyond them stand together.
_PAINTS = (
    Paint("lighting", Fill.SOLID, is_kind=True),
    Paint("tunnel", Fill.RIBBED, is_kind=True),
    Paint("camera", Fill.SOLID, is_kind=True),
    Paint("sound_alarm", Fill.DASHED, is_kind=True),
    Paint("clearing", Fill.SOLID, is_kind=True),
)
_REST = Paint("text_muted", Fill.STRIPES)
_NOBODY = Paint("text_muted", Fill.LINES)
_STACK = 0.66


class RunningCostsChart(Chart):
    """Draws `analysis.running_costs`."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Running and capital cost per year")

    def caption(self) -> str:
        """Return what is measured."""
        return self.tr("Cost of the year, per receiving board")

    def show_result(self, costs: RunningCosts) -> None:
        """Draw a result."""
        self.show_drawing(self.draw(costs))

    def draw(self, costs: RunningCosts) -> Drawing:
        """Turn a result into a drawing."""
        if not costs.total.cost_ore:
            return Drawing(empty=self.tr("There is no running or capital cost to show."))
        parts = self._parts(costs)
        return Drawing(
            categories=tuple(str(year) for year in costs.years),
            bars=tuple(self._bars(costs, parts)),
            labels=tuple(self._labels(costs)),
            legend=tuple(LegendEntry(self._name(board), paint) for board, paint in parts),
            figures=self._figures(costs),
            summary=self._summary(costs),
        )

    def _parts(self, costs: RunningCosts) -> list[tuple[BoardCosts, Paint]]:
        """Return the largest boards, the rest as one, and "none is said", from the bottom of the stack up."""
        named = [board for board in costs.boards if board.board]
        rest = named[len(_PAINTS) :]
        parts = list(zip(named, _PAINTS, strict=False))
        if rest:
            years = tuple(sum_costs(column) for column in zip(*(one.years for one in rest), strict=True))
            name = self.tr("%Ln other board(s)", "", len(rest))
            parts.append((BoardCosts(name, (), years), _REST))
        parts += [(board, _NOBODY) for board in costs.boards if not board.board]
        return parts

    def _name(self, board: BoardCosts) -> str:
        return board.board or self.tr("No operator is said")

    def _bars(self, costs: RunningCosts, parts: list[tuple[BoardCosts, Paint]]) -> list[Bar]:
        bars = []
        for place, year in enumerate(costs.years):
            tops = list(accumulate(board.years[place].cost_ore for board, _ in parts))
            for (board, paint), top in zip(parts, tops, strict=True):
                cost = board.years[place]
                if cost.cost_ore:
                    bars.append(self._bar(f"{self._name(board)} {year}", place, cost, top, paint))
        return bars

    def _bar(self, name: str, place: int, cost: YearCost, top: int, paint: Paint) -> Bar:
        unit = self.words.unit
        return Bar(
            part=Slice(),
            at=place,
            width=_STACK,
            start_ore=top - cost.cost_ore,
            end_ore=top,
            paint=paint,
            name=name,
            amount_ore=cost.cost_ore,
            details=(
                self.tr("Capital cost: {amount}").format(amount=amount_lines(cost.capital_ore, unit)),
                self.tr("Running cost: {amount}").format(amount=amount_lines(cost.running_ore, unit)),
            ),
        )

    def _labels(self, costs: RunningCosts) -> list[Label]:
        unit = self.words.unit
        return [
            Label(
                at=place,
                width=0.96,
                start_ore=0,
                end_ore=cost.cost_ore,
                text=label_text(cost.cost_ore, unit),
                side=Side.BEYOND_ABOVE,
            )
            for place, cost in enumerate(costs.per_year)
            if cost.cost_ore
        ]

    def _figures(self, costs: RunningCosts) -> Figures:
        rows = []
        for board in costs.boards:
            rows += self._rows_of(self._name(board), board.years)
        rows += self._rows_of(self.tr("All boards"), costs.per_year)
        columns = (*(str(year) for year in costs.years), self.tr("All years"))
        return Figures(self.tr("Receiving board"), columns, tuple(rows))

    def _rows_of(self, name: str, years: tuple[YearCost, ...]) -> list[FigureRow]:
        total = sum_costs(years)
        capital, running = self.tr("{board}: capital cost"), self.tr("{board}: running cost")
        return [
            FigureRow(capital.format(board=name), (*(one.capital_ore for one in years), total.capital_ore)),
            FigureRow(running.format(board=name), (*(one.running_ore for one in years), total.running_ore)),
            FigureRow(name, (*(one.cost_ore for one in years), total.cost_ore)),
        ]

    def _summary(self, costs: RunningCosts) -> str:
        unit, peak = self.words.unit, costs.peak_at
        dearest = self.tr("The dearest year is {year}: {amount}.").format(
            year=costs.years[peak], amount=amount_lines(costs.per_year[peak].cost_ore, unit)
        )
        boards = (
            f"{self._name(board)}: {amount_lines(board.total.cost_ore, unit)}." for board in costs.boards[:3]
        )
        return " ".join((dearest, *boards))
