"""What helps to match the columns of a list: its first, largest and last rows, and its decimal marks."""

from dataclasses import dataclass
from enum import StrEnum

from planner.exchange.decimal_marks import DecimalMark, marks_in
from planner.exchange.list_columns import ColumnChoice, header_height
from planner.exchange.list_import import ImportProposal
from planner.exchange.list_values import RowLevel, RowReason

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


def mark_hints(proposal: ImportProposal) -> tuple[tuple[ColumnChoice, DecimalMark], ...]:
    """Return the columns with amounts that can be read in two ways, and the mark that their others all have.

    It is a hint for whoever chooses the mark, and never taken by itself.
    """
    found = (finding for row in proposal.rows for finding in row.findings)
    in_doubt = {one.column for one in found if one.reason is RowReason.AMOUNT_AMBIGUOUS}
    hints: list[tuple[ColumnChoice, DecimalMark]] = []
    for choice in proposal.columns:
        if choice.index in in_doubt and choice.mark is None:
            cells = (row[choice.index] for row in proposal.table.rows if choice.index < len(row))
            marks = marks_in(cell for cell in cells if isinstance(cell, str))
            if len(marks) == 1:
                hints += [(choice, mark) for mark in marks]
    return tuple(hints)
