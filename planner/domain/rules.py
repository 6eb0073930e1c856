"""The rules between values: what refers to what, what is unique, what may go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar, cast, get_args

from planner.domain.acknowledgement import Acknowledgement
from planner.domain.area import Area, AreaFigure
from planner.domain.changes import Change, ChangeSet
from planner.domain.checklist import ChecklistAnswer
from planner.domain.entities import ENTITY_TYPES, REFERENCES, Entity, entity_name
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.fund import CityFrame, Frame, Fund
from planner.domain.ids import (
    acknowledgement_id,
    allocation_id,
    answer_id,
    area_figure_id,
    area_id,
    city_frame_id,
    closing_id,
    deadline_id,
    departure_id,
    forecast_id,
    frame_id,
    link_id,
    rate_id,
    rating_id,
    reading_id,
)
from planner.domain.indicator import Indicator, Reading
from planner.domain.ledger import LedgerLink
from planner.domain.measure import Measure
from planner.domain.money_event import MoneyEvent
from planner.domain.names import name_key
from planner.domain.need import NeedCriterion, NeedDeparture, NeedRating
from planner.domain.observation import ObservationDeadline
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.rate import InternalRate
from planner.domain.scenario import Allocation, Scenario
from planner.domain.tertial import Forecast, TertialClosing

if TYPE_CHECKING:
    from planner.domain.plan import Plan

E = TypeVar("E", bound=Entity)


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
    _check_chain(plan, change_set)


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
        if isinstance(entity, Allocation) and entity.amount_ore == 0:
            raise RuleBrokenError(Rule.AMOUNT_NEGATIVE, "amount_ore", 0)
        make_id = _CELL_IDS.get(type(entity))
        if make_id is not None and entity.id != make_id(entity):
            raise RuleBrokenError(Rule.REFERENCE_MISSING, "id", entity.id)
        if isinstance(entity, Dated) and any(year not in years for year in years_of(entity)):
            raise RuleBrokenError(Rule.YEAR_OUTSIDE_PERIOD, "year", years_of(entity)[-1])
        if isinstance(entity, MoneyEvent) and entity.corrects is not None:
            _check_counter(plan, entity)


def _check_counter(plan: Plan, event: MoneyEvent) -> None:
    """A counter-event takes a whole event back, and is not taken back itself: that would be a new event."""
    taken_back = plan.events.get(event.corrects) if event.corrects else None
    if taken_back is None or taken_back.corrects is not None or not event.is_counter_of(taken_back):
        raise RuleBrokenError(Rule.EVENT_COUNTER, "corrects", event.corrects)


#: What has money in a budget year.
Dated = Allocation | Frame | CityFrame | MoneyEvent | Forecast | TertialClosing


def years_of(entity: Dated) -> tuple[int, ...]:
    """Return the budget years that a value has money in."""
    return entity.years if isinstance(entity, MoneyEvent) else (entity.year,)


def _ids(kind: type[E], make: Callable[[E], str]) -> tuple[type[Entity], Callable[[Entity], str]]:
    return cast("type[Entity]", kind), cast("Callable[[Entity], str]", make)


#: What has the id of its place in a grid or of what it says, and how that is made.
_CELL_IDS: dict[type[Entity], Callable[[Entity], str]] = dict(
    (
        _ids(Allocation, lambda a: allocation_id(a.scenario_id, a.measure_id, a.fund_id, a.year)),
        _ids(Frame, lambda f: frame_id(f.fund_id, f.year)),
        _ids(CityFrame, lambda f: city_frame_id(f.fund_id, f.year)),
        _ids(Forecast, lambda f: forecast_id(f.measure_id, f.fund_id, f.year, f.tertial)),
        _ids(TertialClosing, lambda c: closing_id(c.year, c.tertial)),
        _ids(InternalRate, lambda r: rate_id(r.year)),
        _ids(LedgerLink, lambda k: link_id(name_key(k.project))),
        _ids(Acknowledgement, lambda a: acknowledgement_id(a.finding)),
        _ids(ObservationDeadline, lambda d: deadline_id(d.kind)),
        _ids(NeedRating, lambda r: rating_id(r.place_id, r.criterion_id)),
        _ids(NeedDeparture, lambda d: departure_id(d.place_id)),
        _ids(Area, lambda a: area_id(name_key(a.name))),
        _ids(AreaFigure, lambda f: area_figure_id(name_key(f.area), f.measure, f.year)),
        _ids(Reading, lambda r: reading_id(r.indicator_id, r.read_on)),
        _ids(ChecklistAnswer, lambda a: answer_id(a.measure_id, a.item)),
    )
)


def _check_one_info(plan: Plan) -> None:
    if len(plan.table(PlanInfo)) != 1:
        raise RuleBrokenError(Rule.REFERENCE_MISSING, "plan_info", len(plan.table(PlanInfo)))


def _check_period(plan: Plan) -> None:
    """Money outside the period would stand in the file but in no sum, so the period may not leave it out."""
    years = plan.info.years
    for kind in get_args(Dated):
        for entity in plan.table(kind).values():
            for year in years_of(entity):
                if year not in years:
                    raise RuleBrokenError(Rule.YEAR_OUTSIDE_PERIOD, "year", year)


def _check_chain(plan: Plan, change_set: ChangeSet) -> None:
    """Events are added and never rewritten, and what is closed keeps its figures (DOMAIN §1).

    A closing that comes with the change set, as when somebody goes back or undoes that, closes nothing for
    what comes with it.
    """
    new = {change.entity.id for change in change_set.of(TertialClosing)}
    closed = [closing for closing in plan.closings.values() if closing.id not in new]
    for change in change_set.of(MoneyEvent):
        _require_not_rewritten(change)
        for event in (change.before, change.after):
            if isinstance(event, MoneyEvent):
                _require_open(event, closed)
    for change in change_set.of(TertialClosing):
        _require_not_closed_anew(change)
    for change in change_set.of(Forecast):
        forecast = cast("Forecast", change.entity)
        if any((c.year, c.tertial) == (forecast.year, forecast.tertial) for c in closed):
            raise RuleBrokenError(Rule.TERTIAL_CLOSED, "tertial", forecast.tertial)


def _require_not_rewritten(change: Change) -> None:
    before, after = change.before, change.after
    if before is None or after is None:
        return
    changed = {
        field.name for field in fields(before) if getattr(before, field.name) != getattr(after, field.name)
    }
    if changed - {"booked_on", "reason"}:
        raise RuleBrokenError(Rule.EVENT_REWRITTEN, min(changed), after.id)


def _require_not_closed_anew(change: Change) -> None:
    if change.before is not None and isinstance(change.after, TertialClosing):
        raise RuleBrokenError(Rule.TERTIAL_CLOSED, "tertial", change.after.tertial)


def _require_open(event: MoneyEvent, closed: list[TertialClosing]) -> None:
    for closing in closed:
        last = closing.last_day_of(event.years)
        if last is not None and event.booked_on <= last:
            raise RuleBrokenError(Rule.TERTIAL_CLOSED, "booked_on", event.booked_on)


_NAME: Callable[[Entity], str] = attrgetter("name")
_NUMBER: Callable[[Entity], object] = attrgetter("number")


def unique_name(entity: Entity) -> object:
    """Return what no other of its kind may have: the name, of a place together with its neighbourhood."""
    return name_key(_NAME(entity)), name_key(getattr(entity, "neighbourhood", ""))


def _taken_back(event: Entity) -> object:
    """Return the event that an event takes back, which only one may; an event that takes none, itself."""
    return getattr(event, "corrects", None) or (event.id,)


_UNIQUE: dict[type[Entity], tuple[Callable[[Entity], object], Rule, str]] = {
    Fund: (unique_name, Rule.NAME_TAKEN, "name"),
    Scenario: (unique_name, Rule.NAME_TAKEN, "name"),
    Place: (unique_name, Rule.NAME_TAKEN, "name"),
    NeedCriterion: (unique_name, Rule.NAME_TAKEN, "name"),
    Indicator: (unique_name, Rule.NAME_TAKEN, "name"),
    Measure: (_NUMBER, Rule.NUMBER_TAKEN, "number"),
    MoneyEvent: (_taken_back, Rule.EVENT_COUNTER, "corrects"),
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
