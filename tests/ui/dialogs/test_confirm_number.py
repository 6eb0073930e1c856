"""Storing what looks like a personal identity number takes a reason, and the number is not told."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from planner.analysis.personal_numbers import new_sightings
from planner.editing.measures import change_measures
from planner.ui.dialogs.confirm_number import ConfirmNumberDialog
from tests.small_plan import LAMPS, small_plan


@pytest.fixture
def dialog(qapp: QApplication) -> ConfirmNumberDialog:
    edit = change_measures(small_plan(), [LAMPS], note="Ring 811218-9876", title="Eva 640823-3234")
    return ConfirmNumberDialog(new_sightings(edit))


def test_it_says_where_the_numbers_are_and_not_which(dialog: ConfirmNumberDialog) -> None:
    told = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Å-001 · Note · 8112…" in told
    assert "Å-001 · Title · 6408…" in told
    assert "9876" not in told
    assert "Eva" not in told


def test_saving_takes_a_reason_without_a_number(dialog: ConfirmNumberDialog) -> None:
    assert not dialog.save.isEnabled()
    dialog.why.setText("samma som 811218-9876")
    assert not dialog.save.isEnabled()
    dialog.why.setText("ett ärendenummer")
    dialog.save.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.reason.endswith("ett ärendenummer")


def test_changing_the_text_is_what_enter_does(dialog: ConfirmNumberDialog) -> None:
    assert dialog.change.isDefault()
    dialog.why.setText("ett ärendenummer")
    dialog.change.click()
    assert dialog.result() == QDialog.DialogCode.Rejected
