"""The page Places: observations with their deadlines, and walks."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from planner.domain.observation import ObservationDeadline, ObservationSource
from planner.editing.observations import add_observation, add_walk, change_observations
from planner.editing.places import change_place, delete_places
from planner.ui.dialogs.edit_deadlines import EditDeadlinesDialog
from planner.ui.pages.places import OBSERVATIONS, REGISTER, WALKS, PlacesPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.choice_field import ChoiceField
from planner.ui.widgets.form_field import LineField
from planner.ui.widgets.observation_register import ObservationRegister
from planner.ui.widgets.walk_register import WalkRegister

pytestmark = pytest.mark.usefixtures("english")
TODAY = date.today()  # noqa: DTZ011 - the user's own day


def observations(page: PlacesPage) -> ObservationRegister:
    view = page.view_of(OBSERVATIONS)
    assert isinstance(view, ObservationRegister)
    return view


def walks(page: PlacesPage) -> WalkRegister:
    view = page.view_of(WALKS)
    assert isinstance(view, WalkRegister)
    return view


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[PlacesPage]:
    page = PlacesPage(session, theme)
    qtbot.addWidget(page)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(one.model, mode) for one in (observations(page), walks(page))]
    page.resize(1200, 700)
    page.show()
    yield page
    for tester in testers:
        tester.deleteLater()


def run(page: PlacesPage, key: str) -> None:
    next(command for command in page.commands() if command.key == key).run()


def type_in(page: PlacesPage, key: str, text: str) -> None:
    field = observations(page).form.fields[key]
    assert isinstance(field, LineField)
    field.line.setText(text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def cell(page: PlacesPage, key: str, column: str) -> str:
    model = observations(page).model
    row = model.row_of(key)
    assert row is not None
    return str(model.data(model.index(row, model.column_of(column))))


def test_a_new_observation_is_of_the_place_that_was_selected_and_of_today(
    page: PlacesPage, session: Session
) -> None:
    place_id = list(session.plan.places)[2]
    page.show_places([place_id])
    before = set(session.plan.observations)
    run(page, "places.new_observation")
    (key,) = set(session.plan.observations) - before
    one = session.plan.observations[key]
    assert (one.place_id, one.seen_on) == (place_id, TODAY)
    assert observations(page).isVisible()
    kind = observations(page).form.fields["kind"]
    assert isinstance(kind, ChoiceField)
    kind.choose("graffiti")
    assert session.plan.observations[key].kind == "graffiti"
    assert cell(page, key, "state") == f"due {TODAY + timedelta(days=1)}"


def test_what_is_overdue_says_so_until_it_is_put_right(page: PlacesPage, session: Session) -> None:
    place_id = next(iter(session.plan.places))
    session.edit(lambda plan: add_observation(plan, place_id, TODAY - timedelta(days=4), kind="graffiti"))
    key = list(session.plan.observations)[-1]
    page.go_to(OBSERVATIONS)
    assert cell(page, key, "state") == "▲ 3 days overdue"
    assert "overdue" in observations(page)._shares.text()
    observations(page).select_keys([key])
    type_in(page, "done_on", (TODAY - timedelta(days=3)).isoformat())
    assert cell(page, key, "state") == "✓ in time"


def test_a_day_before_it_was_seen_is_told_beside_the_field(page: PlacesPage, session: Session) -> None:
    place_id = next(iter(session.plan.places))
    session.edit(lambda plan: add_observation(plan, place_id, TODAY))
    page.go_to(OBSERVATIONS)
    observations(page).select_keys([list(session.plan.observations)[-1]])
    before = session.plan
    for text in ((TODAY - timedelta(days=1)).isoformat(), "i går"):
        type_in(page, "done_on", text)
        assert session.plan is before
        assert observations(page).form.fields["done_on"].message.text()


def test_a_place_is_found_by_its_name_and_no_other_is_taken(page: PlacesPage, session: Session) -> None:
    first, other = list(session.plan.places)[:2]
    session.edit(lambda plan: add_observation(plan, first, TODAY))
    key = list(session.plan.observations)[-1]
    page.go_to(OBSERVATIONS)
    observations(page).select_keys([key])
    place = session.plan.places[other]
    type_in(page, "place_id", f"{place.name}, {place.neighbourhood}".upper())
    assert session.plan.observations[key].place_id == other
    type_in(page, "place_id", "Ingenstans")
    assert session.plan.observations[key].place_id == other
    assert observations(page).form.fields["place_id"].message.text()


def test_several_observations_are_changed_and_deleted_in_one_step(page: PlacesPage, session: Session) -> None:
    place_id = next(iter(session.plan.places))
    before = session.plan.observations
    for _ in range(3):
        session.edit(lambda plan: add_observation(plan, place_id, TODAY))
    keys = [key for key in session.plan.observations if key not in before]
    page.go_to(OBSERVATIONS)
    observations(page).select_keys(keys)
    source = observations(page).form.fields["source"]
    assert isinstance(source, ChoiceField)
    source.choose(ObservationSource.EST)
    assert {session.plan.observations[key].source for key in keys} == {ObservationSource.EST}
    run(page, "places.delete")
    assert session.plan.observations == before
    session.undo()
    assert set(keys) <= set(session.plan.observations)


def test_a_walk_counts_what_was_found_and_leads_there(page: PlacesPage, session: Session) -> None:
    place_id = next(iter(session.plan.places))
    session.edit(lambda _: add_walk("Höstvandring i Prov", TODAY, participants=12))
    walk_id = list(session.plan.walks)[-1]
    session.edit(lambda plan: add_observation(plan, place_id, TODAY, walk_id=walk_id, done_on=TODAY))
    session.edit(lambda plan: add_observation(plan, place_id, TODAY, walk_id=walk_id))
    page.go_to(WALKS)
    model = walks(page).model
    row = model.row_of(walk_id)
    assert row is not None
    assert model.data(model.index(row, model.column_of("done"))) == "1 of 2"
    walks(page).select_keys([walk_id])
    walks(page).form._go.click()
    assert observations(page).isVisible()
    assert observations(page).model.shown_count == 2


def test_the_form_of_a_walk_has_the_places_that_are_selected(
    page: PlacesPage, session: Session, qtbot: QtBot
) -> None:
    def asked() -> tuple[str, ...]:
        with qtbot.waitSignal(page.paper_wanted) as told:
            next(one for one in page.commands() if one.key == "places.walk_form").run()
        which, keys = told.args
        assert which == "walk_form"
        return tuple(keys)

    first, second = list(session.plan.places)[:2]
    page.go_to(REGISTER)
    page.register.select_keys([second])
    assert asked() == (second,)
    session.edit(lambda _: add_walk("Höstvandring", TODAY))
    walk = list(session.plan.walks)[-1]
    for place_id in (first, second, first):
        session.edit(partial(add_observation, place_id=place_id, seen_on=TODAY, walk_id=walk))
    page.go_to(WALKS)
    walks(page).select_keys([walk])
    assert asked() == (first, second)
    page.go_to(OBSERVATIONS)
    assert asked() == ()


def test_deleting_a_walk_keeps_what_was_found(page: PlacesPage, session: Session) -> None:
    place_id = next(iter(session.plan.places))
    session.edit(lambda _: add_walk("Vandring", TODAY))
    walk_id = list(session.plan.walks)[-1]
    session.edit(lambda plan: add_observation(plan, place_id, TODAY, walk_id=walk_id))
    key = list(session.plan.observations)[-1]
    page.go_to(WALKS)
    walks(page).select_keys([walk_id])
    walks(page).delete()
    assert walk_id not in session.plan.walks
    assert session.plan.observations[key].walk_id is None


def test_without_places_it_says_what_to_do_first(page: PlacesPage, session: Session, qtbot: QtBot) -> None:
    session.edit(delete_places, list(session.plan.places))
    assert not session.plan.observations
    page.go_to(OBSERVATIONS)
    assert observations(page)._empty.isVisible()
    with qtbot.waitSignal(page.undoable):
        observations(page).new()
    assert not session.plan.observations


def test_observations_of_secret_places_are_secret_rows(page: PlacesPage, session: Session) -> None:
    place_id = next(iter(session.plan.places))
    session.edit(lambda plan: add_observation(plan, place_id, TODAY))
    key = list(session.plan.observations)[-1]
    assert key not in page.secret_keys()
    session.edit(lambda plan: change_place(plan, place_id, secret=True))
    assert {key, place_id} <= page.secret_keys()


def test_the_light_stands_in_words(page: PlacesPage, session: Session) -> None:
    place_id = next(iter(session.plan.places))
    session.edit(lambda plan: add_observation(plan, place_id, TODAY))
    key = list(session.plan.observations)[-1]
    session.edit(lambda plan: change_observations(plan, [key], severity=3))
    page.go_to(OBSERVATIONS)
    assert cell(page, key, "severity") == "3 serious"


def test_deadlines_are_changed_for_a_kind_and_kept_only_where_they_differ(
    page: PlacesPage, session: Session, theme: Theme, qtbot: QtBot
) -> None:
    usual = session.catalogue.guidance.usual_deadlines()
    dialog = EditDeadlinesDialog(session, theme)
    qtbot.addWidget(dialog)
    assert {kind: spin.value() or None for kind, spin in dialog.hours.items()} == dict(usual)
    assert dialog.hours["graffiti"].value() == 24
    dialog.hours["graffiti"].setValue(48)
    dialog.hours["litter"].setValue(0)
    dialog.accept()
    kept = {one.kind: one.hours for one in session.plan.table(ObservationDeadline).values()}
    assert kept == {"graffiti": 48, "litter": None}
    again = EditDeadlinesDialog(session, theme)
    qtbot.addWidget(again)
    assert again.hours["litter"].text() == "No deadline"
    again.hours["graffiti"].setValue(24)
    again.accept()
    assert [one.kind for one in session.plan.table(ObservationDeadline).values()] == ["litter"]
    session.undo()
    session.undo()
    assert not session.plan.table(ObservationDeadline)
