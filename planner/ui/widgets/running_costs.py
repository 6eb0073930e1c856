"""The view Running costs (*Driftkonsekvenser*): what measures cost for years, and on whose budget."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.cost_sensitivity import sensitivity
from planner.analysis.hidden_receivers import hide_receivers
from planner.analysis.running_costs import (
    MOST_YEARS_AFTER,
    CostQuestion,
    CostScope,
    Gap,
    RunningCosts,
    running_costs,
)
from planner.analysis.secrecy import secret_measures
from planner.domain.money import Unit
from planner.domain.plan import Plan
from planner.ui.charts.drawing import Drawing
from planner.ui.charts.running_costs import RunningCostsChart
from planner.ui.charts.words import Words
from planner.ui.models.running_costs import RunningCostsModel
from planner.ui.rounding_note import rounding_note
from planner.ui.running_cost_words import RunningCostWords
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.cost_figures import CostFigures

#: From this width on (at zoom 1) chart and figures stand side by side.
_TWO_COLUMNS = 900


class _ViewWords(Words):
    """The words of the session, with the unit of the view."""

    def __init__(self, session: Session, unit: Callable[[], Unit]) -> None:
        super().__init__(session)
        self._unit = unit

    @property
    def unit(self) -> Unit:
        """The unit that the view shows amounts in."""
        return self._unit()


class RunningCostsView(QWidget):
    """Scope and horizon above; the table; chart and figures; what is missing and what is assumed."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Follow a session; nothing is reckoned before it is shown."""
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._stale, self._is_painted = True, False
        #: The unit that was chosen here; None = the plan's. Yearly costs are small beside a whole budget.
        self._unit: Unit | None = None
        self.question = CostQuestion()
        self.words = RunningCostWords(self)
        self.model = RunningCostsModel(theme, self)
        self.chart = RunningCostsChart(theme, _ViewWords(session, lambda: self.words.unit))
        self.chart.public = self._public
        self.figures = CostFigures(self.words, theme)
        self.scope, self.years_after, self.unit = QComboBox(), QSpinBox(), QComboBox()
        self.table = QTableView()
        self.headline, self.rounding, self.assumptions = QLabel(), QLabel(), QLabel()
        self.gaps = QWidget()
        self._costs: RunningCosts | None = None
        #: What is on the screen: of which plan, which question, in which unit.
        self._shown: tuple[Plan, CostQuestion, Unit] | None = None
        #: Seven cases of a large plan take a second, so many edits in a row are reckoned once.
        self._cases_soon = QTimer(self, interval=100, singleShot=True)
        self._build()
        self._connect()

    # --- what it consists of ---------------------------------------------------------------------

    def _build(self) -> None:
        self._make_head()
        self._make_table()
        self.headline.setProperty("look", "strong")
        for label in (self.rounding, self.assumptions):
            label.setProperty("look", "muted")
        for label in (self.headline, self.rounding, self.assumptions):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.assumptions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.addWidget(self.chart, 4)
        self._pair.addWidget(self.figures, 5)
        heading = QLabel(self.tr("What the figures rest on"))
        heading.setProperty("look", "strong")
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        for widget in (self.headline, self.gaps, self.table, self.rounding):
            self._column.addWidget(widget)
        self._column.addLayout(self._pair)
        for widget in (heading, self.assumptions):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._gap_lines = QVBoxLayout(self.gaps)
        self._gap_lines.setContentsMargins(0, 0, 0, 0)
        self._gap_lines.setSpacing(0)
        self._put_in_scroll_area()

    def _put_in_scroll_area(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Running and capital costs"))
        area.setWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._head)
        layout.addWidget(area, 1)

    def _make_head(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        for scope in CostScope:
            self.scope.addItem(self.words.scope(scope), scope.value)
        self.scope.setAccessibleName(self.tr("Which measures"))
        self.years_after.setRange(0, MOST_YEARS_AFTER)
        self.years_after.setValue(self.question.years_after)
        self.years_after.setAccessibleName(self.tr("Years after the period"))
        for unit in Unit:
            self.unit.addItem(unit.value, unit.value)
        self.unit.setAccessibleName(self.tr("Unit of amounts"))
        self.unit.setToolTip(self.tr("Unit of amounts"))
        self.copy = QPushButton(self.tr("Copy table"))
        after = QLabel(self.tr("Years after the period"))
        after.setBuddy(self.years_after)
        for widget in (self.scope, self.unit, after, self.years_after):
            self._head.addWidget(widget)
        self._head.addStretch(1)
        self._head.addWidget(self.copy)

    def _make_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Running and capital cost per board and year"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Copy),
            table,
            self.copy_table,
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self._look_again)
        session.view_changed.connect(self._look_again)
        session.selected.connect(self._on_selected)
        self.scope.activated.connect(self._on_scope)
        self.unit.activated.connect(self._on_unit)
        self.years_after.valueChanged.connect(lambda years: self._ask(years_after=years))
        self.copy.clicked.connect(self.copy_table)
        self.figures.rate_changed.connect(self._show_cases)
        self._cases_soon.timeout.connect(self._show_cases)
        self.chart.failed.connect(session.failed)
        self._theme.changed.connect(self._dress)
        self._content.installEventFilter(self)
        self._dress()

    # --- for its page ----------------------------------------------------------------------------

    @property
    def costs(self) -> RunningCosts:
        """What is shown, reckoned when somebody first asks."""
        if self._costs is None:
            plan, rates = self._session.plan, self._session.catalogue.rates
            self._costs = running_costs(plan, rates, self.question)
        return self._costs

    def copy_table(self) -> None:
        """Put the whole table on the clipboard."""
        QGuiApplication.clipboard().setText(self.model.as_text())

    def enter(self) -> None:
        """Put the keyboard in the table."""
        self.table.setFocus()

    # --- what is asked ---------------------------------------------------------------------------

    def _on_scope(self, at: int) -> None:
        self._ask(scope=CostScope(self.scope.itemData(at)))

    def _on_unit(self, at: int) -> None:
        self._unit = Unit(self.unit.itemData(at))
        self._look_again()

    def _on_selected(self) -> None:
        if self.question.scope is CostScope.CHOSEN:
            self._look_again()

    def _ask(self, scope: CostScope | None = None, years_after: int | None = None) -> None:
        self.question = replace(
            self.question,
            scope=scope or self.question.scope,
            years_after=self.question.years_after if years_after is None else years_after,
        )
        self._look_again()

    def _look_again(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    # --- showing ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reckon and show the costs of the plan as it is now; nothing happens when they are shown already."""
        self._stale = False
        chosen = self.question.scope is CostScope.CHOSEN
        self.question = replace(
            self.question,
            scenario_id=self._session.scenario_id,
            measure_ids=frozenset(self._session.selection if chosen else ()),
        )
        wanted = (self._session.plan, self.question, self._unit or self._session.unit)
        if self._shown is not None and self._shown[0] is wanted[0] and self._shown[1:] == wanted[1:]:
            return
        self._shown, self._costs = wanted, None
        self.words.unit = wanted[2]
        self._show()

    def _show(self) -> None:
        costs = self.costs
        self.unit.setCurrentIndex(self.unit.findData(self.words.unit.value))
        self.headline.setText(self.words.headline(costs))
        self.model.show_costs(costs, self.words.unit)
        self.rounding.setText(self._rounding(costs))
        self.rounding.setVisible(bool(self.rounding.text()))
        self.chart.show_result(costs)
        self.figures.show_costs(costs)
        self._cases_soon.start()
        self._show_gaps()
        self.assumptions.setText("\n".join(f"• {text}" for text in self.words.assumptions(costs)))
        self._take_room()

    def _rounding(self, costs: RunningCosts) -> str:
        """Say in which years the boards as shown do not add up to the sum as shown."""
        sums = (
            (str(year), [board.years[n].cost_ore for board in costs.boards], costs.per_year[n].cost_ore)
            for n, year in enumerate(costs.years)
        )
        return rounding_note(sums, self.words.unit)

    def _show_cases(self) -> None:
        plan, rates = self._session.plan, self._session.catalogue.rates
        self.figures.show_cases(sensitivity(plan, rates, self.question, self.figures.hundredths))

    def _show_gaps(self) -> None:
        """Say what is not known, each with a button that selects its measures."""
        while (item := self._gap_lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for gap in Gap:
            if found := self.costs.with_gap(gap):
                codes = [self._session.plan.measures[key].code for key in found]
                line = QPushButton(f"▲ {self.words.gap(gap, codes)}", self.gaps)
                line.setProperty("look", "link")
                line.setToolTip(self.tr("Select these measures: {codes}").format(codes=", ".join(codes)))
                # A narrow view must not be as wide as the longest line.
                line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                line.clicked.connect(lambda _=False, found=found: self._session.select(found))
                self._gap_lines.addWidget(line)
        self.gaps.setVisible(bool(self._gap_lines.count()))

    def _public(self) -> Drawing | None:
        """Draw what may be seen by anybody: what is secret as a sum beside the boards."""
        if not secret_measures(self._session.plan):
            return None
        plan = hide_receivers(self._session.plan, self.tr("Flagged for secrecy"))
        return self.chart.draw(running_costs(plan, self._session.catalogue.rates, self.question))

    # --- layout ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put chart and figures beside each other when there is room."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(_TWO_COLUMNS)
        directions = QBoxLayout.Direction
        self._pair.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make the plot when everything else has been painted once."""
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.chart, self.chart.make_plot)
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, px(8), px(8), px(8))
        self._column.setSpacing(px(10))
        self._pair.setSpacing(px(12))
        self.chart.setMinimumHeight(px(320))
        self.table.verticalHeader().setDefaultSectionSize(px(25))
        self._take_room()

    def _take_room(self) -> None:
        """Let the table be as high as its rows, so that only the view scrolls."""
        rows = self.model.rowCount() * self._theme.px(25)
        header = self.table.horizontalHeader().sizeHint().height()
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(rows + header + bar + 2 * self.table.frameWidth())
