"""Edits of walks, of what was seen at places, and of the deadlines to put it right."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.drafts import ObservationDraft
from planner.domain.ids import ObservationId, PlaceId, WalkId, deadline_id, new_id
from planner.domain.observation import Observation, ObservationDeadline, Walk
from planner.domain.plan import Plan
from planner.editing.places_by_name import PlacesByName

#: What a draft says of an observation; its place it knows by name.
_TOLD = tuple(
    field.name for field in fields(ObservationDraft) if field.name not in ("place", "neighbourhood")
)


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


def import_observations(plan: Plan, drafts: Iterable[ObservationDraft], source: str) -> ChangeSet:
    """Return the one edit that adds what a list has seen, with the places that are new.

    Args:
        plan: the plan.
        drafts: what to add.
        source: what the list is, for the journal: a file name.

    Raises:
        RuleBrokenError: a draft that no observation can be.
    """
    places = PlacesByName(plan)
    seen = [_observation(draft, places) for draft in drafts]
    changes = (*(Change(None, one) for one in places.new), *(Change(None, one) for one in seen))
    return ChangeSet(EditKind.IMPORT_OBSERVATIONS, source, changes)


def without_known(plan: Plan, drafts: Iterable[ObservationDraft]) -> list[ObservationDraft]:
    """Return the drafts that the plan does not have yet: a list read once more adds what is new in it.

    The same is what is of one place, kind, source, day and count. A list that has it twice where the plan has
    it once adds one.
    """
    places = PlacesByName(plan)
    left: Counter[tuple[object, ...]] = Counter(
        (one.place_id, *_what(one)) for one in plan.observations.values()
    )
    new = []
    for draft in drafts:
        place = places.find(draft.place, draft.neighbourhood)
        key = (place.id if place else None, *_what(draft))
        if left[key]:
            left[key] -= 1
        else:
            new.append(draft)
    return new


def _what(one: Observation | ObservationDraft) -> tuple[object, ...]:
    return one.kind, one.source, one.seen_on, one.count


def _observation(draft: ObservationDraft, places: PlacesByName) -> Observation:
    told = {name: getattr(draft, name) for name in _TOLD}
    place_id = places.of(draft.place, draft.neighbourhood)
    return Observation(id=ObservationId(new_id()), place_id=place_id, **told)


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
