"""What is flagged for secrecy is found, and what stands for it has the same sums as the plan."""

from collections import Counter
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.breakdown import Dimension, breakdown
from planner.analysis.financing import financing
from planner.analysis.follow_up import follow_up
from planner.analysis.money_chain import total
from planner.analysis.public_follow_up import public_rows
from planner.analysis.remaining import remaining
from planner.analysis.secrecy import secret_measures, secret_places, secrets
from planner.analysis.withhold import COST_KNOWN, COST_UNKNOWN, withhold
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import MeasureId, PlaceId
from planner.domain.measure import Measure
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.editing.measures import delete_measures
from planner.editing.places import change_place, delete_place
from tests.examples import followed_plan
from tests.small_plan import CAMERA, DROPPED, LAMPS, NOWHERE, TUNNEL, small_plan

TORGET = PlaceId("p1")
WORD = "Sekretess"


def flagged(plan: Plan, *ids: str) -> Plan:
    values: list[Measure | Place] = [*plan.measures.values(), *plan.places.values()]
    changes = tuple(Change(one, replace(one, secret=True)) for one in values if one.id in ids)
    return plan.apply(ChangeSet(EditKind.CHANGE_MEASURE, "", changes))


def test_a_measure_is_secret_by_itself_or_by_its_place() -> None:
    plan = flagged(small_plan(), TUNNEL, TORGET)
    assert secret_places(plan) == {TORGET}
    assert secret_measures(plan) == {TUNNEL, LAMPS, CAMERA}


def test_one_measure_stands_for_all_whose_cost_is_known_and_one_for_the_others() -> None:
    hidden = withhold(flagged(small_plan(), TORGET, DROPPED), WORD)
    assert [hidden.stands_for(one) for one in (COST_KNOWN, COST_UNKNOWN)] == [2, 1]
    assert hidden.count == 3
    assert set(hidden.plan.measures) == {TUNNEL, NOWHERE, COST_KNOWN, COST_UNKNOWN}
    assert {place.name for place in hidden.plan.places.values()} == {"Parken", WORD}


def test_nothing_secret_leaves_the_plan_as_it_is() -> None:
    plan = small_plan()
    hidden = withhold(plan, WORD)
    assert hidden.plan == plan
    assert hidden.count == 0


@given(ids=st.sets(st.sampled_from([LAMPS, TUNNEL, CAMERA, NOWHERE, DROPPED, TORGET, PlaceId("p2")])))
def test_every_sum_is_the_same_whatever_is_secret(ids: set[str]) -> None:
    plan = flagged(small_plan(), *ids)
    shown = withhold(plan, WORD).plan
    for key, balance in remaining(plan).cells.items():
        public = remaining(shown).cells[key]
        assert (public.frame_ore, public.allocated_ore, public.over_ore) == (
            balance.frame_ore,
            balance.allocated_ore,
            balance.over_ore,
        )
    for dimension in Dimension:
        assert breakdown(shown, dimension).per_year == breakdown(plan, dimension).per_year
    assert _asked_and_missing(shown) == _asked_and_missing(plan)


def _asked_and_missing(plan: Plan) -> tuple[int, int]:
    parts = [financing(plan, measure_id) for measure_id in plan.measures]
    known = [part for part in parts if part.asked_ore is not None]
    asked = sum(part.asked_ore or 0 for part in known)
    return asked, asked - sum(part.allocated_ore for part in known)


def test_no_secret_word_is_left() -> None:
    plan = flagged(small_plan(), TORGET, DROPPED)
    shown = withhold(plan, WORD).plan
    words = Counter(str(value) for table in (shown.measures, shown.places) for value in table.values())
    everything = " ".join(words)
    for secret in ("Ljus", "Kamera", "camera", "Vakt", "guard", "Torget", "Vårberg"):
        assert secret not in everything


@pytest.mark.parametrize("name", ["Torget", "Gamla torget"])
def test_a_secret_place_is_known_by_every_name_it_has_had(name: str) -> None:
    plan = flagged(small_plan(), TORGET)
    renamed = change_place(plan, TORGET, name="Gamla torget")
    assert name in secrets(plan.apply(renamed), [renamed]).subjects


def test_what_was_secret_when_it_was_deleted_stays_secret() -> None:
    plan = flagged(small_plan(), TORGET, TUNNEL)
    gone = [delete_measures(plan, [TUNNEL]), delete_place(plan, TORGET)]
    after = plan.apply(gone[0]).apply(gone[1])
    known = secrets(after, gone)
    assert {"Å-002", "Torget"} <= known.subjects
    assert MeasureId(TUNNEL) in known.measures
    assert "Parken" not in known.subjects


@given(which=st.sets(st.integers(0, 1)))
def test_every_figure_of_the_follow_up_stays_but_in_one_row_whatever_is_secret(which: set[int]) -> None:
    plan = followed_plan()
    ids = {list(plan.measures)[at] for at in which}
    for year, tertial in product((2024, 2025), Tertial):
        report = follow_up(plan, year, tertial)
        rows = public_rows(report, [(COST_KNOWN, ids)])
        assert [row.measure_id for row in rows if row.measure_id in ids] == []
        assert sum(row.forecast_ore for row in rows) == report.total.forecast_ore
        assert total(row.sums for row in rows) == report.total.sums
