"""The dialog Record reading: what an indicator showed on a day, how surely, and who says so."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from planner.domain.changes import ChangeSet
from planner.domain.errors import PlannerError
from planner.domain.ids import IndicatorId, reading_id
from planner.domain.indicator import Reading
from planner.domain.plan import Plan
from planner.editing.indicators import set_readings
from planner.ui.dialogs.entry_dialog import EntryDialog
from planner.ui.error_sentences import error_sentence
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.typed_values import count_parser, hundredths_parser
from planner.ui.widgets.entry_fields import DayEdit
from planner.ui.widgets.form_field import LineField


class RecordReadingDialog(EntryDialog):
    """A reading of a day that has one already takes its place."""

    def __init__(
        self, session: Session, indicator_id: IndicatorId, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Begin with today."""
        super().__init__(session, theme, self.tr("Record"), parent)
        self.setWindowTitle(self.tr("Record reading"))
        self._indicator = session.plan.indicators[indicator_id]
        self.tell(
            self.tr("{name}. Counts and shares only, never a person.").format(name=self._indicator.name)
        )
        today = date.today()  # noqa: DTZ011 - the user's own day
        self.day = DayEdit(self.tr("Day"), today, self)
        unit = self._indicator.unit
        self.value = LineField(self.tr("Value, {unit}").format(unit=unit) if unit else self.tr("Value"))
        self.margin = LineField(self.tr("Margin of error on either side; empty = not known"))
        self.respondents = LineField(self.tr("Number of answers or cases; empty = not known"))
        self.source = LineField(self.tr("Source"))
        self.source.line.setText(self._indicator.source)
        self.form.addRow(self.tr("Day"), self.day)
        for field in (self.value, self.margin, self.respondents, self.source):
            self.body.addWidget(field)
        self.resize(theme.px(460), self.sizeHint().height())

    def problem(self) -> str:
        """Say what cannot be read."""
        try:
            self._reading()
        except PlannerError as error:
            return error_sentence(error)
        return ""

    def use_case(self) -> Callable[[Plan], ChangeSet]:
        """Return the edit that records the reading."""
        return partial(set_readings, indicator_id=self._indicator.id, readings=(self._reading(),))

    def _reading(self) -> Reading:
        value = hundredths_parser("value", needed=True)(self.value.line.text())
        day = self.day.day()
        return Reading(
            id=reading_id(self._indicator.id, day),
            indicator_id=self._indicator.id,
            read_on=day,
            value=value or 0,
            margin=hundredths_parser("margin")(self.margin.line.text()),
            respondents=count_parser("respondents")(self.respondents.line.text()),
            source=self.source.line.text().strip(),
        )
