"""Edits of where measures are: a place that is there already, or a new one in the same step."""

from collections.abc import Iterable
from dataclasses import replace

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import MeasureId, PlaceId, new_id
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.editing.measures import change_measures
from planner.editing.places import find_place


def put_at_place(
    plan: Plan, measure_ids: Iterable[MeasureId], name: str, neighbourhood: str = ""
) -> ChangeSet:
    """Return the edit that puts measures at a place of a name, which is added when the plan has none.

    Args:
        plan: the plan.
        measure_ids: which measures.
        name: the place; "" = nowhere.
        neighbourhood: its *stadsdel*; "" = any place of that name, or unknown for a new one.
    """
    if not name.strip():
        return change_measures(plan, measure_ids, place_id=None)
    place = find_place(plan, name, neighbourhood)
    added: tuple[Change, ...] = ()
    if place is None:
        place = Place(id=PlaceId(new_id()), name=name.strip(), neighbourhood=neighbourhood.strip())
        added = (Change(None, place),)
    moved = change_measures(plan, measure_ids, place_id=place.id)
    return ChangeSet(EditKind.CHANGE_MEASURE, moved.subject, (*added, *moved.changes))


def put_in_neighbourhood(plan: Plan, measure_ids: Iterable[MeasureId], neighbourhood: str) -> ChangeSet:
    """Return the edit that says in which neighbourhood (*stadsdel*) measures lie.

    The neighbourhood is the place's: others at the place follow. A measure without a place gets one that is
    called as the neighbourhood.
    """
    wanted = neighbourhood.strip()
    chosen = tuple(measure_ids)
    places = dict.fromkeys(plan.measures[measure_id].place_id for measure_id in chosen)
    changes: list[Change] = []
    for place_id in places:
        if place_id is not None and plan.places[place_id].neighbourhood != wanted:
            before = plan.places[place_id]
            changes.append(Change(before, replace(before, neighbourhood=wanted)))
    homeless = [measure_id for measure_id in chosen if plan.measures[measure_id].place_id is None]
    if homeless and wanted:
        changes += put_at_place(plan, homeless, wanted, wanted).changes
    subject = plan.measures[chosen[0]].code if len(chosen) == 1 else str(len(chosen))
    return ChangeSet(EditKind.CHANGE_MEASURE, subject, tuple(changes))


def flag_places(plan: Plan, measure_ids: Iterable[MeasureId], *, secret: bool) -> ChangeSet:
    """Return the edit that flags the places of measures for secrecy (*sekretess*), or lifts that."""
    chosen = dict.fromkeys(plan.measures[measure_id].place_id for measure_id in measure_ids)
    places = [plan.places[place_id] for place_id in chosen if place_id is not None]
    flagged = [place for place in places if place.secret is not secret]
    changes = tuple(Change(place, replace(place, secret=secret)) for place in flagged)
    subject = flagged[0].name if len(flagged) == 1 else str(len(flagged))
    return ChangeSet(EditKind.CHANGE_PLACE, subject, changes)
