"""The largest part of some values that keeps the rules of a plan, such as of those of a damaged file."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.errors import RuleBrokenError
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.rules import check_entity, unique_key


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A value that does not go together with the others.

    Attributes:
        entity: the value.
        error: the rule that it breaks.
    """

    entity: Entity
    error: RuleBrokenError


def keeping_the_rules(entities: Iterable[Entity]) -> tuple[Plan | None, list[LeftOut]]:
    """Return a plan of as many values as go together, and the others.

    Of two values that want the same name or number the first is kept, so those come first that are surest.
    What refers to a value that is not there is left out, and then what refers to that.

    Returns:
        The plan, None when there is no PlanInfo that can stand; and what is left out, with why.
    """
    kept, left_out = _without_doubles(entities)
    while True:
        plan = Plan.of(kept)
        if len(plan.table(PlanInfo)) != 1:
            return None, left_out
        broken = [LeftOut(entity, error) for entity in kept if (error := _broken_rule(plan, entity))]
        if not broken:
            return plan, left_out
        left_out += broken
        gone = {id(out.entity) for out in broken}
        kept = [entity for entity in kept if id(entity) not in gone]


def _without_doubles(entities: Iterable[Entity]) -> tuple[list[Entity], list[LeftOut]]:
    kept: list[Entity] = []
    left_out: list[LeftOut] = []
    seen: set[tuple[type[Entity], object]] = set()
    for entity in sorted(entities, key=lambda entity: ENTITY_TYPES.index(type(entity))):
        unique = unique_key(entity)
        if unique is not None:
            key, error = (type(entity), unique[0]), unique[1]
            if key in seen:
                left_out.append(LeftOut(entity, error))
                continue
            seen.add(key)
        kept.append(entity)
    return kept, left_out


def _broken_rule(plan: Plan, entity: Entity) -> RuleBrokenError | None:
    try:
        check_entity(plan, entity)
    except RuleBrokenError as error:
        return error
    return None
