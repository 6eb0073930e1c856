"""A bug is logged and told of; the program and the plan go on."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from planner.ui import crash


def raised() -> ValueError:
    try:
        raise ValueError("a bug")
    except ValueError as error:
        return error


def test_an_exception_is_logged_and_shown_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[QMessageBox] = []

    def answer(details: str, log: Path, parent: object, starts_failed: bool) -> QMessageBox:
        box = crash.CrashDialog(details, log, None, starts_failed=False)
        monkeypatch.setattr(box, "exec", lambda: shown.append(box))
        qtbot.addWidget(box)
        return box

    monkeypatch.setattr(crash, "crash_dialog", answer)
    log = tmp_path / "log" / "planner.log"
    reporter = crash.CrashReporter(lambda: log)
    error = raised()
    reporter.report(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(shown) == 1)
    assert "ValueError: a bug" in log.read_text(encoding="utf-8")
    assert "ValueError: a bug" in shown[0].detailedText()
    assert str(log) in shown[0].informativeText()
    assert "a bug" in capsys.readouterr().err


def test_the_details_can_be_copied(qtbot: QtBot, english: None, tmp_path: Path) -> None:
    dialog = crash.crash_dialog("details", tmp_path / "log", None)
    qtbot.addWidget(dialog)
    copy = [button for button in dialog.buttons() if button.text() == "Copy details"]
    copy[0].click()
    assert QApplication.clipboard().text() == "details"


def test_install_takes_exceptions_of_slots_and_threads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reporter = crash.CrashReporter(lambda: tmp_path / "log")
    reporter.install()
    assert sys.excepthook == reporter.report


def test_a_mistake_that_comes_again_is_counted_and_not_shown_again(
    qtbot: QtBot, tmp_path: Path, english: None, capsys: pytest.CaptureFixture[str]
) -> None:
    """Such as one at every painting of a view."""
    log = tmp_path / "planner.log"
    reporter = crash.CrashReporter(lambda: log)
    reporter.plan_code = lambda: "0123abcd"
    told: list[str] = []

    def exec_(self: crash.CrashDialog) -> int:
        told.append(self.detailedText())
        for _ in range(30):
            reporter.report(type(error), error, error.__traceback__)
        qtbot.wait(50)
        told.append(self.informativeText())
        return 0

    error = raised()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(crash.CrashDialog, "exec", exec_)
        reporter.report(type(error), error, error.__traceback__)
        qtbot.waitUntil(lambda: len(told) == 2)
        reporter.report(type(error), error, error.__traceback__)
        qtbot.wait(50)
    assert "plan 0123abcd" in told[0]
    assert "30 more mistakes" in told[1]
    assert len(told) == 2
    assert log.read_text(encoding="utf-8").count("a bug") < 20
    capsys.readouterr()


def test_safe_mode_is_advised_when_starts_fail(qtbot: QtBot, english: None, tmp_path: Path) -> None:
    dialog = crash.crash_dialog("details", tmp_path, None, starts_failed=True)
    fault = crash.FaultDialog("details", None, starts_failed=False)
    qtbot.addWidget(dialog)
    qtbot.addWidget(fault)
    assert "--safe-mode" in dialog.informativeText()
    assert "--safe-mode" not in fault.informativeText()
    assert "as it was last saved" in fault.informativeText()
