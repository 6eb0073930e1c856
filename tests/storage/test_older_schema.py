"""A plan of an older schema is brought to the newest when it is opened: whole, or not at all."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import cast

import pytest
from sqlite_utils import Database

from planner.document import Document, check_file
from planner.editing.measures import add_measure
from planner.storage.connection import APPLICATION_ID
from planner.storage.errors import DamagedError, ProblemKind, ReadOnlyFileError
from planner.storage.migrations import migrate, migrations
from planner.storage.schema import SCHEMAS, Objects, newest_version, schema_of
from tests.examples import funded_plan

AddMigration = Callable[[Callable[[Database], None]], None]


@pytest.fixture
def old_plan(tmp_path: Path) -> Path:
    path = tmp_path / "prov.tplan"
    with Document.create(path, funded_plan(), "Eva") as document:
        document.edit(add_measure(document.plan, "Lampor"))
    return path


@pytest.fixture
def add_migration(monkeypatch: pytest.MonkeyPatch) -> Iterator[AddMigration]:
    """Make the program one schema newer than it is."""
    known = list(migrations._migrations)

    def add(change: Callable[[Database], None]) -> None:
        monkeypatch.setitem(cast("dict[int, Objects]", SCHEMAS), newest_version() + 1, made_by(change))
        migrations(name="next_schema")(change)

    yield add
    migrations._migrations[:] = known


def made_by(change: Callable[[Database], None]) -> Objects:
    """What today's schema is after a change; of one that fails nobody asks."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, APPLICATION_ID)
        with suppress(sqlite3.OperationalError):
            change(Database(connection, execute_plugins=False, recursive_triggers=False, strict=True))
        return schema_of(connection)


def add_column(db: Database) -> None:
    db.table("measure").add_column("of_a_later_version", str, not_null_default="röd")


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as plain:
        (version,) = plain.execute("PRAGMA user_version").fetchone()
    return int(version)


def test_an_older_plan_opens_whole_and_is_undone_further(old_plan: Path, add_migration: AddMigration) -> None:
    version = version_of(old_plan)
    with Document.open(old_plan) as document:
        plan = document.plan
    add_migration(add_column)
    with Document.open(old_plan) as document:
        assert document.plan == plan
        document.undo()
        assert len(document.plan.measures) == len(plan.measures) - 1
    assert version_of(old_plan) == version + 1
    assert check_file(old_plan) == []


def test_checking_an_older_plan_leaves_it_as_it_is(old_plan: Path, add_migration: AddMigration) -> None:
    before = old_plan.read_bytes()
    add_migration(add_column)
    assert check_file(old_plan) == []
    assert old_plan.read_bytes() == before
    with closing(sqlite3.connect(old_plan, isolation_level=None)) as plain:
        plain.execute("UPDATE measure SET title = 'Annat' WHERE number = 1")
    assert [problem.kind for problem in check_file(old_plan)] == [ProblemKind.ROW_DIFFERS]


def test_a_migration_that_fails_leaves_the_plan_as_it_was(
    old_plan: Path, add_migration: AddMigration
) -> None:
    def half(db: Database) -> None:
        add_column(db)
        db.execute("SELECT * FROM not_there")

    before = old_plan.read_bytes()
    add_migration(half)
    with pytest.raises(DamagedError):
        Document.open(old_plan)
    assert check_file(old_plan) != []
    assert old_plan.read_bytes() == before


def test_a_write_protected_older_plan_is_read_as_it_would_be(
    old_plan: Path, add_migration: AddMigration
) -> None:
    before = old_plan.read_bytes()
    add_migration(add_column)
    with Document.open(old_plan, read_only=True) as document:
        assert document.read_only
        assert len(document.changes_of(document.history()[1]).changes) > 0
        with pytest.raises(ReadOnlyFileError):
            document.edit(add_measure(document.plan, "Nu"))
    assert old_plan.read_bytes() == before
