"""An export is the whole new file or the old one untouched, also on a full disk."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from planner import atomic_file
from planner.atomic_file import FileWriteError, WriteFailure, write_verified

OLD = b"the old export"


def accept(data: bytes) -> None:
    """Find nothing wrong."""


def left_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_new_file_holds_every_byte(tmp_path: Path) -> None:
    data = os.urandom(300_000)
    seen: list[bytes] = []
    write_verified(tmp_path / "fördelning.xlsx", data, seen.append)
    assert (tmp_path / "fördelning.xlsx").read_bytes() == data
    assert seen == [data]
    assert left_in(tmp_path) == ["fördelning.xlsx"]


@pytest.mark.skipif(os.name != "posix", reason="permission bits of POSIX")
def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(OLD)
    target.chmod(0o640)
    write_verified(target, b"new", accept)
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.xlsx").write_bytes(OLD)
    (tmp_path / "link.xlsx").symlink_to("real.xlsx")
    write_verified(tmp_path / "link.xlsx", b"new", accept)
    assert (tmp_path / "link.xlsx").is_symlink()
    assert (tmp_path / "real.xlsx").read_bytes() == b"new"


def test_a_file_that_does_not_verify_leaves_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(OLD)

    def refuse(data: bytes) -> None:
        raise LookupError("totals differ")

    with pytest.raises(LookupError):
        write_verified(target, b"new", refuse)
    assert target.read_bytes() == OLD
    assert left_in(tmp_path) == ["a.xlsx"]


@pytest.mark.skipif(os.name == "nt", reason="Windows flushes no folders")
def test_bytes_and_name_are_flushed_each_before_it_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    flush, replace = os.fsync, Path.replace

    def flushed(handle: int) -> None:
        order.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        flush(handle)

    def replaced(path: Path, target: Path) -> Path:
        order.append("renamed")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", flushed)
    monkeypatch.setattr(Path, "replace", replaced)
    write_verified(tmp_path / "a.xlsx", b"new", accept)
    assert order == ["file", "renamed", "folder"]


def test_the_file_is_read_once_more_under_its_own_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def replaced(path: Path, target: Path) -> Path:
        done = replace(path, target)
        target.write_bytes(b"ne")
        return done

    monkeypatch.setattr(Path, "replace", replaced)
    with pytest.raises(FileWriteError) as caught:
        write_verified(tmp_path / "a.xlsx", b"new", accept)
    assert caught.value.failure is WriteFailure.NOT_READ_BACK


@pytest.mark.parametrize(
    ("name", "failure"),
    [
        ("missing/a.xlsx", WriteFailure.FOLDER_MISSING),
        ("folder", WriteFailure.IS_A_FOLDER),
        ("x" * 300 + ".xlsx", WriteFailure.BAD_NAME),
    ],
)
def test_an_impossible_target_is_named(tmp_path: Path, name: str, failure: WriteFailure) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileWriteError) as caught:
        write_verified(tmp_path / name, b"new", accept)
    assert caught.value.failure is failure
    assert caught.value.path == tmp_path / name
    assert left_in(tmp_path) == ["folder"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everything")
def test_a_write_protected_file_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(OLD)
    target.chmod(0o444)
    with pytest.raises(FileWriteError) as caught:
        write_verified(target, b"new", accept)
    assert caught.value.failure is WriteFailure.NO_PERMISSION


def test_a_folder_that_cannot_be_flushed_does_not_make_a_written_file_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = os.open

    def refuses_folders(path: Path, *arguments: int) -> int:
        if path == tmp_path:
            raise PermissionError(errno.EACCES, "Permission denied")
        return original(path, *arguments)

    monkeypatch.setattr(os, "open", refuses_folders)
    write_verified(tmp_path / "ut.csv", b"nytt", lambda _: None)
    assert (tmp_path / "ut.csv").read_bytes() == b"nytt"


def test_a_file_held_for_a_moment_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    attempts: list[str] = []
    replace = os.replace

    def held_twice(source: Path, target: Path) -> None:
        attempts.append("try")
        if len(attempts) < 3:
            raise PermissionError(13, "held")
        replace(source, target)

    monkeypatch.setattr(os, "replace", held_twice)
    write_verified(tmp_path / "a.xlsx", b"new", accept)
    assert (tmp_path / "a.xlsx").read_bytes() == b"new"
    assert len(attempts) == 3


def test_a_file_that_stays_held_is_said_to_be_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(OLD)

    def held(source: Path, target: Path) -> None:
        raise PermissionError(13, "held")

    monkeypatch.setattr(atomic_file, "REPLACE_WAITS", (0.0, 0.0))
    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(FileWriteError) as caught:
        write_verified(target, b"new", accept)
    assert caught.value.failure is WriteFailure.FILE_IN_USE
    assert target.read_bytes() == OLD
    assert left_in(tmp_path) == ["a.xlsx"]


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from planner.atomic_file import FileWriteError, write_verified
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
target, how = Path(sys.argv[1]), sys.argv[2]
try:
    if how == "ours":
        write_verified(target, b"n" * 200_000, lambda data: None)
    else:
        target.write_bytes(b"n" * 200_000)
except FileWriteError as error:
    print(error.failure)
except OSError as error:
    print("OSError")
else:
    print("success")
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
@pytest.mark.parametrize(
    ("how", "said", "old_file_is_whole"), [("ours", "disk_full", True), ("naive", "OSError", False)]
)
def test_a_full_disk_never_harms_the_old_file_and_a_naive_writer_does(
    tmp_path: Path, how: str, said: str, old_file_is_whole: bool
) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(OLD)
    root = Path(__file__).parents[1]
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(target), how],
        capture_output=True,
        text=True,
        check=True,
        cwd=root,
    )
    assert run.stdout.strip() == said
    assert (target.read_bytes() == OLD) is old_file_is_whole
    assert left_in(tmp_path) == ["a.xlsx"]
