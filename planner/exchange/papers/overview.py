"""The overview as a paper: every source with all years together, and every year with all sources together."""

from planner.analysis.money_chain import money_chain
from planner.analysis.remaining import Balance, remaining
from planner.exchange.export_input import AllocationExport
from planner.exchange.papers.amounts import AmountFormat, AmountRow, AmountTable
from planner.exchange.papers.decision import all_sources_table
from planner.exchange.papers.order import UNIT_SENTENCES, paper_head
from planner.exchange.papers.paper import Paper, PaperColumn, PaperTable


def overview_paper(export: AllocationExport, title: str, administration: str = "") -> Paper:
    """Return what remains of the sources and years of the scenario that is exported.

    Raises:
        ExportDiffersError: its rows do not add up to what the plan says.
    """
    plan, unit = export.plan, export.plan.info.display_unit
    left = remaining(plan, export.scenario_id)
    amounts = AmountFormat(unit)
    years = AmountTable(
        rows=tuple(
            AmountRow(before=(str(year),), amounts=_amounts(left.per_year[year])) for year in left.years
        ),
        totals=_amounts(left.total),
        format=amounts,
    )
    heads = ("Ram", "Fördelat", "varav bundet", "Kvar att fördela", "Överskridet")
    return Paper(
        head=paper_head(export, title, "", administration),
        facts=(
            ("Scenario", plan.scenarios[export.scenario_id].name),
            ("Belopp", f"i {UNIT_SENTENCES[unit]}; summorna är räknade på ören"),
        ),
        blocks=(
            all_sources_table(plan, left, money_chain(plan), amounts),
            PaperTable(
                title="Alla källor, år för år",
                columns=(PaperColumn("År", weight=1), *(PaperColumn(head, number=True) for head in heads)),
                rows=years.paper_rows(),
                notes=("Bundet är det som går till åtgärder som började ett tidigare år.",),
            ),
        ),
    )


def _amounts(balance: Balance) -> tuple[int, ...]:
    return (
        balance.frame_ore,
        balance.allocated_ore,
        balance.bound_ore,
        balance.remaining_ore,
        balance.over_ore,
    )
