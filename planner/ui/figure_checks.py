"""What *Kontrollräkna* says of the plan of a session: looked at once for each plan, shared by all views."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.ui.background import Background, Report, Task

if TYPE_CHECKING:
    from planner.analysis.findings.check import FigureCheck
    from planner.catalogue.catalogue import Catalogue
    from planner.domain.errors import PlannerError
    from planner.domain.plan import Plan
    from planner.ui.session import Session

#: The count follows an edit this soon. A large plan is looked at beside the window, when nobody has done
#: anything for a moment.
_SOON_MS, _LATER_MS, _MANY_MEASURES = 60, 1_000, 3_000


class FigureChecks(QObject):
    """The findings of the saved plan."""

    #: `latest` says something else.
    changed = Signal()

    def __init__(self, session: Session) -> None:
        """Follow the plan of a session; nothing is computed before the window has been painted."""
        super().__init__(session)
        self._session = session
        self._checked: Plan | None = None
        self._result: FigureCheck | None = None
        self._background = Background(self)
        self._task: Task | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look)
        session.changed.connect(self._wait)
        self._wait()

    @property
    def result(self) -> FigureCheck:
        """What the rules found in the plan as it is saved now; computed here and now if nobody has yet."""
        plan = self._session.plan
        if self._result is None or self._checked is not plan:
            from planner.checking import checked

            self._checked, self._result = plan, checked(plan, self._session.catalogue)
        return self._result

    @property
    def latest(self) -> FigureCheck | None:
        """The same, or None while a large plan is still being looked at."""
        is_known = self._result is not None and self._checked is self._session.plan
        return self.result if is_known or not self._is_large() else None

    @property
    def is_looking(self) -> bool:
        """Whether a large plan is being looked at beside the window."""
        return self._background.is_busy

    def stop(self) -> None:
        """Look at nothing more: the plan is closed."""
        self._soon.stop()
        self._background.close()

    def _is_large(self) -> bool:
        return len(self._session.plan.measures) > _MANY_MEASURES

    def _wait(self) -> None:
        """Look when the window has answered to the edit, or has been painted for the first time."""
        if self._task is not None:
            self._task.cancel()
        self._soon.start(_LATER_MS if self._is_large() else _SOON_MS)

    def _look(self) -> None:
        if self.latest is not None:
            self.changed.emit()
            return
        plan = self._session.plan
        self._task = self._background.run(
            partial(_check, plan, self._session.catalogue), partial(self._take, plan), _cannot_fail
        )

    def _take(self, plan: Plan, result: FigureCheck) -> None:
        if plan is self._session.plan:
            self._checked, self._result = plan, result
            self.changed.emit()


def _check(plan: Plan, catalogue: Catalogue, report: Report) -> FigureCheck:
    from planner.checking import checked

    return checked(plan, catalogue, report)


def _cannot_fail(error: PlannerError) -> None:
    """Raise what no rule should: looking asks for nothing that somebody could put right."""
    raise error
