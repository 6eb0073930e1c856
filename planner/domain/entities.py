"""The kinds of values a plan holds: add a dataclass here and a migration, and the rest follows."""

import re
from typing import get_args, get_type_hints

from planner.domain.acknowledgement import Acknowledgement
from planner.domain.area import Area, AreaFigure
from planner.domain.checklist import ChecklistAnswer
from planner.domain.decision_round import DecisionRound
from planner.domain.evidence import EvidenceCard, OwnPrice
from planner.domain.fund import CityFrame, Frame, Fund
from planner.domain.indicator import Indicator, Reading
from planner.domain.ledger import LedgerLine, LedgerLink
from planner.domain.measure import Measure
from planner.domain.money_event import MoneyEvent
from planner.domain.need import NeedCriterion, NeedDeparture, NeedRating
from planner.domain.observation import Observation, ObservationDeadline, Walk
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.rate import InternalRate
from planner.domain.scenario import Allocation, Scenario
from planner.domain.tertial import Forecast, TertialClosing

#: In an order in which each refers only to those before it, but for the scenario that is the plan, and for
#: events, which may take others of their kind back.
Entity = (
    PlanInfo
    | Fund
    | Frame
    | Place
    | Measure
    | Scenario
    | Allocation
    | CityFrame
    | InternalRate
    | MoneyEvent
    | Forecast
    | TertialClosing
    | LedgerLine
    | LedgerLink
    | Acknowledgement
    | Walk
    | Observation
    | ObservationDeadline
    | NeedCriterion
    | NeedRating
    | NeedDeparture
    | Area
    | AreaFigure
    | Indicator
    | Reading
    | EvidenceCard
    | OwnPrice
    | ChecklistAnswer
    | DecisionRound
)

ENTITY_TYPES: tuple[type[Entity], ...] = get_args(Entity)


def entity_name(kind: type[Entity]) -> str:
    """Return the name a kind of value has in the file: PlanInfo → plan_info."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def name_of(entity: Entity) -> str:
    """Return what a value that is no cell of money is told by: its name, or what it says; in no language."""
    if isinstance(entity, TertialClosing):
        return f"{entity.tertial.upper()} {entity.year}"
    if isinstance(entity, InternalRate):
        return str(entity.year)
    if isinstance(entity, LedgerLine):
        return entity.voucher or entity.text or entity.booked_on.isoformat()
    if isinstance(entity, AreaFigure):
        return f"{entity.area} {entity.year}"
    if isinstance(entity, Reading | Observation):
        return (entity.read_on if isinstance(entity, Reading) else entity.seen_on).isoformat()
    names = (getattr(entity, name, "") for name in ("name", "title", "project", "reason"))
    return next((name for name in names if name), "")


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
