"""A plan that is being merged: ours, and over it what is to be different."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TypeVar, cast

from planner.domain.changes import Change
from planner.domain.entities import ENTITY_TYPES, REFERENCES, Entity
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.editing.merge.values import Flag, Side

E = TypeVar("E", bound=Entity)
Key = tuple[type[Entity], str]


@dataclass(slots=True)
class Draft:
    """The merged plan as far as it is made.

    Attributes:
        base: the common part.
        ours: the plan that is open.
        theirs: the other version.
        kept: what one side deleted and the merged plan holds all the same, with the side that deleted it.
    """

    base: Plan
    ours: Plan
    theirs: Plan
    kept: dict[Key, Side] = field(default_factory=dict)
    _over: dict[type[Entity], dict[str, Entity | None]] = field(
        default_factory=lambda: {kind: {} for kind in ENTITY_TYPES}
    )

    def of(self, side: Side) -> Plan:
        """Return the plan of a side."""
        return self.ours if side is Side.OURS else self.theirs

    def get(self, kind: type[E], entity_id: str) -> E | None:
        """Return a value as the merged plan holds it; None when it does not."""
        over = self._over[cast("type[Entity]", kind)]
        if entity_id in over:
            return cast("E | None", over[entity_id])
        return self.ours.table(kind).get(entity_id)

    def put(self, entity: Entity) -> None:
        """Let the merged plan hold a value."""
        self._over[type(entity)][entity.id] = entity

    def remove(self, kind: type[Entity], entity_id: str) -> None:
        """Let the merged plan be without a value."""
        self._over[kind][entity_id] = None

    @property
    def info(self) -> PlanInfo:
        """What the merged plan is."""
        return self.get(PlanInfo, self.ours.info.id) or self.ours.info

    def table(self, kind: type[E]) -> Iterator[E]:
        """Yield the values of one kind, ours first."""
        over = self._over[cast("type[Entity]", kind)]
        mine = self.ours.table(kind)
        new = (entity_id for entity_id in over if entity_id not in mine)
        for entity_id in chain(mine, new):
            value = self.get(kind, entity_id)
            if value is not None:
                yield value

    def touched(self, kind: type[E]) -> Iterator[E]:
        """Yield the values of one kind that the merged plan does not hold as ours does."""
        values = self._over[cast("type[Entity]", kind)].values()
        return (cast("E", value) for value in values if value is not None)

    def has_parents(self, entity: Entity) -> bool:
        """Tell whether the merged plan holds all that a value refers to."""
        references = ((getattr(entity, name), parent) for name, parent in REFERENCES[type(entity)])
        return all(value is None or self.get(parent, value) is not None for value, parent in references)

    def told(self, flag: Flag) -> Flag:
        """Return a flag with its values as the merged plan holds them at last."""
        entity, *others = (self.get(type(one), one.id) or one for one in (flag.entity, *flag.others))
        return replace(flag, entity=entity, others=tuple(others))

    def changes(self) -> tuple[Change, ...]:
        """Return what makes our plan the merged one: what comes from the top down, what goes from below."""
        found = [
            Change(before, after)
            for kind in ENTITY_TYPES
            for entity_id, after in self._over[kind].items()
            if (before := self.ours.table(kind).get(entity_id)) != after
        ]
        coming = [part for change in found if change.after is not None for part in change.steps()]
        going = [change for change in found if change.after is None]
        return (*coming, *reversed(going))
