"""The overview: frame, allocated, remaining, over-committed, what needs attention, and charts."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from planner.analysis.attention import attention
from planner.analysis.breakdown import Dimension, breakdown
from planner.analysis.burn_down import burn_down
from planner.analysis.headline import Headline, headline
from planner.analysis.over_commitment import over_commitments
from planner.analysis.remaining import Remaining, remaining
from planner.analysis.selection import Slice, measures_in
from planner.analysis.withhold import withhold
from planner.domain.ids import MeasureId
from planner.ui.charts.base import Chart
from planner.ui.charts.burn_down import BurnDownChart
from planner.ui.charts.drawing import Drawing
from planner.ui.charts.kind_per_year import KindPerYearChart
from planner.ui.charts.neighbourhood import NeighbourhoodChart
from planner.ui.charts.remaining import RemainingChart
from planner.ui.charts.scale import amount_lines, label_text
from planner.ui.charts.words import Words
from planner.ui.labels import fund_name
from planner.ui.pages.page import OVERVIEW, Page
from planner.ui.rounding_note import rounding_note
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.attention_list import AttentionList, Target
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState
from planner.ui.widgets.figure_card import FigureCard
from planner.ui.widgets.selection_offer import SelectionOffer

#: From this width of the page on (at zoom 1) there are two, three columns of charts.
_TWO_COLUMNS, _THREE_COLUMNS = 640, 1340
#: From this width on the cards stand in one row, and what needs attention in two columns.
_FOUR_CARDS = 860
#: With more measures than this, what needs attention is looked for when nobody has typed for a moment.
_MANY_MEASURES, _MOMENT_MS = 3_000, 300


class OverviewPage(Page):
    """Cards, what needs attention, and four charts."""

    key = OVERVIEW

    #: Measures (a tuple of ids) to be shown in the register.
    measures_wanted = Signal(object)
    #: The buttons of an empty plan: set frames, add a measure, import a list.
    frames_wanted = Signal()
    import_wanted = Signal()
    new_measure_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the session's plan; the charts are drawn after the first paint."""
        super().__init__(session, theme, parent)
        self._columns = 0
        self._is_stale = True
        self._is_painted = False
        self._refresh_soon = QTimer(self, singleShot=True, interval=0)
        self._attention_soon = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._build()
        self._connect()
        self._dress()
        self.refresh()

    def activate(self) -> None:
        """Let the arrow keys scroll."""
        self._scroll.setFocus()

    @property
    def charts(self) -> tuple[Chart, ...]:
        """The charts, in reading order."""
        return self._remaining, self._kinds, self._burn_down, self._neighbourhoods

    # --- figures --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Compute and show everything for what the session shows now."""
        self._is_stale = False
        session = self.session
        plan, scenario_id, fund_id = session.shown, session.scenario_id, session.fund_id
        balances = remaining(plan, scenario_id, fund_id)
        kinds = breakdown(plan, Dimension.KIND, scenario_id, fund_id)
        self._show_cards(balances)
        self._remaining.show_result(balances)
        self._kinds.show_result(kinds, balances)
        self._burn_down.show_result(burn_down(plan, scenario_id, fund_id))
        self._neighbourhoods.show_result(breakdown(plan, Dimension.NEIGHBOURHOOD, scenario_id, fund_id))
        self._tell_whether_empty()
        if len(plan.measures) > _MANY_MEASURES and self._is_painted:
            self._attention_soon.start()
        else:
            self._show_attention(balances)

    def _public_kinds(self) -> Drawing | None:
        """Draw the kinds for a picture that leaves the program; None when nothing is secret."""
        session, public = self.session, withhold(self.session.shown, self.tr("Secrecy"))
        if not public.count:
            return None
        asked = session.scenario_id, session.fund_id
        kinds = breakdown(public.plan, Dimension.KIND, *asked)
        return self._kinds.draw(kinds, remaining(session.shown, *asked))

    def _public_neighbourhoods(self) -> Drawing | None:
        """Draw the neighbourhoods for a picture that leaves the program; None when nothing is secret."""
        session, public = self.session, withhold(self.session.shown, self.tr("Secrecy"))
        if not public.count:
            return None
        areas = breakdown(public.plan, Dimension.NEIGHBOURHOOD, session.scenario_id, session.fund_id)
        return self._neighbourhoods.draw(areas)

    def _show_cards(self, balances: Remaining) -> None:
        plan, unit = self.session.shown, self.session.unit
        sums = headline(balances)
        years = balances.years
        period = str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
        note = f"{period}, {fund_name(plan, self.session.fund_id)}"
        self._frame_card.show_figure(label_text(sums.frame_ore, unit), unit, note)
        self._allocated_card.show_figure(
            label_text(sums.allocated_ore, unit), unit, self._allocated_note(sums)
        )
        self._show_exact(sums)
        below = sums.remaining_ore < 0
        self._remaining_card.show_figure(
            ("▲ " if below else "") + label_text(sums.remaining_ore, unit),
            unit,
            self._remaining_note(sums),
            "bad" if below else "good" if sums.remaining_ore else "text",
        )
        self._over_card.show_figure(
            ("▲ " if sums.over_ore else "") + label_text(sums.over_ore, unit),
            unit,
            self._over_note(balances),
            "bad" if sums.over_ore else "text",
        )

    def _show_exact(self, sums: Headline) -> None:
        """Say each figure exactly when the pointer rests on its card, and what rounding does to them."""
        unit = self.session.unit
        figures = (
            (self._frame_card, sums.frame_ore),
            (self._allocated_card, sums.allocated_ore),
            (self._remaining_card, sums.remaining_ore),
            (self._over_card, sums.over_ore),
        )
        for card, ore in figures:
            card.setToolTip(amount_lines(ore, unit))
        parts = (sums.frame_ore, -sums.allocated_ore)
        if note := rounding_note([(self.tr("Remaining"), parts, sums.remaining_ore)], unit):
            self._remaining_card.setToolTip(f"{amount_lines(sums.remaining_ore, unit)}\n{note}")

    def _allocated_note(self, sums: Headline) -> str:
        parts, unit = [], self.session.unit
        if sums.allocated_percent is not None:
            parts.append(self.tr("{percent} % of the frame").format(percent=sums.allocated_percent))
        if sums.bound_ore:
            amount = f"{label_text(sums.bound_ore, unit)} {unit}"
            parts.append(self.tr("of which bound {amount}").format(amount=amount))
        return ", ".join(parts)

    def _remaining_note(self, sums: Headline) -> str:
        if not sums.over_ore:
            return self.tr("to allocate")
        if not sums.room_ore:
            return self.tr("No frame has anything left")
        unit = self.session.unit
        return self.tr("{room} left in some frames, {over} over in others").format(
            room=label_text(sums.room_ore, unit), over=label_text(sums.over_ore, unit)
        )

    def _over_note(self, balances: Remaining) -> str:
        found = over_commitments(balances)
        if not found:
            return self.tr("No source is over-committed in any year")
        worst, plan = found[0], self.session.shown
        text = self.tr("{fund} {year}: over by {amount} {unit}").format(
            fund=plan.funds[worst.fund_id].name,
            year=worst.year,
            amount=label_text(worst.over_ore, self.session.unit),
            unit=self.session.unit,
        )
        if len(found) > 1:
            text += "\n" + self.tr("and %Ln more", "", len(found) - 1)
        return text

    def _show_attention(self, balances: Remaining | None = None) -> None:
        session = self.session
        plan, scenario_id, fund_id = session.shown, session.scenario_id, session.fund_id
        balances = balances or remaining(plan, scenario_id, fund_id)
        self._attention.show_attention(attention(plan, balances, scenario_id, fund_id), plan)

    def _tell_whether_empty(self) -> None:
        plan = self.session.shown
        nothing = not plan.measures
        has_frames = any(frame.amount_ore for frame in plan.frames.values())
        self._empty.tell((self._no_measures if has_frames else self._welcome) if nothing else None)
        self._empty_room.setVisible(nothing)
        self._charts_room.setVisible(not nothing)

    # --- what is picked -------------------------------------------------------------------------

    def _on_bar_picked(self, part: Slice, name: str) -> None:
        """Select the measures behind a bar, and offer to show them in the register."""
        found = measures_in(self.session.plan, part, self.session.scenario_id)
        self.session.select(found)
        self._offer.offer_measures(name, found)

    def _on_line_picked(self, target: Target) -> None:
        """Select the measures of a line and show them in the register; without any, the rest of the plan."""
        if target == ():
            self.frames_wanted.emit()
            return
        plan, scenario_id = self.session.plan, self.session.scenario_id
        self._want(measures_in(plan, target, scenario_id) if isinstance(target, Slice) else target)

    def _want(self, measure_ids: Iterable[MeasureId]) -> None:
        ids = tuple(measure_ids)
        self.session.select(ids)
        self.measures_wanted.emit(ids)

    def _on_exported(self, path: Path) -> None:
        self._offer.tell(self.tr("Saved {name}").format(name=path.name))

    # --- when to look again ---------------------------------------------------------------------

    def _connect(self) -> None:
        for signal in (self.session.changed, self.session.previewed, self.session.view_changed):
            signal.connect(self._look_again)
        self.session.selected.connect(self._offer.on_selected)
        self._refresh_soon.timeout.connect(self.refresh)
        self._attention_soon.timeout.connect(self._show_attention)
        self.theme.changed.connect(self._dress)
        self._attention.picked.connect(self._on_line_picked)
        self._offer.wanted.connect(self._want)
        for chart in self.charts:
            chart.picked.connect(self._on_bar_picked)
            chart.exported.connect(self._on_exported)
            chart.failed.connect(self.session.failed)
        self._content.installEventFilter(self)

    def _look_again(self) -> None:
        """Refresh once for all that happens in one turn of the event loop, and only when somebody sees it."""
        self._is_stale = True
        if self.isVisible():
            self._refresh_soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the page was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make the plots when everything else has been painted once."""
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._make_plots)
        return super().eventFilter(watched, event)

    def _make_plots(self) -> None:
        """Make one plot at a time, so that the window answers in between."""
        for chart in self.charts:
            if chart.plot is None:
                chart.make_plot()
                QTimer.singleShot(0, self, self._make_plots)
                return

    # --- layout ---------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, words = self.theme, Words(self.session)
        self._frame_card = FigureCard(self.tr("Frame"), theme)
        self._allocated_card = FigureCard(self.tr("Allocated"), theme)
        self._remaining_card = FigureCard(self.tr("Remaining"), theme)
        self._over_card = FigureCard(self.tr("Over-committed"), theme)
        self._attention = AttentionList(theme)
        self._remaining = RemainingChart(theme, words)
        self._kinds = KindPerYearChart(theme, words)
        self._burn_down = BurnDownChart(theme, words)
        self._neighbourhoods = NeighbourhoodChart(theme, words)
        self._kinds.public, self._neighbourhoods.public = self._public_kinds, self._public_neighbourhoods
        self._build_rooms()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(self.title())
        self._scroll.setWidget(self._content)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._scroll)
        self._offer = SelectionOffer(theme, self)

    def _build_rooms(self) -> None:
        self._cards = QGridLayout()
        self._charts_room, self._empty_room = QWidget(), QFrame()
        self._grid = QGridLayout(self._charts_room)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._empty_room.setProperty("look", "card")
        self._empty = EmptyState(self.theme, self._empty_room)
        self._welcome = EmptyMessage(
            title=self.tr("The plan is empty"),
            text=self.tr(
                "Say what each source may give in each year, and add the measures to share it between. "
                "What remains is then shown here."
            ),
            actions=(
                (self.tr("Set frames…"), self.frames_wanted.emit),
                (self.tr("Add a measure"), self.new_measure_wanted.emit),
                (self.tr("Import a list…"), self.import_wanted.emit),
            ),
        )
        self._no_measures = EmptyMessage(
            title=self.tr("There are no measures yet"),
            text=self.tr("Add the measures to share the frames between, one by one or from a list."),
            actions=(
                (self.tr("Add a measure"), self.new_measure_wanted.emit),
                (self.tr("Import a list…"), self.import_wanted.emit),
            ),
        )
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.addLayout(self._cards)
        self._column.addWidget(self._empty_room, 1)
        self._column.addWidget(self._charts_room, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = self.width() / self.theme.scale
        self._arrange_cards(4 if width >= _FOUR_CARDS else 2)
        columns = 1 if width < _TWO_COLUMNS else 2 if width < _THREE_COLUMNS else 3
        self._attention.set_columns(2 if columns == 2 and width >= _FOUR_CARDS else 1)
        if columns == self._columns:
            return
        self._columns = columns
        for row in range(6):
            self._grid.setRowStretch(row, 0)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        if columns == 3:
            self._grid.addWidget(self._attention, 1, 2)
            places = [(0, 0, 1), (0, 1, 1), (0, 2, 1), (1, 0, 2)]
        else:
            self._grid.addWidget(self._attention, 0, 0, 1, columns)
            places = [(1 + n // columns, n % columns, 1) for n in range(len(self.charts))]
        for chart, (row, column, wide) in zip(self.charts, places, strict=True):
            self._grid.addWidget(chart, row, column, 1, wide)
            self._grid.setRowStretch(row, 1)

    def _arrange_cards(self, columns: int) -> None:
        cards = (self._frame_card, self._allocated_card, self._remaining_card, self._over_card)
        for number, card in enumerate(cards):
            self._cards.addWidget(card, number // columns, number % columns)
            self._cards.setColumnStretch(number, 1 if number < columns else 0)

    def _dress(self) -> None:
        gap = self.theme.px(12)
        for layout in (self._cards, self._grid, self._column):
            layout.setSpacing(gap)
        self._column.setContentsMargins(gap, gap, gap, gap)
        self._empty_room.setMinimumHeight(self.theme.px(240))
        self._arrange()
