"""What would put something right: other values of some fields of one value of the plan."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.domain.entities import Entity
from planner.domain.errors import RuleBrokenError


@dataclass(frozen=True, slots=True)
class NewValue:
    """A field, and what it would be."""

    field: str
    value: object


@dataclass(frozen=True, slots=True)
class Fix:
    """An edit that somebody may accept (*rättning*).

    Attributes:
        entity: what kind of value.
        id: which.
        values: the fields, the one that it is about first.
    """

    entity: type[Entity]
    id: str
    values: tuple[NewValue, ...]

    def apply_to(self, before: Entity) -> Entity:
        """Return the value with its new fields.

        Raises:
            RuleBrokenError: it could not have them.
        """
        return replace(before, **{new.field: new.value for new in self.values})  # type: ignore[arg-type]


def possible_fix(entity: Entity, values: Sequence[NewValue]) -> Fix | None:
    """Return the fix that gives a value of the plan other fields, or None when it could not have them."""
    fix = Fix(type(entity), entity.id, tuple(values))
    try:
        fix.apply_to(entity)
    except RuleBrokenError:
        return None
    return fix
