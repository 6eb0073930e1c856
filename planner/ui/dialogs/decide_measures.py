"""The dialog Decide: one decision on several measures, each granted in whole, in part, or refused."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from planner.analysis.decisions import Asked, Verdict, asked
from planner.domain.changes import ChangeSet
from planner.domain.errors import PlannerError, Rule, RuleBrokenError
from planner.domain.ids import FundId, MeasureId
from planner.domain.money import format_amount, parse_amount
from planner.domain.plan import Plan
from planner.editing.decisions import Decision, decide
from planner.ui.dialogs.entry_dialog import EntryDialog
from planner.ui.error_sentences import error_sentence
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.models.column import Align, Column
from planner.ui.models.table import RowsModel
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.entry_delegate import EntryDelegate
from planner.ui.widgets.paper_fields import PaperFields
from planner.ui.widgets.rows_view import RowsView
from planner.ui.widgets.sum_row import SumRow

_TONES = {Verdict.WHOLE: "good", Verdict.PART: "warn", Verdict.ABOVE: "warn", Verdict.REFUSED: "bad"}


@dataclass(frozen=True, slots=True)
class _Row:
    """A measure, and what is decided of it, öre; None = nothing."""

    asked: Asked
    decided_ore: int | None

    @property
    def verdict(self) -> Verdict:
        return self.asked.verdict(self.decided_ore)


class DecideMeasuresDialog(EntryDialog):
    """A row a measure with an amount to write; the amount is the decision, and is said in words beside it."""

    def __init__(
        self,
        session: Session,
        choice: FollowUpChoice,
        theme: Theme,
        measure_ids: Sequence[MeasureId],
        parent: QWidget | None = None,
    ) -> None:
        """Propose that each gets what it asks for."""
        super().__init__(session, theme, self.tr("Record the decision"), parent)
        self.setWindowTitle(self.tr("Decide on the selected measures"))
        self.tell(
            self.tr(
                "Write what each is granted: 0 is a refusal, an empty cell is no decision. All is recorded "
                "as one step."
            )
        )
        self._choice, self._measure_ids = choice, measure_ids
        self._rows: dict[str, _Row] = {}
        self.fund, self.year = QComboBox(self), QComboBox(self)
        self.paper = PaperFields(session.plan, date.today(), self)  # noqa: DTZ011 - the user's own day
        self.model = RowsModel(self._columns(), lambda row: str(row.asked.measure_id), None, self)
        self.view = RowsView(self.model, theme, select_cells=True, delegate=EntryDelegate, parent=self)
        self.whole, self.refuse, self.none = (
            QPushButton(text, self)
            for text in (self.tr("&Grant all in whole"), self.tr("Re&fuse all"), self.tr("&Clear all"))
        )
        self._fill()
        self._lay_out()
        self._connect()
        self._propose()
        self.resize(theme.px(820), theme.px(640))

    def problem(self) -> str:
        """Return what is wrong with the rows or the papers."""
        decided = [row for row in self._rows.values() if row.decided_ore is not None]
        if not decided:
            return self.tr("Nothing is decided. Write what the measures are granted.")
        unknown = [row for row in decided if not row.decided_ore and not row.asked.asked_ore]
        if unknown:
            return self.tr("{measure} is refused, but what it asks for is not known. Clear its row.").format(
                measure=self._measure(unknown[0])
            )
        if self.paper.needs_reason():
            return self.tr("Write the reason: the tertial is closed.")
        return ""

    def use_case(self) -> Callable[[Plan], ChangeSet]:
        """Return the edit that records the decision on every row."""
        decisions = [
            Decision(row.asked.measure_id, row.asked.asked_ore, row.decided_ore)
            for row in self._rows.values()
            if row.decided_ore is not None
        ]
        fund_id, year, paper = (
            FundId(self.fund.currentData()),
            int(self.year.currentData()),
            self.paper.paper(),
        )
        return lambda plan: decide(plan, decisions, fund_id, year, paper)

    def write(self, measure_id: MeasureId, typed: str) -> bool:
        """Write an amount in a row, as in its cell."""
        return self._set(self._rows[measure_id], typed)

    # --- rows ------------------------------------------------------------------------------------

    def _columns(self) -> list[Column[_Row]]:
        unit = self._choice.unit

        def amount(ore: int | None) -> str:
            return "" if ore is None else format_amount(ore, unit)

        return [
            Column(
                key="measure",
                title=self.tr("Measure"),
                value=self._measure,
                tooltip=self._measure,
                width=30,
                grows=True,
            ),
            self._amount("asked", self.tr("Asked"), lambda row: row.asked.asked_ore, amount),
            self._amount("before", self.tr("Granted already"), lambda row: row.asked.granted_ore, amount),
            replace(
                self._amount("decided", self.tr("Is granted"), lambda row: row.decided_ore, amount),
                edit_text=lambda row: (
                    "" if row.decided_ore is None else format_amount(row.decided_ore, unit, exact=True)
                ),
                setter=self._set,
            ),
            Column(
                key="verdict",
                title=self.tr("Decision"),
                value=self._verdict,
                tone=lambda row: _TONES.get(row.verdict, ""),
                badge=True,
                width=17,
            ),
        ]

    @staticmethod
    def _amount(
        key: str, title: str, value: Callable[[_Row], int | None], said: Callable[[int | None], str]
    ) -> Column[_Row]:
        return Column(
            key=key,
            title=title,
            value=value,
            text=lambda row: said(value(row)),
            align=Align.END,
            summed=True,
            sum_text=said,
            width=13,
        )

    def _measure(self, row: _Row) -> str:
        measure = self.session.plan.measures[row.asked.measure_id]
        return f"{measure.code} {measure.title}"

    def _verdict(self, row: _Row) -> str:
        return {
            Verdict.NONE: self.tr("no decision"),
            Verdict.WHOLE: self.tr("✓ in whole"),
            Verdict.PART: self.tr("in part"),
            Verdict.ABOVE: self.tr("▲ more than asked"),
            Verdict.REFUSED: self.tr("✕ refused"),
        }[row.verdict]

    def _set(self, row: _Row, typed: Any) -> bool:
        try:
            ore = parse_amount(str(typed), self._choice.unit) if str(typed).strip() else None
            if ore is not None and ore < 0:
                raise RuleBrokenError(Rule.AMOUNT_NEGATIVE, "amount_ore", ore)
        except PlannerError as error:
            self.say(error_sentence(error))
            return False
        self.say("")
        self._take([replace(row, decided_ore=ore)])
        return True

    def _take(self, rows: Sequence[_Row]) -> None:
        self._rows.update({row.asked.measure_id: row for row in rows})
        self.model.update_rows(rows)

    def _decide_all(self, decided: Callable[[_Row], int | None]) -> None:
        self._take([replace(row, decided_ore=decided(row)) for row in self._rows.values()])

    def _propose(self) -> None:
        """Read what is asked for of the source and year, and propose to grant it."""
        fund_id, year = FundId(self.fund.currentData()), int(self.year.currentData())
        found = asked(self.session.plan, self._measure_ids, fund_id, year)
        rows = [_Row(one, None if one.granted_ore else one.asked_ore or None) for one in found]
        self._rows = {str(row.asked.measure_id): row for row in rows}
        self.model.set_rows(rows)
        self.paper.look_at([year])

    # --- what it consists of ---------------------------------------------------------------------

    def _fill(self) -> None:
        for fund in self.session.plan.funds_in_order:
            self.fund.addItem(fund.name, fund.id)
        for year in self._choice.years():
            self.year.addItem(str(year), year)
        self.fund.setCurrentIndex(max(0, self.fund.findData(self.session.fund_id)))
        self.year.setCurrentIndex(max(0, self.year.findData(self._choice.year)))
        self.fund.setAccessibleName(self.tr("Source"))
        self.year.setAccessibleName(self.tr("Budget year"))
        self.view.setAccessibleName(self.tr("What each measure is granted"))

    def _lay_out(self) -> None:
        self.form.addRow(self.tr("&Source"), self.fund)
        self.form.addRow(self.tr("Budget &year"), self.year)
        self.paper.add_to(self.form)
        buttons = QHBoxLayout()
        for button in (self.whole, self.refuse, self.none):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(SumRow(self.view, self.theme, self, unit=lambda: self._choice.unit))

    def _connect(self) -> None:
        delegate = self.view.painter_delegate
        if isinstance(delegate, EntryDelegate):
            delegate.told.connect(self.say)
        self.fund.activated.connect(self._propose)
        self.year.activated.connect(self._propose)
        self.paper.changed.connect(lambda: self.paper.look_at([int(self.year.currentData())]))
        self.whole.clicked.connect(lambda: self._decide_all(lambda row: row.asked.asked_ore or None))
        self.refuse.clicked.connect(lambda: self._decide_all(lambda row: 0 if row.asked.asked_ore else None))
        self.none.clicked.connect(lambda: self._decide_all(lambda _row: None))
