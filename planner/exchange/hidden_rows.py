"""Finds the hidden rows of an .xlsx, which its reader gives like any other: the sum people see lacks them."""

import re
import zipfile
from pathlib import Path

_BLOCK = 2**20
#: No longer than this is the start of a row.
_LONGEST_TAG = 500
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*>")
_NUMBER = re.compile(rb'\br="(\d+)"')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')


def hidden_rows(path: Path, part: str) -> frozenset[int]:
    """Return the rows, from 0, that a sheet hides by hand or by a filter; `part` is its file inside."""
    found: set[int] = set()
    tail = b""
    with zipfile.ZipFile(path) as archive, archive.open(part) as sheet:
        while block := sheet.read(_BLOCK):
            window = tail + block
            for tag in _ROW.findall(window):
                number = _NUMBER.search(tag)
                if number and _HIDDEN.search(tag):
                    found.add(int(number[1]) - 1)
            tail = window[-_LONGEST_TAG:]
    return frozenset(found)
