"""Reads .ods, .xls and .xlsb with calamine, and says what it cannot tell of them.

Calamine has been seen to abort and to hang on damaged files: it runs in the child only. Of .xls and .xlsb it
tells no formulas, no hidden rows and no number formats, and gives an error cell as empty.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.reading.limits import bounded
from planner.exchange.reading.ods_marks import OdsMarks, ods_marks
from planner.exchange.reading.table import (
    Cell,
    CellFlag,
    CellRange,
    Place,
    RawTable,
    Report,
    Row,
    Untold,
    looks_like_a_date,
)

_UNTOLD_OF_ODS = frozenset({Untold.NUMBER_FORMATS})
_UNTOLD_OF_XLS = frozenset({Untold.ERRORS, Untold.FORMULAS, Untold.HIDDEN, Untold.NUMBER_FORMATS})


def read_ods(path: Path, report: Report) -> Iterator[RawTable]:
    """Yield every visible sheet of an .ods; raises what `read_xls` raises."""
    marks = ods_marks(path)
    for name, rows, _ in _sheets(path, report):
        mark = marks.get(name, OdsMarks())
        yield RawTable(
            file_name=path.name,
            sheet=name,
            rows=rows,
            flags={**_text_dates(rows), **mark.flags},
            formulas=frozenset(mark.formulas),
            hidden=frozenset(mark.hidden_rows),
            hidden_columns=frozenset(mark.hidden_columns),
            merged=tuple(mark.merged),
            untold=_UNTOLD_OF_ODS,
        )


def read_xls(path: Path, report: Report) -> Iterator[RawTable]:
    """Yield every visible sheet of an .xls or .xlsb.

    Raises:
        ListReadError: a sheet is too large, or the file has a password.
        Exception: what the library raises on damaged files; it may also abort.
    """
    for name, rows, merged in _sheets(path, report):
        yield RawTable(
            file_name=path.name,
            sheet=name,
            rows=rows,
            flags=_text_dates(rows),
            merged=merged or (),
            untold=_UNTOLD_OF_XLS | ({Untold.MERGED} if merged is None else set()),
        )


def _sheets(
    path: Path, report: Report
) -> Iterator[tuple[str, tuple[Row, ...], tuple[CellRange, ...] | None]]:
    """Yield name, rows and merged cells of each visible sheet; None = the format tells none."""
    from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_path(path)
    except PasswordError as error:
        raise ListReadError(path, ReadProblem.LOCKED) from error
    with book:
        sheets = book.sheets_metadata
        for at, info in enumerate(sheets):
            if info.visible != SheetVisibleEnum.Visible or info.typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(info.name)
            rows = tuple(bounded(path, _rows(sheet.to_python(skip_empty_area=False))))
            ranges = sheet.merged_cell_ranges
            yield info.name, rows, None if ranges is None else tuple(_range(*corners) for corners in ranges)
            report((at + 1) / len(sheets))


def _rows(rows: Sequence[Sequence[Cell]]) -> Iterator[list[Cell]]:
    """Yield the rows with None for what is empty."""
    for row in rows:
        yield [None if cell == "" else cell for cell in row]


def _range(first: Place, last: Place) -> CellRange:
    return CellRange(first_row=first[0], first_column=first[1], last_row=last[0], last_column=last[1])


def _text_dates(rows: tuple[Row, ...]) -> dict[Place, CellFlag]:
    return {
        (at, column): CellFlag.TEXT_DATE
        for at, row in enumerate(rows)
        for column, cell in enumerate(row)
        if isinstance(cell, str) and looks_like_a_date(cell)
    }
