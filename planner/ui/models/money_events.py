"""The events of a measure as data: what happened, when, how much, and what has been corrected."""

from PySide6.QtCore import QObject

from planner.analysis.event_list import EventLine
from planner.domain.money import format_amount
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.labels import event_name
from planner.ui.models.column import Align, Column
from planner.ui.models.table import RowsModel
from planner.ui.session import Session


class EventWords(QObject):
    """What is shown of an event."""

    def __init__(self, session: Session, choice: FollowUpChoice, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session, self._choice = session, choice

    def what(self, line: EventLine) -> str:
        """Return the step of the chain, with the other measure of a reallocation."""
        event, measures = line.event, self._session.plan.measures
        name = event_name(event.kind)
        if event.to_measure_id is not None:
            name = f"{name} {measures[event.measure_id].code} → {measures[event.to_measure_id].code}"
        return self.tr("Correction: {event}").format(event=name) if line.is_correction else name

    def amount(self, line: EventLine) -> str:
        """Return the amount with its sign where it counts against."""
        return format_amount(line.amount_ore, self._choice.unit)

    def exact(self, line: EventLine) -> str:
        """Return the amount in kronor, to the öre."""
        return format_amount(line.amount_ore, with_unit=True)

    def years(self, line: EventLine) -> str:
        """Return the budget year, or the two that money is carried between."""
        return " → ".join(map(str, line.event.years))

    def fund(self, line: EventLine) -> str:
        """Return the name of the source."""
        return self._session.plan.funds[line.event.fund_id].name

    def note(self, line: EventLine) -> str:
        """Return what was written about it."""
        event = line.event
        return " · ".join(part for part in (event.note, event.reason) if part)

    def state(self, line: EventLine) -> str:
        """Return in words what has become of it."""
        event = line.event
        if line.corrected_by is not None:
            return self.tr("✕ corrected {date}").format(date=line.corrected_by.decided_on)
        if line.counts_later:
            return self.tr("counts from {date}").format(date=event.booked_on)
        return ""

    def describe(self, line: EventLine) -> str:
        """Return the whole event in one line."""
        parts = (
            str(line.event.decided_on),
            self.what(line),
            self.exact(line),
            self.years(line),
            self.fund(line),
            line.event.dnr,
        )
        return " · ".join(part for part in parts if part)


class EventColumns(QObject):
    """The columns of the list of events."""

    def __init__(self, words: EventWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[Column[EventLine]]:
        """Return the columns in their usual order."""
        words = self._words
        return [
            Column(
                key="date",
                title=self.tr("Date"),
                value=lambda line: line.event.decided_on.isoformat(),
                width=10,
            ),
            Column(
                key="what",
                title=self.tr("Event"),
                value=words.what,
                tooltip=words.describe,
                tone=lambda line: "text_muted" if line.corrected_by else "",
                width=26,
            ),
            Column(
                key="amount",
                title=self.tr("Amount"),
                value=lambda line: line.amount_ore,
                text=words.amount,
                tooltip=words.exact,
                align=Align.END,
                width=9,
            ),
            Column(key="years", title=self.tr("Budget year"), value=words.years, width=12),
            Column(
                key="fund",
                title=self.tr("Source"),
                value=words.fund,
                tooltip=words.fund,
                width=22,
                gives_way=1,
            ),
            *self._papers(),
        ]

    def _papers(self) -> list[Column[EventLine]]:
        words = self._words
        return [
            Column(key="dnr", title=self.tr("Diary number"), value=lambda line: line.event.dnr, width=13),
            Column(
                key="body",
                title=self.tr("Deciding body, voucher"),
                value=lambda line: line.event.body or line.event.voucher,
                width=25,
            ),
            Column(key="state", title=self.tr("State"), value=words.state, width=18),
            Column(
                key="note", title=self.tr("Note"), value=words.note, tooltip=words.note, width=12, grows=True
            ),
        ]


def money_events_model(words: EventWords, parent: QObject) -> RowsModel[EventLine]:
    """Return an empty list of events."""
    return RowsModel(EventColumns(words).all(), lambda line: str(line.event.id), None, parent)
