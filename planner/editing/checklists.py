"""Edits of the answers to a measure's checklist."""

from dataclasses import replace
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.checklist import ChecklistAnswer
from planner.domain.ids import MeasureId, answer_id
from planner.domain.plan import Plan


def answer(plan: Plan, measure_id: MeasureId, item: str, **fields: Any) -> ChangeSet:
    """Return the edit that changes fields of the answer to an item of a checklist.

    An answer that says nothing any more is no answer, and goes.
    """
    key = answer_id(measure_id, item)
    before, silent = plan.answers.get(key), ChecklistAnswer(id=key, measure_id=measure_id, item=item)
    after = replace(before or silent, **fields)
    said = None if after == silent else after
    changes = () if said == before else (Change(before, said),)
    return ChangeSet(EditKind.SET_CHECKLIST, plan.measures[measure_id].code, changes)
