"""The block of cells that is selected in the allocation, and the cells that a pasted block would fill."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QTableView

from planner.editing.amounts import AmountCell
from planner.ui.models.allocation import AllocationModel
from planner.ui.models.amount_block import cell_text


@dataclass(frozen=True, slots=True)
class Block:
    """Selected cells of the table.

    Attributes:
        rows: table rows that show measures, from top to bottom.
        columns: model columns, from left to right as they are shown.
        whole: whether every cell of those rows and columns is selected.
    """

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    whole: bool


def selected_block(view: QTableView, model: AllocationModel) -> Block:
    """Return what is selected, headings left out; the current cell alone when nothing is."""
    columns_of: dict[int, set[int]] = {}
    for span in view.selectionModel().selection().toList():
        wanted = {c for c in range(span.left(), span.right() + 1) if not view.isColumnHidden(c)}
        for row in range(span.top(), span.bottom() + 1):
            if model.row_at(row) is not None:
                columns_of.setdefault(row, set()).update(wanted)
    current = view.currentIndex()
    if not columns_of and model.row_at(current.row()) is not None:
        columns_of[current.row()] = {current.column()}
    columns: set[int] = set().union(*columns_of.values())
    whole = all(len(found) == len(columns) for found in columns_of.values())
    return Block(tuple(sorted(columns_of)), tuple(_as_shown(view, columns)), whole)


def year_block(view: QTableView, model: AllocationModel) -> Block:
    """Return the part of the selection that holds amounts to type."""
    block = selected_block(view, model)
    years = tuple(column for column in block.columns if model.year_of(column) is not None)
    return Block(block.rows, years, block.whole)


def amount_cells(block: Block, model: AllocationModel) -> list[list[AmountCell]]:
    """Return the amounts of a block, row by row; rows without any are left out."""
    rows = ([model.cell(row, column) for column in block.columns] for row in block.rows)
    found = [[cell for cell in row if cell is not None] for row in rows]
    return [row for row in found if row]


def block_texts(block: Block, model: AllocationModel) -> list[list[str]]:
    """Return a block as text for a spreadsheet: amounts exact and plain, other cells as they are shown."""
    return [[_plain_text(model, row, column) for column in block.columns] for row in block.rows]


def paste_targets(
    view: QTableView, model: AllocationModel, start: tuple[int, int], size: tuple[int, int]
) -> dict[tuple[int, int], AmountCell]:
    """Return which cell each text of a pasted block would fill.

    Args:
        view: the table, for the order of its columns.
        model: its model.
        start: row and column of the block's first cell.
        size: rows and columns of the block.
    """
    years = [c for c in _as_shown(view, range(model.columnCount())) if model.year_of(c) is not None]
    years = [c for c in years if not view.isColumnHidden(c)]
    columns = years[years.index(start[1]) :][: size[1]] if start[1] in years else []
    targets = {}
    for down, row in enumerate(_measure_rows(model, start[0], size[0])):
        for right, column in enumerate(columns):
            cell = model.cell(row, column)
            if cell is not None:
                targets[down, right] = cell
    return targets


def sums(block: Block, model: AllocationModel) -> tuple[int, int]:
    """Return the öre of the amounts in a block, and how many there are; empty cells do not count."""
    values = [model.columns[column].value for column in block.columns if model.columns[column].summed]
    total = count = 0
    for row in block.rows:
        item = model.row_at(row)
        for value in values if item is not None else ():
            ore = value(item) if item is not None else None
            if isinstance(ore, int) and ore:
                total, count = total + ore, count + 1
    return total, count


def _measure_rows(model: AllocationModel, start: int, count: int) -> Iterator[int]:
    for row in range(start, model.rowCount()):
        if count == 0:
            return
        if model.row_at(row) is not None:
            count -= 1
            yield row


def _as_shown(view: QTableView, columns: Sequence[int] | set[int] | range) -> list[int]:
    return sorted(columns, key=view.horizontalHeader().visualIndex)


def _plain_text(model: AllocationModel, row: int, column: int) -> str:
    kind = model.columns[column]
    item = model.row_at(row)
    if not kind.summed or item is None:
        return model.cell_text(row, column)
    value = kind.value(item)
    return cell_text(value, model.shown.unit) if isinstance(value, int) else ""
