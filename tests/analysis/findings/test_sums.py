"""Tests of the rules about sums."""

import pytest

from planner.analysis.findings.finding import FindingKind
from planner.domain.measure import Component, MeasureStatus, YearAmount
from planner.editing.city_frames import set_city_frame
from tests.analysis.findings.found import financed, found, is_mended, of
from tests.examples import empty_plan, first_fund, followed_plan, mnkr, with_frames, with_measure, with_money

YEARS = (YearAmount(2024, mnkr(1)), YearAmount(2025, mnkr(0.5)))


def test_years_that_are_not_the_total_are_found_and_the_total_put_right() -> None:
    plan, _ = with_measure(empty_plan(), "Ljus", cost_likely_ore=mnkr(2), cost_per_year=YEARS)
    assert of(plan, FindingKind.YEARS_NOT_TOTAL).amounts == (mnkr(1.5), mnkr(2))
    assert is_mended(plan, FindingKind.YEARS_NOT_TOTAL)


def test_a_total_that_may_not_be_is_not_proposed() -> None:
    plan, _ = with_measure(
        empty_plan(), "Ljus", cost_low_ore=mnkr(1.8), cost_likely_ore=mnkr(2), cost_per_year=YEARS
    )
    assert of(plan, FindingKind.YEARS_NOT_TOTAL).fix is None


@pytest.mark.parametrize("likely", [mnkr(1.5), None])
def test_years_that_are_the_total_are_right(likely: int | None) -> None:
    plan, _ = with_measure(empty_plan(), "Ljus", cost_likely_ore=likely, cost_per_year=YEARS)
    assert not found(plan)


def test_components_add_up_to_the_cost() -> None:
    parts = (Component("Stolpar", mnkr(0.7), 30), Component("Armaturer", mnkr(0.2), 15))
    plan, _ = with_measure(empty_plan(), "Ljus", cost_likely_ore=mnkr(1), components=parts)
    assert is_mended(plan, FindingKind.COMPONENTS_NOT_COST)
    plan, _ = with_measure(empty_plan(), "Ljus", cost_likely_ore=mnkr(0.9), components=parts)
    assert not found(plan)


def test_more_than_is_asked_is_found_over_all_sources() -> None:
    assert of(financed("Ljus", cost_likely_ore=mnkr(0.8))[0], FindingKind.ALLOCATED_ABOVE_ASKED).amounts == (
        mnkr(1),
        mnkr(0.8),
    )
    assert not found(financed("Ljus", cost_likely_ore=mnkr(1))[0])
    assert not found(financed("Ljus")[0])


def test_a_source_over_its_frame_is_found_and_one_without_any_frame_is_not() -> None:
    plan, key = financed("Ljus")
    fund = first_fund(plan)
    over = with_money(plan, key, fund, {2024: mnkr(6)})
    assert of(over, FindingKind.OVER_FRAME).amounts == (mnkr(1), mnkr(6), mnkr(5))
    unframed, key = with_measure(empty_plan(), "Ljus")
    assert not found(with_money(unframed, key, first_fund(unframed), {2024: mnkr(6)}))


def test_more_granted_than_the_fund_has_is_found() -> None:
    plan = followed_plan()
    fund = first_fund(plan)
    assert not found(plan, FindingKind.FUND_OVERDRAWN)
    plan = plan.apply(set_city_frame(plan, fund, 2024, amount_ore=mnkr(100), granted_elsewhere_ore=mnkr(99)))
    assert of(plan, FindingKind.FUND_OVERDRAWN).amounts == (mnkr(0.7), mnkr(100.7), mnkr(100))


@pytest.mark.parametrize("title", ["Summa", "Summa Sätra:", "TOTALT", "Delsumma belysning", "S:a"])
def test_a_row_that_is_the_sum_of_others_is_found(title: str) -> None:
    plan = empty_plan()
    for number, cost in enumerate((1, 2, 4)):
        plan, _ = with_measure(plan, f"Åtgärd {number}", cost_likely_ore=mnkr(cost))
    whole, _ = with_measure(plan, title, cost_likely_ore=mnkr(7))
    part, _ = with_measure(plan, title, cost_likely_ore=mnkr(6))
    assert found(whole, FindingKind.SUM_ROW)
    assert found(part, FindingKind.SUM_ROW)
    other, _ = with_measure(plan, title, cost_likely_ore=mnkr(5))
    assert not found(other, FindingKind.SUM_ROW)
    named, _ = with_measure(plan, "Sommarläger på torget", cost_likely_ore=mnkr(7))
    assert not found(named, FindingKind.SUM_ROW)


def test_a_total_is_known_although_there_are_subtotals() -> None:
    plan = empty_plan()
    for title, cost in (("A", 1), ("B", 2), ("Delsumma", 3), ("C", 4), ("Totalt", 7)):
        plan, _ = with_measure(plan, title, cost_likely_ore=mnkr(cost))
    assert len(found(plan, FindingKind.SUM_ROW)) == 2


def test_what_is_rejected_needs_no_sums() -> None:
    plan, _ = with_measure(
        empty_plan(), "Ljus", cost_likely_ore=mnkr(2), cost_per_year=YEARS, status=MeasureStatus.REJECTED
    )
    assert not found(plan)


def test_an_empty_plan_has_no_findings() -> None:
    plan = empty_plan()
    assert not found(plan)
    assert not found(with_frames(plan, first_fund(plan), {2024: 0}))
