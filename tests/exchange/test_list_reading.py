"""Lists are read as they stand, whatever program wrote them, or refused with a reason and a limit."""

import contextlib
import os
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.list_import import read_table
from planner.exchange.list_reading import CellFlag, read_tables
from planner.exchange.list_source import pasted_source, read_source
from planner.exchange.reading import xml_blocks
from planner.exchange.reading.book import read_book
from planner.exchange.reading.limits import MAX_COLUMNS
from planner.exchange.reading.prescan import prescan
from planner.exchange.reading.table import nobody_asks
from planner.exchange.workbook import render_workbook
from tests.exchange.plans import export_of, small_plan
from tests.third_party import third_party

TEXT = "Åtgärd;Belopp\r\nBelysning på Södermalm;1,5\r\n"


def refused(path: Path) -> ReadProblem:
    with pytest.raises(ListReadError) as caught:
        read_tables(path)
    assert caught.value.path == path
    return caught.value.problem


def zipped(path: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_csv_is_read_in_every_encoding_that_offices_write(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.csv").write_bytes(TEXT.encode(encoding))
    table = read_table(tmp_path / "a.csv")
    assert table.rows == (("Åtgärd", "Belopp"), ("Belysning på Södermalm", "1,5"))


def test_an_unknown_encoding_is_asked_about_and_can_be_chosen(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(TEXT.encode("cp850"))
    assert refused(tmp_path / "a.csv") is ReadProblem.UNKNOWN_ENCODING
    assert read_table(tmp_path / "a.csv", encoding="cp850").rows[1][0] == "Belysning på Södermalm"


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_the_one_that_makes_even_columns(tmp_path: Path, delimiter: str) -> None:
    rows = [["Åtgärd", "Plats", "Belopp"], ["Ljus", "Torg", "100"], ["Bänkar", "Park", "2"]]
    (tmp_path / "a.csv").write_text("\n".join(delimiter.join(row) for row in rows), encoding="utf-8")
    assert [list(row) for row in read_table(tmp_path / "a.csv").rows] == rows


def test_decimal_commas_do_not_make_a_comma_the_delimiter(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Åtgärd;2026;2027\nA;1,5;2,5\nB;3,5;4,5\n", encoding="utf-8")
    assert read_table(tmp_path / "a.csv").rows[1] == ("A", "1,5", "2,5")


def test_excels_own_line_about_the_delimiter_is_heeded(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("sep=|\nÅtgärd|Belopp\nA;B|5\n", encoding="utf-8")
    assert read_table(tmp_path / "a.csv").rows == (("Åtgärd", "Belopp"), ("A;B", "5"))


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("tom.csv", b"", ReadProblem.EMPTY),
        ("rader.csv", b"\r\n;;\r\n", ReadProblem.EMPTY),
        ("citat.csv", b'a;b\n"c;d\n', ReadProblem.DAMAGED),
        ("sida.csv", b"<html><table>", ReadProblem.UNKNOWN_FORMAT),
        ("nollor.csv", b"abcdefgh;\x00;", ReadProblem.UNKNOWN_FORMAT),
        ("bild.png", b"\x89PNG....", ReadProblem.UNKNOWN_FORMAT),
        ("gammal.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ReadProblem.DAMAGED),
        ("stump.xlsx", b"PK\x03\x04stump", ReadProblem.DAMAGED),
    ],
)
def test_what_is_no_list_is_refused_with_its_reason(
    tmp_path: Path, name: str, data: bytes, problem: ReadProblem
) -> None:
    (tmp_path / name).write_bytes(data)
    assert refused(tmp_path / name) is problem


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    assert refused(tmp_path / "saknas.xlsx") is ReadProblem.NOT_FOUND


@pytest.mark.parametrize(
    ("part", "data", "problem"),
    [
        ("xl__worksheets__sheet1", b"\x00" * (2**20 * 301), ReadProblem.UNPACKS_TOO_LARGE),
        ("xl__sharedStrings", b'<!DOCTYPE x [<!ENTITY a "b">]><sst/>', ReadProblem.UNSAFE),
        ("xl__worksheets__sheet1", b'<row r="1048576"><c r="A1048576"/></row>', ReadProblem.TOO_MANY_ROWS),
        ("xl__worksheets__sheet1", b'<row r="1"><c r="XFD1"/></row>', ReadProblem.TOO_MANY_COLUMNS),
        ("content", b'<table:table-row number-rows-repeated="9999999"/>', ReadProblem.TOO_MANY_ROWS),
        ("..__up", b"<x/>", ReadProblem.UNSAFE),
    ],
)
def test_bombs_and_endless_sheets_are_refused_before_a_library_opens_them(
    tmp_path: Path, part: str, data: bytes, problem: ReadProblem
) -> None:
    assert refused(zipped(tmp_path / "bomb.xlsx", **{part: data})) is problem


def test_a_tag_on_the_border_of_two_blocks_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_blocks, "_BLOCK", 16)
    path = zipped(tmp_path / "a.xlsx", xl__worksheets__sheet1=b"<sheetData>" + b'<row r="1048576"></row>')
    with pytest.raises(ListReadError) as caught:
        prescan(path)
    assert caught.value.problem is ReadProblem.TOO_MANY_ROWS


def test_hidden_sheets_are_left_out_and_a_sheet_can_be_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first, hidden = book.active, book.create_sheet("Dold")
    assert first is not None
    first.title = "Lista"
    first.append(["Åtgärd", 2026])
    hidden.append(["Åtgärd", 2026, 2027])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    assert [table.sheet for table in read_tables(tmp_path / "a.xlsx")] == ["Lista"]
    assert read_table(tmp_path / "a.xlsx", "Lista").rows == (("Åtgärd", 2026),)
    with pytest.raises(ListReadError) as caught:
        read_table(tmp_path / "a.xlsx", "Dold")
    assert caught.value.problem is ReadProblem.NO_SUCH_SHEET


MANIFEST = '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
ODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
<office:body><office:spreadsheet><table:table table:name="Lista">
<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Åtgärd</text:p></table:table-cell>
<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/>
<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>Err:502</text:p>
</table:table-cell>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"""


def test_an_error_cell_of_an_ods_is_not_an_empty_cell(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr("content.xml", ODS.replace("\n", ""))
    table = read_table(tmp_path / "a.ods")
    assert table.rows[2][:3] == ("Åtgärd", 7, 7)
    assert table.flags == {(2, 3): CellFlag.ERROR}


@given(st.integers(0, 20_000), st.binary(min_size=1, max_size=40))
def test_a_damaged_workbook_is_read_or_refused_and_never_crashes(
    tmp_path_factory: pytest.TempPathFactory, at: int, noise: bytes
) -> None:
    data = bytearray(render_workbook(export_of(small_plan())))
    at %= len(data)
    data[at : at + len(noise)] = noise
    path = tmp_path_factory.getbasetemp() / "skadad.xlsx"
    path.write_bytes(data)
    with contextlib.suppress(ListReadError):
        list(read_book(path, nobody_asks))


@pytest.mark.parametrize(("column", "is_far"), [("A", False), ("SR", False), ("SS", True), ("AAA", True)])
def test_no_more_columns_are_read_than_the_limit_says(tmp_path: Path, column: str, is_far: bool) -> None:
    assert get_column_letter(MAX_COLUMNS) == "SR"
    sheet = f'<row r="1"><c s="1" r="{column}1"/></row>'.encode()
    path = zipped(tmp_path / "a.xlsx", xl__worksheets__sheet1=sheet)
    with pytest.raises(ListReadError) if is_far else contextlib.nullcontext():
        prescan(path)


def test_a_folder_and_a_pipe_are_no_lists_and_are_not_waited_for(tmp_path: Path) -> None:
    assert refused(tmp_path) is ReadProblem.UNKNOWN_FORMAT
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "rör.xlsx")
        assert refused(tmp_path / "rör.xlsx") is ReadProblem.UNKNOWN_FORMAT
        with pytest.raises(ListReadError):
            read_source(tmp_path / "rör.xlsx")


def test_a_line_without_end_is_refused_before_it_is_cut_into_cells(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a;b\n" + b";" * (2 * 2**20))
    assert refused(tmp_path / "a.csv") is ReadProblem.TOO_MANY_COLUMNS


def test_an_encoding_that_was_chosen_wrong_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(TEXT.encode("cp1252"))
    with pytest.raises(ListReadError) as caught:
        read_tables(tmp_path / "a.csv", "utf-8")
    assert caught.value.problem is ReadProblem.UNKNOWN_ENCODING


def test_a_copied_table_with_a_cell_without_end_is_refused() -> None:
    with pytest.raises(ListReadError):
        pasted_source("Åtgärd\tBelopp\n" + "a" * 200_000 + "\t1", "kopierat")


def test_a_workbook_of_the_strict_variant_is_not_called_empty() -> None:
    assert refused(third_party("spreadsheets") / "strict_iso_paths.xlsx") is ReadProblem.UNKNOWN_FORMAT
