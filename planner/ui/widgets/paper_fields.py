"""The fields of a decision's papers: day, dnr, body, note, and a reason when the tertial is closed."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFormLayout, QLabel, QLineEdit, QWidget

from planner.domain.plan import Plan
from planner.editing.decisions import Paper
from planner.editing.money_events import booking_day
from planner.ui.widgets.entry_fields import DayEdit
from planner.ui.widgets.privacy_hint import PrivacyHint


class PaperFields(QObject):
    """Puts the fields in a form, and tells whether a reason is needed."""

    #: The day is another.
    changed = Signal()

    def __init__(self, plan: Plan, today: date, parent: QWidget) -> None:
        """Propose today, and the bodies that have decided before."""
        super().__init__(parent)
        self._plan = plan
        self.day = DayEdit(self.tr("Date"), today, parent)
        self.dnr, self.body, self.note, self.reason = (QLineEdit(parent) for _ in range(4))
        self.why = QLabel(parent)
        self.why.setProperty("look", "warn")
        self.why.setWordWrap(True)
        self.dnr.setPlaceholderText(self.tr("such as KS 2026/123"))
        bodies = sorted({event.body for event in plan.events.values() if event.body})
        completer = QCompleter(bodies, self.body)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.body.setCompleter(completer)
        self._form: QFormLayout | None = None
        self.day.dateChanged.connect(self.changed)

    def add_to(self, form: QFormLayout) -> None:
        """Put the fields in a form."""
        self._form = form
        form.addRow(self.tr("&Date"), self.day)
        form.addRow(self.tr("Diary &number"), self.dnr)
        form.addRow(self.tr("Deciding &body"), self.body)
        form.addRow(self.tr("N&ote"), self.note)
        form.addRow(self.why)
        form.addRow(self.tr("&Reason"), self.reason)
        parent = self.day.parentWidget()
        form.addRow("", PrivacyHint(self.dnr, self.body, self.note, self.reason, parent=parent))
        self.look_at(())

    def look_at(self, years: Iterable[int]) -> None:
        """Ask for a reason when a budget year that is touched is closed on the day."""
        day, touched = self.day.day(), tuple(years)
        booked = booking_day(self._plan, touched, day) if touched else day
        late = booked > day
        self.why.setText(
            self.tr(
                "▲ The tertial of this day is closed, and its figures do not change: the event counts from "
                "{date}. Say why it comes afterwards."
            ).format(date=booked)
            if late
            else ""
        )
        if self._form is not None:
            self._form.setRowVisible(self.why, late)
            self._form.setRowVisible(self.reason, late)

    def needs_reason(self) -> bool:
        """Whether a reason is asked for and not written."""
        return bool(self.why.text()) and not self.reason.text().strip()

    def paper(self) -> Paper:
        """Return what stands in the fields."""
        return Paper(
            on=self.day.day(),
            dnr=self.dnr.text().strip(),
            body=self.body.text().strip(),
            note=self.note.text().strip(),
            reason=self.reason.text().strip() if self.why.text() else "",
        )
