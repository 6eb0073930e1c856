"""Backups: whole or not there, found by plan and by path, named for every system, thinned with care."""

import json
import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from planner.document import Document, check_file
from planner.domain.ids import new_id
from planner.editing.measures import add_measure
from planner.storage.backup import DAMAGED, BackupFolder, Origin
from planner.storage.backup_names import Backup, BackupReason, backup_stem, read_name
from planner.storage.errors import (
    BackupFailedError,
    BackupTrouble,
    DamagedError,
    PlanExistsError,
    SavedOutcome,
    SaveFailedError,
    SaveTrouble,
)
from planner.storage.gate import examine
from planner.storage.restore import restore
from tests.examples import funded_plan
from tests.storage.test_released_schemas import plan_file

START = datetime(2026, 1, 1, 12, tzinfo=UTC)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> BackupFolder:
    return BackupFolder(tmp_path / "data" / "Säkerhetskopior", clock)


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "Plan för Skärholmen.tplan", funded_plan(), "Eva") as document:
        yield document


def origin_of(document: Document) -> Origin:
    return Origin(
        plan_id=document.plan.info.id,
        home=document.home,
        seq=len(document.history()),
        head_hash=document.head_hash,
    )


def back_up(
    folder: BackupFolder, document: Document, reason: BackupReason = BackupReason.TIMER
) -> Backup | None:
    pending = folder.begin(origin_of(document), reason, document.write_snapshot)
    return None if pending is None else pending.finish()


def change(document: Document, title: str = "Ny") -> None:
    document.edit(add_measure(document.plan, title))


def files(folder: BackupFolder) -> list[str]:
    return sorted(path.name for path in folder.root.rglob("*") if path.is_file())


def test_a_backup_is_the_whole_plan_with_its_history(folder: BackupFolder, document: Document) -> None:
    backup = back_up(folder, document, BackupReason.OPENED)
    assert backup is not None
    assert check_file(backup.path) == []
    assert examine(backup.path).head_hash == document.head_hash
    assert (backup.stem, backup.at, backup.seq, backup.code, backup.reason) == (
        "Plan för Skärholmen",
        START,
        1,
        document.version,
        BackupReason.OPENED,
    )
    assert folder.of_plan(document.plan.info.id) == [backup]


def test_the_same_state_is_backed_up_once(folder: BackupFolder, document: Document, clock: Clock) -> None:
    assert back_up(folder, document)
    clock.now += timedelta(hours=1)
    assert back_up(folder, document) is None
    change(document)
    assert back_up(folder, document)
    assert len(folder.of_plan(document.plan.info.id)) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's own folders private by itself")
def test_nobody_else_can_read_a_backup(folder: BackupFolder, document: Document) -> None:
    backup = back_up(folder, document)
    assert backup is not None
    for path in (folder.root, backup.path.parent, backup.path):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077


def test_backups_are_found_by_the_paths_at_which_the_plan_lay(folder: BackupFolder, tmp_path: Path) -> None:
    first, second = tmp_path / "plan.tplan", tmp_path / "ny mapp" / "plan.tplan"
    second.parent.mkdir()
    with Document.create(first, funded_plan()) as document:
        backup = back_up(folder, document)
    first.rename(second)
    with Document.open(second) as document:
        assert back_up(folder, document) is None
    second.write_bytes(b"broken")
    assert folder.of_path(first) == folder.of_path(second) == [backup]
    assert folder.of_path(tmp_path / "other.tplan") == []
    assert folder.all() == [backup]


@pytest.mark.skipif(os.name == "nt", reason="needs a right there")
def test_backups_are_found_by_a_link_to_the_plan(folder: BackupFolder, document: Document) -> None:
    back_up(folder, document)
    link = document.path.with_name("genväg.tplan")
    link.symlink_to(document.path)
    assert len(folder.of_path(link)) == 1


def test_a_list_of_paths_that_cannot_be_read_costs_only_that(
    folder: BackupFolder, document: Document
) -> None:
    backup = back_up(folder, document)
    assert backup is not None
    paths = backup.path.parent / "paths.json"
    assert json.loads(paths.read_bytes()) == [str(document.home)]
    for content in (b"{", b'{"a": 1}', b"[1]", b"\xff"):
        paths.write_bytes(content)
        assert folder.of_path(document.home) == []
        assert folder.of_plan(document.plan.info.id) == [backup]
    change(document)
    back_up(folder, document)
    assert len(folder.of_path(document.home)) == 2


@pytest.mark.parametrize(
    "name",
    [
        "Skärholmen åtgärder 2026",
        "a" * 240,
        "ö" * 120,
        "Ska\u0308rholmen",
        "#?%&",
        "vad:nu*då",
        "...",
        "CON",
        "x 20260101T120000Z 000001 0123abcd timer",
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows takes some of these names in no file")
def test_every_name_of_a_plan_gives_one_that_every_system_takes(
    folder: BackupFolder, tmp_path: Path, name: str
) -> None:
    with Document.create(tmp_path / f"{name}.tplan", funded_plan()) as document:
        backup = back_up(folder, document)
    assert backup is not None
    assert backup == read_name(backup.path)
    assert not set(backup.path.name) & set('\\/:*?"<>|')
    assert len(backup.path.name.encode()) <= 160
    assert check_file(backup.path) == []


def test_a_name_that_is_no_text_gives_a_name() -> None:
    assert backup_stem(Path(os.fsdecode(b"plan\xff.tplan"))) == "plan"


def test_other_files_are_no_backups(tmp_path: Path) -> None:
    for name in ("plan.tplan", "Plan 20261399T120000Z 000001 0123abcd timer.tplan", "paths.json"):
        assert read_name(tmp_path / name) is None
    later = read_name(tmp_path / "Plan 20261231T120000Z 000001 0123abcd moonlight.tplan")
    assert later is not None
    assert later.reason is None


def test_an_id_that_can_be_no_folder_stays_inside(folder: BackupFolder, document: Document) -> None:
    origin = Origin(plan_id="../../x", home=document.home, seq=1, head_hash=document.head_hash)
    pending = folder.begin(origin, BackupReason.TIMER, document.write_snapshot)
    assert pending is not None
    pending.finish()
    assert [backup.path.parent.parent for backup in folder.all()] == [folder.root]


def test_a_snapshot_that_cannot_be_written_leaves_nothing(folder: BackupFolder, document: Document) -> None:
    def fails(target: Path) -> None:
        target.touch()  # as VACUUM INTO does
        raise SaveFailedError(target, SavedOutcome.NOT_SAVED, SaveTrouble.DISK_FULL)

    with pytest.raises(BackupFailedError) as caught:
        folder.begin(origin_of(document), BackupReason.TIMER, fails)
    assert (caught.value.path, caught.value.trouble) == (document.home, BackupTrouble.DISK_FULL)
    assert files(folder) == ["paths.json"]


@pytest.mark.parametrize("content", [b"", b"hello", None])
def test_a_snapshot_that_is_not_whole_becomes_no_backup(
    folder: BackupFolder, document: Document, content: bytes | None
) -> None:
    def spoiled(target: Path) -> None:
        document.write_snapshot(target)
        target.write_bytes(target.read_bytes()[:-4096] if content is None else content)

    pending = folder.begin(origin_of(document), BackupReason.TIMER, spoiled)
    assert pending is not None
    with pytest.raises(BackupFailedError) as caught:
        pending.finish()
    assert caught.value.trouble is BackupTrouble.NOT_WHOLE
    assert files(folder) == ["paths.json"]


def test_a_snapshot_of_another_state_becomes_no_backup(folder: BackupFolder, document: Document) -> None:
    def late(target: Path) -> None:
        change(document)
        document.write_snapshot(target)

    pending = folder.begin(origin_of(document), BackupReason.TIMER, late)
    assert pending is not None
    with pytest.raises(BackupFailedError):
        pending.finish()
    assert folder.all() == []


def test_the_plan_always_has_room_left(tmp_path: Path, document: Document) -> None:
    folder = BackupFolder(tmp_path / "kopior", keep_free=1 << 62)
    with pytest.raises(BackupFailedError) as caught:
        back_up(folder, document)
    assert caught.value.trouble is BackupTrouble.DISK_FULL


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path: Path, document: Document) -> None:
    (tmp_path / "kopior").write_text("en fil")
    with pytest.raises(BackupFailedError) as caught:
        back_up(BackupFolder(tmp_path / "kopior"), document)
    assert caught.value.trouble is BackupTrouble.NO_ACCESS


def test_what_a_kill_left_is_taken_away_a_day_later(folder: BackupFolder, document: Document) -> None:
    back_up(folder, document)
    (place,) = [path for path in folder.root.iterdir() if path.is_dir()]
    old, new = place / f".{new_id()}.unfinished", place / f".{new_id()}.unfinished"
    for path in (old, new):
        path.touch()
    os.utime(old, (0, 0))
    change(document)
    back_up(folder, document)
    assert not old.exists()
    assert new.exists()


def test_a_plan_of_an_older_version_is_kept_as_it_is(folder: BackupFolder, tmp_path: Path) -> None:
    path = plan_file(tmp_path, 1)
    examined = examine(path)
    backup = folder.keep_before_migration(examined, path)
    assert backup is not None
    assert backup.reason is BackupReason.MIGRATION
    with Document.open(path) as document:
        assert examine(backup.path).schema == 1
        assert examine(backup.path).head_hash == document.head_hash
        assert folder.of_path(path) == [backup]
    restored = restore(backup, tmp_path / "åter.tplan")
    assert (restored.schema, restored.plan) == (1, examined.plan)


# --- thinning ---------------------------------------------------------------------------------------


def live(folder: BackupFolder, document: Document, clock: Clock, days: int) -> None:
    """Change and back up twice a day, thinning as the window does."""
    for day in range(days):
        for half in range(2):
            clock.now = START + timedelta(days=day, hours=half)
            change(document, f"Dag {day}.{half}")
            back_up(folder, document)
            folder.thin(document.plan.info.id)


@pytest.mark.slow
def test_a_hundred_days_with_one_corrupt_in_the_middle(
    folder: BackupFolder, document: Document, clock: Clock
) -> None:
    plan_id = document.plan.info.id
    live(folder, document, clock, 60)
    backups = folder.of_plan(plan_id)
    damaged = backups[len(backups) // 2]
    content = bytearray(damaged.path.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    damaged.path.write_bytes(content)
    for day in range(60, 100):
        before = set(folder.of_plan(plan_id))
        clock.now = START + timedelta(days=day)
        change(document, f"Dag {day}")
        new = back_up(folder, document)
        assert new is not None
        thinned = folder.thin(plan_id)
        after = set(folder.of_plan(plan_id))
        assert new in after
        if thinned.damaged:
            assert thinned.damaged == (damaged.path.with_name(damaged.path.name + DAMAGED),)
            assert thinned.damaged[0].exists()
            assert before - after <= {damaged}
    assert examine(folder.of_plan(plan_id)[0].path).head_hash == document.head_hash
    days = {backup.at.date() for backup in folder.of_plan(plan_id) if backup != damaged}
    assert len([day for day in days if clock.now.date() - day < timedelta(days=30)]) >= 29
    assert all(check_file(backup.path) == [] for backup in folder.of_plan(plan_id) if backup != damaged)


def test_a_damaged_stand_in_stops_the_thinning_and_is_set_aside(
    folder: BackupFolder, document: Document, clock: Clock
) -> None:
    plan_id = document.plan.info.id
    made = []
    for hour in range(3):
        clock.now = START + timedelta(hours=hour)
        change(document)
        made.append(back_up(folder, document))
    stand_in = made[-1]
    clock.now = START + timedelta(days=10)
    change(document)
    back_up(folder, document)
    assert stand_in is not None
    stand_in.path.write_bytes(stand_in.path.read_bytes()[:-4096])
    first = folder.thin(plan_id)
    assert (first.deleted, [path.exists() for path in first.damaged]) == ((), [True])
    assert len(folder.of_plan(plan_id)) == 3
    second = folder.thin(plan_id)
    assert (len(second.deleted), second.damaged) == (1, ())


def test_a_stand_in_that_cannot_be_examined_for_now_stops_the_thinning(
    folder: BackupFolder, document: Document, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from planner.storage import backup as module
    from planner.storage.errors import CannotOpenError

    for day in (0, 0, 9):
        clock.now += timedelta(days=day, hours=1)
        change(document)
        back_up(folder, document)

    def held(path: Path) -> None:
        raise CannotOpenError(path)

    with monkeypatch.context() as patch:
        patch.setattr(module, "examine", held)
        assert folder.thin(document.plan.info.id).deleted == ()
    assert len(folder.thin(document.plan.info.id).deleted) == 1


def test_copies_of_a_plan_under_other_names_are_thinned_each_for_itself(
    folder: BackupFolder, tmp_path: Path, clock: Clock
) -> None:
    one, other = tmp_path / "plan.tplan", tmp_path / "kopia.tplan"
    Document.create(one, funded_plan()).close()
    other.write_bytes(one.read_bytes())
    for path in (one, other):
        clock.now += timedelta(minutes=1)
        with Document.open(path) as document:
            change(document, path.stem)
            back_up(folder, document)
            plan_id = document.plan.info.id
    clock.now += timedelta(days=10)
    assert folder.thin(plan_id).deleted == ()


# --- restoring --------------------------------------------------------------------------------------


def test_a_restored_plan_is_a_file_of_its_own_with_the_same_seal(
    folder: BackupFolder, document: Document, tmp_path: Path
) -> None:
    backup = back_up(folder, document)
    assert backup is not None
    change(document)
    target = tmp_path / "återställd.tplan"
    assert restore(backup, target).head_hash.startswith(backup.code)
    with Document.open(target) as restored:
        change(restored)
        restored.undo()
    assert {path.name for path in tmp_path.glob("*.tplan")} == {"Plan för Skärholmen.tplan", target.name}
    assert check_file(backup.path) == []


def test_a_file_that_is_there_is_never_restored_over(
    folder: BackupFolder, document: Document, tmp_path: Path
) -> None:
    backup = back_up(folder, document)
    assert backup is not None
    target = tmp_path / "viktig.tplan"
    target.write_text("viktigt")
    with pytest.raises(PlanExistsError):
        restore(backup, target)
    assert target.read_text() == "viktigt"


def test_a_damaged_backup_is_not_restored(folder: BackupFolder, document: Document, tmp_path: Path) -> None:
    backup = back_up(folder, document)
    assert backup is not None
    backup.path.write_bytes(backup.path.read_bytes()[:-4096])
    with pytest.raises(DamagedError) as caught:
        restore(backup, tmp_path / "ny.tplan")
    assert caught.value.path == backup.path
    assert not (tmp_path / "ny.tplan").exists()


def test_a_backup_that_is_another_than_its_name_says_is_not_restored(
    folder: BackupFolder, document: Document, tmp_path: Path
) -> None:
    one = back_up(folder, document)
    change(document)
    other = back_up(folder, document)
    assert one is not None
    assert other is not None
    one.path.write_bytes(other.path.read_bytes())
    with pytest.raises(DamagedError):
        restore(one, tmp_path / "ny.tplan")


def test_a_restore_that_is_broken_off_leaves_nothing(
    folder: BackupFolder, document: Document, tmp_path: Path
) -> None:
    backup = back_up(folder, document)
    assert backup is not None
    before = set(tmp_path.iterdir())

    def enough(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        restore(backup, tmp_path / "ny.tplan", enough)
    assert set(tmp_path.iterdir()) == before
