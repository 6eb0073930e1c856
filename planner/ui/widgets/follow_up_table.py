"""The follow-up as a table: a row a measure, forecasts and comments written in it, the sum below."""

from PySide6.QtCore import QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.analysis.follow_up import FollowUpRow
from planner.domain.ids import MeasureId
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.models.follow_up import COMMENT, FORECAST, FollowUpColumns, FollowUpWords, follow_up_model
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.entry_delegate import EntryDelegate
from planner.ui.widgets.notice import Notice
from planner.ui.widgets.rows_view import RowsView
from planner.ui.widgets.sum_row import SumRow

#: With more rows than this, what rounding does to the sums is said when the rows have been painted.
_MANY_ROWS = 2_000


class FollowUpTable(QWidget):
    """Shows what is looked at, when `refresh` is called."""

    #: Other measures are selected in the table.
    picked = Signal()

    def __init__(
        self, session: Session, choice: FollowUpChoice, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._session, self._choice = session, choice
        self.words = FollowUpWords(session, choice, self)
        self._columns = FollowUpColumns(self.words, self)
        self.model = follow_up_model(self.words, self)
        self.view = RowsView(self.model, theme, select_cells=True, delegate=EntryDelegate, parent=self)
        self.sums = SumRow(self.view, theme, self, unit=lambda: choice.unit)
        self.notice = Notice(theme, self)
        self.sign = QLabel(self)
        self._shown: dict[str, FollowUpRow] = {}
        #: What headings and texts depend on: the columns are others, or the rows, only when these are.
        self._titles: tuple[str, bool] | None = None
        self._shape: tuple[object, ...] = ()
        #: The rounding of ten thousand rows is looked at once for all that happens in one turn.
        self._sums_soon = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Show the follow-up that is looked at; rows that are as before are not touched."""
        result = self._choice.result
        has_moved = any(row.sums.moved_in_ore or row.sums.moved_out_ore for row in result.rows)
        rows = {str(row.measure_id): row for row in result.rows}
        columns = (self.words.outturn_title(), has_moved)
        if columns != self._titles:
            self._titles = columns
            self.view.set_columns(self._columns.all(with_moved=has_moved))
        shape = (result.year, result.tertial, self._choice.unit)
        if shape != self._shape:
            self._shape = shape
            self.model.set_rows(result.rows)
        else:
            changed = [row for key, row in rows.items() if self._shown.get(key) != row]
            self.model.update_rows(changed, self._shown.keys() - rows.keys())
        self._shown = rows
        self.notice.tell("")
        self.follow_selection()
        self._sums_soon.start()
        if len(rows) < _MANY_ROWS:
            self._sums_soon.stop()
            self._tell_sums()

    def follow_selection(self) -> None:
        """Select what the session has selected, as far as it is here."""
        chosen = tuple(str(measure_id) for measure_id in self._session.selection)
        if set(chosen) != set(self.view.selected_keys()):
            self.view.select_keys(chosen)

    def chosen(self) -> tuple[MeasureId, ...]:
        """Return the selected measures, from top to bottom."""
        return tuple(MeasureId(key) for key in self.view.selected_keys())

    def enter(self) -> None:
        """Put the keyboard in the table, on the first forecast when nothing is selected."""
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, self.model.column_of(FORECAST)))

    def edit(self, column: str) -> None:
        """Write in the forecast or the comment of the current row."""
        row = self.view.currentIndex().row()
        if row >= 0:
            index = self.model.index(row, self.model.column_of(column))
            self.view.setCurrentIndex(index)
            self.view.edit(index)

    def _build(self) -> None:
        self.view.setAccessibleName(self.tr("Follow-up per measure"))
        self.view.sortByColumn(self.model.column_of("project"), Qt.SortOrder.AscendingOrder)
        self.sign.setProperty("look", "muted")
        self.sign.setTextFormat(Qt.TextFormat.PlainText)
        self.sign.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.sums)
        layout.addWidget(self.sign)

    def _connect(self) -> None:
        delegate = self.view.painter_delegate
        if isinstance(delegate, EntryDelegate):
            delegate.why_not = self.words.why_not
            delegate.told.connect(lambda text: self.notice.tell(text, warn=True))
        self.view.selection_changed.connect(self._on_picked)
        self.view.delete_requested.connect(self._clear_cell)
        self._sums_soon.timeout.connect(self._tell_sums)
        self.model.totals_changed.connect(self._sums_soon.start)
        self.view.columns.changed.connect(self._sums_soon.start)

    def _on_picked(self) -> None:
        self.notice.tell("")
        self._session.select(self.chosen())
        self.picked.emit()

    def _clear_cell(self) -> None:
        """Take the forecast or the comment of the current cell away, as Delete does in a spreadsheet."""
        index = QPersistentModelIndex(self.view.currentIndex())
        item = self.model.row_at(index.row())
        if item is None or self.model.columns[index.column()].key not in {FORECAST, COMMENT}:
            return
        reason = self.words.why_not(item)
        self.notice.tell(reason, warn=True)
        if not reason:
            self.model.setData(index, "")

    def _tell_sums(self) -> None:
        """Say what the sign of a deviation means, and what rounding does to the sums."""
        sign = self.tr("Deviation = adjusted budget − forecast; plus is a surplus.")
        self.sign.setText(" ".join(part for part in (sign, self.sums.rounding()) if part))
