"""Work beside the window: results, errors, progress and the end all arrive on the window's thread."""

import threading
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.errors import PlannerError
from planner.storage.errors import FileMissingError
from planner.ui.background import Background, Report
from planner.ui.main_window import MainWindow


class Heard:
    """Writes down what is told, and that it is told on the window's thread."""

    def __init__(self) -> None:
        self.events: list[object] = []
        self._thread = threading.current_thread()

    def done(self, result: object) -> None:
        self._hear(result)

    def failed(self, error: PlannerError) -> None:
        self._hear(error)

    def progress(self, share: float) -> None:
        self._hear(share)

    def ended(self) -> None:
        self._hear("ended")

    def _hear(self, event: object) -> None:
        assert threading.current_thread() is self._thread
        self.events.append(event)


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def heard() -> Heard:
    return Heard()


class Endless:
    """Work that reports until it is stopped."""

    def __init__(self) -> None:
        self.began, self.stopped = threading.Event(), threading.Event()

    def __call__(self, report: Report) -> str:
        self.began.set()
        try:
            while True:
                report(0.5)
                time.sleep(0.001)
        finally:
            self.stopped.set()


def test_a_result_arrives_on_the_windows_thread(qtbot: QtBot, background: Background, heard: Heard) -> None:
    threads: list[threading.Thread] = []

    def work(report: Report) -> int:
        threads.append(threading.current_thread())
        report(0.5)
        return 7

    background.run(work, heard.done, heard.failed, progress=heard.progress, ended=heard.ended)
    assert background.is_busy
    qtbot.waitUntil(lambda: not background.is_busy)
    assert heard.events == [0.5, "ended", 7]
    assert threads[0] is not threading.current_thread()


def test_progress_is_passed_on_only_now_and_then(qtbot: QtBot, background: Background, heard: Heard) -> None:
    def work(report: Report) -> None:
        for share in range(100_000):
            report(share / 100_000)

    background.run(work, heard.done, heard.failed, progress=heard.progress)
    qtbot.waitUntil(lambda: not background.is_busy)
    assert 1 < len(heard.events) < 100


def test_an_error_that_the_user_can_act_on_goes_to_the_caller(
    qtbot: QtBot, background: Background, heard: Heard
) -> None:
    error = FileMissingError(Path("plan"))

    def work(report: Report) -> None:
        raise error

    background.run(work, heard.done, heard.failed, ended=heard.ended)
    qtbot.waitUntil(lambda: not background.is_busy)
    assert heard.events == ["ended", error]


@pytest.mark.parametrize("bug", [ValueError("bug"), MemoryError("bug")])
def test_a_bug_restores_the_caller_and_reaches_the_crash_reporter(
    qtbot: QtBot, background: Background, heard: Heard, bug: BaseException
) -> None:
    def work(report: Report) -> None:
        raise bug

    with qtbot.captureExceptions() as caught:
        background.run(work, heard.done, heard.failed, ended=heard.ended)
        qtbot.waitUntil(lambda: not background.is_busy)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][1] is bug
    assert "work" in [frame.name for frame in traceback.extract_tb(bug.__traceback__)]
    assert heard.events == ["ended"]


def test_cancelled_work_stops_at_its_next_report(qtbot: QtBot, background: Background, heard: Heard) -> None:
    work = Endless()
    task = background.run(work, heard.done, heard.failed, ended=heard.ended)
    assert work.began.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: not background.is_busy)
    assert work.stopped.is_set()
    assert heard.events == ["ended"]


def test_a_result_that_comes_after_the_cancelling_is_dropped(
    qtbot: QtBot, background: Background, heard: Heard
) -> None:
    finished = threading.Event()
    task = background.run(lambda _report: finished.set(), heard.done, heard.failed, ended=heard.ended)
    assert finished.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: not background.is_busy)
    assert heard.events == ["ended"]


def test_closing_stops_the_work_and_waits_for_it(qtbot: QtBot, heard: Heard) -> None:
    background = Background()
    works = [Endless() for _ in range(3)]
    for work in works:
        background.run(work, heard.done, heard.failed, progress=heard.progress, ended=heard.ended)
    assert works[0].began.wait(5)
    background.close()
    assert [work.stopped.is_set() for work in works] == [work.began.is_set() for work in works]
    qtbot.wait(20)
    assert set(heard.events) == {"ended"}
    with pytest.raises(RuntimeError):
        background.run(works[0], heard.done, heard.failed)


def test_closing_the_window_stops_its_work(qtbot: QtBot, window: MainWindow, heard: Heard) -> None:
    work = Endless()
    window.background.run(work, heard.done, heard.failed, ended=heard.ended)
    assert work.began.wait(5)
    window.close()
    assert work.stopped.is_set()
    assert set(heard.events) == {"ended"}
