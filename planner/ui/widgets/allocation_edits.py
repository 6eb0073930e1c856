"""What can be done with the selected amounts: clear, copy, cut, paste, fill, move, each one step of undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal
from PySide6.QtGui import QGuiApplication

from planner.domain.changes import EditKind
from planner.editing.amount_moves import fill_missing, move_amounts
from planner.editing.amounts import AmountCell, fill_down, fill_right, set_amounts
from planner.ui.models.allocation import AllocationModel
from planner.ui.models.amount_block import PastedAmount, fit_block, judge_block, read_block, write_block
from planner.ui.session import Session
from planner.ui.widgets.allocation_block import (
    Block,
    amount_cells,
    block_texts,
    paste_targets,
    selected_block,
    year_block,
)
from planner.ui.widgets.rows_view import RowsView

#: Asked when a block is not right throughout: gives back what is to be taken, None = nothing.
AskAbout = Callable[[Sequence[PastedAmount]], Sequence[PastedAmount] | None]


class AllocationEdits(QObject):
    """Block edits of one table."""

    #: A sentence for the status line.
    told = Signal(str)

    def __init__(self, view: RowsView, model: AllocationModel, session: Session, ask_about: AskAbout) -> None:
        """Edit what is selected in a view."""
        super().__init__(view)
        self._view = view
        self._model = model
        self._session = session
        self._ask_about = ask_about

    def clear(self) -> None:
        """Empty the selected amounts."""
        cells = self._cells()
        if cells:
            amounts = dict.fromkeys(cells, 0)
            self._session.edit(set_amounts, self._session.scenario_id, amounts, EditKind.CLEAR_AMOUNTS)

    def set_all(self, ore: int) -> bool:
        """Put one amount in every selected cell; tell whether it was done."""
        amounts = dict.fromkeys(self._cells(), ore)
        if not amounts:
            return False
        return self._session.edit(set_amounts, self._session.scenario_id, amounts, EditKind.FILL_AMOUNTS)

    def copy(self) -> None:
        """Put the selected cells on the clipboard as tab-separated text."""
        block = selected_block(self._view, self._model)
        if block.rows:
            QGuiApplication.clipboard().setText(write_block(block_texts(block, self._model)))
            count = len(block.rows) * len(block.columns)
            self.told.emit(self.tr("%Ln cell(s) copied", "", count))

    def cut(self) -> None:
        """Copy the selected cells, then empty their amounts."""
        self.copy()
        self.clear()

    def paste(self) -> None:
        """Put the clipboard's block into the cells from the first selected one on."""
        text = QGuiApplication.clipboard().text()
        target = year_block(self._view, self._model)
        if not text.strip("\r\n"):
            self.told.emit(self.tr("There is no text on the clipboard to paste."))
        elif not target.columns or not target.rows:
            self.told.emit(self.tr("Choose a cell under a year, then paste."))
        else:
            self._paste(fit_block(read_block(text), len(target.rows), len(target.columns)), target)

    def _paste(self, block: list[list[str]], target: Block) -> None:
        start = (target.rows[0], target.columns[0])
        size = (len(block), max(len(row) for row in block))
        amounts: Sequence[PastedAmount] | None = judge_block(
            block, paste_targets(self._view, self._model, start, size), self._model.shown.unit
        )
        if amounts and not all(amount.right for amount in amounts):
            amounts = self._ask_about(amounts)
        taken = {a.cell: a.ore for a in amounts or () if a.cell is not None and a.ore is not None}
        if taken and self._session.edit(
            set_amounts, self._session.scenario_id, taken, EditKind.PASTE_AMOUNTS
        ):
            self._select_pasted(start, size)
            self.told.emit(self.tr("%Ln amount(s) pasted", "", len(taken)))

    def _select_pasted(self, start: tuple[int, int], size: tuple[int, int]) -> None:
        """Select the cells that a block was pasted into."""
        targets = paste_targets(self._view, self._model, start, size)
        rows = [row for cell in targets.values() if (row := self._model.row_of(cell.measure_id)) is not None]
        columns = [self._model.column_of_year(cell.year) for cell in targets.values()]
        first, last = self._model.index(*start), self._model.index(max(rows), max(columns))
        self._view.selectionModel().select(
            QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def fill_right(self) -> None:
        """Copy the first selected cell of each row to the right; a single column takes its neighbour's."""
        block = self._filled_block()
        if block is None:
            return
        if len(block.columns) == 1:
            block = self._widened(block)
        rows = [row for row in amount_cells(block, self._model) if len(row) > 1]
        self._fill(fill_right, rows)

    def fill_down(self) -> None:
        """Copy the first selected row to those below it; a single row takes what is above it."""
        block = self._filled_block()
        if block is None:
            return
        if len(block.rows) == 1:
            block = self._heightened(block)
        rows = amount_cells(block, self._model)
        if len({len(row) for row in rows}) > 1:
            self.told.emit(self.tr("Choose a source first: some of the cells cannot be typed in."))
        elif len(rows) > 1:
            self._fill(fill_down, rows)

    def _fill(self, use_case: Callable[..., object], rows: list[list[AmountCell]]) -> None:
        if rows:
            self._session.edit(use_case, self._session.scenario_id, rows)  # type: ignore[arg-type]

    def move(self, years: int) -> None:
        """Move the selected amounts to an earlier or later year."""
        cells = self._cells()
        period = self._session.plan.info.years
        filled = [cell for cell in cells if self._session.plan.amount(self._session.scenario_id, *cell)]
        if not filled:
            self.told.emit(self.tr("There is no amount to move."))
        elif any(cell.year + years not in period for cell in filled):
            self.told.emit(self.tr("The plan has no year to move it to."))
        elif self._session.edit(move_amounts, self._session.scenario_id, filled, years):
            self._step(years)

    def fill_missing(self) -> None:
        """Add to the selected cells what their measures are short of."""
        plan, scenario_id = self._session.plan, self._session.scenario_id
        cells = self._cells()
        if cells and not fill_missing(plan, scenario_id, cells):
            self.told.emit(
                self.tr("Nothing is missing: the measure is financed in full, or its cost is not known.")
            )
        elif cells:
            self._session.edit(fill_missing, scenario_id, cells)

    # --- the selection ---------------------------------------------------------------------------

    def _cells(self) -> list[AmountCell]:
        block = year_block(self._view, self._model)
        cells = [cell for row in amount_cells(block, self._model) for cell in row]
        if not block.columns:
            self.told.emit(self.tr("Choose a cell under a year first."))
        elif not cells:
            self.told.emit(self.tr("Choose a source above the table to change amounts."))
        return cells

    def _filled_block(self) -> Block | None:
        block = year_block(self._view, self._model)
        if block.rows and block.columns and block.whole:
            return block
        self.told.emit(self.tr("Choose one block of cells under the years to fill."))
        return None

    def _widened(self, block: Block) -> Block:
        """Take in the year to the left."""
        header = self._view.horizontalHeader()
        visual = header.visualIndex(block.columns[0])
        left = (header.logicalIndex(at) for at in range(visual - 1, -1, -1))
        for column in left:
            if self._model.year_of(column) is not None and not self._view.isColumnHidden(column):
                return Block(block.rows, (column, *block.columns), whole=True)
        return block

    def _heightened(self, block: Block) -> Block:
        """Take in the measure above."""
        for row in range(block.rows[0] - 1, -1, -1):
            if self._model.row_at(row) is not None:
                return Block((row, *block.rows), block.columns, whole=True)
        return block

    def _step(self, years: int) -> None:
        """Follow a single moved amount with the cursor."""
        index = self._view.currentIndex()
        year = self._model.year_of(index.column())
        if year is None or len(self._view.selectionModel().selectedIndexes()) > 1:
            return
        column = self._model.column_of_year(year + years)
        if column >= 0:
            self._view.selectionModel().setCurrentIndex(
                self._model.index(index.row(), column), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
