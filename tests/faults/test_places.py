"""Plans in odd places: strange names, no rights, held by somebody else, exchanged while they are open."""

import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from planner.document import Document
from planner.domain.errors import PlannerError
from planner.editing.measures import add_measure
from planner.storage.errors import (
    BadNameError,
    CannotOpenError,
    ChangedOutsideError,
    FileError,
    FileLockedError,
    FileMissingError,
    NotAPlanError,
    ReadOnlyFileError,
)
from planner.storage.gate import examine
from tests.examples import funded_plan
from tests.faults.figures import Figure
from tests.faults.tracing import processes

#: The name that a file system takes at most, bytes; SQLite's journal lies beside the plan with 8 more.
LONGEST_NAME = 255 - len("-journal")
ODD_NAMES = (
    "Trygghetsplan åäö ÅÄÖ.tplan",
    "Trygghetsfonden 2026 (kopia).tplan",
    "a#b?c%20d&e=f;g'h.tplan",
    "%41.tplan",
    "file:plan?mode=memory.tplan",
    ":memory:",
    "emoji 😀🏳️‍🌈.tplan",
    "a\N{COMBINING RING ABOVE}.tplan",
    " blanksteg .tplan",
    "rad\nbrytning.tplan",
    "-rf.tplan",
    "å" * (LONGEST_NAME // 2) + "x",
    "x" * LONGEST_NAME,
)
NOBODY = 65_534


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "prov.tplan"
    Document.create(path, funded_plan()).close()
    return path


def edited(document: Document, title: str) -> None:
    document.edit(add_measure(document.plan, title))


def error_of(action: Callable[[], object]) -> type[PlannerError]:
    with pytest.raises(PlannerError) as caught:
        action()
    return type(caught.value)


# Names


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes few of these names")
def test_a_plan_of_any_name_is_made_edited_and_opened_again(tmp_path: Path, figure: Figure) -> None:
    for name in ODD_NAMES:
        folder = tmp_path / str(ODD_NAMES.index(name)) / "mapp #1 50% å?"
        folder.mkdir(parents=True)
        with Document.create(folder / name, funded_plan()) as document:
            edited(document, "Lampor")
        with Document.open(folder / name) as document:
            assert "Lampor" in {measure.title for measure in document.plan.measures.values()}
        assert [file.name for file in folder.iterdir()] == [name]
    figure("odd names", made_and_opened_again=len(ODD_NAMES))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts otherwise")
def test_a_name_without_room_for_the_journal_is_refused(tmp_path: Path) -> None:
    for length in (LONGEST_NAME + 1, 256, 5_000):
        path = tmp_path / ("x" * length)
        assert error_of(partial(Document.create, path, funded_plan())) is BadNameError
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes no such name")
def test_a_plan_that_was_given_such_a_name_is_told_to_have_it(plan: Path) -> None:
    longer = plan.rename(plan.with_name("x" * (LONGEST_NAME + 1)))
    assert error_of(partial(Document.open, longer)) is BadNameError


def test_what_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    for path in (tmp_path / "saknas.tplan", tmp_path / "ingen" / "mapp.tplan"):
        assert error_of(partial(Document.open, path)) is FileMissingError
    assert error_of(lambda: Document.open(tmp_path)) is NotAPlanError
    assert error_of(lambda: Document.open(tmp_path / "a\0b")) is BadNameError
    assert list(tmp_path.iterdir()) == []


# Rights


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody reaches; the test's own are root's alone."""
    if sys.platform == "win32":
        pytest.skip("rights are other things on Windows")
    folder = Path(tempfile.mkdtemp(prefix="rights-"))
    folder.chmod(0o777)
    yield folder
    for path in (folder, *folder.iterdir()):
        path.chmod(0o777)
    shutil.rmtree(folder)


def open_and_edit(path: Path, says: Connection) -> None:
    """Open and edit a plan as a user without root's right to everything, and say what came of it."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    try:
        with Document.open(path, "ingen") as document:
            says.send("read only" if document.read_only else "open")
            edited(document, "Nu")
            says.send("saved")
    except FileError as error:
        says.send(type(error).__name__)
    says.send(None)


def what_nobody_can_do(path: Path) -> list[str]:
    ours, theirs = processes().Pipe(duplex=False)
    process = processes().Process(target=open_and_edit, args=(path, theirs))
    process.start()
    theirs.close()
    with ours:
        said = list(iter(ours.recv, None))
    process.join()
    process.close()
    return said


@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "wanted"),
    [
        (0o666, 0o777, ["open", "saved"]),
        (0o444, 0o777, ["read only", ReadOnlyFileError.__name__]),
        (0o666, 0o555, ["read only", ReadOnlyFileError.__name__]),
        (0o000, 0o777, [CannotOpenError.__name__]),
        (0o666, 0o000, [CannotOpenError.__name__]),
    ],
    ids=["all rights", "a file to read", "a folder to read", "no right to the file", "none to the folder"],
)
def test_without_rights_a_plan_is_read_or_the_reason_is_told(
    open_folder: Path, plan: Path, file_mode: int, folder_mode: int, wanted: list[str]
) -> None:
    folder = open_folder / "mapp"
    folder.mkdir()
    path = Path(shutil.copy(plan, folder))
    path.chmod(file_mode)
    folder.chmod(folder_mode)
    assert what_nobody_can_do(path) == wanted


# Held by somebody else


@pytest.mark.parametrize("how", ["IMMEDIATE", "EXCLUSIVE"])
def test_what_somebody_else_holds_is_told_soon_and_can_be_edited_afterwards(
    plan: Path, how: str, figure: Figure
) -> None:
    with closing(sqlite3.connect(plan, isolation_level=None)) as other, Document.open(plan) as document:
        other.execute(f"BEGIN {how}")
        started = time.monotonic()
        assert error_of(lambda: edited(document, "Nu")) is FileLockedError
        seconds = time.monotonic() - started
        other.execute("ROLLBACK")
        edited(document, "Nu")
    figure(f"held by another program ({how.lower()})", ms_until_it_is_told=round(seconds * 1_000))
    assert seconds < 5
    assert len(examine(plan).entries) == 2


def test_what_somebody_else_holds_can_be_read(plan: Path) -> None:
    with closing(sqlite3.connect(plan, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert error_of(lambda: Document.open(plan)) is FileLockedError
        with Document.open(plan, read_only=True) as document:
            assert document.plan.measures
            assert error_of(lambda: edited(document, "Nu")) is ReadOnlyFileError
        other.execute("ROLLBACK")


# Exchanged while it is open


def replaced(plan: Path, other: Path) -> None:
    other.replace(plan)


def overwritten(plan: Path, other: Path) -> None:
    shutil.copyfile(other, plan)


def deleted(plan: Path, other: Path) -> None:
    plan.unlink()


def moved(plan: Path, other: Path) -> None:
    plan.rename(plan.with_name("flyttad.tplan"))


def cut_short(plan: Path, other: Path) -> None:
    os.truncate(plan, plan.stat().st_size // 2)


def emptied(plan: Path, other: Path) -> None:
    os.truncate(plan, 0)


def restored(plan: Path, other: Path) -> None:
    """An older copy of the same plan is put in its place, as a sync client does."""
    shutil.copyfile(plan.with_name("aldre.tplan"), plan)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody exchange an open file")
@pytest.mark.parametrize("what", [replaced, overwritten, deleted, moved, cut_short, emptied, restored])
def test_a_plan_that_is_exchanged_under_us_is_never_written_to(
    plan: Path, tmp_path: Path, what: Callable[[Path, Path], None]
) -> None:
    other = tmp_path / "annan.tplan"
    Document.create(other, funded_plan()).close()
    shutil.copyfile(plan, plan.with_name("aldre.tplan"))
    with Document.open(plan) as document:
        edited(document, "Före")
        before, step = document.plan, document.undo_step
        what(plan, other)
        content = plan.read_bytes() if plan.exists() else None
        for _ in range(2):
            assert issubclass(error_of(lambda: edited(document, "Nu")), FileError)
            assert (document.plan, document.undo_step) == (before, step)
        assert (plan.read_bytes() if plan.exists() else None) == content
    assert (plan.read_bytes() if plan.exists() else None) == content


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody exchange an open file")
def test_who_wrote_meanwhile_is_not_written_over(plan: Path) -> None:
    with Document.open(plan) as document, Document.open(plan) as other:
        edited(other, "Först")
        assert error_of(lambda: edited(document, "Sedan")) is ChangedOutsideError
    assert [measure.title for measure in examine(plan).plan.measures.values()][-1] == "Först"
