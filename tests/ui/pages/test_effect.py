"""The page Effect: goals of the city, readings with their uncertainty, and cards that promise nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from planner.domain.evidence import EvidenceCard, OwnPrice
from planner.domain.ids import IndicatorId
from planner.editing.evidence import put_price
from planner.editing.indicators import change_indicator, set_readings
from planner.editing.measures import change_measures
from planner.ui.dialogs.record_reading import RecordReadingDialog
from planner.ui.pages.effect import EVIDENCE, INDICATORS, PRICES, EffectPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.evidence_register import EvidenceRegister
from planner.ui.widgets.form_field import LineField
from planner.ui.widgets.indicator_register import IndicatorRegister
from planner.ui.widgets.price_register import PriceRegister
from tests.examples import OWN_PRICE, reading

pytestmark = pytest.mark.usefixtures("english")


def indicators(page: EffectPage) -> IndicatorRegister:
    view = page.view_of(INDICATORS)
    assert isinstance(view, IndicatorRegister)
    return view


def evidence(page: EffectPage) -> EvidenceRegister:
    view = page.view_of(EVIDENCE)
    assert isinstance(view, EvidenceRegister)
    return view


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[EffectPage]:
    page = EffectPage(session, theme)
    qtbot.addWidget(page)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(one.model, mode) for one in (indicators(page), evidence(page))]
    page.resize(1400, 800)
    page.show()
    yield page
    for tester in testers:
        tester.deleteLater()


@pytest.fixture
def unsafety(page: EffectPage, session: Session) -> IndicatorId:
    """Follow the goal that unsafety is halved, from 40 percent in 2020."""
    goal = session.catalogue.guidance.goal("unsafety_halved")
    assert goal is not None
    before = set(session.plan.indicators)
    indicators(page).follow(goal)
    (key,) = set(session.plan.indicators) - before
    fields = {"baseline": 4_000, "baseline_year": 2020, "target": 2_000}
    session.edit(lambda plan: change_indicator(plan, key, **fields))
    return key


def cell(page: EffectPage, key: str, column: str) -> str:
    model = indicators(page).model
    row = model.row_of(key)
    assert row is not None
    return str(model.data(model.index(row, model.column_of(column))))


def test_a_goal_of_the_city_comes_with_all_that_is_known(
    page: EffectPage, session: Session, unsafety: IndicatorId
) -> None:
    one = session.plan.indicators[unsafety]
    assert (one.rhythm_years, one.target_year, one.is_falling_better) == (3, 2025, True)
    assert cell(page, unsafety, "about") == "Felt safety"
    assert cell(page, unsafety, "standing") == "not read yet"
    assert "Source: Stockholms stads mål" in indicators(page).form._told.text()


def test_a_reading_within_its_margin_tells_nothing(
    page: EffectPage, session: Session, unsafety: IndicatorId, theme: Theme, qtbot: QtBot
) -> None:
    dialog = RecordReadingDialog(session, unsafety, theme)
    qtbot.addWidget(dialog)
    dialog.day.show_day(date(2023, 6, 30))
    dialog.accept()
    assert dialog.said()
    dialog.value.line.setText("31")
    dialog.margin.line.setText("3,5")
    dialog.accept()
    assert cell(page, unsafety, "newest") == "31\u00a0% ±3,5 (2023-06-30)"
    assert cell(page, unsafety, "standing") == "cannot be told: within the margin of error"
    assert "next 2026 (every 3 years)" in indicators(page).form._told.text()
    assert "newest reading 31\u00a0%" in indicators(page).form.chart.accessibleDescription()
    indicators(page).form.take_back.click()
    assert cell(page, unsafety, "newest") == "–"


def test_before_and_after_says_the_uncertainty_and_no_cause(
    page: EffectPage, session: Session, unsafety: IndicatorId
) -> None:
    measure = next(iter(session.plan.measures))
    session.edit(lambda plan: change_measures(plan, [measure], done_on=date(2021, 5, 1)))
    session.edit(lambda plan: change_indicator(plan, unsafety, measure_id=measure))
    readings = [
        reading(unsafety, date(2020, 5, 1), 4_000, margin=300),
        reading(unsafety, date(2023, 5, 1), 3_000, margin=400),
    ]
    session.edit(lambda plan: set_readings(plan, unsafety, readings))
    indicators(page).select_keys([unsafety])
    text = indicators(page).form._told.text()
    assert "−10\u00a0% ±5, better, beyond the margin of error" in text
    assert "What else happened there is not counted away." in text


def test_felt_and_reported_stand_under_headings_of_their_own(page: EffectPage, session: Session) -> None:
    for key in ("unsafety_halved", "no_exposed_areas"):
        goal = session.catalogue.guidance.goal(key)
        assert goal is not None
        indicators(page).follow(goal)
    model = indicators(page).model
    headings = [
        str(model.data(model.index(row, 0))) for row in range(model.rowCount()) if model.row_at(row) is None
    ]
    assert any(heading.startswith("Felt safety") for heading in headings)
    assert any(heading.startswith("Reported crime") for heading in headings)


def test_a_card_of_the_catalogue_is_read_and_not_changed(page: EffectPage) -> None:
    page.go_to(EVIDENCE)
    evidence(page).select_keys(["lighting_crime"])
    form = evidence(page).form
    assert "Source: Welsh, Farrington & Douglas 2022" in form._whole.text()
    assert "To be reviewed by: 2027-12-31" in form._whole.text()
    assert all(field.isHidden() for field in form.fields.values())


def test_a_card_of_ones_own_is_written_and_needs_a_source(page: EffectPage, session: Session) -> None:
    before = len(session.plan.table(EvidenceCard))
    page.go_to(EVIDENCE)
    evidence(page).new()
    assert len(session.plan.table(EvidenceCard)) == before + 1
    source = evidence(page).form.fields["source"]
    assert isinstance(source, LineField)
    assert not source.isHidden()
    plan = session.plan
    source.line.setText("")
    QTest.keyClick(source.line, Qt.Key.Key_Return)
    assert session.plan is plan
    assert source.message.text()
    evidence(page).delete()
    assert len(session.plan.table(EvidenceCard)) == before


def prices(page: EffectPage) -> PriceRegister:
    view = page.view_of(PRICES)
    assert isinstance(view, PriceRegister)
    return view


def test_every_known_cost_is_shown_in_its_own_money_and_in_todays(page: EffectPage, session: Session) -> None:
    register = prices(page)
    register.refresh()
    words, rows = register._words, {row.key: row for row in register.values()}
    assert len(rows) == sum(len(kind.anchors) for kind in session.catalogue.kinds)
    light = rows["lighting/light_point"]
    assert words.amount(light) == "56 000–58 000 kr".replace(" ", "\u00a0")
    amounts = session.catalogue.rates.base_amounts
    low = 56_000 * amounts[words.year].amount_ore / amounts[2022].amount_ore
    assert words.today(light).startswith(f"{round(low, -2):,.0f}".replace(",", "\u00a0"))
    assert "Traffic" in words.about_kind(light) or "Trafik" in words.about_kind(light)
    assert "15–30" in words.about_kind(light)
    assert {words.source(row).endswith("– derived") for row in rows.values()} == {True, False}


def test_a_price_of_ones_own_is_added_changed_and_deleted(page: EffectPage, session: Session) -> None:
    register = prices(page)
    page.new_in(PRICES)
    (price,) = session.plan.table(OwnPrice).values()
    amount = register.form.fields["amount_ore"]
    assert isinstance(amount, LineField)
    amount.line.setText("61,5 tkr")
    amount.finish()
    (price,) = session.plan.table(OwnPrice).values()
    assert price.amount_ore == 6_150_000
    amount.line.setText("")
    amount.finish()
    assert session.plan.table(OwnPrice)[price.id].amount_ore == 6_150_000
    (row,) = [row for row in register.values() if row.own]
    assert register._words.today(row).startswith("61\u00a0500")
    register.delete()
    assert not session.plan.table(OwnPrice)


def test_a_price_of_a_year_without_an_index_says_so(page: EffectPage, session: Session) -> None:
    session.edit(lambda plan: put_price(plan, replace(OWN_PRICE, year=1975)))
    (row,) = [row for row in prices(page).values() if row.own]
    assert prices(page)._words.today(row) == "no index for 1975"


def test_a_cost_of_the_catalogue_cannot_be_deleted(page: EffectPage, session: Session) -> None:
    register = prices(page)
    register.refresh()
    before = len(list(register.values()))
    register.select_keys(["lighting/light_point"])
    register.delete()
    assert len(list(register.values())) == before
    assert not any(field.isVisibleTo(register.form) for field in register.form.fields.values())
