"""A private copy of a damaged plan, mended as far as what belongs there is known: its header and its schema.

Nothing of the figures is touched. What a header and a schema of ours say is known to the byte, so a fallen
bit in them need not cost the whole plan.
"""

import contextlib
import sqlite3
from contextlib import closing
from pathlib import Path

from planner.storage.connection import APPLICATION_ID, file_uri
from planner.storage.header import LARGEST
from planner.storage.schema import newest_version

#: What SQLite and its errors raise; a message that quotes damaged text may be no UTF-8.
_DAMAGE = (sqlite3.Error, UnicodeDecodeError)
_PAGE = 4096
_PAGE_SIZES = frozenset(1 << power for power in range(9, 16))


def mend_copy(copy: Path) -> None:
    """Make a private copy one that SQLite looks into; what cannot be mended stays as it is."""
    _play_back(copy)
    for suffix in ("-journal", "-wal", "-shm"):
        copy.with_name(copy.name + suffix).unlink(missing_ok=True)
    _mend_header(copy)
    with contextlib.suppress(*_DAMAGE):
        _mend_schema(copy)


def _play_back(copy: Path) -> None:
    """Let SQLite take back what a crash broke off, if it can."""
    with contextlib.suppress(*_DAMAGE), closing(_connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()


def _connect(copy: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{file_uri(copy)}?mode=rw", uri=True, isolation_level=None)
    connection.execute("PRAGMA trusted_schema=0").fetchall()
    return connection


def _mend_header(copy: Path) -> None:
    """Write the header that our plans have, and fill the file up to whole pages with zeros."""
    content = bytearray(copy.read_bytes())
    page_size = int.from_bytes(content[16:18], "big")
    if page_size not in _PAGE_SIZES:
        page_size = _PAGE
    told = int.from_bytes(content[28:32], "big") * page_size
    size = max(len(content), told if told <= LARGEST else 0, page_size)
    content.extend(bytes(-(-size // page_size) * page_size - len(content)))
    content[0:24] = b"SQLite format 3\x00" + page_size.to_bytes(2, "big") + bytes((1, 1, 0, 64, 32, 32))
    content[28:32] = (len(content) // page_size).to_bytes(4, "big")
    content[32:40] = bytes(8)  # no free pages
    content[44:48] = (4).to_bytes(4, "big")
    content[52:56] = bytes(4)
    content[56:60] = (1).to_bytes(4, "big")  # UTF-8
    content[60:64] = newest_version().to_bytes(4, "big")
    content[64:68] = bytes(4)
    content[68:72] = APPLICATION_ID.to_bytes(4, "big")
    content[92:96] = content[24:28]  # the number of pages counts only when these two agree
    copy.write_bytes(content)


def _mend_schema(copy: Path) -> None:
    """Give each table the SQL that our migrations make, and drop everything else from the schema.

    A row that is shorter than today's table has its newer columns' defaults, so the newest SQL fits all.
    """
    wanted = _tables_of_today()
    with closing(_connect(copy)) as connection:
        connection.execute("PRAGMA writable_schema=ON").fetchall()
        found = connection.execute("SELECT rowid, type, name FROM sqlite_schema").fetchall()
        for rowid, kind, name in found:
            if kind == "table" and name in wanted:
                query = "UPDATE sqlite_schema SET tbl_name = ?, sql = ? WHERE rowid = ?"
                connection.execute(query, (name, wanted[name], rowid))
            else:
                connection.execute("DELETE FROM sqlite_schema WHERE rowid = ?", (rowid,))


def _tables_of_today() -> dict[str, str]:
    from planner.storage.migrations import migrate  # brings numpy and click: 100 ms

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh, APPLICATION_ID)
        return dict(fresh.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall())
