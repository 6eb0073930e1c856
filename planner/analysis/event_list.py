"""The events of one measure as its case is read: in order, with sign, and with what corrects what."""

from dataclasses import dataclass

from planner.domain.ids import MeasureId
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLine:
    """An event as one of its measures sees it.

    Attributes:
        event: the event.
        amount_ore: how it counts for the measure, öre: what is taken back, and what is reallocated from it,
            is below zero.
        corrected_by: the counter-event that takes it back; None = it holds.
    """

    event: MoneyEvent
    amount_ore: int
    corrected_by: MoneyEvent | None = None

    @property
    def is_correction(self) -> bool:
        """Whether it takes another event back."""
        return self.event.corrects is not None

    @property
    def can_be_corrected(self) -> bool:
        """Whether it can be taken back: it holds, and is no correction itself."""
        return self.corrected_by is None and not self.is_correction

    @property
    def counts_later(self) -> bool:
        """Whether it counts from a later day than its own, since its tertial was closed."""
        return self.event.booked_on > self.event.decided_on


def event_list(plan: Plan, measure_id: MeasureId) -> tuple[EventLine, ...]:
    """Return the events that touch a measure, also as the one that gets what is reallocated, by date."""
    events = plan.events.values()
    touching = [event for event in events if measure_id in (event.measure_id, event.to_measure_id)]
    counters = {event.corrects: event for event in touching if event.corrects is not None}
    ordered = sorted(touching, key=lambda event: (event.decided_on, event.booked_on))
    return tuple(
        EventLine(
            event=event,
            amount_ore=-event.signed_ore if _gives(event, measure_id) else event.signed_ore,
            corrected_by=counters.get(event.id),
        )
        for event in ordered
    )


def _gives(event: MoneyEvent, measure_id: MeasureId) -> bool:
    return event.kind is EventKind.REALLOCATED and event.measure_id == measure_id
