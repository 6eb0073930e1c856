"""Reads another version of the open plan through the gate, and merges it: for window and command line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from planner.document import Document
from planner.domain.common_part import CommonPart, common_part, merge_subject
from planner.domain.entities import Entity
from planner.domain.history import JournalEntry
from planner.domain.plan import Plan
from planner.editing.merge import Merge, Side, Spot, merge_plans
from planner.storage.errors import OtherPlanError, SameFileError
from planner.storage.gate import Examined, examine

#: Finds what an id stands for, or stood for before it was deleted.
Find = Callable[[type[Entity], str], Entity | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherVersion:
    """Another version of the open plan, found whole.

    Attributes:
        path: its file.
        plan: what it holds.
        head: the last entry of its journal.
        common: what its journal has in common with ours.
        base: the plan as it was where the two part.
    """

    path: Path
    plan: Plan
    head: JournalEntry
    common: CommonPart
    base: Plan

    @property
    def name(self) -> str:
        """What the journal calls it: the name of its file and the code of its head."""
        return merge_subject(self.path.name, self.head)

    @property
    def is_known(self) -> bool:
        """Whether our journal knows all of it already, so that there is nothing to merge."""
        return self.common.last.hash == self.head.hash

    def merge_into(self, plan: Plan, choices: Mapping[Spot, Side] | None = None) -> Merge:
        """Return what merging it into our plan would do; nothing is done yet."""
        return merge_plans(self.base, plan, self.plan, self.name, choices)

    def value_of(self, kind: type[Entity], entity_id: str) -> Entity | None:
        """Return what an id stands for in this version, or stood for where the two part."""
        return self.plan.table(kind).get(entity_id) or self.base.table(kind).get(entity_id)


def read_other_version(document: Document, path: Path) -> OtherVersion:
    """Examine another version of the open plan, and find where the two part.

    Raises:
        SameFileError: it is the file that is open.
        OtherPlanError: it is another plan, or shares no history with this one.
        FileError: it is no plan, or not whole, or cannot be read.
    """
    require_another_file(document, path)
    return other_version(document, examine(path))


def require_another_file(document: Document, path: Path) -> None:
    """Refuse the file that is open, by whatever name; it must not be examined.

    Raises:
        SameFileError: it is.
    """
    if path.exists() and document.path.exists() and path.samefile(document.path):
        raise SameFileError(path)


def other_version(document: Document, examined: Examined) -> OtherVersion:
    """Find where a version that was just examined and the open plan part.

    Raises:
        OtherPlanError: it is another plan, or shares no history with this one.
        ChangedOutsideError: it has been written to since it was examined.
        FileError: it cannot be read.
    """
    common = common_part(document.history(), examined.entries)
    if common is None or examined.plan.info.id != document.plan.info.id:
        raise OtherPlanError(examined.path)
    return OtherVersion(
        path=examined.path,
        plan=examined.plan,
        head=examined.entries[-1],
        common=common,
        base=_base(document, examined, common),
    )


def _base(document: Document, examined: Examined, common: CommonPart) -> Plan:
    if not common.in_theirs:
        return document.plan_at(common.last.seq)
    with Document.enter(examined, read_only=True) as other:
        return other.plan_at(common.last.seq)
