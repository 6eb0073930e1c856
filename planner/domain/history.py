"""What was done to a plan, line by line: who, when, what and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.domain.changes import EditKind


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
