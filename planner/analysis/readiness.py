"""Whether a measure is ready to apply (*klar att ansöka*): what its application and its file still lack.

Most applications in 2019 failed on the analysis behind them (DOMAIN §1), so problem, cause, expected effect
and follow-up are parts of their own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.checklist import Demand
from planner.domain.ids import MeasureId, answer_id
from planner.domain.measure import Measure
from planner.domain.plan import Plan

#: Kind of measure → what of its checklist must be settled first.
Required = Mapping[str, tuple[Demand, ...]]


class Part(StrEnum):
    """What an application for money for safety measures consists of, in its order."""

    PROBLEM = "problem"
    CAUSE = "cause"
    PLACE = "place"
    EXPECTED_EFFECT = "expected_effect"
    TARGET_GROUPS = "target_groups"
    DIALOGUE = "dialogue"
    AGREEMENT = "agreement"
    TIMETABLE = "timetable"
    COST = "cost"
    RUNNING_COST = "running_cost"
    PAYER = "payer"
    RISKS = "risks"
    FOLLOW_UP = "follow_up"
    SITUATION = "situation"
    CHECKLIST = "checklist"


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """How far an application has come.

    Attributes:
        measure_id: the measure.
        missing: the parts that are missing, in the order of the application.
        open_items: keys of the required items of the checklist that are not settled.
        item_count: how many items must be settled.
    """

    measure_id: MeasureId
    missing: tuple[Part, ...]
    open_items: tuple[str, ...]
    item_count: int

    @property
    def is_ready(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing

    @property
    def done_count(self) -> int:
        """How many parts are there."""
        return len(Part) - len(self.missing)


def readiness(plan: Plan, measure: Measure, required: Required, today: date) -> Readiness:
    """Return what the application of a measure lacks; a permit that has run out by today is lacking."""
    items = required.get(measure.kind, ())
    still_open = open_items(plan, measure, items, today)
    there = _there(plan, measure)
    missing = tuple(part for part in Part if not there.get(part, not still_open))
    return Readiness(measure_id=measure.id, missing=missing, open_items=still_open, item_count=len(items))


def open_items(
    plan: Plan, measure: Measure, demands: Iterable[Demand], today: date | None = None
) -> tuple[str, ...]:
    """Return the items that a measure has not settled; `today` as in `Demand.lack`."""
    answers = ((demand, plan.answers.get(answer_id(measure.id, demand.item))) for demand in demands)
    return tuple(demand.item for demand, answer in answers if demand.lack(answer, today))


def _there(plan: Plan, measure: Measure) -> dict[Part, bool]:
    """Return which parts are there, all but the checklist."""
    texts = {
        Part.PROBLEM: measure.problem,
        Part.CAUSE: measure.cause,
        Part.EXPECTED_EFFECT: measure.expected_effect,
        Part.TARGET_GROUPS: measure.target_groups,
        Part.DIALOGUE: measure.dialogue,
        Part.AGREEMENT: measure.agreement,
        Part.RISKS: measure.risks,
        Part.FOLLOW_UP: measure.follow_up,
    }
    place = plan.places.get(measure.place_id) if measure.place_id else None
    return {
        **{part: bool(text.strip()) for part, text in texts.items()},
        Part.PLACE: place is not None,
        Part.TIMETABLE: measure.starts_on is not None and measure.ends_on is not None,
        Part.COST: bool(measure.asked_ore),
        Part.RUNNING_COST: measure.running_cost_ore is not None,
        Part.PAYER: bool(measure.running_cost_payer.strip()) or measure.running_cost_ore == 0,
        Part.SITUATION: bool(measure.situation_ref.strip() and measure.action_plan_ref.strip()),
    }
