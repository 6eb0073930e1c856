"""Ways to use SQLite that were measured to lose or half-save data are not in the program."""

import re
from pathlib import Path

import pytest

PLANNER = Path(__file__).resolve().parents[2] / "planner"

#: Pattern → an example that it must catch, so that nobody mistakes a blind lint for a clean house.
MISUSES = {
    r"with\s+[\w.]*(conn|connection|db)\s*:": "with db.conn:",
    r"replace\s*=\s*True": "table.insert(row, replace=True)",
    r"alter\s*=\s*True": "table.insert(row, alter=True)",
    r"INSERT\s+OR\s+REPLACE": '"INSERT OR REPLACE INTO fund"',
    r"executescript": "connection.executescript(sql)",
    r"insert_all|upsert_all": "table.insert_all(rows)",
    r"journal_mode\s*=\s*(WAL|OFF|MEMORY)": '"PRAGMA journal_mode=WAL"',
    r"immutable=1": '"file:x?immutable=1"',
    r"RETURNING": '"INSERT INTO fund VALUES (1) RETURNING id"',
    r"check_same_thread": "sqlite3.connect(p, check_same_thread=False)",
}


@pytest.mark.parametrize("pattern", MISUSES)
def test_no_module_uses(pattern: str) -> None:
    found = [path.name for path in PLANNER.rglob("*.py") if re.search(pattern, path.read_text("utf-8"))]
    assert found == []


@pytest.mark.parametrize(("pattern", "example"), MISUSES.items())
def test_the_search_finds_what_it_is_for(pattern: str, example: str) -> None:
    assert re.search(pattern, example)


def test_transactions_begin_in_one_place() -> None:
    begun = [
        path.name
        for path in PLANNER.rglob("*.py")
        if re.search(r"BEGIN( IMMEDIATE)?\b\"", path.read_text("utf-8"))
    ]
    assert begun == ["connection.py"]


def test_sqlite_is_imported_in_storage_only() -> None:
    importing = {
        path.parent.name
        for path in PLANNER.rglob("*.py")
        if re.search(r"^\s*(import|from) (sqlite3|sqlite_utils)", path.read_text("utf-8"), re.MULTILINE)
    }
    assert importing == {"storage"}


def test_sqlite_utils_is_not_imported_to_open_a_plan() -> None:
    for path in (PLANNER / "storage").glob("*.py"):
        at_the_top = re.search(r"^(import|from) sqlite_utils", path.read_text("utf-8"), re.MULTILINE)
        assert bool(at_the_top) == (path.name == "migrations.py"), path.name
