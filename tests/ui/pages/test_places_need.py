"""The page Places: places by need with every part visible, and money per area against need."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from planner.domain.ids import PlaceId
from planner.domain.need import NeedDeparture
from planner.editing.need import follow_figures, set_criteria
from planner.ui.dialogs.depart_from_order import DepartDialog
from planner.ui.dialogs.edit_criteria import EditCriteriaDialog
from planner.ui.pages.places import FAIRNESS, NEED, PlacesPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.choice_field import ChoiceField
from planner.ui.widgets.fairness_register import FairnessRegister
from planner.ui.widgets.form_field import LineField
from planner.ui.widgets.need_register import NeedRegister

pytestmark = pytest.mark.usefixtures("english")


def need(page: PlacesPage) -> NeedRegister:
    view = page.view_of(NEED)
    assert isinstance(view, NeedRegister)
    return view


def fairness(page: PlacesPage) -> FairnessRegister:
    view = page.view_of(FAIRNESS)
    assert isinstance(view, FairnessRegister)
    return view


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[PlacesPage]:
    page = PlacesPage(session, theme)
    qtbot.addWidget(page)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(one.model, mode) for one in (need(page), fairness(page))]
    page.resize(1400, 800)
    page.show()
    yield page
    for tester in testers:
        tester.deleteLater()


def rate(page: PlacesPage, place_id: PlaceId, key: str, score: int | None) -> None:
    need(page).select_keys([place_id])
    criterion = next(one for one in need(page)._criteria if one.key == key)
    field = need(page).form.fields[criterion.id]
    assert isinstance(field, ChoiceField)
    field.choose(score)


def cell(page: PlacesPage, place_id: PlaceId, column: str) -> str:
    model = need(page).model
    row = model.row_of(place_id)
    assert row is not None
    return str(model.data(model.index(row, model.column_of(column))))


def cleared(session: Session) -> tuple[PlaceId, PlaceId]:
    """Take all ratings away, as nobody had rated anything; return two places."""
    session.edit(lambda plan: set_criteria(plan, ()))
    for departure in list(session.plan.table(NeedDeparture).values()):
        session.edit(partial(follow_figures, place_id=departure.place_id))
    first, second = list(session.plan.places)[:2]
    return first, second


def test_a_place_is_rated_and_every_part_is_seen(page: PlacesPage, session: Session) -> None:
    first, second = cleared(session)
    page.go_to(NEED)
    assert cell(page, first, "value") == "–"
    rate(page, first, "common", 3)
    rate(page, first, "many", 0)
    rate(page, second, "common", 2)
    assert cell(page, first, "value") == "1,5"
    assert cell(page, second, "value") == "2,0"
    assert cell(page, first, "missing").startswith("7 missing (0,3–")
    assert (cell(page, second, "order"), cell(page, first, "order")) == ("1", "2")
    rate(page, first, "many", None)
    assert cell(page, first, "value") == "3,0"
    assert len(session.plan.criteria) == 9


def test_an_order_that_hangs_on_a_weight_is_told_above_the_table(page: PlacesPage, session: Session) -> None:
    first, second = cleared(session)
    page.go_to(NEED)
    rate(page, first, "common", 3)
    assert need(page)._firm.text().startswith("The order of the first ten holds")
    for key, one, other in (("common", 3, 0), ("many", 0, 3), ("rising", 1, 1)):
        rate(page, first, key, one)
        rate(page, second, key, other)
    rate(page, first, "costly", 2)
    assert need(page)._firm.text().startswith("▲ The order of the first ten hangs on the weight of")
    assert session.plan.places[first].name in need(page)._firm.text()


def test_a_departure_needs_a_reason_and_is_taken_back(
    page: PlacesPage, session: Session, theme: Theme, qtbot: QtBot
) -> None:
    first, second = cleared(session)
    page.go_to(NEED)
    rate(page, first, "common", 3)
    rate(page, second, "common", 1)
    dialog = DepartDialog(session, second, 2, theme)
    qtbot.addWidget(dialog)
    dialog.position.setValue(1)
    dialog.accept()
    assert dialog.said()
    assert not session.plan.table(NeedDeparture)
    dialog.reason.setPlainText("The school opens in autumn")
    dialog.accept()
    assert cell(page, second, "order") == "1"
    assert cell(page, second, "departure") == "2 → 1: The school opens in autumn"
    need(page).select_keys([second])
    need(page).form.follow.click()
    assert not session.plan.table(NeedDeparture)
    assert cell(page, second, "order") == "2"


def test_weights_are_changed_and_a_criterion_of_ones_own_is_added(
    page: PlacesPage, session: Session, theme: Theme, qtbot: QtBot
) -> None:
    first, _ = cleared(session)
    page.go_to(NEED)
    rate(page, first, "common", 3)
    rate(page, first, "rising", 0)
    dialog = EditCriteriaDialog(session, theme)
    qtbot.addWidget(dialog)
    dialog.rows[0].weight.setValue(30)
    dialog.more.click()
    dialog.accept()
    assert dialog.said()
    dialog.rows[-1].name.setText("Near a school")
    dialog.accept()
    assert not dialog.said()
    assert cell(page, first, "value") == "2,3"
    assert len(need(page).form.fields) == 10
    session.undo()
    assert len(need(page).form.fields) == 9


def test_removing_a_criterion_removes_its_ratings_and_undo_brings_them_back(
    page: PlacesPage, session: Session, theme: Theme, qtbot: QtBot
) -> None:
    first, _ = cleared(session)
    page.go_to(NEED)
    rate(page, first, "common", 3)
    dialog = EditCriteriaDialog(session, theme)
    qtbot.addWidget(dialog)
    dialog.rows[0].gone.click()
    dialog.accept()
    assert not session.plan.ratings
    session.undo()
    assert len(session.plan.ratings) == 1


def figure(page: PlacesPage, area: str, key: str, text: str) -> None:
    fairness(page).select_keys([area.casefold()])
    field = fairness(page).form.fields[key]
    assert isinstance(field, LineField)
    field.line.setText(text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def test_figures_of_areas_give_the_gap_and_where_to_apply(page: PlacesPage, session: Session) -> None:
    from planner.editing.areas import set_area_figures

    session.edit(lambda plan: set_area_figures(plan, (), list(plan.area_figures.values())))
    page.go_to(FAIRNESS)
    assert fairness(page)._told.text().startswith("Write residents")
    model = fairness(page).model
    for area, residents, unsafe in (("Sätra", "7 500", "42,5"), ("Vårberg", "10 000", "30")):
        figure(page, area, "residents", residents)
        figure(page, area, "unsafe", unsafe)
    row = model.row_of("sätra")
    assert row is not None
    year = fairness(page).form.year
    assert model.data(model.index(row, model.column_of("unsafe"))) == f"42,5\u00a0% ({year})"
    gaps = [one.gap_ore(fairness(page)._words.which) for one in fairness(page).values()]
    assert sum(gap for gap in gaps if gap is not None) == 0
    assert sum(gap is not None for gap in gaps) == 2
    figure(page, "Sätra", "unsafe", "142")
    assert fairness(page).form.fields["unsafe"].message.text()
