"""Going back to how the plan was, as one edit more: the journal only grows."""

from dataclasses import replace

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo


def go_back(plan: Plan, then: Plan, subject: str) -> ChangeSet:
    """Return the edit that makes the plan what it was; empty when it is that already.

    Numbers of measures given since are not given again, so the next number is the larger of the two.

    Args:
        plan: the plan as it is.
        then: the plan as it was, from `Document.plan_at`.
        subject: which point of the history that is: the number of its entry, and its name if it has one.
    """
    number = max(plan.info.next_number, then.info.next_number)
    changes = (_kept_number(change, number) for change in plan.changes_to(then))
    made = (step for change in changes if change.before != change.after for step in change.steps())
    return ChangeSet(EditKind.GO_BACK, subject, tuple(made))


def _kept_number(change: Change, number: int) -> Change:
    if isinstance(change.after, PlanInfo):
        return Change(change.before, replace(change.after, next_number=number))
    return change
