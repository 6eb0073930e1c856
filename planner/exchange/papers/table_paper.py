"""Any table as a paper: what it is called, what is said of it, and its columns and rows as they are shown."""

from dataclasses import dataclass

from planner.exchange.export_input import AllocationExport
from planner.exchange.papers.order import paper_head
from planner.exchange.papers.paper import Block, Paper, PaperTable, PaperText


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownTable:
    """A table as somebody looks at it.

    Attributes:
        title: what the page is called.
        told: what is to be known to read it, as name and text: filters, grouping, unit.
        table: its columns and rows, without what is withheld.
        empty: what to say when it has no rows.
    """

    title: str
    told: tuple[tuple[str, str], ...]
    table: PaperTable
    empty: str


def table_paper(export: AllocationExport, shown: ShownTable, administration: str = "") -> Paper:
    """Return the table as a paper of a plan.

    Args:
        export: gives what ties it to the plan; its rows are those of `shown`.
        shown: the table.
        administration: the district administration that it comes from, or "".
    """
    block: Block = shown.table if shown.table.rows else PaperText(paragraphs=(shown.empty,))
    return Paper(
        head=paper_head(export, shown.title, "", administration),
        facts=shown.told,
        blocks=(block,),
    )
