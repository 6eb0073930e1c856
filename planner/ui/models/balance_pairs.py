"""The sums of two states of a plan as a table: source by source and year by year, before and after."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject

from planner.analysis.difference import BalancePair
from planner.analysis.remaining import Balance
from planner.domain.money import Unit, format_amount
from planner.exchange.change_words import ARROW
from planner.ui.models.amount_block import write_block
from planner.ui.models.column import Align, Column
from planner.ui.models.table import RowsModel

_MORE, _LESS, _OVER = "↑", "↓", "▲"


class BalancePairsModel(RowsModel[BalancePair]):
    """One row for each source and year, with frame, allocated and remaining in both states."""

    def __init__(self, unit: Unit, parent: QObject | None = None) -> None:
        """Make it empty."""
        self._unit = unit
        self._names: Mapping[str, str] = {}
        super().__init__(self._columns(), lambda pair: f"{pair.fund_id} {pair.year}", None, parent)

    def show_pairs(self, pairs: Iterable[BalancePair], names: Mapping[str, str]) -> None:
        """Show balances; `names` are those of the sources by id."""
        self._names = names
        self.set_rows(pairs)

    def as_text(self) -> str:
        """Return what is shown as tab-separated text."""
        rows = [[column.title for column in self.columns]]
        rows += [[column.text_of(row) for column in self.columns] for row in self._rows.items]
        return write_block(rows)

    def _columns(self) -> list[Column[BalancePair]]:
        return [
            Column(key="source", title=self.tr("Source"), value=self._source, width=22, grows=True),
            Column(key="year", title=self.tr("Year"), value=lambda pair: pair.year, text=self._year, width=8),
            self._amount("frame", self.tr("Frame"), lambda balance: balance.frame_ore),
            self._amount("allocated", self.tr("Allocated"), lambda balance: balance.allocated_ore),
            self._amount("remaining", self.tr("Remaining"), lambda balance: balance.remaining_ore),
            self._amount("over", self.tr("Over-committed"), lambda balance: balance.over_ore),
        ]

    def _source(self, pair: BalancePair) -> str:
        return self.tr("All sources") if pair.fund_id is None else self._names[pair.fund_id]

    def _year(self, pair: BalancePair) -> str:
        return self.tr("All years") if pair.year is None else str(pair.year)

    def _amount(self, key: str, title: str, ore: Callable[[Balance], int]) -> Column[BalancePair]:
        def text(pair: BalancePair) -> str:
            before, after = ore(pair.before), ore(pair.after)
            shown = self._text(key, after)
            if before == after:
                return shown
            return f"{self._text(key, before)} {ARROW} {shown} {_MORE if after > before else _LESS}"

        return Column(
            key=key,
            title=title,
            value=lambda pair: ore(pair.after) - ore(pair.before),
            text=text,
            align=Align.END,
            tone=lambda pair: "" if ore(pair.before) != ore(pair.after) else "text_muted",
            tooltip=text,
            width=26,
        )

    def _text(self, key: str, ore: int) -> str:
        """Return an amount, nothing rounded away: two that differ never look the same."""
        sign = f"{_OVER} " if (key == "over" and ore) or ore < 0 else ""
        return sign + format_amount(ore, self._unit, exact=True)
