"""Rescues what can be proven of a damaged plan into a new file, with an honest list of what could not.

The journal is kept as far as its chain of hashes holds, with the same seals. What comes after is taken only
when two independent writings agree: an entry and its own hash, or a row and some entry. A value that stands
in one place alone may be what the damage made of it; it is listed, never taken.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.errors import RuleBrokenError
from planner.domain.plan import Plan
from planner.domain.rules import check_all_rules
from planner.domain.salvage import LeftOut, keeping_the_rules
from planner.storage.check import Report
from planner.storage.codec import codec_of
from planner.storage.errors import NothingToRescueError
from planner.storage.fresh import Sealed, sealed_after, write_fresh
from planner.storage.journal import ChangeRow, UndoStacks
from planner.storage.salvage_reading import Key, Salvage, read_salvage, value_of

#: How much of the work is done when the file is read.
_READ = 0.5
_JOURNAL = frozenset({"journal", "journal_change"})

_State = dict[Key, Entity]


class Doubt(StrEnum):
    """Why a value is not certain."""

    #: The table says another thing than the journal; the journal's value was taken.
    TABLE_DIFFERS = "table_differs"
    #: The value is missing in the table; the journal's value was taken.
    TABLE_LACKS = "table_lacks"
    #: The journal deleted the value, and the table still has it; it was left out.
    TABLE_STILL_HAS = "table_still_has"
    #: The value stands in one place alone, and nothing vouches for it; it was left out.
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A value that journal and table do not agree on.

    Attributes:
        doubt: in what, and what was done about it.
        table: the kind of value.
        taken: the value that the new file has; None = none.
        other: the value that it does not have; None = there was none to be read.
    """

    doubt: Doubt
    table: str
    taken: Entity | None
    other: Entity | None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Rows of a table that could not be read.

    Attributes:
        table: the table.
        rows: how many are known of; 0 = nobody can tell.
    """

    table: str
    rows: int


@dataclass(frozen=True, kw_only=True)
class Rescue:
    """What a damaged file still proves, before it is written anywhere.

    Attributes:
        source: the damaged file.
        plan: what the new file is to hold.
        journal: the entries that are kept, with the same seals, from the first on.
        change_set: what is added to them in one step; without changes when they tell everything.
        entries_used: how many entries after the break were whole and are part of that step.
        entries_lost: how many entries are known to have been there and are lost.
        doubtful: values that journal and table do not agree on.
        left_out: values that were read and break a rule, such as for lack of what they refer to.
        unreadable: what could not be read.
    """

    source: Path
    plan: Plan
    journal: tuple[Sealed, ...]
    change_set: ChangeSet
    entries_used: int
    entries_lost: int
    doubtful: tuple[Doubtful, ...]
    left_out: tuple[LeftOut, ...]
    unreadable: tuple[Unreadable, ...]

    @property
    def is_whole(self) -> bool:
        """Whether the new file has everything: the whole journal, and no value that is in doubt.

        A table that could not be read is no loss then, for the journal tells every value.
        """
        losses = self.entries_used or self.entries_lost or self.doubtful or self.left_out
        return not losses and not any(part.table in _JOURNAL for part in self.unreadable)

    @cached_property
    def allocated(self) -> dict[tuple[str, int], int]:
        """What *the plan* of the new file allocates, öre, by source and year, added up value by value."""
        sums: dict[tuple[str, int], int] = {}
        for part in self.plan.allocations.values():
            if part.scenario_id == self.plan.info.scenario_id:
                cell = (self.plan.funds[part.fund_id].name, part.year)
                sums[cell] = sums.get(cell, 0) + part.amount_ore
        return dict(sorted(sums.items()))


def rescue(path: Path, report: Report = lambda _share: None) -> Rescue:
    """Find out what can be proven of a damaged plan; the file is only read.

    Raises:
        NothingToRescueError: it is too little to make a plan of.
        FileError: the file itself cannot be read.
    """
    salvage = read_salvage(path, lambda share: report(_READ * share))
    found = _Rescuer(path, salvage).rescue()
    report(1)
    return found


def write_rescue(rescued: Rescue, target: Path, who: str, report: Report = lambda _share: None) -> None:
    """Write what was rescued into a new file, which passes the gate.

    Raises:
        FileError: what stands in the way; there is no new file then.
    """
    journal = list(rescued.journal)
    if rescued.change_set:
        head = journal[-1].entry if journal else None
        journal.append(sealed_after(head, rescued.change_set, who))
    write_fresh(rescued.plan, journal, target, report)


class _Rescuer:
    def __init__(self, path: Path, salvage: Salvage) -> None:
        self._path = path
        self._salvage = salvage
        self._doubtful: list[Doubtful] = []

    def rescue(self) -> Rescue:
        journal, state = _prefix(self._salvage)
        later = self._later_entries(len(journal))
        plan, left_out = keeping_the_rules(self._values(state, later, len(journal)).values())
        if plan is None:
            raise NothingToRescueError(self._path)
        used = len(later)
        return Rescue(
            source=self._path,
            plan=plan,
            journal=tuple(journal),
            change_set=_change_set(self._path, state, plan),
            entries_used=used,
            entries_lost=self._salvage.last_seq - len(journal) - used,
            doubtful=tuple(self._doubtful),
            left_out=tuple(left_out),
            unreadable=tuple(self._unreadable()),
        )

    def _later_entries(self, kept: int) -> list[int]:
        """Return the entries after the break that are whole, each by its own hash."""
        return [seq for seq in range(kept + 1, self._salvage.last_seq + 1) if self._salvage.is_sealed(seq)]

    def _values(self, state: _State, later: list[int], kept: int) -> _State:
        """Return every value that is proven, those of the kept journal first."""
        proven = _Writings(self._salvage, later)
        hearsay = _Writings(self._salvage, range(kept + 1, self._salvage.last_seq + 1))
        values: _State = {}
        for key in dict.fromkeys((*state, *proven.last, *self._salvage.rows, *hearsay.last)):
            value = self._judge(key, state.get(key), proven, hearsay)
            if value is not None:
                values[key] = value
        return values

    def _judge(
        self, key: Key, known: Entity | None, proven: "_Writings", hearsay: "_Writings"
    ) -> Entity | None:
        """Decide on one value: the last that is proven, unless row and a later entry agree on another."""
        seq = 0
        if key in proven.last:
            seq, known = proven.last[key]
        row = self._salvage.rows.get(key)
        if row is not None and row != known and hearsay.says(key, row, after=seq):
            return row
        if row is None and known is not None and hearsay.says(key, None, after=seq):
            return None
        if row != known:
            self._doubt(key, known, row)
        elif known is None and not seq:
            self._doubt_hearsay(key, hearsay)
        return known

    def _doubt(self, key: Key, known: Entity | None, row: Entity | None) -> None:
        """List a value that the table tells otherwise than what is proven, which is taken."""
        if row is None:
            doubt = Doubt.TABLE_LACKS
            if key[0] in self._salvage.broken or key[0] in self._salvage.unreadable:
                return  # it lay where nothing can be read
        elif known is not None:
            doubt = Doubt.TABLE_DIFFERS
        else:
            doubt = Doubt.TABLE_STILL_HAS if key in self._deleted else Doubt.UNCONFIRMED
        self._doubtful.append(Doubtful(doubt, key[0], known, row))

    def _doubt_hearsay(self, key: Key, hearsay: "_Writings") -> None:
        """List a value that only an entry tells of which is not as it was written."""
        _, value = hearsay.last.get(key, (0, None))
        if value is not None:
            self._doubtful.append(Doubtful(Doubt.UNCONFIRMED, key[0], None, value))

    @cached_property
    def _deleted(self) -> set[Key]:
        """What some entry took away."""
        rows = (row for rows in self._salvage.changes.values() for row in rows)
        return {(row.entity, row.entity_id) for row in rows if row.after is None}

    def _unreadable(self) -> Iterator[Unreadable]:
        for table in sorted(self._salvage.broken | self._salvage.unreadable.keys()):
            yield Unreadable(table, self._salvage.unreadable.get(table, 0))


class _Writings:
    """What some entries say of each value."""

    def __init__(self, salvage: Salvage, seqs: "range | list[int]") -> None:
        self.last: dict[Key, tuple[int, Entity | None]] = {}
        self._all: dict[Key, list[tuple[int, Entity | None]]] = {}
        for seq in seqs:
            for row in salvage.changes.get(seq, []):
                key = (row.entity, row.entity_id)
                value = value_of(row, row.after)
                if row.after is None or value is not None:
                    self.last[key] = (seq, value)
                    self._all.setdefault(key, []).append((seq, value))

    def says(self, key: Key, value: Entity | None, after: int) -> bool:
        """Tell whether an entry later than one says exactly this of a value (None = that it is gone)."""
        written = [said for seq, said in self._all.get(key, []) if seq > after]
        return value in written if value is not None else written[-1:] == [None]


def _prefix(salvage: Salvage) -> tuple[list[Sealed], _State]:
    """Return the journal as far as its chain holds and leads to a plan that keeps its rules."""
    journal: list[Sealed] = []
    states: _State = {}
    prev_hash = ""
    while (seq := len(journal) + 1) in salvage.entries and salvage.is_sealed(seq):
        entry, rows = salvage.entries[seq], salvage.changes.get(seq, [])
        if entry.seq != seq or entry.prev_hash != prev_hash or not _replay(states, rows):
            break
        journal.append(Sealed(entry, rows))
        prev_hash = entry.hash
    if not journal or not _stands(journal, states):
        return [], {}
    return journal, states


def _replay(state: _State, rows: list[ChangeRow]) -> bool:
    """Follow one entry; tell whether it could be, and leave the state alone when not."""
    after: dict[Key, Entity | None] = {}
    for row in rows:
        key = (row.entity, row.entity_id)
        before, value = value_of(row, row.before), value_of(row, row.after)
        if (row.before is not None and before is None) or (row.after is not None and value is None):
            return False
        if after.get(key, state.get(key)) != before:
            return False
        after[key] = value
    for key, value in after.items():
        if value is None:
            state.pop(key, None)
        else:
            state[key] = value
    return True


def _stands(journal: list[Sealed], state: _State) -> bool:
    """Tell whether a journal and what it leads to are a plan; one that was made to deceive may not be."""
    try:
        UndoStacks(sealed.entry for sealed in journal)
        check_all_rules(Plan.of(state.values()))
    except (ValueError, RuleBrokenError):
        return False
    return True


def _change_set(path: Path, state: _State, plan: Plan) -> ChangeSet:
    """Return what leads from the kept journal to the plan, as one step."""
    wanted: _State = {
        (codec_of(type(e)).table, e.id): e for kind in ENTITY_TYPES for e in plan.table(kind).values()
    }
    changes = [
        Change(state.get(key), wanted.get(key))
        for key in dict.fromkeys((*state, *wanted))
        if state.get(key) != wanted.get(key)
    ]
    return ChangeSet(EditKind.RESCUE_PLAN, path.name, tuple(changes))
