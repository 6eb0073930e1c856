"""Tests of what may be an investment: property, useful life, cost against the limit of the year."""

from datetime import date
from typing import Any

import pytest

from planner.analysis.capitalisation import Capitalisation, CapitalisationReason, capitalisation
from planner.analysis.cost_base import AmountBase
from planner.catalogue.loader import load_catalogue
from planner.domain.measure import Component
from planner.domain.money_event import EventKind
from planner.domain.rate_table import RateTable
from planner.editing.plan_info import change_plan_info
from tests.examples import empty_plan, event, first_fund, kr, mnkr, with_events, with_measure, with_money


@pytest.fixture(scope="module")
def rates() -> RateTable:
    return load_catalogue().rates


def _of(rates: RateTable, limit: int | None = None, **fields: Any) -> Capitalisation:
    plan, measure_id = with_measure(empty_plan(), "Belysning", **fields)
    plan = plan.apply(change_plan_info(plan, capitalisation_limit_ore=limit))
    return capitalisation(plan, plan.measures[measure_id], rates)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"cost_likely_ore": mnkr(2), "useful_life_years": 20}, CapitalisationReason.INVESTMENT),
        (
            {"cost_likely_ore": mnkr(2), "on_others_property": True, "useful_life_years": 1},
            CapitalisationReason.OTHERS_PROPERTY,
        ),
        ({"cost_likely_ore": mnkr(2), "useful_life_years": 2}, CapitalisationReason.SHORT_LIFE),
        ({"cost_likely_ore": mnkr(2), "useful_life_years": 3}, CapitalisationReason.INVESTMENT),
        ({"cost_likely_ore": kr(57_299)}, CapitalisationReason.BELOW_LIMIT),
        ({"cost_likely_ore": kr(57_300)}, CapitalisationReason.INVESTMENT),
        ({"useful_life_years": 20}, CapitalisationReason.COST_UNKNOWN),
    ],
)
def test_the_reason_is_the_most_decisive_one(
    rates: RateTable, fields: dict[str, Any], reason: CapitalisationReason
) -> None:
    assert _of(rates, **fields).reason is reason


def test_the_longest_lived_part_decides(rates: RateTable) -> None:
    parts = (Component("Armatur", mnkr(1), 2), Component("Stolpe", mnkr(1), 30))
    found = _of(rates, cost_likely_ore=mnkr(2), useful_life_years=1, components=parts)
    assert (found.reason, found.life_years) == (CapitalisationReason.INVESTMENT, 30)


def test_a_part_that_costs_nothing_has_no_say(rates: RateTable) -> None:
    parts = (Component("Fundament som finns", 0, 50),)
    found = _of(rates, cost_likely_ore=mnkr(2), useful_life_years=2, components=parts)
    assert (found.reason, found.life_years) == (CapitalisationReason.SHORT_LIFE, 2)


def test_the_limit_is_one_price_base_amount_of_the_year_it_is_in_use_from(rates: RateTable) -> None:
    found = _of(rates, cost_likely_ore=kr(50_000), in_use_from=date(2014, 5, 1))
    assert (found.limit.amount_ore, found.reason) == (kr(44_000), CapitalisationReason.INVESTMENT)
    assert found.limit.base_amount is not None
    assert (found.limit.base_amount.known.year, found.limit.base_amount.is_assumed) == (2012, True)


def test_the_plans_own_limit_goes_before_the_assumption(rates: RateTable) -> None:
    found = _of(rates, limit=kr(100_000), cost_likely_ore=kr(99_999))
    assert (found.reason, found.limit.is_assumed) == (CapitalisationReason.BELOW_LIMIT, False)


def test_what_is_granted_is_compared_before_the_likely_cost(rates: RateTable) -> None:
    plan, measure_id = with_measure(empty_plan(), "Bänkar", cost_likely_ore=mnkr(1))
    granted = event(EventKind.GRANTED, measure_id, first_fund(plan), kr(40_000), date(2024, 2, 1))
    plan = with_events(with_money(plan, measure_id, first_fund(plan), {2024: mnkr(1)}), granted)
    found = capitalisation(plan, plan.measures[measure_id], rates)
    assert (found.cost.base, found.reason) == (AmountBase.GRANTED, CapitalisationReason.BELOW_LIMIT)
