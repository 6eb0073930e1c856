"""Edits of measures."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import MeasureId, new_id
from planner.domain.ledger import LedgerLink
from planner.domain.measure import Measure
from planner.domain.plan import Plan


def add_measure(plan: Plan, title: str, **fields: Any) -> ChangeSet:
    """Return the edit that adds a measure with the next number."""
    measure = Measure(id=MeasureId(new_id()), number=plan.info.next_number, title=title, **fields)
    info = replace(plan.info, next_number=measure.number + 1)
    return ChangeSet(EditKind.ADD_MEASURE, measure.code, (Change(plan.info, info), Change(None, measure)))


def change_measures(plan: Plan, measure_ids: Iterable[MeasureId], **fields: Any) -> ChangeSet:
    """Return the edit that sets the same fields on several measures; those that have them already stay."""
    changes = []
    for measure_id in measure_ids:
        before = plan.measures[measure_id]
        after = replace(before, **fields)
        if after != before:
            changes.append(Change(before, after))
    return ChangeSet(EditKind.CHANGE_MEASURE, _subject(changes), tuple(changes))


def duplicate_measures(
    plan: Plan, measure_ids: Iterable[MeasureId], titles: Mapping[MeasureId, str]
) -> ChangeSet:
    """Return the edit that copies measures, without money and what follow-up knows, under new numbers.

    Args:
        plan: the plan.
        measure_ids: what to copy.
        titles: the titles of the copies ("… (kopia)" is for the caller to word); missing = the same title.
    """
    number = plan.info.next_number
    changes: list[Change] = []
    for measure_id in measure_ids:
        original = plan.measures[measure_id]
        title = titles.get(measure_id, original.title)
        copy = replace(original, id=MeasureId(new_id()), number=number, title=title)
        copy = replace(copy, project_code="", done_on=None, in_use_from=None)
        changes.append(Change(None, copy))
        number += 1
    subject = _subject(changes)
    if changes:
        changes.insert(0, Change(plan.info, replace(plan.info, next_number=number)))
    return ChangeSet(EditKind.DUPLICATE_MEASURES, subject, tuple(changes))


def delete_measures(plan: Plan, measure_ids: Iterable[MeasureId]) -> ChangeSet:
    """Return the edit that deletes measures, what every scenario allocated to them and what was forecast.

    The answers to their checklists go with them; indicators stay, without a measure.

    The plan refuses it for a measure that events tell of: what was decided is not deleted.
    """
    money: list[Change] = []
    measures: list[Change] = []
    for measure_id in measure_ids:
        money += [Change(part, None) for part in plan.allocations_of(measure_id)]
        measures.append(Change(plan.measures[measure_id], None))
    gone = {change.entity.id for change in measures}
    money += [Change(one, None) for one in plan.forecasts.values() if one.measure_id in gone]
    money += [Change(one, None) for one in plan.table(LedgerLink).values() if one.measure_id in gone]
    money += [Change(one, None) for one in plan.answers.values() if one.measure_id in gone]
    money += [
        Change(one, replace(one, measure_id=None))
        for one in plan.indicators.values()
        if one.measure_id in gone
    ]
    return ChangeSet(EditKind.DELETE_MEASURES, _subject(measures), (*money, *measures))


def _subject(changes: list[Change]) -> str:
    """Name the one measure, or say how many."""
    measures = [change.entity for change in changes if isinstance(change.entity, Measure)]
    return measures[0].code if len(measures) == 1 else str(len(measures))
