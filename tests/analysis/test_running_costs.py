"""Tests of what measures cost for years: per board and year, from the month in use, and what is not known."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.capital_cost import Asset, capital_cost
from planner.analysis.cost_base import AmountBase, StartBasis
from planner.analysis.running_costs import (
    CostQuestion,
    CostScope,
    Gap,
    RunningCosts,
    running_costs,
    sum_costs,
)
from planner.catalogue.loader import load_catalogue
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.fund import ExpenseClass
from planner.domain.ids import MeasureId, rate_id
from planner.domain.measure import Component, MeasureStatus
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.rate import InternalRate
from planner.domain.rate_table import RateOrigin, RateTable
from tests.examples import empty_plan, event, first_fund, kr, mnkr, with_events, with_measure, with_money

_CHECK: dict[str, Any] = {
    "cost_likely_ore": kr(1_500_000),
    "useful_life_years": 20,
    "in_use_from": date(2024, 1, 1),
    "running_cost_ore": kr(12_000),
    "operator": "Trafikkontoret",
}


@pytest.fixture(scope="module")
def rates() -> RateTable:
    return load_catalogue().rates


def _with(plan: Plan, title: str, year: int = 2024, **fields: Any) -> tuple[Plan, MeasureId]:
    plan, measure_id = with_measure(plan, title, **fields)
    return with_money(plan, measure_id, first_fund(plan), {year: kr(100)}), measure_id


def _of(rates: RateTable, question: CostQuestion | None = None, **fields: Any) -> RunningCosts:
    plan, _ = _with(empty_plan(), "Belysning", **fields)
    return running_costs(plan, rates, question or CostQuestion())


def test_the_check_of_the_field_notes_comes_out_beside_the_running_cost(rates: RateTable) -> None:
    costs = _of(rates, CostQuestion(years_after=16), **_CHECK)
    assert costs.years == range(2024, 2044)
    assert [costs.per_year[n].capital_ore for n in (0, 1, 19)] == [kr(112_500), kr(110_625), kr(76_875)]
    assert {year.running_ore for year in costs.per_year} == {kr(12_000)}
    assert (costs.total.interest_ore, costs.total.depreciation_ore) == (kr(393_750), kr(1_500_000))
    assert (costs.investment_ore, costs.running_ore, costs.left_ore) == (kr(1_500_000), kr(12_000), 0)


def test_nothing_is_reckoned_before_the_month_in_use(rates: RateTable) -> None:
    costs = _of(rates, **{**_CHECK, "in_use_from": date(2025, 10, 3)})
    before, first, second = costs.per_year[:3]
    assert before.cost_ore == 0
    assert (first.running_ore, first.depreciation_ore) == (kr(3_000), kr(18_750))
    assert (second.running_ore, second.depreciation_ore) == (kr(12_000), kr(75_000))


def test_the_years_after_the_period_are_a_choice(rates: RateTable) -> None:
    assert _of(rates, CostQuestion(years_after=0), **_CHECK).years == range(2024, 2028)
    assert _of(rates, **_CHECK).years == range(2024, 2038)


def test_what_is_left_in_the_books_is_the_cost_less_what_was_written_off(rates: RateTable) -> None:
    costs = _of(rates, CostQuestion(years_after=0), **{**_CHECK, "in_use_from": date(2025, 7, 1)})
    assert costs.left_ore == costs.investment_ore - costs.total.depreciation_ore > 0


def test_each_year_has_the_rate_of_the_plan_before_that_of_skr(rates: RateTable) -> None:
    plan, _ = _with(empty_plan(), "Belysning", **_CHECK)
    own = InternalRate(id=rate_id(2025), year=2025, hundredths=100, source="KF")
    plan = plan.apply(ChangeSet(EditKind.SET_RATES, "2025", (Change(None, own),)))
    costs = running_costs(plan, rates, CostQuestion())
    assert [year.interest_ore for year in costs.per_year[:2]] == [kr(37_500), kr(14_250)]
    assert [rate.known.origin for rate in costs.rates[:2]] == [RateOrigin.READ, RateOrigin.OWN]
    assert costs.rates[2].is_assumed


def test_parts_with_lives_of_their_own_share_what_is_granted(rates: RateTable) -> None:
    parts = (Component("Stolpe", kr(900_000), 30), Component("Armatur", kr(600_000), 15))
    plan, measure_id = _with(empty_plan(), "Belysning", **{**_CHECK, "components": parts})
    granted = event(EventKind.GRANTED, measure_id, first_fund(plan), kr(1_000_000), date(2024, 2, 1))
    costs = running_costs(with_events(plan, granted), rates, CostQuestion(years_after=30))
    assert costs.reckoned[0].cost.base is AmountBase.GRANTED
    assert costs.per_year[0].depreciation_ore == kr(600_000) // 30 + kr(400_000) // 15
    assert costs.total.depreciation_ore == costs.investment_ore == kr(1_000_000)


def test_boards_are_one_however_their_name_is_written_and_none_is_dropped(rates: RateTable) -> None:
    plan, lights = _with(empty_plan(), "Belysning", **_CHECK)
    plan, tunnel = _with(plan, "Tunnel", **{**_CHECK, "operator": " trafikkontoret "})
    plan, park = _with(plan, "Park", **{**_CHECK, "operator": "", "running_cost_ore": mnkr(5)})
    costs = running_costs(plan, rates, CostQuestion())
    assert [(one.board, one.measure_ids) for one in costs.boards] == [
        ("Trafikkontoret", (lights, tunnel)),
        ("", (park,)),
    ]
    assert costs.with_gap(Gap.OPERATOR) == (park,)
    assert sum_costs(one.total for one in costs.boards) == costs.total


def test_an_operating_measure_has_a_running_cost_and_no_capital_cost(rates: RateTable) -> None:
    costs = _of(rates, **{**_CHECK, "expense_class": ExpenseClass.OPERATING, "useful_life_years": None})
    assert (costs.total.capital_ore, costs.investment_ore) == (0, 0)
    assert costs.per_year[0].running_ore == kr(12_000)
    assert costs.with_gap(Gap.LIFE) == ()


def test_drift_that_leaves_nothing_behind_is_left_out(rates: RateTable) -> None:
    fields = {"expense_class": ExpenseClass.OPERATING, "running_cost_ore": None}
    assert _of(rates, **{**_CHECK, **fields}).reckoned == ()


def test_what_is_not_known_is_named_and_never_guessed(rates: RateTable) -> None:
    plan, measure_id = with_measure(empty_plan(), "Torg")
    chosen = CostQuestion(scope=CostScope.CHOSEN, measure_ids=frozenset({measure_id}))
    costs = running_costs(plan, rates, chosen)
    assert costs.total.cost_ore == 0
    assert costs.reckoned[0].gaps == frozenset(Gap)


def test_a_measure_without_a_day_is_assumed_in_use_the_year_after_its_last_money(rates: RateTable) -> None:
    plan, measure_id = _with(empty_plan(), "Belysning", year=2025, **{**_CHECK, "in_use_from": None})
    start = running_costs(plan, rates, CostQuestion()).reckoned[0].start
    assert (start.on, start.basis) == (date(2026, 1, 1), StartBasis.ASSUMED)
    later = event(EventKind.GRANTED, measure_id, first_fund(plan), kr(5), date(2024, 2, 1), year=2026)
    start = running_costs(with_events(plan, later), rates, CostQuestion()).reckoned[0].start
    assert start.on == date(2027, 1, 1)


def test_the_day_it_was_done_stands_for_the_day_in_use(rates: RateTable) -> None:
    costs = _of(rates, **{**_CHECK, "in_use_from": None, "done_on": date(2025, 7, 1)})
    assert costs.reckoned[0].start.basis is StartBasis.DONE
    assert costs.per_year[1].depreciation_ore == kr(37_500)


def test_the_scope_says_which_measures_count(rates: RateTable) -> None:
    plan, planned = _with(empty_plan(), "I planen", **_CHECK)
    plan, refused = _with(plan, "Avslag", **{**_CHECK, "status": MeasureStatus.REJECTED})
    plan, granted = with_measure(plan, "Beviljad", **_CHECK)
    plan = with_events(plan, event(EventKind.GRANTED, granted, first_fund(plan), mnkr(1), date(2024, 2, 1)))

    def found(question: CostQuestion) -> list[MeasureId]:
        return [one.measure_id for one in running_costs(plan, rates, question).reckoned]

    assert found(CostQuestion()) == [planned]
    assert found(CostQuestion(scope=CostScope.GRANTED)) == [granted]
    assert found(CostQuestion(scope=CostScope.CHOSEN, measure_ids=frozenset({refused}))) == [refused]


_days = st.dates(date(2015, 1, 1), date(2035, 12, 31))


@given(st.lists(st.tuples(st.integers(0, 10**10), st.integers(1, 40), _days), min_size=1, max_size=4))
def test_the_table_is_the_sum_of_what_each_asset_costs(parts: list[tuple[int, int, date]]) -> None:
    rates = load_catalogue().rates
    plan = empty_plan()
    for number, (ore, life, day) in enumerate(parts):
        fields: dict[str, Any] = {"cost_likely_ore": ore, "useful_life_years": life, "in_use_from": day}
        plan, _ = _with(plan, f"Nr {number}", operator=f"Nämnd {number % 2}", **fields)
    costs = running_costs(plan, rates, CostQuestion(years_after=50))
    alone = [
        year
        for ore, life, day in parts
        for year in capital_cost(Asset(ore, life * 12, day), lambda y: rates.rate(y).known.hundredths)
        if year.year in costs.years
    ]
    assert costs.total.capital_ore == sum(year.cost_ore for year in alone)
    assert costs.total == sum_costs(board.total for board in costs.boards)
