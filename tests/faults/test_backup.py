"""Backups on a full disk, killed half-way, of a plan that is being written: whole or not there at all."""

import contextlib
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from planner.backing_up import BackingUp, origin_of
from planner.document import Document, check_file
from planner.domain.errors import PlannerError
from planner.storage.backup import BackupFolder, Pending
from planner.storage.backup_names import BackupReason, read_name
from planner.storage.errors import BackupFailedError, BackupTrouble
from planner.storage.restore import restore
from tests.examples import funded_plan
from tests.faults.figures import Figure
from tests.faults.tasks import MADE, back_up_once
from tests.faults.tracing import traced
from tests.faults.writer import step

ROOT = Path(__file__).resolve().parents[2]
HowMany = Callable[[int, int], int]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Skärholmen.tplan"
    Document.create(path, funded_plan()).close()
    return path


def go_on(document: Document, rnd: random.Random) -> None:
    """Do what changes something: there may be nothing to undo."""
    head = document.head_hash
    while document.head_hash == head:
        step(document, rnd)


def fill(disk: Path, leave: int) -> Path:
    """Fill a disk up to so many bytes."""
    filler = disk / "filler"
    filler.write_bytes(bytes(max(0, shutil.disk_usage(disk).free - leave)))
    return filler


def looks_like_a_backup(root: Path) -> list[Path]:
    return [path for path in root.rglob("*.tplan*") if path.is_file()]


def is_whole(path: Path) -> bool:
    try:
        return check_file(path) == []
    except PlannerError:
        return False


def whole(root: Path) -> int:
    """Count the backups, all of which must be whole."""
    found = looks_like_a_backup(root)
    assert all(read_name(path) is not None and is_whole(path) for path in found)
    return len(found)


@pytest.mark.skipif(sys.platform != "linux", reason="a small disk is mounted on Linux only")
def test_on_a_full_disk_nothing_looks_like_a_backup_and_the_old_ones_stay(
    path: Path, tmp_path: Path, small_disk: Path, figure: Figure, how_many: HowMany
) -> None:
    rnd, rounds, refused = random.Random(5), how_many(20, 200), 0
    for number in range(rounds):
        folder = BackupFolder(small_disk / "kopior", keep_free=0)
        copy = Path(shutil.copy(path, tmp_path / f"{number}.tplan"))
        with Document.open(copy) as document:
            back_up(document, folder)
            go_on(document, rnd)
            filler = fill(small_disk, rnd.randrange(2 * copy.stat().st_size))
            trouble = trouble_of(document, folder)
            assert trouble in {None, BackupTrouble.DISK_FULL}
            assert whole(small_disk) == (2 if trouble is None else 1)
            refused += trouble is not None
            go_on(document, rnd)  # the plan, on another disk, is saved all the same
            filler.unlink()
            back_up(document, folder)  # goes on when there is room again
            assert whole(small_disk) == (3 if trouble is None else 2)
        shutil.rmtree(folder.root)
    assert 0 < refused < rounds
    figure("disk full during a backup", refused=refused, made=rounds - refused, damaged=0)


def trouble_of(document: Document, folder: BackupFolder) -> BackupTrouble | None:
    """Back up and return what stood in the way; None = nothing did."""
    try:
        back_up(document, folder)
    except BackupFailedError as error:
        return error.trouble
    return None


@pytest.mark.skipif(sys.platform != "linux", reason="a small disk is mounted on Linux only")
def test_sqlite_alone_leaves_what_looks_like_a_backup_on_a_full_disk(path: Path, small_disk: Path) -> None:
    """The control: what `begin` and `finish` keep from happening does happen."""
    fill(small_disk, 4096)
    target = small_disk / "kopia.tplan"
    with contextlib.closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("VACUUM INTO ?", (str(target),))
    assert target.exists()
    assert not is_whole(target)


def back_up(document: Document, folder: BackupFolder) -> None:
    pending = folder.begin(origin_of(document), BackupReason.TIMER, document.write_snapshot)
    if pending is not None:
        pending.finish()


_LIMITED = """
import resource, sys
from pathlib import Path
from planner.document import Document
from planner.storage.backup import BackupFolder
from tests.faults.test_backup import back_up, trouble_of
folder = BackupFolder(Path(sys.argv[2]), keep_free=0)
with Document.open(Path(sys.argv[1])) as document:
    for limit in map(int, sys.argv[3:]):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        print(trouble_of(document, folder))
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    back_up(document, folder)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_FSIZE is of POSIX")
def test_a_quota_keeps_a_backup_from_being_made_and_nothing_else(path: Path, tmp_path: Path) -> None:
    limits = [str(limit) for limit in (0, 1, 4096, 10_000, 40_960)]
    command = [sys.executable, "-c", _LIMITED, str(path), str(tmp_path / "kopior"), *limits]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) <= {"disk_full", "device", "no_access"}
    assert len(done.stdout.split()) == len(limits)
    assert whole(tmp_path / "kopior") == 1


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_while_it_backs_up_every_backup_is_whole(
    path: Path, tmp_path: Path, figure: Figure, how_many: HowMany
) -> None:
    kills, folder, in_the_act, told = how_many(12, 300), tmp_path / "kopior", 0, 0
    for seed in range(kills):
        command = [sys.executable, "-m", "tests.faults.backup_writer", str(path), str(folder), str(seed)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"begun\n"
            time.sleep(random.Random(seed).random() * 0.3)
            writer.kill()
            names = writer.stdout.read().decode().split("\n")[:-1]
        assert all((path.parent / "kopior").rglob(name) for name in names)
        there = {found.name for found in looks_like_a_backup(folder)}
        assert set(names) <= there
        told += len(names)
        in_the_act += any(folder.rglob(".*.unfinished"))
        whole(folder)
        for left in [*folder.rglob(".*.unfinished*"), *looks_like_a_backup(folder)]:
            left.unlink()
    assert in_the_act > 0
    figure("killed during a backup", kills=kills, in_the_act=in_the_act, told=told, lost=0, damaged=0)


def test_backups_of_a_plan_that_is_being_written_are_all_whole(
    path: Path, tmp_path: Path, figure: Figure, how_many: HowMany
) -> None:
    rnd, folder, count = random.Random(3), BackupFolder(tmp_path / "kopior"), how_many(30, 300)
    with ThreadPoolExecutor(1) as beside, Document.open(path) as document:
        made = []

        def fail(error: BackupFailedError) -> None:
            raise error

        backing = BackingUp(
            document, folder, lambda pending: made.append(beside.submit(Pending.finish, pending)), fail
        )
        for _ in range(count):
            backing.take(BackupReason.TIMER)
            go_on(document, rnd)
        backups = [one.result() for one in made]
    assert whole(folder.root) == len(backups) == count
    figure("backups of a plan that is being written", backups=count, damaged=0)


def test_every_backup_is_restored_with_the_seal_that_it_was_made_with(
    path: Path, tmp_path: Path, figure: Figure, how_many: HowMany
) -> None:
    rnd, folder, count, heads = random.Random(4), BackupFolder(tmp_path / "kopior"), how_many(15, 150), {}
    with Document.open(path) as document:
        for _ in range(count):
            go_on(document, rnd)
            back_up(document, folder)
            heads[len(document.history())] = (document.head_hash, document.plan)
    for backup in folder.of_path(path):
        target = tmp_path / f"{backup.seq}.tplan"
        assert restore(backup, target).head_hash == heads[backup.seq][0]
        with Document.open(target) as restored:
            assert (restored.head_hash, restored.plan) == heads[backup.seq]
            go_on(restored, rnd)
    assert len(heads) == len(folder.of_path(path)) == count
    figure("restored from a backup", backups=count, other_seals=0)


#: What making a backup asks of the system, and how it can fail.
CALLS = {
    "pwrite64": ("error=EIO", "error=ENOSPC", "signal=KILL"),
    "ftruncate": ("error=EIO", "signal=KILL"),
    "fsync": ("error=EIO", "signal=KILL"),
    "fdatasync": ("error=EIO", "signal=KILL"),
    "rename": ("error=EACCES", "error=ENOSPC", "signal=KILL"),
    "chmod": ("error=EPERM", "signal=KILL"),
    "mkdir": ("error=EACCES", "error=ENOSPC", "signal=KILL"),
    "unlink": ("error=EACCES", "signal=KILL"),
}


@pytest.mark.slow
def test_a_backup_is_whole_or_not_there_whichever_call_fails(
    path: Path, tmp_path: Path, strace: str, figure: Figure, how_many: HowMany
) -> None:
    watched = ["-e", f"trace={','.join(CALLS)}"]
    made = Counter(traced(strace, back_up_once, again(path, tmp_path), watched).calls())
    faults = [
        f"inject={call}:{fault}:when={number}"
        for call, kinds in CALLS.items()
        for fault in kinds
        for number in range(1, made[call] + 1)
    ]
    counts = Counter(faults=0, made=0, told_wrong=0, damaged=0)
    for inject in random.Random(8).sample(faults, min(how_many(60, 10_000), len(faults))):
        plan = again(path, tmp_path)
        said = traced(strace, back_up_once, plan, [*watched, "-e", inject]).said
        there = whole(plan.parent / "kopior")
        assert there == 1 or MADE not in said, inject
        assert is_whole(plan), inject
        counts["faults"] += 1
        counts["made"] += there
    assert 0 < counts["made"] < counts["faults"]
    figure("each call of a backup fails", **counts)


def again(path: Path, folder: Path) -> Path:
    """Return a copy of the plan in a folder of its own, which has no backups yet."""
    place = folder / "arbete"
    shutil.rmtree(place, ignore_errors=True)
    (place / "kopior").mkdir(parents=True)
    return Path(shutil.copy(path, place))
