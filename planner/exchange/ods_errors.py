"""Finds the error cells of an .ods, which its reader gives as empty: a failed amount is not no amount."""

import zipfile
from pathlib import Path

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_VALUE_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_MARK = b'value-type="error"'


def error_cells(path: Path) -> dict[str, set[tuple[int, int]]]:
    """Return, by sheet, the rows and columns (from 0) of the cells that show an error."""
    with zipfile.ZipFile(path) as archive:
        if _MARK not in archive.read("content.xml"):
            return {}
        return _walk(archive)


def _walk(archive: zipfile.ZipFile) -> dict[str, set[tuple[int, int]]]:
    from defusedxml.ElementTree import iterparse

    found: dict[str, set[tuple[int, int]]] = {}
    sheet, row, column = "", 0, 0
    errors: list[int] = []
    with archive.open("content.xml") as content:
        for event, element in iterparse(content, events=("start", "end")):
            if event == "start" and element.tag == f"{_TABLE}table":
                sheet, row = element.get(f"{_TABLE}name", ""), 0
            elif event == "start" and element.tag == f"{_TABLE}table-row":
                column, errors = 0, []
            elif event == "end" and element.tag in _CELLS:
                if element.get(_VALUE_TYPE) == "error":
                    errors.append(column)
                column += int(element.get(f"{_TABLE}number-columns-repeated", "1"))
            elif event == "end" and element.tag == f"{_TABLE}table-row":
                found.setdefault(sheet, set()).update((row, at) for at in errors)
                row += int(element.get(f"{_TABLE}number-rows-repeated", "1"))
                element.clear()
    return found
