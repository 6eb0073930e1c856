"""What the page Follow-up looks at: budget year, tertial and unit, and the follow-up of it."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from planner.analysis.follow_up import FollowUp, follow_up, usual_period
from planner.domain.ids import FundId
from planner.domain.money import Unit
from planner.domain.tertial import Tertial
from planner.ui.session import Session


def today() -> date:
    """Return the user's own day."""
    return date.today()  # noqa: DTZ011 - as the calendar on the wall says


class FollowUpChoice(QObject):
    """The choice, in one place for all that is shown of it; the source is the session's.

    Amounts are in mnkr from the start, as the city's reports are, whatever unit the plan is shown in.
    """

    #: Something else is looked at, or the plan is another.
    changed = Signal()

    def __init__(self, session: Session, today: date, parent: QObject | None = None) -> None:
        """Look at the last tertial that has ended on a day: that is the one to follow up."""
        super().__init__(parent)
        self._session = session
        self._result: FollowUp | None = None
        self.year, self.tertial = usual_period(session.plan, today)
        self.unit = Unit.MNKR
        session.changed.connect(self._look_again)
        session.view_changed.connect(self._look_again)

    @property
    def fund_id(self) -> FundId | None:
        """The source that is looked at; None = all together."""
        return self._session.fund_id

    @property
    def result(self) -> FollowUp:
        """The follow-up, computed when it is first asked for."""
        if self._result is None:
            self._result = follow_up(self._session.plan, self.year, self.tertial, self.fund_id)
        return self._result

    @property
    def is_closed(self) -> bool:
        """Whether the tertial is closed."""
        return self.result.closing is not None

    def years(self) -> list[int]:
        """Return the budget years there is something of: the plan's, and those of its events."""
        plan = self._session.plan
        events = {year for event in plan.events.values() for year in event.years}
        return sorted({*plan.info.years, *events, self.year})

    def look_at(
        self, year: int | None = None, tertial: Tertial | None = None, unit: Unit | None = None
    ) -> None:
        """Look at another year, tertial or unit; what is not named stays."""
        wanted = (year or self.year, tertial or self.tertial, unit or self.unit)
        if wanted != (self.year, self.tertial, self.unit):
            self.year, self.tertial, self.unit = wanted
            self._look_again()

    def _look_again(self) -> None:
        self._result = None
        self.changed.emit()
