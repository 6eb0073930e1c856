"""The rows of exported money events, the same in the workbook and in CSV."""

from dataclasses import dataclass

from planner.domain.money_event import EventKind, MoneyEvent
from planner.exchange.allocation_rows import measure_words
from planner.exchange.export_input import AllocationExport
from planner.exchange.words import EVENT_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """One event as a file tells of it.

    Attributes:
        number: its number in the file, from 1; another event may refer to it.
        event: the event.
        code: number of its measure, Å-012; "" where that is not told.
        title: what its measure is called in the file.
        fund: name of the source.
        target: the measure or the year that the money goes to, or "".
        corrects: number in the file of the event that it takes back; None = it takes none back.
    """

    number: int
    event: MoneyEvent
    code: str
    title: str
    fund: str
    target: str
    corrects: int | None

    @property
    def what(self) -> str:
        """Which step of the chain it is."""
        return EVENT_WORDS[self.event.kind]


_ORDER = {kind: place for place, kind in enumerate(EventKind)}


def event_rows(export: AllocationExport) -> tuple[EventRow, ...]:
    """Return the events from the first to the last."""
    events = sorted(
        export.shown.events.values(),
        key=lambda one: (one.decided_on, one.booked_on, _ORDER[one.kind], one.id),
    )
    numbers = {event.id: number for number, event in enumerate(events, 1)}
    names = _names(export)
    return tuple(
        EventRow(
            number=number,
            event=event,
            code=names[event.measure_id][0],
            title=names[event.measure_id][1],
            fund=export.shown.funds[event.fund_id].name,
            target=_target(event, names),
            corrects=numbers.get(event.corrects) if event.corrects else None,
        )
        for number, event in enumerate(events, 1)
    )


def _names(export: AllocationExport) -> dict[str, tuple[str, str]]:
    """Return number and title of every measure as the file tells of it."""
    return {measure.id: measure_words(export, measure) for measure in export.shown.measures.values()}


def _target(event: MoneyEvent, names: dict[str, tuple[str, str]]) -> str:
    if event.to_measure_id is not None:
        return " ".join(names[event.to_measure_id]).strip()
    return "" if event.to_year is None else str(event.to_year)
