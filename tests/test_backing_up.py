"""Occasions: a plan is backed up before what changes much, and never twice in the same state."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.backing_up import BULK, BackingUp, backups_of, content_of, is_refusal, reason_before
from planner.document import Document
from planner.domain.changes import ChangeSet, EditKind
from planner.domain.drafts import MeasureDraft
from planner.editing.import_list import import_list
from planner.editing.measures import add_measure, change_measures
from planner.opening import Surroundings, open_plan, writing
from planner.storage.backup import BackupFolder, Pending
from planner.storage.backup_names import BackupReason
from planner.storage.errors import (
    BackupFailedError,
    BackupTrouble,
    DamagedError,
    FileError,
    FileLockedError,
    FileMissingError,
    PlanExistsError,
)
from planner.storage.gate import examine
from tests.examples import funded_plan
from tests.storage.test_released_schemas import plan_file


@pytest.fixture
def folder(tmp_path: Path) -> BackupFolder:
    return BackupFolder(tmp_path / "Säkerhetskopior")


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "plan.tplan", funded_plan(), "Eva") as document:
        yield document


def backed_up(document: Document, folder: BackupFolder) -> BackingUp:
    return BackingUp(document, folder, Pending.finish, lambda error: pytest.fail(str(error)))


def reasons(folder: BackupFolder) -> list[BackupReason | None]:
    return [backup.reason for backup in reversed(folder.all())]


def many(document: Document, count: int) -> ChangeSet:
    drafts = [MeasureDraft(title=f"Åtgärd {number}") for number in range(count)]
    plan = document.plan
    return import_list(plan, plan.info.scenario_id, drafts, "lista.xlsx")


def test_an_import_is_backed_up_before_it_is_made(document: Document, folder: BackupFolder) -> None:
    before = document.plan
    backed_up(document, folder)
    document.edit(many(document, 2))
    assert reasons(folder) == [BackupReason.IMPORT]
    assert examine(folder.all()[0].path).plan == before


def test_only_a_change_of_many_values_is_backed_up_before(document: Document, folder: BackupFolder) -> None:
    document.edit(many(document, BULK + 5))
    ids = list(document.plan.measures)[-BULK:]
    backed_up(document, folder)
    document.edit(change_measures(document.plan, ids[1:], kind="lighting"))
    assert reasons(folder) == []
    document.edit(change_measures(document.plan, ids, kind="camera"))
    document.undo()
    assert sorted(map(str, reasons(folder))) == ["bulk", "bulk"]


def test_going_back_and_merging_are_backed_up_however_little_they_change(document: Document) -> None:
    one = add_measure(document.plan, "Lampor")
    assert reason_before(one) is None
    assert reason_before(ChangeSet(EditKind.GO_BACK, "", one.changes)) is BackupReason.GO_BACK
    assert reason_before(ChangeSet(EditKind.MERGE_PLANS, "", one.changes)) is BackupReason.MERGE
    assert reason_before(ChangeSet(EditKind.MERGE_PLANS, "", ())) is None


def test_a_state_is_backed_up_once_although_the_first_backup_is_not_finished(
    document: Document, folder: BackupFolder
) -> None:
    pending: list[Pending] = []
    backing = BackingUp(document, folder, pending.append, lambda error: pytest.fail(str(error)))
    for _ in range(3):
        backing.take(BackupReason.TIMER)
    assert len(pending) == 1
    backing.forget()  # it failed
    backing.take(BackupReason.TIMER)
    assert len(pending) == 2


def test_a_backup_that_fails_does_not_stop_the_edit(document: Document, tmp_path: Path) -> None:
    failures: list[BackupFailedError] = []
    BackingUp(document, BackupFolder(tmp_path / "k", keep_free=1 << 62), Pending.finish, failures.append)
    document.edit(many(document, 1))
    assert [error.trouble for error in failures] == [BackupTrouble.DISK_FULL]
    assert len(document.plan.measures) == 3


def test_after_it_is_stopped_nothing_is_backed_up(document: Document, folder: BackupFolder) -> None:
    backed_up(document, folder).stop()
    document.edit(many(document, 1))
    assert reasons(folder) == []


def test_a_plan_that_is_only_read_is_not_backed_up(tmp_path: Path, folder: BackupFolder) -> None:
    Document.create(tmp_path / "plan.tplan", funded_plan()).close()
    with Document.open(tmp_path / "plan.tplan", read_only=True) as document:
        backed_up(document, folder).take(BackupReason.OPENED)
    assert reasons(folder) == []


def test_what_raises_before_an_edit_keeps_it_from_being_made(document: Document) -> None:
    def fails(_: ChangeSet) -> None:
        raise LookupError("a bug")

    before = document.plan
    stop = document.prepare_with(fails)
    with pytest.raises(LookupError):
        document.edit(add_measure(before, "Lampor"))
    assert (document.plan, len(document.history())) == (before, 1)
    stop()
    document.edit(add_measure(before, "Lampor"))


def test_what_a_backup_holds_is_what_the_plan_held(document: Document, folder: BackupFolder) -> None:
    backed_up(document, folder).take(BackupReason.OPENED)
    (backup,) = folder.all()
    content = content_of(backup)
    assert (content.title, content.measures, content.head_hash) == ("Prov", 2, document.head_hash)
    assert content.total.remaining_ore == content.total.frame_ore - content.total.allocated_ore
    assert (content.last.who, content.last.kind) == ("Eva", EditKind.CREATE_PLAN)


def test_backups_are_found_by_what_the_file_itself_says(document: Document, folder: BackupFolder) -> None:
    backed_up(document, folder).take(BackupReason.OPENED)
    moved = document.path.with_name("flyttad.tplan")
    moved.write_bytes(folder.all()[0].path.read_bytes())
    assert len(backups_of(folder, moved)) == 1
    moved.write_bytes(b"")
    assert backups_of(folder, moved) == []
    assert len(backups_of(folder, moved, document.plan.info.id)) == 1
    assert len(backups_of(folder, document.path)) == 1


@pytest.mark.parametrize(
    ("error", "refused"),
    [
        (DamagedError(Path("x"), ()), True),
        (FileMissingError(Path("x")), True),
        (PlanExistsError(Path("x")), False),
        (FileLockedError(Path("x")), False),
    ],
)
def test_a_backup_helps_where_a_plan_cannot_be_opened_at_all(error: FileError, refused: bool) -> None:
    assert is_refusal(error) is refused


# --- opening ----------------------------------------------------------------------------------------


def at_home(folder: Path, backups: BackupFolder) -> Surroundings:
    return Surroundings(
        folder=folder / "arbetskopior",
        who="Anna",
        file_system_of=lambda _path: "ext4",
        beat_seconds=None,
        backups=backups,
    )


def test_a_plan_of_an_older_version_is_backed_up_before_it_is_brought_up_to_date(
    tmp_path: Path, folder: BackupFolder
) -> None:
    path = plan_file(tmp_path, 1)
    opened = open_plan(path, at_home(tmp_path, folder))
    assert opened.not_backed_up is None
    opened.close()
    (backup,) = folder.of_path(path)
    assert (backup.reason, examine(backup.path).schema) == (BackupReason.MIGRATION, 1)
    assert examine(path).schema > 1


def test_a_plan_of_an_older_version_opens_although_it_cannot_be_kept(tmp_path: Path) -> None:
    path = plan_file(tmp_path, 1)
    opened = open_plan(path, at_home(tmp_path, BackupFolder(tmp_path / "k", keep_free=1 << 62)))
    assert opened.not_backed_up is not None
    assert not opened.document.read_only
    opened.close()


def test_a_command_that_writes_backs_up_as_the_window_does(tmp_path: Path, folder: BackupFolder) -> None:
    path = tmp_path / "plan.tplan"
    Document.create(path, funded_plan()).close()
    with writing(path, at_home(tmp_path, folder)) as document:
        document.edit(many(document, 1))
    assert reasons(folder) == [BackupReason.IMPORT]
    failures: list[BackupFailedError] = []
    full = BackupFolder(tmp_path / "k", keep_free=1 << 62)
    with writing(path, at_home(tmp_path, full), failures.append) as document:
        document.edit(many(document, 1))
    assert len(failures) == 1
