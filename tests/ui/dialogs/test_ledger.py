"""Reading in an accounting extract and matching what waits, in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.domain.ids import MeasureId
from planner.domain.ledger import LedgerLine
from planner.exchange.ledger import ledger_extract
from planner.exchange.ledger_columns import LedgerField
from planner.exchange.list_reading import Cell, RawTable
from planner.ui.dialogs.import_ledger import ImportLedgerDialog
from planner.ui.dialogs.match_ledger import MatchLedgerDialog
from planner.ui.session import Session
from planner.ui.theme import Theme
from tests.examples import kr

pytestmark = pytest.mark.usefixtures("english")

HEADER = ("Projekt", "Konto", "Period", "Text", "Belopp", "Vernr")
ROWS: tuple[tuple[Cell, ...], ...] = (
    ("70412", "5010", "202611", "Lampor", "1 000,50", "V1"),
    ("99999", "5010", "202611", "Arbete i Norra Sandviktunneln", "200", "V2"),
    ("99998", "5010", "202611", "Porto", "12", "V3"),
)

Import = Callable[..., ImportLedgerDialog]


@pytest.fixture
def opened(qtbot: QtBot, session: Session, theme: Theme) -> Import:
    def open_dialog(*rows: tuple[Cell, ...], header: tuple[str, ...] = HEADER) -> ImportLedgerDialog:
        table = RawTable(file_name="bok.csv", sheet="", rows=(header, *rows))
        dialog = ImportLedgerDialog(session, theme, ledger_extract(table))
        qtbot.addWidget(dialog)
        fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
        QAbstractItemModelTester(dialog.model, fatal, dialog)
        dialog.show()
        return dialog

    return open_dialog


def waiting(session: Session) -> list[LedgerLine]:
    return list(session.plan.table(LedgerLine).values())


def numbered(session: Session, number: int) -> MeasureId:
    return next(one.id for one in session.plan.measures.values() if one.number == number)


def test_what_becomes_of_every_line_is_shown_before_anything_is_done(
    opened: Import, session: Session
) -> None:
    before = session.plan
    dialog = opened(*ROWS)
    fates = [dialog.model.cell_text(row, 0) for row in range(3)]
    assert dialog.model.cell_text(0, 1).startswith("Å-002 38 ljuspunkter")
    assert fates == ["✓ To a measure", "Waits to be matched", "Waits to be matched"]
    text = dialog.totals.text().replace("\u00a0", " ")
    assert "3 lines in the file: 1 212,50 kr" in text
    assert "difference 0 kr" in text
    assert session.plan is before
    dialog.accept()
    assert len(waiting(session)) == 2
    session.undo()
    assert session.plan == before


def test_a_second_import_has_nothing_to_read_in(opened: Import, session: Session) -> None:
    opened(*ROWS).accept()
    again = opened(*ROWS)
    assert not again.ok.isEnabled()
    assert "3 there already" in again.totals.text()
    assert opened(*ROWS, ("70412", "5010", "202611", "Ny", "5", "V9")).ok.isEnabled()


def test_another_column_can_be_chosen(opened: Import) -> None:
    header = ("Projekt", "Datum", "Rubrik X", "Belopp")
    dialog = opened(("70412", "2026-11-02", "Lampor", "10"), header=header)
    assert dialog.model.cell_text(0, 5) == ""
    box = dialog.boxes[LedgerField.TEXT]
    box.setCurrentIndex(box.findText("Rubrik X"))
    box.activated.emit(box.currentIndex())
    assert dialog.model.cell_text(0, 5) == "Lampor"


def test_rows_that_cannot_be_read_are_left_out_only_when_somebody_has_seen_it(opened: Import) -> None:
    dialog = opened(*ROWS, ("1", "5010", "i maj", "X", "10", "V4"))
    assert "Row 5" in dialog.notice.text()
    assert not dialog.ok.isEnabled()
    dialog.seen.setChecked(True)
    assert dialog.ok.isEnabled()


def test_hidden_rows_are_read_and_told_of(qtbot: QtBot, session: Session, theme: Theme) -> None:
    table = RawTable(file_name="bok.csv", sheet="", rows=(HEADER, *ROWS), hidden=frozenset({0, 2}))
    dialog = ImportLedgerDialog(session, theme, ledger_extract(table))
    qtbot.addWidget(dialog)
    assert "1 hidden row" in dialog.notice.text()
    assert dialog.model.rowCount() == 3
    assert dialog.ok.isEnabled()


def test_an_extract_without_amounts_asks_for_the_column(opened: Import) -> None:
    dialog = opened(("1", "A"), header=("Projekt", "Text"))
    assert "Choose the columns" in dialog.notice.text()
    assert not dialog.ok.isEnabled()


# --- matching ------------------------------------------------------------------------------------


@pytest.fixture
def matching(opened: Import, session: Session, qtbot: QtBot, theme: Theme) -> MatchLedgerDialog:
    opened(*ROWS).accept()
    dialog = MatchLedgerDialog(session, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog: MatchLedgerDialog, project: str) -> None:
    """Select a line; a Ctrl that an earlier test pressed counts as held, and would let a chosen line go."""
    shown = [dialog.model.cell_text(row, 0) for row in range(dialog.model.rowCount())]
    dialog.table.clearSelection()
    dialog.table.selectRow(shown.index(project))


def test_a_proposal_is_taken_and_its_project_remembered(
    matching: MatchLedgerDialog, opened: Import, session: Session
) -> None:
    choose(matching, "99999")
    assert matching.measure.chosen() == numbered(session, 11)
    matching.take.click()
    assert [one.project for one in waiting(session)] == ["99998"]
    spent = [one for one in session.plan.events.values() if one.voucher == "V2"]
    assert [(one.measure_id, one.amount_ore) for one in spent] == [(numbered(session, 11), kr(200))]
    again = opened(("99999", "5010", "202611", "Mer", "5", "V9"))
    assert again.model.cell_text(0, 0) == "✓ To a measure"


def test_of_every_line_that_waits_it_is_shown_which_file_it_came_from(matching: MatchLedgerDialog) -> None:
    titles = [column.title for column in matching.model.columns]
    assert {matching.model.cell_text(row, titles.index("File")) for row in range(2)} == {"bok.csv"}


def test_a_line_is_matched_to_the_measure_that_is_chosen(
    matching: MatchLedgerDialog, session: Session
) -> None:
    choose(matching, "99998")
    assert not matching.take.isEnabled()
    matching.measure.choose(numbered(session, 2))
    matching.match.click()
    assert any(one.voucher == "V3" for one in session.plan.events.values())


def test_setting_aside_needs_a_reason_and_can_be_taken_back(
    matching: MatchLedgerDialog, session: Session
) -> None:
    choose(matching, "99998")
    assert not matching.aside.isEnabled()
    matching.reason.setText("Hör till lokalerna")
    matching.aside.click()
    assert [one.set_aside for one in waiting(session) if one.project == "99998"] == ["Hör till lokalerna"]
    assert matching.model.rowCount() == 1
    matching.all.setChecked(True)
    choose(matching, "99998")
    matching.back.click()
    assert all(not one.set_aside for one in waiting(session))


def test_the_dialogs_can_be_reached_from_the_follow_up(
    session: Session, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    from planner.ui.pages.follow_up import FollowUpPage

    page = FollowUpPage(session, theme)
    qtbot.addWidget(page)
    commands = {command.key: command for command in page.commands()}
    assert commands["follow_up.ledger"].enabled is not None
    assert commands["follow_up.ledger"].enabled()
    assert commands["follow_up.match"].enabled is not None
    assert not commands["follow_up.match"].enabled()
