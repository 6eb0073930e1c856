"""What the rules look at, got together once for all of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.analysis.findings.facts import Facts
from planner.analysis.money_chain import ChainCell, ChainSums, MoneyChain, money_chain, total
from planner.domain.ids import MeasureId
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation

#: Nobody asks for money for these any more.
_DROPPED = frozenset({MeasureStatus.REJECTED, MeasureStatus.WITHDRAWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A plan, and what several rules ask of it.

    Attributes:
        plan: the plan.
        facts: what is known of the field.
        measures: the measures in the order of their numbers.
        parts: what *the plan* allocates to each measure.
        given: the sum of it, öre; 0 is left out.
        chain: the chain of money.
        events: the events of each measure that nobody took back, in the order of their days.
    """

    plan: Plan
    facts: Facts
    measures: tuple[Measure, ...]
    parts: Mapping[MeasureId, tuple[Allocation, ...]]
    given: Mapping[MeasureId, int]
    chain: MoneyChain
    events: Mapping[MeasureId, tuple[MoneyEvent, ...]]

    @property
    def alive(self) -> Iterable[Measure]:
        """The measures that somebody still wants money for."""
        return (measure for measure in self.measures if measure.status not in _DROPPED)

    def size(self, measure: Measure) -> int:
        """Return what a measure asks for, or is given where its cost is not known, öre."""
        asked = measure.asked_ore
        return self.given.get(measure.id, 0) if asked is None else asked

    def of_kind(self, measure_id: MeasureId, *kinds: EventKind) -> list[MoneyEvent]:
        """Return the events of some kinds that a measure has."""
        return [event for event in self.events.get(measure_id, ()) if event.kind in kinds]

    def sums(self, measure_id: MeasureId) -> ChainSums:
        """Return the chain of a measure, all sources and years together."""
        return total(self.chain.cells[cell] for cell in self.cells_of(measure_id))

    def cells_of(self, measure_id: MeasureId) -> list[ChainCell]:
        """Return where a measure has money of the chain, in the order of years."""
        events = self.events.get(measure_id, ())
        found = {ChainCell(measure_id, event.fund_id, year) for event in events for year in event.years}
        return sorted(found & self.chain.cells.keys(), key=lambda cell: (cell.year, cell.fund_id))


def examine(plan: Plan, facts: Facts) -> Examined:
    """Get together what the rules look at."""
    measures = tuple(sorted(plan.measures.values(), key=lambda measure: measure.number))
    scenario = plan.info.scenario_id
    parts = {measure.id: plan.allocations_of(measure.id, scenario) for measure in measures}
    given = {key: ore for key, some in parts.items() if (ore := sum(part.amount_ore for part in some))}
    return Examined(
        plan=plan,
        facts=facts,
        measures=measures,
        parts=parts,
        given=given,
        chain=money_chain(plan),
        events=_standing(plan.events.values()),
    )


def _standing(events: Iterable[MoneyEvent]) -> dict[MeasureId, tuple[MoneyEvent, ...]]:
    """Return the events that nobody took back, by the measures that they give or take money."""
    every = list(events)
    gone = {event.corrects for event in every}
    found: dict[MeasureId, list[MoneyEvent]] = {}
    for event in every:
        if event.corrects is None and event.id not in gone:
            found.setdefault(event.measure_id, []).append(event)
            if event.to_measure_id is not None:
                found.setdefault(event.to_measure_id, []).append(event)
    return {key: tuple(sorted(some, key=lambda one: (one.decided_on, one.id))) for key, some in found.items()}
