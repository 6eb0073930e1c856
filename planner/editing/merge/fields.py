"""One value that both sides hold: what each changed is taken, and what both changed is a conflict."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, replace
from functools import cache
from typing import Any

from planner.domain.acknowledgement import Acknowledgement
from planner.domain.area import Area, AreaFigure
from planner.domain.checklist import ChecklistAnswer
from planner.domain.decision_round import DecisionRound
from planner.domain.entities import Entity
from planner.domain.evidence import EvidenceCard, OwnPrice
from planner.domain.indicator import Indicator, Reading
from planner.domain.measure import Measure, YearAmount
from planner.domain.money_event import MoneyEvent
from planner.domain.need import NeedDeparture, NeedRating
from planner.domain.observation import Observation, Walk
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.rate import InternalRate
from planner.domain.tertial import Forecast, TertialClosing
from planner.editing.merge.values import Conflict, Side, Spot

Choices = Mapping[Spot, Side]

#: What is one statement of one person: a low cost of one and a high cost of another make no estimate.
_TOGETHER: Mapping[type[Entity], tuple[tuple[str, ...], ...]] = {
    Measure: (("cost_low_ore", "cost_likely_ore", "cost_high_ore"), ("starts_on", "ends_on")),
    PlanInfo: (("first_year", "last_year"),),
    Forecast: (("amount_ore", "comment"),),
    InternalRate: (("hundredths", "source"),),
    Acknowledgement: (("reason", "by", "on"),),
    Place: (("latitude", "longitude"),),
    Observation: (("seen_on", "done_on", "answer"), ("kind", "count")),
    Walk: (("held_on", "next_on"),),
    NeedRating: (("score", "source", "as_of"),),
    NeedDeparture: (("position", "reason", "by", "on"),),
    Area: (("outline", "source"),),
    AreaFigure: (("value", "respondents", "source"),),
    Indicator: (("baseline", "baseline_year"), ("target", "target_year")),
    Reading: (("value", "margin", "respondents", "source"),),
    EvidenceCard: (("finding", "strength", "outcome", "setting", "year", "source", "review_by"),),
    OwnPrice: (("amount_ore", "year", "source"),),
    ChecklistAnswer: (("state", "on", "how_many", "reference"),),
    DecisionRound: (("apply_by", "decides_on"),),
}
#: What is never rewritten, so that there is nothing to choose in.
_AS_IT_IS = frozenset({MoneyEvent, TertialClosing})
#: What the program gives out itself; nobody is asked about it.
_GIVEN_OUT = frozenset({"id", "number", "next_number"})
_PER_YEAR = "cost_per_year"


def merge_value(
    base: Entity | None, ours: Entity, theirs: Entity, choices: Choices
) -> tuple[Entity, list[Conflict]]:
    """Return the value with the changes of both sides, and where they disagree.

    Args:
        base: the value in the common part; None when both sides added it, as they do with a cell.
        ours: the value in our plan.
        theirs: the same value in the other.
        choices: whose to take where they disagree; ours where nobody has said.
    """
    taken: dict[str, Any] = _given_out(base, ours, theirs)
    conflicts = []
    for conflict in _disagreements(base, ours, theirs, choices, taken):
        conflicts.append(conflict)
        if conflict.spot.year is None:
            taken.update(zip(conflict.spot.fields, conflict.result, strict=True))
    if isinstance(base, Measure | None) and isinstance(ours, Measure) and isinstance(theirs, Measure):
        taken[_PER_YEAR] = _years(base, ours, theirs, choices, conflicts)
    return replace(ours, **taken), conflicts


def _given_out(base: Entity | None, ours: Entity, theirs: Entity) -> dict[str, Any]:
    if isinstance(ours, PlanInfo) and isinstance(theirs, PlanInfo):
        return {"next_number": max(ours.next_number, theirs.next_number)}
    if isinstance(ours, Measure) and isinstance(theirs, Measure):
        ours_is_new = not isinstance(base, Measure) or ours.number != base.number
        return {"number": ours.number if ours_is_new else theirs.number}
    if isinstance(base, MoneyEvent) and isinstance(theirs, MoneyEvent) and ours == base:
        return {"booked_on": theirs.booked_on, "reason": theirs.reason}
    return {}


def _disagreements(
    base: Entity | None, ours: Entity, theirs: Entity, choices: Choices, taken: dict[str, Any]
) -> Iterator[Conflict]:
    """Yield the fields that both changed; put those that only the other side changed into `taken`."""
    kind: Any = type(ours)
    for names in _parts(kind):
        before = _before(base, kind, names)
        mine, other = _held(ours, names), _held(theirs, names)
        side = _whose(before, mine, other)
        if side is None:
            spot = Spot(kind, ours.id, names)
            yield Conflict(
                spot=spot, entity=ours, base=before, ours=mine, theirs=other, chosen=choices.get(spot)
            )
        elif side is Side.THEIRS:
            taken.update(zip(names, other, strict=True))


def _years(
    base: Measure | None, ours: Measure, theirs: Measure, choices: Choices, conflicts: list[Conflict]
) -> tuple[YearAmount, ...]:
    """Return the cost per year, each year by itself, and add the years that both changed to `conflicts`."""
    before, mine, other = _by_year(base), _by_year(ours), _by_year(theirs)
    merged = {}
    for year in sorted({*before, *mine, *other}):
        amounts = before.get(year), mine.get(year), other.get(year)
        side = _whose(*amounts)
        if side is None:
            spot = Spot(Measure, ours.id, (_PER_YEAR,), year)
            was, one, two = ((amount,) for amount in amounts)
            side = choices.get(spot)
            conflicts.append(Conflict(spot=spot, entity=ours, base=was, ours=one, theirs=two, chosen=side))
        merged[year] = amounts[2] if side is Side.THEIRS else amounts[1]
    return tuple(YearAmount(year, ore) for year, ore in merged.items() if ore is not None)


def _by_year(measure: Measure | None) -> dict[int, int]:
    return {part.year: part.amount_ore for part in measure.cost_per_year} if measure else {}


def _whose(before: object, mine: object, other: object) -> Side | None:
    """Return whose value stands when only one side changed it; None when both did."""
    if other in (mine, before):
        return Side.OURS
    return Side.THEIRS if mine == before else None


def _held(entity: Entity, names: tuple[str, ...]) -> tuple[object, ...]:
    return tuple(getattr(entity, name) for name in names)


def _before(base: Entity | None, kind: Any, names: tuple[str, ...]) -> tuple[object, ...] | None:
    """Return what the fields held before; when both sides added the value, what it has if nobody says."""
    return _defaults(kind, names) if base is None else _held(base, names)


@cache
def _defaults(kind: Any, names: tuple[str, ...]) -> tuple[object, ...] | None:
    values = tuple(field.default for field in fields(kind) if field.name in names)
    return None if MISSING in values else values


@cache
def _parts(kind: Any) -> tuple[tuple[str, ...], ...]:
    """Return the fields of a kind of value as they are chosen: one by one, but for what goes together."""
    if kind in _AS_IT_IS:
        return ()
    together = _TOGETHER.get(kind, ())
    grouped = {name for names in together for name in names} | _GIVEN_OUT | {_PER_YEAR}
    return (*((field.name,) for field in fields(kind) if field.name not in grouped), *together)
