"""The rules between values, and the rules of each value alone."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.fund import Frame, Fund
from planner.domain.ids import AllocationId, FrameId, FundId, MeasureId, PlaceId, PlanId, ScenarioId, frame_id
from planner.domain.measure import Measure, YearAmount
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.rules import check_all_rules
from planner.domain.scenario import Allocation, Scenario
from tests.examples import DAY, first_fund, followed_plan, funded_plan
from tests.strategies import plans

M, S, F = MeasureId("m"), ScenarioId("s"), FundId("f")


@given(plans())
def test_every_plan_that_grew_by_edits_obeys_all_rules(plan: Plan) -> None:
    check_all_rules(plan)


def refused(plan: Plan, *changes: Change) -> Rule:
    """Return the rule that forbids these changes, which a check of the whole plan must forbid as well."""
    with pytest.raises(RuleBrokenError) as caught:
        plan.apply(ChangeSet(EditKind.CHANGE_PLAN_INFO, "", changes))
    return caught.value.rule


def whole_check(plan: Plan, *changes: Change) -> Rule:
    tables: dict[type[Entity], dict[str, Entity]] = {kind: dict(plan.table(kind)) for kind in ENTITY_TYPES}
    for change in changes:
        if change.after is None:
            del tables[type(change.entity)][change.entity.id]
        else:
            tables[type(change.entity)][change.entity.id] = change.after
    with pytest.raises(RuleBrokenError) as caught:
        check_all_rules(Plan(tables))
    return caught.value.rule


def _first(plan: Plan, kind: type[Entity]) -> Entity:
    return next(iter(plan.table(kind).values()))


BROKEN: list[tuple[str, Callable[[Plan], Change], Rule, Rule]] = [
    (
        "measure with money",
        lambda p: Change(_first(p, Measure), None),
        Rule.STILL_IN_USE,
        Rule.REFERENCE_MISSING,
    ),
    ("fund in use", lambda p: Change(_first(p, Fund), None), Rule.STILL_IN_USE, Rule.REFERENCE_MISSING),
    ("place in use", lambda p: Change(_first(p, Place), None), Rule.STILL_IN_USE, Rule.REFERENCE_MISSING),
    ("the plan itself", lambda p: Change(p.info, None), Rule.REFERENCE_MISSING, Rule.REFERENCE_MISSING),
    (
        "a second plan",
        lambda p: Change(None, replace(p.info, id=PlanId("två"))),
        Rule.REFERENCE_MISSING,
        Rule.REFERENCE_MISSING,
    ),
    (
        "scenario that is not there",
        lambda p: Change(p.info, replace(p.info, scenario_id=S)),
        Rule.REFERENCE_MISSING,
        Rule.REFERENCE_MISSING,
    ),
    (
        "frame that leaves the period",
        lambda p: Change(p.info, replace(p.info, last_year=2025)),
        Rule.YEAR_OUTSIDE_PERIOD,
        Rule.YEAR_OUTSIDE_PERIOD,
    ),
    (
        "frame outside the period",
        lambda p: Change(
            None, Frame(id=frame_id(first_fund(p), 2040), fund_id=first_fund(p), year=2040, amount_ore=1)
        ),
        Rule.YEAR_OUTSIDE_PERIOD,
        Rule.YEAR_OUTSIDE_PERIOD,
    ),
    (
        "frame with another id than its cell",
        lambda p: Change(None, Frame(id=FrameId("x"), fund_id=first_fund(p), year=2024, amount_ore=1)),
        Rule.REFERENCE_MISSING,
        Rule.REFERENCE_MISSING,
    ),
    (
        "cell that is empty",
        lambda p: Change(_first(p, Allocation), replace(next(iter(p.allocations.values())), amount_ore=0)),
        Rule.AMOUNT_NEGATIVE,
        Rule.AMOUNT_NEGATIVE,
    ),
    (
        "number taken",
        lambda _: Change(None, Measure(id=M, number=1, title="Två")),
        Rule.NUMBER_TAKEN,
        Rule.NUMBER_TAKEN,
    ),
    (
        "name taken but for case and space",
        lambda p: Change(None, Fund(id=F, name=f" {p.funds_in_order[0].name.upper()} ")),
        Rule.NAME_TAKEN,
        Rule.NAME_TAKEN,
    ),
    (
        "name taken but for how its letters are written",
        lambda p: Change(
            None, replace(next(iter(p.places.values())), id=PlaceId("p"), neighbourhood="Sa\u0308tra")
        ),
        Rule.NAME_TAKEN,
        Rule.NAME_TAKEN,
    ),
    (
        "place taken in its neighbourhood",
        lambda p: Change(None, replace(next(iter(p.places.values())), id=PlaceId("två"))),
        Rule.NAME_TAKEN,
        Rule.NAME_TAKEN,
    ),
    (
        "place that is not there",
        lambda _: Change(None, Measure(id=M, number=99, title="Två", place_id=PlaceId("x"))),
        Rule.REFERENCE_MISSING,
        Rule.REFERENCE_MISSING,
    ),
]


@pytest.mark.parametrize(("what", "change", "by_edit", "by_whole"), BROKEN, ids=[b[0] for b in BROKEN])
def test_refused_by_the_edit_and_by_the_whole_check(
    what: str, change: Callable[[Plan], Change], by_edit: Rule, by_whole: Rule
) -> None:
    plan = funded_plan()
    assert refused(plan, change(plan)) is by_edit
    assert whole_check(plan, change(plan)) is by_whole


def test_the_scenario_that_is_the_plan_cannot_go() -> None:
    plan = funded_plan()
    gone = [Change(part, None) for part in plan.allocations.values()]
    scenario = plan.scenarios[plan.info.scenario_id]
    assert refused(plan, *gone, Change(scenario, None)) is Rule.PLAN_SCENARIO


def test_the_same_place_name_may_stand_in_two_neighbourhoods() -> None:
    plan = funded_plan()
    place = next(iter(plan.places.values()))
    other = replace(place, id=PlaceId("två"), neighbourhood="Vårberg")
    plan.apply(ChangeSet(EditKind.ADD_PLACE, "", (Change(None, other),)))


@pytest.mark.parametrize("kind", ENTITY_TYPES)
def test_every_text_of_a_value_fits_a_file_and_a_cell(kind: type[Entity]) -> None:
    value: Any = _first(followed_plan(), kind)
    for field in fields(kind):
        if field.type is str:
            for text, rule in [("\ud800", Rule.TEXT_BROKEN), ("x" * 20_001, Rule.TEXT_TOO_LONG)]:
                with pytest.raises(RuleBrokenError) as caught:
                    replace(value, **{field.name: text})
                assert (caught.value.rule, caught.value.field) == (rule, field.name)


@pytest.mark.parametrize(
    ("kind", "values", "rule"),
    [
        (Measure, {"title": "  "}, Rule.TITLE_MISSING),
        (Measure, {"title": "x" * 301}, Rule.TEXT_TOO_LONG),
        (Measure, {"note": "x" * 20_001}, Rule.TEXT_TOO_LONG),
        (Measure, {"cost_likely_ore": -1}, Rule.AMOUNT_NEGATIVE),
        (Measure, {"cost_likely_ore": 10**13 + 1}, Rule.AMOUNT_TOO_LARGE),
        (Measure, {"cost_low_ore": 2, "cost_likely_ore": 1}, Rule.COST_ORDER),
        (Measure, {"cost_low_ore": 2, "cost_high_ore": 1}, Rule.COST_ORDER),
        (Measure, {"useful_life_years": 0}, Rule.LIFE_RANGE),
        (Measure, {"useful_life_years": 101}, Rule.LIFE_RANGE),
        (Measure, {"cost_per_year": (YearAmount(2024, 1), YearAmount(2024, 1))}, Rule.YEAR_REPEATED),
        (Measure, {"cost_per_year": (YearAmount(2025, 1), YearAmount(2024, 1))}, Rule.YEAR_REPEATED),
        (Fund, {"name": ""}, Rule.NAME_MISSING),
        (Scenario, {"name": ""}, Rule.NAME_MISSING),
        (Place, {"name": ""}, Rule.NAME_MISSING),
        (Frame, {"amount_ore": -1}, Rule.AMOUNT_NEGATIVE),
        (Allocation, {"amount_ore": -1}, Rule.AMOUNT_NEGATIVE),
        (PlanInfo, {"title": ""}, Rule.TITLE_MISSING),
        (PlanInfo, {"first_year": 2026, "last_year": 2025}, Rule.PERIOD_ORDER),
        (PlanInfo, {"first_year": 2026, "last_year": 2041}, Rule.PERIOD_TOO_LONG),
    ],
)
def test_a_value_is_valid_from_birth(kind: type[Any], values: dict[str, Any], rule: Rule) -> None:
    whole: dict[type[Any], dict[str, Any]] = {
        Measure: {"id": M, "number": 1, "title": "Lampor"},
        Fund: {"id": F, "name": "Fond"},
        Scenario: {"id": S, "name": "Plan A"},
        Place: {"id": PlaceId("p"), "name": "Torget"},
        Frame: {"id": FrameId("r"), "fund_id": F, "year": 2024, "amount_ore": 1},
        Allocation: {
            "id": AllocationId("a"),
            "scenario_id": S,
            "measure_id": M,
            "fund_id": F,
            "year": 2024,
            "amount_ore": 1,
        },
        PlanInfo: {
            "id": PlanId("p"),
            "title": "Plan",
            "district": "",
            "first_year": 2024,
            "last_year": 2038,
            "scenario_id": S,
            "created_on": DAY,
        },
    }
    kind(**whole[kind])
    with pytest.raises(RuleBrokenError) as caught:
        kind(**{**whole[kind], **values})
    assert caught.value.rule is rule
