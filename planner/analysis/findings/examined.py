"""What the rules look at, got together once for all of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from planner.analysis.findings.facts import Facts
from planner.analysis.money_chain import ChainCell, ChainSums, MoneyChain, money_chain
from planner.domain.ids import MeasureId
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation

_in_order = attrgetter("decided_on", "id")
#: Nobody asks for money for these any more.
_DROPPED = frozenset({MeasureStatus.REJECTED, MeasureStatus.WITHDRAWN})


@dataclass(slots=True)
class WholeChain:
    """The chain of one measure, öre; the names are those of `ChainSums`.

    Attributes:
        cells: where it has money, with the sums there.
        short: those of them with less than nothing left to spend.
    """

    applied_ore: int = 0
    granted_ore: int = 0
    refused_ore: int = 0
    adjusted_ore: int = 0
    spent_ore: int = 0
    left_ore: int = 0
    cells: list[tuple[ChainCell, ChainSums]] = field(default_factory=list)
    short: list[tuple[ChainCell, ChainSums]] = field(default_factory=list)

    def add(self, cell: ChainCell, sums: ChainSums) -> None:
        """Count one more place."""
        adjusted = sums.adjusted_ore
        self.applied_ore += sums.applied_ore
        self.granted_ore += sums.granted_ore
        self.refused_ore += sums.refused_ore
        self.adjusted_ore += adjusted
        self.spent_ore += sums.spent_ore
        left = adjusted - sums.spent_ore - sums.returned_ore
        self.left_ore += left
        self.cells.append((cell, sums))
        if left < 0:
            self.short.append((cell, sums))


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A plan, and what several rules ask of it.

    Attributes:
        plan: the plan.
        facts: what is known of the field.
        measures: the measures in the order of their numbers.
        alive: those of them that somebody still wants money for.
        asked: what each measure asks for, öre.
        parts: what *the plan* allocates to each measure.
        given: the sum of it, öre; 0 is left out.
        chain: the chain of money.
        events: the events of each measure that nobody took back, in the order of their days.
        whole: the chain of each measure that has events, all sources and years together.
    """

    plan: Plan
    facts: Facts
    measures: tuple[Measure, ...]
    alive: tuple[Measure, ...]
    asked: Mapping[MeasureId, int | None]
    parts: Mapping[MeasureId, tuple[Allocation, ...]]
    given: Mapping[MeasureId, int]
    chain: MoneyChain
    events: Mapping[MeasureId, tuple[MoneyEvent, ...]]
    whole: Mapping[MeasureId, WholeChain]

    def size(self, measure: Measure) -> int:
        """Return what a measure asks for, or is given where its cost is not known, öre."""
        asked = self.asked[measure.id]
        return self.given.get(measure.id, 0) if asked is None else asked

    @property
    def kept(self) -> dict[MeasureId, int]:
        """What each measure has been granted and keeps, öre; 0 is left out."""
        kept = {key: whole.left_ore + whole.spent_ore for key, whole in self.whole.items()}
        return {key: ore for key, ore in kept.items() if ore > 0}

    def of_kind(self, measure_id: MeasureId, *kinds: EventKind) -> list[MoneyEvent]:
        """Return the events of some kinds that a measure has."""
        return [event for event in self.events.get(measure_id, ()) if event.kind in kinds]


def examine(plan: Plan, facts: Facts) -> Examined:
    """Get together what the rules look at."""
    measures = tuple(sorted(plan.measures.values(), key=lambda measure: measure.number))
    parts = _parts(plan)
    given = {key: ore for key, some in parts.items() if (ore := sum(part.amount_ore for part in some))}
    chain = money_chain(plan)
    return Examined(
        plan=plan,
        facts=facts,
        measures=measures,
        alive=tuple(measure for measure in measures if measure.status not in _DROPPED),
        asked={measure.id: measure.asked_ore for measure in measures},
        parts=parts,
        given=given,
        chain=chain,
        events=_standing(plan.events.values()),
        whole=_whole(chain),
    )


def _parts(plan: Plan) -> dict[MeasureId, tuple[Allocation, ...]]:
    """Return what *the plan* allocates to each measure, in the order of the index."""
    scenario, index = plan.info.scenario_id, plan.index.by_measure
    return {
        measure_id: tuple([part for part in index.get(measure_id, ()) if part.scenario_id == scenario])
        for measure_id in plan.measures
    }


def _standing(events: Iterable[MoneyEvent]) -> dict[MeasureId, tuple[MoneyEvent, ...]]:
    """Return the events that nobody took back, by the measures that they give or take money."""
    every = list(events)
    gone = {event.corrects for event in every}
    found: defaultdict[MeasureId, list[MoneyEvent]] = defaultdict(list)
    for event in every:
        if event.corrects is None and event.id not in gone:
            found[event.measure_id].append(event)
            if event.to_measure_id is not None:
                found[event.to_measure_id].append(event)
    return {key: tuple(sorted(some, key=_in_order)) for key, some in found.items()}


def _whole(chain: MoneyChain) -> dict[MeasureId, WholeChain]:
    found: defaultdict[MeasureId, WholeChain] = defaultdict(WholeChain)
    for cell, sums in chain.cells.items():
        found[cell.measure_id].add(cell, sums)
    return dict(found)
