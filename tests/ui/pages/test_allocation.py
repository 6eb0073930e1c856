"""The page Allocation around its table."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.analysis.compare import compare
from planner.analysis.remaining import remaining
from planner.domain.money import format_amount
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.scenarios import add_scenario, copy_scenario
from planner.ui.dialogs.compare_scenarios import CompareScenarios
from planner.ui.dialogs.edit_scenario import EditScenario
from planner.ui.dialogs.paste_preview import PastePreview
from planner.ui.models.amount_block import judge_block, read_block
from planner.ui.models.comparison import ComparisonModel
from planner.ui.models.pasted import PastedModel
from planner.ui.widgets.allocation_block import paste_targets
from tests.examples import empty_plan, mnkr
from tests.ui.allocation_hands import YEARS, Bench, open_page


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Bench:
    return open_page(qtbot, tmp_path)


def test_the_first_source_is_shown_when_nobody_has_chosen(bench: Bench) -> None:
    assert bench.session.fund_id == bench.fund


def test_the_footer_says_what_the_analysis_says(bench: Bench) -> None:
    balances = remaining(bench.session.plan, bench.session.scenario_id, bench.fund)
    footer, unit = bench.page.footer, bench.session.unit
    for year in YEARS:
        balance = balances.per_year[year]
        texts = [footer.cell(row, f"year:{year}").text for row in range(3)]
        ore = (balance.allocated_ore, balance.frame_ore, balance.remaining_ore)
        assert texts == [format_amount(amount, unit) for amount in ore]
    assert footer.cell(2, "allocated").text == format_amount(balances.total.remaining_ore, unit)


def test_the_row_of_what_remains_says_so_however_little_room_there_is(bench: Bench) -> None:
    much = {AmountCell(bench.measure(1), bench.fund, YEARS[0]): mnkr(5_000)}
    bench.session.edit(set_amounts, bench.session.scenario_id, much)
    footer = bench.page.footer
    words = footer.labels()[2]
    metrics = QFontMetrics(footer.font())
    texts = [footer._shorter(words, room, metrics).text for room in (2_000, 240, 190, 20)]
    assert all(text.startswith("Remaining") and "▲" in text for text in texts)
    assert f"{YEARS[0]} over-committed" in texts[1]


def test_what_is_over_has_room_in_its_column_with_its_signs(bench: Bench, qtbot: QtBot) -> None:
    measure, fund = bench.measure(1), bench.fund
    bench.session.edit(
        set_amounts,
        bench.session.scenario_id,
        {AmountCell(measure, fund, year): mnkr(3_000) for year in YEARS},
    )
    bench.page.resize(1200, 600)
    footer, table, model = bench.page.footer, bench.page.table, bench.page.model
    metrics = QFontMetrics(bench.page.theme.font("strong"))
    for key in (*(f"year:{year}" for year in YEARS), "allocated"):
        text = footer.cell(2, key).text
        assert text.startswith("▲ −")
        assert metrics.horizontalAdvance(text) <= table.columnWidth(model.column_of(key)), key


def test_columns_saved_with_another_plan_leave_the_years_where_they_belong(bench: Bench) -> None:
    header = bench.page.table.horizontalHeader()
    order = [header.logicalIndex(visual) for visual in range(header.count())]
    other_years = bytes(bench.page.save_layout().data()).replace(b"year:202", b"year:191")
    bench.page.restore_layout(QByteArray(other_years))
    assert [header.logicalIndex(visual) for visual in range(header.count())] == order


def test_the_titles_take_the_room_that_a_wider_window_gives(bench: Bench, qtbot: QtBot) -> None:
    table, title = bench.page.table, bench.page.model.column_of("title")
    bench.page.resize(800, 600)
    qtbot.waitUntil(lambda: table.columnWidth(title) < 400)
    bench.page.resize(1500, 600)
    qtbot.waitUntil(lambda: table.columnWidth(title) >= 600)


def test_the_sum_of_the_selection_is_told(bench: Bench, qtbot: QtBot) -> None:
    bench.select((1, 2024), (2, 2025))
    qtbot.waitUntil(lambda: "sum 2\u00a0500\u00a0tkr" in bench.page._selected.text())
    assert "average 833" in bench.page._selected.text()


def test_selection_goes_both_ways(bench: Bench) -> None:
    bench.go_to(3, 2025)
    assert bench.session.selection == (bench.measure(3),)
    bench.session.select([bench.measure(2)])
    assert bench.where() == (2, 2025)


def test_the_filter_keeps_what_remains_and_counts_what_is_shown(bench: Bench) -> None:
    before = bench.page.footer.cell(2, "year:2025")
    asked = bench.page.footer.cell(0, "asked")
    bench.page.filter.setText("sly")
    assert bench.page.model.shown_count == 1
    assert bench.page.footer.cell(2, "year:2025") == before
    assert bench.page.footer.cell(0, "asked") == asked


def test_a_plan_without_measures_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    bench = open_page(qtbot, tmp_path, empty_plan())
    assert bench.page._empty.isVisible()


def test_a_source_without_frames_offers_to_set_them(bench: Bench) -> None:
    other = next(fund.id for fund in bench.session.plan.funds_in_order if fund.id != bench.fund)
    bench.session.show_fund(other)
    assert "no frame" in bench.page.notice.text()
    bench.session.show_fund(None)
    assert "All sources" in bench.page.notice.text()
    bench.session.show_fund(bench.fund)
    assert not bench.page.notice.isVisible()


def test_everything_that_takes_the_focus_has_a_name(bench: Bench) -> None:
    for widget in bench.page.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            text = getattr(widget, "text", lambda: "")()
            name = widget.accessibleName() or text or widget.parent() is bench.page.table
            assert name, widget


def test_every_command_has_a_key_of_its_own(bench: Bench) -> None:
    commands = bench.page.commands()
    assert len({command.key for command in commands}) == len(commands)
    shortcuts = [command.shortcut for command in commands if command.shortcut]
    assert len(set(shortcuts)) == len(shortcuts)


def test_the_layout_survives_a_restart(bench: Bench) -> None:
    bench.page._grouping.setCurrentIndex(1)
    state = bench.page.save_layout()
    bench.page._grouping.setCurrentIndex(0)
    bench.page.restore_layout(state)
    assert bench.page._grouping.currentIndex() == 1


# --- scenarios -----------------------------------------------------------------------------------


def test_a_scenario_is_copied_shown_and_made_the_plan(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EditScenario, "exec", lambda self: self._name.setText("Ljus först") or 1)
    bench.page.scenarios.copy()
    plan = bench.session.plan
    assert plan.scenarios[bench.session.scenario_id].name == "Ljus först"
    assert bench.session.scenario_id != plan.info.scenario_id
    bench.go_to(3, 2026)
    bench.enter("100")
    assert plan.amount(plan.info.scenario_id, bench.measure(3), bench.fund, 2026) == 0
    bench.page.scenarios.choose()
    assert bench.session.plan.info.scenario_id == bench.session.scenario_id
    assert bench.page.scenarios.tabs.tabText(1) == "Ljus först ★"


def test_a_deleted_scenario_comes_back_by_undo(bench: Bench) -> None:
    bench.session.edit(add_scenario, "Annat")
    before = bench.session.plan
    new = next(s.id for s in before.scenarios_in_order if s.name == "Annat")
    bench.session.show_scenario(new)
    bench.page.scenarios.delete()
    assert len(bench.session.plan.scenarios) == 1
    assert bench.page.scenarios.tabs.count() == 1
    bench.session.undo()
    assert bench.session.plan == before


def test_a_name_that_is_taken_or_empty_is_refused_beside_the_field(qtbot: QtBot) -> None:
    dialog = EditScenario("Scenario", "Plan B", "", {"Plan A"})
    qtbot.addWidget(dialog)
    assert not dialog._problem.text()
    dialog._name.setText("  plan a ")
    assert "already" in dialog._problem.text()
    dialog._name.setText(" ")
    assert "name" in dialog._problem.text()


def compared(bench: Bench, qtbot: QtBot) -> CompareScenarios:
    bench.session.edit(copy_scenario, bench.session.scenario_id, "Plan B")
    new = bench.session.plan.scenarios_in_order[-1].id
    bench.session.show_scenario(new)
    bench.go_to(3, 2026)
    bench.enter("100")
    bench.go_to(1, 2024)
    bench.press(Qt.Key.Key_Delete)
    dialog = CompareScenarios(bench.session, bench.page.theme)
    qtbot.addWidget(dialog)
    return dialog


def test_two_scenarios_are_compared_measure_by_measure(bench: Bench, qtbot: QtBot) -> None:
    dialog = compared(bench, qtbot)
    model = dialog.model
    assert model.shown_keys() == [bench.measure(1), bench.measure(3)]
    row = model.item(bench.measure(1))
    assert row is not None
    assert model.columns[model.column_of("2024")].text_of(row) == "1\u00a0000 → – ↓"
    assert model.columns[model.column_of("difference")].text_of(row) == "−1\u00a0000"
    dialog._only_differing.setChecked(False)
    assert len(model.shown_keys()) == 3


def test_the_comparison_is_copied_for_a_spreadsheet(bench: Bench, qtbot: QtBot) -> None:
    dialog = compared(bench, qtbot)
    dialog.copy()
    rows = read_block(QGuiApplication.clipboard().text())
    assert rows[1][:5] == ["Å-001", "Belysning i gångtunneln", "1000", "", "-1000"]
    assert {len(row) for row in rows} == {2 + 3 * 5}


def test_the_model_of_a_comparison_obeys_qt(bench: Bench, qtbot: QtBot) -> None:
    compared(bench, qtbot)
    plan, session = bench.session.plan, bench.session
    model = ComparisonModel(plan, session.unit)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    left, right = (scenario.id for scenario in plan.scenarios_in_order)
    model.show_comparison(compare(plan, left, right), ("A", "B"), only_differing=True)
    model.show_comparison(compare(plan, left, right), ("A", "B"), only_differing=False)
    assert model.rowCount() == 3


# --- the preview of a pasted block ---------------------------------------------------------------


def preview(bench: Bench, text: str) -> PastePreview:
    block = read_block(text)
    start = bench.place(1, 2026)
    targets = paste_targets(bench.page.table, bench.page.model, start, (len(block), 3))
    amounts = judge_block(block, targets, bench.session.unit)
    names = {measure.id: measure.title for measure in bench.session.plan.measures.values()}
    return PastePreview(amounts, names, bench.session.unit, bench.page.theme)


def test_every_pasted_text_is_shown_with_its_verdict(bench: Bench, qtbot: QtBot) -> None:
    dialog = preview(bench, "100\thej\t5\n1,234\t\t")
    qtbot.addWidget(dialog)
    model = dialog._model
    texts = [[model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert texts == [["100", "✗ hej", "↦ 5"], ["? 1,234", "–", None]]
    assert dialog._problems.count() == 3
    assert [amount.ore for amount in dialog.accepted_amounts] == [mnkr(0.1), 0]


def test_ambiguous_amounts_of_a_block_are_read_as_chosen(bench: Bench, qtbot: QtBot) -> None:
    dialog = preview(bench, "1,234\t1,5")
    qtbot.addWidget(dialog)
    assert len(dialog.accepted_amounts) == 1
    dialog._reading.setCurrentIndex(2)
    assert [amount.ore for amount in dialog.accepted_amounts] == [123_400_000, 150_000]


def test_the_model_of_a_pasted_block_obeys_qt(bench: Bench, qtbot: QtBot) -> None:
    dialog = preview(bench, "1,234\thej\t5")
    qtbot.addWidget(dialog)
    model: PastedModel = dialog._model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog._reading.setCurrentIndex(1)
    assert model.rowCount() == 1
