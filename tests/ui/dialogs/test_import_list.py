"""Importing a list: columns, verdicts, control totals, and one step of undo at the end."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from planner.domain.changes import EditKind
from planner.exchange.list_columns import Field
from planner.exchange.list_values import RowLevel
from planner.ui.dialogs.import_list import ImportListDialog
from planner.ui.session import Session
from planner.ui.theme import Theme

DATA = Path(__file__).parents[2] / "data"
LIST = """\
Lista över åtgärder;;;;;;
Nr;Åtgärd;Slag;Stadsdel;2026 (tkr);2027 (tkr);Fond
1;Belysning Vårbergs strandpromenad;Belysning;Vårberg;1 250;;Trygghetsfonden (CM4)
2;Tunnel Bredäng C;Gångtunnel;Bredäng;;1,234;Trygghetsfonden (CM4)
3;Ängen Ö;Dunder;Sätra;200;300;Trygghetsfonden (CM4)
Summa;;;;1 450;1 534;
"""

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def list_file(tmp_path: Path) -> Path:
    path = tmp_path / "lista.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    return path


Importer = Callable[[Path], ImportListDialog]


@pytest.fixture
def importer(qtbot: QtBot, session: Session, theme: Theme) -> Importer:
    """Open the dialog on a file."""

    def open_dialog(path: Path) -> ImportListDialog:
        made = ImportListDialog(session, theme, ask_file=lambda _parent: None, path=path)
        qtbot.addWidget(made)
        made.show()
        return made

    return open_dialog


def verdicts(made: ImportListDialog) -> dict[int, RowLevel]:
    assert made.proposal is not None
    return {row.line: row.level for row in made.proposal.rows}


def test_a_list_is_imported_with_every_amount_in_one_step(importer: Importer, session: Session) -> None:
    """Botkyrka's Trygghetsmiljonen: one amount column in tkr, no year and no source in the list."""
    before = session.plan
    made = importer(DATA / "botkyrka_trygghetsmiljonen.csv")
    made._next.click()
    assert not made.check.may_import or made.proposal is None or made.proposal.totals.difference_ore == 0
    made._back.click()
    fund = before.funds_in_order[0].name
    made.columns.fund.setCurrentIndex(made.columns.fund.findData(fund))
    made.columns.fund.activated.emit(made.columns.fund.currentIndex())
    made.columns.year.setCurrentIndex(made.columns.year.findData(2026))
    made.columns.year.activated.emit(made.columns.year.currentIndex())
    made._next.click()
    assert made.check.figures["sum_difference"].text() == "0"
    if made.check.acknowledged.isVisible():
        made.check.acknowledged.setChecked(True)
    made._next.click()
    assert made.isHidden()
    added = [measure for key, measure in session.plan.measures.items() if key not in before.measures]
    assert len(added) == 16
    allocated = sum(part.amount_ore for key in added for part in session.plan.allocations_of(key.id))
    assert allocated == 100_000_000
    assert set(session.selection) == {measure.id for measure in added}
    change_set = session.document.undo()
    assert change_set is not None
    assert change_set.kind is EditKind.IMPORT_LIST
    assert session.plan == before


def test_every_row_has_its_verdict_in_words(importer: Importer, list_file: Path) -> None:
    made = importer(list_file)
    tester = QAbstractItemModelTester(made.check.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made._next.click()
    assert verdicts(made) == {3: RowLevel.OK, 4: RowLevel.STOP, 5: RowLevel.WARNING, 6: RowLevel.SUM}
    model = made.check.model
    why = [str(model.data(model.index(row, model.column_of("why")))) for row in range(model.rowCount())]
    assert "F4" in why[1]
    assert "1,234" in why[1]
    assert "Dunder" in why[2]
    tester.deleteLater()


def test_what_is_left_out_must_be_seen_before_the_rest_is_imported(
    importer: Importer, list_file: Path
) -> None:
    made = importer(list_file)
    made._next.click()
    assert made.check.figures["rows_difference"].text() == "1"
    assert not made._next.isEnabled()
    made.check.acknowledged.setChecked(True)
    assert made._next.isEnabled()
    made.check.table.select_keys(["3"])
    made.check._skip.click()
    assert verdicts(made)[3] is RowLevel.SKIPPED
    assert not made.check.acknowledged.isChecked()
    assert made.check.figures["rows_difference"].text() == "2"
    made.check.table.select_keys(["3"])
    made.check._take.click()
    assert verdicts(made)[3] is RowLevel.OK


def test_a_column_can_be_taken_for_another_field_and_unit(importer: Importer, list_file: Path) -> None:
    made = importer(list_file)
    field = made.columns.table.cellWidget(0, 2)
    assert isinstance(field, QComboBox)
    field.setCurrentIndex(field.findText("Note"))
    field.activated.emit(field.currentIndex())
    assert made.proposal is not None
    assert made.proposal.columns[2].field is Field.NOTE
    unit = made.columns.table.cellWidget(1, 4)
    assert isinstance(unit, QComboBox)
    unit.setCurrentIndex(unit.findText("kr"))
    unit.activated.emit(unit.currentIndex())
    assert made.proposal.rows[0].amount_ore == 125_000


def test_a_list_without_titles_does_not_go_on(importer: Importer, list_file: Path) -> None:
    made = importer(list_file)
    field = made.columns.table.cellWidget(0, 1)
    assert isinstance(field, QComboBox)
    field.setCurrentIndex(field.findText("Not imported"))
    field.activated.emit(field.currentIndex())
    assert not made._next.isEnabled()
    assert "title" in made._notice.text()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("tom.csv", b""),
        ("bild.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("gammal.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_a_sentence(
    importer: Importer, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    made = importer(path)
    assert made.proposal is None
    assert name in made._notice.text()
    assert made._steps.currentIndex() == 0


def test_a_file_that_is_gone_is_refused_with_a_sentence(importer: Importer, tmp_path: Path) -> None:
    made = importer(tmp_path / "saknas.csv")
    assert made.proposal is None
    assert "saknas.csv" in made._notice.text()


def test_nothing_is_added_when_it_is_cancelled(importer: Importer, session: Session, list_file: Path) -> None:
    before = session.plan
    made = importer(list_file)
    made._next.click()
    made._cancel.click()
    assert session.plan == before
