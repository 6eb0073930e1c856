"""Figures worked by hand: left, bound, over-committed, used up, financed, and how scenarios differ."""

from hypothesis import given

from planner.analysis.breakdown import Dimension, breakdown
from planner.analysis.burn_down import burn_down
from planner.analysis.compare import compare
from planner.analysis.financing import FinancingState, financing
from planner.analysis.remaining import Balance, remaining
from planner.domain.measure import YearAmount
from planner.domain.money import Unit, format_amount
from planner.domain.plan import Plan
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.scenarios import copy_scenario
from tests.examples import (
    empty_plan,
    first_fund,
    funded_plan,
    kr,
    mnkr,
    with_frames,
    with_fund,
    with_measure,
    with_money,
)
from tests.strategies import plans


def test_the_fund_of_2019_has_11_411_mnkr_left() -> None:
    plan = empty_plan(2019, 2019)
    fund = first_fund(plan)
    plan = with_frames(plan, fund, {2019: mnkr(100)})
    for title, ore in [("Tidigare", mnkr(11)), ("April", mnkr(48.4)), ("Juni", mnkr(29.189))]:
        plan, measure = with_measure(plan, title)
        plan = with_money(plan, measure, fund, {2019: ore})
    left = remaining(plan).per_year[2019].remaining_ore
    assert left == 1_141_100_000
    assert format_amount(left, Unit.KR) == "11\u00a0411\u00a0000"


def test_the_fund_of_2023_has_26_5_left_and_2024_opens_with_91_3() -> None:
    plan = empty_plan(2023, 2024)
    fund = first_fund(plan)
    plan = with_frames(plan, fund, {2023: mnkr(100), 2024: mnkr(100)})
    plan, spring = with_measure(plan, "Vårens beslut")
    plan, july = with_measure(plan, "Julis beslut, 34,4 mnkr över två år")
    plan = with_money(plan, spring, fund, {2023: mnkr(47.8)})
    plan = with_money(plan, july, fund, {2023: mnkr(25.7), 2024: mnkr(8.7)})
    balances = remaining(plan)
    assert balances.per_year[2023] == Balance(mnkr(100), mnkr(73.5), 0, 0)
    assert balances.per_year[2023].remaining_ore == mnkr(26.5)
    assert balances.per_year[2024] == Balance(mnkr(100), mnkr(8.7), mnkr(8.7), 0)
    assert balances.per_year[2024].remaining_ore == mnkr(91.3)
    assert burn_down(plan).years[0].bound_later_ore == mnkr(8.7)


def test_the_safety_million_of_botkyrka_is_a_million_exactly() -> None:
    tkr = [70, 50, 40, 50, 110, 20, 50, 100, 100, 10, 100, 15, 30, 105, 120, 30]
    plan = empty_plan(2017, 2017)
    fund = first_fund(plan)
    plan = with_frames(plan, fund, {2017: kr(1_000_000)})
    for number, amount in enumerate(tkr):
        plan, measure = with_measure(plan, f"Post {number}")
        plan = with_money(plan, measure, fund, {2017: kr(amount * 1000)})
    assert remaining(plan).total == Balance(kr(1_000_000), kr(1_000_000), 0, 0)


def test_money_left_in_one_fund_or_year_does_not_hide_what_is_too_much_in_another() -> None:
    plan = empty_plan(2024, 2025)
    fund = first_fund(plan)
    plan, own = with_fund(plan, "Egna medel")
    plan = with_frames(plan, fund, {2024: mnkr(2), 2025: mnkr(2)})
    plan = with_frames(plan, own, {2024: mnkr(1)})
    plan, lights = with_measure(plan, "Belysning")
    plan = with_money(plan, lights, fund, {2024: mnkr(3)})
    plan = with_money(plan, lights, own, {2025: mnkr(0.5)})
    balances = remaining(plan)
    assert balances.cells[fund, 2024].over_ore == mnkr(1)
    assert balances.cells[own, 2025] == Balance(0, mnkr(0.5), mnkr(0.5), mnkr(0.5))
    assert balances.per_year[2024] == Balance(mnkr(3), mnkr(3), 0, mnkr(1))
    assert balances.per_fund[fund].remaining_ore == mnkr(1)
    assert balances.total == Balance(mnkr(5), mnkr(3.5), mnkr(0.5), mnkr(1.5))
    assert remaining(plan, fund_id=own).total.over_ore == mnkr(0.5)


def test_the_period_burns_down_year_by_year_and_bound_money_is_seen() -> None:
    plan = empty_plan(2024, 2026)
    fund = first_fund(plan)
    plan = with_frames(plan, fund, {2024: mnkr(4), 2025: mnkr(4), 2026: mnkr(2)})
    plan, tunnel = with_measure(plan, "Tunnel")
    plan, lights = with_measure(plan, "Belysning")
    plan = with_money(plan, tunnel, fund, {2024: mnkr(3), 2025: mnkr(2), 2026: mnkr(1)})
    plan = with_money(plan, lights, fund, {2025: mnkr(4)})
    burned = burn_down(plan)
    assert burned.frame_ore == mnkr(10)
    assert [(y.opening_ore, y.allocated_ore, y.closing_ore) for y in burned.years] == [
        (mnkr(10), mnkr(3), mnkr(7)),
        (mnkr(7), mnkr(6), mnkr(1)),
        (mnkr(1), mnkr(1), 0),
    ]
    assert [y.bound_later_ore for y in burned.years] == [mnkr(3), mnkr(1), 0]
    assert [y.later_frames_ore for y in burned.years] == [mnkr(6), mnkr(2), 0]
    assert [y.ahead_ore for y in burned.years] == [0, mnkr(1), 0]


def test_the_burn_down_goes_below_zero_when_the_period_is_overspent() -> None:
    plan, measure = with_measure(empty_plan(2024, 2025), "Belysning")
    plan = with_frames(plan, first_fund(plan), {2024: mnkr(1)})
    plan = with_money(plan, measure, first_fund(plan), {2024: mnkr(1), 2025: mnkr(2)})
    assert [year.closing_ore for year in burn_down(plan).years] == [0, mnkr(-2)]


def test_a_measure_is_financed_whole_in_part_not_at_all_or_too_much() -> None:
    plan = empty_plan()
    fund = first_fund(plan)
    plan, own = with_fund(plan, "Egna medel")
    plan, lights = with_measure(plan, "Belysning", cost_likely_ore=mnkr(2))
    plan, unknown = with_measure(plan, "Utan kostnad")
    assert financing(plan, lights).state is FinancingState.NONE
    assert financing(plan, unknown).state is FinancingState.UNKNOWN
    assert financing(plan, unknown).missing_ore == 0
    plan = with_money(plan, lights, fund, {2024: mnkr(1)})
    plan = with_money(plan, lights, own, {2025: mnkr(0.5)})
    part = financing(plan, lights)
    assert (part.state, part.allocated_ore, part.missing_ore) == (FinancingState.PART, mnkr(1.5), mnkr(0.5))
    assert part.share == 0.75
    plan = with_money(plan, lights, own, {2026: mnkr(0.5)})
    assert financing(plan, lights).state is FinancingState.FULL
    plan = with_money(plan, lights, own, {2026: mnkr(0.5) + 1})
    assert financing(plan, lights).state is FinancingState.OVER
    assert financing(plan, lights).missing_ore == 0


def test_a_measure_that_costs_nothing_is_neither_financed_nor_known_in_shares() -> None:
    plan, measure = with_measure(empty_plan(), "Gratis", cost_likely_ore=0)
    free = financing(plan, measure)
    assert (free.state, free.share, free.missing_ore) == (FinancingState.NONE, None, 0)


def test_cost_per_year_is_what_is_asked_when_it_is_said() -> None:
    years = (YearAmount(2024, mnkr(1)), YearAmount(2025, mnkr(2)))
    plan, measure = with_measure(empty_plan(), "Tunnel", cost_likely_ore=mnkr(9), cost_per_year=years)
    assert financing(plan, measure).asked_ore == mnkr(3)


def test_the_breakdown_puts_the_largest_first_and_says_what_is_not_said() -> None:
    by_kind = breakdown(funded_plan(), Dimension.KIND)
    assert by_kind.keys == ("lighting", "")
    assert by_kind.per_key == {"lighting": mnkr(2), "": mnkr(0.5)}
    assert by_kind.cells == {("lighting", 2024): mnkr(1), ("lighting", 2025): mnkr(1), ("", 2025): mnkr(0.5)}
    assert by_kind.per_year == {2024: mnkr(1), 2025: mnkr(1.5), 2026: 0, 2027: 0}
    by_place = breakdown(funded_plan(), Dimension.NEIGHBOURHOOD)
    assert by_place.per_key == {"": mnkr(2), "Sätra": mnkr(0.5)}


def test_two_scenarios_are_compared_measure_by_measure() -> None:
    plan = funded_plan()
    lights, clearing = plan.measures
    plan = plan.apply(copy_scenario(plan, plan.info.scenario_id, "Plan B"))
    other = plan.scenarios_in_order[-1].id
    plan = plan.apply(set_amounts(plan, other, {AmountCell(clearing, first_fund(plan), 2026): mnkr(1)}))
    result = compare(plan, plan.info.scenario_id, other)
    assert [(row.measure_id, row.difference_ore, row.differs) for row in result.measures] == [
        (lights, 0, False),
        (clearing, mnkr(1), True),
    ]
    assert result.right.total.allocated_ore - result.left.total.allocated_ore == mnkr(1)


@given(plans())
def test_the_same_money_gives_the_same_total_everywhere(plan: Plan) -> None:
    for scenario_id in plan.scenarios:
        parts = [part for part in plan.allocations.values() if part.scenario_id == scenario_id]
        total = sum(part.amount_ore for part in parts)
        balances = remaining(plan, scenario_id)
        assert balances.total.allocated_ore == total
        assert sum((balance for balance in balances.per_year.values()), Balance()) == balances.total
        assert sum((balance for balance in balances.per_fund.values()), Balance()) == balances.total
        assert sum(year.allocated_ore for year in burn_down(plan, scenario_id).years) == total
        assert (
            sum(financing(plan, measure_id, scenario_id).allocated_ore for measure_id in plan.measures)
            == total
        )
        for dimension in Dimension:
            assert breakdown(plan, dimension, scenario_id).total_ore == total
        compared = compare(plan, scenario_id, plan.info.scenario_id)
        assert sum(row.left_ore for row in compared.measures) == total
        for balance in balances.cells.values():
            assert balance.over_ore == max(0, -balance.remaining_ore)
            assert 0 <= balance.bound_ore <= balance.allocated_ore
