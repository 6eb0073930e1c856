"""A workbook that came back is a table to tick; what is ticked is taken as one step of undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.document import Document
from planner.editing.amounts import AmountCell, set_amounts
from planner.ui.dialogs.return_workbook import ReturnWorkbookDialog
from planner.ui.session import Session
from planner.ui.theme import Theme
from tests.examples import first_fund, followed_plan, kr
from tests.exchange.returning import CATALOGUE, change, exported, heads, read
from tests.exchange.test_workbook_return import ALLOCATION, set_cell

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def files(tmp_path: Path) -> Iterator[tuple[Document, Path]]:
    """Give a plan and its workbook: a conflict, a plain change, a row that is gone and an unreadable cell."""

    def edit(sheet: Worksheet) -> None:
        set_cell("2024", 5)(sheet)
        set_cell("Ansvarig", "Bo Ek")(sheet)
        set_cell("2026", "mycket")(sheet)
        sheet.delete_rows(7)
        assert heads(sheet)

    with exported(tmp_path, followed_plan()) as (document, path):
        cell = AmountCell(next(iter(document.plan.measures)), first_fund(document.plan), 2024)
        document.edit(set_amounts(document.plan, document.plan.info.scenario_id, {cell: kr(7)}))
        change(path, ALLOCATION, edit)
        yield document, path


@pytest.fixture
def dialog(qtbot: QtBot, files: tuple[Document, Path], theme: Theme) -> ReturnWorkbookDialog:
    document, path = files
    dialog = ReturnWorkbookDialog(Session(document, CATALOGUE), read(document, path), theme)
    qtbot.addWidget(dialog)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(dialog.model, mode, dialog)
    dialog.show()
    return dialog


def rows(dialog: ReturnWorkbookDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_conflicts_and_rows_that_are_gone_are_said_and_not_ticked(dialog: ReturnWorkbookDialog) -> None:
    remarks = [row[-1] for row in rows(dialog)]
    assert remarks == ["▲ Conflict: the plan was changed too", "", "▲ The row is gone from the file"]
    assert rows(dialog)[0][2:5] == ["1\u00a0000\u00a0000\u00a0kr", "5\u00a0kr", "7\u00a0kr"]
    states = [dialog.model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(3)]
    assert states == [Qt.CheckState.Unchecked, Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    assert dialog.take.text() == "Take 1 change"


def test_what_is_ticked_is_taken_and_one_undo_takes_it_back(
    dialog: ReturnWorkbookDialog, files: tuple[Document, Path]
) -> None:
    document, before = files[0], files[0].plan
    dialog.model.setData(
        dialog.model.index(0, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole
    )
    assert dialog.take.text() == "Take 2 changes"
    dialog.take.click()
    lights, fund = next(iter(document.plan.measures)), first_fund(document.plan)
    assert document.plan.amount(document.plan.info.scenario_id, lights, fund, 2024) == kr(5)
    assert document.plan.measures[lights].responsible == "Bo Ek"
    document.undo()
    assert document.plan == before


def test_nothing_ticked_cannot_be_taken(dialog: ReturnWorkbookDialog) -> None:
    dialog.model.tick(lambda _change: False)
    assert not dialog.take.isEnabled()
    dialog.reject()
