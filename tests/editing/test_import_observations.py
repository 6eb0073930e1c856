"""Observations from a list: one step with the places that are new, and once more adds what is new in it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.drafts import ObservationDraft
from planner.domain.errors import RuleBrokenError
from planner.domain.observation import ObservationSource
from planner.domain.plan import Plan
from planner.editing.observations import import_observations, without_known
from planner.editing.places import add_place
from tests.examples import funded_plan


def draft(place: str = "Torget", day: int = 1, **fields: object) -> ObservationDraft:
    told: dict[str, object] = {"source": ObservationSource.EST, "seen_on": date(2026, 3, day), **fields}
    return ObservationDraft(place=place, **told)  # type: ignore[arg-type]


def plan_with_square() -> Plan:
    plan = funded_plan()
    return plan.apply(add_place(plan, "Torget", "Bredäng"))


def test_known_places_are_used_and_new_ones_come_in_the_same_step() -> None:
    plan = plan_with_square()
    drafts = [
        draft("TORGET", kind="graffiti", count=3),
        draft("Parken", neighbourhood="Sätra"),
        draft("parken", 2),
    ]
    change_set = import_observations(plan, drafts, "lista.csv")
    after = plan.apply(change_set)
    assert change_set.subject == "lista.csv"
    assert sorted(after.places[one.place_id].name for one in after.observations.values()) == [
        "Parken",
        "Parken",
        "Torget",
    ]
    assert len(after.places) == len(plan.places) + 1
    assert {(one.kind, one.count, one.source) for one in after.observations.values()} >= {
        ("graffiti", 3, ObservationSource.EST)
    }
    assert after.apply(change_set.inverse()) == plan


def test_a_place_of_another_neighbourhood_is_another_place() -> None:
    plan = plan_with_square()
    after = plan.apply(import_observations(plan, [draft("Torget", neighbourhood="Sätra")], "lista.csv"))
    assert len(after.places) == len(plan.places) + 1


def test_what_is_seen_nowhere_is_refused() -> None:
    with pytest.raises(RuleBrokenError):
        draft(" ")


@given(
    st.lists(st.tuples(st.sampled_from(["Torget", "Parken"]), st.integers(1, 3)), max_size=8),
    st.integers(0, 8),
)
def test_a_list_that_is_read_once_more_adds_what_is_new_in_it(
    seen: list[tuple[str, int]], first: int
) -> None:
    plan = plan_with_square()
    drafts = [draft(*one) for one in seen]
    partly = plan.apply(import_observations(plan, drafts[:first], "lista.csv"))
    new = without_known(partly, drafts)
    assert len(new) == len(drafts[first:])
    whole = partly.apply(import_observations(partly, new, "lista.csv"))
    assert len(whole.observations) == len(drafts)
    assert without_known(whole, drafts) == []
