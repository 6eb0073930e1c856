"""The pane under the follow-up: the status chain of the selected measure as a picture, and its events."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.analysis.event_list import EventLine, event_list
from planner.analysis.status_chain import status_chain
from planner.domain.ids import MeasureId
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.models.measures import MeasureWords
from planner.ui.models.money_events import EventWords, money_events_model
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState
from planner.ui.widgets.rows_view import RowsView
from planner.ui.widgets.status_chain import StatusChainPicture


class MeasureEvents(QWidget):
    """Shows the one measure that is selected; reads its events when it is, and not before."""

    #: An event of the measure is to be recorded; carries its id.
    record_wanted = Signal(object)
    #: An event is to be corrected; carries its EventLine.
    correct_wanted = Signal(object)
    #: The menu of the events is asked for, at a place on the screen.
    menu_requested = Signal(QPoint)

    def __init__(
        self, session: Session, choice: FollowUpChoice, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session, self._choice = session, choice
        self._measures = MeasureWords(session, self)
        self.words = EventWords(session, choice, self)
        self.model = money_events_model(self.words, self)
        self.view = RowsView(self.model, theme, parent=self)
        self.picture = StatusChainPicture(theme, self)
        self.heading = QLabel(self)
        self.record, self.correct = QPushButton(self.tr("Record event…")), QPushButton(self.tr("Correct…"))
        self._measure_id: MeasureId | None = None
        self._lay_out(theme)
        self._connect()

    def refresh(self) -> None:
        """Show the measure that is selected now, or say what to do."""
        chosen = self._session.selection
        self._measure_id = chosen[0] if len(chosen) == 1 else None
        lines: tuple[EventLine, ...] = ()
        chain = None
        plan = self._session.plan
        if self._measure_id is None:
            count = self.tr("%Ln measure(s) selected.", "", len(chosen))
            here = self.tr("Select one measure to see its status chain and its events here.")
            self.heading.setText(f"{count} {here}" if chosen else here)
        else:
            measure = plan.measures[self._measure_id]
            title = f"{measure.code} {self._measures.title(measure)}"
            self.heading.setText(self.tr("{measure}: all budget years").format(measure=title))
            fund_id = self._session.fund_id
            lines = event_list(plan, measure.id)
            chain = status_chain(plan, measure.id, fund_id)
            lines = tuple(line for line in lines if fund_id in (None, line.event.fund_id))
        self.picture.show_chain(chain, self._choice.unit)
        self.picture.setVisible(chain is not None)
        self.model.set_rows(lines)
        self.model.refresh()
        self.view.setVisible(chain is not None)
        self._empty.tell(None if lines else self._no_events)
        self._on_chosen()

    @property
    def has_measure(self) -> bool:
        """Whether there is one measure whose chain and events are shown."""
        return self._measure_id is not None

    def chosen(self) -> EventLine | None:
        """Return the event that is chosen."""
        keys = self.view.selected_keys()
        return self.model.item(keys[0]) if len(keys) == 1 else None

    def can_correct(self) -> bool:
        """Whether the chosen event can be taken back."""
        line = self.chosen()
        return line is not None and line.can_be_corrected and not self._session.document.read_only

    def ask_to_correct(self) -> None:
        """Ask for the chosen event to be corrected."""
        if self.can_correct():
            self.correct_wanted.emit(self.chosen())

    def _lay_out(self, theme: Theme) -> None:
        self.heading.setProperty("look", "strong")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.view.setAccessibleName(self.tr("Events of the measure"))
        self.view.sortByColumn(self.model.column_of("date"), Qt.SortOrder.DescendingOrder)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.record)
        head.addWidget(self.correct)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(6), 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addLayout(head)
        layout.addWidget(self.picture)
        layout.addWidget(self.view, 1)
        self._empty = EmptyState(theme, self.view.viewport())
        self._no_events = EmptyMessage(
            title=self.tr("No events yet"),
            text=self.tr("Begin with what was applied for, or with what was granted."),
        )

    def _connect(self) -> None:
        self.record.clicked.connect(lambda: self.record_wanted.emit(self._measure_id))
        self.correct.clicked.connect(self.ask_to_correct)
        self.view.selection_changed.connect(self._on_chosen)
        self.view.edit_requested.connect(self.ask_to_correct)
        self.view.menu_requested.connect(self.menu_requested)

    def _on_chosen(self) -> None:
        self.record.setEnabled(self._measure_id is not None)
        self.correct.setEnabled(self.can_correct())
