"""Merging two versions of a plan: nothing lost, nothing made up, nothing done without telling."""

import pytest
from hypothesis import given, settings

from planner.domain.changes import ChangeSet
from planner.domain.errors import Rule
from planner.domain.measure import MeasureStatus
from planner.domain.rules import check_all_rules
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.funds import add_fund, delete_fund
from planner.editing.measure_costs import set_year_cost
from planner.editing.measures import add_measure, change_measures, delete_measures
from planner.editing.merge import FlagKind, Side, kept
from planner.editing.merge import merge as merge_module
from planner.editing.places import delete_place
from planner.editing.plan_info import change_plan_info
from tests.examples import empty_plan, first_fund, funded_plan, mnkr, with_frames
from tests.merges import Fork, forks, reopened, wrongs
from tests.random_forks import random_fork

_EXAMPLES = settings(max_examples=150, deadline=None)


@_EXAMPLES
@given(forks())
def test_a_merge_loses_nothing_and_makes_nothing_up(fork: Fork) -> None:
    assert wrongs(fork, fork.merge()) == []


@_EXAMPLES
@given(forks())
def test_a_merged_plan_obeys_every_rule_and_undoes_exactly(fork: Fork) -> None:
    merge = fork.merge()
    assert merge.broken is None
    check_all_rules(merge.plan)
    assert fork.ours.apply(merge.change_set) == merge.plan
    assert merge.plan.apply(merge.change_set.inverse()) == fork.ours


@_EXAMPLES
@given(forks())
def test_with_one_side_as_it_was_the_merge_is_the_other_side(fork: Fork) -> None:
    base, ours, theirs = fork
    for merge, expected in (
        (Fork(base, ours, base).merge(), ours),
        (Fork(base, base, theirs).merge(), theirs),
        (Fork(base, ours, ours).merge(), ours),
    ):
        assert merge.plan == expected
        assert merge.conflicts == ()
        assert merge.flags == ()


@_EXAMPLES
@given(forks())
def test_a_closed_tertial_keeps_its_figures_or_it_is_told(fork: Fork) -> None:
    assert reopened(fork, fork.merge()) == []


@_EXAMPLES
@given(forks())
def test_both_people_see_the_same_conflicts(fork: Fork) -> None:
    here, there = fork.merge(), fork.turned().merge()
    assert {c.spot for c in here.conflicts} == {c.spot for c in there.conflicts}
    sides = {c.spot: (c.ours, c.theirs) for c in here.conflicts}
    assert sides == {c.spot: (c.theirs, c.ours) for c in there.conflicts}


@_EXAMPLES
@given(forks())
def test_whatever_is_chosen_the_merge_takes_it_and_holds_the_rules(fork: Fork) -> None:
    for side in Side:
        merge = fork.merge({conflict.spot: side for conflict in fork.merge().conflicts})
        assert merge.is_ready
        assert wrongs(fork, merge) == []
        check_all_rules(merge.plan)


@pytest.mark.parametrize("seed", range(100))
def test_a_crowded_plan_is_merged_without_loss(seed: int) -> None:
    fork = random_fork(seed)
    merge = fork.merge()
    assert merge.broken is None
    assert wrongs(fork, merge) == []
    assert reopened(fork, merge) == []
    check_all_rules(merge.plan)


def test_the_property_sees_a_merge_that_takes_whole_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merge_module, "merge_value", lambda _base, _ours, theirs, _choices: (theirs, []))
    assert any(wrongs(fork, fork.merge()) for fork in map(random_fork, range(100)))


def test_the_property_sees_a_merge_that_drops_what_the_other_deleted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "keep_children", lambda *_: {})
    monkeypatch.setattr(kept, "flags", lambda *_: iter(()))
    assert any(wrongs(fork, fork.merge()) for fork in map(random_fork, range(100)))


# --- one thing at a time -------------------------------------------------------------------------

BASE = funded_plan()
LIGHTS, CLEARING = BASE.measures
FUND = first_fund(BASE)
PLACE = next(iter(BASE.places))


def fork(ours: ChangeSet | None = None, theirs: ChangeSet | None = None) -> Fork:
    return Fork(BASE, *(BASE if edit is None else BASE.apply(edit) for edit in (ours, theirs)))


def amount(year: int, ore: int) -> ChangeSet:
    return set_amounts(BASE, BASE.info.scenario_id, {AmountCell(LIGHTS, FUND, year): ore})


def test_two_fields_of_one_measure_are_both_taken() -> None:
    merge = fork(
        change_measures(BASE, [LIGHTS], note="Klart i maj"),
        change_measures(BASE, [LIGHTS], status=MeasureStatus.APPLIED),
    ).merge()
    lights = merge.plan.measures[LIGHTS]
    assert (lights.note, lights.status) == ("Klart i maj", MeasureStatus.APPLIED)
    assert merge.is_ready


def test_the_same_cell_filled_by_both_is_a_conflict_until_somebody_chooses() -> None:
    made = fork(amount(2026, mnkr(1)), amount(2026, mnkr(2)))
    (conflict,) = made.merge().conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == (None, (mnkr(1),), (mnkr(2),))
    assert not made.merge().is_ready
    chosen = made.merge({conflict.spot: Side.THEIRS})
    assert chosen.is_ready
    assert chosen.plan.amount(BASE.info.scenario_id, LIGHTS, FUND, 2026) == mnkr(2)


def test_an_amount_that_one_cleared_and_the_other_changed_stays() -> None:
    merge = fork(amount(2025, 0), amount(2025, mnkr(3))).merge()
    assert merge.plan.amount(BASE.info.scenario_id, LIGHTS, FUND, 2025) == mnkr(3)
    (flag,) = merge.flags
    assert (flag.kind, flag.side) == (FlagKind.KEPT_CHANGED, Side.OURS)
    turned = fork(amount(2025, mnkr(3)), amount(2025, 0)).merge()
    assert not turned.change_set
    assert [(one.kind, one.side) for one in turned.flags] == [(FlagKind.KEPT_CHANGED, Side.THEIRS)]


@pytest.mark.parametrize("turn", [False, True])
def test_a_deleted_measure_that_the_other_changed_is_kept_with_its_money(turn: bool) -> None:
    made = fork(delete_measures(BASE, [LIGHTS]), change_measures(BASE, [LIGHTS], note="Viktig"))
    merge = (made.turned() if turn else made).merge()
    assert merge.plan.measures[LIGHTS].note == "Viktig"
    assert len(merge.plan.allocations_of(LIGHTS)) == 2
    (flag,) = merge.flags
    assert flag.kind is FlagKind.KEPT_CHANGED
    assert flag.entity == merge.plan.measures[LIGHTS]
    assert flag.side is (Side.THEIRS if turn else Side.OURS)
    assert set(flag.others) == set(merge.plan.allocations_of(LIGHTS))


def test_a_deleted_source_that_the_other_gave_money_from_comes_back_whole() -> None:
    merge = fork(delete_fund(BASE, FUND), amount(2026, mnkr(1))).merge()
    assert merge.plan.frames == BASE.frames
    assert len(merge.plan.allocations) == len(BASE.allocations) + 1
    assert [(flag.kind, flag.entity) for flag in merge.flags] == [(FlagKind.KEPT_USED, BASE.funds[FUND])]


def test_a_deleted_place_that_the_other_uses_comes_back_with_its_measures() -> None:
    merge = fork(delete_place(BASE, PLACE), change_measures(BASE, [LIGHTS], place_id=PLACE)).merge()
    assert {measure.place_id for measure in merge.plan.measures.values()} == {PLACE}
    (flag,) = merge.flags
    assert flag.others == (merge.plan.measures[CLEARING],)


def test_a_number_that_both_gave_out_is_theirs_to_change() -> None:
    made = fork(add_measure(BASE, "Kamera"), add_measure(BASE, "Grind"))
    merge = made.merge()
    numbers = {measure.title: measure.number for measure in merge.plan.measures.values()}
    assert (numbers["Kamera"], numbers["Grind"]) == (3, 4)
    assert merge.plan.info.next_number == 5
    (flag,) = merge.flags
    assert flag.kind is FlagKind.RENUMBERED
    assert flag.before in made.theirs.measures.values()


def test_a_number_is_not_given_again_that_ours_gave_out_and_deleted() -> None:
    ours = BASE.apply(add_measure(BASE, "Kamera"))
    ours = ours.apply(delete_measures(ours, [list(ours.measures)[-1]]))
    merge = Fork(BASE, ours, BASE.apply(add_measure(BASE, "Grind"))).merge()
    assert [measure.number for measure in merge.plan.measures.values()] == [1, 2, 4]


def test_a_name_that_both_gave_gets_a_number_behind_it() -> None:
    made = fork(add_fund(BASE, "Egna medel"), add_fund(BASE, "egna  medel"))
    merge = made.merge()
    assert [fund.name for fund in merge.plan.funds.values()][1:] == ["Egna medel", "egna  medel (2)"]
    (flag,) = merge.flags
    assert (flag.kind, flag.side) == (FlagKind.RENAMED, Side.THEIRS)


def test_the_estimate_of_one_person_is_not_mixed_with_that_of_another() -> None:
    made = fork(
        change_measures(BASE, [LIGHTS], cost_low_ore=mnkr(1.9)),
        change_measures(BASE, [LIGHTS], cost_likely_ore=mnkr(1)),
    )
    (conflict,) = made.merge().conflicts
    assert conflict.spot.fields == ("cost_low_ore", "cost_likely_ore", "cost_high_ore")
    lights = made.merge({conflict.spot: Side.THEIRS}).plan.measures[LIGHTS]
    assert (lights.cost_low_ore, lights.cost_likely_ore) == (None, mnkr(1))


def test_the_cost_of_each_year_is_merged_by_itself() -> None:
    start = BASE.apply(set_year_cost(BASE, [LIGHTS], 2025, mnkr(1)))
    ours = start.apply(set_year_cost(start, [LIGHTS], 2026, mnkr(2)))
    theirs = start.apply(set_year_cost(start, [LIGHTS], 2025, mnkr(3)))
    theirs = theirs.apply(set_year_cost(theirs, [LIGHTS], 2027, mnkr(4)))
    merge = Fork(start, ours, theirs).merge()
    costs = {part.year: part.amount_ore for part in merge.plan.measures[LIGHTS].cost_per_year}
    assert costs == {2025: mnkr(3), 2026: mnkr(2), 2027: mnkr(4)}
    both = start.apply(set_year_cost(start, [LIGHTS], 2025, None))
    (conflict,) = Fork(start, both, theirs).merge().conflicts
    assert (conflict.spot.year, conflict.ours, conflict.theirs) == (2025, (None,), (mnkr(3),))


def test_a_shortened_period_is_widened_to_hold_the_money_of_the_other() -> None:
    start = empty_plan()
    fund_id = first_fund(start)
    ours = start.apply(change_plan_info(start, last_year=2026))
    theirs = with_frames(start, fund_id, {2027: mnkr(1)})
    merge = Fork(start, ours, theirs).merge()
    assert merge.plan.info.last_year == 2027
    assert [(flag.kind, flag.side) for flag in merge.flags] == [(FlagKind.PERIOD_WIDENED, Side.OURS)]


def test_money_too_far_apart_for_one_period_stops_the_merge_and_says_so() -> None:
    start = empty_plan(2024, 2037)
    fund_id = first_fund(start)
    ours = start.apply(change_plan_info(start, first_year=2023))
    ours = with_frames(ours, fund_id, {2023: mnkr(1)})
    theirs = start.apply(change_plan_info(start, last_year=2038))
    theirs = with_frames(theirs, fund_id, {2038: mnkr(1)})
    merge = Fork(start, ours, theirs).merge()
    assert merge.broken is not None
    assert merge.broken.rule is Rule.YEAR_OUTSIDE_PERIOD
    assert not merge.change_set
    assert merge.plan == ours
