"""Edits of walks, of what was seen at places, and of the deadlines to put it right."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import ObservationId, PlaceId, WalkId, deadline_id, new_id
from planner.domain.observation import Observation, ObservationDeadline, Walk
from planner.domain.plan import Plan


def add_walk(name: str, held_on: date, **fields: Any) -> ChangeSet:
    """Return the edit that adds a walk."""
    walk = Walk(id=WalkId(new_id()), name=name, held_on=held_on, **fields)
    return ChangeSet(EditKind.ADD_WALK, name, (Change(None, walk),))


def change_walk(plan: Plan, walk_id: WalkId, **fields: Any) -> ChangeSet:
    """Return the edit that changes fields of a walk; empty when nothing differs."""
    before = plan.walks[walk_id]
    after = replace(before, **fields)
    return ChangeSet(EditKind.CHANGE_WALK, after.name, () if after == before else (Change(before, after),))


def delete_walk(plan: Plan, walk_id: WalkId) -> ChangeSet:
    """Return the edit that deletes a walk; what was found on it stays, without the walk."""
    walk = plan.walks[walk_id]
    left = [
        Change(one, replace(one, walk_id=None))
        for one in plan.observations.values()
        if one.walk_id == walk_id
    ]
    return ChangeSet(EditKind.DELETE_WALK, walk.name, (*left, Change(walk, None)))


def add_observation(plan: Plan, place_id: PlaceId, seen_on: date, **fields: Any) -> ChangeSet:
    """Return the edit that adds something seen at a place."""
    one = Observation(id=ObservationId(new_id()), place_id=place_id, seen_on=seen_on, **fields)
    return ChangeSet(EditKind.ADD_OBSERVATION, plan.places[place_id].name, (Change(None, one),))


def change_observations(plan: Plan, ids: Iterable[ObservationId], **fields: Any) -> ChangeSet:
    """Return the edit that changes the same fields of observations; empty when nothing differs."""
    pairs = [(plan.observations[key], replace(plan.observations[key], **fields)) for key in ids]
    changes = [Change(before, after) for before, after in pairs if before != after]
    return ChangeSet(EditKind.CHANGE_OBSERVATION, _subject(plan, changes), tuple(changes))


def delete_observations(plan: Plan, ids: Iterable[ObservationId]) -> ChangeSet:
    """Return the edit that deletes observations."""
    changes = [Change(plan.observations[key], None) for key in dict.fromkeys(ids)]
    return ChangeSet(EditKind.DELETE_OBSERVATIONS, _subject(plan, changes), tuple(changes))


def set_deadlines(plan: Plan, hours: Mapping[str, int | None], usual: Mapping[str, int | None]) -> ChangeSet:
    """Return the edit that sets how soon kinds of things are to be put right.

    Args:
        plan: the plan.
        hours: kind → deadline in hours; None = it has none.
        usual: what the catalogue says of each kind; where the plan says the same, it says nothing.
    """
    known = plan.table(ObservationDeadline)
    changes = []
    for kind, limit in hours.items():
        key = deadline_id(kind)
        says = None if usual.get(kind) == limit else ObservationDeadline(id=key, kind=kind, hours=limit)
        if known.get(key) != says:
            changes.append(Change(known.get(key), says))
    return ChangeSet(EditKind.SET_DEADLINES, "", tuple(changes))


def _subject(plan: Plan, changes: list[Change]) -> str:
    """Return the place of the one observation, or how many they are."""
    if len(changes) != 1:
        return str(len(changes))
    one = changes[0].entity
    return plan.places[one.place_id].name if isinstance(one, Observation) else ""
