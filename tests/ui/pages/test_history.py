"""The page History: every change in words, filters, the way back, and nothing read that is not shown."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from planner.document import Document
from planner.domain.changes import EditKind
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.measures import add_measure, change_measures, delete_measures
from planner.ui.dialogs.compare_points import ComparePoints
from planner.ui.dialogs.go_back import GoBackDialog
from planner.ui.main_window import MainWindow
from planner.ui.models.history import Topic, topic_of
from planner.ui.pages.history import HistoryPage
from planner.ui.pages.measures import MeasuresPage
from planner.ui.session import Session
from planner.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("english")
TKR = 100_000


def live(session: Session) -> None:
    """Do some of everything: 2 a title, 3 an amount, 4 a version, 5 undo, 6 redo, 7 two deletions."""
    plan = session.plan
    first, *rest = plan.measures
    cell = AmountCell(first, plan.funds_in_order[0].id, plan.info.first_year)
    session.edit(lambda plan: change_measures(plan, [first], title="Ängens lampor", note="Åsas förslag"))
    session.edit(lambda plan: set_amounts(plan, plan.info.scenario_id, {cell: 1_500 * TKR}))
    session.note(EditKind.NAME_VERSION, "Till nämnden", "Beslutas i mars")
    session.undo()
    session.redo()
    session.edit(lambda plan: delete_measures(plan, rest[3:5]))


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[HistoryPage]:
    live(session)
    page = HistoryPage(session, theme)
    qtbot.addWidget(page)
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for model in (page.model, page.details.model)
    ]
    page.resize(1100, 640)
    page.show()
    yield page
    for tester in testers:
        tester.deleteLater()


def numbers(page: HistoryPage) -> list[int]:
    rows = (page.model.row_at(row) for row in range(page.model.rowCount()))
    return [entry.seq for entry in rows if entry is not None]


def text(page: HistoryPage, seq: int, column: str) -> str:
    row = page.model.row_of(str(seq))
    assert row is not None
    shown = page.model.cell_text(row, page.model.column_of(column))
    return shown.replace("\u00a0", " ")


def choose(page: HistoryPage, *seqs: int) -> None:
    page.table.select_keys([str(seq) for seq in seqs])
    page._on_chosen()


def test_every_change_is_there_newest_first(page: HistoryPage) -> None:
    assert numbers(page) == [7, 6, 5, 4, 3, 2, 1]
    assert text(page, 2, "what") == "Measure changed"
    assert text(page, 2, "values").endswith("→ Ängens lampor and 1 more value")
    assert text(page, 3, "values").startswith("Å-001, Trygghetsfonden (CM4) 2026, Allocated: ")
    assert text(page, 4, "what") == "⚑ Version saved"
    assert text(page, 4, "subject") == "Till nämnden"
    assert text(page, 4, "values") == "“Till nämnden” Beslutas i mars"
    assert text(page, 5, "what") == "Undone no. 3: Amount changed"
    assert text(page, 6, "what") == "Redone no. 3: Amount changed"
    assert text(page, 7, "subject") == "2 measures"


def test_a_version_stands_out_by_more_than_its_colour(page: HistoryPage) -> None:
    column = page.model.columns[page.model.column_of("what")]
    version, edit = page.model.item("4"), page.model.item("3")
    assert version is not None
    assert edit is not None
    assert column.tone is not None
    assert (column.tone(version), column.tone(edit)) == ("accent", "")
    assert column.text_of(version).startswith("⚑")


def test_the_filters_limit_by_text_person_topic_and_versions(page: HistoryPage) -> None:
    page.filter.setText("NÄMNDEN")
    assert numbers(page) == [4]
    page.filter.setText(page.session.document.history()[2].code)
    assert numbers(page) == [3]
    page.filter.setText("")
    page.only_versions.setChecked(True)
    assert numbers(page) == [4]
    page.only_versions.setChecked(False)
    page.topic.setCurrentIndex(page.topic.findData(Topic.UNDONE))
    assert numbers(page) == [6, 5]
    page.who.setCurrentIndex(1)
    assert numbers(page) == [6, 5]
    page.filter.setText("nothing is called this")
    assert page._empty.isVisible()
    page.show_all()
    assert len(numbers(page)) == 7


def test_every_kind_of_edit_has_a_topic(page: HistoryPage) -> None:
    from dataclasses import replace

    entry = page.session.document.history()[0]
    topics = {kind: topic_of(replace(entry, kind=kind)) for kind in EditKind}
    assert topics[EditKind.IMPORT_LIST] is Topic.MEASURES
    assert topics[EditKind.MOVE_AMOUNTS] is Topic.AMOUNTS
    assert topics[EditKind.SET_FRAMES] is Topic.MONEY
    assert topics[EditKind.SET_CITY_FRAMES] is Topic.MONEY
    assert topics[EditKind.CORRECT_EVENTS] is Topic.FOLLOW_UP
    assert topics[EditKind.IMPORT_LEDGER] is Topic.FOLLOW_UP
    assert {kind for kind, topic in topics.items() if topic is Topic.PLAN} == {
        EditKind.CREATE_PLAN,
        EditKind.CHANGE_PLAN_INFO,
        EditKind.MERGE_PLANS,
        EditKind.NAME_VERSION,
        EditKind.TAKE_OVER,
        EditKind.IMPORT_PLAN,
        EditKind.RESCUE_PLAN,
        EditKind.GO_BACK,
        EditKind.ACKNOWLEDGE_FINDINGS,
        EditKind.REOPEN_FINDINGS,
        EditKind.MEND_FINDINGS,
        EditKind.IMPORT_WORKBOOK,
    }


def test_the_details_show_every_value_of_the_chosen_change(page: HistoryPage) -> None:
    choose(page, 2)
    assert "No. 2  Measure changed" in page.details.heading.text()
    assert page.session.document.history()[1].code in page.details.facts.text()
    lines = [row.line for row in page.details.model._rows.items]
    assert [(line.field, line.after) for line in lines] == [
        ("Title", "Ängens lampor"),
        ("Note", "Åsas förslag"),
    ]
    choose(page, 4)
    assert page.details.note.text() == "Nothing in the plan was changed."
    choose(page, 2, 3)
    assert page.details.heading.text().startswith("2 changes chosen")


def test_only_what_is_shown_is_read(page: HistoryPage, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    whole = Document.changes_of

    def count(document: Document, entry: object, most: int | None = None) -> object:
        read.append(getattr(entry, "seq", 0))
        return whole(document, entry, most)  # type: ignore[arg-type]

    monkeypatch.setattr(Document, "changes_of", count)
    page.model.refresh()
    page.model.sort(page.model.column_of("values"))
    page.filter.setText("nämnden")
    while page.model._idle.isActive():
        page.model._get_ready()
    page.filter.setText("")
    assert read == []


def test_a_new_change_is_there_at_once_and_the_choice_stays(page: HistoryPage) -> None:
    choose(page, 2)
    page.session.edit(lambda plan: add_measure(plan, "Kamera"))
    assert numbers(page)[0] == 8
    assert page.table.selected_keys() == ("2",)
    assert text(page, 8, "values").endswith("Kamera, Measure added")


def test_going_back_tells_what_changes_and_is_one_step(
    page: HistoryPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = page.session
    then, now = session.document.plan_at(4), session.plan
    told: list[str] = []
    page.undoable.connect(told.append)
    dialog = GoBackDialog(session, page.theme, session.document.history()[3], page)
    qtbot.addWidget(dialog)
    assert "2 measures added" in dialog.text.text()
    assert "Allocated: " in dialog.text.text()
    monkeypatch.setattr(GoBackDialog, "exec", lambda self: self.accept() or True)
    choose(page, 4)
    page.go_back()
    assert session.plan == then
    assert session.document.history()[-1].subject == "4 (Till nämnden)"
    assert text(page, 8, "subject") == "no. 4 (Till nämnden)"
    assert told == ["The plan is as it was after change no. 4."]
    session.undo()
    assert session.plan == now


def test_there_is_no_way_back_to_what_is_now(page: HistoryPage, qtbot: QtBot) -> None:
    choose(page, 7)
    assert not page._back.isEnabled()
    choose(page, 6)
    assert page._back.isEnabled()
    choose(page, 5, 6)
    assert not page._back.isEnabled()
    page.session.undo()
    dialog = GoBackDialog(page.session, page.theme, page.session.document.history()[5], page)
    qtbot.addWidget(dialog)
    assert "already" in dialog.text.text()
    assert not dialog._ok.isEnabled()


def test_two_points_are_compared_in_sums_and_values(page: HistoryPage, qtbot: QtBot) -> None:
    entries = page.session.document.history()
    dialog = ComparePoints(page.session, page.theme, entries[0], entries[5], page)
    qtbot.addWidget(dialog)
    for model in (dialog.sums, dialog.values):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    fields = [row.line.field for row in dialog.values._rows.items]
    assert fields == ["Title", "Note", "Allocated"]
    keys = dialog.sums.shown_keys()
    fund = page.session.plan.funds_in_order[0].id
    year = page.session.plan.info.first_year
    assert keys == ["None None", f"{fund} {year}", f"{fund} None", f"None {year}"]
    assert "→" in dialog.sums.as_text()
    dialog.only_differing.setChecked(False)
    assert len(dialog.sums.shown_keys()) == 4 * 5
    dialog.before.setCurrentIndex(dialog.before.findData(6))
    assert dialog.summary.text() == "The plan is the same at both points."
    assert dialog.values.row_total == 0
    dialog.after.setCurrentIndex(0)
    assert "2 measures deleted" in dialog.summary.text()


def test_enter_compares_the_chosen_change_with_now(
    page: HistoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QDialog] = []

    def remember(dialog: QDialog) -> None:
        shown.append(dialog)

    monkeypatch.setattr(ComparePoints, "exec", remember)
    choose(page, 3)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert isinstance(shown[0], ComparePoints)
    assert (shown[0].before.currentData(), shown[0].after.currentData()) == (3, 7)
    choose(page, 2, 3, 4)
    assert not page._compare.isEnabled()


def test_the_keyboard_goes_from_filter_to_table(page: HistoryPage) -> None:
    page.filter.setFocus()
    QTest.keyClick(page.filter, Qt.Key.Key_Down)
    assert page.table.selected_keys() == ("7",)
    assert "No. 7" in page.details.heading.text()


def test_columns_and_panes_are_remembered(page: HistoryPage, session: Session, theme: Theme) -> None:
    page.table.columns.show("code", shown=True)
    state = page.save_layout()
    other = HistoryPage(session, theme)
    other.restore_layout(state)
    assert not other.table.isColumnHidden(other.model.column_of("code"))
    other.deleteLater()


def test_the_window_has_the_page_without_the_inspector(sample_window: MainWindow) -> None:
    view = sample_window.view
    assert view is not None
    view.session.select([next(iter(view.session.plan.measures))])
    assert view.inspector_shown or view.page.key == "overview"
    view.show_page("history")
    assert view.page.key == "history"
    assert not view.inspector_shown
    assert view.page.title() == "History"


@pytest.mark.parametrize(("action", "head"), [("history_workbook", b"PK"), ("history_pdf", b"%PDF-")])
def test_the_history_is_written_beside_the_window(
    sample_window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    action: str,
    head: bytes,
) -> None:
    path = tmp_path / f"ut{'.pdf' if action == 'history_pdf' else '.xlsx'}"
    asked: list[str] = []

    def ask(parent: object, title: str, name: str, kind: str) -> Path:
        asked.append(name)
        return path

    monkeypatch.setattr(sample_window.files, "ask_save", ask)
    sample_window.menu_actions.by_key[action].trigger()
    session = sample_window.session
    assert session is not None
    assert session.document.version in asked[0]
    qtbot.waitUntil(lambda: not sample_window.background.is_busy, timeout=20_000)
    assert "read it back: 1 change." in sample_window.messages.text
    assert path.read_bytes().startswith(head)


def test_what_is_secret_is_left_out_of_a_file_unless_it_is_chosen(
    sample_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = sample_window.session
    assert session is not None
    first = next(iter(session.plan.measures.values()))
    session.edit(lambda plan: change_measures(plan, [first.id], secret=True))
    path = tmp_path / "ut.xlsx"
    monkeypatch.setattr(sample_window.files, "ask_save", lambda *_: path)
    for answer, said in (
        (False, "is left out: 1 measure."),
        (True, "1 measure flagged for secrecy"),
    ):
        monkeypatch.setattr(
            "planner.ui.dialogs.export_secrecy.ask_secrecy", lambda *_, answer=answer, **_words: answer
        )
        sample_window.menu_actions.by_key["history_workbook"].trigger()
        qtbot.waitUntil(lambda: not sample_window.background.is_busy, timeout=20_000)
        assert said in sample_window.messages.text
        values = openpyxl.load_workbook(path)["Värden"]
        told = {str(cell.value) for row in values.iter_rows() for cell in row}
        assert any(first.title in text for text in told) is answer
    path.unlink()
    monkeypatch.setattr("planner.ui.dialogs.export_secrecy.ask_secrecy", lambda *_, **_words: None)
    sample_window.menu_actions.by_key["history_workbook"].trigger()
    assert not sample_window.background.is_busy
    assert not path.exists()


def test_a_number_finds_every_change_of_the_measure_also_among_others(page: HistoryPage) -> None:
    gone = page.session.document.plan_at(1)
    deleted = list(gone.measures.values())[4]
    page.filter.setText("å-001")
    assert numbers(page) == [6, 5, 3, 2, 1]
    page.topic.setCurrentIndex(page.topic.findData(Topic.AMOUNTS))
    assert numbers(page) == [3]
    page.show_all()
    page.session.undo()
    page.filter.setText(deleted.code)
    assert numbers(page) == [8, 7, 1]


def test_the_register_leads_to_the_history_of_a_measure(sample_window: MainWindow) -> None:
    view = sample_window.view
    assert view is not None
    first, second = list(view.session.plan.measures.values())[:2]
    view.session.edit(lambda plan: change_measures(plan, [first.id, second.id], responsible="Anna"))
    view.show_page("measures")
    register = view.page
    assert isinstance(register, MeasuresPage)
    view.session.select([second.id])
    register.show_history()
    assert isinstance(view.page, HistoryPage)
    assert view.page.filter.text() == second.code
    assert numbers(view.page) == [2, 1]
