"""The strip that is always on top: what remains of each year, at every keystroke."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.remaining import Remaining, remaining
from planner.domain.changes import ChangeSet
from planner.domain.fund import Fund
from planner.domain.ids import FundId
from planner.domain.money import Unit
from planner.domain.plan_info import PlanInfo
from planner.editing.plan_info import change_plan_info
from planner.ui.labels import unit_name
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.budget_gauge import BudgetGauge
from planner.ui.widgets.finding_count import FindingCount

#: From this width on, at zoom 1, the findings are counted in words.
_ROOMY = 1_100


class BudgetStrip(QFrame):
    """Source and unit at the left, a gauge for each year, the whole period at the right."""

    #: The findings behind the count are asked for.
    findings_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the session's plan and follow it."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._gauges: list[BudgetGauge] = []
        self.setProperty("look", "surface")
        self.setObjectName("budget-strip")
        self._build()
        self._connect()
        self._fill_funds()
        self._show()

    @property
    def gauges(self) -> tuple[BudgetGauge, ...]:
        """The gauges of the years and, last, of the whole period."""
        return (*self._gauges, self._period)

    def focus_first(self) -> None:
        """Put the keyboard focus on the choice of source."""
        self._fund.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll a gauge into view when it gets the keyboard focus."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, BudgetGauge):
            self._scroll.ensureWidgetVisible(watched, self._theme.px(8), 0)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self._fund, self._unit = QComboBox(), QComboBox()
        self._fund.setAccessibleName(self.tr("Source of money shown"))
        self._fund.setToolTip(self.tr("Source of money shown"))
        self._fund.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._fund.setMinimumContentsLength(20)
        self._unit.setAccessibleName(self.tr("Unit of amounts"))
        self._unit.setToolTip(self.tr("Unit of amounts"))
        for unit in Unit:
            self._unit.addItem(unit_name(unit), unit)
        self._period = BudgetGauge(self._theme, self.tr("Whole period"))
        self.findings = FindingCount(self._session, self._theme)
        self._years = QWidget()
        self._years_layout = QHBoxLayout(self._years)
        self._years_layout.setContentsMargins(0, 0, 0, 0)
        self._years_layout.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._scroll.setWidget(self._years)
        self._years.setProperty("look", "surface")
        self._lay_out()

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("Shown in"))
        caption.setProperty("look", "muted")
        units = QHBoxLayout()
        units.addWidget(caption)
        units.addWidget(self._unit, 1)
        left = QVBoxLayout()
        left.addWidget(self._fund)
        left.addLayout(units)
        layout = QHBoxLayout(self)
        edge = self._theme.px(8)
        layout.setContentsMargins(edge, self._theme.px(4), edge, self._theme.px(4))
        layout.addLayout(left)
        layout.addWidget(_line())
        layout.addWidget(self._scroll, 1)
        layout.addWidget(_line())
        layout.addWidget(self._period)
        layout.addWidget(_line())
        layout.addWidget(self.findings)
        self._period.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._session.previewed.connect(self._show)
        self._session.view_changed.connect(self._show)
        self._theme.changed.connect(self._dress)
        self.findings.clicked.connect(self.findings_wanted)
        self._fund.activated.connect(self._choose_fund)
        self._unit.activated.connect(self._choose_unit)

    def _on_changed(self, change_set: ChangeSet) -> None:
        if any(True for kind in (Fund, PlanInfo) for _ in change_set.of(kind)):
            self._fill_funds()
        self._show()

    def _fill_funds(self) -> None:
        self._fund.clear()
        self._fund.addItem(self.tr("All sources"), None)
        for fund in self._session.plan.funds_in_order:
            self._fund.addItem(fund.name, fund.id)

    def _choose_fund(self, index: int) -> None:
        value = self._fund.itemData(index)
        self._session.show_fund(FundId(value) if value else None)

    def _choose_unit(self, index: int) -> None:
        unit = Unit(self._unit.itemData(index))
        if unit is not self._session.unit:
            self._session.edit(lambda plan: change_plan_info(plan, display_unit=unit))

    def _show(self) -> None:
        plan, session = self._session.shown, self._session
        self._fund.setCurrentIndex(max(0, self._fund.findData(session.fund_id)))
        self._unit.setCurrentIndex(self._unit.findData(session.unit))
        balances = remaining(plan, session.scenario_id, session.fund_id)
        self._show_years(balances)
        self._period.show_balance(balances.total, session.unit)

    def _show_years(self, balances: Remaining) -> None:
        while len(self._gauges) > len(balances.years):
            gauge = self._gauges.pop()
            self._years_layout.removeWidget(gauge)
            gauge.deleteLater()
        while len(self._gauges) < len(balances.years):
            gauge = BudgetGauge(self._theme, "", self._years)
            gauge.installEventFilter(self)
            self._gauges.append(gauge)
            self._years_layout.addWidget(gauge, 1)
        for gauge, year in zip(self._gauges, balances.years, strict=True):
            gauge.set_heading(str(year))
            gauge.show_balance(balances.per_year[year], self._session.unit)
        self._fit_height()

    def _fit_height(self) -> None:
        """Leave room for the scroll bar only when the years do not fit."""
        height = self._period.minimumSizeHint().height()
        needed = sum(gauge.minimumSizeHint().width() for gauge in self._gauges)
        bar = self._scroll.horizontalScrollBar().sizeHint().height() if needed > self._scroll.width() else 0
        self._scroll.setFixedHeight(height + bar)

    def resizeEvent(self, event: object) -> None:
        """Make or take away the room for the scroll bar."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.findings.set_narrow(self.width() < self._theme.px(_ROOMY))
        self._fit_height()

    def _dress(self) -> None:
        for gauge in self.gauges:
            gauge.updateGeometry()
            gauge.update()
        self._fit_height()


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.VLine)
    line.setProperty("look", "line")
    return line
