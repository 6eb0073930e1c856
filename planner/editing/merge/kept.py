"""What one side deleted and the other still needs: it is kept, whole, and told of."""

from collections.abc import Iterator
from dataclasses import replace

from planner.domain.entities import REFERENCES, Entity
from planner.domain.fund import Frame
from planner.domain.money_event import MoneyEvent
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.rules import Dated, years_of
from planner.domain.scenario import Allocation
from planner.domain.tertial import Forecast
from planner.editing.merge.closed import Closed, is_forecast_in
from planner.editing.merge.draft import Draft, Key
from planner.editing.merge.values import Flag, FlagKind, Side


def keep_parents(draft: Draft) -> None:
    """Put back what one side deleted and something in the merged plan refers to."""
    while missing := set(_missing(draft)):
        for kind, entity_id in missing:
            theirs = draft.theirs.table(kind).get(entity_id)
            draft.put(theirs or draft.ours.table(kind)[entity_id])
            draft.kept[kind, entity_id] = Side.OURS if theirs else Side.THEIRS


def _missing(draft: Draft) -> Iterator[Key]:
    for child, references in REFERENCES.items():
        for name, parent in references:
            gone = {key for key in draft.base.table(parent) if draft.get(parent, key) is None}
            if gone:
                values = (getattr(entity, name) for entity in draft.table(child))
                yield from ((parent, value) for value in values if value in gone)


def keep_children(draft: Draft, closed: list[Closed]) -> dict[Key, list[Entity]]:
    """Put back what was deleted only because what is kept was deleted, such as the money of a measure.

    Nothing comes back into what is forecast in a closed tertial.

    Returns:
        What came back, by what it came back with.
    """
    together: dict[Key, list[Entity]] = {}
    for deleted_by in Side:
        kept = {key for key, side in draft.kept.items() if side is deleted_by}
        for child, references in REFERENCES.items():
            for name, parent in references:
                ids = {entity_id for kind, entity_id in kept if kind is parent}
                if ids and child is not PlanInfo:
                    entities = _children(draft.of(deleted_by.other), child, name, ids)
                    there = [one for one in entities if not is_forecast_in(one, closed)]
                    for entity in _put_back(draft, deleted_by, there, name):
                        together.setdefault((parent, getattr(entity, name)), []).append(entity)
    return together


def _children(plan: Plan, kind: type[Entity], name: str, parents: set[str]) -> list[Entity]:
    return [entity for entity in plan.table(kind).values() if getattr(entity, name) in parents]


def _put_back(draft: Draft, deleted_by: Side, entities: list[Entity], name: str) -> Iterator[Entity]:
    """Put back values that refer to what is kept; yield them as they are in the merged plan."""
    for entity in entities:
        held = draft.get(type(entity), entity.id)
        if held is None and draft.has_parents(entity) and _is_in_period(draft, entity):
            draft.put(entity)
            yield entity
        elif held is not None and _was_let_go(draft, deleted_by, entity, name):
            linked = replace(held, **{name: getattr(entity, name)})
            draft.put(linked)
            yield linked


def _is_in_period(draft: Draft, entity: Entity) -> bool:
    return not isinstance(entity, Dated) or all(year in draft.info.years for year in years_of(entity))


def _was_let_go(draft: Draft, deleted_by: Side, entity: Entity, name: str) -> bool:
    """Tell whether a value lost what it refers to when that was deleted, and nobody gave it another."""
    before = draft.base.table(type(entity)).get(entity.id)
    after = draft.of(deleted_by).table(type(entity)).get(entity.id)
    if before is None or after is None or getattr(after, name) is not None:
        return False
    return bool(getattr(before, name) == getattr(entity, name))


def flags(draft: Draft, changed: frozenset[Key], together: dict[Key, list[Entity]]) -> Iterator[Flag]:
    """Yield a flag for all that is kept; what is kept because of something larger is told with that.

    Args:
        draft: the merged plan.
        changed: what is kept because the other side changed it; the rest is kept because it is used.
        together: what came back with it.
    """
    for key in draft.kept:
        larger, entity = _kept_parent(draft, key), draft.get(*key)
        if larger is not None and entity is not None:
            together.setdefault(larger, []).append(entity)
    for key, deleted_by in draft.kept.items():
        entity = draft.get(*key)
        if entity is not None and _kept_parent(draft, key) is None:
            kind = FlagKind.KEPT_CHANGED if key in changed else FlagKind.KEPT_USED
            yield Flag(kind=kind, entity=entity, side=deleted_by, others=tuple(together.get(key, ())))


def _kept_parent(draft: Draft, key: Key) -> Key | None:
    """Return what a cell belongs to that the same side deleted and that is kept as well."""
    entity = draft.get(*key)
    if not isinstance(entity, Frame | Allocation | Forecast | MoneyEvent):
        return None
    parents = ((parent, getattr(entity, name)) for name, parent in REFERENCES[key[0]])
    return next((other for other in parents if draft.kept.get(other) is draft.kept[key]), None)
