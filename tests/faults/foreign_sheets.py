"""Spreadsheets that were made to harm whoever opens them, and small good ones to damage."""

import contextlib
import io
import random
import zipfile
from collections.abc import Mapping
from datetime import date

import xlsxwriter

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_MANIFEST = '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
_ODS_CELL = '<table:table-cell office:value-type="float" office:value="7"{}/>'
_MEGABYTE = 2**20
_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


def good_xlsx() -> bytes:
    """Return a workbook with numbers, texts, dates, formulas, merged and hidden cells."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet = book.add_worksheet("Åtgärder")
        sheet.merge_range(0, 0, 0, 4, "Åtgärder 2026")
        sheet.write_row(1, 0, ["Åtgärd", 2026, 2027, "Summa", "Klart"])
        for row in range(2, 40):
            sheet.write_row(row, 0, [f"Belysning på torg {row}", row * 1000, 1.5])
            sheet.write_formula(row, 3, f"=B{row + 1}+C{row + 1}", None, row * 1000 + 1.5)
            sheet.write_datetime(row, 4, date(2026, 3, 1), day)
        sheet.set_row(5, None, None, {"hidden": True})
        sheet.set_column(4, 4, None, None, {"hidden": True})
    return target.getvalue()


def good_ods() -> bytes:
    """Return a small .ods."""
    twice = ' table:number-columns-repeated="2"'
    row = (
        '<table:table-row><table:table-cell office:value-type="string"><text:p>Ljus på torg</text:p>'
        f"</table:table-cell>{_ODS_CELL.format('')}{_ODS_CELL.format(twice)}"
        '<table:table-cell table:formula="of:=[.B1]" office:value-type="date" '
        'office:date-value="2026-03-01"/>'
        "</table:table-row>"
    )
    return ods(row * 30)


def ods(rows: str, before: str = "") -> bytes:
    """Return an .ods with these rows, and something before its first tag."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content xmlns:office="{_OFFICE}" '
        f'xmlns:table="{_TABLE}" xmlns:text="{_TEXT}"><office:body><office:spreadsheet>'
        f'<table:table table:name="Lista">{rows}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return _zipped(
        {"mimetype": kind, "META-INF/manifest.xml": _MANIFEST.encode(), "content.xml": content.encode()}
    )


def hostile_sheets() -> dict[str, bytes]:
    """Return each bomb by the name of its file."""
    sheet, strings = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
    cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="{}"/>'
    laughs = f'<!DOCTYPE x [<!ENTITY l0 "ha">{_LAUGHS}]>'
    quadratic = f'<!DOCTYPE x [<!ENTITY a "{"a" * 100_000}">]><sst>{"&a;" * 10_000}</sst>'
    file = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>'
    book = good_xlsx()
    nested = _zipped({"a": bytes(200 * _MEGABYTE)})
    return {
        "uppackad.xlsx": _with(book, {sheet: b"<worksheet>" + bytes(320 * _MEGABYTE)}),
        "ljuger om sin storlek.xlsx": _lying(_with(book, {sheet: bytes(320 * _MEGABYTE)})),
        "en cell.xlsx": _with(book, {sheet: _one_cell(280 * _MEGABYTE)}),
        "skratt.xlsx": _with(book, {strings: f"{laughs}<sst><si><t>&l9;</t></si></sst>".encode()}),
        "skratt i utf-16.xlsx": _with(book, {strings: f"{laughs}<sst/>".encode("utf-16")}),
        "skratt i utf-16 utan märke.xlsx": _with(book, {strings: f"{laughs}<sst/>".encode("utf-16-le")}),
        "kvadrat.xlsx": _with(book, {strings: quadratic.encode()}),
        "fil utifrån.xlsx": _with(book, {strings: file.encode()}),
        "sista cellen.xlsx": _with(book, {sheet: _cells("A1", "XFD1048576")}),
        "sista raden.xlsx": _with(book, {sheet: _cells("A1048576")}),
        "många delar.xlsx": _with(book, {f"xl/media/{n}.png": b"" for n in range(3_000)}),
        "uppåt.xlsx": _with(book, {"../../uppåt.xml": b"<a/>"}),
        "tagg utan slut.xlsx": _with(book, {sheet: b"<worksheet " + b"a" * 2 * _MEGABYTE}),
        "djup.xlsx": _with(book, {sheet: b"<a>" * 3_000_000}),
        "bomb i bilaga.xlsx": _with(book, {"xl/embeddings/bok.xlsx": nested}),
        "zip i zip.xlsx": _zipped({"lista.xlsx": book}),
        "upprepad cell.ods": ods(f"<table:table-row>{cell.format(1_000_000_000)}</table:table-row>"),
        "upprepad rad.ods": ods(
            f'<table:table-row table:number-rows-repeated="1000000">{cell.format(400)}</table:table-row>'
        ),
        "många upprepade.ods": ods(
            f'<table:table-row table:number-rows-repeated="90000">{cell.format(500)}</table:table-row>' * 900
        ),
        "skratt.ods": ods("<table:table-row/>", laughs),
    }


def damaged(data: bytes, rnd: random.Random) -> bytes:
    """Return a file that was cut off, or has wrong bits, in itself or in one of its parts."""
    if zipfile.is_zipfile(io.BytesIO(data)) and rnd.random() < 0.7:
        with contextlib.suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if archive.getinfo(name).file_size]
            chosen = rnd.choice(names)
            return _with(data, {chosen: _bits(archive.read(chosen), rnd)})
    return _bits(data, rnd) if rnd.random() < 0.7 else data[: rnd.randrange(len(data))]


def _bits(data: bytes, rnd: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rnd.choice((1, 3, 20))):
        at = rnd.randrange(len(changed))
        kind = rnd.random()
        if kind < 0.5:
            changed[at] ^= 1 << rnd.randrange(8)
        elif kind < 0.8:
            changed[at : at + 4] = rnd.choice((b"9999", b"\xff\xff\xff\xff", b"\0\0\0\0", b'""<>', b"-1-1"))
        else:
            end = min(len(changed), at + rnd.randrange(1, 200))
            changed[at:at] = changed[at:end]
    return bytes(changed)


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


def _with(book: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Return a zipped file with some of its parts put in anew."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return _zipped({**{name: archive.read(name) for name in archive.namelist()}, **parts})


def _lying(data: bytes) -> bytes:
    """Return a zipped file whose directory says that its largest part is small."""
    size = (320 * _MEGABYTE).to_bytes(4, "little")
    return data.replace(size, (1_000).to_bytes(4, "little"))


def _one_cell(size: int) -> bytes:
    start = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
    )
    text = b'<c r="A1" t="inlineStr"><is><t>' + b"a" * size + b"</t></is></c>"
    return start + text + b"</row></sheetData></worksheet>"


def _cells(*names: str) -> bytes:
    cells = "".join(
        f'<row r="{name.strip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}"><c r="{name}"><v>1</v></c></row>'
        for name in names
    )
    return f"<worksheet><sheetData>{cells}</sheetData></worksheet>".encode()
