"""The message bar: what is wrong and can be acted on is not lost when something else is told."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.ui.theme import Theme
from planner.ui.widgets.message_bar import Level, MessageBar, Offer


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, english: None) -> MessageBar:
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    return bar


def buttons(bar: MessageBar) -> list[QPushButton]:
    return [button for button in bar.findChildren(QPushButton) if not button.isHidden()]


def test_what_can_be_acted_on_comes_back_when_the_newer_is_closed(bar: MessageBar) -> None:
    done: list[str] = []
    bar.tell("Damaged", Level.BAD, "Open a backup", lambda: done.append("backup"))
    bar.tell("Exported", Level.GOOD)
    assert bar.text == "Exported"
    bar.close_message()
    assert bar.text == "Damaged"
    buttons(bar)[0].click()
    assert (done, bar.text) == (["backup"], "")


def test_news_and_errors_without_a_way_out_do_not_come_back(bar: MessageBar) -> None:
    bar.tell("Exported", Level.GOOD, "Open folder", lambda: None)
    bar.tell("Not an amount", Level.BAD)
    bar.tell("Saved", Level.GOOD)
    bar.close_message()
    assert bar.text == ""


def test_the_same_message_is_told_once(bar: MessageBar) -> None:
    for _ in range(3):
        bar.tell("No backup", Level.WARN, "Again", lambda: None)
    bar.close_message()
    assert bar.text == ""


def test_two_things_can_be_done_about_a_message(bar: MessageBar) -> None:
    done: list[str] = []
    bar.tell(
        "Damaged", Level.BAD, "One", lambda: done.append("one"), also=Offer("Two", lambda: done.append("two"))
    )
    assert [button.text() for button in buttons(bar)] == ["One", "Two"]
    buttons(bar)[1].click()
    assert done == ["two"]


def test_all_go_when_the_plan_is_closed(bar: MessageBar) -> None:
    bar.tell("Damaged", Level.BAD, "One", lambda: None)
    bar.tell("Conflict", Level.WARN, "Two", lambda: None)
    bar.clear()
    bar.close_message()
    assert bar.text == ""
