"""Any table as a paper: what it is called, what is said of it, and its columns and rows as they are shown."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.exchange.export_input import AllocationExport
from planner.exchange.papers.order import paper_head
from planner.exchange.papers.paper import Block, Look, Paper, PaperRow, PaperTable, PaperText

#: More are for the workbook: these take some ten seconds, and half a gigabyte while they are typeset.
MOST_ROWS = 2_000


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
    count = len(shown.table.rows)
    table = replace(shown.table, rows=tuple(_first(shown.table.rows)))
    block: Block = table if table.rows else PaperText(paragraphs=(shown.empty,))
    left_out = count - len(table.rows)
    text = f"De första {MOST_ROWS} raderna står här, {left_out} till är utelämnade. Summorna är av alla."
    return Paper(
        head=paper_head(export, shown.title, "", administration),
        facts=(*shown.told, *((("Utelämnat", text),) if left_out else ())),
        blocks=(block,),
    )


def _first(rows: tuple[PaperRow, ...]) -> Iterator[PaperRow]:
    """Yield as many rows as are typeset, and after them the sums that close the table."""
    sums = next((at for at, row in enumerate(rows) if row.look is Look.SUM), len(rows))
    yield from rows[: min(sums, MOST_ROWS)]
    yield from rows[sums:]
