"""Tests of what the rules for the money say: each warns where it should, and nothing is blocked."""

from datetime import date
from typing import Any

import pytest

from planner.analysis.findings.finding import FindingKind
from planner.domain.fund import ExpenseClass, FundKind
from planner.domain.measure import MeasureStatus
from planner.domain.money_event import EventKind
from planner.editing.funds import change_fund
from planner.editing.money_events import correct_event
from planner.editing.plan_info import change_plan_info
from tests.analysis.findings.found import OPERATING, financed, found, is_mended, of
from tests.examples import empty_plan, event, first_fund, kr, mnkr, with_events, with_measure


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"kind": "guard"}, FindingKind.DRIFT_AS_INVESTMENT),
        ({"on_others_property": True}, FindingKind.OTHERS_PROPERTY),
        ({"useful_life_years": 2}, FindingKind.SHORT_LIFE),
        ({"kind": "lighting", "status": MeasureStatus.READY}, FindingKind.OPERATOR_MISSING),
        ({"kind": "lighting", "useful_life_years": 40}, FindingKind.LIFE_OUTSIDE),
    ],
)
def test_what_practice_forbids_is_found_and_put_right(fields: dict[str, Any], kind: FindingKind) -> None:
    plan, _ = with_measure(empty_plan(), "Prov", **fields)
    assert is_mended(plan, kind)


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "guard", "expense_class": OPERATING},
        {"kind": "guard", "status": MeasureStatus.WITHDRAWN},
        {"on_others_property": True, "expense_class": OPERATING},
        {"kind": "lighting", "useful_life_years": 15},
        {"kind": "camera", "useful_life_years": 40},
        {"kind": "unknown", "useful_life_years": 40},
        {"kind": "lighting"},
    ],
)
def test_what_practice_allows_is_left_alone(fields: dict[str, Any]) -> None:
    assert not found(with_measure(empty_plan(), "Prov", **fields)[0])


def test_operating_money_of_the_safety_fund_is_told_of_once() -> None:
    plan, key = financed("Vakter", kind="guard", expense_class=OPERATING)
    fund = first_fund(plan)
    granted = with_events(plan, event(EventKind.GRANTED, key, fund, mnkr(1), date(2024, 3, 1), dnr="KS 1"))
    assert of(granted, FindingKind.DRIFT_ON_FUND).amounts == (mnkr(1),)
    own = plan.apply(change_fund(plan, fund, kind=FundKind.OWN_MONEY, expense_class=ExpenseClass.OPERATING))
    assert not found(own)


def test_an_investment_below_the_limit_is_drift() -> None:
    plan, _ = with_measure(empty_plan(), "Bänk", cost_likely_ore=kr(20_000))
    assert of(plan, FindingKind.BELOW_LIMIT).amounts == (kr(20_000), kr(57_300))  # the assumption of 2024
    limited = plan.apply(change_plan_info(plan, capitalisation_limit_ore=kr(29_400)))
    assert of(limited, FindingKind.BELOW_LIMIT).amounts == (kr(20_000), kr(29_400))
    assert is_mended(limited, FindingKind.BELOW_LIMIT)
    assert not found(plan.apply(change_plan_info(plan, capitalisation_limit_ore=kr(20_000))))


@pytest.mark.parametrize(
    ("fields", "is_missing"),
    [
        ({"status": MeasureStatus.APPLIED}, True),
        ({"status": MeasureStatus.APPLIED, "operator": "Trafikkontoret"}, False),
        ({"status": MeasureStatus.IDEA}, False),
        ({"status": MeasureStatus.APPLIED, "expense_class": OPERATING}, False),
        ({"status": MeasureStatus.APPLIED, "kind": ""}, False),
    ],
)
def test_an_investment_that_is_applied_for_needs_somebody_to_run_it(
    fields: dict[str, Any], is_missing: bool
) -> None:
    plan, _ = with_measure(empty_plan(), "Ljus", **{"kind": "lighting", **fields})
    assert bool(found(plan, FindingKind.OPERATOR_MISSING)) is is_missing


def test_decisions_without_a_diary_number_are_one_finding_for_each_measure_and_source() -> None:
    plan, key = financed("Ljus")
    fund = first_fund(plan)
    plan = with_events(
        plan,
        event(EventKind.GRANTED, key, fund, mnkr(0.5), date(2024, 3, 1)),
        event(EventKind.GRANTED, key, fund, mnkr(0.5), date(2024, 4, 1)),
        event(EventKind.SPENT, key, fund, mnkr(0.5), date(2024, 5, 1)),
    )
    assert len(of(plan, FindingKind.DNR_MISSING).days) == 2
    for one in list(plan.events.values())[:2]:
        plan = plan.apply(correct_event(plan, one.id, date(2024, 6, 1), "Saknade dnr", "KS 2"))
    again = event(EventKind.GRANTED, key, fund, mnkr(1), date(2024, 3, 1), dnr="KS 2")
    assert not found(with_events(plan, again), FindingKind.DNR_MISSING)
