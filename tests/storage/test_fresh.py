"""A plan is written into a file of our own: same values, same history, same seal; or there is no file."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from planner.document import Document
from planner.domain.changes import EditKind
from planner.editing.measures import add_measure, change_measures
from planner.storage import fresh
from planner.storage.errors import (
    ChangedOutsideError,
    DamagedError,
    FileError,
    PlanExistsError,
    SavedOutcome,
    SaveFailedError,
)
from planner.storage.fresh import copy_fresh, import_plan, write_fresh
from planner.storage.gate import examine
from planner.storage.journal import read_changes
from planner.storage.schema import newest_version
from tests.examples import funded_plan
from tests.storage.test_released_schemas import plan_file


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "källa.tplan"
    with Document.create(path, funded_plan(), "Eva") as document:
        document.edit(add_measure(document.plan, "Belysning", note="hemligt gammalt ord"))
        document.edit(change_measures(document.plan, list(document.plan.measures)[:1], note="nytt"))
        document.undo()
    return path


def test_a_copy_has_the_same_values_history_and_seal(source: Path, tmp_path: Path) -> None:
    examined, target = examine(source), tmp_path / "ny.tplan"
    copy_fresh(examined, target)
    made = examine(target)
    assert (made.plan, made.entries, made.head_hash) == (examined.plan, examined.entries, examined.head_hash)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["källa.tplan", "ny.tplan"]


def test_undo_goes_on_in_a_copy(source: Path, tmp_path: Path) -> None:
    copy_fresh(examine(source), tmp_path / "ny.tplan")
    with Document.open(tmp_path / "ny.tplan", "Bo") as document:
        assert document.redo() is not None
        assert document.undo() is not None
        assert document.undo() is not None
        assert document.plan == funded_plan_of(source)


def funded_plan_of(path: Path) -> object:
    with Document.open(path, read_only=True) as document:
        return document.plan_at(1)


def test_an_imported_plan_says_where_it_came_from(source: Path, tmp_path: Path) -> None:
    before = source.read_bytes()
    shares: list[float] = []
    import_plan(source, tmp_path / "ny.tplan", "Bo", shares.append)
    made, examined = examine(tmp_path / "ny.tplan"), examine(source)
    assert made.plan == examined.plan
    assert made.entries[:-1] == examined.entries
    note = made.entries[-1]
    assert (note.kind, note.subject, note.who) == (EditKind.IMPORT_PLAN, "källa.tplan", "Bo")
    assert source.read_bytes() == before
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_a_file_of_an_older_schema_gets_todays(tmp_path: Path) -> None:
    old = plan_file(tmp_path, 1)
    copy_fresh(examine(old), tmp_path / "ny.tplan")
    assert examine(old).schema == 1
    assert examine(tmp_path / "ny.tplan").schema == newest_version()
    assert examine(tmp_path / "ny.tplan").head_hash == examine(old).head_hash


def test_nothing_unread_of_the_source_is_taken_along(source: Path, tmp_path: Path) -> None:
    """Such as what somebody wrote between the pages of a file before sending it."""
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("PRAGMA secure_delete=0")
        connection.execute("CREATE TABLE junk (x)")
        connection.execute("INSERT INTO junk VALUES (?)", ("SMUGGEL" * 2_000,))
        connection.commit()
        connection.execute("DROP TABLE junk")
        connection.commit()
    assert b"SMUGGEL" in source.read_bytes()
    import_plan(source, tmp_path / "ny.tplan", "Bo")
    assert b"SMUGGEL" not in (tmp_path / "ny.tplan").read_bytes()


def test_a_damaged_plan_is_not_imported(source: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("UPDATE frame SET amount_ore = amount_ore + 1")
        connection.commit()
    with pytest.raises(DamagedError):
        import_plan(source, tmp_path / "ny.tplan", "Bo")
    assert not (tmp_path / "ny.tplan").exists()


def test_no_file_is_ever_overwritten(source: Path, tmp_path: Path) -> None:
    (tmp_path / "ny.tplan").write_text("annat", encoding="utf-8")
    with pytest.raises(PlanExistsError):
        import_plan(source, tmp_path / "ny.tplan", "Bo")
    assert (tmp_path / "ny.tplan").read_text(encoding="utf-8") == "annat"


def test_a_source_that_changes_meanwhile_is_noticed(source: Path, tmp_path: Path) -> None:
    examined = examine(source)
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("UPDATE journal_change SET after = before WHERE before IS NOT NULL")
        connection.commit()
    with pytest.raises(ChangedOutsideError) as caught:
        copy_fresh(examined, tmp_path / "ny.tplan")
    assert caught.value.path == source
    assert [file.name for file in tmp_path.iterdir()] == [source.name]


class _EnoughError(BaseException):
    pass


@pytest.mark.parametrize("when", [0.0, 0.3, 0.5, 0.7, 0.9, 1.0])
def test_stopping_leaves_nothing(source: Path, tmp_path: Path, when: float) -> None:
    def report(share: float) -> None:
        if share >= when:
            raise _EnoughError

    with pytest.raises(_EnoughError):
        import_plan(source, tmp_path / "ny.tplan", "Bo", report)
    assert [file.name for file in tmp_path.iterdir()] == [source.name]


def test_what_is_not_written_as_it_should_be_gets_no_name(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: without the last look through the gate a wrong file would stand there."""
    examined = examine(source)
    with closing(sqlite3.connect(source)) as connection:
        journal = [fresh.Sealed(entry, read_changes(connection, entry.seq)) for entry in examined.entries]
    target = tmp_path / "ny.tplan"
    with pytest.raises(SaveFailedError) as caught:
        write_fresh(examined.plan, journal[:-1], target)
    assert (caught.value.path, caught.value.outcome) == (target, SavedOutcome.NOT_SAVED)
    assert not target.exists()
    monkeypatch.setattr(fresh, "_require_written", lambda *_: None)
    write_fresh(examined.plan, journal[:-1], target)
    with pytest.raises(FileError):
        examine(target)
