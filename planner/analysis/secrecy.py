"""What in a plan is flagged for secrecy (*sekretess*, DOMAIN §8), by id and by what the journal calls it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.domain.changes import Change, ChangeSet
from planner.domain.ids import IndicatorId, MeasureId, PlaceId
from planner.domain.indicator import Indicator
from planner.domain.measure import Measure
from planner.domain.place import Place
from planner.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class Secrets:
    """What is not to be told of.

    Attributes:
        measures: the measures that are flagged, and those at flagged places.
        places: the places that are flagged.
        indicators: the indicators of such measures and places.
        subjects: what the journal calls them by, also after they were deleted or renamed: Å-numbers of
            measures, names of places and of indicators.
    """

    measures: frozenset[MeasureId]
    places: frozenset[PlaceId]
    indicators: frozenset[IndicatorId]
    subjects: frozenset[str]


def secret_places(plan: Plan) -> frozenset[PlaceId]:
    """Return the places that are flagged for secrecy."""
    return frozenset(place.id for place in plan.places.values() if place.secret)


def secret_measures(plan: Plan) -> frozenset[MeasureId]:
    """Return the measures that are flagged for secrecy, or are at a place that is."""
    places = secret_places(plan)
    return frozenset(m.id for m in plan.measures.values() if m.secret or m.place_id in places)


def secret_indicators(plan: Plan) -> frozenset[IndicatorId]:
    """Return the indicators of what is flagged for secrecy."""
    places, measures = secret_places(plan), secret_measures(plan)
    return frozenset(
        one.id for one in plan.indicators.values() if one.place_id in places or one.measure_id in measures
    )


def secrets(plan: Plan, past: Iterable[ChangeSet] = ()) -> Secrets:
    """Return what is secret in a plan.

    Args:
        plan: the plan as it is now.
        past: earlier edits, in any order. What was flagged when it was deleted is secret too, and so is every
            earlier name of a place that is.
    """
    changes = [change for change_set in past for change in change_set.changes]
    gone = [change.before for change in changes if _is_gone(plan, change)]
    places = secret_places(plan) | {one.id for one in gone if isinstance(one, Place) and one.secret}
    measures = secret_measures(plan) | {
        one.id for one in gone if isinstance(one, Measure) and (one.secret or one.place_id in places)
    }
    seen = [*plan.measures.values(), *plan.places.values(), *plan.indicators.values(), *_seen(changes)]
    indicators = secret_indicators(plan) | {
        one.id
        for one in seen
        if isinstance(one, Indicator) and (one.place_id in places or one.measure_id in measures)
    }
    names = {one.name for one in seen if isinstance(one, Place) and one.id in places}
    codes = {one.code for one in seen if isinstance(one, Measure) and one.id in measures}
    names |= {one.name for one in seen if isinstance(one, Indicator) and one.id in indicators}
    return Secrets(measures, places, indicators, frozenset(names | codes))


def _is_gone(plan: Plan, change: Change) -> bool:
    """Tell whether a change deletes a value that has not come back."""
    value = change.entity
    return change.after is None and value.id not in plan.table(type(value))


def _seen(changes: Iterable[Change]) -> Iterator[Measure | Place | Indicator]:
    for change in changes:
        for value in (change.before, change.after):
            if isinstance(value, Measure | Place | Indicator):
                yield value
