"""Edits of need: criteria and weights, ratings, and recorded reasons to depart from the order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import CriterionId, PlaceId, departure_id, rating_id
from planner.domain.need import NeedCriterion, NeedDeparture, NeedRating
from planner.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class Score:
    """What a place is given on a criterion: 0–3, and what that rests on."""

    score: int
    source: str = ""
    as_of: date | None = None


def set_criteria(plan: Plan, criteria: Iterable[NeedCriterion]) -> ChangeSet:
    """Return the edit that makes these the plan's criteria; the ratings on those that go, go too."""
    wanted = {one.id: one for one in criteria}
    gone = {key for key in plan.criteria if key not in wanted}
    changes = [Change(one, None) for one in plan.ratings.values() if one.criterion_id in gone]
    changes += [Change(plan.criteria[key], None) for key in gone]
    changes += [
        Change(plan.criteria.get(key), one) for key, one in wanted.items() if plan.criteria.get(key) != one
    ]
    return ChangeSet(EditKind.SET_CRITERIA, "", tuple(changes))


def set_ratings(
    plan: Plan,
    scores: Mapping[tuple[PlaceId, CriterionId], Score | None],
    usual: Iterable[NeedCriterion] = (),
) -> ChangeSet:
    """Return the edit that rates places.

    Args:
        plan: the plan.
        scores: (place, criterion) → score; None takes a rating away: it is missing again.
        usual: the catalogue's criteria; the plan gets them with its first rating, so that a later edition of
            the catalogue changes no plan.
    """
    changes = [] if plan.criteria else [Change(None, one) for one in usual]
    rated = []
    for (place_id, criterion_id), score in scores.items():
        key = rating_id(place_id, criterion_id)
        before, after = plan.ratings.get(key), _rating(place_id, criterion_id, score)
        if before != after:
            rated.append(Change(before, after))
    names = {plan.places[place_id].name for place_id, _criterion in scores}
    subject = next(iter(names)) if len(names) == 1 else str(len(names))
    return ChangeSet(EditKind.SET_RATINGS, subject, (*changes, *rated) if rated else ())


def _rating(place_id: PlaceId, criterion_id: CriterionId, score: Score | None) -> NeedRating | None:
    if score is None:
        return None
    return NeedRating(
        id=rating_id(place_id, criterion_id),
        place_id=place_id,
        criterion_id=criterion_id,
        score=score.score,
        source=score.source,
        as_of=score.as_of,
    )


def depart(plan: Plan, place_id: PlaceId, position: int, reason: str, by: str, on: date) -> ChangeSet:
    """Return the edit that puts a place elsewhere in the order, with the reason why."""
    key = departure_id(place_id)
    after = NeedDeparture(id=key, place_id=place_id, position=position, reason=reason, by=by, on=on)
    return _departure(plan, place_id, after)


def follow_figures(plan: Plan, place_id: PlaceId) -> ChangeSet:
    """Return the edit that lets a place stand where its figures put it; empty when it does."""
    return _departure(plan, place_id, None)


def _departure(plan: Plan, place_id: PlaceId, after: NeedDeparture | None) -> ChangeSet:
    before = plan.table(NeedDeparture).get(departure_id(place_id))
    changes = () if before == after else (Change(before, after),)
    return ChangeSet(EditKind.SET_DEPARTURE, plan.places[place_id].name, changes)
