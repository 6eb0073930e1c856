"""The view Running costs: the figures of the analysis in table, chart and sentences, and what is missing."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.analysis.cost_sensitivity import critical_values, present_value, sensitivity
from planner.analysis.running_costs import CostQuestion, CostScope, Gap, running_costs
from planner.domain.fund import ExpenseClass
from planner.domain.money import NO_BREAK_SPACE, Unit, format_amount
from planner.editing.measures import change_measures
from planner.ui.models.running_costs import Part
from planner.ui.running_cost_words import RunningCostWords
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.running_costs import RunningCostsView
from tests.examples import kr, without_chain

pytestmark = pytest.mark.usefixtures("english")
TKR = 100_000


@pytest.fixture
def view(qtbot: QtBot, session: Session, theme: Theme) -> RunningCostsView:
    view = RunningCostsView(session, theme)
    qtbot.addWidget(view)
    view.resize(1060, 700)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    view.show()
    return view


def _buttons(view: RunningCostsView) -> list[QPushButton]:
    return [one for one in view.gaps.findChildren(QPushButton) if one.isVisible()]


def _typed(view: RunningCostsView, text: str) -> None:
    view.figures.limit.line.setFocus()
    view.figures.limit.line.setText(text)
    QTest.keyClick(view.figures.limit.line, Qt.Key.Key_Return)


def test_the_table_shows_what_the_analysis_says(view: RunningCostsView, session: Session) -> None:
    costs = running_costs(session.plan, session.catalogue.rates, CostQuestion())
    assert view.costs.per_year == costs.per_year
    rows = {(row.board, row.part): row.amounts for row in view.model.rows}
    assert len(rows) == 3 * (len(costs.boards) + 1)
    for board in costs.boards:
        capital, running = rows[board.board, Part.CAPITAL], rows[board.board, Part.RUNNING]
        assert capital[:-1] == tuple(year.capital_ore for year in board.years)
        both = tuple(one + two for one, two in zip(capital, running, strict=True))
        assert rows[board.board, Part.ALL] == both
    assert rows[None, Part.ALL] == (*(year.cost_ore for year in costs.per_year), costs.total.cost_ore)


def test_an_unknown_running_cost_is_not_taken_for_none(view: RunningCostsView) -> None:
    missing = set(view.costs.with_gap(Gap.RUNNING_COST))
    for number, board in enumerate(view.costs.boards):
        name = view.model.index(3 * number + 2, 0).data().strip()
        unknown = len(missing.intersection(board.measure_ids))
        said = f"Running cost, unknown for {unknown} of {len(board.measure_ids)}"
        assert name == (said if unknown else "Running cost")


def test_where_nothing_can_be_reckoned_no_year_is_called_the_dearest(
    view: RunningCostsView, session: Session
) -> None:
    unknown = {"useful_life_years": None, "running_cost_ore": None, "components": ()}
    assert session.edit(lambda plan: change_measures(plan, plan.measures, **unknown))
    words = RunningCostWords()
    assert words.headline(view.costs).startswith("No running or capital cost can be reckoned for ")


def test_a_rounding_difference_is_said(view: RunningCostsView) -> None:
    view.unit.activated.emit(view.unit.findData("mnkr"))
    shown = [round(board.years[1].cost_ore, -7) for board in view.costs.boards]
    assert sum(shown) != round(view.costs.per_year[1].cost_ore, -7)
    assert view.rounding.isVisibleTo(view)
    assert str(view.costs.years[1]) in view.rounding.text()


def test_the_chart_draws_the_same_sums(view: RunningCostsView) -> None:
    tops: dict[float, int] = {}
    for bar in view.chart.drawing.bars:
        tops[bar.at] = max(tops.get(bar.at, 0), bar.end_ore)
    assert [tops[n] for n in range(len(view.costs.years))] == [y.cost_ore for y in view.costs.per_year]
    total = view.chart.drawing.figures.rows[-1]
    assert total.name == "All boards"
    assert total.cells[-1] == view.costs.total.cost_ore


def test_what_is_missing_is_counted_named_and_can_be_selected(
    view: RunningCostsView, session: Session
) -> None:
    missing = view.costs.with_gap(Gap.RUNNING_COST)
    button = next(one for one in _buttons(view) if "without a running cost" in one.text())
    assert button.text().startswith(f"▲ {len(missing)} measures")
    assert session.plan.measures[missing[-1]].code in button.toolTip()
    button.click()
    assert session.selection == missing


def test_an_edit_shows_at_once_and_a_hidden_view_catches_up(view: RunningCostsView, session: Session) -> None:
    one = view.costs.reckoned[0].measure_id
    before = view.costs.total.running_ore
    session.edit(lambda plan: change_measures(plan, [one], running_cost_ore=500 * TKR))
    assert view.costs.total.running_ore > before
    shown = view.headline.text()
    view.hide()
    session.edit(lambda plan: change_measures(plan, [one], running_cost_ore=5_000 * TKR))
    assert view.headline.text() == shown
    view.show()
    assert view.headline.text() != shown


def test_the_scope_and_the_years_are_choices(view: RunningCostsView, session: Session) -> None:
    view.scope.setCurrentIndex(1)
    view.scope.activated.emit(1)
    assert view.question.scope is CostScope.GRANTED
    assert 0 < len(view.costs.reckoned) < 44
    view.years_after.setValue(0)
    assert view.costs.years == session.plan.info.years
    view.scope.setCurrentIndex(2)
    view.scope.activated.emit(2)
    assert view.headline.text() == "No measure is reckoned with."
    session.select([next(one.id for one in session.plan.measures.values() if one.number == 1)])
    assert len(view.costs.reckoned) == 1


def test_the_unit_is_a_choice_of_the_view(view: RunningCostsView, session: Session) -> None:
    view.unit.setCurrentIndex(view.unit.findData("mnkr"))
    view.unit.activated.emit(view.unit.currentIndex())
    assert session.unit is Unit.TKR
    assert view.model.headerData(0, Qt.Orientation.Horizontal) == "Receiving board, mnkr"
    assert view.chart.caption_with_unit().endswith("mnkr")
    total = view.costs.per_year[view.costs.peak_at].cost_ore
    assert format_amount(total, Unit.MNKR, with_unit=True) in view.headline.text()


def test_the_capital_cost_of_the_field_notes_comes_out_on_the_screen(
    view: RunningCostsView, session: Session
) -> None:
    """1 500 000 kr over 20 years at 2,5 %, in use from the first year of the plan."""
    lights = next(one.id for one in session.plan.measures.values() if one.number == 1)
    fields: dict[str, Any] = {
        "cost_likely_ore": kr(1_500_000),
        "cost_per_year": (),
        "cost_low_ore": None,
        "cost_high_ore": None,
        "useful_life_years": 20,
        "components": (),
        "in_use_from": date(2026, 1, 1),
        "expense_class": ExpenseClass.INVESTMENT,
        "running_cost_ore": None,
    }
    assert session.edit(without_chain)
    assert session.edit(lambda plan: change_measures(plan, [lights], **fields))
    session.select([lights])
    view.scope.setCurrentIndex(2)
    view.scope.activated.emit(2)
    view.unit.setCurrentIndex(view.unit.findData("kr"))
    view.unit.activated.emit(view.unit.currentIndex())
    view.years_after.setValue(16)
    model, last = view.model, view.model.rowCount() - 2
    shown = [model.index(last, column).data().replace(NO_BREAK_SPACE, " ") for column in (1, 2, 20, 21)]
    assert shown == ["112 500", "110 625", "76 875", "1 893 750"]


def test_the_assumptions_are_told_with_their_sources(view: RunningCostsView) -> None:
    text = view.assumptions.text()
    for part in ("RKR R4", "own: Antagande i exemplet", "assumed as in 2026", "granted amount for"):
        assert part in text


def test_the_present_value_follows_the_rate_that_is_typed(view: RunningCostsView, session: Session) -> None:
    view.figures.rate.line.setText("4")
    QTest.keyClick(view.figures.rate.line, Qt.Key.Key_Return)
    assert view.figures.rate.line.text() == f"4,00{NO_BREAK_SPACE}%"
    value = present_value(view.costs, 400)
    assert format_amount(value.cost_ore, Unit.TKR, with_unit=True) in view.figures.present.text()
    cases = sensitivity(session.plan, session.catalogue.rates, view.question, 400)
    shown = view.figures.table.figures.index(0, 4).data()
    assert shown == format_amount(cases[0].present_ore, Unit.TKR)


def test_a_rate_that_is_none_is_told_beside_its_field(view: RunningCostsView) -> None:
    view.figures.rate.line.setText("fyra")
    QTest.keyClick(view.figures.rate.line, Qt.Key.Key_Return)
    assert "fyra" in view.figures.rate.message.text()


def test_a_limit_gives_three_break_even_sentences(view: RunningCostsView) -> None:
    assert "Write a limit" in view.figures.critical.text()
    _typed(view, "4 000")
    values = critical_values(view.costs, 4_000 * TKR)
    text = view.figures.critical.text()
    assert text.count("•") == 3
    assert format_amount(values.investment.value, Unit.TKR, with_unit=True) in text
    assert "below the limit" in text
    _typed(view, "1 000")
    assert "above the limit" in view.figures.critical.text()
    _typed(view, "100 mnkr")
    assert "No internal rate up to" in view.figures.critical.text()


def test_the_table_is_copied_exactly(view: RunningCostsView) -> None:
    view.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    QGuiApplication.clipboard().clear()
    assert len(lines) == 1 + len(view.model.rows)
    assert lines[0].startswith("Receiving board, tkr\t2026")
    assert lines[-3].split("\t")[0] == "All boards"
    assert NO_BREAK_SPACE not in "".join(lines)


def test_a_picture_for_others_tells_what_is_secret_as_one_sum(
    view: RunningCostsView, session: Session
) -> None:
    assert view.chart.public() is None
    first = view.costs.reckoned[0].measure_id
    session.edit(lambda plan: change_measures(plan, [first], secret=True))
    public = view.chart.public()
    assert public is not None
    assert "Flagged for secrecy" in {row.name for row in public.figures.rows}
    assert public.figures.rows[-1] == view.chart.drawing.figures.rows[-1]
