"""The page Follow-up: what was granted, spent and is expected, per tertial, as everybody knows the table."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.secrecy import secret_measures
from planner.domain.ids import FundId
from planner.domain.money import Unit
from planner.domain.tertial import Tertial
from planner.ui.follow_up_choice import FollowUpChoice, today
from planner.ui.follow_up_commands import FollowUpCommands
from planner.ui.labels import tertial_name
from planner.ui.ledger_commands import LedgerCommands
from planner.ui.models.follow_up import FORECAST
from planner.ui.pages.page import FOLLOW_UP, Command, Page
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.carry_over_view import CarryOverView
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState
from planner.ui.widgets.filter_field import FilterField
from planner.ui.widgets.follow_up_table import FollowUpTable
from planner.ui.widgets.granted_charts import GrantedCharts
from planner.ui.widgets.lazy_tabs import LazyTabs
from planner.ui.widgets.left_cards import LeftCards
from planner.ui.widgets.measure_events import MeasureEvents
from planner.ui.widgets.running_costs import RunningCostsView
from planner.ui.widgets.since_last_view import SinceLastView

#: Qt's own limit of a widget's height: as high as there is room.
_ANY_HEIGHT = 16_777_215


class FollowUpPage(Page):
    """Year, tertial, source and unit above; three kinds of what is left; the table."""

    key = FOLLOW_UP

    #: Something was done that undo takes back, in words: for a message with an Undo button.
    undoable = Signal(str)
    #: Measures (a tuple of ids) to select and show in the register.
    measures_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the follow-up of the last tertial that has ended."""
        super().__init__(session, theme, parent)
        self.choice = FollowUpChoice(session, today(), self)
        self.cards = LeftCards(session, self.choice, theme, self)
        self.table = FollowUpTable(session, self.choice, theme, self)
        self.events = MeasureEvents(session, self.choice, theme, self)
        self.deeds = FollowUpCommands(session, self.choice, theme, self)
        self.ledger = LedgerCommands(session, theme, self)
        self._stale = True
        self._build()
        self._connect()

    # --- what it consists of ---------------------------------------------------------------------

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(self._head())
        layout.addWidget(self.cards)
        layout.addWidget(self.state)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.events)
        self._panes = [560, 440]
        layout.addWidget(self._make_tabs(), 1)
        self._empty = EmptyState(self.theme, self.table.view.viewport())
        self._no_match = EmptyMessage(
            title=self.tr("No measure matches"),
            text=self.tr("Every word of the filter must be found in the measure."),
            actions=((self.tr("Clear filter"), self._clear_filter),),
        )
        self._no_events = EmptyMessage(
            title=self.tr("Nothing to follow up in this year yet"),
            text=self.tr("Record what was applied for, granted and spent; it is then followed up here."),
            actions=((self.tr("Record event…"), self.deeds.record),),
        )

    def _make_tabs(self) -> LazyTabs:
        session, choice, theme = self.session, self.choice, self.theme
        self.tabs = LazyTabs(self.tr("Views of the follow-up"), self)
        self.tabs.beside.addStretch(1)
        self.tabs.beside.addWidget(self.filter)
        self.tabs.beside.addWidget(self._columns)
        self.tabs.add(self.tr("Table"), lambda: self.splitter)
        self.tabs.add(self.tr("Charts"), self._make_charts)
        self.tabs.add(self.tr("Carry over?"), self._make_carry_over)
        self.tabs.add(self.tr("Since last tertial"), lambda: SinceLastView(session, choice, theme))
        self.tabs.add(self.tr("Running costs"), lambda: RunningCostsView(session, theme))
        return self.tabs

    def _make_charts(self) -> GrantedCharts:
        charts = GrantedCharts(self.session, self.choice, self.theme)
        charts.measures_wanted.connect(self.measures_wanted)
        charts.tertial_wanted.connect(self._go_to_tertial)
        return charts

    def _make_carry_over(self) -> CarryOverView:
        view = CarryOverView(self.session, self.choice, self.theme)
        view.done.connect(self.undoable)
        return view

    def _head(self) -> QHBoxLayout:
        self._make_choosers()
        self._make_buttons()
        self.filter = FilterField(self.tr("Filter measures"), self.theme, self)
        title = QLabel(self.title())
        title.setProperty("look", "title")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        for box in (self.year, self.tertial, self.fund, self.unit):
            head.addWidget(box)
        head.addStretch(1)
        head.addWidget(self._more)
        head.addWidget(self._record)
        return head

    def _make_choosers(self) -> None:
        self.year, self.tertial, self.fund, self.unit = (QComboBox(self) for _ in range(4))
        names = (self.tr("Budget year"), self.tr("Tertial"), self.tr("Source"), self.tr("Unit of amounts"))
        for box, name in zip((self.year, self.tertial, self.fund, self.unit), names, strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)
        self.fund.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.fund.setMinimumContentsLength(12)
        for tertial in Tertial:
            self.tertial.addItem(tertial_name(tertial), tertial.value)
        for unit in Unit:
            self.unit.addItem(unit.value, unit.value)

    def _make_buttons(self) -> None:
        self._columns, self._more = QToolButton(self), QToolButton(self)
        self._columns.setText(self.tr("Columns"))
        self._columns.setToolTip(self.tr("Choose columns"))
        self._columns.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.setText(self.tr("More"))
        self._more.setToolTip(self.tr("Decide on several measures, close the tertial, the fund's frame"))
        for button in (self._columns, self._more):
            button.setProperty("look", "button")
        self._record = QPushButton(self.tr("Record event…"), self)
        self._record.setProperty("look", "primary")
        self.state = QLabel(self)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)

    def _connect(self) -> None:
        self.year.activated.connect(lambda at: self.choice.look_at(year=self.year.itemData(at)))
        self.tertial.activated.connect(
            lambda at: self.choice.look_at(tertial=Tertial(self.tertial.itemData(at)))
        )
        self.unit.activated.connect(lambda at: self.choice.look_at(unit=Unit(self.unit.itemData(at))))
        self.fund.activated.connect(self._choose_fund)
        self.filter.textChanged.connect(self.table.model.set_filter)
        self.filter.left.connect(self.table.enter)
        self._columns.clicked.connect(self._show_columns)
        self._more.clicked.connect(
            lambda: self._show_menu(self._more.mapToGlobal(QPoint(0, self._more.height())))
        )
        self._record.clicked.connect(lambda _=False: self.deeds.record())
        self.cards.city_frame_wanted.connect(self.deeds.edit_city_frame)
        self.events.record_wanted.connect(self.deeds.record)
        self.events.correct_wanted.connect(self.deeds.correct)
        self.events.menu_requested.connect(self._show_events_menu)
        self.table.view.menu_requested.connect(self._show_menu)
        self.deeds.done.connect(self.undoable)
        self.ledger.done.connect(self.undoable)
        self.table.model.modelReset.connect(self._look_for_emptiness)
        self.session.selected.connect(self._on_selected)
        self.choice.changed.connect(self._on_changed)
        self.tabs.chosen.connect(self._on_tab)
        self.theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._columns.setIcon(self.theme.icon("columns"))
        self._record.setIcon(self.theme.icon("add", "accent_text"))

    # --- what the window asks --------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """Return what can be done in the follow-up."""
        return (
            *self.deeds.all(),
            Command(
                key="follow_up.correct",
                text=self.tr("Correct the chosen event…"),
                run=self.events.ask_to_correct,
                icon="undo",
                enabled=self.events.can_correct,
            ),
            Command(
                key="follow_up.forecast",
                text=self.tr("Write forecast"),
                run=lambda: self.table.edit(FORECAST),
                icon="edit",
                enabled=lambda: bool(self.table.chosen()),
            ),
            *self.ledger.all(),
            Command(
                key="follow_up.filter",
                text=self.tr("Filter measures"),
                run=self._go_to_filter,
                shortcut="Ctrl+F",
                icon="filter",
            ),
        )

    def told_on_paper(self) -> Sequence[tuple[str, str]]:
        """Return whether the tertial is closed; what is looked at is told by the fields."""
        return ((self.tr("State"), self.state.text()),)

    def secret_keys(self) -> frozenset[str]:
        """Return the keys of rows that are flagged for secrecy, in the view that is shown."""
        secret = secret_measures(self.session.plan)
        view = self.tabs.view(self.tabs.current)
        if isinstance(view, CarryOverView | SinceLastView):
            return view.keys_of(secret)
        return frozenset(secret)

    def activate(self) -> None:
        """Put the keyboard in the table."""
        if self.tabs.current == 0:
            self.table.enter()
        else:
            self.tabs.bar.setFocus()

    def save_layout(self) -> QByteArray:
        """Return unit, columns and how high the panes are, for the settings."""
        panes = " ".join(map(str, self._open_panes()))
        columns = self.table.view.columns.save()
        return QByteArray(f"{self.choice.unit}\n{panes}\n{columns}".encode())

    def restore_layout(self, state: QByteArray) -> None:
        """Take what `save_layout` gave."""
        unit, panes, columns = (*bytes(state.data()).decode("utf-8", "replace").split("\n", 2), "", "")[:3]
        if len(sizes := [int(size) for size in panes.split() if size.isdecimal()]) == len(self._panes):
            self._panes = sizes
            self.splitter.setSizes(sizes)
        if unit in list(Unit):
            self.choice.look_at(unit=Unit(unit))
        self.table.view.columns.restore(columns)

    # --- what happens ----------------------------------------------------------------------------

    def _choose_fund(self, at: int) -> None:
        value = self.fund.itemData(at)
        self.session.show_fund(FundId(value) if value else None)

    def _show_events(self) -> None:
        """Show the events of the one selected measure; else leave the room for them to the table."""
        panes = self._open_panes()
        self.events.refresh()
        if self.events.has_measure:
            self.events.setMaximumHeight(_ANY_HEIGHT)
            self.splitter.setSizes(panes)
        else:
            self._panes = panes
            self.events.setMaximumHeight(self.events.sizeHint().height())

    def _open_panes(self) -> list[int]:
        """Return how high the panes are when both are open."""
        is_open = self.events.maximumHeight() == _ANY_HEIGHT and any(self.splitter.sizes())
        return self.splitter.sizes() if is_open else self._panes

    def _clear_filter(self) -> None:
        self.filter.clear()

    def _go_to_tertial(self, year: int, tertial: Tertial) -> None:
        """Show the table of another tertial."""
        self.tabs.bar.setCurrentIndex(0)
        self.choice.look_at(year=year, tertial=tertial)
        self.table.enter()

    def _go_to_filter(self) -> None:
        self.tabs.bar.setCurrentIndex(0)
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _show_menu(self, place: QPoint) -> None:
        self.menu_of(self.commands()[:-1]).popup(place)

    def _show_events_menu(self, place: QPoint) -> None:
        wanted = {"follow_up.record", "follow_up.correct"}
        self.menu_of([command for command in self.commands() if command.key in wanted]).popup(place)

    def _show_columns(self) -> None:
        menu = self.table.view.columns.menu()
        menu.popup(self._columns.mapToGlobal(QPoint(0, self._columns.height())))

    def _on_tab(self) -> None:
        """Show what belongs to the table beside the table only; running costs choose for themselves."""
        is_table = self.tabs.current == 0
        of_tertial = not isinstance(self.tabs.view(self.tabs.current), RunningCostsView)
        for chooser in (self.year, self.tertial, self.fund, self.unit, self.cards):
            chooser.setVisible(of_tertial)
        for widget in (self.filter, self._columns):
            widget.setVisible(is_table)
        self.state.setVisible(is_table and bool(self.state.text()))
        self.tabs.refresh()

    def _on_selected(self) -> None:
        if not self._stale:
            self.table.follow_selection()
            self._show_events()

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        """Show what is looked at as it is now."""
        if not self._stale:
            return
        self._stale = False
        self._show_choice()
        self.cards.refresh()
        self.table.refresh()
        self._show_events()
        self.tabs.outdate()
        self.tabs.refresh()
        self._tell_state()
        self._look_for_emptiness()

    def _show_choice(self) -> None:
        years = self.choice.years()
        if [self.year.itemData(at) for at in range(self.year.count())] != years:
            self.year.clear()
            for year in years:
                self.year.addItem(str(year), year)
        self.year.setCurrentIndex(years.index(self.choice.year))
        self.tertial.setCurrentIndex(self.tertial.findData(self.choice.tertial.value))
        self.unit.setCurrentIndex(self.unit.findData(self.choice.unit.value))
        funds = [(self.tr("All sources"), ""), *((f.name, f.id) for f in self.session.plan.funds_in_order)]
        self.fund.clear()
        for name, fund_id in funds:
            self.fund.addItem(name, fund_id)
        self.fund.setCurrentIndex(max(0, self.fund.findData(self.session.fund_id or "")))

    def _tell_state(self) -> None:
        """Say whether the tertial is closed, and how much came afterwards."""
        result = self.choice.result
        parts = []
        if result.closing is not None:
            name = f"{tertial_name(result.tertial)} {result.year}"
            parts.append(
                self.tr("✓ {tertial} was closed {date}; its figures no longer change.").format(
                    tertial=name, date=result.closing.closed_on
                )
            )
        if result.late:
            parts.append(
                self.tr(
                    "%Ln event(s) came after the closing, to be counted in the next tertial.", "", result.late
                )
            )
        assumed = sum(1 for row in result.rows if not row.said)
        if assumed and result.closing is None:
            parts.append(self.tr("%Ln forecast(s) assumed, since nobody has said one.", "", assumed))
        self.state.setText(" ".join(parts))
        self.state.setVisible(bool(parts) and self.tabs.current == 0)

    def _look_for_emptiness(self) -> None:
        model = self.table.model
        if not model.row_total:
            self._empty.tell(self._no_events)
        else:
            self._empty.tell(None if model.shown_count else self._no_match)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was shown."""
        self._catch_up()
        super().showEvent(event)
