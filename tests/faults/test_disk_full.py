"""The disk is full: what stood there is whole, the user is told, and all goes on when there is room again."""

import os
import random
import sys
from collections import Counter
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from planner.atomic_file import FileWriteError, WriteFailure
from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.errors import PlannerError
from planner.editing.measures import add_measure
from planner.exchange.csv_lists import CsvContent, Reader
from planner.exchange.import_template import write_template
from planner.exchange.papers.order import PaperKind
from planner.exporting import (
    document_export,
    document_history,
    order_paper,
    write_export,
    write_history,
    write_list,
    write_order,
)
from planner.storage.errors import SavedOutcome, SaveFailedError, SaveTrouble
from planner.storage.gate import examine
from tests.examples import followed_plan, funded_plan
from tests.faults.figures import Figure
from tests.faults.tracing import processes

#: An edit needs some 30 kB: the plan grows, and what is overwritten is kept beside it until it is saved.
MOST_ROOM = 200_000
LONG_NOTE = "x" * 15_000
EXPORTS = (
    "fördelning.xlsx",
    "fördelning.csv",
    "allocation.csv",
    "events.csv",
    "follow_up.csv",
    "mall.xlsx",
    "historik.xlsx",
    "historik.pdf",
    "beslut.pdf",
    "tertial.pdf",
    "ombudgetering.pdf",
    "tjansteutlatande.docx",
)


class Disk:
    """A small disk that can be filled until so many bytes are free, and emptied."""

    def __init__(self, folder: Path) -> None:
        self._filling = folder / "fyllnad"

    def leave(self, free: int) -> None:
        self.empty()
        status = os.statvfs(self._filling.parent)
        room = status.f_bavail * status.f_frsize - free
        if room > 0:
            self._filling.write_bytes(bytes(room))

    def empty(self) -> None:
        self._filling.unlink(missing_ok=True)


def edit(document: Document, number: int) -> None:
    document.edit(add_measure(document.plan, f"Åtgärd {number}", note=LONG_NOTE))


def trouble_of(action: Callable[[], object]) -> SaveTrouble | None:
    """Do what may fail for want of room, and only for that; None when it went well."""
    try:
        action()
    except SaveFailedError as error:
        if (error.outcome, error.trouble) != (SavedOutcome.NOT_SAVED, SaveTrouble.DISK_FULL):
            raise
        return error.trouble
    return None


def test_a_save_on_a_full_disk_changes_nothing_and_goes_well_when_there_is_room(
    small_disk: Path, how_many: Callable[[int, int], int], figure: Figure
) -> None:
    disk, rnd = Disk(small_disk), random.Random(3)
    counts: Counter[str] = Counter(full=0, lost=0)
    for round_number in range(how_many(20, 100)):
        path = small_disk / f"{round_number}.tplan"
        with Document.create(path, funded_plan()) as document:
            for number in range(4):
                disk.leave(rnd.randrange(MOST_ROOM))
                before = (document.plan, document.head_hash)
                if trouble_of(partial(edit, document, number)) is None:
                    counts["room enough"] += 1
                    continue
                counts["full"] += 1
                assert (document.plan, document.head_hash) == before
                disk.empty()
                edit(document, number)
            wanted = (document.plan, document.head_hash)
        examined = examine(path)
        counts["lost"] += (examined.plan, examined.head_hash) != wanted
        path.unlink()
    figure("disk full while saving", **counts)
    assert min(counts["full"], counts["room enough"]) > 0
    assert counts["lost"] == 0


def test_a_plan_is_made_whole_or_not_at_all_on_a_full_disk(small_disk: Path) -> None:
    disk, path = Disk(small_disk), small_disk / "ny.tplan"
    made = 0
    for free in (0, 4_096, 20_000, 60_000, 150_000, 250_000, 400_000, 500_000):
        disk.leave(free)
        if trouble_of(lambda: Document.create(path, funded_plan()).close()) is None:
            made += 1
            examine(path)
            path.unlink()
        disk.empty()
        assert list(small_disk.iterdir()) == []
    assert 0 < made < 8


def test_a_plan_on_a_full_disk_can_be_read(small_disk: Path) -> None:
    path = small_disk / "prov.tplan"
    Document.create(path, funded_plan()).close()
    Disk(small_disk).leave(0)
    with Document.open(path) as document:
        assert document.plan == examine(path).plan


# Exports


@pytest.fixture
def exports(tmp_path: Path) -> Callable[[Path], None]:
    """Write an export, the kind of which its name tells, of a plan that lies on another disk."""
    catalogue = load_catalogue()
    with Document.create(tmp_path / "prov.tplan", followed_plan()) as document:
        of_allocation = document_export(document, catalogue)
        of_history = document_history(document, catalogue)

    def write(path: Path) -> None:
        if path.stem == "historik":
            write_history(path, of_history)
        elif path.stem in list(PaperKind):
            write_order(path, order_paper(of_allocation, catalogue, PaperKind(path.stem)))
        elif path.stem in list(CsvContent):
            write_list(path, of_allocation, CsvContent(path.stem), Reader.MACHINES)
        elif path.stem == "mall":
            write_template(path, of_allocation.plan, [])
        else:
            write_export(path, of_allocation)

    return write


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_on_a_full_disk_leaves_the_old_one_as_it_was(
    name: str, small_disk: Path, tmp_path: Path, exports: Callable[[Path], None], figure: Figure
) -> None:
    disk, path = Disk(small_disk), small_disk / name
    path.write_text("det gamla", "utf-8")
    exports(tmp_path / name)
    needed = (tmp_path / name).stat().st_size - os.statvfs(small_disk).f_frsize
    full = 0
    for share in (0.0, 0.3, 0.6, 0.95):
        disk.leave(max(0, int(share * needed)))
        with pytest.raises(FileWriteError) as caught:
            exports(path)
        assert caught.value.failure is WriteFailure.DISK_FULL
        assert path.read_text("utf-8") == "det gamla"
        disk.empty()
        assert list(small_disk.iterdir()) == [path]
        full += 1
    exports(path)
    assert path.stat().st_size > needed
    figure(f"disk full during an export ({name})", full=full, old_file_harmed=0)


def test_an_export_that_writes_over_the_old_one_would_harm_it(
    small_disk: Path, tmp_path: Path, exports: Callable[[Path], None]
) -> None:
    """The negative control: the same bytes, written where the old file stands."""
    disk, path = Disk(small_disk), small_disk / "fördelning.xlsx"
    path.write_text("det gamla", "utf-8")
    exports(tmp_path / path.name)
    disk.leave(0)
    with pytest.raises(OSError, match="No space left"):
        path.write_bytes((tmp_path / path.name).read_bytes())
    assert path.read_bytes() != b"det gamla"


# Where nobody may mount a disk: no file may grow beyond a limit, as with a quota


def edit_within_a_limit(path: Path, says: Connection) -> None:
    """Save with too little room and then with enough; say what the user is told and what the file holds."""
    if sys.platform == "win32":
        return
    import resource

    with Document.open(path, "prov") as document:
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        for room in range(0, 40_000, 4_096):
            before = document.plan
            resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + room, hard))
            try:
                edit(document, room)
                says.send("saved")
            except PlannerError as error:
                same = document.plan == before
                outcome = getattr(error, "outcome", None)
                says.send("not saved" if same and outcome is SavedOutcome.NOT_SAVED else repr(error))
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        edit(document, -1)
    says.send(None)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_save_beyond_a_quota_changes_nothing_and_goes_well_when_there_is_room(
    tmp_path: Path, figure: Figure
) -> None:
    path = tmp_path / "prov.tplan"
    Document.create(path, funded_plan()).close()
    ours, theirs = processes().Pipe(duplex=False)
    process = processes().Process(target=edit_within_a_limit, args=(path, theirs))
    process.start()
    theirs.close()
    with ours:
        said = Counter(iter(partial(ours.recv), None))
    process.join()
    process.close()
    assert set(said) == {"saved", "not saved"}
    assert len(examine(path).entries) == 2 + said["saved"]
    figure("a quota is reached while saving", **said, lost=0)
