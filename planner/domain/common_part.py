"""What two journals of one plan have in common, and since when they have gone their own ways."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.changes import EditKind
from planner.domain.history import CODE_LENGTH, Action, JournalEntry

_MERGED = re.compile(rf"\(([0-9a-f]{{{CODE_LENGTH}}})\)$")


class Relation(StrEnum):
    """How another version of a plan stands to ours."""

    #: Both are the same, entry for entry.
    SAME = "same"
    #: It has all that ours has, and more.
    AHEAD = "ahead"
    #: It has nothing that ours has not.
    BEHIND = "behind"
    #: Each has entries that the other lacks.
    FORKED = "forked"


@dataclass(frozen=True, slots=True)
class CommonPart:
    """Where two journals part.

    Attributes:
        ours: the entries of our journal since they parted, oldest first.
        theirs: the entries of the other since they parted.
        last: the last entry that both know: the last of the common beginning, or one that a merge has taken
            over from one to the other since.
        in_theirs: whether `last` stands in their journal only.
    """

    ours: tuple[JournalEntry, ...]
    theirs: tuple[JournalEntry, ...]
    last: JournalEntry
    in_theirs: bool = False

    @property
    def relation(self) -> Relation:
        """How the other version stands to ours."""
        if self.ours:
            return Relation.FORKED if self.theirs else Relation.BEHIND
        return Relation.AHEAD if self.theirs else Relation.SAME


def common_part(ours: Sequence[JournalEntry], theirs: Sequence[JournalEntry]) -> CommonPart | None:
    """Return what two journals have in common; None when they do not even begin alike.

    The hash of an entry seals all before it, so the last equal hash ends the common beginning. When one
    version has been merged into the other since, what was merged is known to both as well.
    """
    length = 0
    for mine, other in zip(ours, theirs, strict=False):
        if mine.hash != other.hash:
            break
        length += 1
    if not length:
        return None
    since_ours, since_theirs = tuple(ours[length:]), tuple(theirs[length:])
    taken_here, taken_there = _taken_over(since_ours, since_theirs), _taken_over(since_theirs, since_ours)
    if taken_there is not None and (taken_here is None or taken_there[1].seq >= taken_here[0].seq):
        return CommonPart(since_ours, since_theirs, taken_there[1])
    if taken_here is not None:
        return CommonPart(since_ours, since_theirs, taken_here[1], in_theirs=True)
    return CommonPart(since_ours, since_theirs, ours[length - 1])


def merge_subject(name: str, head: JournalEntry) -> str:
    """Return what the journal calls a version that is merged into the plan: its name, and its code."""
    return f"{name} ({head.code})"


def _taken_over(
    entries: Sequence[JournalEntry], others: Sequence[JournalEntry]
) -> tuple[JournalEntry, JournalEntry] | None:
    """Return the last merge that took over entries of the other journal, and the last of those entries."""
    codes = {entry.code: entry for entry in others}
    for merge in reversed(_merges_in_force(entries)):
        found = _MERGED.search(merge.subject)
        if found is not None and found[1] in codes:
            return merge, codes[found[1]]
    return None


def _merges_in_force(entries: Sequence[JournalEntry]) -> list[JournalEntry]:
    """Return the merges that have not been undone since, oldest first.

    Somebody who goes back may have left a merge behind, and wants to be asked again.
    """
    merges: dict[int, JournalEntry] = {}
    undone: dict[int, JournalEntry] = {}
    for entry in entries:
        if entry.kind is EditKind.GO_BACK:
            merges.clear()
        if entry.kind is not EditKind.MERGE_PLANS:
            continue
        if entry.action is Action.EDIT:
            merges[entry.seq] = entry
        elif entry.target in merges and entry.action is Action.UNDO:
            undone[entry.target] = merges.pop(entry.target)
        elif entry.target in undone:
            merges[entry.target] = undone.pop(entry.target)
    return [merges[seq] for seq in sorted(merges)]
