"""The measure form: each field saved when left, in one step; what is wrong stays, and is said beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.analysis.secrecy import secret_measures
from planner.domain.fund import ExpenseClass
from planner.domain.ids import MeasureId
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.money import format_amount
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.measures import add_measure, change_measures, delete_measures
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.amount_edit import AmountEdit
from planner.ui.widgets.choice_field import CheckField, ChoiceField, SuggestField
from planner.ui.widgets.form_field import FormField, LineField, TextField
from planner.ui.widgets.inspector import Inspector

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def inspector(qtbot: QtBot, session: Session, theme: Theme) -> Inspector:
    inspector = Inspector(session, theme)
    qtbot.addWidget(inspector)
    inspector.resize(360, 1500)
    inspector.show()
    return inspector


def numbered(session: Session, number: int) -> MeasureId:
    return next(m.id for m in session.plan.measures.values() if m.number == number)


def selected(session: Session) -> Measure:
    return session.plan.measures[session.selection[0]]


def line(inspector: Inspector, key: str) -> QLineEdit:
    field = inspector._all_fields()[key]
    assert isinstance(field, LineField)
    return field.line


def write(inspector: Inspector, key: str, text: str) -> FormField:
    """Put a text into a field and press Enter."""
    edit = line(inspector, key)
    edit.setFocus()
    edit.setText(text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    return inspector._all_fields()[key]


def choose(inspector: Inspector, key: str, value: object) -> None:
    field = inspector.form.fields[key]
    assert isinstance(field, ChoiceField)
    field.choose(value)


def steps(session: Session) -> int:
    """Count the edits that undo would take back, and make them again."""
    count = 0
    while session.document.undo() is not None:
        count += 1
    for _ in range(count):
        session.document.redo()
    return count


def test_nothing_selected_explains_itself(inspector: Inspector) -> None:
    assert inspector._explanation.isVisible()
    assert not inspector.form.isVisible()


def test_every_field_saves_in_one_step_of_undo(inspector: Inspector, session: Session) -> None:
    session.select([numbered(session, 2)])
    write(inspector, "title", "Ljus åt alla")
    write(inspector, "cost_high_ore", "3 mnkr")
    write(inspector, "responsible", "Trygghetssamordnare B")
    write(inspector, "useful_life_years", "25")
    write(inspector, "year:2028", "=250+80")
    choose(inspector, "status", MeasureStatus.GRANTED)
    measure = selected(session)
    assert measure.title == "Ljus åt alla"
    assert measure.cost_high_ore == 300_000_000
    assert measure.responsible == "Trygghetssamordnare B"
    assert measure.useful_life_years == 25
    assert {part.year: part.amount_ore for part in measure.cost_per_year}[2028] == 33_000_000
    assert measure.status is MeasureStatus.GRANTED
    assert steps(session) == 6


def test_leaving_a_field_saves_it_and_leaving_it_unchanged_does_not(
    inspector: Inspector, session: Session
) -> None:
    session.select([numbered(session, 2)])
    line(inspector, "title").setFocus()
    line(inspector, "title").setText("Annat")
    line(inspector, "responsible").setFocus()
    assert selected(session).title == "Annat"
    line(inspector, "title").setFocus()
    assert steps(session) == 1


def test_a_wrong_amount_stays_for_mending_and_is_told_beside_the_field(
    inspector: Inspector, session: Session
) -> None:
    session.select([numbered(session, 2)])
    before = selected(session)
    field = write(inspector, "cost_likely_ore", "12 apor")
    assert field.message.isVisible()
    assert "12 apor" in field.message.text()
    assert field.editor.accessibleDescription() == field.message.text()
    line(inspector, "title").setFocus()
    assert line(inspector, "cost_likely_ore").text() == "12 apor"
    assert selected(session) == before
    line(inspector, "cost_likely_ore").setFocus()
    QTest.keyClick(line(inspector, "cost_likely_ore"), Qt.Key.Key_Escape)
    assert not field.message.isVisible()
    assert before.cost_likely_ore is not None
    exact = format_amount(before.cost_likely_ore, session.unit, exact=True)
    assert line(inspector, "cost_likely_ore").text() == exact


def test_a_rule_of_the_plan_is_told_beside_the_field_too(inspector: Inspector, session: Session) -> None:
    session.select([numbered(session, 2)])
    failures: list[object] = []
    session.failed.connect(failures.append)
    assert "rise" in write(inspector, "cost_low_ore", "9 mnkr").message.text()
    assert "empty" in write(inspector, "title", "").message.text()
    assert "1–100" in write(inspector, "useful_life_years", "500").message.text()
    assert "below zero" in write(inspector, "year:2027", "-5").message.text()
    assert failures == []
    assert steps(session) == 0


def test_a_wrong_text_waits_until_its_measure_is_selected_again(
    inspector: Inspector, session: Session
) -> None:
    session.select([numbered(session, 2)])
    write(inspector, "cost_likely_ore", "mycket")
    session.select([numbered(session, 3)])
    assert line(inspector, "cost_likely_ore").text() != "mycket"
    assert not inspector.form.fields["cost_likely_ore"].message.isVisible()
    session.select([numbered(session, 2)])
    assert line(inspector, "cost_likely_ore").text() == "mycket"
    assert inspector.form.fields["cost_likely_ore"].message.isVisible()


def test_what_is_typed_goes_to_the_measure_it_was_typed_for(inspector: Inspector, session: Session) -> None:
    first, second = numbered(session, 2), numbered(session, 3)
    other = session.plan.measures[second]
    session.select([first])
    line(inspector, "title").setText("Till den första")
    session.select([second])
    assert session.plan.measures[first].title == "Till den första"
    assert session.plan.measures[second] == other


def test_fields_left_by_another_selection_are_each_saved_once(inspector: Inspector, session: Session) -> None:
    first, second = numbered(session, 2), numbered(session, 3)
    session.select([first])
    line(inspector, "title").setText("Ett")
    line(inspector, "responsible").setText("Två")
    line(inspector, "cost_likely_ore").setText("fel")
    session.select([second])
    assert (session.plan.measures[first].title, session.plan.measures[first].responsible) == ("Ett", "Två")
    assert line(inspector, "title").text() == session.plan.measures[second].title
    assert steps(session) == 2
    session.select([first])
    assert line(inspector, "cost_likely_ore").text() == "fel"


def test_ctrl_z_in_a_field_where_nothing_is_typed_is_the_undo_of_the_plan(
    inspector: Inspector, session: Session
) -> None:
    session.select([numbered(session, 2)])
    undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), inspector)
    undo.activated.connect(session.undo)
    old = selected(session).title
    write(inspector, "title", "Nytt")
    QTest.keyClick(line(inspector, "title"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert selected(session).title == old
    session.redo()
    QTest.keyClick(line(inspector, "title"), Qt.Key.Key_X)
    QTest.keyClick(line(inspector, "title"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert selected(session).title == "Nytt"


def test_an_amount_that_can_be_read_two_ways_is_asked_about(inspector: Inspector, session: Session) -> None:
    session.select([numbered(session, 2)])
    field = write(inspector, "running_cost_ore", "1,234")
    assert isinstance(field, AmountEdit)
    texts = [button.text().replace("\u00a0", " ") for button in field.readings()]
    assert texts == ["1 234 kr", "1 234 000 kr"]
    line(inspector, "title").setFocus()
    field.readings()[1].click()
    assert selected(session).running_cost_ore == 123_400_000
    assert field.readings() == []
    assert line(inspector, "running_cost_ore").text().replace("\u00a0", " ") == "1 234"


def test_a_kind_fills_in_what_nobody_chose_and_leaves_the_rest(
    inspector: Inspector, session: Session
) -> None:
    session.edit(lambda plan: add_measure(plan, "Ny", builder="Egen byggare"))
    added = max(session.plan.measures.values(), key=lambda measure: measure.number)
    session.select([added.id])
    choose(inspector, "kind", "lighting")
    lit = selected(session)
    assert (lit.builder, lit.operator) == ("Egen byggare", "Trafikkontoret")
    assert lit.useful_life_years == 20
    choose(inspector, "kind", "guard")
    guarded = selected(session)
    assert guarded.builder == "Egen byggare"
    assert guarded.expense_class is ExpenseClass.OPERATING
    assert guarded.useful_life_years is None
    session.undo()
    assert selected(session) == lit
    session.undo()
    assert selected(session) == added


def test_what_must_not_be_forgotten_says_where_it_is_known_from(
    inspector: Inspector, session: Session
) -> None:
    session.select([numbered(session, 2)])
    choose(inspector, "kind", "camera")
    notice = inspector.form.kind_notice
    assert notice.isVisible()
    kind = session.catalogue.kind("camera")
    assert kind is not None
    documentation, duties, assessment, secrecy = kind.warnings
    assert notice.text().splitlines() == [
        "To remember:",
        f"• {documentation.text.en}",
        f"• {duties.text.en}",
        f"Source: {duties.source} (2025).",
        f"• {assessment.text.en}",
        f"• {secrecy.text.en}",
        f"Source: {secrecy.source} (2026).",
    ]


def test_an_unusual_class_is_noted_and_allowed(inspector: Inspector, session: Session) -> None:
    guard = next(m for m in session.plan.measures.values() if m.kind == "guard")
    session.select([guard.id])
    choose(inspector, "expense_class", ExpenseClass.INVESTMENT)
    assert selected(session).expense_class is ExpenseClass.INVESTMENT
    assert inspector.form.class_notice.isVisible()
    assert inspector.form.class_notice.text().startswith("▲ Usually operating")
    assert "RKR R4" in inspector.form.class_notice.text()


def test_several_measures_show_what_they_share_and_are_changed_together(
    inspector: Inspector, session: Session
) -> None:
    chosen = [numbered(session, number) for number in (1, 2, 8)]
    session.select(chosen)
    assert line(inspector, "responsible").isVisible()
    assert not line(inspector, "title").isVisible()
    status = inspector.form.fields["status"]
    assert isinstance(status, ChoiceField)
    assert status.combo.currentIndex() == -1
    assert status.combo.placeholderText() == "Several values"
    choose(inspector, "status", MeasureStatus.READY)
    write(inspector, "responsible", "Lag Väst")
    measures = [session.plan.measures[measure_id] for measure_id in chosen]
    assert {measure.status for measure in measures} == {MeasureStatus.READY}
    assert {measure.responsible for measure in measures} == {"Lag Väst"}
    assert steps(session) == 2


def test_a_new_place_is_added_in_the_same_step(inspector: Inspector, session: Session) -> None:
    session.select([numbered(session, 2)])
    places = len(session.plan.places)
    write(inspector, "place", "Öppna torget")
    place_id = selected(session).place_id
    assert place_id is not None
    assert session.plan.places[place_id].name == "Öppna torget"
    write(inspector, "neighbourhood", "Bredäng")
    assert session.plan.neighbourhood_of(selected(session)) == "Bredäng"
    session.undo()
    session.undo()
    assert len(session.plan.places) == places
    assert steps(session) == 0


def test_a_place_is_chosen_from_the_list_with_its_neighbourhood(
    inspector: Inspector, session: Session
) -> None:
    session.select([numbered(session, 2)])
    place = next(p for p in session.plan.places.values() if p.id != selected(session).place_id)
    write(inspector, "place", f"{place.name} · {place.neighbourhood}")
    assert selected(session).place_id == place.id
    assert line(inspector, "place").text() == place.name


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_of_a_field_offers_what_is_usual_and_leaves_the_text_alone(
    inspector: Inspector, session: Session
) -> None:
    session.select([numbered(session, 2)])
    field = inspector.form.fields["neighbourhood"]
    assert isinstance(field, SuggestField)
    field.combo.showPopup()
    offered = [field.combo.itemText(at) for at in range(field.combo.count())]
    assert {"Bredäng", "Sätra", "Vårberg"} <= set(offered)
    assert field.line.text() == session.plan.neighbourhood_of(selected(session))
    field.combo.hidePopup()
    at = field.combo.findText("Vårberg")
    field.combo.setCurrentIndex(at)
    field.combo.activated.emit(at)
    assert session.plan.neighbourhood_of(selected(session)) == "Vårberg"
    assert steps(session) == 1


def test_a_known_cost_fills_in_the_three_costs_in_one_step(inspector: Inspector, session: Session) -> None:
    session.select([numbered(session, 2)])
    hint = inspector.form.hint
    assert hint.isVisible()
    hint._units.setValue(10)
    hint._buttons[0][0].click()
    measure = selected(session)
    assert (measure.cost_low_ore, measure.cost_likely_ore, measure.cost_high_ore) == (
        56_000_000,
        57_000_000,
        58_000_000,
    )
    assert steps(session) == 1


def test_the_money_shows_what_somebody_is_typing_elsewhere(inspector: Inspector, session: Session) -> None:
    measure_id, fund = numbered(session, 17), session.plan.funds_in_order[0].id
    session.select([measure_id])
    change_set = set_amounts(
        session.plan, session.scenario_id, {AmountCell(measure_id, fund, 2026): 4_200_000}
    )
    session.preview(change_set)
    assert inspector.form.money._totals["allocated"].text() == "42"
    session.preview(None)
    assert inspector.form.money._totals["allocated"].text() == "–"


def test_an_undo_elsewhere_shows_the_old_value_again(inspector: Inspector, session: Session) -> None:
    session.select([numbered(session, 2)])
    old = line(inspector, "title").text()
    write(inspector, "title", "Kort")
    session.undo()
    assert line(inspector, "title").text() == old


def test_a_deleted_measure_leaves_the_form(inspector: Inspector, session: Session) -> None:
    session.select([numbered(session, 8)])
    session.edit(delete_measures, session.selection)
    assert not inspector.form.isVisible()
    assert inspector._explanation.isVisible()


def test_a_personal_identity_number_is_warned_of_while_typing(inspector: Inspector, session: Session) -> None:
    session.select([numbered(session, 2)])
    note = inspector.form.fields["note"]
    assert isinstance(note, TextField)
    assert "private persons" in note.editor.accessibleDescription()
    assert not note.message.isVisible()
    note.text.setPlainText("Ring 811218-9876")
    assert "identity number" in note.message.text()
    assert "identity number" in note.editor.accessibleDescription()
    note.text.setPlainText("Ring kontaktcenter")
    assert not note.message.isVisible()


def test_a_personal_identity_number_is_asked_about_before_it_is_saved(
    inspector: Inspector, session: Session
) -> None:
    session.select([numbered(session, 2)])
    note, before = inspector.form.fields["note"], selected(session).note
    assert isinstance(note, TextField)
    answers: list[str | None] = [None, "ett ärendenummer"]
    session.confirm_numbers = lambda _: answers.pop(0)
    note.text.setPlainText("Ring 811218-9876")
    note.text.left.emit()
    assert selected(session).note == before
    assert note.draft == "Ring 811218-9876"
    QApplication.processEvents()
    assert inspector.window().focusWidget() is note.editor
    note.text.left.emit()
    assert selected(session).note == "Ring 811218-9876"
    assert session.document.history()[-1].reason == "ett ärendenummer"
    assert "identity number" in note.message.text()


def test_everything_that_takes_focus_has_a_name(inspector: Inspector, session: Session) -> None:
    session.select([numbered(session, 2)])
    kinds = (QLineEdit, QPlainTextEdit)
    nameless = [
        widget
        for widget in inspector.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not (hasattr(widget, "text") and not isinstance(widget, kinds) and widget.text())
        and widget.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []


def test_a_measure_and_its_place_are_flagged_for_secrecy(inspector: Inspector, session: Session) -> None:
    measure_id = numbered(session, 2)
    session.select([measure_id])
    one, place = inspector.form.fields["secret"], inspector.form.fields["place_secret"]
    assert isinstance(one, CheckField)
    assert isinstance(place, CheckField)
    one.box.click()
    assert selected(session).secret
    place.box.click()
    place_id = selected(session).place_id
    assert place_id is not None
    assert session.plan.places[place_id].secret
    assert measure_id in secret_measures(session.plan)
    one.box.click()
    assert not selected(session).secret


def test_several_measures_are_flagged_together(inspector: Inspector, session: Session) -> None:
    chosen = [numbered(session, 2), numbered(session, 3)]
    session.edit(lambda plan: change_measures(plan, chosen[:1], secret=True))
    session.select(chosen)
    field = inspector.form.fields["secret"]
    assert isinstance(field, CheckField)
    assert field.box.checkState() is Qt.CheckState.PartiallyChecked
    assert "Several values" in field.message.text()
    field.box.click()
    assert all(session.plan.measures[one].secret for one in chosen)
