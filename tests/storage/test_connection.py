"""What is looked at before SQLite sees a file, and what every connection is set to."""

import sqlite3
from pathlib import Path

import pytest

from planner.document import Document
from planner.domain.errors import PlannerError
from planner.storage.connection import close, connect, transaction
from planner.storage.errors import FileLockedError, FileMissingError, NewerSchemaError, NotAPlanError
from tests.examples import empty_plan


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "prov.tplan"
    Document.create(path, empty_plan()).close()
    return path


@pytest.mark.parametrize(
    "content",
    [b"", b"hej", b"SQLite format 3\x00", b"SQLite format 3\x00" + bytes(200), b"\x89PNG" + bytes(500)],
)
def test_another_file_is_no_plan(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "annat.tplan"
    path.write_bytes(content)
    with pytest.raises(NotAPlanError):
        Document.open(path)
    assert path.read_bytes() == content


def test_a_folder_is_no_plan(tmp_path: Path) -> None:
    with pytest.raises(NotAPlanError):
        Document.open(tmp_path)


def test_another_programs_database_is_no_plan(tmp_path: Path) -> None:
    path = tmp_path / "annat.tplan"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE moz_places (id INTEGER)")
    connection.close()
    with pytest.raises(NotAPlanError):
        Document.open(path)


def test_a_plan_of_a_newer_program_is_left_alone(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerSchemaError) as caught:
        Document.open(path)
    assert caught.value.version == 99
    assert path.read_bytes() == before


def test_connecting_never_makes_a_file(tmp_path: Path) -> None:
    with pytest.raises(PlannerError):
        connect(tmp_path / "ny.tplan")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_file_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        Document.open(tmp_path / "ny.tplan")


def test_every_connection_is_set_for_durability(path: Path) -> None:
    connection = connect(path)
    values = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check")
    }
    assert values == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    close(connection)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_file_that_another_program_holds_is_said_to_be_locked(path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(FileLockedError):
        Document.open(path)
    other.execute("ROLLBACK")
    other.close()
    Document.open(path).close()


def test_a_transaction_is_ours_before_it_looks_at_anything(tmp_path: Path) -> None:
    path = tmp_path / "prov.tplan"
    Document.create(path, empty_plan()).close()
    one, other = connect(path), connect(path)
    other.execute("PRAGMA busy_timeout=0")
    with transaction(one), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    one.close()
    other.close()
