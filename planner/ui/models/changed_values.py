"""Changed values as a table: what each concerns, which field, before and after."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject

from planner.exchange.change_words import ChangeLine
from planner.ui.models.amount_block import write_block
from planner.ui.models.column import Column
from planner.ui.models.table import RowsModel


class ValueRow(NamedTuple):
    """A line and its place among the others."""

    number: int
    line: ChangeLine


class ChangedValuesModel(RowsModel[ValueRow]):
    """One row for each field that changed, and for each value that came or went."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make it empty."""
        super().__init__(self._columns(), lambda row: str(row.number), None, parent)

    def show_lines(self, lines: Iterable[ChangeLine]) -> None:
        """Show lines, in their order."""
        self.set_rows(ValueRow(number, line) for number, line in enumerate(lines))

    def as_text(self) -> str:
        """Return what is shown as tab-separated text."""
        rows = [[column.title for column in self.columns]]
        rows += [[column.text_of(row) for column in self.columns] for row in self._rows.items]
        return write_block(rows)

    def _columns(self) -> list[Column[ValueRow]]:
        return [
            Column(
                key="subject",
                title=self.tr("Concerning"),
                value=lambda row: row.line.subject,
                tooltip=lambda row: row.line.subject,
                width=38,
                grows=True,
            ),
            Column(
                key="field",
                title=self.tr("Value"),
                value=lambda row: row.line.field,
                width=22,
            ),
            Column(
                key="before",
                title=self.tr("Before"),
                value=lambda row: row.line.before,
                tooltip=lambda row: row.line.before,
                tone=lambda _row: "text_muted",
                width=26,
            ),
            Column(
                key="after",
                title=self.tr("After"),
                value=lambda row: row.line.after,
                tooltip=lambda row: row.line.after,
                width=26,
            ),
        ]
