"""A look into a zipped spreadsheet before a library opens it: bombs and endless sheets are refused."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from planner.exchange.errors import ListReadError, ReadProblem

MAX_FILE = 50 * 2**20
MAX_UNPACKED = 300 * 2**20
MAX_PARTS = 2_000
MAX_ROWS = 200_000
MAX_COLUMNS = 512
MAX_CELLS = 2_000_000
_BLOCK = 2**20
#: Parts that no reader of cells opens.
_NOT_READ = "customXml/"
#: An .ods sheet ends with a repeat of its last empty rows up to the last row there can be.
_LAST_ODS_ROW = 1_100_000

_ENTITY = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="(\d+)"')
_CELL = re.compile(rb"<(?:\w+:)?c[\s>/]")
_CELL_NAME = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)\d+"')
_REPEATED = re.compile(rb'number-(?:rows|columns)-repeated="(\d+)"')
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)


def prescan(path: Path) -> None:
    """Refuse a zipped spreadsheet that would cost too much or could do harm.

    Raises:
        ListReadError: with the limit that it breaks.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            _check_directory(path, parts)
            unpacked = 0
            for part in parts:
                if part.filename.endswith((".xml", ".rels")) and not part.filename.startswith(_NOT_READ):
                    with archive.open(part) as file:
                        unpacked = _check_part(path, part.filename, file, unpacked)
    except ListReadError:
        raise
    except Exception as error:
        # zipfile and zlib raise half a dozen kinds of error on damaged archives.
        raise ListReadError(path, ReadProblem.DAMAGED) from error


def _check_directory(path: Path, parts: list[zipfile.ZipInfo]) -> None:
    names = [part.filename for part in parts]
    climbing = any(name.startswith("/") or "\\" in name or ".." in name.split("/") for name in names)
    if climbing or len(set(names)) != len(names) or len(names) > MAX_PARTS:
        raise ListReadError(path, ReadProblem.UNSAFE)
    if sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise ListReadError(path, ReadProblem.UNPACKS_TOO_LARGE, MAX_UNPACKED)


def _check_part(path: Path, name: str, file: IO[bytes], unpacked: int) -> int:
    """Read one part through; return how much has been unpacked so far, which its directory may lie about."""
    cells = 0
    for block, window in _blocks(file):
        unpacked += len(block)
        if unpacked > MAX_UNPACKED:
            raise ListReadError(path, ReadProblem.UNPACKS_TOO_LARGE, MAX_UNPACKED)
        if window.startswith((b"\xff\xfe", b"\xfe\xff")) or _ENTITY.search(window):
            raise ListReadError(path, ReadProblem.UNSAFE)
        if _SHEET.fullmatch(name):
            cells += len(_CELL.findall(block))
            _check_sheet(path, window, cells)
        elif name == "content.xml":
            _check_repeats(path, window)
    return unpacked


def _blocks(file: IO[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Yield each block, and the same with the end of the block before it, so that no tag is cut in two."""
    tail = b""
    while block := file.read(_BLOCK):
        yield block, tail + block
        tail = block[-300:]


def _check_sheet(path: Path, window: bytes, cells: int) -> None:
    if cells > MAX_CELLS:
        raise ListReadError(path, ReadProblem.TOO_MANY_CELLS, MAX_CELLS)
    if any(int(number) > MAX_ROWS for number in _ROW.findall(window)):
        raise ListReadError(path, ReadProblem.TOO_MANY_ROWS, MAX_ROWS)
    if any(_column_number(letters) > MAX_COLUMNS for letters in set(_CELL_NAME.findall(window))):
        raise ListReadError(path, ReadProblem.TOO_MANY_COLUMNS, MAX_COLUMNS)


def _check_repeats(path: Path, window: bytes) -> None:
    """Refuse an .ods that says a few cells are a great many."""
    if any(int(number) > _LAST_ODS_ROW for number in _REPEATED.findall(window)):
        raise ListReadError(path, ReadProblem.TOO_MANY_ROWS, MAX_ROWS)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
