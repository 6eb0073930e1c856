"""Nobody is asked about secrecy without need, and naming what is secret takes a tick."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.dialogs.export_secrecy import ExportSecrecyDialog, SecrecyWords, ask_secrecy
from tests.analysis.test_secrecy import flagged
from tests.small_plan import LAMPS, TUNNEL, small_plan


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_plan_without_secrets_is_exported_without_a_question(window: QWidget) -> None:
    assert ask_secrecy(window, small_plan()) is False


@pytest.mark.parametrize(
    ("tick", "answer", "expected"),
    [
        (False, QDialog.DialogCode.Accepted, False),
        (True, QDialog.DialogCode.Accepted, True),
        (True, QDialog.DialogCode.Rejected, None),
    ],
)
def test_what_is_secret_is_named_only_when_that_is_ticked(
    window: QWidget,
    monkeypatch: pytest.MonkeyPatch,
    tick: bool,
    answer: QDialog.DialogCode,
    expected: bool | None,
) -> None:
    def run(dialog: ExportSecrecyDialog) -> int:
        assert not dialog.with_secret.isChecked()
        dialog.with_secret.setChecked(tick)
        return answer.value

    monkeypatch.setattr(ExportSecrecyDialog, "exec", run)
    assert ask_secrecy(window, flagged(small_plan(), LAMPS, TUNNEL)) is expected


def test_after_an_export_it_is_said_what_became_of_them(qapp: QApplication) -> None:
    words = SecrecyWords()
    assert words.after(0, named=False) == ""
    assert "sum only" in words.after(2, named=False)
    assert "named" in words.after(2, named=True)
