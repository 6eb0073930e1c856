"""The dialogs of the follow-up: what is wrong is said, one edit and one undo, and what is closed stays."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.analysis.event_list import event_list
from planner.analysis.follow_up import follow_up
from planner.analysis.money_chain import money_chain
from planner.catalogue.catalogue import Catalogue
from planner.document import Document
from planner.domain.ids import city_frame_id
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.tertial import Tertial
from planner.ui.dialogs.close_tertial import CloseTertialDialog
from planner.ui.dialogs.correct_event import CorrectEventDialog
from planner.ui.dialogs.decide_measures import DecideMeasuresDialog
from planner.ui.dialogs.edit_city_frame import EditCityFrameDialog
from planner.ui.dialogs.record_event import RecordEventDialog
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.models.money_events import EventWords
from planner.ui.session import Session
from planner.ui.theme import Theme
from tests.examples import event, first_fund, followed_plan, mnkr, with_events, with_measure
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.usefixtures("english")
JUNE = date(2024, 6, 20)


@pytest.fixture
def session(catalogue: Catalogue, tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    plan, tunnel = with_measure(followed_plan(), "Tunnel Sätra C", cost_likely_ore=mnkr(2))
    plan, _ = with_measure(plan, "Kameror", cost_likely_ore=mnkr(1))
    applied = event(EventKind.APPLIED, tunnel, first_fund(plan), mnkr(1.5), date(2024, 5, 12))
    plan = with_events(plan, applied)
    session = Session(Document.create(tmp_path / "f.tplan", plan), catalogue)
    yield session
    session.close()


@pytest.fixture
def choice(session: Session) -> FollowUpChoice:
    choice = FollowUpChoice(session, date(2024, 9, 20))
    assert (choice.year, choice.tertial) == (2024, Tertial.T2)
    return choice


def new_events(session: Session, before: int) -> list[MoneyEvent]:
    return list(session.plan.events.values())[before:]


@pytest.fixture
def record(qtbot: QtBot, session: Session, choice: FollowUpChoice, theme: Theme) -> RecordEventDialog:
    dialog = RecordEventDialog(session, choice, theme)
    qtbot.addWidget(dialog)
    dialog.paper.day.show_day(JUNE)
    return dialog


def pick(dialog: RecordEventDialog, kind: EventKind) -> None:
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind.value))


def amount(dialog: RecordEventDialog, text: str, at: int = 0) -> None:
    dialog.amounts.lines[at][1].line.setText(text)


def test_the_step_that_comes_next_is_proposed(record: RecordEventDialog, session: Session) -> None:
    lights, clearing, tunnel, cameras = session.plan.measures
    for measure_id, kind in (
        (lights, EventKind.SPENT),
        (clearing, EventKind.SPENT),
        (tunnel, EventKind.GRANTED),
        (cameras, EventKind.APPLIED),
    ):
        record.begin_with(measure_id)
        assert record.chosen_kind() is kind


def test_a_grant_split_over_years_is_one_edit_and_one_undo(
    record: RecordEventDialog, session: Session
) -> None:
    tunnel = list(session.plan.measures)[2]
    before, plan = len(session.plan.events), session.plan
    record.begin_with(tunnel)
    amount(record, "1")
    record.amounts.more.click()
    assert record.amounts.years() == [2024, 2025]
    amount(record, "350 tkr", 1)
    record.paper.dnr.setText("KS 2024/99")
    record.paper.body.setText("KSEU")
    record.accept()
    assert record.result() == RecordEventDialog.DialogCode.Accepted
    assert [(one.year, one.amount_ore, one.dnr, one.body) for one in new_events(session, before)] == [
        (2024, mnkr(1), "KS 2024/99", "KSEU"),
        (2025, mnkr(0.35), "KS 2024/99", "KSEU"),
    ]
    session.undo()
    assert session.plan == plan


def test_what_is_missing_or_wrong_is_said_and_nothing_is_saved(
    record: RecordEventDialog, session: Session
) -> None:
    lights, clearing, *_ = session.plan.measures
    plan = session.plan
    record.accept()
    assert record.said() == "Choose a measure."
    record.begin_with(lights)
    pick(record, EventKind.GRANTED)
    record.accept()
    assert record.said() == "Write the amount."
    amount(record, "mycket")
    record.accept()
    assert record.said() == "An amount cannot be read. See what is said beside it."
    amount(record, "1")
    pick(record, EventKind.REALLOCATED)
    record.accept()
    assert record.said() == "Choose the other measure, that gets the money."
    record.to_measure.choose(clearing)
    record.paper.day.show_day(date(2024, 3, 1))
    record.accept()
    assert record.said() == "Write the reason: the tertial is closed."
    assert "counts from 2024-05-01" in record.paper.why.text()
    assert session.plan is plan
    record.paper.reason.setText("Beslutet kom sent")
    record.accept()
    moved = list(session.plan.events.values())[-1]
    assert (moved.to_measure_id, moved.booked_on) == (clearing, date(2024, 5, 1))


def test_only_what_the_kind_needs_is_asked_for(record: RecordEventDialog) -> None:
    form, shown = record.form, {}
    for kind in EventKind:
        pick(record, kind)
        fields = {"to": record.to_measure, "year": record.to_year, "voucher": record.voucher}
        shown[kind] = {name for name, field in fields.items() if form.isRowVisible(field)}
    assert shown[EventKind.GRANTED] == set()
    assert shown[EventKind.REALLOCATED] == {"to"}
    assert shown[EventKind.CARRIED_OVER] == shown[EventKind.CARRY_REFUSED] == {"year"}
    assert shown[EventKind.SPENT] == {"voucher"}
    assert record.amounts.more.isHidden()


def test_a_credit_note_is_spent_below_zero(record: RecordEventDialog, session: Session) -> None:
    record.begin_with(next(iter(session.plan.measures)))
    amount(record, "-12,5 tkr")
    record.voucher.setText("V 99")
    record.accept()
    last = list(session.plan.events.values())[-1]
    assert (last.kind, last.amount_ore, last.voucher) == (EventKind.SPENT, -1_250_000, "V 99")


def test_money_is_carried_over_to_the_next_year_unless_another_is_chosen(
    record: RecordEventDialog, session: Session
) -> None:
    record.begin_with(next(iter(session.plan.measures)))
    pick(record, EventKind.CARRIED_OVER)
    amount(record, "0,1")
    record.accept()
    assert list(session.plan.events.values())[-1].to_year == 2025


@pytest.fixture
def decide(
    qtbot: QtBot, session: Session, choice: FollowUpChoice, theme: Theme
) -> Iterator[DecideMeasuresDialog]:
    dialog = DecideMeasuresDialog(session, choice, theme, list(session.plan.measures))
    qtbot.addWidget(dialog)
    tester = QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog.paper.day.show_day(JUNE)
    yield dialog
    tester.deleteLater()


def rows(dialog: DecideMeasuresDialog) -> list[tuple[str, ...]]:
    keys = [dialog.model.column_of(key) for key in ("asked", "decided", "verdict")]
    return [
        tuple(dialog.model.cell_text(row, column) for column in keys)
        for row in range(dialog.model.rowCount())
    ]


def test_what_each_asks_for_is_proposed_and_what_has_money_is_left_alone(
    decide: DecideMeasuresDialog,
) -> None:
    assert rows(decide) == [
        ("2,0", "", "no decision"),
        ("1,0", "", "no decision"),
        ("1,5", "1,5", "✓ in whole"),
        ("1,0", "1,0", "✓ in whole"),
    ]


def test_one_decision_grants_and_refuses_in_one_step(decide: DecideMeasuresDialog, session: Session) -> None:
    _, _, tunnel, cameras = session.plan.measures
    plan, before = session.plan, len(session.plan.events)
    decide.write(tunnel, "1,2")
    decide.write(cameras, "0")
    assert [row[2] for row in rows(decide)[2:]] == ["in part", "✕ refused"]
    decide.paper.dnr.setText("KS 2024/500")
    decide.accept()
    assert [
        (one.kind, one.measure_id, one.amount_ore, one.dnr, one.decided_on)
        for one in new_events(session, before)
    ] == [
        (EventKind.GRANTED, tunnel, mnkr(1.2), "KS 2024/500", JUNE),
        (EventKind.REFUSED, cameras, mnkr(1), "KS 2024/500", JUNE),
    ]
    session.undo()
    assert session.plan == plan


def test_nothing_decided_or_an_unreadable_amount_is_said(
    decide: DecideMeasuresDialog, session: Session
) -> None:
    cameras = list(session.plan.measures)[3]
    assert not decide.write(cameras, "femtio")
    assert decide.said()
    decide.none.click()
    decide.accept()
    assert decide.said() == "Nothing is decided. Write what the measures are granted."
    decide.whole.click()
    assert [row[1] for row in rows(decide)] == ["2,0", "1,0", "1,5", "1,0"]
    decide.refuse.click()
    assert {row[2] for row in rows(decide)} == {"✕ refused"}


def test_an_event_is_taken_back_with_a_reason(
    qtbot: QtBot, session: Session, choice: FollowUpChoice, theme: Theme
) -> None:
    _, clearing, *_ = session.plan.measures
    line = next(one for one in event_list(session.plan, clearing) if one.event.kind is EventKind.GRANTED)
    dialog = CorrectEventDialog(session, EventWords(session, choice), theme, line)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.said() == "Write why the event is corrected."
    dialog.day.show_day(date(2024, 3, 5))
    assert dialog._counts.text() == "The correction counts from 2024-05-01."
    dialog.reason.setText("Fel åtgärd")
    dialog.accept()
    assert money_chain(session.plan).sums(clearing).granted_ore == 0
    assert follow_up(session.plan, 2024, Tertial.T1).rows[1].sums.granted_ore == mnkr(0.5)


def test_closing_writes_the_assumed_forecasts_down_and_freezes_the_figures(
    qtbot: QtBot, session: Session, choice: FollowUpChoice, theme: Theme
) -> None:
    lights = next(iter(session.plan.measures))
    dialog = CloseTertialDialog(session, choice, theme)
    qtbot.addWidget(dialog)
    tester = QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert dialog.model.row_total == 3
    dialog.day.show_day(date(2024, 8, 30))
    dialog.accept()
    assert dialog.said() == "The tertial ends 2024-08-31. Choose that day or a later one."
    dialog.day.show_day(date(2024, 9, 12))
    dialog.note.setText("SKA 2024/300")
    dialog.accept()
    result = follow_up(session.plan, 2024, Tertial.T2)
    assert choice.is_closed
    assert result.closing is not None
    assert result.closing.note == "SKA 2024/300"
    assert all(row.said for row in result.rows)
    spent = event(EventKind.SPENT, lights, first_fund(session.plan), mnkr(9), date(2024, 8, 3), reason="Sen")
    later = with_events(session.plan, spent)
    assert follow_up(later, 2024, Tertial.T2).rows == result.rows
    assert follow_up(later, 2024, Tertial.T2).late == 1
    tester.deleteLater()


def test_the_frame_of_the_fund_is_set_and_taken_away(
    qtbot: QtBot, session: Session, choice: FollowUpChoice, theme: Theme
) -> None:
    choice.look_at(year=2025)
    dialog = EditCityFrameDialog(session, choice, theme)
    qtbot.addWidget(dialog)
    dialog.others.line.setText("26,5")
    dialog.accept()
    assert dialog.said() == "Write the frame of the fund, too."
    dialog.frame.line.setText("100")
    dialog.source.setText("Budget 2025")
    dialog.day.show_day(date(2025, 3, 1))
    dialog.accept()
    key = city_frame_id(first_fund(session.plan), 2025)
    frame = session.plan.city_frames[key]
    assert (frame.amount_ore, frame.granted_elsewhere_ore) == (mnkr(100), mnkr(26.5))
    assert (frame.source, frame.as_of) == ("Budget 2025", date(2025, 3, 1))
    again = EditCityFrameDialog(session, choice, theme)
    qtbot.addWidget(again)
    assert again.others.line.text() == "26,5"
    again.frame.line.clear()
    again.others.line.clear()
    again.accept()
    assert key not in session.plan.city_frames


def test_all_that_takes_the_keyboard_has_a_name(
    qtbot: QtBot, session: Session, choice: FollowUpChoice, theme: Theme, record: RecordEventDialog
) -> None:
    line = event_list(session.plan, next(iter(session.plan.measures)))[0]
    dialogs = [
        record,
        DecideMeasuresDialog(session, choice, theme, list(session.plan.measures)),
        CorrectEventDialog(session, EventWords(session, choice), theme, line),
        CloseTertialDialog(session, choice, theme),
        EditCityFrameDialog(session, choice, theme),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert nameless(dialog) == []
        assert dialog.windowTitle()
