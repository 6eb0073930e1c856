"""The disk is full when the window saves a picture or a copy: the old file stays, the reason is told."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.atomic_file import FileWriteError, WriteFailure
from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.ui.charts.words import Words
from planner.ui.plan_files import PlanFiles
from planner.ui.session import Session
from planner.ui.settings import Settings
from planner.ui.theme import Mode, Theme
from tests.faults.figures import Figure
from tests.faults.test_disk_full import Disk
from tests.small_plan import small_plan
from tests.ui.charts.test_charts import made, on_screen

Write = Callable[[Path], FileWriteError | None]


@pytest.fixture
def write(tmp_path: Path, qtbot: QtBot) -> Iterator[Write]:
    """Save what the file's name says, and return what the user is told when that fails."""
    session = Session(Document.create(tmp_path / "plan.tplan", small_plan(), who="Prov"), load_catalogue())
    chart = made("remaining", session.plan, Theme(Mode.LIGHT), Words(session))
    on_screen(chart, qtbot)
    files = PlanFiles(Settings.in_file(tmp_path / "settings.ini"), tmp_path, session)

    def save(path: Path) -> FileWriteError | None:
        failed: list[FileWriteError] = []
        stop = chart.failed.connect(failed.append)
        try:
            if path.suffix == ".tplan":
                files.write_copy(session.document, path)
            else:
                chart.export(path)
        except FileWriteError as error:
            failed.append(error)
        chart.failed.disconnect(stop)
        return failed[0] if failed else None

    yield save
    session.close()


@pytest.mark.parametrize("name", ["diagram.png", "diagram.svg", "kopia.tplan"])
def test_a_file_of_the_window_on_a_full_disk_leaves_the_old_one_as_it_was(
    name: str, write: Write, small_disk: Path, tmp_path: Path, figure: Figure
) -> None:
    disk, path = Disk(small_disk), small_disk / name
    path.write_text("det gamla", "utf-8")
    assert write(tmp_path / name) is None
    needed = (tmp_path / name).stat().st_size - os.statvfs(small_disk).f_frsize
    full = 0
    for share in (0.0, 0.3, 0.6, 0.95):
        disk.leave(max(0, int(share * needed)))
        error = write(path)
        assert error is not None
        assert error.failure is WriteFailure.DISK_FULL
        assert path.read_text("utf-8") == "det gamla"
        disk.empty()
        assert list(small_disk.iterdir()) == [path]
        full += 1
    assert write(path) is None
    assert path.stat().st_size > needed
    figure(f"disk full during an export ({name})", full=full, old_file_harmed=0)
