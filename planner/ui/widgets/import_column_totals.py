"""The table with a line for each column of money of a list: where every krona of it goes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.money import format_amount
from planner.exchange.list_import import ImportProposal
from planner.exchange.list_totals import ColumnTotal
from planner.ui.models.column import Align, Column
from planner.ui.models.import_words import column_title
from planner.ui.models.table import RowsModel
from planner.ui.theme import Theme
from planner.ui.widgets.rows_view import RowsView


class ImportColumnTotals(QWidget):
    """Each column as it stands in the file, and where it goes; nothing is left unexplained."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.model = RowsModel(self._columns(), lambda row: str(row.choice.index), parent=self)
        self.table = RowsView(self.model, theme, parent=self)
        self.table.setAccessibleName(self.tr("Control totals of each column"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)

    def show_proposal(self, proposal: ImportProposal) -> None:
        """Show what would be done."""
        self.model.set_rows(proposal.totals.columns)

    def _columns(self) -> list[Column[ColumnTotal]]:
        return [
            Column(
                key="column",
                title=self.tr("Column"),
                value=lambda row: row.choice.index,
                text=lambda row: column_title(row.choice),
                width=30,
            ),
            _count("cells", self.tr("Amounts")),
            _kronor("in_file_ore", self.tr("In the file, kr")),
            _kronor("imported_ore", self.tr("Imported, kr")),
            _kronor("left_out_ore", self.tr("Left out, kr")),
            _kronor("sum_rows_ore", self.tr("Sum rows, kr")),
            _kronor("difference_ore", self.tr("Unexplained, kr")),
            _count("unreadable", self.tr("Unreadable")),
        ]


def _kronor(key: str, title: str) -> Column[ColumnTotal]:
    return Column(
        key=key,
        title=title,
        value=lambda row: int(getattr(row, key)),
        text=lambda row: format_amount(getattr(row, key)),
        align=Align.END,
        width=14,
    )


def _count(key: str, title: str) -> Column[ColumnTotal]:
    return Column(key=key, title=title, value=lambda row: int(getattr(row, key)), align=Align.END, width=9)
