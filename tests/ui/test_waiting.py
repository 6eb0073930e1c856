"""Waiting for work: nothing is seen of a short wait, a long one has a bar and can be given up."""

import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressDialog, QPushButton

from planner.domain.errors import Rule, RuleBrokenError
from planner.ui.background import Report
from planner.ui.main_window import MainWindow
from planner.ui.waiting import wait_for


def bars(window: MainWindow) -> list[QProgressDialog]:
    return [bar for bar in window.findChildren(QProgressDialog) if bar.isVisible()]


def slow(report: Report) -> str:
    for step in range(1, 21):
        time.sleep(0.05)
        report(step / 20)
    return "done"


def test_a_short_wait_shows_nothing(window: MainWindow) -> None:
    seen: list[int] = []
    QTimer.singleShot(0, lambda: seen.append(len(bars(window))))
    assert wait_for(window.background, lambda _: 42, window, "Wait") == 42
    assert sum(seen) == 0


def test_a_long_wait_shows_how_far_it_has_come(window: MainWindow) -> None:
    seen: list[int] = []

    def look() -> None:
        seen.extend(bar.value() for bar in bars(window))

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(40)
    assert wait_for(window.background, slow, window, "Wait") == "done"
    timer.stop()
    assert seen == sorted(seen)
    assert 0 < seen[-1] <= 1000
    assert bars(window) == []


def test_a_wait_can_be_given_up(window: MainWindow) -> None:
    def endless(report: Report) -> str:
        while True:
            time.sleep(0.01)
            report(0.5)

    def give_up() -> None:
        (bar,) = bars(window)
        button = bar.findChild(QPushButton)
        assert button is not None
        button.click()

    QTimer.singleShot(700, give_up)
    assert wait_for(window.background, endless, window, "Wait") is None


def test_an_error_comes_to_whoever_waits(window: MainWindow) -> None:
    def fails(_: Report) -> str:
        raise RuleBrokenError(Rule.NAME_MISSING)

    with pytest.raises(RuleBrokenError):
        wait_for(window.background, fails, window, "Wait")


def test_nobody_waits_for_ever_when_the_window_goes(window: MainWindow) -> None:
    def endless(report: Report) -> str:
        while True:
            time.sleep(0.01)
            report(0.5)

    QTimer.singleShot(50, window.background.close)
    assert wait_for(window.background, endless, window, "Wait") is None
