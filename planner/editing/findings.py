"""Edits of what *Kontrollräkna* found: somebody lets it stand and says why, or puts it right."""

from collections.abc import Iterable, Sequence
from datetime import date

from planner.domain.acknowledgement import Acknowledgement
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.entities import Entity
from planner.domain.errors import StaleChangeError
from planner.domain.fix import Fix
from planner.domain.ids import acknowledgement_id
from planner.domain.measure import Measure
from planner.domain.plan import Plan


def acknowledge(
    plan: Plan, keys: Sequence[str], reason: str, by: str, on: date, about: str = ""
) -> ChangeSet:
    """Return the edit that lets findings stand (*kvittera*); those that do already stay as they are.

    Args:
        plan: the plan.
        keys: the keys of the findings.
        reason: why they may stand.
        by: who says so.
        on: the day.
        about: the measure that they are about, for the history; "" = several, which are counted.

    Raises:
        RuleBrokenError: there is no reason.
    """
    known = plan.table(Acknowledgement)
    new = [
        Acknowledgement(id=acknowledgement_id(key), finding=key, reason=reason, by=by, on=on)
        for key in dict.fromkeys(keys)
        if acknowledgement_id(key) not in known
    ]
    return ChangeSet(
        EditKind.ACKNOWLEDGE_FINDINGS, about or str(len(new)), tuple(Change(None, one) for one in new)
    )


def reopen(plan: Plan, keys: Iterable[str]) -> ChangeSet:
    """Return the edit that takes acknowledgements back; keys that are not acknowledged are passed by."""
    known = plan.table(Acknowledgement)
    gone = [known[key] for key in map(acknowledgement_id, dict.fromkeys(keys)) if key in known]
    return ChangeSet(EditKind.REOPEN_FINDINGS, str(len(gone)), tuple(Change(one, None) for one in gone))


def mend(plan: Plan, fixes: Sequence[Fix]) -> ChangeSet:
    """Return the edit that does what findings propose, in one; several fixes of one value are joined.

    Raises:
        StaleChangeError: what is to be mended is not there any more.
        RuleBrokenError: together they make a value that cannot be.
    """
    after: dict[tuple[type[Entity], str], Entity] = {}
    for fix in fixes:
        where = fix.entity, fix.id
        value = after.get(where) or plan.table(fix.entity).get(fix.id)
        if value is None:
            raise StaleChangeError(fix.id)
        after[where] = fix.apply_to(value)
    pairs = [(plan.table(kind)[key], value) for (kind, key), value in after.items()]
    changes = tuple(Change(before, value) for before, value in pairs if before != value)
    measures = [change.entity.code for change in changes if isinstance(change.entity, Measure)]
    about = measures[0] if len(measures) == len(changes) == 1 else str(len(fixes))
    return ChangeSet(EditKind.MEND_FINDINGS, about, changes)
