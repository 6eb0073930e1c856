"""The view Since the last tertial: what was decided, forecast otherwise, begun, finished, and came late."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.analysis.since_last import since_last
from planner.domain.ids import MeasureId
from planner.domain.tertial import Tertial
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.labels import tertial_name
from planner.ui.models.since_last import SinceWords, since_last_model
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState
from planner.ui.widgets.rows_view import RowsView


class SinceLastView(QWidget):
    """Lists what `analysis.since_last` says of the tertial that is looked at."""

    def __init__(
        self, session: Session, choice: FollowUpChoice, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._session, self._choice = session, choice
        self.words = SinceWords(session, choice, self)
        self.model = since_last_model(self.words, self)
        self.view = RowsView(self.model, theme, parent=self)
        self.view.setAccessibleName(self.tr("What changed since the last tertial"))
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self.view, 1)
        self._empty = EmptyState(theme, self.view.viewport())
        self._nothing = EmptyMessage(
            title=self.tr("Nothing has changed"),
            text=self.tr("Decisions, other forecasts, begun and finished measures are listed here."),
        )
        self.view.selection_changed.connect(self._on_selected)

    def refresh(self) -> None:
        """List what changed until the tertial that is looked at."""
        choice = self._choice
        result = since_last(self._session.plan, choice.year, choice.tertial, self._session.fund_id)
        self.heading.setText(self._said(choice.tertial, choice.year))
        self.model.set_rows(self.words.lines(result))
        self.model.refresh()
        self._empty.tell(None if result else self._nothing)

    def keys_of(self, measure_ids: Collection[MeasureId]) -> frozenset[str]:
        """Return the keys of the rows that tell of some measures, also as those that money went to."""
        lines = (self.model.item(key) for key in self.model.shown_keys())
        return frozenset(
            line.key
            for line in lines
            if line and not {line.measure_id, line.to_measure_id}.isdisjoint(measure_ids)
        )

    def _said(self, tertial: Tertial, year: int) -> str:
        """Return what is compared with what."""
        if tertial.earlier is None:
            return self.tr("What has happened since {year} began").format(year=year)
        return self.tr(
            "What has changed since the last tertial: {before} → {now}, budget year {year}"
        ).format(now=tertial_name(tertial), before=tertial_name(tertial.earlier), year=year)

    def _on_selected(self) -> None:
        """Select the measures of the lines that are selected."""
        lines = (self.model.item(key) for key in self.view.selected_keys())
        self._session.select(MeasureId(line.measure_id) for line in lines if line is not None)
