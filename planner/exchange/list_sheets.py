"""Sheets with the same headers, such as one for each district board: read as one list, in one import."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from planner.catalogue.catalogue import folded
from planner.exchange.list_blocks import unfolded, without_repeated_headers
from planner.exchange.list_columns import find_header, header_cells, header_height
from planner.exchange.list_reading import CellFlag, RawTable, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPart:
    """Where a sheet begins in a table that was joined of several.

    Attributes:
        sheet: its name.
        first: its first row in the joined table, from 0.
        line: which line of the sheet that is, from 1.
    """

    sheet: str
    first: int
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedTable(RawTable):
    """Several sheets as one list; `parts` says which rows are whose, in order."""

    parts: tuple[SheetPart, ...] = ()


def prepared(table: RawTable) -> RawTable:
    """Return a sheet as a plain list: blocks unfolded, headers of printed pages taken out."""
    return without_repeated_headers(unfolded(table))


def headers_of(table: RawTable, header: int | None = None) -> tuple[str, ...]:
    """Return the headers of a list as they are compared: without case and odd spaces."""
    cells = header_cells(table, find_header(table) if header is None else header)
    return tuple("" if cell is None else folded(str(cell)) for cell in cells)


def like(table: RawTable, tables: Sequence[RawTable]) -> tuple[RawTable, ...]:
    """Return the sheets that have the same headers as one of them, itself included, in the file's order."""
    wanted = headers_of(table)
    return tuple(one for one in tables if one is table or headers_of(one) == wanted)


def joined(tables: Sequence[RawTable]) -> RawTable:
    """Return sheets with the same headers as one list: of all but the first only what is below the headers.

    Raises:
        ValueError: there is no sheet.
    """
    first, *others = tables
    if not others:
        return first
    rows: list[Row] = list(first.rows)
    flags: dict[tuple[int, int], CellFlag] = dict(first.flags)
    formats: dict[tuple[int, int], str] = dict(first.number_formats)
    hidden, merged, formulas = set(first.hidden), list(first.merged), set(first.formulas)
    parts = [SheetPart(sheet=first.sheet, first=0, line=1)]
    for table in others:
        header = find_header(table)
        skipped = header + header_height(table, header)
        shift = len(rows) - skipped
        parts.append(SheetPart(sheet=table.sheet, first=len(rows), line=skipped + 1))
        rows += table.rows[skipped:]
        formulas |= {(at + shift, column) for at, column in table.formulas if at >= skipped}
        formats |= {
            (at + shift, column): text for (at, column), text in table.number_formats.items() if at >= skipped
        }
        flags |= {(at + shift, column): flag for (at, column), flag in table.flags.items() if at >= skipped}
        hidden |= {at + shift for at in table.hidden if at >= skipped}
        merged += [
            replace(cells, first_row=cells.first_row + shift, last_row=cells.last_row + shift)
            for cells in table.merged
            if cells.first_row >= skipped
        ]
    same: dict[str, Any] = {one.name: getattr(first, one.name) for one in fields(first)}
    same |= {"rows": tuple(rows), "flags": flags, "hidden": frozenset(hidden), "merged": tuple(merged)}
    same |= {"formulas": frozenset(formulas), "number_formats": formats}
    return JoinedTable(**same, parts=tuple(parts))


def place_of(table: RawTable, line: int) -> tuple[str, int]:
    """Return the sheet, "" if there is but one, and the line in it that a line of a table stands for."""
    for part in reversed(table.parts if isinstance(table, JoinedTable) else ()):
        if line > part.first:
            return part.sheet, line - part.first - 1 + part.line
    return "", line
