"""A new plan with its sources and frames: made in two dialogs, every entry saved and undoable."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from planner.document import Document
from planner.domain.fund import FundKind
from planner.domain.ids import frame_id
from planner.editing.plan_info import change_plan_info
from planner.ui.dialogs.edit_funds import EditFundsDialog
from planner.ui.dialogs.edit_plan import EditPlanDialog
from planner.ui.dialogs.new_plan import NewPlanDialog
from planner.ui.main_window import MainWindow
from planner.ui.models.frames import FIRST_YEAR, KIND, NAME
from planner.ui.session import Session
from planner.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("english")
TKR = 100_000


@pytest.fixture
def funds(qtbot: QtBot, session: Session, theme: Theme) -> EditFundsDialog:
    dialog = EditFundsDialog(session, theme)
    qtbot.addWidget(dialog)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(dialog.model, mode, dialog)
    dialog.show()
    return dialog


@pytest.fixture
def new_plan(qtbot: QtBot, window: MainWindow) -> NewPlanDialog:
    dialog = NewPlanDialog(window.files, window.catalogue, window.theme, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def cell(dialog: EditFundsDialog, row: int, column: int) -> QModelIndex:
    return dialog.model.index(row, column)


def editor_of(dialog: EditFundsDialog) -> QLineEdit:
    return dialog.table.viewport().findChildren(QLineEdit)[-1]


def test_a_new_plan_is_made_where_the_title_proposes(new_plan: NewPlanDialog, tmp_path: Path) -> None:
    new_plan.form.title.setText("Trygghet: 2027/2030")
    new_plan.form.district.setCurrentText("Farsta")
    new_plan.accept()
    assert new_plan.opened is not None
    with closing(new_plan.opened) as opened:
        document = opened.document
        assert document.path == tmp_path / "Trygghetsplaner" / "Trygghet 2027 2030.tplan"
        assert document.plan.info.district == "Farsta"
        assert len(document.plan.funds) == 1


def test_a_new_plan_never_takes_the_place_of_another(new_plan: NewPlanDialog, tmp_path: Path) -> None:
    taken = tmp_path / "taken.tplan"
    taken.write_bytes(b"mine")
    new_plan.form.title.setText("Plan")
    new_plan.place.setText(str(taken))
    new_plan.accept()
    assert new_plan.opened is None
    assert "taken.tplan" in new_plan._problem.text()
    assert taken.read_bytes() == b"mine"


def test_a_plan_without_title_or_with_an_impossible_period_cannot_be_made(new_plan: NewPlanDialog) -> None:
    assert not new_plan._create.isEnabled()
    new_plan.form.title.setText("Plan")
    assert new_plan._create.isEnabled()
    new_plan.form.last.setValue(new_plan.form.first.value() + 20)
    assert not new_plan._create.isEnabled()
    assert "15 years" in new_plan.form.problem()


def test_a_frame_that_is_not_taken_stays_in_its_cell_to_be_corrected(
    funds: EditFundsDialog, session: Session, qtbot: QtBot
) -> None:
    before, index = session.plan, cell(funds, 0, FIRST_YEAR)
    funds.table.setCurrentIndex(index)
    funds.table.edit(index)
    QTest.keyClicks(editor_of(funds), "nine")
    QTest.keyClick(editor_of(funds), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: funds.table.currentIndex().column() == FIRST_YEAR)
    qtbot.waitUntil(lambda: editor_of(funds).text() == "nine")
    assert "“nine” is not an amount" in funds._problem.text()
    assert session.plan == before
    editor_of(funds).setText("9,5 mnkr")
    QTest.keyClick(editor_of(funds), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.plan != before)
    assert funds._problem.text() == ""


@pytest.mark.parametrize(
    ("text", "tkr"), [("9 000", 9_000), ("1,5 mnkr", 1_500), ("250 tkr", 250), ("=250+80", 330)]
)
def test_frames_are_typed_as_people_write_amounts(
    funds: EditFundsDialog, session: Session, text: str, tkr: int
) -> None:
    fund = session.plan.funds_in_order[0]
    assert funds.model.setData(cell(funds, 0, FIRST_YEAR), text)
    frame = session.plan.frames[frame_id(fund.id, session.plan.info.first_year)]
    assert frame.amount_ore == tkr * TKR
    session.undo()
    assert session.plan.frames[frame.id].amount_ore != frame.amount_ore


def test_an_empty_cell_takes_the_frame_away(funds: EditFundsDialog, session: Session) -> None:
    fund = session.plan.funds_in_order[0]
    assert funds.model.setData(cell(funds, 0, FIRST_YEAR), "")
    assert frame_id(fund.id, session.plan.info.first_year) not in session.plan.frames
    assert cell(funds, 0, FIRST_YEAR).data() == "–"


def test_what_is_no_amount_is_refused_with_a_sentence(funds: EditFundsDialog, session: Session) -> None:
    before = session.plan
    assert not funds.model.setData(cell(funds, 0, FIRST_YEAR), "much")
    assert session.plan == before
    assert "much" in funds._problem.text()
    assert not funds.model.setData(cell(funds, 0, NAME), session.plan.funds_in_order[1].name)
    assert "taken" in funds._problem.text()


def test_sources_are_added_renamed_and_deleted_and_undone(funds: EditFundsDialog, session: Session) -> None:
    before = session.plan
    funds._add.click()
    row = funds.model.rowCount() - 1
    assert funds.model.setData(cell(funds, row, NAME), "Trafikkontoret")
    assert funds.model.setData(cell(funds, row, KIND), FundKind.CO_FINANCING.value)
    assert cell(funds, row, KIND).data() == "Co-financing"
    assert session.plan.funds_in_order[-1].name == "Trafikkontoret"
    funds.table.setCurrentIndex(cell(funds, row, NAME))
    funds._delete.click()
    assert session.plan.funds == before.funds
    for _ in range(4):
        funds._undo.click()
    assert session.plan == before


def test_a_source_that_events_tell_of_is_not_deleted_and_the_dialog_says_why(
    funds: EditFundsDialog, session: Session
) -> None:
    before = session.plan
    funds.table.setCurrentIndex(cell(funds, 0, NAME))
    funds._delete.click()
    assert session.plan == before
    assert "still uses this" in funds._problem.text()


def test_the_decision_behind_a_frame_is_noted(funds: EditFundsDialog, session: Session) -> None:
    funds.table.setCurrentIndex(cell(funds, 0, FIRST_YEAR))
    funds._dnr.setText("SKN 2026/17")
    funds._dnr.editingFinished.emit()
    frame = funds.model.frame_at(cell(funds, 0, FIRST_YEAR))
    assert frame is not None
    assert frame.dnr == "SKN 2026/17"
    assert "SKN 2026/17" in cell(funds, 0, FIRST_YEAR).data(Qt.ItemDataRole.ToolTipRole)


def test_the_grid_follows_a_longer_period(funds: EditFundsDialog, session: Session) -> None:
    columns = funds.model.columnCount()
    last = session.plan.info.last_year
    session.edit(lambda plan: change_plan_info(plan, last_year=last + 1))
    assert funds.model.columnCount() == columns + 1


def test_a_period_that_leaves_money_outside_is_refused_and_says_why(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    dialog = EditPlanDialog(session, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    before = session.plan
    dialog.form.last.setValue(session.plan.info.first_year)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog._problem.text()
    assert session.plan == before
    dialog.form.last.setValue(before.info.last_year)
    dialog.form.title.setText("Another title")
    dialog.accept()
    assert session.plan.info.title == "Another title"


def test_the_new_file_is_a_whole_plan(new_plan: NewPlanDialog) -> None:
    new_plan.form.title.setText("Plan")
    new_plan.accept()
    assert new_plan.opened is not None
    path = new_plan.opened.home
    new_plan.opened.close()
    with Document.open(path) as document:
        assert document.plan.info.title == "Plan"
