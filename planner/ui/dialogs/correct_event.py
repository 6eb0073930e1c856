"""The dialog Correct event: takes a mistaken event back by a counter-event, with a reason; both stay."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from planner.analysis.event_list import EventLine
from planner.domain.changes import ChangeSet
from planner.domain.plan import Plan
from planner.editing.money_events import booking_day, correct_event
from planner.ui.dialogs.entry_dialog import EntryDialog
from planner.ui.models.money_events import EventWords
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.entry_fields import DayEdit
from planner.ui.widgets.privacy_hint import PrivacyHint


class CorrectEventDialog(EntryDialog):
    """Says what is taken back and from when that counts, and asks why.

    Attributes:
        again: ticked when the right event is to be recorded next.
    """

    def __init__(
        self,
        session: Session,
        words: EventWords,
        theme: Theme,
        line: EventLine,
        parent: QWidget | None = None,
    ) -> None:
        """Look at an event that can be corrected."""
        super().__init__(session, theme, self.tr("Correct"), parent)
        self.setWindowTitle(self.tr("Correct event"))
        self._line = line
        self.tell(
            self.tr("The event is taken back by a counter-event of the same amount. Both stay in the list.")
        )
        what = QLabel(words.describe(line), self)
        what.setProperty("look", "strong")
        what.setWordWrap(True)
        self.day = DayEdit(self.tr("Date"), date.today(), self)  # noqa: DTZ011 - the user's own day
        self.dnr, self.reason, self._counts = QLineEdit(self), QLineEdit(self), QLabel(self)
        self._counts.setProperty("look", "muted")
        self._counts.setWordWrap(True)
        self.again = QCheckBox(self.tr("Record the right event &afterwards"), self)
        self.again.setChecked(True)
        # Not in the form: it would be clipped there when it takes two lines.
        self.above.addWidget(what)
        self.form.addRow(self.tr("&Date"), self.day)
        self.form.addRow(self.tr("Diary &number"), self.dnr)
        self.form.addRow(self.tr("&Reason"), self.reason)
        self.form.addRow("", PrivacyHint(self.dnr, self.reason, parent=self))
        self.form.addRow(self._counts)
        self.form.addRow(self.again)
        self.day.dateChanged.connect(self._tell_day)
        self._tell_day()
        self.reason.setFocus()
        self.resize(theme.px(560), self.sizeHint().height())

    def problem(self) -> str:
        """Return what is wrong with the fields."""
        return "" if self.reason.text().strip() else self.tr("Write why the event is corrected.")

    def use_case(self) -> Callable[[Plan], ChangeSet]:
        """Return the edit that takes the event back."""
        event_id, day = self._line.event.id, self.day.day()
        reason, dnr = self.reason.text().strip(), self.dnr.text().strip()
        return lambda plan: correct_event(plan, event_id, day, reason, dnr)

    def _tell_day(self) -> None:
        """Say from when the correction counts."""
        event = self._line.event
        day = max(self.day.day(), event.decided_on)
        booked = booking_day(self.session.plan, event.years, day)
        self._counts.setText(self.tr("The correction counts from {date}.").format(date=booked))
