"""The dialog Close tertial: says what will never change again, and which forecasts are written down."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from planner.analysis.follow_up import assumed_forecasts
from planner.domain.changes import ChangeSet
from planner.domain.money import format_amount
from planner.domain.plan import Plan
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.tertials import close_tertial
from planner.ui.dialogs.entry_dialog import EntryDialog
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.labels import tertial_name
from planner.ui.models.column import Align, Column
from planner.ui.models.table import RowsModel
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.entry_fields import DayEdit
from planner.ui.widgets.privacy_hint import PrivacyHint
from planner.ui.widgets.rows_view import RowsView


@dataclass(frozen=True, slots=True)
class _Assumed:
    """A forecast that nobody has said and that is written down."""

    cell: ForecastCell
    measure: str
    fund: str
    ore: int


class CloseTertialDialog(EntryDialog):
    """Closes the tertial that is looked at, for all sources."""

    def __init__(
        self, session: Session, choice: FollowUpChoice, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Look at a tertial that is open."""
        super().__init__(session, theme, self.tr("Close the tertial"), parent)
        self._year, self._tertial = choice.year, choice.tertial
        name = f"{tertial_name(choice.tertial)} {choice.year}"
        self.setWindowTitle(self.tr("Close {tertial}").format(tertial=name))
        self._assumed = assumed_forecasts(session.plan, choice.year, choice.tertial)
        self.tell(self._explanation(choice))
        today = date.today()  # noqa: DTZ011 - the user's own day
        self.day = DayEdit(self.tr("Closed on"), max(today, choice.tertial.ends_on(choice.year)), self)
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(self.tr("such as the diary number of the report"))
        self.form.addRow(self.tr("&Closed on"), self.day)
        self.form.addRow(self.tr("N&ote"), self.note)
        self.form.addRow("", PrivacyHint(self.note, parent=self))
        self.model = self._make_model(choice)
        self._add_list()
        self.resize(theme.px(620), theme.px(520 if self._assumed else 300))

    def problem(self) -> str:
        """Return what is wrong with the day."""
        last = self._tertial.ends_on(self._year)
        if self.day.day() < last:
            return self.tr("The tertial ends {date}. Choose that day or a later one.").format(date=last)
        return ""

    def use_case(self) -> Callable[[Plan], ChangeSet]:
        """Return the edit that closes the tertial."""
        day, note, assumed = self.day.day(), self.note.text().strip(), self._assumed
        return lambda plan: close_tertial(plan, self._year, self._tertial, day, assumed, note)

    def _explanation(self, choice: FollowUpChoice) -> str:
        if choice.tertial is Tertial.YEAR:
            frozen = self.tr("All that is recorded of {year} until the closing is frozen.").format(
                year=choice.year
            )
        else:
            last = choice.tertial.ends_on(choice.year)
            frozen = self.tr("Figures and forecasts to {date} are frozen, of all sources.").format(date=last)
        later = self.tr(
            "What is recorded later for these days needs a reason, and counts in the next tertial. Undo "
            "opens the tertial again as long as it is the last thing done."
        )
        return f"{frozen} {later}"

    def _make_model(self, choice: FollowUpChoice) -> RowsModel[_Assumed]:
        plan, unit = self.session.plan, choice.unit
        columns: list[Column[_Assumed]] = [
            Column(
                key="measure", title=self.tr("Measure"), value=lambda row: row.measure, width=30, grows=True
            ),
            Column(key="fund", title=self.tr("Source"), value=lambda row: row.fund, width=22),
            Column(
                key="forecast",
                title=self.tr("Forecast, {unit}").format(unit=unit),
                value=lambda row: row.ore,
                text=lambda row: format_amount(row.ore, unit),
                align=Align.END,
                width=13,
            ),
        ]
        model = RowsModel(columns, lambda row: "/".join(map(str, row.cell)), None, self)
        rows = []
        for cell, ore in self._assumed.items():
            measure = plan.measures[cell.measure_id]
            rows.append(_Assumed(cell, f"{measure.code} {measure.title}", plan.funds[cell.fund_id].name, ore))
        model.set_rows(rows)
        return model

    def _add_list(self) -> None:
        """Show which forecasts are written down, when there are any."""
        if not self._assumed:
            return
        text = QLabel(
            self.tr("%Ln forecast(s) that nobody has said will be written down:", "", len(self._assumed)),
            self,
        )
        text.setProperty("look", "strong")
        view = RowsView(self.model, self.theme, parent=self)
        view.setAccessibleName(self.tr("Assumed forecasts"))
        self.body.addWidget(text)
        self.body.addWidget(view, 1)
