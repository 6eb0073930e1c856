"""A look into a zipped spreadsheet before a library opens it: bombs and endless sheets are refused.

A zip within the zip, such as a workbook embedded in another, is never opened; only its size counts.
"""

import re
import zipfile
from pathlib import Path
from typing import IO

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.reading.limits import MAX_CELLS, MAX_COLUMNS, MAX_PARTS, MAX_ROWS, MAX_UNPACKED
from planner.exchange.reading.ods_size import OdsSize
from planner.exchange.reading.xml_blocks import whole_tags

#: Parts that readers of cells open.
_READ = (".xml", ".rels", ".bin")
_NOT_READ = "customXml/"
_NOT_XML = ".bin"
_ENCRYPTED = 1
#: No spreadsheet is nested so deep, and no cell of one has so many characters.
_DEEPEST = 1_000
_LONGEST_TEXT = 2**19

_ENTITY = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="(\d+)"')
_CELL = re.compile(rb"<(?:\w+:)?c[\s>/]")
#: A cell to the right of SR, which is the last of `MAX_COLUMNS` columns.
_FAR_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="(?:[A-Z]{3,}|[T-Z][A-Z]|S[S-Z])\d', re.IGNORECASE)
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
                if _is_opened(part.filename):
                    with archive.open(part) as file:
                        unpacked = _check_part(path, part.filename, file, unpacked)
    except ListReadError:
        raise
    except Exception as error:
        # zipfile and zlib raise half a dozen kinds of error on damaged archives.
        raise ListReadError(path, ReadProblem.DAMAGED) from error


def is_looked_through(part: str) -> bool:
    """Tell whether the prescan has looked into a part's XML: then it declares nothing that unfolds."""
    return _is_opened(part) and not part.endswith(_NOT_XML)


def _is_opened(part: str) -> bool:
    return part.endswith(_READ) and not part.startswith(_NOT_READ)


def _check_directory(path: Path, parts: list[zipfile.ZipInfo]) -> None:
    names = [part.filename for part in parts]
    climbing = any(name.startswith("/") or "\\" in name or ".." in name.split("/") for name in names)
    if climbing or len(set(names)) != len(names) or len(names) > MAX_PARTS:
        raise ListReadError(path, ReadProblem.UNSAFE)
    if sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise ListReadError(path, ReadProblem.UNPACKS_TOO_LARGE, MAX_UNPACKED)
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise ListReadError(path, ReadProblem.LOCKED)


def _check_part(path: Path, name: str, file: IO[bytes], unpacked: int) -> int:
    """Read one part through; return how much has been unpacked so far, which its directory may lie about."""
    sheet, ods, shape = _SheetSize(path), OdsSize(path), _Shape()
    for block in whole_tags(file):
        unpacked += len(block)
        if unpacked > MAX_UNPACKED:
            raise ListReadError(path, ReadProblem.UNPACKS_TOO_LARGE, MAX_UNPACKED)
        if name.endswith(_NOT_XML):
            continue
        if shape.is_hostile(block):
            raise ListReadError(path, ReadProblem.UNSAFE)
        if _SHEET.fullmatch(name):
            sheet.take(block)
        elif name == "content.xml":
            ods.take(block)
        elif name == "META-INF/manifest.xml" and b"encryption-data" in block:
            raise ListReadError(path, ReadProblem.LOCKED)
    return unpacked


class _Shape:
    """Follows how deep XML is, and finds what no spreadsheet program writes and parsers have died of."""

    def __init__(self) -> None:
        self._depth = 0

    def is_hostile(self, block: bytes) -> bool:
        """Take one block and tell whether to stop; zeros mean UTF-16, in which nothing could be searched."""
        closing = block.count(b"</")
        neither = block.count(b"/>") + block.count(b"<?") + block.count(b"<!")
        self._depth += block.count(b"<") - 2 * closing - neither
        return (
            self._depth > _DEEPEST
            or b"\0" in block
            or block.startswith((b"\xff\xfe", b"\xfe\xff", b"PK"))
            or _ENTITY.search(block) is not None
            or (len(block) > _LONGEST_TEXT and b"<" not in block)
        )


class _SheetSize:
    """Counts the rows, columns and cells of an .xlsx sheet, by what they call themselves."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._cells = 0

    def take(self, block: bytes) -> None:
        self._cells += len(_CELL.findall(block))
        if self._cells > MAX_CELLS:
            raise ListReadError(self._path, ReadProblem.TOO_MANY_CELLS, MAX_CELLS)
        if any(int(row) > MAX_ROWS for row in _ROW.findall(block)):
            raise ListReadError(self._path, ReadProblem.TOO_MANY_ROWS, MAX_ROWS)
        if _FAR_CELL.search(block):
            raise ListReadError(self._path, ReadProblem.TOO_MANY_COLUMNS, MAX_COLUMNS)
