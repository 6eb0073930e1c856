"""The budget strip says in words, and to a screen reader, what it draws."""

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from planner.analysis.remaining import Balance, remaining
from planner.domain.ids import FundId
from planner.domain.money import Unit, format_amount
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.plan_info import change_plan_info
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.budget_gauge import BudgetGauge
from planner.ui.widgets.budget_strip import BudgetStrip

pytestmark = pytest.mark.usefixtures("english")
TKR = 100_000


@pytest.fixture
def strip(qtbot: QtBot, session: Session, theme: Theme) -> BudgetStrip:
    strip = BudgetStrip(session, theme)
    qtbot.addWidget(strip)
    strip.resize(1280, strip.sizeHint().height())
    strip.show()
    return strip


def first_cell(session: Session) -> AmountCell:
    part = next(iter(session.plan.allocations.values()))
    return AmountCell(part.measure_id, part.fund_id, session.plan.info.first_year)


def test_overcommitment_is_said_in_words(qtbot: QtBot, theme: Theme) -> None:
    gauge = BudgetGauge(theme, "2027")
    qtbot.addWidget(gauge)
    gauge.show_balance(Balance(9_000 * TKR, 10_260 * TKR, 0, 1_260 * TKR), Unit.TKR)
    assert gauge.verdict() == f"▲ over-committed by {format_amount(1_260 * TKR, Unit.TKR)}"
    name = gauge.accessibleName().replace("\u00a0", " ")
    assert name == "2027: frame 9 000, allocated 10 260, bound 0, over-committed by 1 260 tkr"


def test_what_remains_and_what_is_bound_is_said(qtbot: QtBot, theme: Theme) -> None:
    gauge = BudgetGauge(theme, "2028")
    qtbot.addWidget(gauge)
    gauge.show_balance(Balance(900 * TKR, 600 * TKR, 200 * TKR, 0), Unit.TKR)
    assert gauge.verdict() == "remaining 300 · bound 200"


def test_money_left_in_one_source_does_not_hide_that_another_is_over(qtbot: QtBot, theme: Theme) -> None:
    gauge = BudgetGauge(theme, "2028")
    qtbot.addWidget(gauge)
    gauge.show_balance(Balance(900 * TKR, 800 * TKR, 0, 50 * TKR), Unit.TKR)
    assert gauge.verdict() == "▲ over-committed by 50 · remaining 100"


def test_there_is_a_gauge_for_each_year_and_one_for_the_period(strip: BudgetStrip, session: Session) -> None:
    headings = [gauge.heading for gauge in strip.gauges]
    assert headings == [*map(str, session.plan.info.years), "Whole period"]


def test_it_follows_what_is_being_typed(strip: BudgetStrip, session: Session) -> None:
    before = strip.gauges[0].accessibleName()
    session.preview(set_amounts(session.plan, session.scenario_id, {first_cell(session): 50_000 * TKR}))
    assert "over-committed" in strip.gauges[0].accessibleName()
    session.preview(None)
    assert strip.gauges[0].accessibleName() == before


def test_it_shows_the_chosen_source(strip: BudgetStrip, session: Session) -> None:
    fund = session.plan.funds_in_order[0]
    choice = strip.findChildren(QComboBox)[0]
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert session.fund_id == FundId(fund.id)
    total = remaining(session.plan, None, fund.id).total
    assert format_amount(total.frame_ore, session.unit) in strip.gauges[-1].accessibleName()


def test_the_unit_is_changed_in_the_plan_and_can_be_undone(strip: BudgetStrip, session: Session) -> None:
    choice = strip.findChildren(QComboBox)[1]
    choice.activated.emit(choice.findData(Unit.MNKR))
    assert session.unit is Unit.MNKR
    assert strip.gauges[0].accessibleName().endswith("mnkr")
    session.undo()
    assert strip.gauges[0].accessibleName().endswith("tkr")


def test_fifteen_years_are_all_reached(strip: BudgetStrip, session: Session) -> None:
    first = session.plan.info.first_year
    session.edit(lambda plan: change_plan_info(plan, last_year=first + 14))
    assert len(strip.gauges) == 16
    assert all(gauge.width() >= gauge.minimumSizeHint().width() for gauge in strip.gauges)
