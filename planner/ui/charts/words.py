"""The words a chart takes from the plan: names, the unit, and where the figures are from."""

from PySide6.QtCore import QCoreApplication

from planner.domain.ids import FundId
from planner.domain.money import Unit
from planner.ui.labels import fund_name, language
from planner.ui.session import Session


class Words:
    """Names as the session has them now."""

    def __init__(self, session: Session) -> None:
        """Remember where to ask."""
        self._session = session

    @property
    def unit(self) -> Unit:
        """The unit that amounts are shown in."""
        return self._session.unit

    def fund(self, fund_id: FundId) -> str:
        """Return the name of a fund."""
        return self._session.shown.funds[fund_id].name

    def kind(self, key: str) -> str:
        """Return the short name of a measure kind."""
        if not key:
            return QCoreApplication.translate("ChartWords", "No kind")
        kind = self._session.catalogue.kind(key)
        return kind.short.of(language()) if kind is not None else key

    def neighbourhood(self, name: str) -> str:
        """Return the name of a neighbourhood."""
        return name or QCoreApplication.translate("ChartWords", "No neighbourhood")

    @property
    def source(self) -> str:
        """What the chart is drawn from, for the foot of an exported picture."""
        plan = self._session.shown
        parts = [plan.info.title, plan.info.district, plan.scenarios[self._session.scenario_id].name]
        parts.append(fund_name(plan, self._session.fund_id))
        return " · ".join(part for part in parts if part)

    @property
    def version(self) -> str:
        """Which state of the plan is drawn: its version code; "" while somebody types, for that is none."""
        if self._session.preview_changes:
            return ""
        code = self._session.document.version
        return QCoreApplication.translate("ChartWords", "version code {code}").format(code=code)

    @property
    def plan_title(self) -> str:
        """The title of the plan."""
        return self._session.shown.info.title
