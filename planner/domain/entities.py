"""The kinds of values a plan holds: add a dataclass here and a migration, and the rest follows."""

import re

from planner.domain.fund import Frame, Fund
from planner.domain.measure import Measure
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.scenario import Allocation, Scenario

Entity = PlanInfo | Fund | Frame | Place | Measure | Scenario | Allocation

#: In an order in which each refers only to those before it, but for the scenario that is the plan.
ENTITY_TYPES: tuple[type[Entity], ...] = (PlanInfo, Fund, Frame, Place, Measure, Scenario, Allocation)


def entity_name(kind: type[Entity]) -> str:
    """Return the name a kind of value has in the file: PlanInfo → plan_info."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


#: Which fields refer to which kind of value, by the kind that refers.
REFERENCES: dict[type[Entity], tuple[tuple[str, type[Entity]], ...]] = {
    PlanInfo: (("scenario_id", Scenario),),
    Frame: (("fund_id", Fund),),
    Measure: (("place_id", Place),),
    Allocation: (("scenario_id", Scenario), ("measure_id", Measure), ("fund_id", Fund)),
}
