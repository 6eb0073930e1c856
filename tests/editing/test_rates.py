"""Tests of the edit of the plan's own internal rates."""

import pytest

from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.plan import Plan
from planner.domain.rate import InternalRate
from planner.editing.rates import RateDraft, set_rates
from tests.examples import empty_plan


def _rates(plan: Plan) -> dict[int, tuple[int, str]]:
    return {one.year: (one.hundredths, one.source) for one in plan.table(InternalRate).values()}


def test_rates_are_set_changed_and_taken_away_in_one_step_that_can_be_undone() -> None:
    plan = empty_plan()
    first = set_rates(plan, {2025: RateDraft(225, "KF 2024-11-20"), 2024: RateDraft(250)})
    plan = plan.apply(first)
    assert first.subject == "2024–2025"
    assert _rates(plan) == {2024: (250, ""), 2025: (225, "KF 2024-11-20")}
    second = set_rates(plan, {2024: RateDraft(None), 2025: RateDraft(225, "KF 2024-12-01")})
    after = plan.apply(second)
    assert _rates(after) == {2025: (225, "KF 2024-12-01")}
    assert after.apply(second.inverse()) == plan


def test_what_does_not_differ_changes_nothing() -> None:
    plan = empty_plan()
    plan = plan.apply(set_rates(plan, {2025: RateDraft(225)}))
    assert not set_rates(plan, {2025: RateDraft(225), 2026: RateDraft(None, "ingen")})


@pytest.mark.parametrize("hundredths", [-1, 2_001])
def test_an_impossible_rate_is_refused(hundredths: int) -> None:
    with pytest.raises(RuleBrokenError) as caught:
        set_rates(empty_plan(), {2025: RateDraft(hundredths)})
    assert caught.value.rule is Rule.RATE_RANGE
