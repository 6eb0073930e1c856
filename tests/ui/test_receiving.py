"""Plans from somebody else, and damaged ones: both become new files, and the old ones stay as they are."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from planner.document import Document
from planner.domain.changes import EditKind
from planner.domain.plan import Plan
from planner.storage.gate import examine
from planner.storage.rescue import rescue
from planner.ui.dialogs.rescue_plan import RescuePlanDialog
from planner.ui.import_plan_command import import_plan
from planner.ui.main_window import MainWindow
from planner.ui.rescue_command import rescue_plan
from planner.ui.rescue_words import rescue_words
from planner.ui.theme import Theme
from planner.ui.translations import use_language
from tests.small_plan import small_plan


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "från Bo.tplan"
    Document.create(path, small_plan(), "Bo").close()
    return path


@pytest.fixture
def damaged(source: Path) -> Path:
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("UPDATE allocation SET amount_ore = 7 WHERE year = 2028")
        connection.execute("DELETE FROM journal_change WHERE entity = 'place' AND entity_id = 'p2'")
        connection.commit()
    return source


def saving_to(window: MainWindow, target: Path | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window.files, "ask_save", lambda *_: target)


def test_an_imported_plan_is_opened_from_its_new_file(
    window: MainWindow, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saving_to(window, tmp_path / "min.tplan", monkeypatch)
    monkeypatch.setattr(window.files, "ask_open", lambda _: source)
    before = source.read_bytes()
    assert import_plan(window)
    assert window.session is not None
    assert window.session.document.path == tmp_path / "min.tplan"
    assert window.session.document.history()[-1].kind is EditKind.IMPORT_PLAN
    assert "read into min.tplan" in window.messages.text
    assert source.read_bytes() == before


def test_a_damaged_plan_is_not_imported(
    window: MainWindow, damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saving_to(window, tmp_path / "min.tplan", monkeypatch)
    monkeypatch.setattr(window.files, "ask_open", lambda _: damaged)
    assert not import_plan(window)
    assert window.session is None
    assert not (tmp_path / "min.tplan").exists()


def test_opening_a_plan_from_somebody_else_reads_it_in(
    window: MainWindow, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.comes_from_others = lambda path: path == source
    saving_to(window, tmp_path / "min.tplan", monkeypatch)

    def choose(box: QMessageBox) -> int:
        assert "comes from somebody else" in box.text()
        next(b for b in box.buttons() if b.text() == "Choose a new file…").click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", choose)
    assert window.open_path(source)
    assert window.session is not None
    assert window.session.document.path == tmp_path / "min.tplan"


def test_a_plan_that_was_opened_here_before_is_ones_own(window: MainWindow, source: Path) -> None:
    window.settings.remember_recent(source)
    window.files.comes_from_others = lambda _path: True
    assert window.open_path(source)
    assert window.session is not None
    assert window.session.document.path == source


def test_a_damaged_plan_offers_to_be_rescued(window: MainWindow, damaged: Path) -> None:
    assert not window.open_path(damaged)
    texts = [button.text() for button in window.messages.findChildren(QPushButton) if button.isVisible()]
    assert "Rescue what can be read…" in texts


def test_what_was_rescued_is_opened_from_its_new_file(
    window: MainWindow, damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "räddad.tplan"
    saving_to(window, target, monkeypatch)
    shown: list[str] = []

    def accept(dialog: RescuePlanDialog) -> int:
        shown.append(dialog.text.toPlainText())
        return 1

    monkeypatch.setattr(RescuePlanDialog, "exec", accept)
    before = damaged.read_bytes()
    assert rescue_plan(window, damaged)
    assert damaged.read_bytes() == before
    assert window.session is not None
    assert window.session.plan == examine(target).plan
    assert "cannot be confirmed" in shown[0]
    assert "Not in the new file" in shown[0]


def test_nothing_is_written_when_nobody_wants_it(
    window: MainWindow, damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(RescuePlanDialog, "exec", lambda _: 0)
    files = sorted(tmp_path.iterdir())
    assert not rescue_plan(window, damaged)
    assert sorted(tmp_path.iterdir()) == files


def test_the_list_can_be_copied(qtbot: QtBot, theme: Theme, english: None, damaged: Path) -> None:
    dialog = RescuePlanDialog(damaged.name, rescue_words(rescue(damaged)), theme)
    qtbot.addWidget(dialog)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy the list").click()
    assert QApplication.clipboard().text().startswith("In the new file:")


def test_a_whole_plan_has_nothing_in_its_list_of_losses(source: Path, sample_plan: Plan) -> None:
    assert rescue_words(rescue(source)).lost == ()


def test_the_list_is_swedish_to_the_last_word(qapp: QApplication, damaged: Path) -> None:
    use_language(qapp, "sv")
    words = rescue_words(rescue(damaged))
    assert "3 åtgärder" in words.kept
    assert not [line for line in (*words.kept, *words.lost) if "(s)" in line or "cannot" in line]
