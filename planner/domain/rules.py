"""The rules between values: what refers to what, what is unique, what may go."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING

from planner.domain.changes import ChangeSet
from planner.domain.entities import ENTITY_TYPES, REFERENCES, Entity, entity_name
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.fund import Frame, Fund
from planner.domain.ids import allocation_id, frame_id
from planner.domain.measure import Measure
from planner.domain.names import name_key
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.scenario import Allocation, Scenario

if TYPE_CHECKING:
    from planner.domain.plan import Plan


def check_rules(plan: Plan, change_set: ChangeSet) -> None:
    """Check the plan that a change set gave, as far as the change set touched it.

    Raises:
        RuleBrokenError: with the rule, the field and the value.
    """
    if any(change.before is None or change.after is None for change in change_set.of(PlanInfo)):
        _check_one_info(plan)
    written = _written(plan, change_set)
    _check_references(plan, written)
    _check_nothing_orphaned(plan, change_set)
    _check_cells(plan, written)
    for change in change_set.of(PlanInfo):
        if change.after is not None:
            _check_period(plan)
    _check_unique(plan, change_set)


def _written(plan: Plan, change_set: ChangeSet) -> list[Entity]:
    """Return what a change set leaves in the plan, not what it takes away or changes again itself."""
    after = (change.after for change in change_set.changes if change.after is not None)
    return [entity for entity in after if plan.table(type(entity)).get(entity.id) is entity]


def check_all_rules(plan: Plan) -> None:
    """Check a whole plan, such as one just read from a file."""
    everything = [entity for kind in ENTITY_TYPES for entity in plan.table(kind).values()]
    _check_one_info(plan)
    _check_references(plan, everything)
    _check_cells(plan, everything)
    for kind, (key, rule, field) in _UNIQUE.items():
        _check_unique_table(plan, kind, key, rule, field)


def check_entity(plan: Plan, entity: Entity) -> None:
    """Check one value of a plan on its own: what it refers to, and its cell.

    Raises:
        RuleBrokenError: with the rule, the field and the value.
    """
    _check_references(plan, [entity])
    _check_cells(plan, [entity])


def unique_key(entity: Entity) -> tuple[object, RuleBrokenError] | None:
    """Return what only one value of its kind may have, and the error for a second; None when nothing is."""
    if type(entity) not in _UNIQUE:
        return None
    key, rule, field = _UNIQUE[type(entity)]
    return key(entity), RuleBrokenError(rule, field, getattr(entity, field))


def _check_references(plan: Plan, entities: list[Entity]) -> None:
    references = {
        kind: [(field, plan.table(parent)) for field, parent in fields] for kind, fields in REFERENCES.items()
    }
    for entity in entities:
        for field, parents in references[type(entity)]:
            value = getattr(entity, field)
            if value is not None and value not in parents:
                raise RuleBrokenError(Rule.REFERENCE_MISSING, field, value)


def _check_nothing_orphaned(plan: Plan, change_set: ChangeSet) -> None:
    gone: dict[type[Entity], set[str]] = {}
    for change in change_set.changes:
        if change.after is None and change.entity.id not in plan.table(type(change.entity)):
            gone.setdefault(type(change.entity), set()).add(change.entity.id)
    if Scenario in gone and plan.info.scenario_id in gone[Scenario]:
        raise RuleBrokenError(Rule.PLAN_SCENARIO, "scenario_id", plan.info.scenario_id)
    for child, references in REFERENCES.items():
        for field, parent in references:
            if parent in gone and any(getattr(e, field) in gone[parent] for e in plan.table(child).values()):
                raise RuleBrokenError(Rule.STILL_IN_USE, field, entity_name(child))


def _check_cells(plan: Plan, entities: list[Entity]) -> None:
    """A cell has the id of its place and lies in the period, so no sum counts it twice or misses it."""
    years = plan.info.years
    for entity in entities:
        if isinstance(entity, Allocation):
            expected: str = allocation_id(entity.scenario_id, entity.measure_id, entity.fund_id, entity.year)
            if entity.amount_ore == 0:
                raise RuleBrokenError(Rule.AMOUNT_NEGATIVE, "amount_ore", 0)
        elif isinstance(entity, Frame):
            expected = frame_id(entity.fund_id, entity.year)
        else:
            continue
        if entity.id != expected:
            raise RuleBrokenError(Rule.REFERENCE_MISSING, "id", entity.id)
        if entity.year not in years:
            raise RuleBrokenError(Rule.YEAR_OUTSIDE_PERIOD, "year", entity.year)


def _check_one_info(plan: Plan) -> None:
    if len(plan.table(PlanInfo)) != 1:
        raise RuleBrokenError(Rule.REFERENCE_MISSING, "plan_info", len(plan.table(PlanInfo)))


def _check_period(plan: Plan) -> None:
    """Money outside the period would stand in the file but in no sum, so the period may not leave it out."""
    years = plan.info.years
    for frame in plan.frames.values():
        if frame.year not in years:
            raise RuleBrokenError(Rule.YEAR_OUTSIDE_PERIOD, "year", frame.year)
    for part in plan.allocations.values():
        if part.year not in years:
            raise RuleBrokenError(Rule.YEAR_OUTSIDE_PERIOD, "year", part.year)


_NAME: Callable[[Entity], str] = attrgetter("name")
_NUMBER: Callable[[Entity], object] = attrgetter("number")


def unique_name(entity: Entity) -> object:
    """Return what no other fund, scenario or place may have: the name, of a place with its neighbourhood."""
    return name_key(_NAME(entity)), name_key(getattr(entity, "neighbourhood", ""))


_UNIQUE: dict[type[Entity], tuple[Callable[[Entity], object], Rule, str]] = {
    Fund: (unique_name, Rule.NAME_TAKEN, "name"),
    Scenario: (unique_name, Rule.NAME_TAKEN, "name"),
    Place: (unique_name, Rule.NAME_TAKEN, "name"),
    Measure: (_NUMBER, Rule.NUMBER_TAKEN, "number"),
}


def _check_unique(plan: Plan, change_set: ChangeSet) -> None:
    for kind, (key, rule, field) in _UNIQUE.items():
        renamed = any(
            change.after is not None and (change.before is None or key(change.before) != key(change.after))
            for change in change_set.of(kind)
        )
        if renamed:
            _check_unique_table(plan, kind, key, rule, field)


def _check_unique_table(
    plan: Plan, kind: type[Entity], key: Callable[[Entity], object], rule: Rule, field: str
) -> None:
    seen: set[object] = set()
    for entity in plan.table(kind).values():
        value = key(entity)
        if value in seen:
            raise RuleBrokenError(rule, field, getattr(entity, field))
        seen.add(value)
