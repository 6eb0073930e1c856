"""The algebra of the chain of money, on random plans: what is moved is not lost, what is closed stays."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis import money_chain as chain_module
from planner.analysis.follow_up import assumed_forecasts, follow_up
from planner.analysis.money_chain import ChainSums, money_chain
from planner.domain import rules
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.errors import RuleBrokenError
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.editing.money_events import correct_event
from planner.editing.tertials import close_tertial
from tests.chain_sums import changed, wrong_sums
from tests.examples import followed_plan
from tests.strategies import CHAIN_EDITS, edits, plans

Draw = Callable[[st.SearchStrategy[Any]], Any]
_EXAMPLES = settings(max_examples=100, deadline=None)


@st.composite
def chained(draw: Draw, most: int = 10) -> Plan:
    """Draw a plan with much of a chain."""
    plan: Plan = draw(plans(4))
    for _ in range(draw(st.integers(0, most))):
        edit = draw(edits(plan, CHAIN_EDITS))
        plan = plan.apply(edit) if edit else plan
    return plan


@_EXAMPLES
@given(chained())
def test_frame_is_left_and_granted_and_granted_is_moved_spent_returned_and_left(plan: Plan) -> None:
    assert wrong_sums(plan) == []


@_EXAMPLES
@given(chained())
def test_sums_over_measures_sources_and_years_agree(plan: Plan) -> None:
    chain = money_chain(plan)
    whole = chain.sums()
    years = {cell.year for cell in chain.cells}
    for parts in (
        [chain.sums(measure_id=one) for one in plan.measures],
        [chain.sums(fund_id=one) for one in plan.funds],
        [chain.sums(year=one) for one in years],
        [money_chain(plan, fund_id=one).sums() for one in plan.funds],
    ):
        assert sum(parts, ChainSums()) == whole


@_EXAMPLES
@given(chained())
def test_what_is_carried_over_changes_no_total_of_a_source_over_the_years(plan: Plan) -> None:
    for fund_id in plan.funds:
        sums = money_chain(plan).sums(fund_id=fund_id)
        assert sums.carried_ore == 0
        assert sums.adjusted_ore == sums.granted_ore


@_EXAMPLES
@given(chained(), st.data())
def test_a_correction_nets_to_nothing(plan: Plan, data: st.DataObject) -> None:
    taken_back = {event.corrects for event in plan.events.values()}
    possible = [one for one in plan.events.values() if not one.corrects and one.id not in taken_back]
    if not possible:
        return
    event = data.draw(st.sampled_from(possible))
    corrected = plan.apply(correct_event(plan, event.id, event.decided_on, "Fel"))
    without = Plan.of([plan.info, *(one for one in plan.events.values() if one.id != event.id)])
    after = {cell: sums for cell, sums in money_chain(corrected).cells.items() if sums != ChainSums()}
    assert after == {c: sums for c, sums in money_chain(without).cells.items() if sums != ChainSums()}


@_EXAMPLES
@given(chained())
def test_the_follow_up_of_sources_and_measures_adds_up_in_every_tertial(plan: Plan) -> None:
    for year in plan.info.years:
        for tertial in Tertial:
            whole = follow_up(plan, year, tertial).total
            parts = [follow_up(plan, year, tertial, one).total for one in plan.funds]
            assert sum((part.sums for part in parts), ChainSums()) == whole.sums
            assert sum(part.forecast_ore for part in parts) == whole.forecast_ore
            assert sum(part.deviation_ore for part in parts) == whole.deviation_ore
            assert sum(part.bound_later_ore for part in parts) == whole.bound_later_ore


# --- what is closed ------------------------------------------------------------------------------


@st.composite
def closed_plans(draw: Draw) -> Plan:
    """Draw a plan with a chain and at least one closed tertial."""
    plan: Plan = draw(chained(6))
    year, tertial = draw(st.sampled_from(plan.info.years)), draw(st.sampled_from(Tertial))
    assumed = assumed_forecasts(plan, year, tertial)
    try:
        return plan.apply(close_tertial(plan, year, tertial, tertial.ends_on(year), assumed))
    except RuleBrokenError:  # it is closed already
        return plan


@_EXAMPLES
@given(closed_plans(), st.data())
def test_a_closed_tertial_never_changes_whatever_is_done_later(plan: Plan, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 8))):
        edit = data.draw(edits(plan) | edits(plan, CHAIN_EDITS))
        if edit:
            assert changed(plan, edit) == []
            plan = plan.apply(edit)


@_EXAMPLES
@given(closed_plans(), st.data())
def test_what_a_closed_tertial_counts_can_not_be_taken_away_or_given_another_day(
    plan: Plan, data: st.DataObject
) -> None:
    for event in plan.events.values():
        later = replace(event, booked_on=event.booked_on.replace(year=2099), reason="Senare")
        day = data.draw(st.dates(min_value=event.decided_on))
        for after in (None, later, replace(event, booked_on=day, reason="Annan dag")):
            edit = ChangeSet(EditKind.GO_BACK, "1", (Change(event, after),))
            try:
                assert changed(plan, edit) == []
            except RuleBrokenError:
                continue


@_EXAMPLES
@given(chained(), st.sampled_from(Tertial), st.data())
def test_closing_changes_no_figure(plan: Plan, tertial: Tertial, data: st.DataObject) -> None:
    year = data.draw(st.sampled_from(plan.info.years))
    before = follow_up(plan, year, tertial)
    if before.closing is not None:
        return
    try:
        closing = close_tertial(
            plan, year, tertial, tertial.ends_on(year), assumed_forecasts(plan, year, tertial)
        )
        after = follow_up(plan.apply(closing), year, tertial)
    except RuleBrokenError:
        return
    assert [replace(row, said=True) for row in before.rows] == [replace(row, said=True) for row in after.rows]
    assert replace(before.total, said=True) == replace(after.total, said=True)


# --- the controls --------------------------------------------------------------------------------


def test_the_properties_see_a_chain_that_forgets_where_money_went(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wrong_sums(followed_plan()) == []
    monkeypatch.setattr(chain_module, "_comes_to", lambda _event: None)
    assert wrong_sums(followed_plan()) != []


def test_the_properties_see_a_counter_event_that_is_counted_as_it_stands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plan = followed_plan()
    spent = next(one for one in plan.events.values() if one.kind is EventKind.SPENT)
    plan = plan.apply(correct_event(plan, spent.id, spent.decided_on, "Fel"))
    assert wrong_sums(plan) == []
    monkeypatch.setattr(MoneyEvent, "signed_ore", property(lambda event: event.amount_ore))
    assert wrong_sums(plan) != []


def test_the_properties_see_a_closed_tertial_that_nobody_guards(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = followed_plan()
    first = next(iter(plan.events.values()))
    assert first.booked_on < next(iter(plan.closings.values())).through
    taken_away = ChangeSet(EditKind.GO_BACK, "1", (Change(first, None),))
    with pytest.raises(RuleBrokenError):
        plan.apply(taken_away)
    monkeypatch.setattr(rules, "_require_open", lambda *_: None)
    assert changed(plan, taken_away) != []
