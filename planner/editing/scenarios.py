"""Edits of scenarios: copy, rename, delete, make one *the plan*."""

from dataclasses import replace
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import ScenarioId, allocation_id, new_id
from planner.domain.plan import Plan
from planner.domain.scenario import Scenario


def add_scenario(plan: Plan, name: str) -> ChangeSet:
    """Return the edit that adds an empty scenario."""
    scenario = Scenario(id=ScenarioId(new_id()), name=name, order=_next_order(plan))
    return ChangeSet(EditKind.ADD_SCENARIO, name, (Change(None, scenario),))


def copy_scenario(plan: Plan, scenario_id: ScenarioId, name: str, note: str | None = None) -> ChangeSet:
    """Return the edit that copies a scenario with all its amounts; `note` None = the note too."""
    if note is None:
        note = plan.scenarios[scenario_id].note
    copy = Scenario(id=ScenarioId(new_id()), name=name, order=_next_order(plan), note=note)
    changes = [Change(None, copy)]
    for part in plan.allocations.values():
        if part.scenario_id == scenario_id:
            key = allocation_id(copy.id, part.measure_id, part.fund_id, part.year)
            changes.append(Change(None, replace(part, id=key, scenario_id=copy.id)))
    return ChangeSet(EditKind.COPY_SCENARIO, name, tuple(changes))


def change_scenario(plan: Plan, scenario_id: ScenarioId, **fields: Any) -> ChangeSet:
    """Return the edit that renames a scenario or changes its note; empty when nothing differs."""
    before = plan.scenarios[scenario_id]
    after = replace(before, **fields)
    changes = () if after == before else (Change(before, after),)
    return ChangeSet(EditKind.CHANGE_SCENARIO, after.name, changes)


def delete_scenario(plan: Plan, scenario_id: ScenarioId) -> ChangeSet:
    """Return the edit that deletes a scenario and its amounts.

    Raises:
        RuleBrokenError: it is the only one, or it is *the plan*.
    """
    if len(plan.scenarios) == 1:
        raise RuleBrokenError(Rule.LAST_SCENARIO, "scenario_id", plan.scenarios[scenario_id].name)
    if plan.info.scenario_id == scenario_id:
        raise RuleBrokenError(Rule.PLAN_SCENARIO, "scenario_id", plan.scenarios[scenario_id].name)
    gone = [Change(part, None) for part in plan.allocations.values() if part.scenario_id == scenario_id]
    scenario = plan.scenarios[scenario_id]
    return ChangeSet(EditKind.DELETE_SCENARIO, scenario.name, (*gone, Change(scenario, None)))


def choose_scenario(plan: Plan, scenario_id: ScenarioId) -> ChangeSet:
    """Return the edit that makes a scenario *the plan*; empty when it is already."""
    after = replace(plan.info, scenario_id=scenario_id)
    changes = () if after == plan.info else (Change(plan.info, after),)
    return ChangeSet(EditKind.CHOOSE_SCENARIO, plan.scenarios[scenario_id].name, changes)


def _next_order(plan: Plan) -> int:
    return max((scenario.order for scenario in plan.scenarios.values()), default=-1) + 1
