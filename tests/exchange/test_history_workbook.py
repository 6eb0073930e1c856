"""The history as a workbook: read back by other libraries, every text a text."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from planner.atomic_file import FileWriteError
from planner.exchange.errors import HistoryDiffersError
from planner.exchange.history_export import HistoryExport
from planner.exchange.history_workbook import (
    ABOUT,
    CHANGES,
    HEAD_ROW,
    VALUES,
    render_history_workbook,
    verify_history_workbook,
    write_history_workbook,
)
from tests.exchange.histories import EVIL, make_history


@pytest.fixture
def export(tmp_path: Path) -> HistoryExport:
    return make_history(tmp_path, with_secret=True)


def sheet(data: bytes, name: str) -> list[tuple[object, ...]]:
    book = openpyxl.load_workbook(BytesIO(data))
    return [tuple(cell.value for cell in row) for row in book[name].iter_rows()]


def test_every_change_and_every_value_has_a_row(export: HistoryExport) -> None:
    data = render_history_workbook(export)
    changes = sheet(data, CHANGES)[HEAD_ROW + 1 :]
    assert [row[0] for row in changes] == [8, 7, 6, 5, 4, 3, 2, 1]
    assert changes[5][2:5] == ("Eva", "Version sparad", "Till nämnden")
    assert changes[4][3] == "Ångrat nr 2: Åtgärd ändrad"
    assert len(sheet(data, VALUES)) - HEAD_ROW - 1 == export.line_count
    assert (None, "Version") not in sheet(data, ABOUT)


def test_no_text_becomes_a_formula_or_a_link(export: HistoryExport) -> None:
    book = openpyxl.load_workbook(BytesIO(render_history_workbook(export)))
    cells = [cell for name in (CHANGES, VALUES, ABOUT) for row in book[name].iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert any(cell.value == EVIL.replace("\x07", "") for cell in cells)


def test_the_seal_stands_on_every_printed_page_and_in_the_file(export: HistoryExport) -> None:
    data = render_history_workbook(export)
    book = openpyxl.load_workbook(BytesIO(data))
    code = export.stamp.version
    assert all(code in str(book[name].oddFooter.left.text) for name in (CHANGES, VALUES, ABOUT))
    assert code in str(book.properties.description)
    assert ("Versionskod", code) in [row[:2] for row in sheet(data, ABOUT)]


def test_a_workbook_that_lacks_something_is_not_put_in_place(export: HistoryExport, tmp_path: Path) -> None:
    data = render_history_workbook(export)
    verify_history_workbook(data, export)
    less = replace(export, entries=export.entries[:-1])
    fewer = replace(export, entries=(*export.entries[:-1], replace(export.entries[-1], lines=())))
    other = replace(export, stamp=replace(export.stamp, version="00000000"))
    for wrong in (less, fewer, other):
        with pytest.raises(HistoryDiffersError):
            verify_history_workbook(data, wrong)
    path = tmp_path / "historik.xlsx"
    write_history_workbook(path, export)
    assert path.read_bytes()[:2] == b"PK"
    with pytest.raises(FileWriteError):
        write_history_workbook(tmp_path / "saknas" / "historik.xlsx", export)
