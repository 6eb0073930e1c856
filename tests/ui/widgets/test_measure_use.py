"""The fields that capital cost depends on: days, property, project code, and components as a small grid."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from planner.domain.ids import MeasureId
from planner.domain.measure import Component, Measure
from planner.domain.money import Unit
from planner.ui.models.components import COST, LIFE, NAME, ComponentsModel
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.choice_field import CheckField
from planner.ui.widgets.components_field import ComponentsField
from planner.ui.widgets.form_field import LineField
from planner.ui.widgets.inspector import Inspector

pytestmark = pytest.mark.usefixtures("english")
TKR = 100_000


@pytest.fixture
def inspector(qtbot: QtBot, session: Session, theme: Theme) -> Inspector:
    inspector = Inspector(session, theme)
    qtbot.addWidget(inspector)
    inspector.resize(360, 1700)
    inspector.show()
    session.select([_numbered(session, 2)])
    return inspector


def _numbered(session: Session, number: int) -> MeasureId:
    return next(m.id for m in session.plan.measures.values() if m.number == number)


def _selected(session: Session) -> Measure:
    return session.plan.measures[session.selection[0]]


def _write(inspector: Inspector, key: str, text: str) -> LineField:
    field = inspector.form.fields[key]
    assert isinstance(field, LineField)
    field.line.setFocus()
    field.line.setText(text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    return field


def _grid(inspector: Inspector) -> ComponentsField:
    return inspector.form.use.components


def _put(inspector: Inspector, row: int, *texts: str) -> None:
    model = _grid(inspector).model
    for column, text in enumerate(texts):
        model.setData(model.index(row, column), text)


def test_days_property_and_project_code_are_saved(inspector: Inspector, session: Session) -> None:
    _write(inspector, "in_use_from", "2027-05")
    _write(inspector, "done_on", "2027-04-28")
    _write(inspector, "project_code", "1234567")
    box = inspector.form.fields["on_others_property"]
    assert isinstance(box, CheckField)
    box.box.click()
    measure = _selected(session)
    assert (measure.in_use_from, measure.done_on) == (date(2027, 5, 1), date(2027, 4, 28))
    assert (measure.project_code, measure.on_others_property) == ("1234567", True)
    assert inspector.form.use.in_use_from.line.text() == "2027-05-01"


def test_a_text_that_is_no_day_stays_and_is_told(inspector: Inspector, session: Session) -> None:
    field = _write(inspector, "in_use_from", "våren 2027")
    assert "våren 2027" in field.message.text()
    assert _selected(session).in_use_from is None


def test_a_component_is_added_when_it_is_whole(inspector: Inspector, session: Session) -> None:
    _put(inspector, 0, "Stolpar", "1 500")
    assert _selected(session).components == ()
    assert "name, a cost and a useful life" in _grid(inspector).message.text()
    _put(inspector, 0, "Stolpar", "1 500", "30")
    assert _selected(session).components == (Component("Stolpar", 1_500 * TKR, 30),)
    assert _grid(inspector).model.rowCount() == 2


def test_the_sum_is_told_against_the_likely_cost(inspector: Inspector, session: Session) -> None:
    cost = _selected(session).cost_likely_ore
    assert cost == 2_166 * TKR
    _put(inspector, 0, "Stolpar", "1 500", "30")
    assert "▲ The likely cost is" in _grid(inspector).message.text()
    _put(inspector, 1, "Armaturer", "666", "15")
    assert "▲" not in _grid(inspector).message.text()
    assert "2\u00a0166" in _grid(inspector).message.text()


def test_a_component_is_changed_and_taken_away_in_one_step_each(
    inspector: Inspector, session: Session
) -> None:
    _put(inspector, 0, "Stolpar", "1 500", "30")
    grid = _grid(inspector)
    grid.model.setData(grid.model.index(0, LIFE), "25")
    assert _selected(session).components[0].useful_life_years == 25
    grid.table.setCurrentIndex(grid.model.index(0, NAME))
    QTest.keyClick(grid.table, Qt.Key.Key_Delete)
    assert _selected(session).components == ()
    session.undo()
    assert _selected(session).components[0].useful_life_years == 25


@pytest.mark.parametrize(
    ("column", "text", "told"), [(COST, "apor", "apor"), (COST, "-5", "below zero"), (LIFE, "0", "1–100")]
)
def test_what_is_no_cost_or_life_is_told_below_the_grid(
    inspector: Inspector, session: Session, column: int, text: str, told: str
) -> None:
    model = _grid(inspector).model
    assert not model.setData(model.index(0, column), text)
    assert told in _grid(inspector).message.text()


def test_a_refused_cell_is_open_again_with_its_text(inspector: Inspector, qtbot: QtBot) -> None:
    grid = _grid(inspector)
    grid.table.setCurrentIndex(grid.model.index(0, COST))
    grid.table.edit(grid.model.index(0, COST))
    editor = grid.table.viewport().findChildren(QLineEdit)[-1]
    editor.setText("apor")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    def open_again() -> list[QLineEdit]:
        found = grid.table.viewport().findChildren(QLineEdit)
        return [line for line in found if line.isVisible() and line is not editor]

    qtbot.waitUntil(lambda: bool(open_again()))
    assert open_again()[-1].text() == "apor"
    assert open_again()[-1].accessibleName() == "Cost, tkr"


def test_a_half_written_component_waits_until_its_measure_is_selected_again(
    inspector: Inspector, session: Session
) -> None:
    _put(inspector, 0, "Stolpar", "1 500")
    session.select([_numbered(session, 8)])
    assert _grid(inspector).model.draft is None
    session.select([_numbered(session, 2)])
    assert _grid(inspector).model.draft == "Stolpar\t1\u00a0500\t"


def test_several_measures_show_days_and_no_components(inspector: Inspector, session: Session) -> None:
    session.select([_numbered(session, 2), _numbered(session, 4)])
    assert inspector.form.use.in_use_from.isVisible()
    assert not _grid(inspector).isVisible()
    _write(inspector, "in_use_from", "2028-01")
    assert {session.plan.measures[key].in_use_from for key in session.selection} == {date(2028, 1, 1)}


def test_the_grid_is_a_proper_model(qtbot: QtBot) -> None:
    model = ComponentsModel(lambda: Unit.KR)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_parts((Component("Stolpe", 100, 30),))
    model.show_parts(())
    assert model.rowCount() == 1
