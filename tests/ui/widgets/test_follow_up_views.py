"""The other views of the follow-up: charts of granted money, the year-end's list, what changed since last."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from planner.analysis.granted_burn_down import granted_burn_down, waterfall
from planner.catalogue.catalogue import Catalogue
from planner.domain.money import Unit
from planner.domain.money_event import EventKind
from planner.domain.tertial import Tertial
from planner.editing.measures import change_measures
from planner.editing.money_events import record_events
from planner.ui.dialogs.decide_carry_over import DecideCarryOverDialog
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.pages.follow_up import FollowUpPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.carry_over_view import CarryOverView
from planner.ui.widgets.granted_charts import GrantedCharts
from planner.ui.widgets.since_last_view import SinceLastView
from tests.examples import event, first_fund, followed_plan, mnkr
from tests.ui.following import following

pytestmark = pytest.mark.usefixtures("english")
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def session(catalogue: Catalogue, tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    yield from following(tmp_path, followed_plan(), catalogue)


@pytest.fixture
def choice(session: Session) -> FollowUpChoice:
    choice = FollowUpChoice(session, date(2024, 9, 20))
    assert (choice.year, choice.tertial) == (2024, Tertial.T2)
    return choice


# --- charts --------------------------------------------------------------------------------------


@pytest.fixture
def charts(qtbot: QtBot, session: Session, choice: FollowUpChoice, theme: Theme) -> GrantedCharts:
    charts = GrantedCharts(session, choice, theme)
    qtbot.addWidget(charts)
    charts.refresh()
    return charts


def test_the_waterfall_draws_what_analysis_says(charts: GrantedCharts, session: Session) -> None:
    result = waterfall(session.plan, None, 2024)
    bars = {bar.name: bar for bar in charts.waterfall.drawing.bars}
    assert list(bars) == ["Frame", "Allocated", "Granted", "Carried over", "Spent", "Left to spend"]
    assert bars["Granted"].end_ore == result.granted_ore == mnkr(1.7)
    assert bars["Carried over"].amount_ore == result.carried_ore == -mnkr(0.2)
    assert (bars["Spent"].start_ore, bars["Spent"].end_ore) == (mnkr(1.5), mnkr(1.15))
    assert bars["Left to spend"].end_ore == result.to_spend_ore == mnkr(1.15)
    rows = {row.name: row.cells[0] for row in charts.waterfall.drawing.figures.rows}
    assert rows["Left to allocate"] == mnkr(4)
    assert rows["Left in the fund"] == "unknown"


def test_spending_more_than_there_is_is_told_by_sign_and_words(
    charts: GrantedCharts, session: Session
) -> None:
    lights, _ = session.plan.measures
    spent = event(EventKind.SPENT, lights, first_fund(session.plan), mnkr(3), date(2024, 7, 1))
    session.edit(lambda plan: record_events(plan, [spent]))
    charts.refresh()
    last = charts.waterfall.drawing.bars[-1]
    assert (last.name, last.is_over) == ("▲ Left to spend", True)
    assert any(bar.is_over for bar in charts.burn_down.drawing.bars)


def test_the_burn_down_draws_each_tertial_and_money_of_later_years_apart(
    charts: GrantedCharts, session: Session
) -> None:
    points = granted_burn_down(session.plan)
    drawing = charts.burn_down.drawing
    assert drawing.categories[:4] == ("T1", "T2", "2024", "T1")
    left = [bar for bar in drawing.bars if bar.width == 1]
    assert [bar.end_ore for bar in left] == [point.to_spend_ore for point in points]
    bound = [bar.amount_ore for bar in drawing.bars if bar.width != 1]
    assert bound == [point.bound_later_ore for point in points if point.bound_later_ore]
    assert bound[0] == mnkr(0.3)


def test_charts_are_in_the_unit_of_the_page_shown_as_tables_and_exported(
    charts: GrantedCharts, choice: FollowUpChoice, qtbot: QtBot, tmp_path: Path
) -> None:
    choice.look_at(unit=Unit.TKR)
    charts.refresh()
    charts.resize(1000, 420)
    charts.show()
    for chart in (charts.waterfall, charts.burn_down):
        chart.make_plot()
        chart.show_as_table(True)
        assert chart.table.figures.rowCount() > 5
        chart.show_as_table(False)
        chart.export(tmp_path / "bild.png")
        assert QImage(str(tmp_path / "bild.png")).width() > 100
        chart.export(tmp_path / "bild.svg")
        assert (tmp_path / "bild.svg").read_text("utf-8").startswith("<?xml")
    assert charts.waterfall.caption_with_unit() == "Budget year 2024, all events, tkr"


def test_a_plan_without_grants_says_so(charts: GrantedCharts) -> None:
    charts.burn_down.show_result(())
    assert charts.burn_down.drawing.empty == "Nothing is granted yet."


def test_a_bar_of_the_waterfall_selects_the_measures_behind_it(
    charts: GrantedCharts, session: Session, qtbot: QtBot
) -> None:
    lights, clearing = session.plan.measures
    chosen = {}
    for bar in charts.waterfall.drawing.bars:
        charts.waterfall.picked.emit(bar.part, bar.name)
        chosen[bar.name] = session.selection
    assert chosen["Granted"] == chosen["Left to spend"] == (lights, clearing)
    assert chosen["Spent"] == chosen["Carried over"] == (lights,)
    assert charts.offer.text == "Left to spend: 2 measures selected"
    with qtbot.waitSignal(charts.measures_wanted) as wanted:
        charts.offer._show.click()
    assert wanted.args == [(lights, clearing)]


def test_a_bar_of_the_burn_down_leads_to_the_table_of_its_tertial(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    page = FollowUpPage(session, theme)
    qtbot.addWidget(page)
    page.show()
    page.tabs.bar.setCurrentIndex(1)
    charts = page.tabs.view(1)
    assert isinstance(charts, GrantedCharts)
    bar = next(one for one in charts.burn_down.drawing.bars if one.name == "T1 2025: left to spend")
    charts.burn_down.picked.emit(bar.part, bar.name)
    assert (page.choice.year, page.choice.tertial) == (2025, Tertial.T1)
    assert page.tabs.current == 0
    assert page.tertial.currentData() == "t1"


def test_views_look_again_only_when_something_has_happened(
    qtbot: QtBot, session: Session, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = FollowUpPage(session, theme)
    qtbot.addWidget(page)
    page.show()
    looks = []
    charts = page.tabs.view(1)
    monkeypatch.setattr(charts, "refresh", lambda: looks.append(page.choice.year))
    for tab in (1, 0, 1):
        page.tabs.bar.setCurrentIndex(tab)
    assert len(looks) == 1
    page.tabs.bar.setCurrentIndex(0)
    page.choice.look_at(year=2025)
    page.tabs.bar.setCurrentIndex(1)
    assert looks[1:] == [2025]


# --- carry over? ---------------------------------------------------------------------------------


@pytest.fixture
def carry(qtbot: QtBot, session: Session, choice: FollowUpChoice, theme: Theme) -> Iterator[CarryOverView]:
    view = CarryOverView(session, choice, theme)
    qtbot.addWidget(view)
    tester = QAbstractItemModelTester(view.model, FATAL)
    view.resize(1100, 600)
    view.show()
    view.refresh()
    yield view
    tester.deleteLater()


def cells(view: CarryOverView | SinceLastView, *keys: str) -> list[tuple[str, ...]]:
    columns = [view.model.column_of(key) for key in keys]
    rows = [row for row in range(view.model.rowCount()) if view.model.key_at(row)]
    return [tuple(view.model.cell_text(row, column) for column in columns) for row in rows]


def put(view: CarryOverView, row: int, column: str, value: str) -> None:
    assert view.model.setData(view.model.index(row, view.model.column_of(column)), value)


def test_what_is_left_is_proposed_with_its_reason_and_its_earlier_decision(carry: CarryOverView) -> None:
    assert cells(carry, "left", "reason", "decided", "decision", "amount") == [
        ("0,8", "under way", "Carried over 0,2 2024-12-20", "Carried over", "0,8"),
        ("0,4", "not begun", "", "Carried over", "0,4"),
    ]
    text = carry.text.toPlainText().replace("\u00a0", " ")
    assert text.startswith("Ombudgetering från 2024 till 2025, Farsta\n")
    assert "Föreslås ombudgeteras till 2025: 1 150 000 kronor" in text
    assert "– Å-002 Röjning av sly, Trygghetsfonden (CM4): 400 000 kronor." in text
    assert "Beviljat enligt dnr KS 2024/77." in text


def test_a_proposal_is_changed_in_the_table_and_the_text_follows(carry: CarryOverView) -> None:
    put(carry, 1, "decision", "returned")
    put(carry, 1, "why", "Marken ska säljas")
    put(carry, 0, "amount", "0,5")
    assert cells(carry, "decision", "amount") == [("Carried over", "0,5"), ("Returned", "0,4")]
    text = carry.text.toPlainText().replace("\u00a0", " ")
    assert "Återlämnas: 400 000 kronor" in text
    assert "Marken ska säljas." in text
    put(carry, 0, "decision", "")
    put(carry, 1, "amount", "")
    assert carry.text.toPlainText() == ""
    assert not carry.record.isEnabled()


def test_the_words_of_a_decision_are_chosen_from_a_list(carry: CarryOverView) -> None:
    index = carry.model.index(0, carry.model.column_of("decision"))
    carry.view.setCurrentIndex(index)
    carry.view.edit(index)
    combo = carry.view.viewport().findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(at) for at in range(combo.count())] == [
        "–",
        "Carried over",
        "Carry-over refused",
        "Returned",
    ]
    assert combo.currentText() == "Carried over"


def test_what_is_chosen_is_recorded_in_one_step(
    carry: CarryOverView, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    put(carry, 1, "decision", "carry_refused")
    before, plan = len(session.plan.events), session.plan

    def answer(dialog: DecideCarryOverDialog) -> int:
        dialog.paper.dnr.setText("KS 2025/12")
        dialog.paper.day.show_day(date(2025, 2, 10))
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(DecideCarryOverDialog, "exec", answer)
    with qtbot.waitSignal(carry.done) as told:
        carry.record.click()
    assert told.args == ["2 decisions recorded."]
    new = list(session.plan.events.values())[before:]
    assert [(one.kind, one.to_year, one.dnr) for one in new] == [
        (EventKind.CARRIED_OVER, 2025, "KS 2025/12"),
        (EventKind.CARRY_REFUSED, 2025, "KS 2025/12"),
    ]
    carry.refresh()
    assert cells(carry, "left", "decision")[0][0] == "–"
    session.undo()
    assert session.plan == plan


def test_what_is_secret_is_told_by_its_number_alone(carry: CarryOverView, session: Session) -> None:
    _, clearing = session.plan.measures
    session.edit(lambda plan: change_measures(plan, [clearing], secret=True))
    carry.refresh()
    text = carry.text.toPlainText()
    assert "Å-002 sekretessmarkerad åtgärd" in text
    assert "Röjning" not in text


def test_the_text_is_copied(carry: CarryOverView) -> None:
    carry.copy.click()
    assert QGuiApplication.clipboard().text().startswith("Ombudgetering från 2024")
    QGuiApplication.clipboard().clear()


def test_a_year_with_nothing_left_says_so(carry: CarryOverView, choice: FollowUpChoice) -> None:
    choice.look_at(year=2027)
    carry.refresh()
    assert carry._empty.isVisible()
    assert not carry.copy.isEnabled()


# --- since the last tertial ----------------------------------------------------------------------


def test_what_changed_is_listed_by_topic(
    qtbot: QtBot, session: Session, choice: FollowUpChoice, theme: Theme
) -> None:
    view = SinceLastView(session, choice, theme)
    qtbot.addWidget(view)
    tester = QAbstractItemModelTester(view.model, FATAL)
    view.show()
    view.refresh()
    assert view.heading.text() == (
        "What has changed since the last tertial: Tertial 1 → Tertial 2, budget year 2024"
    )
    assert [group.title for group in view.model._rows.groups] == [
        "Decisions and corrections",
        "Came after the last tertial was closed",
    ]
    assert cells(view, "what", "now", "note") == [
        ("Reallocated → Å-001", "0,1", ""),
        ("Spent", "0,1", "Sen faktura"),
    ]
    view.view.select_keys(filter(None, [view.model.key_at(1)]))
    view._on_selected()
    assert session.selection == (list(session.plan.measures)[1],)
    choice.look_at(year=2027)
    view.refresh()
    assert view._empty.isVisible()
    tester.deleteLater()


def test_every_view_stands_behind_a_tab_and_is_made_when_it_is_looked_at(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    page = FollowUpPage(session, theme)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    titles = [page.tabs.bar.tabText(at) for at in range(page.tabs.bar.count())]
    assert titles == ["Table", "Charts", "Carry over?", "Since last tertial", "Running costs"]
    assert len(page.tabs._made) == 1
    for at in range(1, len(titles)):
        page.tabs.bar.setCurrentIndex(at)
        assert not page.filter.isVisible()
        page.choice.look_at(year=2024, tertial=Tertial.T2)
    assert len(page.tabs._made) == len(titles)
    page._go_to_filter()
    assert page.tabs.current == 0
    assert page.filter.isVisible()


def test_rows_of_what_is_secret_are_known_in_every_view(qtbot: QtBot, session: Session, theme: Theme) -> None:
    lights, clearing = session.plan.measures
    session.edit(lambda plan: change_measures(plan, [clearing], secret=True))
    page = FollowUpPage(session, theme)
    qtbot.addWidget(page)
    page.show()
    page.choice.look_at(year=2024, tertial=Tertial.T2)
    assert page.secret_keys() == {clearing}
    page.tabs.bar.setCurrentIndex(2)
    assert page.secret_keys() == {f"{clearing}/{first_fund(session.plan)}"}
    page.tabs.bar.setCurrentIndex(3)
    moved = [one for one in session.plan.events.values() if one.to_measure_id == lights]
    assert page.secret_keys() == {moved[0].id}
