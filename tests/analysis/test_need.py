"""Need: visible parts, missing is never zero, an order that says when it hangs on one weight."""

import random
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.need import Need, highest_by_area, need, rank_intervals, sensitivity
from planner.domain.entities import ENTITY_TYPES
from planner.domain.ids import PlaceId, criterion_id
from planner.domain.need import NeedCriterion
from planner.domain.plan import Plan
from planner.editing.need import Score, depart, follow_figures, set_criteria, set_ratings
from planner.editing.places import add_place
from tests.examples import empty_plan

KEYS = ("a", "b", "c")
USUAL = tuple(
    NeedCriterion(id=criterion_id(key), key=key, name=key.upper(), order=order)
    for order, key in enumerate(KEYS)
)
TODAY = date(2026, 1, 2)


def rated(*places: Mapping[str, int], weights: tuple[int, ...] = (10, 10, 10)) -> tuple[Plan, list[PlaceId]]:
    """Return a plan with places rated by the keys of the criteria."""
    plan = empty_plan()
    criteria = [
        NeedCriterion(id=one.id, key=one.key, name=one.name, order=one.order, weight=weight)
        for one, weight in zip(USUAL, weights, strict=True)
    ]
    plan = plan.apply(set_criteria(plan, criteria))
    for at in range(len(places)):
        plan = plan.apply(add_place(plan, f"Plats {at:02d}"))
    ids = list(plan.places)
    scores = {
        (ids[at], criterion_id(key)): Score(score)
        for at, given_scores in enumerate(places)
        for key, score in given_scores.items()
    }
    return plan.apply(set_ratings(plan, scores)), ids


def test_the_need_is_the_weighted_mean_of_what_is_rated() -> None:
    plan, (first,) = rated({"a": 3, "b": 0}, weights=(30, 10, 10))
    (one,) = need(plan, USUAL).places
    assert (one.place_id, one.value, one.missing) == (first, Fraction(90, 40), 1)
    assert (one.lowest, one.highest) == (Fraction(90, 50), Fraction(120, 50))


def test_what_is_missing_is_not_zero() -> None:
    plan, (part, whole) = rated({"a": 2}, {"a": 2, "b": 0, "c": 0})
    found = need(plan, USUAL)
    assert [one.place_id for one in found.places] == [part, whole]
    assert found.by_place[part].value == 2


def test_a_place_without_ratings_has_no_need_and_no_rank_and_stands_last() -> None:
    plan, (none, some) = rated({}, {"a": 0})
    last = need(plan, USUAL).places[-1]
    assert (last.place_id, last.value, last.rank, last.missing) == (none, None, None, 3)
    assert need(plan, USUAL).by_place[some].rank == 1


def test_a_criterion_of_weight_zero_is_shown_and_does_not_count() -> None:
    plan, (one, other) = rated({"a": 1, "b": 3}, {"a": 1, "b": 0}, weights=(10, 0, 10))
    found = need(plan, USUAL).by_place
    assert found[one].rank == found[other].rank == 1
    assert len(found[one].scores) == 2
    assert found[one].missing == 1


def test_the_catalogues_criteria_hold_until_the_plan_has_its_own() -> None:
    plan = empty_plan()
    assert need(plan, USUAL).criteria == USUAL
    plan = plan.apply(add_place(plan, "Plats"))
    plan = plan.apply(set_ratings(plan, {(next(iter(plan.places)), USUAL[0].id): Score(1)}, USUAL))
    other = (NeedCriterion(id=criterion_id("x"), key="x", name="X"),)
    assert need(plan, other).criteria == USUAL


def test_a_departure_moves_the_place_and_keeps_its_rank_and_reason() -> None:
    plan, ids = rated({"a": 3}, {"a": 2}, {"a": 1})
    plan = plan.apply(depart(plan, ids[2], 1, "Skolan öppnar", "Samordnare", TODAY))
    first = need(plan, USUAL).places[0]
    assert (first.place_id, first.rank) == (ids[2], 3)
    assert first.departure is not None
    assert first.departure.reason == "Skolan öppnar"
    plan = plan.apply(follow_figures(plan, ids[2]))
    assert [one.place_id for one in need(plan, USUAL).places] == ids


def test_an_order_that_hangs_on_a_weight_says_so() -> None:
    plan, (one, other) = rated({"a": 3, "b": 0, "c": 1}, {"a": 0, "b": 3, "c": 0}, weights=(10, 12, 10))
    moves = {(move.criterion.key, move.upwards): move.pairs for move in sensitivity(need(plan, USUAL))}
    assert moves["a", False] == ((one, other),)
    assert moves["b", True] == ((one, other),)
    assert moves["a", True] == moves["b", False] == ()


def test_an_order_that_holds_says_nothing() -> None:
    plan, _ = rated({"a": 3, "b": 3, "c": 3}, {"a": 2, "b": 2, "c": 2}, {"a": 1, "b": 1, "c": 1})
    assert not any(move.pairs for move in sensitivity(need(plan, USUAL)))
    assert sorted(rank_intervals(need(plan, USUAL)).values()) == [(1, 1), (2, 2), (3, 3)]


def test_close_places_have_wide_intervals_and_the_draws_are_the_same_every_time() -> None:
    plan, (one, other, far) = rated(
        {"a": 3, "b": 1, "c": 2}, {"a": 1, "b": 3, "c": 2}, {"a": 0, "b": 0, "c": 0}
    )
    intervals = rank_intervals(need(plan, USUAL))
    assert intervals[one] == intervals[other] == (1, 2)
    assert intervals[far] == (3, 3)
    assert intervals == rank_intervals(need(plan, USUAL))


@given(
    st.lists(
        st.dictionaries(st.sampled_from(KEYS), st.integers(0, 3)),
        min_size=1,
        max_size=6,
    ),
    st.tuples(*[st.integers(0, 40)] * 3),
)
def test_a_need_lies_between_its_ends_and_its_rank_in_its_interval(
    scores: list[Mapping[str, int]], weights: tuple[int, int, int]
) -> None:
    plan, _ = rated(*scores, weights=weights)
    found = need(plan, USUAL)
    intervals = rank_intervals(found)
    ranked = [one for one in found.places if one.rank is not None]
    for one in ranked:
        assert one.value is not None
        assert one.lowest <= one.value <= one.highest
    assert [one.value for one in ranked] == sorted((one.value or 0 for one in ranked), reverse=True)
    assert set(intervals) == {one.place_id for one in ranked}
    assert all(1 <= low <= high <= len(ranked) for low, high in intervals.values())
    assert all(intervals[one.place_id][0] <= (one.rank or 0) <= intervals[one.place_id][1] for one in ranked)


def test_the_first_place_may_stand_anywhere_once_most_of_it_is_missing() -> None:
    whole = [dict.fromkeys(KEYS, 3), dict.fromkeys(KEYS, 2), dict.fromkeys(KEYS, 1)]
    plan, (first, second, third) = rated(*whole)
    assert rank_intervals(need(plan, USUAL)) == {first: (1, 1), second: (2, 2), third: (3, 3)}
    plan, (first, second, third) = rated({"a": 3}, *whole[1:])
    found = need(plan, USUAL)
    assert found.by_place[first].rank == 1
    assert rank_intervals(found) == {first: (1, 3), second: (1, 2), third: (2, 3)}


@given(st.data())
def test_missing_data_widens_every_interval_and_never_narrows_one(data: st.DataObject) -> None:
    """Take ratings away one by one, but for the last of a place: without any it has no rank at all."""
    scores = data.draw(
        st.lists(st.fixed_dictionaries(dict.fromkeys(KEYS, st.integers(0, 3))), min_size=2, max_size=6)
    )
    weights = data.draw(st.tuples(*[st.integers(1, 40)] * 3))
    at, gone = data.draw(st.integers(0, len(scores) - 1)), data.draw(st.permutations(KEYS))[:2]
    before = _intervals(scores, weights)
    for key in gone:
        del scores[at][key]
        after = _intervals(scores, weights)
        assert all(
            wide[0] <= narrow[0] and narrow[1] <= wide[1] for narrow, wide in zip(before, after, strict=True)
        )
        before = after


@given(st.integers(1, 2), st.integers(1, 5), st.sets(st.sampled_from(KEYS), min_size=1, max_size=2))
def test_among_equals_the_one_that_misses_a_rating_may_stand_last(
    score: int, others: int, gone: set[str]
) -> None:
    whole = [dict.fromkeys(KEYS, score) for _ in range(others + 1)]
    assert set(_intervals(whole, (10, 10, 10))) == {(1, 1)}
    whole[0] = {key: score for key in KEYS if key not in gone}
    assert _intervals(whole, (10, 10, 10)) == [(1, others + 1)] + [(1, 2)] * others


def _intervals(scores: list[dict[str, int]], weights: tuple[int, int, int]) -> list[tuple[int, int]]:
    plan, ids = rated(*scores, weights=weights)
    found = rank_intervals(need(plan, USUAL))
    return [found[place_id] for place_id in ids]


SCORES = st.dictionaries(st.sampled_from(KEYS), st.integers(0, 3))
WEIGHTS = st.tuples(*[st.integers(0, 40)] * 3)


@given(st.lists(SCORES, min_size=1, max_size=6), WEIGHTS, st.sampled_from(KEYS), st.data())
def test_a_higher_rating_never_lowers_a_place(
    scores: list[dict[str, int]], weights: tuple[int, int, int], key: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(scores) - 1))
    scores[at][key] = data.draw(st.integers(0, 2))
    plan, ids = rated(*scores, weights=weights)
    higher = Score(scores[at][key] + 1)
    raised = plan.apply(set_ratings(plan, {(ids[at], criterion_id(key)): higher}, USUAL))
    before, after = need(plan, USUAL), need(raised, USUAL)
    was, now = before.by_place[ids[at]], after.by_place[ids[at]]
    assert (now.value or 0) >= (was.value or 0)
    assert (now.lowest, now.highest) >= (was.lowest, was.highest)
    assert was.rank is None or (now.rank is not None and now.rank <= was.rank)
    assert all(
        new <= old for new, old in zip(_interval(after, ids[at]), _interval(before, ids[at]), strict=True)
    )
    others = [place_id for place_id in ids if place_id != ids[at]]
    assert all((after.by_place[one].rank or 0) >= (before.by_place[one].rank or 0) for one in others)


@given(st.lists(SCORES, min_size=1, max_size=6), WEIGHTS, st.randoms(use_true_random=False))
def test_the_order_of_rows_has_no_part_in_the_order_of_need(
    scores: list[dict[str, int]], weights: tuple[int, int, int], rnd: random.Random
) -> None:
    plan, ids = rated(*scores, weights=weights)
    plan = plan.apply(depart(plan, rnd.choice(ids), 1, "Skolan öppnar", "Samordnare", TODAY))
    values = [value for kind in ENTITY_TYPES for value in plan.table(kind).values()]
    rnd.shuffle(values)
    found, other = need(plan, USUAL), need(Plan.of(values), USUAL)
    assert found == other
    assert rank_intervals(found) == rank_intervals(other)


def _interval(found: Need, place_id: PlaceId) -> tuple[int, int]:
    return rank_intervals(found).get(place_id, (0, 0))


@pytest.mark.parametrize("draws", [1, 7])
def test_a_place_alone_is_first_in_every_draw(draws: int) -> None:
    plan, (one,) = rated({"a": 1})
    assert rank_intervals(need(plan, USUAL), draws) == {one: (1, 1)}


def test_the_need_of_an_area_is_that_of_its_place_with_the_highest() -> None:
    plan = empty_plan()
    for name, area in (("A", "Sätra"), ("B", "sätra "), ("C", "Bredäng"), ("D", "")):
        plan = plan.apply(add_place(plan, name, area))
    keys = {place.name: key for key, place in plan.places.items()}
    criterion = USUAL[0].id
    scores = {(keys[name], criterion): Score(score) for name, score in (("A", 1), ("B", 3), ("D", 2))}
    plan = plan.apply(set_ratings(plan, scores, USUAL))
    assert highest_by_area(plan, need(plan, USUAL)) == {"sätra": 3}
