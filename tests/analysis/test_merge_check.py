"""The sums of a merge, and what it overspends."""

import pytest

from planner.analysis.merge_check import MergedChain, merge_check
from planner.domain.ids import MeasureId
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.measures import delete_measures
from tests.examples import first_fund, funded_plan, mnkr
from tests.merges import Fork
from tests.random_forks import random_fork

BASE = funded_plan()
LIGHTS, CLEARING = BASE.measures
FUND = first_fund(BASE)


def with_amount(plan: Plan, measure_id: MeasureId, year: int, ore: int) -> Plan:
    return plan.apply(set_amounts(plan, plan.info.scenario_id, {AmountCell(measure_id, FUND, year): ore}))


def _left_by(event: MoneyEvent, place: MergedChain) -> int:
    """Return what one event adds to, or takes from, what a measure has left in a year."""
    here = event.measure_id == place.measure_id
    if event.kind is EventKind.CARRIED_OVER:
        parts = (here and event.to_year == place.year) - (here and event.year == place.year)
    elif event.kind is EventKind.REALLOCATED:
        parts = (event.to_measure_id == place.measure_id) - here
        parts *= event.year == place.year
    else:
        signs = {EventKind.GRANTED: 1, EventKind.SPENT: -1, EventKind.RETURNED: -1}
        parts = signs.get(event.kind, 0) * (here and event.year == place.year)
    return parts * (-event.amount_ore if event.corrects else event.amount_ore)


def test_two_who_spend_the_same_room_are_told_by_how_much_it_is_too_much() -> None:
    fork = Fork(BASE, with_amount(BASE, LIGHTS, 2026, mnkr(3)), with_amount(BASE, CLEARING, 2026, mnkr(4)))
    merge = fork.merge()
    check = merge_check(fork.ours, fork.theirs, merge.plan)
    (found,) = check.overspent
    assert (found.fund_id, found.year, found.overspent_ore) == (FUND, 2026, mnkr(2))
    assert (found.ours.remaining_ore, found.theirs.remaining_ore) == (mnkr(2), mnkr(1))
    assert found.merged.remaining_ore == mnkr(-2)
    assert check.merged.allocated_ore == mnkr(9.5)


def test_what_one_version_overspent_already_is_not_the_merges_doing() -> None:
    fork = Fork(BASE, with_amount(BASE, LIGHTS, 2026, mnkr(6)), with_amount(BASE, CLEARING, 2024, mnkr(1)))
    check = merge_check(fork.ours, fork.theirs, fork.merge().plan)
    assert check.overspent == ()
    assert [(one.year, one.merged.over_ore) for one in check.balances if one.merged.over_ore] == [
        (2026, mnkr(1))
    ]


def test_what_only_ours_changed_leaves_our_sums_as_they_were() -> None:
    ours = BASE.apply(delete_measures(BASE, [LIGHTS]))
    check = merge_check(ours, BASE, Fork(BASE, ours, BASE).merge().plan)
    assert not any(one.differs for one in check.balances)
    assert check.ours == check.merged != check.theirs


@pytest.mark.parametrize("seed", range(30))
def test_the_sums_are_those_of_the_amounts_themselves(seed: int) -> None:
    fork = random_fork(seed)
    merged = fork.merge().plan
    check = merge_check(fork.ours, fork.theirs, merged)
    for plan, side in ((fork.ours, "ours"), (fork.theirs, "theirs"), (merged, "merged")):
        for one in check.balances:
            parts = [
                part.amount_ore
                for part in plan.allocations.values()
                if (part.scenario_id, part.fund_id, part.year) == (one.scenario_id, one.fund_id, one.year)
            ]
            assert getattr(one, side).allocated_ore == sum(parts)
        for place in check.chain:
            events = [one for one in plan.events.values() if one.fund_id == place.fund_id]
            assert place.measure_id is not None
            assert getattr(place, f"{side}_ore") == sum(_left_by(one, place) for one in events)
        total = sum(getattr(one, side).allocated_ore for one in check.balances)
        assert total == sum(part.amount_ore for part in plan.allocations.values())
