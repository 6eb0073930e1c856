"""Edits of the plan's own internal rates."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import rate_id
from planner.domain.plan import Plan
from planner.domain.rate import InternalRate


@dataclass(frozen=True, slots=True)
class RateDraft:
    """What a year's own rate is to be.

    Attributes:
        hundredths: hundredths of a percent; None = the year has no rate of its own any more.
        source: where it was decided or read.
    """

    hundredths: int | None
    source: str = ""


def set_rates(plan: Plan, drafts: Mapping[int, RateDraft]) -> ChangeSet:
    """Return the edit that sets the plan's own rates of some years; the other years stay as they are.

    Raises:
        RuleBrokenError: a rate is below zero or above 20 %.
    """
    changes: list[Change] = []
    table = plan.table(InternalRate)
    for year, draft in sorted(drafts.items()):
        key = rate_id(year)
        before = table.get(key)
        after: InternalRate | None = None
        if draft.hundredths is not None:
            after = InternalRate(id=key, year=year, hundredths=draft.hundredths, source=draft.source)
        if after != before:
            changes.append(Change(before, after))
    return ChangeSet(EditKind.SET_RATES, _subject(changes), tuple(changes))


def _subject(changes: list[Change]) -> str:
    """Name the one year, or the first and the last."""
    years = [change.entity.year for change in changes if isinstance(change.entity, InternalRate)]
    if not years:
        return ""
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
