"""Edits of what measures are reckoned to cost in each year."""

from collections.abc import Iterable
from dataclasses import replace

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import MeasureId
from planner.domain.measure import YearAmount
from planner.domain.plan import Plan


def set_year_cost(plan: Plan, measure_ids: Iterable[MeasureId], year: int, ore: int | None) -> ChangeSet:
    """Return the edit that sets what measures cost in one year, öre; None takes the year away.

    Raises:
        RuleBrokenError: a negative or absurd amount.
    """
    pairs = []
    for measure_id in measure_ids:
        before = plan.measures[measure_id]
        parts = [part for part in before.cost_per_year if part.year != year]
        if ore is not None:
            parts.append(YearAmount(year, ore))
        after = replace(before, cost_per_year=tuple(sorted(parts, key=lambda part: part.year)))
        if after != before:
            pairs.append((before, after))
    subject = pairs[0][0].code if len(pairs) == 1 else str(len(pairs))
    changes = tuple(Change(before, after) for before, after in pairs)
    return ChangeSet(EditKind.CHANGE_MEASURE, subject, changes)
