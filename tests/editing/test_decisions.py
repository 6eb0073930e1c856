"""Deciding on several measures at once: one change, one paper, granted or refused by the amount."""

from dataclasses import replace
from datetime import date

import pytest

from planner.analysis.money_chain import money_chain
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import FundId, MeasureId
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.editing.decisions import Decision, Paper, decide
from tests.examples import first_fund, followed_plan, funded_plan, mnkr

PAPER = Paper(on=date(2024, 2, 20), dnr="KS 2024/77", body="KSEU", note="Enligt lista")


def decided(plan: Plan, *amounts: tuple[float, float], paper: Paper = PAPER) -> Plan:
    """Return the plan after a decision on its measures, each with what was asked for and decided in mnkr."""
    decisions = [
        Decision(measure_id, mnkr(asked), mnkr(given))
        for measure_id, (asked, given) in zip(plan.measures, amounts, strict=True)
    ]
    return plan.apply(decide(plan, decisions, first_fund(plan), 2024, paper))


def test_what_gets_money_is_granted_and_what_gets_none_is_refused_what_it_asked_for() -> None:
    plan = decided(funded_plan(), (2, 1.2), (0.5, 0))
    lights, clearing = plan.events.values()
    assert (lights.kind, lights.amount_ore) == (EventKind.GRANTED, mnkr(1.2))
    assert (clearing.kind, clearing.amount_ore) == (EventKind.REFUSED, mnkr(0.5))
    sums = money_chain(plan).sums(year=2024)
    assert (sums.granted_ore, sums.refused_ore) == (mnkr(1.2), mnkr(0.5))


def test_every_event_carries_the_one_paper() -> None:
    plan = decided(funded_plan(), (2, 1.2), (0.5, 0.5))
    papers = {(e.decided_on, e.dnr, e.body, e.note, e.year, e.fund_id) for e in plan.events.values()}
    assert papers == {(PAPER.on, "KS 2024/77", "KSEU", "Enligt lista", 2024, first_fund(plan))}


def test_one_undo_takes_the_whole_decision_back() -> None:
    before = funded_plan()
    decisions = [Decision(measure_id, mnkr(1), mnkr(1)) for measure_id in before.measures]
    change = decide(before, decisions, first_fund(before), 2024, PAPER)
    after = before.apply(change).apply(change.inverse())
    assert after.events == before.events
    assert after.measures == before.measures


def test_nothing_asked_for_and_nothing_decided_moves_no_money() -> None:
    plan = decided(funded_plan(), (0, 0), (0.5, 0.5))
    assert money_chain(plan).sums().granted_ore == mnkr(0.5)
    assert money_chain(plan).sums().refused_ore == 0


def test_a_decision_within_a_closed_tertial_needs_a_reason_and_counts_after_it() -> None:
    plan = followed_plan()
    with pytest.raises(RuleBrokenError) as caught:
        decided(plan, (1, 1), (1, 1))
    assert caught.value.rule is Rule.EVENT_REASON_MISSING
    late = decided(plan, (1, 1), (1, 1), paper=replace(PAPER, reason="Protokollet kom sent"))
    new = [late.events[key] for key in late.events.keys() - plan.events.keys()]
    assert {(e.decided_on, e.reason) for e in new} == {(PAPER.on, "Protokollet kom sent")}
    assert all(e.booked_on > date(2024, 4, 30) for e in new)


@pytest.mark.parametrize(("measure_id", "fund_id"), [(MeasureId("borta"), None), (None, FundId("borta"))])
def test_a_measure_or_source_that_is_gone_is_refused(
    measure_id: MeasureId | None, fund_id: FundId | None
) -> None:
    plan = funded_plan()
    one = Decision(measure_id or next(iter(plan.measures)), mnkr(1), mnkr(1))
    with pytest.raises(RuleBrokenError):
        plan.apply(decide(plan, [one], fund_id or first_fund(plan), 2024, PAPER))
