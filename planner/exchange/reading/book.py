"""Opens a spreadsheet with the library that reads its kind, after a look at what it would cost."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.reading.prescan import prescan
from planner.exchange.reading.table import RawTable, Report

OLE = b"\xd0\xcf\x11\xe0"
ZIP = b"PK\x03\x04"
#: What Excel calls the whole of a workbook that has a password.
_LOCKED = "EncryptedPackage".encode("utf-16-le")


def read_book(path: Path, report: Report) -> Iterator[RawTable]:
    """Yield every visible sheet, also those without cells. To be called in the child: a library may abort.

    Raises:
        ListReadError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            is_ole = file.read(4) == OLE
        yield from _read_ole(path, report) if is_ole else _read_zipped(path, report)
    except (ListReadError, MemoryError):
        raise
    except Exception as error:
        # The libraries raise a dozen kinds of error on damaged files.
        raise ListReadError(path, ReadProblem.DAMAGED) from error


def _read_ole(path: Path, report: Report) -> Iterator[RawTable]:
    from planner.exchange.reading.calamine_book import read_xls

    if _LOCKED in path.read_bytes():
        raise ListReadError(path, ReadProblem.LOCKED)
    yield from read_xls(path, report)


def _read_zipped(path: Path, report: Report) -> Iterator[RawTable]:
    prescan(path)
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
    if "xl/workbook.bin" in names:
        from planner.exchange.reading.calamine_book import read_xls

        yield from read_xls(path, report)
    elif "content.xml" in names:
        from planner.exchange.reading.calamine_book import read_ods

        yield from read_ods(path, report)
    elif any(name.lower().startswith("xl/") for name in names):
        from planner.exchange.reading.xlsx import read_xlsx

        yield from read_xlsx(path, report)
    else:
        raise ListReadError(path, ReadProblem.UNKNOWN_FORMAT)
