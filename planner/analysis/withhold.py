"""The plan as it may be shown to anybody: of what is secret the sums stand there, and nothing else."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from planner.analysis.secrecy import secret_indicators, secret_measures, secret_places
from planner.domain.acknowledgement import Acknowledgement
from planner.domain.area import Area, AreaFigure
from planner.domain.decision_round import DecisionRound
from planner.domain.entities import Entity
from planner.domain.evidence import EvidenceCard, OwnPrice
from planner.domain.fund import CityFrame, Frame, Fund
from planner.domain.ids import MeasureId, PlaceId, allocation_id
from planner.domain.measure import Measure
from planner.domain.money_event import MoneyEvent
from planner.domain.need import NeedCriterion, NeedDeparture
from planner.domain.observation import ObservationDeadline, Walk
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.rate import InternalRate
from planner.domain.scenario import Allocation, Scenario
from planner.domain.tertial import TertialClosing

#: What stands for secret measures: one for those whose cost is known, one for the others.
COST_KNOWN, COST_UNKNOWN = MeasureId("secret"), MeasureId("secret-cost-unknown")


@dataclass(frozen=True, slots=True)
class Withheld:
    """A plan without what is secret in it.

    Every sum of money per scenario, source and year is the plan's own, and so is what is asked for and what
    is missing of it: those whose cost is unknown, of which nothing is missing, have a stand-in of their own.
    What is *bound* cannot be told from it, since that follows from when each measure began, nor what is
    forecast, since that may be assumed of each: `public_rows` tells that.

    Attributes:
        plan: the plan in which stand-ins hold the money of the secret measures, after all other measures.
        members: which measures stand for which.
    """

    plan: Plan
    members: Mapping[MeasureId, frozenset[MeasureId]]

    @property
    def count(self) -> int:
        """How many measures are withheld."""
        return sum(map(len, self.members.values()))

    def stands_for(self, measure_id: MeasureId) -> int:
        """Return how many secret measures a measure stands for; 0 for one of its own."""
        return len(self.members.get(measure_id, ()))


def withhold(plan: Plan, word: str) -> Withheld:
    """Leave out what is secret in a plan.

    Args:
        plan: the plan.
        word: what stands for title, kind, place and neighbourhood of what is left out.
    """
    secret = secret_measures(plan)
    if not secret:
        return Withheld(plan, {})
    place = Place(id=PlaceId("secret"), name=word, neighbourhood=word, secret=True)
    stands_for = {measure_id: _stand_in_id(plan.measures[measure_id]) for measure_id in secret}
    members = {
        one: frozenset(key for key in secret if stands_for[key] == one)
        for one in (COST_KNOWN, COST_UNKNOWN)
        if one in stands_for.values()
    }
    stand_ins = [
        _stand_in(plan, one, [plan.measures[key] for key in keys], place) for one, keys in members.items()
    ]
    kept: list[Entity] = [m for m in plan.measures.values() if m.id not in secret]
    kept += [one for one in plan.places.values() if not one.secret]
    kept += [place, *stand_ins]
    for kind in _OPEN:
        kept += plan.table(kind).values()
    kept += _followed(plan, secret)
    kept += _events(plan, stands_for)
    kept += (one for one in plan.forecasts.values() if one.measure_id not in secret)
    return Withheld(Plan.of([*kept, *_money(plan.allocations.values(), stands_for)]), members)


#: What tells of no measure and no place.
_OPEN: tuple[type[Entity], ...] = (
    PlanInfo,
    Fund,
    Frame,
    CityFrame,
    Scenario,
    InternalRate,
    TertialClosing,
    Acknowledgement,
    Walk,
    ObservationDeadline,
    NeedCriterion,
    Area,
    AreaFigure,
    EvidenceCard,
    OwnPrice,
    DecisionRound,
)


def _followed(plan: Plan, secret: frozenset[MeasureId]) -> Iterator[Entity]:
    """Return what was seen, rated, answered and read of what is not secret."""
    places, indicators = secret_places(plan), secret_indicators(plan)
    yield from (one for one in plan.observations.values() if one.place_id not in places)
    yield from (one for one in plan.ratings.values() if one.place_id not in places)
    yield from (one for one in plan.table(NeedDeparture).values() if one.place_id not in places)
    yield from (one for one in plan.answers.values() if one.measure_id not in secret)
    yield from (one for one in plan.indicators.values() if one.id not in indicators)
    yield from (one for one in plan.readings.values() if one.indicator_id not in indicators)


def _stand_in_id(measure: Measure) -> MeasureId:
    known = measure.asked_ore is not None
    return COST_KNOWN if known else COST_UNKNOWN


def _stand_in(plan: Plan, stand_in: MeasureId, measures: list[Measure], place: Place) -> Measure:
    """Make the measure that asks for what the secret ones ask for together."""
    known = stand_in == COST_KNOWN
    return Measure(
        id=stand_in,
        number=plan.info.next_number + (not known),
        title=place.name,
        kind=place.name,
        place_id=place.id,
        cost_likely_ore=sum(measure.asked_ore or 0 for measure in measures) if known else None,
        secret=True,
    )


def _events(plan: Plan, stands_for: Mapping[MeasureId, MeasureId]) -> Iterator[MoneyEvent]:
    """Return the events; those of secret measures with their sums and days, and nothing that tells more.

    What is moved between measures of one stand-in changes no sum, and is left out.
    """
    for event in plan.events.values():
        giver = stands_for.get(event.measure_id, event.measure_id)
        taker = stands_for.get(event.to_measure_id, event.to_measure_id) if event.to_measure_id else None
        if (giver, taker) == (event.measure_id, event.to_measure_id):
            yield event
        elif giver != taker:
            moved = replace(event, measure_id=giver, to_measure_id=taker, reason=event.reason and "–")
            yield replace(moved, dnr="", body="", voucher="", note="")


def _money(parts: Iterable[Allocation], stands_for: Mapping[MeasureId, MeasureId]) -> Iterator[Allocation]:
    """Return the allocations, those of secret measures summed per scenario, stand-in, source and year."""
    sums: dict[str, Allocation] = {}
    for part in parts:
        stand_in = stands_for.get(part.measure_id)
        if stand_in is None:
            yield part
            continue
        key = allocation_id(part.scenario_id, stand_in, part.fund_id, part.year)
        before = sums[key].amount_ore if key in sums else 0
        sums[key] = replace(part, id=key, measure_id=stand_in, amount_ore=before + part.amount_ore)
    yield from sums.values()
