"""The decisions of the year-end: what is carried over, refused and given back, in one change."""

from datetime import date

import pytest

from planner.analysis.carry_over import carry_over
from planner.analysis.money_chain import money_chain
from planner.domain.changes import EditKind
from planner.domain.errors import RuleBrokenError
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.editing.carry_over import CarryDecision, decide_carry_over
from planner.editing.decisions import Paper
from tests.examples import first_fund, followed_plan, mnkr

PAPER = Paper(on=date(2025, 3, 10), dnr="KS 2025/9", body="KF", note="Bokslut")
ENDED = date(2025, 2, 1)


def decision(
    plan: Plan, at: int, kind: EventKind, amount: float, note: str = "", to: int = 2025
) -> CarryDecision:
    """Return what is decided of the first or second measure's money of 2024, in mnkr."""
    return CarryDecision(
        kind=kind,
        measure_id=list(plan.measures)[at],
        fund_id=first_fund(plan),
        year=2024,
        to_year=to,
        amount_ore=mnkr(amount),
        note=note,
    )


def three_decisions(plan: Plan) -> list[CarryDecision]:
    return [
        decision(plan, 0, EventKind.CARRIED_OVER, 0.75, "Pågår"),
        decision(plan, 1, EventKind.CARRY_REFUSED, 0.4),
        decision(plan, 1, EventKind.RETURNED, 0.4),
    ]


def test_carried_money_leaves_one_year_and_comes_to_the_next() -> None:
    plan = followed_plan()
    lights, clearing = plan.measures
    assert [row.left_ore for row in carry_over(plan, 2024, ENDED)] == [mnkr(0.75), mnkr(0.4)]
    after = plan.apply(decide_carry_over(plan, three_decisions(plan), PAPER))
    chain = money_chain(after)
    assert chain.sums(lights, year=2024).left_ore == 0
    assert chain.sums(lights, year=2025).adjusted_ore == mnkr(0.3) + mnkr(0.2) + mnkr(0.75)
    assert chain.sums(clearing).left_ore == 0
    assert chain.sums(clearing).returned_ore == mnkr(0.4)
    assert chain.sums().adjusted_ore == money_chain(plan).sums().adjusted_ore


def test_what_was_decided_is_not_proposed_again() -> None:
    plan = followed_plan()
    after = plan.apply(decide_carry_over(plan, three_decisions(plan), PAPER))
    for row in carry_over(after, 2024, ENDED):
        assert (row.proposed_ore, row.to_return_ore, row.to_give_back_ore) == (0, 0, 0)
        assert row.is_decided


def test_a_refusal_moves_nothing_by_itself_and_is_to_go_back() -> None:
    plan = followed_plan()
    refused = decision(plan, 1, EventKind.CARRY_REFUSED, 0.4)
    after = plan.apply(decide_carry_over(plan, [refused], PAPER))
    row = carry_over(after, 2024, ENDED)[1]
    assert (row.left_ore, row.refused_ore, row.to_return_ore) == (mnkr(0.4), mnkr(0.4), mnkr(0.4))
    assert row.proposed_ore == 0


def test_the_events_carry_the_paper_and_their_own_note_before_its() -> None:
    plan = followed_plan()
    change = decide_carry_over(plan, three_decisions(plan), PAPER)
    after = plan.apply(change)
    carried, refused, returned = (after.events[key] for key in after.events if key not in plan.events)
    assert (carried.note, refused.note, returned.note) == ("Pågår Bokslut", "Bokslut", "Bokslut")
    assert {(e.dnr, e.body, e.decided_on) for e in (carried, refused, returned)} == {
        ("KS 2025/9", "KF", PAPER.on)
    }
    assert (carried.to_year, refused.to_year, returned.to_year) == (2025, 2025, None)
    assert change.kind is EditKind.RECORD_EVENTS


def test_one_undo_takes_all_of_it_back() -> None:
    plan = followed_plan()
    change = decide_carry_over(plan, three_decisions(plan), PAPER)
    assert plan.apply(change).apply(change.inverse()).events == plan.events


def test_money_is_not_carried_to_its_own_year_or_back() -> None:
    plan = followed_plan()
    for year in (2023, 2024):
        backwards = decision(plan, 0, EventKind.CARRIED_OVER, 0.1, to=year)
        with pytest.raises(RuleBrokenError):
            decide_carry_over(plan, [backwards], PAPER)
