"""What the measures cost afterwards, per year and receiving board, as a table of a paper."""

from collections.abc import Iterator, Sequence

from planner.analysis.running_costs import Gap, RunningCosts
from planner.exchange.papers.amounts import AmountFormat, AmountRow, AmountTable
from planner.exchange.papers.order import PaperOrder
from planner.exchange.papers.paper import Block, PaperColumn, PaperTable, PaperText

#: Years beyond the plan's period in which the costs are shown: a table that still fits on a page.
YEARS_AFTER = 3
_GAP_WORDS = {
    Gap.COST: "kostnad",
    Gap.LIFE: "nyttjandeperiod",
    Gap.START: "dag för ibruktagande",
    Gap.RUNNING_COST: "årlig driftkostnad",
    Gap.OPERATOR: "framtida driftansvarig",
}


def running_cost_table(order: PaperOrder, amounts: AmountFormat) -> Iterator[Block]:
    """Yield the table of running and capital cost with what is not known, or say that nothing is.

    Raises:
        ExportDiffersError: the boards do not add up to the year.
    """
    costs = order.costs
    if costs is None or not costs.total.cost_ore:
        text = (
            "Driftkonsekvenser är inte beräknade: [årlig driftkostnad, kapitalkostnad och mottagande nämnd]."
        )
        yield PaperText(paragraphs=(text,))
        return
    yield _table(costs, amounts)
    missing = [
        f"{words} för {len(costs.with_gap(gap))} st"
        for gap, words in _GAP_WORDS.items()
        if costs.with_gap(gap)
    ]
    if missing:
        yield PaperText(paragraphs=(f"Det som inte är känt räknas inte: {', '.join(missing)}.",))


def _table(costs: RunningCosts, amounts: AmountFormat) -> PaperTable:
    table = AmountTable(
        rows=tuple(
            AmountRow(
                before=(board.board or "Driftansvarig saknas",),
                amounts=tuple(year.cost_ore for year in board.years),
            )
            for board in costs.boards
        ),
        totals=tuple(year.cost_ore for year in costs.per_year),
        format=amounts,
    )
    parts = (
        table.row_of("varav drift", _of(costs, "running_ore")),
        table.row_of("varav kapitalkostnad", _of(costs, "capital_ore")),
    )
    return PaperTable(
        title="Driftkonsekvenser: drift och kapitalkostnad per mottagande nämnd och år",
        columns=(
            PaperColumn("Mottagande nämnd", weight=4),
            *(PaperColumn(str(year), number=True) for year in costs.years),
        ),
        rows=(*table.paper_rows(), *parts),
        notes=("Kapitalkostnad = linjär avskrivning + internränta på ingående bokfört värde, från bruk.",),
    )


def _of(costs: RunningCosts, part: str) -> Sequence[int]:
    return [getattr(year, part) for year in costs.per_year]
