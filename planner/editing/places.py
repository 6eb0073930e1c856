"""Edits of places."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.coordinates import Position
from planner.domain.ids import PlaceId, new_id
from planner.domain.indicator import Indicator
from planner.domain.measure import Measure
from planner.domain.names import name_key
from planner.domain.need import NeedDeparture, NeedRating
from planner.domain.observation import Observation
from planner.domain.place import Place, in_microdegrees
from planner.domain.plan import Plan


def add_place(plan: Plan, name: str, neighbourhood: str = "", kind: str = "") -> ChangeSet:
    """Return the edit that adds a place; empty when the plan has it already."""
    if find_place(plan, name, neighbourhood):
        return ChangeSet(EditKind.ADD_PLACE, name, ())
    place = Place(id=PlaceId(new_id()), name=name, neighbourhood=neighbourhood, kind=kind)
    return ChangeSet(EditKind.ADD_PLACE, name, (Change(None, place),))


def change_place(plan: Plan, place_id: PlaceId, **fields: Any) -> ChangeSet:
    """Return the edit that changes fields of a place; empty when nothing differs."""
    before = plan.places[place_id]
    after = replace(before, **fields)
    return ChangeSet(EditKind.CHANGE_PLACE, after.name, () if after == before else (Change(before, after),))


def delete_place(plan: Plan, place_id: PlaceId) -> ChangeSet:
    """Return the edit that deletes a place; see `delete_places`."""
    return delete_places(plan, [place_id])


def delete_places(plan: Plan, place_ids: Iterable[PlaceId]) -> ChangeSet:
    """Return the edit that deletes places with what was seen there and how they were rated.

    Measures and indicators there stay, without a place.
    """
    gone = {place_id: plan.places[place_id] for place_id in place_ids}
    left: list[Measure | Indicator] = [*plan.measures.values(), *plan.indicators.values()]
    there: list[Observation | NeedRating | NeedDeparture] = [
        *plan.observations.values(),
        *plan.ratings.values(),
        *plan.table(NeedDeparture).values(),
    ]
    changes = [Change(one, replace(one, place_id=None)) for one in left if one.place_id in gone]
    changes += [Change(one, None) for one in there if one.place_id in gone]
    changes += [Change(place, None) for place in gone.values()]
    subject = next(iter(gone.values())).name if len(gone) == 1 else str(len(gone))
    return ChangeSet(EditKind.DELETE_PLACE, subject, tuple(changes))


def move_place(plan: Plan, place_id: PlaceId, position: Position | None) -> ChangeSet:
    """Return the edit that puts a place somewhere on the map; None takes it off the map."""
    fields = in_microdegrees(position) if position else {"latitude": None, "longitude": None}
    return change_place(plan, place_id, **fields)


def find_place(plan: Plan, name: str, neighbourhood: str = "") -> Place | None:
    """Return the place of that name, in that neighbourhood if one is given; None when there is none."""
    wanted, area = name_key(name), name_key(neighbourhood)
    for place in plan.places.values():
        if name_key(place.name) == wanted and (not area or name_key(place.neighbourhood) == area):
            return place
    return None
