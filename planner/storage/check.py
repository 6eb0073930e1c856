"""Is a plan whole? SQLite's own checks, the hash chain, and the journal followed to exactly the rows.

SQLite's checks alone miss nine in ten fallen bits; following the journal has missed none.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.errors import RuleBrokenError
from planner.domain.history import JournalEntry
from planner.domain.plan import Plan
from planner.domain.rules import check_all_rules
from planner.storage import sql
from planner.storage.codec import Codec, codec_named, codec_of
from planner.storage.errors import Problem, ProblemKind
from planner.storage.journal import ChangeRow, UndoStacks, entry_hash, read_entries

#: Called with how much is done, 0 to 1.
Report = Callable[[float], None]

#: Kind of value and id → the value's JSON.
_State = dict[tuple[str, str], str]

#: At most so many findings of one step are told.
_MOST_FINDINGS = 20
#: After so many rows the report is called.
_ROWS = 2_000
#: How often each change passes by: it is read, followed, and compared with its row.
_PASSES = 3
#: Ids name folders too, so one that could lead somewhere else is none.
_ID = re.compile(r"[0-9A-Za-z-]{1,64}")


@dataclass(slots=True)
class Findings:
    """What a check found: the plan and its journal as far as they could be read, and what is wrong."""

    plan: Plan | None = None
    entries: list[JournalEntry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def check(connection: sqlite3.Connection, report: Report) -> Findings:
    """Check the contents of a file of today's schema.

    Whatever exception SQLite or the reading raises is damage, for damage shows in many ways; so what `report`
    raises to stop the work must be no `Exception`.
    """
    return _Check(connection, report).run()


class _Check:
    def __init__(self, connection: sqlite3.Connection, report: Report) -> None:
        self._connection = connection
        self._report = report
        self._findings = Findings()
        self._state: _State = {}
        self._done = 0
        self._rows = 1

    def run(self) -> Findings:
        for name, step in (
            ("file", self._ask_sqlite),
            ("journal", self._follow_journal),
            ("rows", self._compare_rows),
        ):
            try:
                self._findings.problems += list(step())[:_MOST_FINDINGS]
            except Exception as error:  # noqa: BLE001 - a bit flip can raise nearly anything
                detail = f"{type(error).__name__}: {error}"
                self._findings.problems.append(Problem(ProblemKind.UNREADABLE, name, detail))
        return self._findings

    def _tick(self) -> None:
        self._done += 1
        if self._done % _ROWS == 0:
            self._report(min(1.0, self._done / self._rows))

    def _ask_sqlite(self) -> Iterator[Problem]:
        """Let SQLite check its pages, indexes and constraints, and the references between rows."""
        self._rows = _PASSES * self._count("journal_change") + 1
        for (line,) in self._connection.execute(f"PRAGMA integrity_check({_MOST_FINDINGS})").fetchall():
            if line != "ok":
                yield Problem(ProblemKind.SQLITE, "", str(line))
        for table, _, parent, _ in self._connection.execute("PRAGMA foreign_key_check").fetchall():
            yield Problem(ProblemKind.FOREIGN_KEY, str(table), str(parent))

    def _follow_journal(self) -> Iterator[Problem]:
        """Follow the journal from nothing: every hash holds, and every value is as it was left before."""
        entries = read_entries(self._connection)
        groups = self._groups_of_changes()
        group = next(groups, None)
        prev_hash = ""
        for expected_seq, entry in enumerate(entries, 1):
            rows: list[ChangeRow] = []
            if group is not None and group[0] == entry.seq:
                rows, group = group[1], next(groups, None)
            if (entry.seq, entry.prev_hash, entry.hash) != (expected_seq, prev_hash, entry_hash(entry, rows)):
                yield Problem(ProblemKind.BROKEN_CHAIN, "journal", str(entry.seq))
                return
            yield from self._replay(entry, rows)
            prev_hash = entry.hash
        if not entries or group is not None:
            yield Problem(ProblemKind.BROKEN_CHAIN, "journal_change")
            return
        UndoStacks(entries)
        self._findings.entries = entries

    def _replay(self, entry: JournalEntry, rows: list[ChangeRow]) -> Iterator[Problem]:
        state = self._state
        for entity, entity_id, before, after in rows:
            self._tick()
            key = (entity, entity_id)
            found = state.get(key)
            if found != before and not _same(entity, found, before):
                yield Problem(ProblemKind.REPLAY, str(entry.seq), entity_id)
            if after is None:
                state.pop(key, None)
            else:
                state[key] = after

    def _compare_rows(self) -> Iterator[Problem]:
        """Compare the rows with what the journal leads to, and the plan with its rules."""
        if not self._findings.entries:  # what the journal leads to is not known
            return
        entities: list[Entity] = []
        for kind in ENTITY_TYPES:
            yield from self._compare_table(codec_of(kind), entities)
        for table, entity_id in self._state:
            yield Problem(ProblemKind.ROW_MISSING, table, entity_id)
        plan = Plan.of(entities)
        try:
            check_all_rules(plan)
        except RuleBrokenError as error:
            yield Problem(ProblemKind.RULE, error.rule, f"{error.field}: {error.value}")
        else:
            self._findings.plan = plan

    def _compare_table(self, codec: Codec, entities: list[Entity]) -> Iterator[Problem]:
        query = sql.select(codec.table, codec.names, "ORDER BY rowid")
        for row in self._connection.execute(query):
            self._tick()
            entity = codec.entity(row)
            entities.append(entity)
            text = self._state.pop((codec.table, row[0]), None)
            if text is None:
                yield Problem(ProblemKind.ROW_UNKNOWN, codec.table, entity.id)
            elif text != codec.row_json(row) and codec.from_json(text) != entity:
                yield Problem(ProblemKind.ROW_DIFFERS, codec.table, entity.id)
            if not _ID.fullmatch(entity.id):
                yield Problem(ProblemKind.BAD_ID, codec.table, entity.id)

    def _groups_of_changes(self) -> Iterator[tuple[int, list[ChangeRow]]]:
        """Yield the changes of one entry after the other, by the number of the entry."""
        query = sql.select("journal_change", ("seq", *ChangeRow._fields), "ORDER BY seq, id")
        for seq, rows in groupby(self._connection.execute(query), key=itemgetter(0)):
            group = []
            for row in rows:
                self._tick()
                group.append(ChangeRow(*row[1:]))
            yield seq, group

    def _count(self, table: str) -> int:
        (count,) = self._connection.execute(sql.count(table)).fetchone()
        return int(count)


def _same(table: str, one: str | None, other: str | None) -> bool:
    """Compare two values in JSON; texts may differ when a migration has added a field between them."""
    if one is None or other is None:
        return one is other
    codec = codec_named(table)
    return codec.from_json(one) == codec.from_json(other)
