"""The page Follow-up: the table that everybody knows, forecasts written in it, and what is closed stays."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from planner.analysis.follow_up import follow_up, usual_period
from planner.analysis.status_chain import status_chain
from planner.catalogue.catalogue import Catalogue
from planner.document import Document
from planner.domain.ids import MeasureId
from planner.domain.money import Unit
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.editing.funds import add_fund
from planner.editing.money_events import correct_event, record_events
from planner.ui.dialogs.record_event import RecordEventDialog
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.models.follow_up import COMMENT, DEVIATION, FORECAST
from planner.ui.pages.follow_up import FollowUpPage
from planner.ui.pages.measures import MeasuresPage
from planner.ui.session import Session
from planner.ui.theme import Mode, Theme
from planner.ui.widgets.running_costs import RunningCostsView
from planner.ui.widgets.status_chain import StatusChainPicture
from tests.examples import empty_plan, event, first_fund, followed_plan, mnkr

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def plan() -> Plan:
    return followed_plan()


@pytest.fixture
def session(plan: Plan, catalogue: Catalogue, tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    session = Session(Document.create(tmp_path / "f.tplan", plan), catalogue)
    yield session
    session.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[FollowUpPage]:
    page = FollowUpPage(session, theme)
    qtbot.addWidget(page)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal) for model in (page.table.model, page.events.model)]
    page.choice.look_at(year=2024, tertial=Tertial.T2)
    page.resize(1100, 700)
    page.show()
    yield page
    for tester in testers:
        tester.deleteLater()


def text(page: FollowUpPage, measure_id: MeasureId, column: str) -> str:
    model = page.table.model
    row = model.row_of(measure_id)
    assert row is not None
    return model.cell_text(row, model.column_of(column)).replace("\u00a0", " ")


def write(page: FollowUpPage, measure_id: MeasureId, column: str, typed: str) -> None:
    """Write in a cell with the keyboard, as far as an editor opens."""
    view, model = page.table.view, page.table.model
    row = model.row_of(measure_id)
    assert row is not None
    view.setFocus()
    view.setCurrentIndex(model.index(row, model.column_of(column)))
    view.edit(view.currentIndex())
    editor = view.viewport().findChild(QLineEdit)
    if isinstance(editor, QLineEdit):
        editor.setText(typed)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()


def test_the_table_shows_what_analysis_says_in_mnkr(page: FollowUpPage, session: Session) -> None:
    lights, clearing = session.plan.measures
    result = follow_up(session.plan, 2024, Tertial.T2)
    assert [row.measure_id for row in result.rows] == [lights, clearing]
    assert text(page, lights, "project") == "Å-001 Belysning i gångtunneln"
    shown = [text(page, lights, key) for key in ("granted", "moved", "adjusted", "spent")]
    assert shown == ["1,2", "+0,1", "1,3", "0,4"]
    assert text(page, lights, DEVIATION) == "+0,2"
    assert text(page, clearing, "moved") == "−0,1"
    assert page.table.model.totals["adjusted"] == result.total.sums.adjusted_ore == mnkr(1.7)
    assert "plus is a surplus" in page.table.sign.text()


def test_an_assumed_forecast_says_so_in_words(page: FollowUpPage, session: Session) -> None:
    lights, _ = session.plan.measures
    assert text(page, lights, FORECAST) == "assumed 1,1"
    assert page.state.text() == "2 forecasts assumed, since nobody has said one."
    write(page, lights, FORECAST, "1,25")
    assert text(page, lights, FORECAST) == "1,3"
    assert text(page, lights, DEVIATION) == "+0,1"
    assert follow_up(session.plan, 2024, Tertial.T2).rows[0].forecast_ore == mnkr(1.25)


def test_a_year_in_which_nothing_is_spent_says_that_its_outturn_is_assumed(
    page: FollowUpPage, session: Session
) -> None:
    _, clearing = session.plan.measures
    page.choice.look_at(year=2024, tertial=Tertial.YEAR)
    assert text(page, clearing, FORECAST) == "assumed 0,0"


def test_a_comment_is_written_in_the_table_and_undone_in_one_step(
    page: FollowUpPage, session: Session
) -> None:
    lights, _ = session.plan.measures
    write(page, lights, COMMENT, "Upphandlas i höst")
    assert text(page, lights, COMMENT) == "Upphandlas i höst"
    session.undo()
    assert text(page, lights, COMMENT) == ""


def test_an_amount_that_can_be_read_two_ways_is_not_taken_and_stays_for_mending(
    page: FollowUpPage, session: Session, qtbot: QtBot
) -> None:
    lights, _ = session.plan.measures
    page.choice.look_at(unit=Unit.TKR)
    with qtbot.waitSignal(session.failed):
        write(page, lights, FORECAST, "1,234")
    editor = page.table.view.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "1,234"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert text(page, lights, FORECAST) == "assumed 1 100"


def test_a_closed_tertial_says_when_it_was_closed_what_came_later_and_takes_no_forecast(
    page: FollowUpPage, session: Session
) -> None:
    lights, _ = session.plan.measures
    page.choice.look_at(tertial=Tertial.T1)
    assert page.state.text().startswith("✓ Tertial 1 2024 was closed 2024-05-08")
    assert "1 event came after the closing, to be counted in the next tertial." in page.state.text()
    before = session.plan
    write(page, lights, FORECAST, "2")
    assert session.plan is before
    assert page.table.notice.text().startswith("▲ The tertial was closed 2024-05-08")
    assert text(page, lights, COMMENT) == "Billigare"


def test_delete_takes_a_forecast_away(page: FollowUpPage, session: Session) -> None:
    lights, _ = session.plan.measures
    write(page, lights, FORECAST, "1,25")
    QTest.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert text(page, lights, FORECAST) == "assumed 1,1"


def test_a_measure_with_several_sources_asks_for_one_first(page: FollowUpPage, session: Session) -> None:
    lights, _ = session.plan.measures
    session.edit(lambda plan: add_fund(plan, "Egna medel"))
    other = session.plan.funds_in_order[-1].id
    drafts = [event(EventKind.GRANTED, lights, other, mnkr(0.5), date(2024, 6, 2))]
    session.edit(lambda plan: record_events(plan, drafts))
    write(page, lights, FORECAST, "2")
    assert "several sources: Trygghetsfonden (CM4), Egna medel" in page.table.notice.text()
    session.show_fund(other)
    write(page, lights, FORECAST, "0,4")
    assert text(page, lights, FORECAST) == "0,4"
    session.show_fund(None)
    assert text(page, lights, FORECAST) == "assumed 1,5"


def test_the_three_kinds_of_left_are_told_apart(page: FollowUpPage, session: Session) -> None:
    cards = page.cards
    assert cards.to_allocate.text.startswith("Left to allocate, 4,0 mnkr")
    assert cards.to_spend.text.startswith("Left to spend, 1,4 mnkr")
    assert cards.in_fund.text.replace("\u00a0", " ").startswith("Left in the fund, 38,3 mnkr")
    assert cards.ask.isHidden()
    page.choice.look_at(year=2025)
    assert "unknown" in cards.in_fund.text
    assert not cards.ask.isHidden()


def test_what_does_not_add_up_as_shown_is_said(page: FollowUpPage, session: Session) -> None:
    lights, clearing = session.plan.measures
    fund_id = first_fund(session.plan)
    drafts = [
        event(EventKind.SPENT, one, fund_id, mnkr(more), date(2024, 7, 1))
        for one, more in ((lights, 0.08), (clearing, 0.04))
    ]
    assert "Rounding difference" not in page.table.sign.text()
    session.edit(lambda plan: record_events(plan, drafts))
    assert "Rounding difference, Outturn to 31/8: +0,1" in page.table.sign.text().replace("\u00a0", " ")


def test_the_selection_is_the_sessions(page: FollowUpPage, session: Session) -> None:
    lights, clearing = session.plan.measures
    session.select([clearing])
    assert page.table.chosen() == (clearing,)
    page.table.view.setCurrentIndex(page.table.model.index(0, 2))
    assert session.selection == (lights,)


def test_unit_and_columns_are_remembered(page: FollowUpPage, session: Session, theme: Theme) -> None:
    page.choice.look_at(unit=Unit.TKR)
    page.table.view.columns.show("left", shown=True)
    saved = page.save_layout()
    other = FollowUpPage(session, theme)
    other.restore_layout(saved)
    assert other.choice.unit is Unit.TKR
    model = other.table.model
    assert not other.table.view.isColumnHidden(model.column_of("left"))
    other.deleteLater()


def test_projects_and_comments_share_the_room_of_a_wide_screen(page: FollowUpPage, qtbot: QtBot) -> None:
    table = page.table
    project, comment = (table.model.column_of(key) for key in ("project", "comment"))

    def widths() -> tuple[int, int]:
        return table.view.columnWidth(project), table.view.columnWidth(comment)

    page.resize(1280, 800)
    qtbot.waitUntil(lambda: table.view.viewport().width() > 1000)
    narrow = widths()
    page.resize(1880, 800)
    qtbot.waitUntil(lambda: table.view.viewport().width() > 1600)
    assert table.view.horizontalHeader().length() == table.view.viewport().width()
    assert [round((after - before) / 300) for before, after in zip(narrow, widths(), strict=True)] == [1, 1]


def test_a_year_without_events_says_what_to_do(page: FollowUpPage) -> None:
    page.choice.look_at(year=2027)
    assert page._empty.isVisible()


def test_a_filter_that_hides_all_can_be_lifted(page: FollowUpPage) -> None:
    page.filter.setText("finns inte")
    assert page._empty.isVisible()
    page._clear_filter()
    assert page._empty.isHidden()
    page.filter.setText("röjning")
    assert page.table.model.shown_count == 1


def test_a_plan_without_anything_opens(
    qtbot: QtBot, catalogue: Catalogue, tmp_path: Path, theme: Theme
) -> None:
    session = Session(Document.create(tmp_path / "tom.tplan", empty_plan()), catalogue)
    page = FollowUpPage(session, theme)
    qtbot.addWidget(page)
    page.show()
    assert page.table.model.rowCount() == 0
    session.close()


def test_the_pane_below_shows_chain_and_events_of_the_one_selected_measure(
    page: FollowUpPage, session: Session
) -> None:
    lights, clearing = session.plan.measures
    here = "Select one measure to see its status chain and its events here."
    assert page.events.heading.text() == here
    folded = page.table.height()
    session.select([lights])
    QApplication.processEvents()
    assert page.events.view.isVisible()
    assert page.table.height() < folded - 100
    assert page.events.heading.text() == "Å-001 Belysning i gångtunneln: all budget years"
    said = page.events.picture.accessibleDescription().replace("\u00a0", " ")
    assert "Granted (part): 1,5 mnkr = 1 500 000 kr, 2024-02-20" in said
    assert said.endswith("Left to spend: 1,25 mnkr = 1 250 000 kr")
    assert page.events.model.row_total == 8
    session.select([lights, clearing])
    assert page.events.heading.text() == f"2 measures selected. {here}"
    assert page.events.model.row_total == 0
    QApplication.processEvents()
    assert page.table.height() == folded


def test_how_high_the_panes_are_is_remembered_also_when_one_is_folded(
    page: FollowUpPage, session: Session, theme: Theme, qtbot: QtBot
) -> None:
    session.select(list(session.plan.measures)[:1])
    page.splitter.setSizes([200, 300])
    wanted = page.splitter.sizes()
    session.select([])
    other = FollowUpPage(session, theme)
    qtbot.addWidget(other)
    other.resize(page.size())
    other.restore_layout(page.save_layout())
    other.show()
    session.select(list(session.plan.measures)[:1])
    QApplication.processEvents()
    assert abs(other.splitter.sizes()[0] - wanted[0]) < 30


def test_a_corrected_event_says_so_and_cannot_be_corrected_again(
    page: FollowUpPage, session: Session, qtbot: QtBot
) -> None:
    _, clearing = session.plan.measures
    session.select([clearing])
    events = page.events
    granted = next(line for line in events.model._rows.items if line.event.kind is EventKind.GRANTED)
    events.view.select_keys([granted.event.id])
    events._on_chosen()
    events.correct_wanted.disconnect()
    with qtbot.waitSignal(events.correct_wanted):
        events.correct.click()
    session.edit(lambda plan: correct_event(plan, granted.event.id, date(2024, 6, 3), "Fel åtgärd"))
    row = events.model.row_of(granted.event.id)
    assert row is not None
    assert events.model.cell_text(row, events.model.column_of("state")) == "✕ corrected 2024-06-03"
    events.view.select_keys([granted.event.id])
    events._on_chosen()
    assert not events.correct.isEnabled()


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_chain_is_drawn_with_shapes_in_both_themes(qtbot: QtBot, plan: Plan, mode: Mode) -> None:
    theme = Theme(mode)
    picture = StatusChainPicture(theme)
    qtbot.addWidget(picture)
    lights, clearing = plan.measures
    images = []
    for measure_id in (lights, clearing):
        picture.show_chain(status_chain(plan, measure_id), Unit.MNKR)
        picture.resize(900, picture.sizeHint().height())
        images.append(picture.grab().toImage())
    assert images[0] != images[1]


def test_what_is_done_is_offered_to_be_taken_back(
    page: FollowUpPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, clearing = session.plan.measures

    def answer(dialog: RecordEventDialog) -> int:
        dialog.amounts.lines[0][1].line.setText("0,2")
        dialog.paper.day.show_day(date(2024, 7, 1))
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(RecordEventDialog, "exec", answer)
    session.select([clearing])
    with qtbot.waitSignal(page.undoable) as told:
        page.deeds.record()
    assert told.args == ["The event is recorded."]
    assert text(page, clearing, "spent") == "0,2"


def test_commands_can_be_used_when_they_make_sense(page: FollowUpPage, session: Session) -> None:
    enabled = {one.key: one.enabled for one in page.commands()}
    assert not _is_on(enabled["follow_up.decide"])
    session.select(list(session.plan.measures))
    assert _is_on(enabled["follow_up.decide"])
    assert _is_on(enabled["follow_up.close"])
    page.choice.look_at(tertial=Tertial.T1)
    assert not _is_on(enabled["follow_up.close"])


def _is_on(enabled: Callable[[], bool] | None) -> bool:
    return enabled is None or enabled()


def test_running_costs_choose_for_themselves_and_the_table_gets_its_fields_back(page: FollowUpPage) -> None:
    fields = (page.year, page.tertial, page.fund, page.unit, page.cards)
    last = page.tabs.bar.count() - 1
    page.tabs.bar.setCurrentIndex(last)
    view = page.tabs.view(last)
    assert isinstance(view, RunningCostsView)
    assert view.model.rowCount()
    assert not any(field.isVisibleTo(page) for field in fields)
    page.tabs.bar.setCurrentIndex(0)
    assert all(field.isVisibleTo(page) for field in fields)


def test_the_register_records_and_decides_too(session: Session, theme: Theme, qtbot: QtBot) -> None:
    register = MeasuresPage(session, theme)
    qtbot.addWidget(register)
    commands = {one.key: one for one in register.commands()}
    assert commands["measures.record"].shortcut == ""
    assert not _is_on(commands["measures.decide"].enabled)
    session.select(list(session.plan.measures))
    assert _is_on(commands["measures.decide"].enabled)
    with qtbot.waitSignal(register.undoable):
        register._deeds.done.emit("Done")


def test_typing_in_a_forecast_begins_to_write_it(page: FollowUpPage, session: Session) -> None:
    lights, _ = session.plan.measures
    view, model = page.table.view, page.table.model
    page.activate()
    view.setCurrentIndex(model.index(0, model.column_of(FORECAST)))
    QTest.keyClicks(view, "0")
    editor = view.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, ",9")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert text(page, lights, FORECAST) == "0,9"


@pytest.mark.parametrize(
    ("today", "shown"),
    [
        (date(2024, 2, 1), (2024, Tertial.T1)),
        (date(2024, 4, 30), (2024, Tertial.T1)),
        (date(2024, 11, 26), (2024, Tertial.T2)),
        (date(2025, 1, 9), (2024, Tertial.YEAR)),
        (date(2025, 5, 1), (2025, Tertial.T1)),
    ],
)
def test_the_last_tertial_that_has_ended_is_looked_at_first(
    session: Session, today: date, shown: tuple[int, Tertial]
) -> None:
    choice = FollowUpChoice(session, today)
    assert (choice.year, choice.tertial) == shown
    assert usual_period(session.plan, today) == shown
