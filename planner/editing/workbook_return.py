"""The one edit that takes what a colleague changed in a workbook into the plan."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.entities import Entity
from planner.domain.fund import ExpenseClass
from planner.domain.ids import MeasureId, ScenarioId
from planner.domain.measure import MeasureStatus
from planner.domain.plan import Plan
from planner.domain.returned import ReturnedChange, ReturnedPart
from planner.domain.tertial import ForecastCell
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.import_list import import_list
from planner.editing.measures import change_measures, delete_measures
from planner.editing.tertials import set_forecasts


def return_workbook(
    plan: Plan, scenario_id: ScenarioId, changes: Sequence[ReturnedChange], source: str
) -> ChangeSet:
    """Return the edit that makes all changes together.

    Args:
        plan: the plan.
        scenario_id: the scenario that the amounts are of.
        changes: those that are taken.
        source: the file's name, for the journal.

    Raises:
        RuleBrokenError: a change that the plan cannot take.
    """
    steps: tuple[Callable[[Plan], ChangeSet], ...] = (
        lambda before: set_amounts(before, scenario_id, dict(_amounts(before, scenario_id, changes))),
        lambda before: set_forecasts(before, _forecasts(changes)),
        lambda before: _set_fields(before, changes),
        lambda before: import_list(before, scenario_id, [one.draft for one in changes if one.draft], source),
        lambda before: delete_measures(before, _gone(changes)),
    )
    made: list[Change] = []
    after = plan
    for step in steps:
        done = step(after)
        after = after.apply(done)
        made += done.changes
    return ChangeSet(EditKind.IMPORT_WORKBOOK, source, _compact(made))


def _amounts(
    plan: Plan, scenario_id: ScenarioId, changes: Iterable[ReturnedChange]
) -> Iterable[tuple[AmountCell, int]]:
    """Yield every amount that is set, and nought for the money of rows that are gone."""
    for one in changes:
        if one.measure_id is None or one.fund_id is None:
            continue
        if one.part is ReturnedPart.AMOUNT and one.year is not None:
            yield AmountCell(one.measure_id, one.fund_id, one.year), int(one.new or 0)
        elif one.part is ReturnedPart.GONE_MONEY:
            for part in plan.allocations_of(one.measure_id, scenario_id):
                if part.fund_id == one.fund_id:
                    yield AmountCell(one.measure_id, one.fund_id, part.year), 0


def _forecasts(changes: Iterable[ReturnedChange]) -> dict[ForecastCell, dict[str, Any]]:
    values: dict[ForecastCell, dict[str, Any]] = {}
    names = {ReturnedPart.FORECAST: "amount_ore", ReturnedPart.COMMENT: "comment"}
    for one in changes:
        if one.part in names and one.measure_id and one.fund_id and one.year and one.tertial:
            cell = ForecastCell(one.measure_id, one.fund_id, one.year, one.tertial)
            values.setdefault(cell, {})[names[one.part]] = one.new
    return values


#: Part → the measure's field, and what makes its value of the word.
_FIELDS: dict[ReturnedPart, tuple[str, Callable[[str], Any]]] = {
    ReturnedPart.TITLE: ("title", str),
    ReturnedPart.STATUS: ("status", MeasureStatus),
    ReturnedPart.EXPENSE_CLASS: ("expense_class", ExpenseClass),
    ReturnedPart.RESPONSIBLE: ("responsible", str),
}


def _set_fields(plan: Plan, changes: Iterable[ReturnedChange]) -> ChangeSet:
    """Return the edit that sets the words of measures, each measure once."""
    fields: dict[MeasureId, dict[str, Any]] = {}
    for one in changes:
        if one.part in _FIELDS and one.measure_id is not None:
            name, make = _FIELDS[one.part]
            fields.setdefault(one.measure_id, {})[name] = make(str(one.new or ""))
    edits = (change_measures(plan, [measure_id], **values) for measure_id, values in fields.items())
    made = tuple(change for edit in edits for change in edit.changes)
    return ChangeSet(EditKind.CHANGE_MEASURE, str(len(made)), made)


def _gone(changes: Iterable[ReturnedChange]) -> list[MeasureId]:
    gone = (one.measure_id for one in changes if one.part is ReturnedPart.GONE_MEASURE)
    return [measure_id for measure_id in gone if measure_id is not None]


def _compact(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Make one change of all that happens to a value, where it happens first."""
    before: dict[tuple[type[Entity], str], Entity | None] = {}
    after: dict[tuple[type[Entity], str], Entity | None] = {}
    for change in changes:
        key = (type(change.entity), str(change.entity.id))
        before.setdefault(key, change.before)
        after[key] = change.after
    return tuple(Change(before[key], after[key]) for key in before if before[key] != after[key])
