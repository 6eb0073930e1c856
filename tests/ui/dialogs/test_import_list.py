"""Importing a list: columns, verdicts, control totals, and one step of undo at the end."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import openpyxl
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.changes import EditKind
from planner.exchange.list_columns import Field
from planner.exchange.list_values import RowLevel
from planner.ui.background import Report
from planner.ui.dialogs.import_list import ImportListDialog
from planner.ui.session import Session
from planner.ui.settings import Settings
from planner.ui.theme import Theme
from planner.ui.waiting import at_once

T = TypeVar("T")

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
        made = ImportListDialog(session, theme, ask_file=lambda _parent: None)
        qtbot.addWidget(made)
        made.open_file(path)
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
    assert made.check.totals.figures["sum_difference"].text() == "0"
    assert made.check.totals.figures["sum_unexplained"].text() == "0"
    if made.check.open_warnings:
        made.check.confirm.click()
    made._next.click()
    assert made.done_step.isVisible()
    assert made.done_step.figures["sum"].text() == "1\u00a0000\u00a0000\u00a0kr"
    made._next.click()
    assert made.result() == made.DialogCode.Accepted
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
    figures, reason = made.check.totals.figures, made.check.totals.reason
    assert figures["rows_difference"].text() == "1"
    assert not made._next.isEnabled()
    reason.setText("Rättas hos beställaren")
    assert not made._next.isEnabled()
    made.check.confirm.click()
    assert (
        made.check.model.data(made.check.model.index(2, made.check.model.column_of("level"))) == "✓ Confirmed"
    )
    assert made._next.isEnabled()
    made.check.table.select_keys(["3"])
    made.check.skip.click()
    assert verdicts(made)[3] is RowLevel.SKIPPED
    assert not reason.text()
    assert figures["rows_difference"].text() == "2"
    made.check.table.select_keys(["3"])
    made.check.take.click()
    assert verdicts(made)[3] is RowLevel.OK


def test_a_column_can_be_taken_for_another_field_and_unit(importer: Importer, list_file: Path) -> None:
    made = importer(list_file)
    field = made.columns.table.cellWidget(0, 2)
    assert isinstance(field, QComboBox)
    field.setCurrentIndex(field.findText("Note"))
    field.activated.emit(field.currentIndex())
    assert made.proposal is not None
    assert made.proposal.columns[2].field is Field.NOTE
    assert isinstance(made.columns.table.cellWidget(2, 4), QComboBox)
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


def test_what_was_imported_is_told_and_kept_in_the_history(
    importer: Importer, session: Session, list_file: Path
) -> None:
    before = session.plan
    made = importer(list_file)
    made._next.click()
    made.check.confirm.click()
    made.check.totals.reason.setText("Tunneln kommer i en egen lista")
    made._next.click()
    assert made.done_step.figures["left_out"].text().startswith("1 row")
    digest = hashlib.sha256(list_file.read_bytes()).hexdigest()
    assert made.done_step.figures["sha256"].text() == digest
    entry = session.document.history()[-1]
    assert entry.subject == "lista.csv"
    assert digest in entry.reason
    assert entry.reason.endswith("Tunneln kommer i en egen lista")
    made.done_step.undo.click()
    assert session.plan == before
    assert made.result() == made.DialogCode.Rejected


def test_a_list_from_the_same_source_is_read_as_last_time(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path
) -> None:
    settings = Settings.in_file(tmp_path / "settings.ini")

    def opened(name: str, headings: str) -> ImportListDialog:
        path = tmp_path / name
        path.write_text(f"{headings}\nBelysning;Ny;7\n", encoding="utf-8")
        made = ImportListDialog(session, theme, ask_file=lambda _parent: None, settings=settings)
        qtbot.addWidget(made)
        made.open_file(path)
        return made

    source = session.plan.funds_in_order[0].name
    made = opened("ett.csv", "Vad;Anm;Pott 2026")
    assert made.columns.memory.isHidden()
    for at, text in ((0, "Title"), (1, "Note"), (2, "Allocated 2026")):
        choose(made, 0, at, text)
    choose(made, 3, 2, source)
    made._next.click()
    made._next.click()
    assert made.done_step.figures["measures"].text() == "1 measure"
    settings.flush()
    assert source not in (tmp_path / "settings.ini").read_text("utf-8")
    again = opened("två.csv", "VAD;Anm;Pott 2027")
    assert not again.columns.memory.isHidden()
    assert again.proposal is not None
    assert [(column.field, column.year, column.fund) for column in again.proposal.columns] == [
        (Field.TITLE, None, ""),
        (Field.NOTE, None, ""),
        (Field.YEAR_AMOUNT, 2027, source),
    ]
    again.columns.guess_wanted.emit()
    assert again.columns.memory.isHidden()
    assert again.proposal.columns[0].field is Field.IGNORED


def test_a_table_that_was_copied_is_a_list(importer: Importer, list_file: Path) -> None:
    made = importer(list_file)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("nothing of use")
    made.paste()
    assert made._notice.text()
    clipboard.setText("Åtgärd\t2026\nLampor\t1 000\nSumma\t1 000\n")
    made.paste()
    clipboard.clear()
    assert made._steps.currentIndex() == 1
    assert verdicts(made) == {2: RowLevel.STOP, 3: RowLevel.SUM}
    assert made.source is not None
    assert made.source.path is None


def test_letters_are_shown_and_can_be_read_otherwise(importer: Importer, tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    path.write_bytes("Åtgärd;2026\nÄngen;1\n".encode("cp1252"))
    made = importer(path)
    assert made._steps.currentIndex() == 0
    assert "cp1252" in made.file.encoding.currentText()
    assert cell(made, 1, 0) == "Ängen"
    made.file.encoding.setCurrentIndex(made.file.encoding.findData("cp850"))
    made.file.encoding.activated.emit(made.file.encoding.currentIndex())
    assert cell(made, 1, 0) != "Ängen"
    assert made._steps.currentIndex() == 0


def test_letters_that_cannot_be_told_are_chosen(importer: Importer, tmp_path: Path) -> None:
    path = tmp_path / "gammal.csv"
    path.write_bytes("Åtgärd;2026\nÄngen;1\n".encode("cp850"))
    made = importer(path)
    assert made.source is None
    assert made.file.encoding.isVisible()
    made.file.encoding.setCurrentIndex(made.file.encoding.findData("cp850"))
    made.file.encoding.activated.emit(made.file.encoding.currentIndex())
    assert cell(made, 1, 0) == "Ängen"
    assert not made._notice.text()


def test_sheets_with_the_same_headings_come_in_together(importer: Importer, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name in ("Farsta", "Järva", "Läs mig"):
        sheet = book.create_sheet(name)
        sheet.append(["Bilaga"])
        sheet.append(["Åtgärd", "Källa", 2026] if name != "Läs mig" else ["Frågor?", "Ring"])
        sheet.append([f"Lampor i {name}", "Trygghetsfonden (CM4)", "tjugo" if name == "Järva" else 20])
    path = tmp_path / "bilagor.xlsx"
    book.save(path)
    made = importer(path)
    assert made._steps.currentIndex() == 0
    assert made.file.sheet.count() == 3
    assert made.file.all_sheets.isVisible()
    made.file.all_sheets.click()
    made._next.click()
    made._next.click()
    model = made.check.model
    assert [model.data(model.index(at, 0)) for at in range(2)] == ["Farsta!3", "Järva!3"]
    assert "Järva!C3" in str(model.data(model.index(1, model.column_of("why"))))
    columns = made.check.per_column.model
    assert columns.rowCount() == 1
    assert columns.data(columns.index(0, columns.column_of("unreadable"))) == "1"


def choose(made: ImportListDialog, row: int, column: int, text: str) -> None:
    combo = made.columns.table.cellWidget(row, column)
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())


def cell(made: ImportListDialog, row: int, column: int) -> str:
    item = made.file.preview.item(row, column)
    assert item is not None
    return item.text()


class Impatient:
    """Waits for work until it is told not to any more."""

    def __init__(self) -> None:
        self.waits = True
        self.asked: list[str] = []

    def __call__(self, work: Callable[[Report], T], window: QWidget, text: str) -> T | None:
        self.asked.append(text)
        return at_once(work, window, text) if self.waits else None


def test_what_is_not_waited_for_leaves_all_as_it_was(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path
) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Åtgärd;2026\nBelysning;7\n", encoding="utf-8")
    wait, before = Impatient(), session.plan
    made = ImportListDialog(session, theme, ask_file=lambda _parent: None, wait=wait)
    qtbot.addWidget(made)
    made.open_file(path)
    assert wait.asked == ["Reading lista.csv", "Checking each row"]
    read = made.proposal
    assert read is not None
    made._next.click()
    wait.waits = False
    choose(made, 0, 1, "Note")
    assert made.proposal is read
    shown = made.columns.table.cellWidget(0, 1)
    assert isinstance(shown, QComboBox)
    assert shown.currentText() == "Allocated 2026"
    made._next.click()
    assert made._steps.currentWidget() is made.check
    assert session.plan is before


def test_a_list_whose_rows_nobody_waited_for_is_not_shown(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path
) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Åtgärd;2026\nBelysning;7\n", encoding="utf-8")

    def wait(work: Callable[[Report], T], window: QWidget, text: str) -> T | None:
        return None if text == "Checking each row" else at_once(work, window, text)

    made = ImportListDialog(session, theme, ask_file=lambda _parent: None, wait=wait)
    qtbot.addWidget(made)
    made.open_file(path)
    assert made.proposal is None
    assert made._steps.currentWidget() is made.file
    assert made._next.isHidden()
