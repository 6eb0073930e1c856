"""Granted money in pictures: every step is named, and the last of them is what the chain says."""

from datetime import date

from hypothesis import given, settings

from planner.analysis.follow_up import follow_up
from planner.analysis.granted_burn_down import granted_burn_down, waterfall
from planner.analysis.money_chain import ChainSums, money_chain
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.sample import build_sample
from tests.examples import event, first_fund, followed_plan, funded_plan, mnkr, with_events, with_fund
from tests.strategies import plans

PLAN = build_sample()
CM4, OWN, OPERATING = (fund.id for fund in PLAN.funds_in_order)
TKR = 100_000


def test_the_three_kinds_of_left_are_three_figures() -> None:
    steps = waterfall(PLAN, CM4, 2026)
    assert (steps.frame_ore, steps.allocated_ore) == (8_300 * TKR, 7_006 * TKR)
    assert (steps.granted_ore, steps.adjusted_ore) == (4_966 * TKR, 4_816 * TKR)
    assert steps.to_allocate_ore == 1_294 * TKR
    assert steps.to_spend_ore == steps.adjusted_ore - 50 * TKR - steps.spent_ore
    assert steps.in_fund_ore == 26_584 * TKR


def test_what_is_left_in_the_fund_is_not_said_when_a_year_of_it_is_not_known() -> None:
    assert waterfall(PLAN, CM4).in_fund_ore is None
    assert waterfall(PLAN, OWN, 2026).in_fund_ore is None
    assert waterfall(PLAN, None, 2026).in_fund_ore is None


@settings(max_examples=40, deadline=None)
@given(plans())
def test_the_steps_of_sources_and_years_add_up(plan: Plan) -> None:
    everything = waterfall(plan)
    parts = [waterfall(plan, fund_id, year) for fund_id in plan.funds for year in plan.info.years]
    for name in ("frame_ore", "allocated_ore", "granted_ore", "carried_ore", "returned_ore", "spent_ore"):
        assert sum(getattr(part, name) for part in parts) == getattr(everything, name)
    assert everything.to_spend_ore == money_chain(plan).sums().left_ore


def test_a_point_is_what_the_follow_up_of_its_tertial_says() -> None:
    points = {(one.year, one.tertial): one for one in granted_burn_down(PLAN)}
    assert len(points) == 12
    for tertial in Tertial:
        sums = follow_up(PLAN, 2026, tertial).total.sums
        assert points[2026, tertial].to_spend_ore == sums.left_ore
    assert points[2026, Tertial.T1].forecast_ore == 8_120 * TKR
    assert points[2026, Tertial.YEAR].forecast_ore is None
    last = points[2029, Tertial.YEAR]
    assert last.to_spend_ore == money_chain(PLAN).sums().left_ore


def test_a_source_has_a_forecast_only_when_somebody_said_one_of_it() -> None:
    plan = followed_plan()
    plan, other = with_fund(plan, "Egna medel")
    first = {one.tertial: one for one in granted_burn_down(plan, first_fund(plan)) if one.year == 2024}
    assert first[Tertial.T1].forecast_ore == follow_up(plan, 2024, Tertial.T1).total.forecast_ore
    assert all(point.forecast_ore is None for point in granted_burn_down(plan, other))


@settings(max_examples=40, deadline=None)
@given(plans())
def test_what_is_bound_in_later_years_is_one_figure(plan: Plan) -> None:
    for fund_id in (None, *plan.funds):
        for point in granted_burn_down(plan, fund_id):
            whole = follow_up(plan, point.year, point.tertial, fund_id).total
            assert point.bound_later_ore == whole.bound_later_ore


def test_a_measure_with_nothing_but_money_of_later_years_stands_in_the_follow_up() -> None:
    plan = funded_plan()
    fund_id, (lights, _) = first_fund(plan), plan.measures
    plan = with_events(plan, event(EventKind.GRANTED, lights, fund_id, mnkr(2), date(2024, 3, 1), year=2026))
    (row,) = follow_up(plan, 2024, Tertial.T1).rows
    assert (row.measure_id, row.funds, row.sums, row.forecast_ore) == (lights, (fund_id,), ChainSums(), 0)
    assert row.bound_later_ore == mnkr(2)
    assert follow_up(plan, 2026, Tertial.T1).total.bound_later_ore == 0


def test_what_is_carried_over_stands_once_in_every_point() -> None:
    plan = followed_plan()
    lights = next(iter(plan.measures))
    far = event(EventKind.CARRIED_OVER, lights, first_fund(plan), mnkr(0.1), date(2024, 12, 20), to_year=2026)
    plan = with_events(plan, far)
    points = {one.year: one for one in granted_burn_down(plan) if one.tertial is Tertial.YEAR}
    chain = money_chain(plan)
    for year in plan.info.years:
        until = sum(chain.sums(year=one).left_ore for one in plan.info.years if one <= year)
        assert points[year].to_spend_ore == until
        assert points[year].bound_later_ore == chain.bound_after(year)
