"""The charts of granted money side by side, drawn when they are looked at."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.analysis.granted_burn_down import granted_burn_down, waterfall
from planner.analysis.selection import Slice, measures_in
from planner.domain.money import Unit
from planner.ui.charts.granted_burn_down import GrantedBurnDownChart
from planner.ui.charts.granted_waterfall import GrantedWaterfallChart
from planner.ui.charts.words import Words
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.selection_offer import SelectionOffer


class _PageWords(Words):
    """The words of the session, with the unit of the page."""

    def __init__(self, session: Session, choice: FollowUpChoice) -> None:
        super().__init__(session)
        self._choice = choice

    @property
    def unit(self) -> Unit:
        """The unit that the page shows amounts in."""
        return self._choice.unit


class GrantedCharts(QWidget):
    """Waterfall of the year that is looked at, and burn-down of the whole period.

    A bar of the first selects the measures behind it, one of the second leads to the table of its tertial.
    """

    #: The measures (a tuple of ids) to show in the register.
    measures_wanted = Signal(object)
    #: Budget year and tertial to show the table of.
    tertial_wanted = Signal(int, object)

    def __init__(
        self, session: Session, choice: FollowUpChoice, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Make empty charts."""
        super().__init__(parent)
        self._session, self._choice = session, choice
        words = _PageWords(session, choice)
        self.waterfall = GrantedWaterfallChart(theme, words, choice)
        self.burn_down = GrantedBurnDownChart(theme, words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(10))
        layout.addWidget(self.waterfall, 1)
        layout.addWidget(self.burn_down, 1)
        self.offer = SelectionOffer(theme, self)
        for chart in (self.waterfall, self.burn_down):
            chart.failed.connect(session.failed)
        self.waterfall.picked.connect(self._select)
        self.burn_down.wanted.connect(self.tertial_wanted)
        self.offer.wanted.connect(self.measures_wanted)
        session.selected.connect(self.offer.on_selected)

    def refresh(self) -> None:
        """Draw what is looked at now."""
        plan, fund_id = self._session.plan, self._session.fund_id
        self.waterfall.show_result(waterfall(plan, fund_id, self._choice.year, self._session.scenario_id))
        self.burn_down.show_result(granted_burn_down(plan, fund_id))

    def _select(self, part: Slice, name: str) -> None:
        """Select the measures behind a bar, and offer to show them in the register."""
        found = measures_in(self._session.plan, part, self._session.scenario_id)
        self._session.select(found)
        self.offer.offer_measures(name, found)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the plots when the page has been painted."""
        super().showEvent(event)
        for chart in (self.waterfall, self.burn_down):
            QTimer.singleShot(0, chart, chart.make_plot)
