"""What needs attention, the few figures on top, the leading parts, and the measures behind a figure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.attention import attention
from planner.analysis.breakdown import Dimension, breakdown
from planner.analysis.headline import headline
from planner.analysis.leading import leading_parts
from planner.analysis.over_commitment import OverCommitment, over_commitments
from planner.analysis.remaining import remaining
from planner.analysis.selection import Slice, measures_in
from planner.domain.measure import MeasureStatus
from planner.domain.plan import Plan
from planner.editing.measures import change_measures, delete_measures
from planner.editing.places import add_place
from tests.examples import (
    empty_plan,
    first_fund,
    funded_plan,
    mnkr,
    with_frames,
    with_fund,
    with_measure,
    with_money,
)
from tests.strategies import plans


def test_the_worst_over_commitment_comes_first() -> None:
    plan = empty_plan(2024, 2025)
    fund = first_fund(plan)
    plan, own = with_fund(plan, "Egna medel")
    plan = with_frames(plan, fund, {2024: mnkr(2), 2025: mnkr(2)})
    plan, lights = with_measure(plan, "Belysning")
    plan = with_money(plan, lights, fund, {2024: mnkr(3), 2025: mnkr(2)})
    plan = with_money(plan, lights, own, {2025: mnkr(4)})
    balances = remaining(plan)
    assert over_commitments(balances) == (
        OverCommitment(own, 2025, mnkr(4)),
        OverCommitment(fund, 2024, mnkr(1)),
    )
    figures = headline(balances)
    assert (figures.frame_ore, figures.allocated_ore, figures.over_ore) == (mnkr(4), mnkr(9), mnkr(5))
    assert (figures.remaining_ore, figures.room_ore) == (mnkr(-5), 0)
    assert figures.allocated_percent == 225


def test_without_a_frame_there_is_no_percentage() -> None:
    assert headline(remaining(empty_plan())).allocated_percent is None


@given(plans())
def test_over_commitments_sum_to_the_total(plan: Plan) -> None:
    balances = remaining(plan)
    assert sum(one.over_ore for one in over_commitments(balances)) == balances.total.over_ore


def test_each_finding_names_its_measures() -> None:
    plan = funded_plan()
    lights, clearing = plan.measures
    plan, unknown = with_measure(plan, "Kostnad okänd")
    found = attention(plan, remaining(plan))
    assert found.part_financed == (clearing,)
    assert found.part_missing_ore == mnkr(0.5)
    assert found.unknown_cost == (unknown,)
    assert found.without_place == (lights, unknown)
    assert (found.over, found.dropped_with_money) == ((), ())


def test_a_rejected_measure_with_money_is_found_and_asks_for_nothing_more() -> None:
    plan = funded_plan()
    _, clearing = plan.measures
    plan = plan.apply(change_measures(plan, [clearing], status=MeasureStatus.REJECTED))
    found = attention(plan, remaining(plan))
    assert found.dropped_with_money == (clearing,)
    assert (found.part_financed, found.part_missing_ore) == ((), 0)


def test_a_fund_is_concerned_with_its_own_measures_and_those_without_money() -> None:
    plan, own = with_fund(funded_plan(), "Egna medel")
    plan, unknown = with_measure(plan, "Kostnad okänd")
    assert attention(plan, remaining(plan, fund_id=own), fund_id=own).part_financed == ()
    assert attention(plan, remaining(plan, fund_id=own), fund_id=own).unknown_cost == (unknown,)


def test_nothing_needs_attention_in_an_empty_plan() -> None:
    plan = empty_plan()
    assert not attention(plan, remaining(plan))
    plan = funded_plan()
    assert attention(plan, remaining(plan))
    plan = plan.apply(delete_measures(plan, list(plan.measures)))
    assert not attention(plan, remaining(plan))


def test_the_rest_is_one_part_and_nothing_is_lost() -> None:
    plan = empty_plan()
    for number, kind in enumerate(["lighting", "tunnel", "camera", "guards"], 1):
        plan, measure = with_measure(plan, kind, kind=kind)
        plan = with_money(plan, measure, first_fund(plan), {2024: mnkr(number), 2025: mnkr(number)})
    parts = leading_parts(breakdown(plan, Dimension.KIND), 3)
    assert [(sorted(part.keys), part.total_ore, part.percent, part.is_rest) for part in parts] == [
        (["guards"], mnkr(8), 40, False),
        (["camera"], mnkr(6), 30, False),
        (["lighting", "tunnel"], mnkr(6), 30, True),
    ]
    assert parts[2].per_year == (mnkr(3), mnkr(3), 0, 0)
    assert not any(part.is_rest for part in leading_parts(breakdown(plan, Dimension.KIND), 4))
    with pytest.raises(ValueError, match="0"):
        leading_parts(breakdown(plan, Dimension.KIND), 0)


@given(plans(), st.integers(1, 5))
def test_parts_hold_all_the_money_and_a_hundred_percent(plan: Plan, most: int) -> None:
    whole = breakdown(plan, Dimension.NEIGHBOURHOOD)
    parts = leading_parts(whole, most)
    assert len(parts) <= most
    assert sum(part.total_ore for part in parts) == whole.total_ore
    assert sum(part.percent for part in parts) == (100 if whole.total_ore else 0)


def test_a_slice_finds_the_measures_behind_a_bar() -> None:
    plan = funded_plan()
    lights, clearing = plan.measures
    assert measures_in(plan, Slice()) == (lights, clearing)
    assert measures_in(plan, Slice(years=frozenset({2024}))) == (lights,)
    assert measures_in(plan, Slice(kinds=frozenset({""}))) == (clearing,)
    assert measures_in(plan, Slice(neighbourhoods=frozenset({"Sätra"}))) == (clearing,)
    assert measures_in(plan, Slice(years=frozenset({2025}), begun_by=2024)) == (lights,)
    assert measures_in(plan, Slice(years=frozenset({2026}))) == ()
    plan, own = with_fund(plan, "Egna medel")
    assert measures_in(plan, Slice(fund_id=own)) == ()


@given(plans())
def test_every_key_of_a_breakdown_has_measures_behind_it(plan: Plan) -> None:
    result = breakdown(plan, Dimension.KIND)
    for key, year in result.cells:
        assert measures_in(plan, Slice(kinds=frozenset({key}), years=frozenset({year})))


def test_a_place_alone_needs_no_attention() -> None:
    plan = empty_plan()
    plan = plan.apply(add_place(plan, "Torget"))
    assert not attention(plan, remaining(plan))
