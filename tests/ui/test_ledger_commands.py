"""The way from the follow-up to the accounts: a file is read beside the window, and what waits is offered."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QDialog

from planner.domain.ledger import LedgerLine
from planner.ui.dialogs.import_ledger import ImportLedgerDialog
from planner.ui.dialogs.match_ledger import MatchLedgerDialog
from planner.ui.main_window import MainWindow
from planner.ui.pages.follow_up import FollowUpPage

EXTRACT = "Projekt;Period;Text;Belopp;Vernr\n70412;202611;Lampor;10;V1\n99999;202611;Porto;2;V2\n"


@pytest.fixture
def page(sample_window: MainWindow) -> FollowUpPage:
    assert sample_window.view is not None
    sample_window.view.show_page("follow_up")
    return cast("FollowUpPage", sample_window.view.page)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[type[QDialog]]:
    """Accept what is asked, and note which dialogs were shown."""
    found: list[type[QDialog]] = []

    def accepted(dialog: QDialog) -> int:
        found.append(type(dialog))
        dialog.accept()
        return 1

    for kind in (ImportLedgerDialog, MatchLedgerDialog):
        monkeypatch.setattr(kind, "exec", accepted)
    return found


def test_an_extract_is_read_in_and_what_waits_is_offered(
    page: FollowUpPage, shown: list[type[QDialog]], tmp_path: Path
) -> None:
    path = tmp_path / "bok.csv"
    path.write_text(EXTRACT, "utf-8")
    page.ledger.read_in(path)
    assert shown == [ImportLedgerDialog, MatchLedgerDialog]
    assert [one.project for one in page.session.plan.table(LedgerLine).values()] == ["99999"]
    page.session.undo()
    assert not page.session.plan.table(LedgerLine)


def test_a_file_that_cannot_be_read_is_a_sentence_and_no_dialog(
    page: FollowUpPage, shown: list[type[QDialog]], tmp_path: Path, sample_window: MainWindow
) -> None:
    page.ledger.read_in(tmp_path / "finns inte.csv")
    assert shown == []
    assert "finns inte.csv" in sample_window.messages.text
