"""What *Kontrollräkna* says of the plan of a session: looked at once for each plan, when somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from planner.analysis.findings.check import FigureCheck
    from planner.domain.plan import Plan
    from planner.ui.session import Session

#: The count follows an edit this soon; in a large plan when nobody has done anything for a moment.
_SOON_MS, _LATER_MS, _MANY_MEASURES = 60, 1_000, 3_000


class FigureChecks(QObject):
    """The findings of the saved plan, shared by everything that shows them."""

    #: The findings may be others; asking for `result` computes them.
    changed = Signal()

    def __init__(self, session: Session) -> None:
        """Follow the plan of a session; nothing is computed before somebody asks."""
        super().__init__(session)
        self._session = session
        self._checked: Plan | None = None
        self._result: FigureCheck | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.changed)
        session.changed.connect(self._wait)
        self._wait()

    @property
    def result(self) -> FigureCheck:
        """What the rules found in the plan as it is saved now."""
        plan = self._session.plan
        if self._result is None or self._checked is not plan:
            from planner.checking import checked

            self._checked, self._result = plan, checked(plan, self._session.catalogue)
        return self._result

    def stop(self) -> None:
        """Look at nothing more: the plan is closed."""
        self._soon.stop()

    def _wait(self) -> None:
        """Tell when the window has answered to the edit, or when it has been painted for the first time."""
        many = len(self._session.plan.measures) > _MANY_MEASURES
        self._soon.start(_LATER_MS if many else _SOON_MS)
