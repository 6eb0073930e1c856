"""The page Places: the register, its form, and the way to the measures there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from planner.domain.ids import MeasureId, PlaceId
from planner.editing.places import delete_places
from planner.ui.models.ordering import sort_key
from planner.ui.pages.places import PlacesPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.form_field import LineField

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[PlacesPage]:
    page = PlacesPage(session, theme)
    qtbot.addWidget(page)
    tester = QAbstractItemModelTester(
        page.register.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    page.resize(1200, 700)
    page.show()
    yield page
    tester.deleteLater()


def names(page: PlacesPage) -> list[str]:
    rows = map(page.register.model.row_at, range(page.register.model.rowCount()))
    return [place.name for place in rows if place is not None]


def a_used_place(session: Session) -> PlaceId:
    return next(one.place_id for one in session.plan.measures.values() if one.place_id is not None)


def type_name(page: PlacesPage, name: str) -> None:
    field = page.register.form.fields["name"]
    assert isinstance(field, LineField)
    field.line.setText(name)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def test_every_place_is_there(page: PlacesPage, session: Session) -> None:
    assert sorted(names(page)) == sorted(place.name for place in session.plan.places.values())


def test_a_place_tells_how_many_measures_it_has(page: PlacesPage, session: Session) -> None:
    place_id = a_used_place(session)
    model = page.register.model
    row = model.row_of(place_id)
    assert row is not None
    there = [one for one in session.plan.measures.values() if one.place_id == place_id]
    assert model.data(model.index(row, model.column_of("measures"))) == str(len(there))


def test_the_filter_finds_by_name_and_says_when_nothing_is_found(page: PlacesPage) -> None:
    first = names(page)[0]
    page.register.filter.setText(first)
    assert first in names(page)
    page.register.filter.setText("nothing is called this")
    assert names(page) == []
    assert page.register._empty.isVisible()
    page.register.show_all()
    assert not page.register._empty.isVisible()


def test_a_new_place_is_selected_named_and_undone(page: PlacesPage, session: Session) -> None:
    before = session.plan.places
    page.register.new()
    (place_id,) = page.register.chosen()
    type_name(page, "Gångtunneln vid Sätra torg")
    assert session.plan.places[place_id].name == "Gångtunneln vid Sätra torg"
    session.undo()
    session.undo()
    assert session.plan.places == before
    assert len(names(page)) == len(before)


def test_two_new_places_have_different_names(page: PlacesPage, session: Session) -> None:
    before = len(session.plan.places)
    page.register.new()
    page.register.new()
    assert len({place.name for place in session.plan.places.values()}) == before + 2


def test_a_name_that_is_missing_is_told_beside_the_field(page: PlacesPage, session: Session) -> None:
    place_id = a_used_place(session)
    page.show_places([place_id])
    before = session.plan
    type_name(page, "")
    assert session.plan is before
    assert page.register.form.fields["name"].message.text()


def test_a_position_is_typed_in_any_system_and_taken_away(page: PlacesPage, session: Session) -> None:
    place_id = a_used_place(session)
    page.show_places([place_id])
    field = page.register.form.fields["position"]
    assert isinstance(field, LineField)
    for typed, shown in (
        ("59,277 17,907", "59,277000 17,907000"),
        ("6574510 665637", "59,276999 17,907008"),
        ("", ""),
    ):
        field.line.setText(typed)
        field.finish()
        page.register.refresh()
        assert field.line.text() == shown
        position = session.plan.places[place_id].position
        assert (position is not None) == bool(shown)
    field.line.setText("57,7 11,97")  # Gothenburg
    field.finish()
    assert "Stockholm" in field.message.text()
    assert session.plan.places[place_id].position is None


def test_several_places_are_changed_in_one_step(page: PlacesPage, session: Session) -> None:
    chosen = list(session.plan.places)[:3]
    before = session.plan.places
    page.show_places(chosen)
    page.register.form.fields["secret"].submitted.emit(True)
    assert all(session.plan.places[one].secret for one in chosen)
    session.undo()
    assert session.plan.places == before


def test_a_copy_has_the_kind_and_not_the_measures(page: PlacesPage, session: Session) -> None:
    place_id = a_used_place(session)
    page.show_places([place_id])
    page.register.duplicate()
    (copy,) = page.register.chosen()
    assert copy != place_id
    assert session.plan.places[copy].kind == session.plan.places[place_id].kind
    assert all(one.place_id != copy for one in session.plan.measures.values())


def test_deleting_a_place_leaves_its_measures_and_undo_brings_both_back(
    page: PlacesPage, session: Session, qtbot: QtBot
) -> None:
    place_id = a_used_place(session)
    before = session.plan.places, session.plan.measures
    page.show_places([place_id])
    with qtbot.waitSignal(page.undoable):
        page.register.delete()
    assert place_id not in session.plan.places
    assert len(session.plan.measures) == len(before[1])
    session.undo()
    assert (session.plan.places, session.plan.measures) == before


def test_the_measures_at_a_place_are_jumped_to(page: PlacesPage, session: Session, qtbot: QtBot) -> None:
    place_id = a_used_place(session)
    page.show_places([place_id])
    with qtbot.waitSignal(page.measures_wanted) as asked:
        page.register.form._go.click()
    wanted: list[MeasureId] = [m.id for m in session.plan.measures.values() if m.place_id == place_id]
    assert asked.args == [wanted]


def test_a_plan_without_places_says_what_to_do(page: PlacesPage, session: Session) -> None:
    session.edit(delete_places, list(session.plan.places))
    assert page.register._empty.isVisible()
    assert names(page) == []


def test_grouping_and_columns_are_kept(page: PlacesPage, session: Session, theme: Theme) -> None:
    page.register._grouping.setCurrentIndex(2)
    other = PlacesPage(session, theme)
    other.restore_layout(page.save_layout())
    assert other.register._grouping.currentIndex() == 2
    other.deleteLater()


def test_the_order_is_chosen_without_a_mouse(page: PlacesPage) -> None:
    columns, model = page.register.table.columns, page.register.model

    def choose() -> list[str]:
        (order,) = columns.menu().findChildren(QMenu)
        next(one for one in order.actions() if one.text() == "Place").trigger()
        keys = [model.key_at(row) for row in range(model.rowCount())]
        return [page.session.plan.places[PlaceId(key)].name for key in keys if key]

    one, other = choose(), choose()
    assert one == list(reversed(other))
    assert sorted(one, key=sort_key) in (one, other)
