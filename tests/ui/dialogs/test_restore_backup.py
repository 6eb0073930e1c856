"""The dialog of backups: what each holds is filled in, one is opened as a copy, refusals offer it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.document import check_file
from planner.domain.money import Unit
from planner.storage.backup_names import Backup, BackupReason
from planner.ui.backup_command import offer_backups, restored_name, show_backups
from planner.ui.dialogs.restore_backup import RestoreBackupDialog
from planner.ui.main_window import MainWindow
from planner.ui.models.backups import BackupsModel, State, reason_text
from planner.ui.widgets.empty_state import EmptyState
from tests.ui.test_accessibility import nameless
from tests.ui.test_window_backups import add, idle, session_of


@pytest.fixture
def window(sample_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with two backups of the example plan."""
    sample_window.backups.take_first()
    add(sample_window, "Newer")
    sample_window.backups.take_regularly()
    qtbot.waitUntil(idle(sample_window))
    return sample_window


def backups(window: MainWindow) -> list[Backup]:
    return window.backups.found(session_of(window).document)


def dialog_of(window: MainWindow, qtbot: QtBot, target: Path | None = None) -> RestoreBackupDialog:
    dialog = RestoreBackupDialog(
        backups(window), window.background, window.theme, window, ask_target=lambda *_: target, unit=Unit.TKR
    )
    qtbot.addWidget(dialog)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    return dialog


def cells(model: BackupsModel, row: int) -> list[str]:
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_what_each_holds_is_filled_in(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    assert "is being checked…" in cells(dialog.model, 0)
    qtbot.waitUntil(idle(window))
    newest, oldest = cells(dialog.model, 0), cells(dialog.model, 1)
    assert newest[1:5] == ["Every 15 minutes", "45", "47\u00a0130", "11\u00a0370"]
    assert oldest[1:5] == ["The plan was opened", "44", "47\u00a0130", "11\u00a0370"]
    assert newest[5].endswith("Measure added Å-045")
    assert newest[6] == session_of(window).document.version


def test_an_unreadable_one_says_so_and_cannot_be_opened(window: MainWindow, qtbot: QtBot) -> None:
    backups(window)[0].path.write_bytes(b"gone")
    dialog = dialog_of(window, qtbot)
    qtbot.waitUntil(idle(window))
    assert "▲ Cannot be read: it is damaged or not there any more" in cells(dialog.model, 0)
    row = dialog.model.item(str(backups(window)[0].path))
    assert row is not None
    assert row.state is State.UNREADABLE
    assert not dialog.open_button.isEnabled()
    dialog.table.selectRow(1)
    assert dialog.open_button.isEnabled()


def test_the_chosen_one_becomes_a_file_of_its_own(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "restored.tplan"
    dialog = dialog_of(window, qtbot, target)
    dialog.table.selectRow(1)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.restored == target
    assert check_file(target) == []
    assert len(backups(window)) == 2


def test_a_file_that_is_there_is_not_written_over(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "important.tplan"
    target.write_text("important")
    dialog = dialog_of(window, qtbot, target)
    dialog.open_chosen()
    assert "There is already a file “important.tplan”" in dialog._notice.text()
    assert (dialog.restored, target.read_text()) == (None, "important")


def test_nothing_happens_when_no_file_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.open_chosen()
    assert dialog.restored is None
    assert dialog.result() == 0


def test_the_folder_of_the_backups_is_shown(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(str(Path(url.toLocalFile()))))
    dialog = dialog_of(window, qtbot)
    dialog._folder_button.click()
    assert shown == [str(backups(window)[0].path.parent)]


def test_closing_the_dialog_stops_the_examination(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.reject()
    qtbot.waitUntil(idle(window))
    assert "is being checked…" in cells(dialog.model, 1)


def test_everything_has_a_name_and_an_empty_list_says_why(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.show()
    assert nameless(dialog) == []
    empty = RestoreBackupDialog(
        [], window.background, window.theme, window, ask_target=lambda *_: None, unit=Unit.KR
    )
    qtbot.addWidget(empty)
    assert not empty.findChildren(EmptyState)[0].isHidden()
    assert not empty.open_button.isEnabled()


def test_backups_of_several_plans_are_told_apart(window: MainWindow, qtbot: QtBot) -> None:
    found = backups(window)
    other = Backup(
        path=Path("x"), stem="Other", at=found[0].at, seq=1, code="0" * 8, reason=BackupReason.TIMER
    )
    assert BackupsModel([*found, other], Unit.TKR).columns[0].key == "plan"


def test_every_reason_has_words() -> None:
    assert len({reason_text(reason) for reason in (*BackupReason, None)}) == len(BackupReason) + 1


def test_a_restored_backup_is_opened(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    proposed: list[tuple[str, Path | None]] = []
    target = tmp_path / "restored.tplan"

    def ask(parent: QWidget, title: str, name: str, kind: str, folder: Path | None = None) -> Path:
        proposed.append((name, folder))
        return target

    def choose(dialog: RestoreBackupDialog) -> int:
        dialog.table.selectRow(1)
        dialog.open_chosen()
        return dialog.result()

    oldest, home = backups(window)[1], session_of(window).document.home
    monkeypatch.setattr(window.files, "ask_save", ask)
    monkeypatch.setattr(RestoreBackupDialog, "exec", choose)
    show_backups(window)
    assert session_of(window).document.home == target
    assert len(session_of(window).plan.measures) == 44
    assert proposed == [(restored_name(oldest), home.parent)]
    assert proposed[0][0].startswith("Exempelplan Skärholmen restored 20")


def test_a_plan_that_cannot_be_opened_offers_its_backups(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = session_of(window).document.home
    window.close_plan()
    qtbot.waitUntil(idle(window))
    shown: list[int] = []

    def look(dialog: RestoreBackupDialog) -> int:
        shown.append(dialog.model.rowCount())
        return 0

    monkeypatch.setattr(RestoreBackupDialog, "exec", look)
    for spoil in (lambda: home.write_bytes(b"broken"), home.unlink):
        spoil()
        window.open_path(home)
        offers = [button for button in window.findChildren(QPushButton) if button.text() == "Open a backup…"]
        assert not offers[0].isHidden()
        offers[0].click()
    assert shown == [2, 2]
    show_backups(window)  # from the start page: those of every plan
    assert shown == [2, 2, 2]


def test_another_error_offers_none(window: MainWindow, tmp_path: Path) -> None:
    from planner.storage.errors import FileLockedError, FileMissingError

    assert offer_backups(window, FileLockedError(session_of(window).document.home)) is None
    assert offer_backups(window, FileMissingError(tmp_path / "never.tplan")) is None
