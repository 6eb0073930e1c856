"""Need: the places in order, with every part visible, and how firm that order is.

A place's need is the weighted mean of what it got on the criteria, 0–3. A rating that is missing is left out
of the mean and told, and what it could have come to is told too: it is never zero. The mean is a basis for
talk, not a formula that decides (DOMAIN §7), so an order that hangs on one weight says so.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from planner.domain.ids import CriterionId, PlaceId
from planner.domain.names import name_key
from planner.domain.need import SCALE, NeedCriterion, NeedDeparture
from planner.domain.plan import Plan

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: A weight is moved by a quarter, up and down.
SHIFT = Fraction(1, 4)
#: So many places from the top are asked whether their order holds.
TOP = 10
#: So many sets of weights are drawn.
DRAWS = 500
#: Nine of ten draws lie within the interval of ranks.
_TAIL = 0.05
_SEED = 20_261


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceNeed:
    """The need of one place.

    Attributes:
        place_id: the place.
        scores: what it got by criterion; a criterion that is not there is missing.
        value: the weighted mean of what it got, 0–3; None when nothing that counts is rated.
        lowest: the mean if every missing rating were 0.
        highest: the mean if every missing rating were 3.
        missing: how many criteria that count are not rated.
        rank: its rank by the figures, 1 first; equal needs share one. None without a value.
        departure: somebody puts it elsewhere, and why; None as a rule.
    """

    place_id: PlaceId
    scores: Mapping[CriterionId, int]
    value: Fraction | None
    lowest: Fraction
    highest: Fraction
    missing: int
    rank: int | None
    departure: NeedDeparture | None


@dataclass(frozen=True, slots=True)
class Moved:
    """What comes of moving one weight by a quarter.

    Attributes:
        criterion: whose weight.
        upwards: whether it was moved up.
        pairs: places that change order, as (was before, comes before now); empty = the order holds.
    """

    criterion: NeedCriterion
    upwards: bool
    pairs: tuple[tuple[PlaceId, PlaceId], ...]


@dataclass(frozen=True)
class Need:
    """The need of all places.

    Attributes:
        criteria: in the order of tables.
        places: in the order of need, departures counted; those without a value last.
    """

    criteria: tuple[NeedCriterion, ...]
    places: tuple[PlaceNeed, ...]

    @cached_property
    def by_place(self) -> Mapping[PlaceId, PlaceNeed]:
        """The needs by place."""
        return {one.place_id: one for one in self.places}


def need(plan: Plan, usual: Iterable[NeedCriterion]) -> Need:
    """Return the places in the order of need.

    Args:
        plan: the plan.
        usual: the catalogue's criteria, which hold until the plan has its own.
    """
    criteria = criteria_of(plan, usual)
    scores: dict[PlaceId, dict[CriterionId, int]] = {place_id: {} for place_id in plan.places}
    for rating in plan.ratings.values():
        scores[rating.place_id][rating.criterion_id] = rating.score
    weights = {one.id: one.weight for one in criteria}
    values = {place_id: weighted_mean(given, weights) for place_id, given in scores.items()}
    ranks = _ranks(values)
    departures = {one.place_id: one for one in plan.table(NeedDeparture).values()}
    found = [
        _place_need(place_id, scores[place_id], weights, ranks.get(place_id), departures.get(place_id))
        for place_id in plan.places
    ]
    return Need(criteria, tuple(_in_order(found)))


def highest_by_area(plan: Plan, found: Need) -> dict[str, Fraction]:
    """Return the highest need of the places in each area, by the key of its name; not where none is rated."""
    highest: dict[str, Fraction] = {}
    for one in found.places:
        area = name_key(plan.places[one.place_id].neighbourhood)
        if area and one.value is not None:
            highest[area] = max(one.value, highest.get(area, one.value))
    return highest


def criteria_of(plan: Plan, usual: Iterable[NeedCriterion]) -> tuple[NeedCriterion, ...]:
    """Return the criteria that hold in a plan: its own, or the catalogue's until it has some."""
    return tuple(sorted(plan.criteria.values() or usual, key=lambda one: (one.order, one.name)))


def weighted_mean(scores: Mapping[CriterionId, int], weights: Mapping[CriterionId, int]) -> Fraction | None:
    """Return the weighted mean of what is rated; None when nothing that counts is."""
    given = total = 0
    for key, score in scores.items():
        weight = weights.get(key, 0)
        given += weight * score
        total += weight
    return Fraction(given, total) if total else None


def _place_need(
    place_id: PlaceId,
    scores: Mapping[CriterionId, int],
    weights: Mapping[CriterionId, int],
    rank: int | None,
    departure: NeedDeparture | None,
) -> PlaceNeed:
    counting = [key for key, weight in weights.items() if weight]
    ends = [
        weighted_mean({key: scores.get(key, end) for key in counting}, weights) or Fraction() for end in SCALE
    ]
    return PlaceNeed(
        place_id=place_id,
        scores=scores,
        value=weighted_mean(scores, weights),
        lowest=ends[0],
        highest=ends[1],
        missing=sum(key not in scores for key in counting),
        rank=rank,
        departure=departure,
    )


def _ranks(values: Mapping[PlaceId, Fraction | None]) -> dict[PlaceId, int]:
    known = sorted((value for value in values.values() if value is not None), reverse=True)
    first: dict[Fraction, int] = {}
    for at, value in enumerate(known, 1):
        first.setdefault(value, at)
    return {place_id: first[value] for place_id, value in values.items() if value is not None}


def _in_order(found: Sequence[PlaceNeed]) -> list[PlaceNeed]:
    """Return the places by rank, each that departs put where somebody wants it."""
    by_rank = sorted(
        (one for one in found if one.departure is None),
        key=lambda one: (one.rank is None, one.rank or 0, -one.highest, one.place_id),
    )
    departing = [one for one in found if one.departure is not None]
    for one in sorted(departing, key=lambda one: (_position(one), one.place_id)):
        by_rank.insert(_position(one) - 1, one)
    return by_rank


def _position(one: PlaceNeed) -> int:
    return one.departure.position if one.departure is not None else 0


def sensitivity(found: Need, among: int = TOP) -> list[Moved]:
    """Return, for each weight moved up and down by a quarter, which of the first places change order.

    Args:
        found: the needs.
        among: how many places from the top are looked at.
    """
    top = sorted((one for one in found.places if one.rank), key=lambda one: (one.rank or 0, one.place_id))
    # All are scaled so that the moved one is whole too.
    weights = {one.id: one.weight * SHIFT.denominator for one in found.criteria}
    moves = []
    for criterion in found.criteria:
        for upwards in (True, False) if criterion.weight else ():
            step = criterion.weight * SHIFT.numerator
            moved = {**weights, criterion.id: weights[criterion.id] + (step if upwards else -step)}
            moves.append(Moved(criterion, upwards, _swapped(top[:among], moved)))
    return moves


def _swapped(
    top: Sequence[PlaceNeed], weights: Mapping[CriterionId, int]
) -> tuple[tuple[PlaceId, PlaceId], ...]:
    values = [weighted_mean(one.scores, weights) or Fraction() for one in top]
    return tuple(
        (top[a].place_id, top[b].place_id)
        for a in range(len(top))
        for b in range(a + 1, len(top))
        if (top[a].value or 0) > (top[b].value or 0) and values[b] > values[a]
    )


def rank_intervals(found: Need, draws: int = DRAWS) -> Mapping[PlaceId, tuple[int, int]]:
    """Return within which ranks each place stays in nine of ten draws, whatever its missing ratings are.

    Each weight is drawn anew between a quarter less and a quarter more, independently and evenly; the draws
    are the same every time, and the weights as they are belong to them. In each draw a place gets its best
    rank if what it misses were 3 and what others miss were 0, and its worst the other way round: so a rating
    that is taken away never makes an interval narrower, its own or another's. Ranks are among the places that
    have a value, as `PlaceNeed.rank` is.
    """
    import numpy as np

    rated = [one for one in found.places if one.value is not None]
    if not rated:
        return {}
    counting = [one for one in found.criteria if one.weight]
    drawn = np.random.default_rng(_SEED).uniform(1 - float(SHIFT), 1 + float(SHIFT), (draws, len(counting)))
    weights = np.vstack([np.ones(len(counting)), drawn]) * [float(one.weight) for one in counting]
    weights /= weights.sum(axis=1, keepdims=True)
    lowest, highest = (
        np.round(
            weights @ np.array([[one.scores.get(key.id, end) for key in counting] for one in rated]).T, 9
        )
        for end in SCALE
    )
    best = 1 + _higher(lowest, highest)
    # A place that misses a rating may itself stand above the worst it can come to, and is not another.
    worst = 1 + _higher(highest, lowest) - (highest > lowest)
    first = np.minimum(np.quantile(best, _TAIL, axis=0, method="nearest"), best[0])
    last = np.maximum(np.quantile(worst, 1 - _TAIL, axis=0, method="nearest"), worst[0])
    return {one.place_id: (int(first[at]), int(last[at])) for at, one in enumerate(rated)}


def _higher(others: "NDArray[np.float64]", own: "NDArray[np.float64]") -> "NDArray[np.int64]":
    """Return for each value of each row how many of the other table's same row are higher."""
    import numpy as np

    others = np.sort(others, axis=1)
    # Looked up in order, neighbours are found near each other: three times as quick.
    order = np.argsort(own, axis=1)
    asked = np.take_along_axis(own, order, axis=1)
    not_higher = np.array([np.searchsorted(*pair, side="right") for pair in zip(others, asked, strict=True)])
    counts = np.empty_like(not_higher)
    np.put_along_axis(counts, order, own.shape[1] - not_higher, axis=1)
    return counts
