"""The window asks before a personal number is stored, and before what is secret leaves in a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from planner.domain.ids import MeasureId
from planner.editing.measures import change_measures
from planner.ui.dialogs.confirm_number import ConfirmNumberDialog
from planner.ui.dialogs.export_secrecy import ExportSecrecyDialog
from planner.ui.main_window import MainWindow
from planner.ui.session import Session


@pytest.fixture
def session(window: MainWindow) -> Session:
    window.menu_actions.by_key["sample"].trigger()
    assert window.session is not None
    return window.session


def first(session: Session) -> MeasureId:
    return min(session.plan.measures.values(), key=lambda measure: measure.number).id


@pytest.mark.parametrize("saved", [True, False])
def test_the_window_asks_before_a_personal_number_is_stored(session: Session, saved: bool) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ConfirmNumberDialog)
        dialog.why.setText("ett ärendenummer")
        (dialog.save if saved else dialog.change).click()

    measure_id = first(session)
    QTimer.singleShot(0, answer)
    number = "Ring 811218-9876"
    assert session.edit(lambda plan: change_measures(plan, [measure_id], note=number)) is saved
    assert (session.plan.measures[measure_id].note == number) is saved
    reason = session.document.history()[-1].reason
    assert ("ett ärendenummer" in reason) is saved
    assert "9876" not in reason


@pytest.mark.parametrize(
    ("answer", "named"),
    [
        (QDialog.DialogCode.Accepted, False),
        (QDialog.DialogCode.Accepted, True),
        (QDialog.DialogCode.Rejected, False),
    ],
)
def test_what_is_secret_leaves_in_a_file_only_when_that_is_ticked(
    window: MainWindow,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    answer: QDialog.DialogCode,
    named: bool,
) -> None:
    path, written = tmp_path / "ut.csv", answer is QDialog.DialogCode.Accepted

    def run(dialog: ExportSecrecyDialog) -> int:
        dialog.with_secret.setChecked(named)
        return answer.value

    monkeypatch.setattr(window.files, "ask_save", lambda *_: path)
    monkeypatch.setattr(ExportSecrecyDialog, "exec", run)
    measure_id = first(session)
    session.edit(lambda plan: change_measures(plan, [measure_id], secret=True, title="Hemlig kamera"))
    window.menu_actions.by_key["csv"].trigger()
    assert path.exists() is written
    assert (written and "Hemlig kamera" in path.read_text("utf-8")) is named
    said = window.messages.text
    assert ("sum only" in said) is (written and not named)
    assert ("named in it" in said) is named
