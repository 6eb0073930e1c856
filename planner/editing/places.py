"""Edits of places."""

from dataclasses import replace
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import PlaceId, new_id
from planner.domain.names import name_key
from planner.domain.place import Place
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
    """Return the edit that deletes a place; the measures there stay, without a place."""
    place = plan.places[place_id]
    left = [
        Change(measure, replace(measure, place_id=None))
        for measure in plan.measures.values()
        if measure.place_id == place_id
    ]
    return ChangeSet(EditKind.DELETE_PLACE, place.name, (*left, Change(place, None)))


def find_place(plan: Plan, name: str, neighbourhood: str = "") -> Place | None:
    """Return the place of that name, in that neighbourhood if one is given; None when there is none."""
    wanted, area = name_key(name), name_key(neighbourhood)
    for place in plan.places.values():
        if name_key(place.name) == wanted and (not area or name_key(place.neighbourhood) == area):
            return place
    return None
