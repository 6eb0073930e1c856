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

    def answer(details: str, log: Path, parent: object) -> QMessageBox:
        box = crash._CrashDialog(details, log, None)
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


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    assert not crash.write_log("text", blocked / "log")


def test_a_large_log_begins_anew(tmp_path: Path) -> None:
    log = tmp_path / "planner.log"
    log.write_bytes(b"x" * 1_000_001)
    assert crash.write_log("new", log)
    assert log.stat().st_size < 1_000
    assert log.with_suffix(".log.1").exists()
