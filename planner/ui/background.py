"""Long work beside the window: a pure function on a worker thread, its result told on the window's thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from planner.domain.errors import PlannerError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")

#: Called by the work with how much is done, 0 to 1.
Report = Callable[[float], None]

#: A second piece of work, such as a backup, need not wait for one that takes long.
_THREADS = 2
#: Progress is shown at most so often, seconds.
_BETWEEN_REPORTS = 0.05


class WorkCancelledError(BaseException):
    """Raised by `report` in work that is not wanted any more; nobody who takes every `Exception` takes it."""


def _nothing() -> None:
    """Restore nothing."""


class Task:
    """A piece of work that was begun."""

    def __init__(self, progress: Report | None, ended: Callable[[], None]) -> None:
        """Keep whom to tell; use `Background.run`."""
        self.progress = progress
        self.ended = ended
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody wants the result any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Let the work end at its next report; neither `done` nor `failed` is called then, only `ended`."""
        self._cancelled.set()

    def require_wanted(self) -> None:
        """Stop work that was cancelled.

        Raises:
            WorkCancelledError: it was.
        """
        if self.is_cancelled:
            raise WorkCancelledError


class Background(QObject):
    """Runs work on threads of its own; whoever asked hears of it on the thread that this object lives on."""

    _progressed = Signal(object, float)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Be ready; threads are made when there is work."""
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._tasks: list[Task] = []
        self._is_closed = False
        self._progressed.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._conclude, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether there is work whose end nobody has heard of yet."""
        return bool(self._tasks)

    @property
    def is_closed(self) -> bool:
        """Whether no more work is begun, since the window closes."""
        return self._is_closed

    def run(
        self,
        work: Callable[[Report], T],
        done: Callable[[T], None],
        failed: Callable[[PlannerError], None],
        *,
        progress: Report | None = None,
        ended: Callable[[], None] = _nothing,
    ) -> Task:
        """Begin work, and return at once.

        All but `work` is called on this object's thread. An error that is no PlannerError is a bug: it is
        raised there, where the crash reporter takes it.

        Args:
            work: a pure function of values; it calls `report` now and then, touches no widget, and its result
                is a value that can be dropped when nobody wants it any more.
            done: takes the result.
            failed: takes an error that the user can act on.
            progress: takes how much is done, 0 to 1.
            ended: called once, before the others, however it ended: restores what was changed for the wait.

        Raises:
            RuntimeError: the window is being closed.
        """
        if self._is_closed:
            raise RuntimeError("no work is begun while the window closes")
        task = Task(progress, ended)
        self._tasks.append(task)
        self._threads().submit(self._work, task, work, done, failed)
        return task

    def close(self) -> None:
        """Cancel all work and wait for it; nobody is told of it any more, but for `ended`."""
        self._is_closed = True
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        self._tasks.clear()
        if self._pool is not None:
            self._pool.shutdown(wait=True)
        for task in tasks:
            task.ended()

    def _threads(self) -> ThreadPoolExecutor:
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # not before the first paint

            self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="background")
        return self._pool

    # --- on a thread of the pool ---

    def _work(
        self,
        task: Task,
        work: Callable[[Report], T],
        done: Callable[[T], None],
        failed: Callable[[PlannerError], None],
    ) -> None:
        """Do the work and send what is to be called at its end to the window's thread."""
        try:
            task.require_wanted()
            conclusion = partial(done, work(self._reporter(task)))
        except WorkCancelledError:
            conclusion = partial(_nothing)
        except PlannerError as error:
            conclusion = partial(failed, error)
        except BaseException as error:  # noqa: BLE001 - a bug, which nobody would hear of on this thread
            self._finished.emit(task, partial(_raise, error))
            return
        self._finished.emit(task, partial(_unless_cancelled, task, conclusion))

    def _reporter(self, task: Task) -> Report:
        """Return what the work reports to: it raises in cancelled work and passes on only so much."""
        last = -_BETWEEN_REPORTS

        def report(share: float) -> None:
            nonlocal last
            task.require_wanted()
            now = time.monotonic()
            if task.progress is not None and now - last >= _BETWEEN_REPORTS:
                last = now
                self._progressed.emit(task, share)

        return report

    # --- on the window's thread ---

    def _tell_progress(self, task: Task, share: float) -> None:
        if task in self._tasks and not task.is_cancelled and task.progress is not None:
            task.progress(share)

    def _conclude(self, task: Task, conclusion: Callable[[], None]) -> None:
        if task not in self._tasks:  # it has been said when all was closed
            return
        self._tasks.remove(task)
        try:
            task.ended()
        finally:
            conclusion()


def _unless_cancelled(task: Task, conclusion: Callable[[], None]) -> None:
    """Conclude work; its end may have been on the way when it was cancelled."""
    if not task.is_cancelled:
        conclusion()


def _raise(error: BaseException) -> None:
    raise error
