"""Where a list comes from, a file or a copied table, with what proves later which it was."""

import csv
import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.list_columns import best_table
from planner.exchange.list_reading import RawTable, Report, read_tables, start_of_list
from planner.exchange.list_sheets import joined, like, prepared
from planner.exchange.reading.table import nobody_asks


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSource:
    """A list as it was read.

    Attributes:
        name: the file's name without folder, or what the copied table is called.
        sha256: hash of all its bytes, in hex.
        tables: its sheets, as plain lists.
        path: the file; None = it was copied.
    """

    name: str
    sha256: str
    tables: tuple[RawTable, ...]
    path: Path | None = None

    @property
    def encoding(self) -> str:
        """How the text of a CSV was read, else ""."""
        return self.tables[0].encoding

    def best(self) -> RawTable:
        """Return the sheet that looks most like a list of measures."""
        return best_table(self.tables)

    def like(self, table: RawTable) -> tuple[RawTable, ...]:
        """Return the sheets that have the same headers as one of them, itself included."""
        return like(table, self.tables)

    def joined(self, table: RawTable) -> RawTable:
        """Return a sheet and those like it as one list."""
        return joined(self.like(table))


def read_source(path: Path, encoding: str = "", report: Report = nobody_asks) -> ListSource:
    """Read a file.

    Args:
        path: the file.
        encoding: of a CSV; "" = found by itself.
        report: told how much is read, 0 to 1.

    Raises:
        ListReadError: it cannot be read, or was changed while it was.
    """
    start_of_list(path)
    before = _sha256(path)
    tables = read_tables(path, encoding, report)
    if _sha256(path) != before:
        raise ListReadError(path, ReadProblem.DAMAGED)
    return ListSource(
        name=path.name, sha256=before, tables=tuple(prepared(table) for table in tables), path=path
    )


def pasted_source(text: str, name: str) -> ListSource:
    """Take a table that was copied from a spreadsheet: cells between tabs, a row on each line.

    Args:
        text: what was on the clipboard.
        name: what the list is called in the journal.

    Raises:
        ListReadError: there is no table in it.
    """
    try:
        rows = [tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter="\t")]
    except csv.Error as error:  # a cell without end
        raise ListReadError(Path(name), ReadProblem.DAMAGED) from error
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    if len(rows) < 2 or max(len(row) for row in rows) < 2:
        raise ListReadError(Path(name), ReadProblem.EMPTY)
    table = RawTable(file_name=name, sheet="", rows=tuple(rows))
    return ListSource(name=name, sha256=hashlib.sha256(text.encode()).hexdigest(), tables=(prepared(table),))


def _sha256(path: Path) -> str:
    """Return the hash of a file; of one that cannot be read reading says why."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
