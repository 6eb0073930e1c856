"""The dialog Record event: one step of the chain of money, also one grant split over years."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from planner.analysis.status_chain import next_kind
from planner.domain.changes import ChangeSet
from planner.domain.ids import FundId, MeasureId
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan
from planner.editing.money_events import EventDraft, record_events
from planner.ui.dialogs.entry_dialog import EntryDialog
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.labels import event_name
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.entry_fields import MeasureBox, YearAmounts
from planner.ui.widgets.paper_fields import PaperFields

_SPLIT = {EventKind.APPLIED, EventKind.RECOMMENDED, EventKind.GRANTED, EventKind.REFUSED}
_TO_A_YEAR = {EventKind.CARRIED_OVER, EventKind.CARRY_REFUSED}


class RecordEventDialog(EntryDialog):
    """Asks for what the kind of event needs, and for nothing else."""

    def __init__(
        self, session: Session, choice: FollowUpChoice, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Begin with a grant of the year that is looked at."""
        super().__init__(session, theme, self.tr("Record"), parent)
        self.setWindowTitle(self.tr("Record event"))
        self._choice = choice
        plan, years = session.plan, choice.years()
        self.kind, self.fund, self.to_year = QComboBox(self), QComboBox(self), QComboBox(self)
        self.measure = MeasureBox(self.tr("Measure"), self)
        self.to_measure = MeasureBox(self.tr("To measure"), self)
        self.amounts = YearAmounts(years, lambda: choice.unit, theme, self)
        self.amounts.lines[0][0].setCurrentIndex(years.index(choice.year))
        self.voucher = QLineEdit(self)
        self.paper = PaperFields(plan, date.today(), self)  # noqa: DTZ011 - the user's own day
        self._fill(plan, years)
        self._lay_out()
        self._connect()
        self._choose_kind(EventKind.GRANTED)
        self.resize(theme.px(600), self.sizeHint().height())

    def begin_with(self, measure_id: MeasureId | None) -> None:
        """Begin with a measure, and the step that is likely to come next of it."""
        self.measure.choose(measure_id)
        if measure_id is not None:
            self._choose_kind(next_kind(self.session.plan, measure_id))
            self.amounts.lines[0][1].line.setFocus()

    def begin_with_event(self, event: MoneyEvent) -> None:
        """Begin with all that an event said, to record it right."""
        self.measure.choose(event.measure_id)
        self.to_measure.choose(event.to_measure_id)
        self.fund.setCurrentIndex(self.fund.findData(event.fund_id))
        self._choose_kind(event.kind)
        box, entry = self.amounts.lines[0]
        box.setCurrentIndex(max(0, box.findData(event.year)))
        entry.show_value(event.amount_ore)
        if event.to_year is not None:
            self.to_year.setCurrentIndex(self.to_year.findData(event.to_year))
        self.voucher.setText(event.voucher)
        self.paper.day.show_day(event.decided_on)
        self.paper.dnr.setText(event.dnr)
        self.paper.body.setText(event.body)
        self.paper.note.setText(event.note)

    # --- what it consists of ---------------------------------------------------------------------

    def _fill(self, plan: Plan, years: list[int]) -> None:
        for kind in EventKind:
            self.kind.addItem(event_name(kind), kind.value)
        for fund in plan.funds_in_order:
            self.fund.addItem(fund.name, fund.id)
        self.fund.setCurrentIndex(max(0, self.fund.findData(self.session.fund_id)))
        for year in sorted({*years, years[-1] + 1}):
            self.to_year.addItem(str(year), year)
        self.measure.offer(plan.measures.values())
        self.to_measure.offer(plan.measures.values())
        names = (
            (self.kind, self.tr("Event")),
            (self.fund, self.tr("Source")),
            (self.to_year, self.tr("To budget year")),
            (self.voucher, self.tr("Voucher")),
        )
        for widget, name in names:
            widget.setAccessibleName(name)

    def _lay_out(self) -> None:
        form = self.form
        form.addRow(self.tr("&Event"), self.kind)
        form.addRow(self.tr("&Measure"), self.measure)
        form.addRow(self.tr("To measure"), self.to_measure)
        form.addRow(self.tr("&Source"), self.fund)
        label = QLabel(self.tr("&Amount, {unit}").format(unit=self._choice.unit))
        label.setBuddy(self.amounts.lines[0][1].line)
        form.addRow(label, self.amounts)
        form.addRow(self.tr("To budget year"), self.to_year)
        form.addRow(self.tr("&Voucher"), self.voucher)
        self.paper.add_to(form)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self.amounts.changed.connect(self._look_at_years)
        self.to_year.activated.connect(self._look_at_years)
        self.paper.changed.connect(self._look_at_years)

    def _choose_kind(self, kind: EventKind) -> None:
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self._follow_kind()

    def chosen_kind(self) -> EventKind:
        """Return the kind that is chosen."""
        return EventKind(self.kind.currentData())

    def _follow_kind(self) -> None:
        """Ask for what the kind needs."""
        kind, spent = self.chosen_kind(), self.chosen_kind() is EventKind.SPENT
        self.form.setRowVisible(self.to_measure, kind is EventKind.REALLOCATED)
        self.form.setRowVisible(self.to_year, kind in _TO_A_YEAR)
        self.form.setRowVisible(self.voucher, spent)
        for field in (self.paper.dnr, self.paper.body):
            self.form.setRowVisible(field, not spent)
        self.amounts.split_allowed(allowed=kind in _SPLIT)
        self.amounts.allow_below_zero(allowed=spent)
        self._propose_year()
        self._look_at_years()

    def _propose_year(self) -> None:
        """Propose the year after as the one that gets what is carried over."""
        at = self.to_year.findData(self.amounts.years()[0] + 1)
        if self.chosen_kind() in _TO_A_YEAR and at >= 0:
            self.to_year.setCurrentIndex(at)

    def _years(self) -> list[int]:
        extra = [int(self.to_year.currentData())] if self.chosen_kind() in _TO_A_YEAR else []
        return [*self.amounts.years(), *extra]

    def _look_at_years(self) -> None:
        self.paper.look_at(self._years())

    # --- saving ----------------------------------------------------------------------------------

    def problem(self) -> str:
        """Return what is wrong with the fields."""
        kind = self.chosen_kind()
        if self.measure.chosen() is None:
            return self.tr("Choose a measure.")
        if kind is EventKind.REALLOCATED and self.to_measure.chosen() in (None, self.measure.chosen()):
            return self.tr("Choose the other measure, that gets the money.")
        if problem := self._amount_problem(kind):
            return problem
        return self.tr("Write the reason: the tertial is closed.") if self.paper.needs_reason() else ""

    def _amount_problem(self, kind: EventKind) -> str:
        years = self.amounts.years()
        if self.amounts.is_wrong():
            return self.tr("An amount cannot be read. See what is said beside it.")
        if not all(self.amounts.amounts()):
            return self.tr("Write the amount.")
        if len(set(years)) < len(years):
            return self.tr("A budget year is there twice. Change one of them, or remove it.")
        if kind in _TO_A_YEAR and int(self.to_year.currentData()) <= years[0]:
            return self.tr("Money is carried over to a later budget year. Choose one.")
        return ""

    def use_case(self) -> Callable[[Plan], ChangeSet]:
        """Return the edit that records the event, or one for each budget year."""
        kind, paper = self.chosen_kind(), self.paper.paper()
        measure_id = self.measure.chosen()
        assert measure_id is not None  # noqa: S101 - `problem` asks for one
        spent = kind is EventKind.SPENT
        drafts = [
            EventDraft(
                kind=kind,
                measure_id=measure_id,
                fund_id=FundId(self.fund.currentData()),
                year=year,
                amount_ore=ore or 0,
                decided_on=paper.on,
                to_measure_id=self.to_measure.chosen() if kind is EventKind.REALLOCATED else None,
                to_year=int(self.to_year.currentData()) if kind in _TO_A_YEAR else None,
                dnr="" if spent else paper.dnr,
                body="" if spent else paper.body,
                voucher=self.voucher.text().strip() if spent else "",
                note=paper.note,
                reason=paper.reason,
            )
            for year, ore in zip(self.amounts.years(), self.amounts.amounts(), strict=True)
        ]
        return lambda plan: record_events(plan, drafts)
