"""The table that money is allocated in: types, moves and selects like a spreadsheet."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from planner.domain.ids import ScenarioId
from planner.domain.money import AmbiguousAmountError
from planner.editing.amounts import AmountCell, set_amounts
from planner.ui.error_sentences import error_sentence
from planner.ui.models.allocation import AllocationModel
from planner.ui.models.amount_block import cell_text
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.allocation_columns import AllocationColumns
from planner.ui.widgets.allocation_delegate import AllocationDelegate
from planner.ui.widgets.allocation_editor import AmountCellEditor, Step
from planner.ui.widgets.allocation_edits import AllocationEdits, AskAbout
from planner.ui.widgets.allocation_note import CellNote
from planner.ui.widgets.rows_view import RowsView

_MOVES: Mapping[Step, tuple[int, int]] = {
    Step.DOWN: (1, 0),
    Step.UP: (-1, 0),
    Step.RIGHT: (0, 1),
    Step.LEFT: (0, -1),
}
_KEY_STEPS: Mapping[int, Step] = {
    Qt.Key.Key_Return.value: Step.DOWN,
    Qt.Key.Key_Enter.value: Step.DOWN,
    Qt.Key.Key_Tab.value: Step.RIGHT,
    Qt.Key.Key_Backtab.value: Step.LEFT,
}
_TYPING = {
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
}


class AllocationTable(RowsView):
    """Measures × years. A cell that is being typed in shows what remains at every keystroke."""

    #: A sentence for the status line.
    told = Signal(str)

    def __init__(
        self, model: AllocationModel, session: Session, theme: Theme, ask_about: AskAbout, parent: QWidget
    ) -> None:
        """Show a model; `ask_about` is asked when a pasted block is not right."""
        super().__init__(model, theme, select_cells=True, delegate=AllocationDelegate, parent=parent)
        self.model_shown = model
        self._session = session
        self.edits = AllocationEdits(self, model, session, ask_about)
        self.editor = AmountCellEditor(theme, self.viewport())
        self.note = CellNote(theme, self)
        self._edited: tuple[ScenarioId, AmountCell] | None = None
        self._pending = Step.STAY
        self._row_start: int | None = None
        self.fitting = AllocationColumns(self, model)
        self.setAccessibleName(self.tr("Allocation"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self._keys = self._key_commands()
        self._wire()

    def _wire(self) -> None:
        self.editor.read.connect(self._on_read)
        self.editor.taken.connect(self._take)
        self.editor.cancelled.connect(self.cancel_edit)
        self.editor.left.connect(self._on_editor_left)
        self.note.chosen.connect(self._on_reading_chosen)
        self.note.dismissed.connect(self._on_note_dismissed)
        self.edits.told.connect(self.told)
        self.delete_requested.connect(self.edits.clear)
        self.model_shown.columns_replaced.connect(self.columns.reset)
        self.model_shown.modelReset.connect(self.fitting.fit_sums)
        self.model_shown.modelReset.connect(self._place_editor)
        self._session.view_changed.connect(self._on_view_changed)

    def _key_commands(self) -> list[tuple[QKeySequence, Callable[[], object]]]:
        """Return what keys do here, also where no menu has them."""
        standard = QKeySequence.StandardKey
        return [
            (QKeySequence(standard.Copy), self.edits.copy),
            (QKeySequence(standard.Cut), self.edits.cut),
            (QKeySequence(standard.Paste), self.edits.paste),
            (QKeySequence("Ctrl+D"), self.edits.fill_down),
            (QKeySequence("Ctrl+R"), self.edits.fill_right),
            (QKeySequence("Ctrl+M"), self.edits.fill_missing),
            (QKeySequence("Alt+Right"), lambda: self.edits.move(1)),
            (QKeySequence("Alt+Left"), lambda: self.edits.move(-1)),
        ]

    # --- where the cursor stands -----------------------------------------------------------------

    @property
    def is_editing(self) -> bool:
        """Whether somebody types in a cell."""
        return self._edited is not None

    def current_cell(self) -> AmountCell | None:
        """Return the amount under the cursor; None = nothing can be typed there."""
        index = self.currentIndex()
        return self.model_shown.cell(index.row(), index.column())

    def stand_on_first_amount(self) -> None:
        """Put the cursor on the first amount when it stands on none."""
        if self.model_shown.row_at(self.currentIndex().row()) is not None:
            return
        for row in range(min(self.model_shown.rowCount(), 3)):
            if self.model_shown.row_at(row) is not None:
                self.stand_at(row, self._year_columns()[0])
                return

    def stand_at(self, row: int, column: int) -> None:
        """Put the cursor on a cell and select it alone, whatever keys are held down."""
        self.selectionModel().setCurrentIndex(
            self.model_shown.index(row, column), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def stand_at_year(self, year: int) -> None:
        """Move the cursor to a year of the measure it stands on."""
        column = next((at for at in self._year_columns() if self.model_shown.year_of(at) == year), None)
        if column is not None:
            self.stand_at(self.currentIndex().row(), column)

    def show_measures(self, keys: tuple[str, ...]) -> None:
        """Go to measures that were selected elsewhere."""
        if keys == self.selected_keys():
            return
        rows = [row for row in map(self.model_shown.row_of, keys) if row is not None]
        if len(rows) == 1:
            column = self.currentIndex().column()
            if self.model_shown.year_of(column) is None:
                column = self._year_columns()[0]
            self.stand_at(rows[0], column)
            self.scrollTo(self.currentIndex())
        elif rows:
            self.select_keys(keys)

    def _year_columns(self) -> list[int]:
        """Return the columns of the years as they are shown from left to right."""
        columns = [
            c for c in range(self.model_shown.columnCount()) if self.model_shown.year_of(c) is not None
        ]
        shown = [column for column in columns if not self.isColumnHidden(column)]
        return sorted(shown, key=self.horizontalHeader().visualIndex) or columns

    def _step(self, step: Step) -> None:
        """Move the cursor: down a column past the headings, or along the years into the next row."""
        down, right = _MOVES[step]
        row, column = self.currentIndex().row(), self.currentIndex().column()
        if right:
            self._row_start = column if self._row_start is None else self._row_start
            row, column = self._beside(row, column, right)
        else:
            if self._row_start is not None and down > 0:
                column = self._row_start
            self._row_start = None
            row = self._measure_row(row, down)
        if 0 <= row < self.model_shown.rowCount():
            start = self._row_start
            self.stand_at(row, column)
            self._row_start = start

    def _beside(self, row: int, column: int, right: int) -> tuple[int, int]:
        years = self._year_columns()
        if column not in years:
            return row, years[0 if right > 0 else -1]
        at = years.index(column) + right
        if 0 <= at < len(years):
            return row, years[at]
        return self._measure_row(row, right), years[at % len(years)]

    def _measure_row(self, row: int, down: int) -> int:
        """Return the next row that shows a measure; -1 = there is none."""
        row += down
        while 0 <= row < self.model_shown.rowCount():
            if self.model_shown.row_at(row) is not None:
                return row
            row += down
        return -1

    # --- typing ----------------------------------------------------------------------------------

    def begin_edit(self, text: str | None = None) -> None:
        """Open the cell under the cursor; `text` replaces what stands there."""
        cell = self.current_cell()
        if cell is None:
            self._tell_why_not()
            return
        unit = self.model_shown.shown.unit
        self._edited = (self._session.scenario_id, cell)
        self.scrollTo(self.currentIndex())
        stands = cell_text(self._session.plan.amount(self._session.scenario_id, *cell), unit)
        self._place_editor()
        self.editor.begin(stands if text is None else text, unit, replacing=text is not None)
        if text is not None:
            self._on_read()

    def finish_edit(self) -> bool:
        """Take what is being typed; False = it is no amount, and stays to be mended."""
        return self._edited is None or self._commit(Step.STAY)

    def after_edit(self, run: Callable[[], object]) -> Callable[[], object]:
        """Return what takes the text that is being typed first; a wrong one stays, and nothing is run."""
        return lambda: self.finish_edit() and run()

    def cancel_edit(self) -> None:
        """Take back what was typed."""
        if self._edited is not None:
            self._close_editor()
            self._session.preview(None)

    def _tell_why_not(self) -> None:
        year = self.model_shown.year_of(self.currentIndex().column())
        if year is None:
            self.told.emit(
                self.tr("Amounts are typed under the years; the rest is changed in the inspector.")
            )
        else:
            self.told.emit(self.tr("Choose a source above the table to type here."))

    def _on_read(self) -> None:
        if self._edited is None:
            return
        scenario_id, cell = self._edited
        ore = self.editor.ore
        if ore is None:
            self._session.preview(None)
        else:
            self._session.preview(set_amounts(self._session.plan, scenario_id, {cell: ore}))
        if self.editor.is_wrong and self.editor.error is not None:
            self.note.tell(error_sentence(self.editor.error), self._editor_rect())
        else:
            self.note.hide()

    def _take(self, step: Step) -> None:
        if self._commit(step) and step in _MOVES:
            self._step(step)

    def _commit(self, step: Step) -> bool:
        """Save what was typed; tell whether the cell is closed."""
        error = self.editor.error
        if isinstance(error, AmbiguousAmountError):
            self._pending = step
            sentence = self.tr("“{text}”: which amount is meant?").format(text=error.text)
            self.note.ask(sentence, error.readings, self._editor_rect())
            return False
        if error is not None:
            self.editor.refuse()
            self.note.tell(error_sentence(error), self._editor_rect())
            return False
        return self._save(step, self.editor.ore or 0)

    def _save(self, step: Step, ore: int) -> bool:
        if self._edited is None:
            return True
        scenario_id, cell = self._edited
        if step is Step.ALL:
            done = self.edits.set_all(ore)
        else:
            done = self._session.edit(set_amounts, scenario_id, {cell: ore})
        if done:
            self._close_editor()
        else:
            self.editor.refuse()
        return done

    def _close_editor(self) -> None:
        had_focus = self.editor.hasFocus() or self._note_has_focus()
        self._edited = None
        if had_focus:  # before hiding: Qt would look for the next widget, and Tab moves the cursor here
            self.setFocus()
        self.editor.hide()
        self.note.hide()

    def _note_has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.note.isAncestorOf(focused)

    def _on_editor_left(self) -> None:
        if self._edited is not None and not self._note_has_focus():
            self._take_if_right()

    def _on_view_changed(self) -> None:
        if self._edited is not None and not self._take_if_right():
            self.cancel_edit()

    def _take_if_right(self) -> bool:
        """Save a right text; mark a wrong one and leave it where it is."""
        if self.editor.error is None:
            return self._save(Step.STAY, self.editor.ore or 0)
        self.note.tell(error_sentence(self.editor.error), self._editor_rect())
        return False

    def _on_reading_chosen(self, ore: int) -> None:
        self.note.hide()
        self.editor.choose(ore)
        self._take(self._pending)

    def _on_note_dismissed(self) -> None:
        self.note.hide()
        self.editor.setFocus()

    # --- the editor's place ----------------------------------------------------------------------

    def _place_editor(self) -> None:
        """Lay the editor over its cell, wherever that stands now; it is wide enough for a sum."""
        if self._edited is None:
            return
        _, cell = self._edited
        row, column = self.model_shown.row_of(cell.measure_id), self.model_shown.column_of_year(cell.year)
        if row is None or column < 0:
            self.cancel_edit()
            return
        rect = self.visualRect(self.model_shown.index(row, column))
        width = max(rect.width(), self.theme.px(120))
        self.editor.setGeometry(QRect(rect.right() + 1 - width, rect.top(), width, rect.height()))

    def _editor_rect(self) -> QRect:
        return QRect(self.viewport().mapTo(self, self.editor.pos()), self.editor.size())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take the editor along."""
        super().scrollContentsBy(dx, dy)
        self._place_editor()
        self.note.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the titles what room there is."""
        super().resizeEvent(event)
        self.fitting.fit_titles()
        self._place_editor()

    # --- keys and mouse --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a spreadsheet does at a key."""
        if self.is_editing:
            QApplication.sendEvent(self.editor, event)
            return
        pressed = QKeySequence(event.keyCombination())
        command = next((run for keys, run in self._keys if keys == pressed), None)
        if command is not None:
            command()
        elif self.model_shown.group_at(self.currentIndex().row()) is not None:
            super().keyPressEvent(event)
        elif not self._cell_key_pressed(event):
            self._row_start = None
            super().keyPressEvent(event)

    def _cell_key_pressed(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in _KEY_STEPS and not modifiers & Qt.KeyboardModifier.ControlModifier:
            step = _KEY_STEPS[key]
            back = bool(modifiers & Qt.KeyboardModifier.ShiftModifier) and step is Step.DOWN
            self._step(Step.UP if back else step)
        elif key == Qt.Key.Key_F2:
            self.begin_edit()
        elif key == Qt.Key.Key_Backspace:
            self.begin_edit("")
        elif modifiers in _TYPING and event.text().isprintable() and event.text().strip():
            self.begin_edit(event.text())
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take what is being typed first; a wrong text keeps the cursor."""
        if not self.finish_edit():
            return
        self._row_start = None
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the cell."""
        index: QModelIndex = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self.model_shown.row_at(index.row()) is not None:
            self.begin_edit()
            return
        super().mouseDoubleClickEvent(event)
