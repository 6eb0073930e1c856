"""The window backs up by itself, tells once when it cannot, and never lets that stop the work."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from planner.catalogue.catalogue import Catalogue
from planner.document import Document
from planner.domain.plan import Plan
from planner.editing.measures import add_measure, change_measures
from planner.storage.backup import BackupFolder
from planner.storage.backup_names import BackupReason
from planner.storage.gate import examine
from planner.ui.main_window import MainWindow
from planner.ui.session import Session
from planner.ui.settings import Settings
from planner.ui.theme import Theme
from tests.storage.test_released_schemas import plan_file
from tests.ui.test_accessibility import nameless


def session_of(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def add(window: MainWindow, title: str = "New") -> None:
    assert session_of(window).edit(lambda plan: add_measure(plan, title))


def idle(window: MainWindow) -> Callable[[], bool]:
    return lambda: not window.background.is_busy


def reasons(window: MainWindow) -> list[BackupReason | None]:
    return [backup.reason for backup in reversed(window.backups.found(None))]


@pytest.fixture
def first(sample_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window that has just backed up the plan as it was opened."""
    sample_window.backups.take_first()
    qtbot.waitUntil(idle(sample_window))
    return sample_window


def test_a_plan_is_backed_up_soon_after_it_is_opened(sample_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: reasons(sample_window) == [BackupReason.OPENED])
    qtbot.waitUntil(idle(sample_window))
    assert sample_window.backups.last is not None


def test_it_is_backed_up_regularly_when_it_has_changed(first: MainWindow, qtbot: QtBot) -> None:
    first.backups.take_regularly()
    qtbot.waitUntil(idle(first))
    assert len(reasons(first)) == 1
    add(first)
    first.backups.take_regularly()
    qtbot.waitUntil(idle(first))
    assert reasons(first) == [BackupReason.OPENED, BackupReason.TIMER]
    assert first.backups._timer.interval() == 15 * 60 * 1000


def test_a_bulk_change_is_backed_up_before(first: MainWindow, qtbot: QtBot) -> None:
    for number in range(10):
        add(first, f"Extra {number}")
    before = session_of(first).plan
    assert session_of(first).edit(lambda plan: change_measures(plan, list(plan.measures)[:51], note="x"))
    qtbot.waitUntil(idle(first))
    newest = first.backups.last
    assert newest is not None
    assert newest.reason is BackupReason.BULK
    assert examine(newest.path).plan == before


def test_closing_the_plan_backs_it_up(first: MainWindow, qtbot: QtBot) -> None:
    add(first)
    first.close_plan()
    qtbot.waitUntil(idle(first))
    assert reasons(first) == [BackupReason.OPENED, BackupReason.CLOSED]


def test_closing_the_window_waits_for_the_last_backup(first: MainWindow) -> None:
    add(first)
    head = session_of(first).document.head_hash
    first.close()
    assert examine(first.backups.found(None)[0].path).head_hash == head


def test_when_the_window_closes_at_once_the_plan_is_backed_up_too(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However slow the machine is: the backup of the opening never gets its turn."""
    monkeypatch.setattr(window.backups._first, "start", lambda: None)
    window.open_with(window.files.open_sample)
    window.close()
    assert reasons(window) == [BackupReason.CLOSED]


def test_the_status_line_says_when(first: MainWindow) -> None:
    time = f"{first.backups.last_at:%H:%M}"
    assert f"backup {time}" in [label.text() for label in first.statusBar().findChildren(QLabel)]
    first.close_plan()
    shown = [label.text() for label in first.statusBar().findChildren(QLabel) if not label.isHidden()]
    assert not [text for text in shown if "backup" in text]


def spoil(window: MainWindow) -> None:
    """Let no backup be written from now on."""
    assert window.backups.folder is not None
    window.backups.folder._keep_free = 1 << 62


def test_a_backup_that_fails_is_told_once_and_the_work_goes_on(first: MainWindow, qtbot: QtBot) -> None:
    spoil(first)
    add(first)
    first.backups.take_regularly()
    assert first.messages.text.startswith("No backup of “")
    assert "The disk is full" in first.messages.text
    assert "▲ no backup" in [label.text() for label in first.statusBar().findChildren(QLabel)]
    first.messages.clear()
    add(first)
    first.backups.take_regularly()
    assert first.messages.text == ""
    assert first.backups.folder is not None
    first.backups.folder._keep_free = 0
    first.backups.take_regularly()
    qtbot.waitUntil(idle(first))
    assert first.backups.failure is None
    spoil(first)
    add(first)
    first.backups.take_regularly()
    assert first.messages.text.startswith("No backup of “")


def test_a_snapshot_that_is_spoiled_beside_the_window_is_told_of_and_made_again(
    first: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(first)
    write = Document.write_snapshot

    def spoiled(document: Document, target: Path) -> None:
        write(document, target)
        os.truncate(target, 4096)

    with monkeypatch.context() as patch:
        patch.setattr(Document, "write_snapshot", spoiled)
        first.backups.take_regularly()
        qtbot.waitUntil(lambda: first.backups.failure is not None)
    assert "was not whole" in first.messages.text
    qtbot.waitUntil(idle(first))
    first.backups.take_regularly()
    qtbot.waitUntil(idle(first))
    assert first.backups.failure is None
    assert reasons(first) == [BackupReason.OPENED, BackupReason.TIMER]


def test_a_plan_that_is_only_read_is_not_backed_up(
    window: MainWindow, sample_plan: Plan, tmp_path: Path, qtbot: QtBot
) -> None:
    Document.create(tmp_path / "plan.tplan", sample_plan).close()
    window.show_document(Document.open(tmp_path / "plan.tplan", read_only=True))
    window.backups.take_first()
    qtbot.waitUntil(idle(window))
    window.close_plan()
    assert reasons(window) == []


def test_the_backups_lie_in_the_persons_own_data_folder(
    theme: Theme, settings: Settings, catalogue: Catalogue, tmp_path: Path, qtbot: QtBot
) -> None:
    window = MainWindow(theme, settings, tmp_path)
    qtbot.addWidget(window)
    assert window.backups.folder is not None
    assert window.backups.folder.root == BackupFolder.of_user().root
    assert window.backups.folder.root.name == "Säkerhetskopior"


def test_where_no_backups_are_wanted_none_are_made(
    theme: Theme, settings: Settings, catalogue: Catalogue, tmp_path: Path, qtbot: QtBot
) -> None:
    window = MainWindow(theme, settings, tmp_path)
    qtbot.addWidget(window)
    window.files.surroundings = replace(window.files.surroundings, backups=None)
    window.open_with(window.files.open_sample)
    window.backups.take_first()
    session = session_of(window)
    assert window.backups.found(session.document) == []
    assert not window.backups.has_of(session.document.home)
    window.close()


def test_a_damaged_backup_that_thinning_finds_is_told_of(first: MainWindow, qtbot: QtBot) -> None:
    folder = first.backups.folder
    assert folder is not None
    noon = folder.all()[0].at.replace(hour=12)  # an hour later is the same day, whenever the test is run
    for days, hours in ((5, 0), (5, 1), (9, 0)):
        now = noon + timedelta(days=days, hours=hours)
        folder._now = lambda now=now: now  # type: ignore[misc]
        add(first)
        first.backups.take_regularly()
        qtbot.waitUntil(idle(first))
        if hours:
            folder.all()[0].path.write_bytes(b"damaged")  # it is to stand for the one of an hour before
    assert first.messages.text.startswith("1 backup was damaged and is set aside")


def test_an_old_plan_that_could_not_be_kept_as_it_was_is_told_of(window: MainWindow, tmp_path: Path) -> None:
    path = plan_file(tmp_path, 1)
    full = BackupFolder(tmp_path / "k", keep_free=1 << 62)
    window.files.surroundings = replace(window.files.surroundings, backups=full)
    assert window.open_path(path)
    assert window.messages.text.startswith("No backup of “schema_1.tplan”")


def test_the_start_page_offers_the_backups_of_a_plan_that_is_gone(first: MainWindow, qtbot: QtBot) -> None:
    home = session_of(first).document.home
    first.close_plan()
    qtbot.waitUntil(idle(first))
    home.unlink()
    first._show_start()
    assert first._start is not None
    wanted: list[Path] = []
    first._start.backups_wanted.disconnect()
    first._start.backups_wanted.connect(wanted.append)
    (button,) = [one for one in first._start.findChildren(QToolButton) if one.text() == "Open a backup…"]
    button.click()
    assert wanted == [home]
    assert nameless(first) == []
