"""The kinds of values a plan holds: add a dataclass here and a migration, and the rest follows."""

import re
from typing import get_args, get_type_hints

from planner.domain.fund import Frame, Fund
from planner.domain.measure import Measure
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.scenario import Allocation, Scenario

#: In an order in which each refers only to those before it, but for the scenario that is the plan.
Entity = PlanInfo | Fund | Frame | Place | Measure | Scenario | Allocation

ENTITY_TYPES: tuple[type[Entity], ...] = get_args(Entity)


def entity_name(kind: type[Entity]) -> str:
    """Return the name a kind of value has in the file: PlanInfo → plan_info."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def _references() -> dict[type[Entity], tuple[tuple[str, type[Entity]], ...]]:
    """Find the fields that hold the id of another value: their type is what that value's `id` is."""
    hints = {kind: get_type_hints(kind) for kind in ENTITY_TYPES}
    kind_with_id = {fields["id"]: kind for kind, fields in hints.items()}
    return {
        kind: tuple(
            (name, kind_with_id[part])
            for name, hint in fields.items()
            for part in (get_args(hint) or (hint,))
            if name != "id" and part in kind_with_id
        )
        for kind, fields in hints.items()
    }


#: Which fields refer to which kind of value, by the kind that refers.
REFERENCES = _references()
