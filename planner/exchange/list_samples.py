"""Which rows of a list to show while its columns are matched: first, largest and last."""

from dataclasses import dataclass
from enum import StrEnum

from planner.exchange.list_columns import header_height
from planner.exchange.list_import import ImportProposal
from planner.exchange.list_values import RowLevel

_FIRST, _LARGEST, _LAST = 6, 3, 2


class Sample(StrEnum):
    """Why a row is shown."""

    FIRST = "first"
    LARGEST = "largest"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class SampleRow:
    """A row to show: its place in the table, from 0, and why."""

    at: int
    why: Sample


def sample_rows(proposal: ImportProposal) -> tuple[SampleRow, ...]:
    """Return the rows that tell most of how a list is read: a slip of unit shows in the largest."""
    table, header = proposal.table, proposal.choices.header_row or 0
    filled = [
        at for at in range(header + header_height(table, header), len(table.rows)) if any(table.rows[at])
    ]
    first, last = filled[:_FIRST], filled[_FIRST:][-_LAST:]
    shown = {*first, *last}
    measures = (row for row in proposal.rows if row.level is not RowLevel.SUM)
    by_money = sorted(measures, key=lambda row: -row.amount_ore)
    others = [row.line - 1 for row in by_money if row.amount_ore and row.line - 1 not in shown]
    return (
        *(SampleRow(at, Sample.FIRST) for at in first),
        *(SampleRow(at, Sample.LARGEST) for at in others[:_LARGEST]),
        *(SampleRow(at, Sample.LAST) for at in last),
    )
