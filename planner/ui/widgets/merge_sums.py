"""The sums of a merge: frame, allocated and left of each source and year, in both versions and after."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from planner.analysis.merge_check import MergeCheck, MergedBalance
from planner.analysis.remaining import Balance
from planner.domain.money import format_amount
from planner.ui.models.column import Align, Column
from planner.ui.models.merge_words import MergeWords
from planner.ui.models.table import RowsModel
from planner.ui.theme import Theme
from planner.ui.widgets.rows_view import RowsView


class MergeSums(QWidget):
    """A row for each scenario, source and year whose sums the merge changes; all of them when asked."""

    def __init__(self, words: MergeWords, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._words = words
        self._unit = words.values.terms.unit
        self._total = QLabel(self)
        self._all = QCheckBox(self.tr("Also what does not change"), self)
        self._check: MergeCheck | None = None
        self.model = RowsModel(self._columns(), _key, parent=self)
        self.table = RowsView(self.model, theme, parent=self)
        self.table.setAccessibleName(self.tr("Sums before and after"))
        self._total.setWordWrap(True)
        layout = QVBoxLayout(self)
        for widget in (self._total, self.table, self._all):
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        self._all.toggled.connect(self._fill)

    def show_check(self, check: MergeCheck) -> None:
        """Show the sums of a merge."""
        self._check = check
        self._total.setText(
            self.tr(
                "The plan in all: allocated {ours} in mine, {theirs} in theirs, {merged} after. "
                "Left to allocate after: {left}."
            ).format(
                ours=self._amount(check.ours.allocated_ore),
                theirs=self._amount(check.theirs.allocated_ore),
                merged=self._amount(check.merged.allocated_ore),
                left=self._amount(check.merged.remaining_ore),
            )
        )
        self._fill()

    def _fill(self) -> None:
        balances = self._check.balances if self._check else ()
        everything = self._all.isChecked()
        self.model.set_rows(one for one in balances if everything or one.differs or one.overspent_ore)

    # --- columns ---------------------------------------------------------------------------------

    def _columns(self) -> list[Column[MergedBalance]]:
        mine, theirs, after = self.tr("mine"), self.tr("theirs"), self.tr("after")
        allocated, left = self.tr("Allocated, {whose}"), self.tr("Left, {whose}")
        return [
            Column(
                key="source",
                title=self.tr("Source"),
                value=self._words.source,
                tooltip=self._words.source,
                width=20,
                grows=True,
            ),
            Column(key="year", title=self.tr("Year"), value=lambda row: row.year, width=5),
            self._money(
                "frame", self.tr("Frame, {whose}").format(whose=after), lambda row: row.merged, _frame
            ),
            self._money("allocated_ours", allocated.format(whose=mine), lambda row: row.ours, _allocated),
            self._money(
                "allocated_theirs", allocated.format(whose=theirs), lambda row: row.theirs, _allocated
            ),
            self._money("allocated", allocated.format(whose=after), lambda row: row.merged, _allocated),
            self._money("left_ours", left.format(whose=mine), lambda row: row.ours, _left),
            self._money("left_theirs", left.format(whose=theirs), lambda row: row.theirs, _left),
            self._money("left", left.format(whose=after), lambda row: row.merged, _left),
            Column(
                key="verdict",
                title=self.tr("Verdict"),
                value=lambda row: row.overspent_ore,
                text=self._verdict,
                tooltip=self._verdict,
                tone=_tone,
                badge=True,
                width=29,
            ),
        ]

    def _money(
        self,
        key: str,
        title: str,
        side: Callable[[MergedBalance], Balance],
        figure: Callable[[Balance], int],
    ) -> Column[MergedBalance]:
        return Column(
            key=key,
            title=title,
            value=lambda row: figure(side(row)),
            text=lambda row: format_amount(figure(side(row)), self._unit),
            align=Align.END,
            tone=lambda row: "bad" if figure(side(row)) < 0 else "",
            width=max(11, len(title) - 1),
        )

    def _verdict(self, row: MergedBalance) -> str:
        if row.overspent_ore:
            return self.tr("▲ Overspent by {amount} more").format(amount=self._amount(row.overspent_ore))
        if row.merged.over_ore:
            return self.tr("▲ Overspent by {amount}, as before").format(
                amount=self._amount(row.merged.over_ore)
            )
        return self.tr("Within the frame")

    def _amount(self, ore: int) -> str:
        return format_amount(ore, self._unit, with_unit=True)


def _key(row: MergedBalance) -> str:
    return f"{row.scenario_id}|{row.fund_id}|{row.year}"


def _frame(balance: Balance) -> int:
    return balance.frame_ore


def _allocated(balance: Balance) -> int:
    return balance.allocated_ore


def _left(balance: Balance) -> int:
    return balance.remaining_ore


def _tone(row: MergedBalance) -> str:
    if row.overspent_ore:
        return "bad"
    return "warn" if row.merged.over_ore else "good"
