"""Readiness: every part of the application counts, and a camera is not ready before its file is."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from planner.analysis.readiness import Part, readiness
from planner.domain.checklist import CheckState, Demand, ItemValue
from planner.domain.measure import Measure
from planner.domain.plan import Plan
from planner.editing.checklists import answer
from planner.editing.measures import change_measures
from tests.examples import funded_plan, kr

REQUIRED = {
    "camera": (Demand("incidents", ItemValue.COUNT), Demand("balancing", ItemValue.DATE)),
    "guard": (Demand("guard_permit", ItemValue.DATE, is_until=True),),
}
TODAY = date(2026, 3, 1)
WHOLE = {
    "problem": "Mörkt",
    "cause": "Ingen belysning",
    "expected_effect": "Fler går här kvällstid",
    "target_groups": "Skolbarn",
    "dialogue": "Vandring i oktober",
    "agreement": "Trafikkontoret bygger",
    "risks": "Sen leverans",
    "follow_up": "Räkna före och efter",
    "situation_ref": "Lägesbild 3",
    "action_plan_ref": "Åtgärdsplan 7",
    "running_cost_ore": kr(1_000),
    "running_cost_payer": "Trafikkontoret",
    "starts_on": date(2026, 5, 1),
    "ends_on": date(2026, 9, 1),
}
#: Field → the part that lacks when it is empty.
LACKS = {
    **{name: Part(name) for name in ("problem", "cause", "expected_effect", "target_groups", "dialogue")},
    **{name: Part(name) for name in ("agreement", "risks", "follow_up")},
    "situation_ref": Part.SITUATION,
    "action_plan_ref": Part.SITUATION,
    "running_cost_payer": Part.PAYER,
    "starts_on": Part.TIMETABLE,
    "ends_on": Part.TIMETABLE,
    "cost_likely_ore": Part.COST,
    "place_id": Part.PLACE,
}


def whole_plan(**fields: object) -> tuple[Plan, Measure]:
    plan = funded_plan()
    measure_id = list(plan.measures)[1]
    plan = plan.apply(change_measures(plan, [measure_id], **{**WHOLE, **fields}))
    return plan, plan.measures[measure_id]


def test_a_measure_with_every_part_is_ready() -> None:
    found = readiness(*whole_plan(), REQUIRED, TODAY)
    assert found.is_ready
    assert found.done_count == len(Part)


@pytest.mark.parametrize(("field", "part"), LACKS.items())
def test_a_part_that_is_empty_is_missing(field: str, part: Part) -> None:
    plan, measure = whole_plan()
    empty: Any = "" if isinstance(getattr(measure, field), str) and field != "place_id" else None
    assert readiness(plan, replace(measure, **{field: empty}), REQUIRED, TODAY).missing == (part,)


def test_an_unknown_running_cost_is_missing_and_none_at_all_needs_no_payer() -> None:
    plan, measure = whole_plan(running_cost_ore=None)
    assert readiness(plan, measure, REQUIRED, TODAY).missing == (Part.RUNNING_COST,)
    plan, measure = whole_plan(running_cost_ore=0, running_cost_payer="")
    assert readiness(plan, measure, REQUIRED, TODAY).is_ready


def test_a_camera_is_not_ready_before_its_file_is() -> None:
    plan, measure = whole_plan(kind="camera")
    found = readiness(plan, measure, REQUIRED, TODAY)
    assert (found.missing, found.open_items) == ((Part.CHECKLIST,), ("incidents", "balancing"))
    plan = plan.apply(answer(plan, measure.id, "incidents", state=CheckState.DONE, how_many=7))
    plan = plan.apply(answer(plan, measure.id, "balancing", state=CheckState.UNDERWAY))
    assert readiness(plan, measure, REQUIRED, TODAY).open_items == ("balancing",)
    plan = plan.apply(answer(plan, measure.id, "balancing", state=CheckState.NOT_NEEDED))
    assert readiness(plan, measure, REQUIRED, TODAY).is_ready


def test_other_kinds_have_no_such_file() -> None:
    plan, measure = whole_plan(kind="clearing")
    assert readiness(plan, measure, REQUIRED, TODAY).item_count == 0


@pytest.mark.parametrize(
    ("fields", "is_open"),
    [
        ({"state": CheckState.OPEN, "how_many": 7}, True),
        ({"state": CheckState.DONE}, True),
        ({"state": CheckState.DONE, "on": TODAY}, True),
        ({"state": CheckState.DONE, "how_many": 0}, False),
        ({"state": CheckState.NOT_NEEDED}, False),
    ],
)
def test_what_asks_for_a_count_is_done_with_the_count(fields: dict[str, Any], is_open: bool) -> None:
    plan, measure = whole_plan(kind="camera")
    plan = plan.apply(answer(plan, measure.id, "incidents", **fields))
    assert ("incidents" in readiness(plan, measure, REQUIRED, TODAY).open_items) is is_open


@pytest.mark.parametrize(
    ("until", "is_ready"),
    [(None, False), (date(2026, 2, 28), False), (TODAY, True), (date(2028, 1, 1), True)],
)
def test_a_permit_must_say_until_when_and_still_hold(until: date | None, is_ready: bool) -> None:
    plan, measure = whole_plan(kind="guard")
    plan = plan.apply(answer(plan, measure.id, "guard_permit", state=CheckState.DONE, on=until))
    assert readiness(plan, measure, REQUIRED, TODAY).is_ready is is_ready
