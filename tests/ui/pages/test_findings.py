"""The page Check figures: what is found, the way there, fixes with undo, and reasons to let it stand."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from planner.analysis.findings.finding import Family, Finding, FindingKind
from planner.document import Document
from planner.editing.measures import add_measure, change_measures
from planner.ui import figure_checks
from planner.ui.dialogs.acknowledge_findings import AcknowledgeDialog
from planner.ui.dialogs.mend_findings import MendDialog
from planner.ui.finding_jump import jump
from planner.ui.main_window import MainWindow
from planner.ui.models.finding_words import FindingWords, what
from planner.ui.pages.allocation import AllocationPage
from planner.ui.pages.findings import FindingsPage
from planner.ui.pages.follow_up import FollowUpPage
from planner.ui.pages.measures import MeasuresPage
from planner.ui.plan_view import PlanView
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.translations import use_language
from planner.ui.widgets.budget_strip import BudgetStrip
from planner.ui.widgets.finding_count import FindingCount
from tests.analysis.findings.planted import PLANTED, planted_plan
from tests.examples import empty_plan

pytestmark = pytest.mark.usefixtures("english")
TKR = 100_000


def go_wrong(session: Session) -> None:
    """Make the years and the total of the second measure differ."""
    second = list(session.plan.measures)[1]
    session.edit(lambda plan: change_measures(plan, [second], cost_likely_ore=2_200 * TKR))


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[FindingsPage]:
    go_wrong(session)
    page = FindingsPage(session, theme)
    qtbot.addWidget(page)
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.resize(1100, 640)
    page.show()
    yield page
    tester.deleteLater()


def kinds(page: FindingsPage) -> list[FindingKind]:
    rows = (page.model.row_at(row) for row in range(page.model.rowCount()))
    return [row.finding.kind for row in rows if row is not None]


def choose(page: FindingsPage, *wanted: FindingKind) -> None:
    page.table.select_keys([row.key for row in page._rows if row.finding.kind in wanted])
    page._on_chosen()


def shown(window: MainWindow) -> PlanView:
    window.open_with(window.files.open_sample)
    assert window.view is not None
    return window.view


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_warnings_come_first_and_say_where_why_and_what_to_do(page: FindingsPage) -> None:
    assert kinds(page)[:2] == [FindingKind.YEARS_NOT_TOTAL, FindingKind.OVER_FRAME]
    row = page._rows[0]
    words = FindingWords(page.session)
    assert what(row.finding.kind) == "Years and total do not agree"
    assert words.where(row.finding).startswith("Å-002 38 ljuspunkter")
    assert plain(words.why(row.finding)) == (
        "The cost per year adds up to 2 166 tkr, and the likely cost is 2 200 tkr."
    )
    assert words.advice(row.finding) == "Let the likely cost be the sum, or change a year."
    assert page.model.state(row) == "▲ Warning"


def test_the_pane_tells_what_a_fix_would_change(page: FindingsPage) -> None:
    choose(page, FindingKind.YEARS_NOT_TOTAL)
    assert plain(page.details.fix.text()).endswith("Likely cost: 2 200 tkr → 2 166 tkr")
    assert page.details.mend.isEnabled()
    choose(page, FindingKind.OVER_FRAME)
    assert not page.details.mend.isEnabled()
    assert page.details.go.isEnabled()


def test_a_fix_is_shown_before_it_is_done_and_one_undo_takes_it_back(
    page: FindingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = page.session.plan
    told: list[str] = []
    page.undoable.connect(told.append)
    monkeypatch.setattr(MendDialog, "exec", lambda dialog: dialog.accept() or dialog.result())
    choose(page, FindingKind.YEARS_NOT_TOTAL)
    page.mend()
    assert told == ["1 finding put right."]
    assert FindingKind.YEARS_NOT_TOTAL not in kinds(page)
    page.session.undo()
    assert page.session.plan == before
    assert FindingKind.YEARS_NOT_TOTAL in kinds(page)


def test_the_preview_lists_the_values(page: FindingsPage, theme: Theme, qtbot: QtBot) -> None:
    choose(page, FindingKind.YEARS_NOT_TOTAL)
    dialog = MendDialog(page.session, theme, page._fixes())
    qtbot.addWidget(dialog)
    assert plain(dialog.model.as_text()).splitlines()[1].endswith("2 200 tkr\t2 166 tkr")


def test_letting_a_finding_stand_needs_a_reason(page: FindingsPage, theme: Theme, qtbot: QtBot) -> None:
    choose(page, FindingKind.OVER_FRAME)
    dialog = AcknowledgeDialog(page.session, theme, [row.finding for row in page.chosen()])
    qtbot.addWidget(dialog)
    assert not dialog._ok.isEnabled()
    dialog.reason.setPlainText("Beslutat i nämnden")
    assert dialog._ok.isEnabled()
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert FindingKind.OVER_FRAME not in kinds(page)
    page.acknowledged.setChecked(True)
    assert kinds(page)[-1] is FindingKind.OVER_FRAME
    choose(page, FindingKind.OVER_FRAME)
    assert page.model.state(page.chosen()[0]) == "✓ Acknowledged"
    assert page.details.said.text().endswith(": Beslutat i nämnden")
    page.acknowledge_or_reopen()  # which now takes it back
    assert FindingKind.OVER_FRAME in kinds(page)[:2]


def test_the_list_can_be_limited_and_says_when_nothing_matches(page: FindingsPage) -> None:
    page.family.setCurrentIndex(page.family.findData(Family.SUMS))
    assert {kind.family for kind in kinds(page)} == {Family.SUMS}
    page.filter.setText("finns inte")
    assert kinds(page) == []
    assert page._empty.isVisible()
    page.show_all()
    assert len(kinds(page)) == len(page._rows)


def test_the_strip_counts_and_leads_to_the_page(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    strip = view.findChild(BudgetStrip)
    assert isinstance(strip, BudgetStrip)
    qtbot.waitUntil(lambda: strip.findings.count is not None)
    found = strip.findings.count
    assert strip.findings.text() == f"{found} findings"
    go_wrong(view.session)
    qtbot.waitUntil(lambda: strip.findings.count == (found or 0) + 1)
    strip.findings.click()
    assert view.page.key == "findings"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_strip_has_room_for_its_words(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    strip = shown(window).findChild(BudgetStrip)
    assert isinstance(strip, BudgetStrip)
    qtbot.waitUntil(lambda: strip.findings.count is not None)
    use_language(qapp, language)
    for count in (0, 6, 888):
        strip.findings._count = count
        strip.findings._dress()
        assert strip.findings.sizeHint().width() <= strip.findings.width()


def test_a_finding_leads_to_its_cell_or_its_measure(window: MainWindow) -> None:
    view = shown(window)
    go_wrong(view.session)
    window.menu_actions.by_key["findings"].trigger()
    page = view.page
    assert isinstance(page, FindingsPage)
    choose(page, FindingKind.OVER_FRAME)
    page.go()
    allocation = view.page
    assert isinstance(allocation, AllocationPage)
    cell = allocation.table.current_cell()
    assert cell is not None
    assert (cell.year, view.session.fund_id) == (2027, cell.fund_id)
    view.show_page("findings")
    choose(page, FindingKind.YEARS_NOT_TOTAL)
    page.go()
    assert isinstance(view.page, MeasuresPage)
    assert view.session.selection == (list(view.session.plan.measures)[1],)


def test_what_is_found_is_computed_once_for_each_plan(session: Session) -> None:
    first = session.checks.result
    assert session.checks.result is first
    go_wrong(session)
    assert session.checks.result is not first


def test_a_finding_of_the_chain_leads_to_its_year_in_the_follow_up(window: MainWindow) -> None:
    view = shown(window)
    view.show_page("findings")
    page = view.page
    assert isinstance(page, FindingsPage)
    done = next(row.finding for row in page._rows if row.finding.kind is FindingKind.DONE_WITH_MONEY)
    page.finding_wanted.emit(done)
    assert view.page.key == "follow_up"
    assert view.session.selection == (done.measure_id,)
    late = replace(done, kind=FindingKind.FUND_OVERDRAWN, measure_id=None, year=2028)
    page.finding_wanted.emit(late)
    follow_up = view.page
    assert isinstance(follow_up, FollowUpPage)
    assert follow_up.choice.year == 2028


def test_a_finding_of_a_frame_or_of_the_plan_leads_to_its_dialog(window: MainWindow) -> None:
    view = shown(window)
    wanted: list[str] = []
    view.action_wanted.disconnect()
    view.action_wanted.connect(wanted.append)
    jump(view, Finding(kind=FindingKind.FRAME_SLIP, field="frame", year=2026))
    jump(view, Finding(kind=FindingKind.OLD_DISTRICT, field="district"))
    assert wanted == ["funds", "plan_info"]


def test_a_count_in_the_thousands_is_the_number_alone(window: MainWindow) -> None:
    strip = shown(window).findChild(BudgetStrip)
    assert isinstance(strip, BudgetStrip)
    strip.findings._count = 12_554
    strip.findings._dress()
    assert "find" not in strip.findings.text()
    assert strip.findings.accessibleDescription().endswith("findings")
    assert strip.findings.sizeHint().width() <= strip.findings.width()


def test_where_nothing_is_found_there_is_no_pane_to_read_it_in(window: MainWindow, tmp_path: Path) -> None:
    Document.create(tmp_path / "tom.tplan", empty_plan(), "Eva").close()
    assert window.open_path(tmp_path / "tom.tplan")
    assert window.view is not None
    window.view.show_page("findings")
    page = window.view.page
    assert isinstance(page, FindingsPage)
    assert page.details.isHidden()
    assert page.session.edit(lambda plan: add_measure(plan, "Ljus", cost_likely_ore=1_000))
    page.session.checks.changed.emit()
    assert not page.details.isHidden()


def test_in_a_narrow_window_the_strip_shows_the_number_alone(window: MainWindow, qtbot: QtBot) -> None:
    strip = shown(window).findChild(BudgetStrip)
    assert isinstance(strip, BudgetStrip)
    qtbot.waitUntil(lambda: strip.findings.count is not None)
    strip.resize(900, strip.height())
    assert strip.findings.text() == str(strip.findings.count)
    assert strip.findings.accessibleDescription() == f"{strip.findings.count} findings"


def test_a_large_plan_is_looked_at_beside_the_window(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figure_checks, "_MANY_MEASURES", 10)
    monkeypatch.setattr(figure_checks, "_LATER_MS", 1)
    checks = session.checks
    with qtbot.waitSignal(checks.changed):
        checks._look()
        assert checks.is_looking
    first = checks.latest
    assert first is not None
    with qtbot.waitSignal(checks.changed):
        go_wrong(session)
    assert checks.latest is checks.result
    assert len(checks.result.open) == len(first.open) + 1


def test_while_a_large_plan_is_looked_at_nothing_is_approved_of(
    qtbot: QtBot, session: Session, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figure_checks, "_MANY_MEASURES", 10)
    count, page = FindingCount(session, theme), FindingsPage(session, theme)
    for widget in (count, page):
        qtbot.addWidget(widget)
        widget.show()
    assert (count.text(), count.icon().isNull()) == ("…", True)
    assert page.details.isHidden()
    session.checks._look()
    qtbot.waitUntil(lambda: not page.details.isHidden())
    assert not count.icon().isNull()


def test_nothing_is_looked_at_when_the_plan_is_closed(session: Session, qtbot: QtBot) -> None:
    session.checks.stop()
    with qtbot.assertNotEmitted(session.checks.changed, wait=150):
        pass


#: Where a mistake is put right, when that is not among the measures.
_ELSEWHERE = {
    FindingKind.OVER_FRAME: "allocation",
    FindingKind.SPENT_NEGATIVE: "follow_up",
    FindingKind.GRANT_BEFORE_APPLICATION: "follow_up",
}


def test_every_planted_mistake_leads_to_its_page_with_its_measure_chosen(
    window: MainWindow, tmp_path: Path
) -> None:
    plan, _ = planted_plan()
    Document.create(tmp_path / "fel.tplan", plan, "Eva").close()
    assert window.open_path(tmp_path / "fel.tplan")
    view = window.view
    assert view is not None
    found = view.session.checks.result.open
    assert {one.kind for one in found} == set(PLANTED)
    for one in found:
        view.show_page("findings")
        jump(view, one)
        assert view.page.key == _ELSEWHERE.get(one.kind, "measures"), one.kind
        if one.measure_id is not None:
            assert view.session.selection == (one.measure_id,), one.kind
