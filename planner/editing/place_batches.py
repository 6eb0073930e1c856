"""Edits of several places in one step."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import PlaceId, new_id
from planner.domain.plan import Plan
from planner.editing.places import change_place


def change_places(plan: Plan, place_ids: Iterable[PlaceId], **fields: Any) -> ChangeSet:
    """Return the edit that changes fields of places; empty when nothing differs."""
    sets = [change_place(plan, place_id, **fields) for place_id in place_ids]
    return _together(EditKind.CHANGE_PLACE, [one for one in sets if one])


def duplicate_places(plan: Plan, names: Mapping[PlaceId, str]) -> ChangeSet:
    """Return the edit that copies places, without what is there.

    Args:
        plan: the plan.
        names: the places to copy, and what each copy is to be called.
    """
    copies = [replace(plan.places[old], id=PlaceId(new_id()), name=name) for old, name in names.items()]
    sets = [ChangeSet(EditKind.ADD_PLACE, copy.name, (Change(None, copy),)) for copy in copies]
    return _together(EditKind.ADD_PLACE, sets)


def _together(kind: EditKind, sets: list[ChangeSet]) -> ChangeSet:
    """Return edits of different places as one: named by its place, or by how many they are."""
    subject = sets[0].subject if len(sets) == 1 else str(len(sets))
    return ChangeSet(kind, subject, tuple(change for one in sets for change in one.changes))
