"""Small plans for tests, built by the same use cases that the program uses."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from planner.domain.ids import FundId, MeasureId, ScenarioId
from planner.domain.plan import Plan
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.funds import add_fund, set_frames
from planner.editing.measures import add_measure
from planner.editing.new_plan import new_plan
from planner.editing.places import add_place

DAY = date(2026, 1, 15)


def kr(amount: float) -> int:
    """Return kronor as öre."""
    return round(amount * 100)


def mnkr(amount: float) -> int:
    """Return million kronor as öre."""
    return round(amount * 100_000_000)


def empty_plan(first_year: int = 2024, last_year: int = 2027) -> Plan:
    return new_plan("Prov", "Farsta", first_year, last_year, DAY)


def first_fund(plan: Plan) -> FundId:
    return plan.funds_in_order[0].id


def with_fund(plan: Plan, name: str, **fields: Any) -> tuple[Plan, FundId]:
    after = plan.apply(add_fund(plan, name, **fields))
    return after, list(after.funds)[-1]


def with_frames(plan: Plan, fund_id: FundId, frames: Mapping[int, int]) -> Plan:
    return plan.apply(set_frames(plan, {(fund_id, year): ore for year, ore in frames.items()}))


def with_measure(plan: Plan, title: str, **fields: Any) -> tuple[Plan, MeasureId]:
    after = plan.apply(add_measure(plan, title, **fields))
    return after, list(after.measures)[-1]


def with_money(
    plan: Plan,
    measure_id: MeasureId,
    fund_id: FundId,
    years: Mapping[int, int],
    scenario_id: ScenarioId | None = None,
) -> Plan:
    cells = {AmountCell(measure_id, fund_id, year): ore for year, ore in years.items()}
    return plan.apply(set_amounts(plan, scenario_id or plan.info.scenario_id, cells))


def funded_plan() -> Plan:
    """Return a plan with a frame, a place, two measures and money for them in two years."""
    plan = empty_plan()
    fund_id = first_fund(plan)
    plan = plan.apply(add_place(plan, "Tunneln vid torget", "Sätra"))
    place_id = next(iter(plan.places))
    plan = with_frames(plan, fund_id, dict.fromkeys(plan.info.years, mnkr(5)))
    plan, lights = with_measure(plan, "Belysning i gångtunneln", kind="lighting", cost_likely_ore=mnkr(2))
    plan, clearing = with_measure(plan, "Röjning av sly", place_id=place_id, cost_likely_ore=mnkr(1))
    plan = with_money(plan, lights, fund_id, {2024: mnkr(1), 2025: mnkr(1)})
    return with_money(plan, clearing, fund_id, {2025: mnkr(0.5)})
