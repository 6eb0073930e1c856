"""Tests of sums that go out of the house: no board's sum tells what something secret costs."""

from datetime import date

from planner.analysis.hidden_receivers import hide_receivers
from planner.analysis.running_costs import CostQuestion, running_costs
from planner.catalogue.loader import load_catalogue
from tests.examples import empty_plan, first_fund, kr, mnkr, with_measure, with_money


def test_what_is_secret_is_a_sum_of_its_own_and_the_whole_stays() -> None:
    plan = empty_plan()
    for title, secret in (("Belysning", False), ("Kamera", True)):
        plan, measure_id = with_measure(
            plan,
            title,
            secret=secret,
            operator="Trafikkontoret",
            cost_likely_ore=mnkr(1),
            useful_life_years=5,
            running_cost_ore=kr(10_000),
            in_use_from=date(2025, 1, 1),
        )
        plan = with_money(plan, measure_id, first_fund(plan), {2024: mnkr(1)})
    rates = load_catalogue().rates
    before = running_costs(plan, rates, CostQuestion())
    after = running_costs(hide_receivers(plan, "Sekretess"), rates, CostQuestion())
    assert [board.board for board in before.boards] == ["Trafikkontoret"]
    assert {board.board for board in after.boards} == {"Trafikkontoret", "Sekretess"}
    assert after.per_year == before.per_year


def test_a_plan_without_secrets_stays_as_it_is() -> None:
    plan = empty_plan()
    assert hide_receivers(plan, "Sekretess") is plan
