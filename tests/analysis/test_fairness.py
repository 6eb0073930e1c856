"""Fairness: sums per area, the gap to residents times need, and areas that should apply."""

from datetime import date

from planner.analysis.fairness import AreaShare, MoneyOf, fairness
from planner.domain.area import AreaFigure, AreaMeasure
from planner.domain.ids import area_figure_id
from planner.domain.money_event import EventKind
from planner.domain.names import name_key
from planner.domain.plan import Plan
from planner.editing.areas import set_area_figures
from planner.editing.places import add_place
from tests.examples import (
    empty_plan,
    event,
    first_fund,
    mnkr,
    with_events,
    with_frames,
    with_measure,
    with_money,
)

DAY = date(2024, 3, 1)


def figure(area: str, measure: AreaMeasure, value: int, year: int = 2023) -> AreaFigure:
    key = area_figure_id(name_key(area), measure, year)
    return AreaFigure(id=key, area=area, measure=measure, year=year, value=value)


def plan_with(money: dict[str, float], *figures: AreaFigure) -> Plan:
    """Return a plan in which a measure in each area was granted so many mnkr."""
    plan = empty_plan()
    fund = first_fund(plan)
    plan = with_frames(plan, fund, {2024: mnkr(100)})
    for area, amount in money.items():
        plan = plan.apply(add_place(plan, f"Plats i {area}", area))
        place_id = list(plan.places)[-1]
        plan, measure = with_measure(plan, "Åtgärd", place_id=place_id, cost_likely_ore=mnkr(amount))
        plan = with_money(plan, measure, fund, {2024: mnkr(amount) // 2})
        plan = with_events(
            plan,
            event(EventKind.APPLIED, measure, fund, mnkr(amount) * 2, DAY),
            event(EventKind.GRANTED, measure, fund, mnkr(amount), DAY),
        )
    return plan.apply(set_area_figures(plan, figures))


def areas(plan: Plan, which: MoneyOf = MoneyOf.GRANTED) -> dict[str, AreaShare]:
    return {one.name: one for one in fairness(plan, which)}


R, U = AreaMeasure.RESIDENTS, AreaMeasure.UNSAFE_SHARE
FIGURES = (
    *(figure("Sätra", R, 1_000), figure("Sätra", U, 2_000)),
    *(figure("Vårberg", R, 1_000), figure("Vårberg", U, 6_000)),
    *(figure("Bredäng", R, 2_000), figure("Bredäng", U, 1_000)),
)


def test_sums_are_of_the_chain_and_of_the_plan() -> None:
    one = areas(plan_with({"Sätra": 3}))["Sätra"]
    assert (one.sought_ore, one.granted_ore, one.allocated_ore) == (mnkr(6), mnkr(3), mnkr(3) // 2)


def test_the_gap_is_what_lies_beyond_residents_times_need() -> None:
    found = areas(plan_with({"Sätra": 8, "Bredäng": 2}, *FIGURES))
    assert {name: one.fair_ore for name, one in found.items()} == {
        "Sätra": mnkr(2),
        "Vårberg": mnkr(6),
        "Bredäng": mnkr(2),
    }
    gaps = {name: one.gap_ore(MoneyOf.GRANTED) for name, one in found.items()}
    assert gaps == {"Sätra": mnkr(6), "Vårberg": -mnkr(6), "Bredäng": 0}
    assert sum(gap or 0 for gap in gaps.values()) == 0


def test_money_per_resident_needs_residents() -> None:
    found = areas(plan_with({"Sätra": 1, "Okänd": 1}, *FIGURES))
    assert found["Sätra"].per_resident_ore(MoneyOf.GRANTED) == mnkr(1) // 1_000
    assert found["Okänd"].per_resident_ore(MoneyOf.GRANTED) is None
    assert found["Okänd"].gap_ore(MoneyOf.GRANTED) is None


def test_high_need_without_application_is_named() -> None:
    found = areas(plan_with({"Sätra": 1}, *FIGURES))
    assert [name for name, one in found.items() if one.should_apply] == ["Vårberg"]
    applied = areas(plan_with({"Sätra": 1, "Vårberg": 1}, *FIGURES))
    assert not any(one.should_apply for one in applied.values())


def test_the_newest_figure_counts_and_its_year_is_told() -> None:
    one = areas(plan_with({"Sätra": 1}, *FIGURES, figure("Sätra", R, 1_200, 2025)))["Sätra"]
    assert (one.residents, one.years) == (1_200, (2025, 2023))


def test_areas_are_one_whatever_letters_they_are_written_in() -> None:
    found = fairness(plan_with({"Sätra": 1}, figure("SÄTRA", R, 900)), MoneyOf.GRANTED)
    assert [one.residents for one in found] == [900]


def test_the_highest_need_comes_first_and_unknown_last() -> None:
    found = fairness(plan_with({"Okänd": 1}, *FIGURES), MoneyOf.GRANTED)
    assert [one.name for one in found] == ["Vårberg", "Sätra", "Bredäng", "Okänd"]


def test_money_without_an_area_is_told_and_has_no_share() -> None:
    plan, measure = with_measure(plan_with({"Sätra": 1}, *FIGURES), "Utan plats")
    plan = with_events(plan, event(EventKind.GRANTED, measure, first_fund(plan), mnkr(1), DAY))
    found = areas(plan)
    assert (found[""].granted_ore, found[""].fair_ore) == (mnkr(1), None)
