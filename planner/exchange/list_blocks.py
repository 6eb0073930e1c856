"""Lists in blocks, where each project has a heading, labelled lines and a table of its own, made one list."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.catalogue.catalogue import folded
from planner.exchange.list_columns import Field, find_header, guess_columns
from planner.exchange.list_reading import Cell, RawTable, Row
from planner.exchange.sum_words import says_sum

#: What the cells of a heading are called when a block becomes rows.
_HEADING_NAMES = ("Nr", "Rubrik")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """One project of the list.

    Attributes:
        first: its first row, from 0: the heading or a line above it.
        header: the row with the headers of its own table.
        end: the row after its last.
    """

    first: int
    header: int
    end: int


def unfolded(table: RawTable) -> RawTable:
    """Return a list in blocks as a plain one; any other list comes back as it is.

    A list is in blocks when its row of headers comes again and again and none of them is that of a title:
    the title then stands in a heading of its own, the last line above the headers that is not labelled.
    Each row of money gets its block's heading and labelled lines ("Location: …") as further columns.
    Rows keep their numbers, so a verdict still says where to look in the file.
    """
    header = find_header(table)
    headers = _repeated(table, header)
    if len(headers) < 2 or any(c.field is Field.TITLE for c in guess_columns(table.rows[header])):
        return table
    blocks = list(_blocks(table, headers))
    labels = _labels_of(table, blocks)
    width = _width(table)
    rows: list[Row] = [*table.rows[:header]]
    for block in blocks:
        extra = _extra(table, block, labels)
        name = _padded(table.rows[header], width, (*_HEADING_NAMES, *labels)) if block is blocks[0] else ()
        rows += [()] * (block.header - len(rows))
        rows.append(name)
        for at in range(block.header + 1, block.end):
            row = table.rows[at]
            said = () if _is_sum(row) else extra
            rows.append(_padded(row, width, said) if list(_filled(row)) else ())
    return replace(table, rows=tuple(rows))


def without_repeated_headers(table: RawTable) -> RawTable:
    """Return a list without the rows of headers that a printout repeats on every page."""
    header = find_header(table)
    again = frozenset(_repeated(table, header)[1:])
    if not again:
        return table
    return replace(table, rows=tuple(() if at in again else row for at, row in enumerate(table.rows)))


def _repeated(table: RawTable, header: int) -> list[int]:
    """Return the rows that say the same as the header, itself first."""
    if header >= len(table.rows) or len(list(_filled(table.rows[header]))) < 2:
        return [header]
    again = (at for at in range(header + 1, len(table.rows)) if table.rows[at] == table.rows[header])
    return [header, *again]


def _blocks(table: RawTable, headers: list[int]) -> Iterator[_Block]:
    """Cut the list at its headers; a block ends after the last row with something under one of its headers.

    The leftmost header does not count: under it stand the headings of the blocks too.
    """
    under = [at for at, _ in _filled(table.rows[headers[0]])][1:]
    first = 0
    for header, following in zip(headers, [*headers[1:], len(table.rows)], strict=True):
        within = [at for at in range(header + 1, following) if _has(table.rows[at], under)]
        end = max(within, default=header) + 1
        yield _Block(first=first, header=header, end=end)
        first = end


def _labels_of(table: RawTable, blocks: list[_Block]) -> tuple[str, ...]:
    labels: dict[str, None] = {}
    for block in blocks:
        labels |= dict.fromkeys(label for label, _ in _labelled(table, block))
    return tuple(labels)


def _labelled(table: RawTable, block: _Block) -> Iterator[tuple[str, Cell]]:
    """Yield the lines of a block that are labelled, such as ("Location", "Sinai Park")."""
    for row in table.rows[block.first : block.header]:
        cells = [cell for _, cell in _filled(row)]
        if cells and isinstance(cells[0], str) and cells[0].strip().endswith(":"):
            yield cells[0].strip(" :"), cells[1] if len(cells) > 1 else None


def _extra(table: RawTable, block: _Block, labels: tuple[str, ...]) -> tuple[Cell, ...]:
    """Return what a block says of all its rows: number, title, and what stands at its labels."""
    said = {folded(label): value for label, value in _labelled(table, block)}
    number, title = "", ""
    for row in reversed(table.rows[block.first : block.header]):
        cells = [str(cell).strip() for _, cell in _filled(row)]
        if cells and not cells[0].endswith(":"):
            number, title = (cells[0], cells[1]) if len(cells) > 1 else ("", cells[0])
            break
    return number, title, *(said.get(folded(label)) for label in labels)


def _width(table: RawTable) -> int:
    """Return from which column on nothing is: no cell, and no merged cells that reach there."""
    merged = (cells.last_column + 1 for cells in table.merged)
    return max(*(len(row) for row in table.rows), *merged, *(at + 1 for at in table.hidden_columns), 0)


def _padded(row: Row, width: int, extra: tuple[Cell, ...]) -> Row:
    return (*row, *(None,) * (width - len(row)), *extra)


def _is_sum(row: Row) -> bool:
    return any(says_sum(str(cell)) for _, cell in list(_filled(row))[:1])


def _has(row: Row, columns: list[int]) -> bool:
    return any(at in columns for at, _ in _filled(row))


def _filled(row: Row) -> Iterator[tuple[int, Cell]]:
    return ((at, cell) for at, cell in enumerate(row) if cell not in (None, "") and str(cell).strip())
