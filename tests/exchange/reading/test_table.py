"""All that keeps a cell from meaning what it shows is told, in whatever format it stands."""

import contextlib
import time
import warnings
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from openpyxl.worksheet.worksheet import Worksheet

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.list_import import read_table
from planner.exchange.list_reading import CellFlag, CellRange, EncodingReason, Untold, read_tables
from planner.exchange.reading.book import read_book
from planner.exchange.reading.number_formats import says_more
from planner.exchange.reading.table import looks_like_a_date, nobody_asks
from tests.third_party import third_party

MARCH = datetime.fromisoformat("2026-03-01")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A sheet with everything that a list may have and should not."""
    made = openpyxl.Workbook()
    sheet = made.active
    assert isinstance(sheet, Worksheet)
    sheet.append(["Belopp per åtgärd", None, None, None])
    sheet.append(["Åtgärd", "Belopp", "Klart", "Kod"])
    sheet.append(["Ljus", 1.5, MARCH, "=1+1"])
    sheet.append(["Bänk", 2500, "2026-03-01", "#DIV/0!"])
    sheet["B3"].number_format = '0.0 "tkr"'
    sheet["B4"].number_format = "#,##0"
    sheet.merge_cells("A1:D1")
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["C"].hidden = True
    made.save(tmp_path / "a.xlsx")
    return tmp_path / "a.xlsx"


def test_an_xlsx_tells_all_there_is(book: Path) -> None:
    table = read_table(book)
    assert table.rows[2][:3] == ("Ljus", 1.5, MARCH)
    assert table.flags == {
        (2, 1): CellFlag.UNIT_IN_FORMAT,
        (2, 3): CellFlag.FORMULA_WITHOUT_VALUE,
        (3, 2): CellFlag.TEXT_DATE,
        (3, 3): CellFlag.ERROR,
    }
    assert table.formulas == {(2, 3)}
    assert table.number_formats == {(2, 1): '0.0 "tkr"'}
    assert table.hidden == {3}
    assert table.hidden_columns == {2}
    assert table.merged == (CellRange(first_row=0, first_column=0, last_row=0, last_column=3),)
    assert table.untold == frozenset()


def test_merged_cells_are_found_by_any_of_them(book: Path) -> None:
    (merged,) = read_table(book).merged
    assert (0, 2) in merged
    assert (1, 0) not in merged


def test_a_computed_cell_keeps_its_value_and_is_known_as_computed(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, ["Åtgärd", 100, 200])
        sheet.write_formula(1, 1, "=SUM(B1:C1)", None, 300)
    table = read_table(tmp_path / "a.xlsx")
    assert table.rows == (("Åtgärd", 100, 200), (None, 300))
    assert table.formulas == {(1, 1)}
    assert table.flags == {}


def test_of_old_formats_it_is_said_what_cannot_be_told() -> None:
    folder = third_party("spreadsheets")
    old = read_table(folder / "merge_cells.xls")
    assert len(old.merged) == 3
    assert old.untold == {Untold.ERRORS, Untold.FORMULAS, Untold.HIDDEN, Untold.NUMBER_FORMATS}
    assert Untold.MERGED in read_table(folder / "date.xlsb").untold
    assert read_table(folder / "merged_cells.ods").untold == {Untold.NUMBER_FORMATS}


@pytest.mark.parametrize(
    ("data", "encoding", "reason"),
    [
        ("\ufeffå;ä".encode(), "utf-8-sig", EncodingReason.BYTE_ORDER_MARK),
        ("å;ä".encode(), "utf-8", EncodingReason.VALID_UTF8),
        ("å;ä".encode("cp1252"), "cp1252", EncodingReason.NOT_UTF8),
        ("å;ä".encode("utf-16-le"), "utf-16-le", EncodingReason.ZEROS),
    ],
)
def test_of_text_it_is_said_how_it_was_read_and_why(
    tmp_path: Path, data: bytes, encoding: str, reason: EncodingReason
) -> None:
    (tmp_path / "a.csv").write_bytes(data)
    table = read_table(tmp_path / "a.csv")
    assert (table.rows, table.encoding, table.encoding_reason) == ((("å", "ä"),), encoding, reason)
    assert table.delimiter == ";"
    chosen = read_table(
        tmp_path / "a.csv", encoding="utf-16-le" if reason is EncodingReason.ZEROS else "latin-1"
    )
    assert chosen.encoding_reason is EncodingReason.CHOSEN


@pytest.mark.parametrize(
    "text",
    ["2026-03-01", "2026-03-01 12:00", "1/3 2026", "1.3.26", "den 1 mars 2026", "3 okt. 2026", "1 May 26"],
)
def test_dates_that_people_write_as_text_are_known(text: str) -> None:
    assert looks_like_a_date(text) == (text != "1/3 2026")


@pytest.mark.parametrize(
    "text", ["2026", "12345", "1,5", "1 234 567", "Etapp 1 mars", "1-2", "2026-2027", ""]
)
def test_other_texts_are_no_dates(text: str) -> None:
    assert not looks_like_a_date(text)


def test_number_formats_that_only_group_digits_say_nothing_more() -> None:
    plain = ["General", "0", "0.00", "#,##0", "# ##0", "#,##0;[Red]-#,##0", "#,##0_);(#,##0)"]
    assert [form for form in plain if says_more(form)] == []
    telling = ['0.0 "tkr"', "#,##0,", "0%", "#,##0 [$kr-41D]", "yyyy", '0" mnkr"']
    assert [form for form in telling if not says_more(form)] == []


def test_reading_tells_how_far_it_has_come_and_ends_where_it_is_told_to(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as made:
        sheet = made.add_worksheet()
        for row in range(1_000):
            sheet.write_row(row, 0, ["Åtgärd", row])
    shares: list[float] = []
    read_tables(tmp_path / "a.xlsx", report=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] <= 1 < len(shares)

    def stop(share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_tables(tmp_path / "a.xlsx", report=stop)


def formulas_by_openpyxl(path: Path) -> dict[str, set[tuple[int, int]]]:
    """Read a workbook once more for its formulas, as openpyxl finds them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = openpyxl.load_workbook(path, read_only=True)
    found = {}
    for sheet in made.worksheets:
        sheet.reset_dimensions()
        found[sheet.title] = {
            (at, column)
            for at, row in enumerate(sheet.iter_rows())
            for column, cell in enumerate(row)
            if cell.data_type == "f"
        }
    made.close()
    return found


def test_formulas_are_found_where_openpyxl_finds_them(book: Path) -> None:
    compared = 0
    for path in [book, *sorted(third_party("spreadsheets").glob("*.xls[xm]"))]:
        with contextlib.suppress(ListReadError):
            for table in read_book(path, nobody_asks):
                assert table.formulas == formulas_by_openpyxl(path)[table.sheet], path.name
                compared += len(table.formulas)
    assert compared > 100


_SHEET = "xl/worksheets/sheet1.xml"
_MAIN = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'


def with_rows(book: Path, rows: bytes, after: bytes = b"") -> Path:
    """Return a copy of a workbook whose sheet holds other rows, and what stands below them."""
    path = book.with_name("b.xlsx")
    with zipfile.ZipFile(book) as whole, zipfile.ZipFile(path, "w") as archive:
        for name in whole.namelist():
            sheet = _MAIN + rows + b"</sheetData>" + after + b"</worksheet>"
            archive.writestr(name, sheet if name == _SHEET else whole.read(name))
    return path


def test_formulas_are_placed_also_where_cells_do_not_say_where_they_are(book: Path) -> None:
    rows = (
        b'<row><c/><c><f>1+1</f><v>2</v></c></row><row r="4"><c r="C4"/><c><f>2</f></c>'
        b'<c r="G4"><v>1</v></c></row>'
    )
    below = b'<extLst xmlns:x="x"><x:f>A1</x:f></extLst>'
    table = read_table(with_rows(book, rows, below))
    assert table.formulas == {(0, 1), (3, 3)}
    assert table.rows == ((None, 2), (), (), (None, None, None, None, None, None, 1))
    assert table.flags == {(3, 3): CellFlag.FORMULA_WITHOUT_VALUE}


def test_rows_that_stand_in_another_order_are_put_where_they_say(book: Path) -> None:
    rows = b'<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'
    assert read_table(with_rows(book, rows)).rows == ((1,), (), (3,))


def test_a_sheet_in_a_part_that_was_not_looked_through_is_refused(tmp_path: Path, book: Path) -> None:
    with zipfile.ZipFile(book) as whole, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as archive:
        for name in whole.namelist():
            text = whole.read(name).replace(b"sheet1.xml", b"sheet1.bin")
            archive.writestr(name.replace("sheet1.xml", "sheet1.bin"), text)
    with pytest.raises(ListReadError) as caught:
        read_tables(tmp_path / "b.xlsx")
    assert caught.value.problem is ReadProblem.UNSAFE


def test_a_row_that_is_said_to_stand_without_end_below_is_not_waited_for(tmp_path: Path, book: Path) -> None:
    with zipfile.ZipFile(book) as whole, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as archive:
        for name in whole.namelist():
            archive.writestr(name, whole.read(name).replace(b'<row r="4"', b'<row r="9e9"'))
    began = time.monotonic()
    with pytest.raises(ListReadError) as caught:
        read_tables(tmp_path / "b.xlsx")
    # openpyxl takes such a number.
    assert caught.value.problem in (ReadProblem.TOO_MANY_ROWS, ReadProblem.DAMAGED)
    assert time.monotonic() - began < 20
