"""Edits of the plan itself."""

from dataclasses import replace
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.plan import Plan


def change_plan_info(plan: Plan, **fields: Any) -> ChangeSet:
    """Return the edit that changes fields of `PlanInfo`; empty when nothing differs.

    Raises:
        RuleBrokenError: a value is impossible.
    """
    after = replace(plan.info, **fields)
    changes = () if after == plan.info else (Change(plan.info, after),)
    return ChangeSet(EditKind.CHANGE_PLAN_INFO, after.title, changes)
