"""Waits for work beside the window: a short wait is not seen, a long one has a bar and a way out."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

from planner.domain.errors import PlannerError
from planner.ui.background import Background, Report

T = TypeVar("T")

#: After so long the bar is shown, milliseconds.
_PATIENCE_MS = 400
_STEPS = 1000


class Wait(Protocol):
    """Has a window wait for work, as `wait_for` does."""

    def __call__(self, work: Callable[[Report], T], window: QWidget, text: str) -> T | None:
        """Return the result; None when it was not waited for."""


def at_once(work: Callable[[Report], T], window: QWidget, text: str) -> T | None:
    """Do work that is too short to be waited for: nothing is shown, and nobody can cancel it."""
    del window, text
    return work(lambda _share: None)


@contextmanager
def waiting_cursor() -> Iterator[None]:
    """Show the pointer of a short wait: for work of a second or two that the window itself does."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def wait_for(background: Background, work: Callable[[Report], T], window: QWidget, text: str) -> T | None:
    """Run work and return its result; the window is painted meanwhile, and takes no other orders.

    Args:
        background: where it is run.
        work: see `Background.run`.
        window: what the bar stands before.
        text: what is waited for, in a sentence.

    Returns:
        The result; None when the user would not wait for it, or closed the window.

    Raises:
        PlannerError: what the work raised.
    """
    return _Wait[T](window, text).run(background, work)


class _Wait(QObject, Generic[T]):
    def __init__(self, window: QWidget, text: str) -> None:
        super().__init__()
        self._loop = QEventLoop(self)
        self._window = window
        self._text = text
        self._result: T | None = None
        self._error: PlannerError | None = None
        self._ended = False

    def run(self, background: Background, work: Callable[[Report], T]) -> T | None:
        bar = self._bar()
        task = background.run(
            work, self._take, self._fail, progress=lambda share: _show(bar, share), ended=self._end
        )
        bar.canceled.connect(task.cancel)
        QTimer.singleShot(_PATIENCE_MS, self, self._loop.quit)
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if not self._ended:
            bar.show()
        while not self._ended:
            self._loop.exec()
        bar.close()
        bar.deleteLater()
        if self._error is not None:
            raise self._error
        return self._result

    def _bar(self) -> QProgressDialog:
        bar = QProgressDialog(self._text, self.tr("Cancel"), 0, _STEPS, self._window)
        bar.setWindowModality(Qt.WindowModality.WindowModal)
        bar.setMinimumWidth(420)
        bar.setAutoClose(False)
        bar.setAutoReset(False)
        bar.setMinimumDuration(2**31 - 1)  # we show it ourselves
        bar.reset()
        return bar

    def _end(self) -> None:
        self._ended = True
        self._loop.quit()

    def _take(self, result: T) -> None:
        self._result = result

    def _fail(self, error: PlannerError) -> None:
        self._error = error


def _show(bar: QProgressDialog, share: float) -> None:
    bar.setValue(round(share * _STEPS))
