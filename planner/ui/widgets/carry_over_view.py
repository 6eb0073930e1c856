"""The view Carry over?: what is left of the budget year, what is proposed for it, and the text to copy."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.carry_over import carry_over
from planner.domain.ids import MeasureId
from planner.exchange.carry_over_text import carry_over_text
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.models.carry_over import DECISION, CarryLine, CarryWords, carry_over_model
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState
from planner.ui.widgets.entry_delegate import EntryDelegate
from planner.ui.widgets.notice import Notice
from planner.ui.widgets.rows_view import RowsView
from planner.ui.widgets.sum_row import SumRow


class CarryOverView(QWidget):
    """Proposals are changed here and are no part of the plan until they are recorded as decisions."""

    #: Decisions were recorded, in words.
    done = Signal(str)

    def __init__(
        self, session: Session, choice: FollowUpChoice, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._session, self._choice, self._theme = session, choice, theme
        self.words = CarryWords(session, choice, self._take, self)
        self.model = carry_over_model(self.words, choice, self)
        self.view = RowsView(self.model, theme, select_cells=True, delegate=EntryDelegate, parent=self)
        self.notice, self.heading = Notice(theme, self), QLabel(self)
        self.text = QPlainTextEdit(self)
        self.record = QPushButton(self.tr("Record decisions…"), self)
        self.copy = QPushButton(self.tr("Copy the text"), self)
        self._lines: dict[str, CarryLine] = {}
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """List what is left now; what somebody has changed stays while the row is as it was."""
        year, today = self._choice.year, date.today()  # noqa: DTZ011 - the user's own day
        rows = carry_over(self._session.plan, year, today, self._session.fund_id)
        before, self._lines = self._lines, {}
        for row in rows:
            line = CarryLine.proposed(row)
            kept = before.get(line.key)
            self._lines[line.key] = kept if kept is not None and kept.row == row else line
        self.heading.setText(
            self.tr("What is left of {year} does not roll over by itself: it takes a decision.").format(
                year=year
            )
        )
        self.model.set_rows(self._lines.values())
        self.model.refresh()
        self._empty.tell(None if rows else self._nothing)
        self._tell()

    def keys_of(self, measure_ids: Collection[MeasureId]) -> frozenset[str]:
        """Return the keys of the rows of some measures."""
        return frozenset(key for key, line in self._lines.items() if line.row.measure_id in measure_ids)

    def _take(self, line: CarryLine) -> None:
        """Keep a proposal that somebody changed."""
        self._lines[line.key] = line
        self.model.update_rows([line])
        self._tell()

    def _tell(self) -> None:
        """Write the text anew, and say whether anything can be recorded."""
        proposals = [one for line in self._lines.values() if (one := line.proposal()) is not None]
        self.text.setPlainText(carry_over_text(self._session.plan, proposals))
        can = bool(proposals) and not self._session.document.read_only
        self.record.setEnabled(can)
        self.copy.setEnabled(bool(proposals))

    def _record(self) -> None:
        from planner.ui.dialogs.decide_carry_over import DecideCarryOverDialog

        decisions = [one for line in self._lines.values() if (one := line.decision()) is not None]
        dialog = DecideCarryOverDialog(self._session, self._theme, decisions, self)
        if dialog.exec():
            self.done.emit(self.tr("%Ln decision(s) recorded.", "", len(decisions)))
        dialog.deleteLater()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _lay_out(self) -> None:
        self.view.setAccessibleName(self.tr("What is left, and what is proposed for it"))
        self.text.setAccessibleName(self.tr("Text for the year-end report"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.record.setProperty("look", "primary")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.copy)
        head.addWidget(self.record)
        table, rows = QWidget(self), QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.notice)
        rows.addWidget(self.view, 1)
        rows.addWidget(SumRow(self.view, self._theme, self, unit=lambda: self._choice.unit))
        table.setLayout(rows)
        panes = QSplitter(Qt.Orientation.Vertical, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(table)
        panes.addWidget(self.text)
        panes.setSizes([600, 300])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(panes, 1)
        self._empty = EmptyState(self._theme, self.view.viewport())
        self._nothing = EmptyMessage(
            title=self.tr("Nothing is left of this year"),
            text=self.tr("Money that is granted and not spent is listed here."),
        )

    def _connect(self) -> None:
        delegate = self.view.painter_delegate
        if isinstance(delegate, EntryDelegate):
            delegate.choices = {DECISION: self.words.choices()}
            delegate.told.connect(lambda text: self.notice.tell(text, warn=True))
        self.record.clicked.connect(self._record)
        self.copy.clicked.connect(self._copy)
