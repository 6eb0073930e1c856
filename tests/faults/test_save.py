"""Saving fails: the user is told the truth, and plan, undo and file are as they were."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planner.document import Document, check_file
from planner.domain.changes import EditKind
from planner.domain.drafts import MeasureDraft
from planner.domain.ids import new_id
from planner.editing.import_list import import_list
from planner.editing.measures import add_measure
from planner.editing.plan_info import change_plan_info
from planner.storage.connection import connect, is_read_only
from planner.storage.errors import (
    CannotOpenError,
    FileLockedError,
    FolderReadOnlyError,
    PlanExistsError,
    SavedOutcome,
    SaveFailedError,
    SaveTrouble,
)
from tests.examples import funded_plan


class FailingConnection(sqlite3.Connection):
    """A real connection that fails at one statement, before or after carrying it out."""

    fail_at = ""
    after_it = False
    then_hide: Path | None = None

    def execute(self, statement: str, *arguments: Any) -> sqlite3.Cursor:
        if not self.fail_at or not statement.startswith(self.fail_at):
            return super().execute(statement, *arguments)
        if self.after_it:
            super().execute(statement, *arguments)
        if self.then_hide:
            self.then_hide.rename(self.then_hide.with_suffix(".bort"))
        self.fail_at = ""
        raise sqlite3.OperationalError("disk I/O error")


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "prov.tplan", funded_plan()) as document:
        document.edit(add_measure(document.plan, "Före"))
        yield document


def fail(document: Document, statement: str, *, after_it: bool = False) -> FailingConnection:
    """Make the next such statement of the open document fail."""
    store = document._store
    store._connection.close()
    failing = sqlite3.connect(document.path, isolation_level=None, factory=FailingConnection)
    failing.execute("PRAGMA foreign_keys=ON")
    failing.fail_at, failing.after_it = statement, after_it
    store._connection = failing
    return failing


@pytest.mark.parametrize(
    "statement", ["BEGIN", "SELECT hash", "PRAGMA defer", 'INSERT INTO "journal"', "COMMIT"]
)
def test_an_error_before_the_commit_changes_nothing(document: Document, statement: str) -> None:
    before, step, head = document.plan, document.undo_step, document.head_hash
    document.subscribe(lambda _: pytest.fail("nothing was saved"))
    fail(document, statement)
    with pytest.raises(SaveFailedError) as caught:
        document.edit(add_measure(before, "Nu"))
    assert caught.value.outcome is SavedOutcome.NOT_SAVED
    assert (document.plan, document.undo_step, document.head_hash) == (before, step, head)
    assert check_file(document.path) == []


def test_the_next_edit_goes_well(document: Document) -> None:
    fail(document, "COMMIT")
    with pytest.raises(SaveFailedError):
        document.edit(add_measure(document.plan, "Nu"))
    document.edit(add_measure(document.plan, "Igen"))
    with Document.open(document.path) as again:
        assert again.plan == document.plan


def test_an_error_after_the_commit_is_no_error(document: Document) -> None:
    heard: list[object] = []
    document.subscribe(heard.append)
    fail(document, "COMMIT", after_it=True)
    document.edit(add_measure(document.plan, "Nu"))
    assert len(heard) == 1
    document.edit(add_measure(document.plan, "Sedan"))
    with Document.open(document.path) as again:
        assert again.plan == document.plan
        assert len(again.history()) == 4


def test_when_nobody_can_know_that_is_said(document: Document) -> None:
    before = document.plan
    fail(document, "COMMIT", after_it=True).then_hide = document.path
    with pytest.raises(SaveFailedError) as caught:
        document.edit(add_measure(before, "Nu"))
    assert caught.value.outcome is SavedOutcome.UNKNOWN
    assert document.plan == before
    with pytest.raises(SaveFailedError) as again:
        document.edit(add_measure(before, "Sedan"))
    assert again.value.outcome is SavedOutcome.UNKNOWN
    assert document.settle() is SavedOutcome.UNKNOWN


@pytest.mark.parametrize("saved", [True, False])
def test_when_the_file_answers_again_it_is_said_what_became_of_the_edit(
    document: Document, saved: bool
) -> None:
    before, heard = document.plan, list[object]()
    document.subscribe(heard.append)
    fail(document, "COMMIT", after_it=saved).then_hide = document.path
    with pytest.raises(SaveFailedError):
        document.edit(add_measure(before, "Nu"))
    document.path.with_suffix(".bort").rename(document.path)
    assert document.settle() is (SavedOutcome.SAVED if saved else SavedOutcome.NOT_SAVED)
    assert document.settle() is None
    assert (len(heard), document.plan != before) == (saved, saved)
    document.edit(add_measure(document.plan, "Sedan"))
    document.undo()
    document.redo()
    with Document.open(document.path) as again:
        assert again.plan == document.plan


def test_an_undo_first_finds_out_what_became_of_the_edit_before_it(document: Document) -> None:
    document.edit(add_measure(document.plan, "Näst sist"))
    fail(document, "COMMIT", after_it=True).then_hide = document.path
    with pytest.raises(SaveFailedError):
        document.edit(change_plan_info(document.plan, title="Sist"))
    for step in (document.undo, document.redo):
        with pytest.raises(SaveFailedError) as caught:
            step()
        assert caught.value.outcome is SavedOutcome.UNKNOWN
    with pytest.raises(CannotOpenError):  # and not that it is damaged
        document.changes_of(document.history()[-1])
    document.path.with_suffix(".bort").rename(document.path)
    undone = document.undo()
    assert undone is not None
    assert undone.kind is EditKind.CHANGE_PLAN_INFO
    assert document.changes_of(document.history()[-1]).kind is EditKind.CHANGE_PLAN_INFO
    assert check_file(document.path) == []


def test_what_was_written_is_read_back_before_it_is_called_saved(document: Document) -> None:
    before = document.plan
    document._store._connection.execute(
        "CREATE TEMP TRIGGER t AFTER INSERT ON measure BEGIN UPDATE measure SET title = 'fel'; END"
    )
    with pytest.raises(SaveFailedError) as caught:
        document.edit(add_measure(before, "Nu"))
    assert (caught.value.outcome, caught.value.trouble) == (
        SavedOutcome.NOT_SAVED,
        SaveTrouble.NOT_AS_WRITTEN,
    )
    assert document.plan == before
    assert check_file(document.path) == []


def test_every_one_of_many_rows_is_read_back(document: Document) -> None:
    before = document.plan
    document._store._connection.execute(
        "CREATE TEMP TRIGGER t AFTER INSERT ON measure WHEN new.number = 1203 "
        "BEGIN UPDATE measure SET title = 'fel' WHERE number = 1203; END"
    )
    drafts = [MeasureDraft(title=f"Åtgärd {number}") for number in range(1_200)]
    with pytest.raises(SaveFailedError) as caught:
        document.edit(import_list(before, before.info.scenario_id, drafts, "lista"))
    assert caught.value.trouble is SaveTrouble.NOT_AS_WRITTEN
    assert document.plan == before


def test_a_full_disk_changes_nothing(document: Document) -> None:
    before = document.plan
    connection = document._store._connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(SaveFailedError) as caught:
        document.edit(add_measure(before, "Nu", note="x" * 20_000))
    assert (caught.value.outcome, caught.value.trouble) == (SavedOutcome.NOT_SAVED, SaveTrouble.DISK_FULL)
    assert document.plan == before
    assert check_file(document.path) == []


class FullDisk(sqlite3.Connection):
    """A real connection whose file finds no room for the journal beside it."""

    def execute(self, statement: str, *arguments: Any) -> sqlite3.Cursor:
        if statement.startswith("PRAGMA user_version="):
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        return super().execute(statement, *arguments)


def test_a_plan_on_a_full_disk_can_be_read(document: Document) -> None:
    connection = sqlite3.connect(document.path, isolation_level=None, factory=FullDisk)
    assert is_read_only(connection) is False
    assert not connection.in_transaction
    connection.close()


def test_a_locked_file_changes_nothing(document: Document) -> None:
    before = document.plan
    other = connect(document.path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(FileLockedError):
        document.edit(add_measure(before, "Nu"))
    other.execute("ROLLBACK")
    other.close()
    assert document.plan == before
    document.edit(add_measure(before, "Nu"))


def test_a_file_that_somebody_reads_for_long_is_said_to_be_locked(document: Document) -> None:
    before = document.plan
    other = connect(document.path)
    other.execute("BEGIN")
    other.execute("SELECT * FROM fund").fetchall()
    with pytest.raises(FileLockedError):
        document.edit(add_measure(before, "Nu"))
    other.execute("ROLLBACK")
    other.close()
    assert document.plan == before
    document.edit(add_measure(before, "Nu"))
    assert check_file(document.path) == []


def test_a_failed_undo_can_be_tried_again(document: Document) -> None:
    before = document.plan
    fail(document, "COMMIT")
    with pytest.raises(SaveFailedError):
        document.undo()
    assert document.plan == before
    document.undo()
    assert [measure.title for measure in document.plan.measures.values()][-1] != "Före"
    assert check_file(document.path) == []


def test_a_plan_that_cannot_be_finished_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from planner.storage import creation

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(creation, "put_in_place", full)
    with pytest.raises(SaveFailedError) as caught:
        Document.create(tmp_path / "prov.tplan", funded_plan())
    assert (caught.value.path.name, caught.value.trouble) == ("prov.tplan", SaveTrouble.DISK_FULL)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("error", [PermissionError(errno.EACCES, "no"), OSError(errno.EIO, "no")])
def test_what_keeps_a_plan_from_being_made_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Path, "touch", fails)
    wanted = FolderReadOnlyError if isinstance(error, PermissionError) else CannotOpenError
    with pytest.raises(wanted):
        Document.create(tmp_path / "prov.tplan", funded_plan())
    assert list(tmp_path.iterdir()) == []


def test_an_error_while_a_plan_is_made_names_the_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from planner.storage import creation

    def locked(path: Path) -> sqlite3.Connection:
        raise FileLockedError(path)

    monkeypatch.setattr(creation, "connect", locked)
    with pytest.raises(FileLockedError) as caught:
        Document.create(tmp_path / "prov.tplan", funded_plan())
    assert caught.value.path == tmp_path / "prov.tplan"
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_tidied_away_does_not_make_a_made_plan_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "a virus scanner holds it")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", held)
        Document.create(tmp_path / "prov.tplan", funded_plan()).close()
    assert check_file(tmp_path / "prov.tplan") == []


def test_what_a_killed_creation_left_is_taken_away_a_day_later(tmp_path: Path) -> None:
    left = tmp_path / f".{new_id()}.unfinished"
    journal = tmp_path / f"{left.name}-journal"
    being_made = tmp_path / f".{new_id()}.unfinished"
    somebody_elses = tmp_path / ".rapport.unfinished"
    for path in (left, journal, being_made, somebody_elses):
        path.touch()
        if path != being_made:
            os.utime(path, (0, 0))
    Document.create(tmp_path / "prov.tplan", funded_plan()).close()
    assert set(tmp_path.iterdir()) == {tmp_path / "prov.tplan", being_made, somebody_elses}


@pytest.mark.parametrize("call", ["open", "fsync"])
def test_a_folder_that_cannot_be_flushed_keeps_no_plan_from_being_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    original = getattr(os, call)

    def refuses_folders(target: Any, *arguments: Any, **named: Any) -> Any:
        if target == tmp_path or (call == "fsync" and Path(f"/proc/self/fd/{target}").is_dir()):
            raise OSError(errno.EINVAL, "Invalid argument")
        return original(target, *arguments, **named)

    monkeypatch.setattr(os, call, refuses_folders)
    Document.create(tmp_path / "prov.tplan", funded_plan()).close()
    assert check_file(tmp_path / "prov.tplan") == []


def _no_links(*_: object) -> None:
    raise OSError(errno.EPERM, "Operation not permitted")


def test_a_plan_is_made_where_there_are_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", _no_links)
    Document.create(tmp_path / "prov.tplan", funded_plan()).close()
    assert [file.name for file in tmp_path.iterdir()] == ["prov.tplan"]


def test_a_file_that_came_meanwhile_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "prov.tplan"

    def somebody_was_faster(*_: object) -> None:
        path.write_text("viktigt")
        _no_links()

    monkeypatch.setattr(os, "link", somebody_was_faster)
    with pytest.raises(PlanExistsError):
        Document.create(path, funded_plan())
    assert path.read_text() == "viktigt"
    assert list(tmp_path.iterdir()) == [path]
