"""The timetable: bars moved and stretched by mouse and keys, never ending before they begin."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.ui.charts.timetable import TimeBar, TimeMark, Timetable
from planner.ui.theme import Mode, Theme

START, END = date(2027, 4, 1), date(2027, 6, 30)


@pytest.fixture
def table(qtbot: QtBot) -> Timetable:
    table = Timetable(Theme(Mode.LIGHT))
    qtbot.addWidget(table)
    table.resize(1100, 200)
    bars = [
        TimeBar(key="a", name="Å-001 Ljus", start=START, end=END, season=(4, 7), clash="Häckningstid"),
        TimeBar(key="b", name="Å-002 Tunnel", start=None, end=None),
    ]
    marks = [TimeMark(date(2027, 5, 3), "Våren", is_decision=True)]
    table.show_bars(bars, marks, (date(2027, 1, 1), date(2028, 1, 1)), "Två åtgärder")
    table.show()
    return table


def drag(table: Timetable, start: QPoint, by: int) -> None:
    QTest.mousePress(table, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(table, start + QPoint(by // 2, 0))
    QTest.mouseMove(table, start + QPoint(by, 0))
    QTest.mouseRelease(table, Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))


def test_dragging_the_middle_moves_both_days_alike(table: Timetable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.moved) as told:
        drag(table, table.bar_area("a").center().toPoint(), 60)
    key, start, end = told.args
    assert key == "a"
    assert start > START
    assert end - start == END - START


@pytest.mark.parametrize(("edge", "moved"), [("right", (False, True)), ("left", (True, False))])
def test_dragging_an_end_moves_that_day_alone(
    table: Timetable, qtbot: QtBot, edge: str, moved: tuple[bool, bool]
) -> None:
    area = table.bar_area("a")
    at = area.right() - 2 if edge == "right" else area.left() + 2
    with qtbot.waitSignal(table.moved) as told:
        drag(table, QPoint(round(at), round(area.center().y())), 40 if edge == "right" else -40)
    _, start, end = told.args
    assert (start != START, end != END) == moved


def test_an_end_never_passes_the_other(table: Timetable, qtbot: QtBot) -> None:
    area = table.bar_area("a")
    with qtbot.waitSignal(table.moved) as told:
        drag(table, QPoint(round(area.right() - 2), round(area.center().y())), -700)
    assert told.args == ["a", START, START]


def test_keys_move_by_a_week_and_stretch_with_shift(table: Timetable, qtbot: QtBot) -> None:
    table.choose("a")
    week = timedelta(days=7)
    with qtbot.waitSignal(table.moved) as told:
        QTest.keyClick(table, Qt.Key.Key_Right)
    assert told.args == ["a", START + week, END + week]
    with qtbot.waitSignal(table.moved) as told:
        QTest.keyClick(table, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert told.args == ["a", START, END - week]


def test_what_has_no_days_has_no_bar_and_is_not_moved(table: Timetable, qtbot: QtBot) -> None:
    assert table.bar_area("b").isEmpty()
    table.choose("b")
    with qtbot.assertNotEmitted(table.moved):
        QTest.keyClick(table, Qt.Key.Key_Right)


def test_up_and_down_choose_and_enter_opens(table: Timetable, qtbot: QtBot) -> None:
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen == "a"
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen == "b"
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["b"]


def test_esc_lets_go_without_moving(table: Timetable, qtbot: QtBot) -> None:
    at = table.bar_area("a").center().toPoint()
    QTest.mousePress(table, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(table, at + QPoint(80, 0))
    with qtbot.assertNotEmitted(table.moved):
        QTest.keyClick(table, Qt.Key.Key_Escape)
        QTest.mouseRelease(table, Qt.MouseButton.LeftButton, pos=at + QPoint(80, 0))
