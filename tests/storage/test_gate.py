"""The gate: what is let in is whole, what is not is told apart, and the file itself is never touched."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from planner.document import Document
from planner.domain.changes import EditKind
from planner.editing.measures import add_measure
from planner.storage import private_copy
from planner.storage.connection import file_uri
from planner.storage.errors import (
    ChangedOutsideError,
    DamagedError,
    FileLockedError,
    ForeignJournalError,
    NoRoomForCopyError,
    NotAPlanError,
    ProblemKind,
    ReadOnlyFileError,
    WrongFile,
)
from planner.storage.gate import examine
from tests.examples import funded_plan

ROOT = Path(__file__).resolve().parents[2]
#: Begins a change and is gone in the middle of it, as at a kill: the journal stays beside the plan.
CRASH = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode=TRUNCATE")
connection.execute("PRAGMA cache_size=1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE allocation SET amount_ore = amount_ore * 10")
connection.execute("UPDATE measure SET note = hex(randomblob(9000))")
connection.execute("UPDATE journal_change SET after = hex(randomblob(9000)) WHERE after IS NOT NULL")
os._exit(1)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "prov.tplan"
    with Document.create(path, funded_plan(), "Eva") as document:
        for number in range(20):
            document.edit(add_measure(document.plan, f"Åtgärd {number}", note="text " * 50))
    return path


@pytest.fixture(autouse=True)
def no_copy_is_left(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Let the private copies lie in a folder of the test, which must be empty afterwards."""
    folder = tmp_path_factory.mktemp("copies")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield
    assert list(folder.iterdir()) == []


def crash(path: Path) -> bytes:
    """Let a writer be gone in the middle of a change, and return the journal that it left."""
    subprocess.run([sys.executable, "-c", CRASH, str(path)], check=False)
    journal = path.with_name(f"{path.name}-journal").read_bytes()
    assert journal
    return journal


def test_a_whole_plan_is_returned_with_its_history(path: Path) -> None:
    before = path.read_bytes()
    examined = examine(path)
    with Document.open(path) as document:
        assert (examined.plan, examined.head_hash) == (document.plan, document.head_hash)
        assert list(examined.entries) == document.history()
    assert not examined.unclean
    assert path.read_bytes() == before


def test_what_a_crash_left_is_played_back_in_the_copy_only(path: Path) -> None:
    wanted = examine(path)
    crash(path)
    files = {file: file.read_bytes() for file in path.parent.iterdir()}
    examined = examine(path)
    assert examined.unclean
    assert (examined.plan, examined.head_hash) == (wanted.plan, wanted.head_hash)
    assert {file: file.read_bytes() for file in path.parent.iterdir()} == files
    with Document.open(path) as document:
        assert document.plan == wanted.plan
    assert not examine(path).unclean


def test_a_plan_that_was_copied_without_its_journal_is_not_whole(path: Path) -> None:
    crash(path)
    path.with_name(f"{path.name}-journal").unlink()
    with pytest.raises(DamagedError):
        examine(path)


def test_a_journal_that_names_another_file_is_never_given_to_sqlite(path: Path, tmp_path: Path) -> None:
    bystander = tmp_path / "viktigt.docx"
    bystander.write_text("viktigt")
    magic = bytes.fromhex("d9d505f920a163d7")
    name = os.fsencode(bystander)
    record = bytes(4) + name + len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big") + magic
    path.with_name(f"{path.name}-journal").write_bytes(crash(path) + record)
    with pytest.raises(ForeignJournalError):
        Document.open(path)
    assert bystander.read_text() == "viktigt"


def test_a_trigger_is_refused_before_anything_is_asked_of_the_file(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        plain.execute("CREATE TRIGGER t AFTER INSERT ON allocation BEGIN SELECT 1; END")
    with pytest.raises(DamagedError) as caught:
        examine(path)
    assert [(problem.kind, problem.where) for problem in caught.value.problems] == [
        (ProblemKind.SCHEMA, "trigger t of allocation")
    ]


@pytest.mark.parametrize(
    ("cut", "kind"), [(-1, ProblemKind.SIZE), (-4096, ProblemKind.SIZE), (1000, ProblemKind.SIZE)]
)
def test_a_file_of_another_size_than_its_header_says_is_cut_short(
    path: Path, cut: int, kind: ProblemKind
) -> None:
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(DamagedError) as caught:
        examine(path)
    assert [problem.kind for problem in caught.value.problems] == [kind]


def test_what_a_file_is_instead_of_a_plan_is_told(tmp_path: Path) -> None:
    empty, sparse = tmp_path / "tom.tplan", tmp_path / "stor.tplan"
    empty.touch()
    with sparse.open("wb") as file:
        file.truncate(8 * 1024**3)
    for file_path, found in (
        (empty, WrongFile.EMPTY),
        (tmp_path, WrongFile.FOLDER),
        (sparse, WrongFile.TOO_LARGE),
    ):
        with pytest.raises(NotAPlanError) as caught:
            examine(file_path)
        assert caught.value.found is found


def test_what_the_report_raises_stops_the_work_and_comes_out_as_it_is(path: Path) -> None:
    class StopWorkError(BaseException):
        pass

    shares: list[float] = []

    def report(share: float) -> None:
        shares.append(share)
        if share > 0.1:
            raise StopWorkError

    with pytest.raises(StopWorkError):
        examine(path, report)
    assert shares == sorted(shares)


def test_the_report_ends_at_one_and_never_goes_back(path: Path) -> None:
    shares: list[float] = []
    examine(path, shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_a_file_that_changes_all_the_time_is_said_to_be_in_use(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks = iter(range(1_000_000))
    monkeypatch.setattr(private_copy, "_stamps", lambda *_: next(ticks))
    monkeypatch.setattr(private_copy, "_PAUSE", 0.0)
    with pytest.raises(FileLockedError):
        examine(path)


def test_no_room_for_the_copy_is_told(path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "not there"))
    with pytest.raises(NoRoomForCopyError):
        examine(path)


def test_a_plan_that_is_another_one_when_it_is_opened_is_not_mistaken_for_the_examined(path: Path) -> None:
    examined = examine(path)
    with Document.open(path) as document:
        document.edit(add_measure(document.plan, "Lampor"))
    with pytest.raises(ChangedOutsideError):
        Document.enter(examined)


def test_a_plan_that_is_only_read_is_read_from_a_copy(path: Path) -> None:
    with Document.open(path, read_only=True) as reader, Document.open(path) as writer:
        assert reader.read_only
        entry = writer.history()[-1]
        writer.edit(add_measure(writer.plan, "Lampor"))
        assert reader.changes_of(entry) == writer.changes_of(entry)
        assert reader.plan != writer.plan
        with pytest.raises(ReadOnlyFileError):
            reader.note(EditKind.NAME_VERSION, "Nej")


def test_a_write_ahead_log_is_taken_in_and_not_left_behind(path: Path) -> None:
    """No plan of ours has one, but somebody may have opened it with another tool."""
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        plain.execute("PRAGMA journal_mode=WAL")
        plain.execute("PRAGMA wal_autocheckpoint=0")
        plain.execute("UPDATE measure SET note = note")
        copy = path.with_name("kopia.tplan")
        shutil.copy(path, copy)
        shutil.copy(f"{path}-wal", f"{copy}-wal")
    with Document.open(copy) as document:
        document.edit(add_measure(document.plan, "Lampor"))
    assert sorted(file.name for file in path.parent.glob("kopia*")) == ["kopia.tplan"]
    assert len(examine(copy).plan.measures) == len(examine(path).plan.measures) + 1


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("/mapp/Plan å#?%20.tplan", "file:///mapp/Plan%20%C3%A5%23%3F%2520.tplan"),
        ("//server/delat/plan.tplan", "file:////server/delat/plan.tplan"),
    ],
)
def test_sqlite_is_given_the_very_file_also_on_a_network_share(name: str, uri: str) -> None:
    assert file_uri(Path(name)) == uri
