"""The schema that the migrations give is the one that the dataclasses need, and nothing else."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from sqlite_utils import Database

from planner.domain.entities import ENTITY_TYPES, REFERENCES, entity_name
from planner.storage.codec import codec_of
from planner.storage.connection import APPLICATION_ID
from planner.storage.journal import ENTRY_COLUMNS, ChangeRow
from planner.storage.migrations import migrate, migrations
from planner.storage.schema import SCHEMAS, newest_version, schema_of


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, APPLICATION_ID)
    yield connection
    connection.close()


def test_the_file_has_exactly_these_tables(connection: sqlite3.Connection) -> None:
    found = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    wanted = {entity_name(kind) for kind in ENTITY_TYPES}
    assert found == wanted | {"journal", "journal_change", "_sqlite_migrations"}
    others = connection.execute("SELECT name FROM sqlite_schema WHERE type IN ('view', 'trigger')").fetchall()
    assert others == []


def test_every_table_is_strict(connection: sqlite3.Connection) -> None:
    rows = connection.execute(
        "SELECT name, strict FROM pragma_table_list WHERE name NOT LIKE 'sqlite_schema%'"
    )
    assert {name for name, strict in rows.fetchall() if not strict} <= {"sqlite_temp_schema"}


@pytest.mark.parametrize("kind", ENTITY_TYPES)
def test_columns_are_the_fields_of_the_dataclass(connection: sqlite3.Connection, kind: type) -> None:
    codec = codec_of(kind)
    query = 'SELECT name, type, "notnull" FROM pragma_table_info(?)'
    found = {
        name: (sql_type, not notnull) for name, sql_type, notnull in connection.execute(query, (codec.table,))
    }
    # A text primary key of SQLite takes NULL unless told otherwise, so even the id must say it.
    assert found == {column.name: (column.sql_type, column.nullable) for column in codec.columns}


@pytest.mark.parametrize("kind", ENTITY_TYPES)
def test_foreign_keys_are_the_references_of_the_plan(connection: sqlite3.Connection, kind: type) -> None:
    query = 'SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)'
    found = set(connection.execute(query, (entity_name(kind),)).fetchall())
    assert found == {(field, entity_name(parent), "id") for field, parent in REFERENCES[kind]}


def test_the_journal_has_the_columns_that_are_sealed(connection: sqlite3.Connection) -> None:
    query = "SELECT name FROM pragma_table_info(?)"
    assert tuple(name for (name,) in connection.execute(query, ("journal",))) == ENTRY_COLUMNS
    changes = tuple(name for (name,) in connection.execute(query, ("journal_change",)))
    assert changes == ("id", "seq", *ChangeRow._fields)


def test_the_version_is_the_number_of_migrations(connection: sqlite3.Connection) -> None:
    assert connection.execute("PRAGMA user_version").fetchone() == (newest_version(),)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert migrations.pending(Database(connection, execute_plugins=False)) == []


def test_migrating_again_changes_nothing(connection: sqlite3.Connection) -> None:
    before = list(connection.iterdump())
    migrate(connection, APPLICATION_ID)
    assert list(connection.iterdump()) == before


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO fund VALUES ('f', 'Fond', 'own_money', 'drift', 'ett', '')",
        "INSERT INTO fund VALUES ('f', '', 'own_money', 'drift', 1, '')",
        "INSERT INTO fund VALUES (NULL, 'Fond', 'own_money', 'drift', 1, '')",
        "INSERT INTO frame VALUES ('r', 'f', 2024, -1, '', '', NULL)",
        "INSERT INTO allocation VALUES ('a', 's', 'm', 'f', 2024, 0)",
    ],
)
def test_the_schema_refuses_what_no_plan_holds(connection: sqlite3.Connection, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)


def test_the_gate_lets_in_exactly_what_the_migrations_make_of_each_version() -> None:
    names = [migration.name for migration in migrations._migrations]
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        db = Database(connection, execute_plugins=False, recursive_triggers=False, strict=True)
        made = {}
        for version, later in enumerate([*names[1:], None], 1):
            migrations.apply(db, stop_before=later)
            made[version] = schema_of(connection)
    assert made == SCHEMAS
