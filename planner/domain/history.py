"""What was done to a plan, line by line: who, when, what and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.domain.changes import EditKind

#: How many digits of a hash people see and may write: on screen, in exports and on paper.
CODE_LENGTH = 8
#: Fewer digits than this say too little about which entry is meant.
SHORTEST_CODE = 4


class Action(StrEnum):
    """Whether an entry is something new, or takes an earlier one back, or makes it again."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """One line of the journal (*ändringslogg*), without the values it changed.

    Attributes:
        seq: 1 for the plan's creation, then without gaps; the order of entries, whatever the clock said.
        op_id: random, to find the entry again after an error.
        at: when, in UTC.
        who: the user's name in the system, or what the program was told.
        action: edit, undo or redo.
        target: the entry that is undone or redone; None for an edit.
        kind: what was done (for undo and redo: what was undone or redone).
        subject: to what, in the plan's own words.
        reason: why, when somebody said it.
        prev_hash: hash of the entry before; "" for the first.
        hash: SHA-256 over all of this and the values before and after, hexadecimal.
    """

    seq: int
    op_id: str
    at: datetime
    who: str
    action: Action
    target: int | None
    kind: EditKind
    subject: str
    reason: str
    prev_hash: str
    hash: str

    @property
    def code(self) -> str:
        """The first digits of the hash (*versionskod*), for people: it names the state after this entry."""
        return self.hash[:CODE_LENGTH]

    @property
    def is_version(self) -> bool:
        """Whether the entry names a version; its subject is the name."""
        return self.kind is EditKind.NAME_VERSION


def version_at(entries: Sequence[JournalEntry], seq: int) -> JournalEntry | None:
    """Return the last named version up to and with an entry, if there is one."""
    return next((entry for entry in reversed(entries[:seq]) if entry.is_version), None)


def edits_after(entries: Sequence[JournalEntry], seq: int) -> int:
    """Return how many entries after one have changed the plan: notes have not."""
    return sum(not entry.kind.is_note for entry in entries[seq:])


def with_code(entries: Iterable[JournalEntry], digits: str) -> list[JournalEntry]:
    """Return the entries whose hash begins with these digits, however they are written."""
    return [entry for entry in entries if entry.hash.startswith(digits.casefold())]
