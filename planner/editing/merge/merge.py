"""The three-way merge: the common part, our plan and theirs make a proposal that is one edit of ours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planner.domain.changes import ChangeSet, EditKind
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.errors import RuleBrokenError
from planner.domain.plan import Plan
from planner.editing.merge import closed, kept, repair, twice
from planner.editing.merge.draft import Draft, Key
from planner.editing.merge.fields import merge_value
from planner.editing.merge.values import Conflict, Flag, Side, Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """What a merge would do.

    Attributes:
        change_set: the one edit of our plan; empty when theirs has nothing that ours lacks, and when the
            merged plan would break a rule.
        plan: our plan after it.
        conflicts: where both sides changed the same and not to the same, in the order of the plan.
        flags: what was done that nobody chose.
        broken: the rule that the merged plan would break; None, as a rule.
    """

    change_set: ChangeSet
    plan: Plan
    conflicts: tuple[Conflict, ...]
    flags: tuple[Flag, ...]
    broken: RuleBrokenError | None

    @property
    def undecided(self) -> tuple[Conflict, ...]:
        """The conflicts in which nobody has chosen; ours stands in `plan` until then."""
        return tuple(conflict for conflict in self.conflicts if conflict.chosen is None)

    @property
    def is_ready(self) -> bool:
        """Whether it can be made: everything is chosen and no rule broken."""
        return self.broken is None and not self.undecided


def merge_plans(
    base: Plan, ours: Plan, theirs: Plan, other_name: str, choices: Mapping[Spot, Side] | None = None
) -> Merge:
    """Return the merge of two versions of a plan, by value and field; nothing is done yet.

    What one side changed, added or deleted is taken; what one deleted and the other changed or needs is kept
    and flagged; what both changed differently is a conflict.

    Args:
        base: the plan as it was when the two were one.
        ours: the plan that the edit is for.
        theirs: the other version.
        other_name: what the other version is called in the journal.
        choices: whose value to take in a conflict; ours until somebody has said.
    """
    draft = Draft(base, ours, theirs)
    closings = closed.closed_tertials(draft)
    conflicts = tuple(_take_changes(draft, choices or {}, closings))
    changed = frozenset(draft.kept)
    gave_way = [*closed.keep_closed(draft, closings), *twice.keep_one_match(draft, closings)]
    gave_way += twice.keep_one_record(draft, closings)
    gave_way += twice.keep_one_correction(draft, closings)
    kept.keep_parents(draft)
    mended = [*repair.give_numbers(draft), *repair.widen_period(draft)]
    together = kept.keep_children(draft, closings)
    mended += repair.tell_names_apart(draft)
    mended += [*gave_way, *closed.book_later(draft, closings)]
    mended += closed.tell_changed(draft, closings)
    flags = (draft.told(flag) for flag in (*kept.flags(draft, changed, together), *mended))
    change_set = ChangeSet(EditKind.MERGE_PLANS, other_name, draft.changes())
    try:
        after, broken = ours.apply(change_set), None
    except RuleBrokenError as error:
        after, broken = ours, error
        change_set = ChangeSet(EditKind.MERGE_PLANS, other_name, ())
    return Merge(change_set=change_set, plan=after, conflicts=conflicts, flags=tuple(flags), broken=broken)


def _take_changes(
    draft: Draft, choices: Mapping[Spot, Side], closings: list[closed.Closed]
) -> Iterator[Conflict]:
    """Take what the other side changed into the draft; yield where ours changed it too.

    What is forecast in a closed tertial is not taken here: its side alone says what stands there.
    """
    for kind, entity_id in _changed_by_theirs(draft):
        before = draft.base.table(kind).get(entity_id)
        mine = draft.ours.table(kind).get(entity_id)
        other = draft.theirs.table(kind).get(entity_id)
        if closed.is_forecast_in(before or mine or other, closings):
            continue
        if mine == before:
            _take(draft, (kind, entity_id), other)
        elif mine is None and other is not None:
            draft.put(other)
            draft.kept[kind, entity_id] = Side.OURS
        elif other is None:
            draft.kept[kind, entity_id] = Side.THEIRS
        elif mine is not None:
            merged, conflicts = merge_value(before, mine, other, choices)
            draft.put(merged)
            yield from conflicts


def _changed_by_theirs(draft: Draft) -> Iterator[Key]:
    """Yield what theirs has otherwise than the common part and ours, in the order of the plan."""
    for kind in ENTITY_TYPES:
        before, mine, other = (plan.table(kind) for plan in (draft.base, draft.ours, draft.theirs))
        for entity_id in dict.fromkeys((*before, *other)):
            value = other.get(entity_id)
            if value != before.get(entity_id) and value != mine.get(entity_id):
                yield kind, entity_id


def _take(draft: Draft, key: Key, other: Entity | None) -> None:
    if other is None:
        draft.remove(*key)
    else:
        draft.put(other)
