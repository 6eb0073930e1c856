"""The page Applications: what is missing, as a picture and a list, and the checklist behind it."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.analysis.readiness import Part, readiness
from planner.domain.checklist import CheckState
from planner.domain.ids import MeasureId, answer_id
from planner.editing.checklists import answer
from planner.editing.measures import add_measure, change_measures
from planner.ui.pages.applications import CHECKLIST, REGISTER, ROUNDS, TIMETABLE, ApplicationsPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.application_register import ApplicationRegister
from planner.ui.widgets.checklist_register import ChecklistRegister
from planner.ui.widgets.choice_field import ChoiceField
from planner.ui.widgets.form_field import LineField, TextField
from planner.ui.widgets.record_register import RecordRegister
from planner.ui.widgets.timetable_view import TimetableView
from tests.analysis.test_readiness import WHOLE

pytestmark = pytest.mark.usefixtures("english")


def register(page: ApplicationsPage) -> ApplicationRegister:
    view = page.view_of(REGISTER)
    assert isinstance(view, ApplicationRegister)
    return view


def checklist(page: ApplicationsPage) -> ChecklistRegister:
    view = page.view_of(CHECKLIST)
    assert isinstance(view, ChecklistRegister)
    return view


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[ApplicationsPage]:
    page = ApplicationsPage(session, theme)
    qtbot.addWidget(page)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(one.model, mode) for one in (register(page), checklist(page))]
    page.resize(1400, 800)
    page.show()
    yield page
    for tester in testers:
        tester.deleteLater()


@pytest.fixture
def camera(session: Session) -> MeasureId:
    """Return a camera measure with every part of its application but the file."""
    place_id = next(iter(session.plan.places))
    fields = {**WHOLE, "kind": "camera", "place_id": place_id, "cost_likely_ore": 100_000_00}
    session.edit(lambda plan: add_measure(plan, "Kamera vid torget", **fields))
    return list(session.plan.measures)[-1]


def cell(page: ApplicationsPage, key: str, column: str) -> str:
    return cell_of(register(page), key, column)


def cell_of(shown: RecordRegister, key: str, column: str) -> str:
    model = shown.model
    row = model.row_of(key)
    assert row is not None
    return str(model.data(model.index(row, model.column_of(column))))


def test_what_is_missing_is_a_picture_and_a_list(page: ApplicationsPage, session: Session) -> None:
    session.edit(lambda plan: add_measure(plan, "Tom åtgärd"))
    key = list(session.plan.measures)[-1]
    assert cell(page, key, "picture") == "○" * (len(Part) - 1) + "●"
    session.edit(lambda plan: change_measures(plan, [key], problem="Dark", cause="No lamps"))
    assert cell(page, key, "picture").startswith("●●○")
    assert cell(page, key, "missing").startswith("place, expected effect")
    assert cell(page, key, "state") == f"3 of {len(Part)}"


def test_a_part_is_written_in_the_form_and_counts_at_once(page: ApplicationsPage, session: Session) -> None:
    session.edit(lambda plan: add_measure(plan, "Tom åtgärd"))
    key = list(session.plan.measures)[-1]
    register(page).select_keys([key])
    field = register(page).form.fields["problem"]
    assert isinstance(field, TextField)
    field.text.setPlainText("The tunnel is dark after school")
    field.finish()
    assert session.plan.measures[key].problem == "The tunnel is dark after school"
    assert "problem" not in register(page).form._missing.text()


def test_a_camera_is_ready_only_when_its_file_is(
    page: ApplicationsPage, session: Session, camera: MeasureId
) -> None:
    required = session.catalogue.guidance.required_items()
    assert "checklist (12 of 12 open)" in cell(page, camera, "missing")
    register(page).select_keys([camera])
    register(page).form._checklist.click()
    assert checklist(page).isVisible()
    keys = [answer_id(camera, demand.item) for demand in required["camera"]]
    checklist(page).select_keys(keys)
    state = checklist(page).form.fields["state"]
    assert isinstance(state, ChoiceField)
    state.choose(CheckState.DONE)
    assert cell_of(checklist(page), keys[0], "state") == "▲ Done, but the count is missing"
    today = date.today()  # noqa: DTZ011 - the user's own day
    for field, value in (("on", today.isoformat()), ("how_many", "7")):
        shown = checklist(page).form.fields[field]
        assert isinstance(shown, LineField)
        shown.line.setText(value)
        shown.finish()
    assert readiness(session.plan, session.plan.measures[camera], required, today).is_ready
    page.go_to(REGISTER)
    assert cell(page, camera, "state") == "✓ ready to apply"
    session.undo()
    assert not readiness(session.plan, session.plan.measures[camera], required, today).is_ready


def test_an_item_says_where_it_is_known_from_and_until_when(
    page: ApplicationsPage, camera: MeasureId
) -> None:
    page.go_to(CHECKLIST)
    checklist(page).select_keys([answer_id(camera, "balancing")])
    text = checklist(page).form._help.text()
    assert "Source: Kamerabevakningslagen" in text
    assert "To be reviewed by: 20" in text


def test_a_measure_that_has_ended_is_not_applied_for(
    page: ApplicationsPage, session: Session, camera: MeasureId
) -> None:
    from planner.domain.measure import MeasureStatus

    session.edit(lambda plan: change_measures(plan, [camera], status=MeasureStatus.WITHDRAWN))
    assert register(page).model.row_of(camera) is None
    page.go_to(CHECKLIST)
    assert checklist(page).model.row_of(answer_id(camera, "balancing")) is None


def test_the_timetable_moves_a_measure_and_undo_takes_it_back(
    page: ApplicationsPage, session: Session, camera: MeasureId
) -> None:
    page.go_to(TIMETABLE)
    view = page.view_of(TIMETABLE)
    assert isinstance(view, TimetableView)
    assert not view.table.bar_area(camera).isEmpty()
    before = session.plan.measures[camera].starts_on, session.plan.measures[camera].ends_on
    view.table.moved.emit(camera, date(2027, 3, 1), date(2027, 9, 1))
    moved = session.plan.measures[camera]
    assert (moved.starts_on, moved.ends_on) == (date(2027, 3, 1), date(2027, 9, 1))
    session.undo()
    measure = session.plan.measures[camera]
    assert (measure.starts_on, measure.ends_on) == before


def test_measures_without_days_are_shown_when_they_are_wanted(
    page: ApplicationsPage, session: Session
) -> None:
    page.go_to(TIMETABLE)
    view = page.view_of(TIMETABLE)
    assert isinstance(view, TimetableView)
    few = len(view.table._bars)
    view.all.setChecked(True)
    assert len(view.table._bars) > few
    assert any(bar.start is None for bar in view.table._bars)


def test_a_round_is_added_changed_and_deleted(page: ApplicationsPage, session: Session) -> None:
    page.go_to(ROUNDS)
    rounds = page.register_of(ROUNDS)
    before = set(session.plan.rounds)
    rounds.new()
    (key,) = set(session.plan.rounds) - before
    field = rounds.form.fields["apply_by"]
    assert isinstance(field, LineField)
    field.line.setText("2099-01-01")
    field.finish()
    assert field.message.text()
    assert session.plan.rounds[key].apply_by is None
    rounds.delete()
    assert set(session.plan.rounds) == before


def test_a_guard_permit_holds_three_years_at_most_and_says_when_it_ran_out(
    page: ApplicationsPage, session: Session
) -> None:
    measure = next(iter(session.plan.measures.values()))
    session.edit(lambda plan: change_measures(plan, [measure.id], kind="guard"))
    words = checklist(page)._words
    this_year = date.today().year  # noqa: DTZ011 - the user's own day

    def told(until: date) -> str:
        session.edit(lambda plan: answer(plan, measure.id, "guard_permit", on=until, state=CheckState.DONE))
        rows = words.rows(session.plan)
        (row,) = [r for r in rows if r.measure.id == measure.id and r.item.key == "guard_permit"]
        return words.state(row)

    assert told(date(this_year + 2, 6, 30)).startswith("✓")
    assert "more than 3 years ahead" in told(date(this_year + 4, 12, 31))
    assert "ran out" in told(date(this_year - 1, 6, 30))
