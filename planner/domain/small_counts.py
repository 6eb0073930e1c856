"""Counts so small that somebody could be known by them: what leaves the plan tells them as "fewer than five".

Statistics of crime and of survey answers are given out in the same way. Counts of things, such as lamps that
are out, are told as they are.
"""

from planner.domain.area import AreaFigure, AreaMeasure
from planner.domain.checklist import ChecklistAnswer
from planner.domain.entities import Entity
from planner.domain.observation import Observation, ObservationSource

#: The smallest count that is told.
SMALLEST_TOLD = 5
#: Item of the camera's file that counts incidents on the place.
INCIDENTS_ITEM = "incidents"
#: What these report is what somebody did, was put through or called about.
OF_PEOPLE = frozenset(
    {
        ObservationSource.POLICE,
        ObservationSource.EST,
        ObservationSource.SCHOOL,
        ObservationSource.SURVEY,
        ObservationSource.GUARD_CALL,
    }
)
_COUNTED = frozenset({AreaMeasure.REPORTED_CRIMES, AreaMeasure.EST_REPORTS})


def is_small(count: int) -> bool:
    """Tell whether a count of people, or of what they were part of, is too small to be told; none is not."""
    return 0 < count < SMALLEST_TOLD


def holds_count_of_people(entity: Entity, field: str) -> bool:
    """Tell whether a field counts people, or what they were part of."""
    if isinstance(entity, Observation):
        return field == "count" and entity.source in OF_PEOPLE
    if isinstance(entity, AreaFigure):
        return field == "value" and entity.measure in _COUNTED
    return isinstance(entity, ChecklistAnswer) and field == "how_many" and entity.item == INCIDENTS_ITEM
