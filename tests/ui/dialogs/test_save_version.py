"""Ctrl+S: Enter is enough, nobody is asked when nothing has changed, and the plan is not changed by it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.document import Document
from planner.domain.changes import EditKind
from planner.editing.measures import add_measure
from planner.ui.dialogs.save_version import SaveVersionDialog
from planner.ui.main_window import MainWindow
from planner.ui.session import Session
from planner.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[SaveVersionDialog]:
    dialog = SaveVersionDialog(session, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


def test_enter_saves_the_proposed_name(dialog: SaveVersionDialog, session: Session) -> None:
    plan = session.plan
    assert dialog.name.selectedText().startswith("Version 20")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    entry = session.document.history()[-1]
    assert (entry.kind, entry.subject) == (EditKind.NAME_VERSION, dialog.name.text())
    assert session.plan == plan
    assert session.document.undo_step is None


def test_a_comment_is_kept_and_a_name_is_needed(dialog: SaveVersionDialog, session: Session) -> None:
    dialog.name.setText("  ")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert len(session.document.history()) == 1
    dialog.name.setText(" Till nämnden ")
    QTest.keyClicks(dialog.comment, "Beslutas 12 mars")
    QTest.keyClick(dialog.comment, Qt.Key.Key_Return)
    entry = session.document.history()[-1]
    assert (entry.subject, entry.reason) == ("Till nämnden", "Beslutas 12 mars")


def test_a_personal_number_is_pointed_out(dialog: SaveVersionDialog) -> None:
    dialog.comment.setText("Efter samtal med 811228-9874")
    assert dialog._problem.isVisible()
    dialog.comment.clear()
    assert not dialog._problem.isVisible()


def test_it_says_what_has_changed_since_the_last_version(
    session: Session, theme: Theme, qtbot: QtBot
) -> None:
    session.note(EditKind.NAME_VERSION, "Utkast")
    session.edit(lambda plan: add_measure(plan, "Kamera"))
    dialog = SaveVersionDialog(session, theme)
    qtbot.addWidget(dialog)
    assert dialog.summary.text().startswith("1 change since “Utkast”, 20")
    assert "Allocated as then" in dialog.summary.text()


def test_nobody_is_asked_when_nothing_has_changed(sample_window: MainWindow) -> None:
    session = sample_window.session
    assert session is not None
    session.note(EditKind.NAME_VERSION, "Utkast")
    sample_window.menu_actions.by_key["save_version"].trigger()
    assert "Nothing has changed since the version “Utkast”" in sample_window.messages.text
    assert len(session.document.history()) == 2


def test_what_cannot_be_saved_is_told_and_the_name_stays(
    dialog: SaveVersionDialog, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    from planner.storage.errors import ReadOnlyFileError

    def refuse(*args: object) -> None:
        raise ReadOnlyFileError(session.document.path)

    told: list[object] = []
    session.failed.connect(told.append)
    monkeypatch.setattr(session.document, "note", refuse)
    dialog.accept()
    assert len(told) == 1
    assert dialog.isVisible()
    assert "cannot be written to" in dialog._problem.text()
    assert dialog._problem.isVisible()


def test_a_plan_that_takes_no_writing_says_so_without_a_dialog(
    sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Document, "read_only", property(lambda _: True))
    sample_window.menu_actions.by_key["save_version"].trigger()
    assert "cannot be written to" in sample_window.messages.text
