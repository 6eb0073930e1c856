"""Is a plan file whole? SQLite's own checks, the schema, the hash chain, and the journal against the rows."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from planner.domain.errors import RuleBrokenError
from planner.domain.history import JournalEntry
from planner.domain.plan import Plan
from planner.domain.rules import check_all_rules
from planner.storage.codec import codec_named, codec_of
from planner.storage.connection import (
    APPLICATION_ID,
    check_header,
    close,
    connect,
    is_older,
    reading_error,
)
from planner.storage.errors import Problem, ProblemKind
from planner.storage.journal import (
    ChangeRow,
    UndoStacks,
    entry_hash,
    read_changes,
    read_entries,
)
from planner.storage.rows import read_rows

#: Entity table and id → the value's JSON.
_State = dict[tuple[str, str], str]

_MOST_FINDINGS = 20


def check_file(path: Path) -> list[Problem]:
    """Check a whole plan file and return what is wrong with it, at most some findings of each kind.

    Raises:
        FileMissingError, NotAPlanError, NewerSchemaError, FileLockedError, CannotOpenError: it cannot be
            checked at all.
        DamagedError: SQLite cannot even open it.
    """
    check_header(path)
    connection = connect(path)
    try:
        if not is_older(connection):
            return check_connection(connection)
        with closing(_of_today(connection)) as copy:
            return check_connection(copy)
    except Exception as error:
        raise reading_error(error, path) from error
    finally:
        close(connection)


def _of_today(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return an older file as it will be when it is opened, in memory: a check changes no file."""
    from planner.storage.migrations import migrate  # brings numpy and click: 100 ms

    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.backup(copy)
        migrate(copy, APPLICATION_ID)
    except BaseException:
        copy.close()
        raise
    return copy


def check_connection(connection: sqlite3.Connection) -> list[Problem]:
    """Check an open plan file; any exception on the way is damage, for damage shows in many ways."""
    problems: list[Problem] = []
    for step in (_sqlite_problems, _schema_problems, _journal_problems, _rule_problems):
        try:
            problems += step(connection)
        except Exception as error:  # noqa: BLE001 - a bit flip can raise nearly anything
            problems.append(Problem(ProblemKind.UNREADABLE, _name(step), f"{type(error).__name__}: {error}"))
    return problems


def _name(step: Callable[[sqlite3.Connection], list[Problem]]) -> str:
    return step.__name__.strip("_").removesuffix("_problems")


def _sqlite_problems(connection: sqlite3.Connection) -> list[Problem]:
    lines = connection.execute(f"PRAGMA integrity_check({_MOST_FINDINGS})").fetchall()
    problems = [Problem(ProblemKind.SQLITE, "", str(line)) for (line,) in lines if line != "ok"]
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST_FINDINGS)
    return problems + [Problem(ProblemKind.FOREIGN_KEY, str(row[0]), str(row[2])) for row in broken]


def _schema_problems(connection: sqlite3.Connection) -> list[Problem]:
    """Compare the schema with what the migrations give: a trigger or a view could change every figure."""
    from planner.storage.migrations import migrate  # brings numpy and click: 100 ms

    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(fresh, APPLICATION_ID)
        wanted, found = _schema(fresh), _schema(connection)
    finally:
        fresh.close()
    return [Problem(ProblemKind.SCHEMA, name, sql) for _, name, sql in sorted(wanted ^ found)]


def _schema(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    query = "SELECT type, name, coalesce(sql, '') FROM sqlite_schema"
    return {(kind, name, " ".join(sql.split())) for kind, name, sql in connection.execute(query).fetchall()}


def _journal_problems(connection: sqlite3.Connection) -> list[Problem]:
    """Follow the journal from nothing: its hashes must hold, and it must lead to exactly the rows."""
    entries = read_entries(connection)
    state: _State = {}
    prev_hash = ""
    for expected_seq, entry in enumerate(entries, 1):
        rows = read_changes(connection, entry.seq)
        if (entry.seq, entry.prev_hash, entry.hash) != (expected_seq, prev_hash, entry_hash(entry, rows)):
            return [Problem(ProblemKind.BROKEN_CHAIN, "journal", str(entry.seq))]
        stranger = _replay(state, entry, rows)
        if stranger:
            return [stranger]
        prev_hash = entry.hash
    loose = "SELECT count(*) FROM journal_change WHERE seq NOT IN (SELECT seq FROM journal)"
    if not entries or connection.execute(loose).fetchone() != (0,):
        return [Problem(ProblemKind.BROKEN_CHAIN, "journal_change")]
    UndoStacks(entries)
    return list(_differences(connection, state))[:_MOST_FINDINGS]


def _replay(state: _State, entry: JournalEntry, rows: list[ChangeRow]) -> Problem | None:
    for row in rows:
        key = (row.entity, row.entity_id)
        if not _same(row.entity, state.get(key), row.before):
            return Problem(ProblemKind.REPLAY, str(entry.seq), row.entity_id)
        if row.after is None:
            state.pop(key, None)
        else:
            state[key] = row.after
    return None


def _same(table: str, one: str | None, other: str | None) -> bool:
    """Compare two values in JSON; texts may differ when a migration has added a field between them."""
    if one == other:
        return True
    if one is None or other is None:
        return False
    codec = codec_named(table)
    return codec.from_json(one) == codec.from_json(other)


def _differences(connection: sqlite3.Connection, state: _State) -> Iterator[Problem]:
    """Yield where the rows are not what the journal leads to."""
    left = dict(state)
    for entity in read_rows(connection):
        codec = codec_of(type(entity))
        text = left.pop((codec.table, entity.id), None)
        if text is None:
            yield Problem(ProblemKind.ROW_UNKNOWN, codec.table, entity.id)
        elif not _same(codec.table, text, codec.json(entity)):
            yield Problem(ProblemKind.ROW_DIFFERS, codec.table, entity.id)
    for table, entity_id in left:
        yield Problem(ProblemKind.ROW_MISSING, table, entity_id)


def _rule_problems(connection: sqlite3.Connection) -> list[Problem]:
    try:
        check_all_rules(Plan.of(read_rows(connection)))
    except RuleBrokenError as error:
        return [Problem(ProblemKind.RULE, error.rule, f"{error.field}: {error.value}")]
    return []
