"""The tab Timetable: the measures' bars, with decision rounds, tertials, seasons and clashes."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from planner.analysis.findings.finding import Family, Finding
from planner.domain.ids import MeasureId
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.tertial import Tertial
from planner.editing.measures import change_measures
from planner.ui.charts.timetable import TimeBar, TimeMark, Timetable
from planner.ui.models.finding_words import what
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState

_ENDED = frozenset({MeasureStatus.DONE, MeasureStatus.REJECTED, MeasureStatus.WITHDRAWN})
#: Fields of findings that are about days.
_DAYS = frozenset({"starts_on", "ends_on", "in_use_from"})


class TimetableView(QWidget):
    """Shows the measures of a session when `refresh` is called."""

    #: A measure is to be shown in the register of applications; carries its id.
    measure_wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the measures that have days, until all are wanted."""
        super().__init__(parent)
        self._session, self._theme = session, theme
        self.table = Timetable(theme, self)
        self.table.setAccessibleName(self.tr("Timetable of the measures"))
        self.all = QCheckBox(self.tr("Also those without days"), self)
        self._told = QLabel(self)
        self._told.setProperty("look", "muted")
        self._told.setWordWrap(True)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll.setWidget(self.table)
        head = QHBoxLayout()
        head.addWidget(self._told, 1)
        head.addWidget(self.all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)
        self._empty = EmptyState(theme, scroll.viewport())
        self.all.toggled.connect(self.refresh)
        self.table.moved.connect(self._move)
        self.table.opened.connect(self.measure_wanted)
        self.table.selected.connect(self._tell)

    def refresh(self) -> None:
        """Show the plan as it is now."""
        plan = self._session.plan
        measures = sorted(
            (one for one in plan.measures.values() if one.status not in _ENDED),
            key=lambda one: (one.starts_on is None, one.starts_on or date.max, one.number),
        )
        shown = [one for one in measures if one.starts_on or self.all.isChecked()]
        clashes = self._clashes()
        seasons = self._seasons()
        bars = [self._bar(one, clashes.get(one.id, ""), seasons.get(one.kind)) for one in shown]
        told = "; ".join(f"{bar.name} {bar.start or '–'}–{bar.end or '–'} {bar.clash}" for bar in bars)
        self.table.show_bars(bars, self._marks(), self._span(shown), told)
        self._tell(self.table.chosen)
        self._empty.tell(None if bars else self._nothing())

    def _nothing(self) -> EmptyMessage:
        return EmptyMessage(
            title=self.tr("No days yet"),
            text=self.tr("Write when work starts and ends in an application; the bar is then moved here."),
        )

    def _bar(self, measure: Measure, clash: str, season: tuple[int, int] | None) -> TimeBar:
        return TimeBar(
            key=measure.id,
            name=f"{measure.code} {measure.title}",
            start=measure.starts_on,
            end=measure.ends_on,
            used_from=measure.in_use_from,
            season=season,
            clash=clash,
        )

    def _clashes(self) -> dict[str, str]:
        """Return what is wrong with the days of measures, in a few words."""
        latest = self._session.checks.latest
        found: tuple[Finding, ...] = latest.all if latest is not None else ()
        return {
            one.measure_id: what(one.kind)
            for one in found
            if one.measure_id and one.kind.family is Family.PREPARATION and one.field in _DAYS
        }

    def _seasons(self) -> dict[str, tuple[int, int]]:
        items = self._session.catalogue.guidance.items
        return {kind: item.season for item in items if item.season for kind in item.kinds}

    def _marks(self) -> list[TimeMark]:
        plan = self._session.plan
        marks = [TimeMark(one.decides_on, one.name, is_decision=True) for one in plan.rounds.values()]
        marks += [
            TimeMark(tertial.ends_on(year), f"{tertial.upper()} {year}", is_decision=False)
            for year in plan.info.years
            for tertial in Tertial
        ]
        return marks

    def _span(self, measures: list[Measure]) -> tuple[date, date]:
        """Return the days between which everything lies: whole years, of the plan when nothing has days."""
        days = [day for one in measures for day in (one.starts_on, one.ends_on, one.in_use_from) if day]
        days += [one.decides_on for one in self._session.plan.rounds.values()]
        info = self._session.plan.info
        first, last = (min(days).year, max(days).year) if days else (info.first_year, info.last_year)
        return date(first, 1, 1), date(last, 12, 31) + timedelta(days=1)

    def _move(self, key: str, start: date, end: date) -> None:
        self._session.edit(
            partial(change_measures, measure_ids=[MeasureId(key)], starts_on=start, ends_on=end)
        )

    def _tell(self, key: str) -> None:
        """Say the days of the chosen measure, or what the signs mean."""
        measure = self._session.plan.measures.get(MeasureId(key))
        if measure is None or measure.starts_on is None:
            self._told.setText(
                self.tr(
                    "◆ decision round · dotted: tertial · hatched: not to be touched · green: in use from"
                )
            )
            return
        text = self.tr("{measure}: {start}–{end}. Drag the bar or its ends, or use ← → and Shift+← →.")
        self._told.setText(
            text.format(measure=measure.code, start=measure.starts_on, end=measure.ends_on or "–")
        )
