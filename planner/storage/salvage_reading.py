"""Reads what it can of a damaged plan: table by table, row by row; whatever goes wrong is one more loss."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.history import JournalEntry
from planner.storage import sql
from planner.storage.codec import Codec, codec_named, codec_of
from planner.storage.guarded import Deadline, guarded
from planner.storage.journal import ENTRY_COLUMNS, ChangeRow, entry_hash, entry_of
from planner.storage.private_copy import copy_of
from planner.storage.salvage_copy import mend_copy

#: Which value: the table and the id.
Key = tuple[str, str]

#: Between the two ends of what can be read in order, rows are asked for one by one: at most so many, and not
#: more than so many in a row that cannot be read; a page has room for some hundreds.
_MOST_PROBES = 100_000
_MOST_MISSES = 2_000


@dataclass(slots=True)
class Salvage:
    """What could be read.

    Attributes:
        entries: the entries of the journal by their number, each as it is written, true or not.
        changes: the changed values by the number of their entry, in their order.
        rows: the values of the tables.
        unreadable: how many rows of each table are known to be there and could not be read.
        broken: the tables that could not be read from one end to the other.
    """

    entries: dict[int, JournalEntry] = field(default_factory=dict)
    changes: dict[int, list[ChangeRow]] = field(default_factory=dict)
    rows: dict[Key, Entity] = field(default_factory=dict)
    unreadable: dict[str, int] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)

    @property
    def last_seq(self) -> int:
        """The highest number of an entry that anything tells of."""
        return max((*self.entries, *self.changes), default=0)

    def is_sealed(self, seq: int) -> bool:
        """Tell whether an entry and what it changed are as they were written: its own hash says so."""
        entry = self.entries.get(seq)
        try:
            return entry is not None and entry_hash(entry, self.changes.get(seq, [])) == entry.hash
        except (TypeError, ValueError):  # a number or bytes where there was a text
            return False


def read_salvage(path: Path, report: Callable[[float], None]) -> Salvage:
    """Read what can be read of a damaged plan, from a private copy.

    Raises:
        FileError: the file itself cannot be read, or copied.
    """
    copy = copy_of(path)
    salvage = Salvage()
    try:
        mend_copy(copy.path)
        with suppress(sqlite3.Error, UnicodeDecodeError), guarded(copy.path) as (connection, deadline):
            connection.text_factory = bytes  # a text that is no UTF-8 costs its own row only
            _Reader(connection, deadline, salvage).read(report)
    finally:
        copy.discard()
    return salvage


class _Reader:
    def __init__(self, connection: sqlite3.Connection, deadline: Deadline, salvage: Salvage) -> None:
        self._connection = connection
        self._deadline = deadline
        self._salvage = salvage

    def read(self, report: Callable[[float], None]) -> None:
        steps = len(ENTITY_TYPES) + 2
        self._read_entries()
        report(1 / steps)
        self._read_changes()
        for done, kind in enumerate(ENTITY_TYPES, 3):
            report((done - 1) / steps)
            self._read_values(codec_of(kind))
        report(1)

    def _read_entries(self) -> None:
        for row in self._rows("journal", ENTRY_COLUMNS):
            try:
                entry = entry_of(row)
                self._salvage.entries[int(entry.seq)] = entry
            except Exception:  # noqa: BLE001 - a fallen bit can raise nearly anything
                self._lose("journal")

    def _read_changes(self) -> None:
        for seq, *values in self._rows("journal_change", ("seq", *ChangeRow._fields)):
            if isinstance(seq, int) and seq > 0:
                self._salvage.changes.setdefault(seq, []).append(ChangeRow(*values))
            else:
                self._lose("journal_change")

    def _read_values(self, codec: Codec) -> None:
        for row in self._rows(codec.table, codec.names):
            try:
                # Through JSON, as the journal keeps it: each value is checked by the same decoding.
                entity = codec.from_json(json.dumps(dict(zip(codec.names, row, strict=True))))
                self._salvage.rows.setdefault((codec.table, entity.id), entity)
            except Exception:  # noqa: BLE001 - as above
                self._lose(codec.table)

    def _lose(self, table: str) -> None:
        self._salvage.unreadable[table] = self._salvage.unreadable.get(table, 0) + 1

    def _rows(self, table: str, columns: Sequence[str]) -> Iterator[tuple[Any, ...]]:
        """Yield every row that can be read, in the table's order."""
        found: dict[int, tuple[Any, ...]] = {}
        if not self._is_known(table):
            self._salvage.broken.add(table)
        elif not self._scan(table, columns, "ORDER BY rowid", found):
            self._salvage.broken.add(table)
            low = max(found, default=0)
            self._scan(table, columns, "ORDER BY rowid DESC", found)
            high = min((rowid for rowid in found if rowid > low), default=low + _MOST_PROBES)
            self._probe(table, columns, range(low + 1, min(high, low + _MOST_PROBES)), found)
        for rowid in sorted(found):
            try:
                yield tuple(v.decode() if isinstance(v, bytes) else v for v in found[rowid])
            except UnicodeDecodeError:
                self._lose(table)

    def _scan(
        self, table: str, columns: Sequence[str], order: str, found: dict[int, tuple[Any, ...]]
    ) -> bool:
        """Read in order until something is wrong; tell whether nothing was."""
        self._deadline.renew()
        try:
            for rowid, *row in self._connection.execute(sql.select(table, ("rowid", *columns), order)):
                if rowid in found and order.endswith("DESC"):
                    return False  # met what was read from the other end
                found.setdefault(rowid, tuple(row))
        except Exception:  # noqa: BLE001 - as above
            return False
        return True

    def _probe(
        self, table: str, columns: Sequence[str], rowids: range, found: dict[int, tuple[Any, ...]]
    ) -> None:
        """Ask for single rows between the two ends: whole pages may lie between damaged ones."""
        self._deadline.renew()
        query = sql.select(table, columns, "WHERE rowid = ?")
        misses = 0
        for rowid in rowids:
            misses += 1
            with suppress(Exception):
                row = self._connection.execute(query, (rowid,)).fetchone()
                if row is not None:
                    found[rowid] = tuple(row)
                    misses = 0
            if misses > _MOST_MISSES or self._deadline.is_over():
                return

    def _is_known(self, table: str) -> bool:
        """Tell whether SQLite finds the table at all: asking in vain, it reads the schema each time."""
        try:
            self._connection.execute(sql.select(table, ["rowid"], "LIMIT 0")).fetchall()
        except Exception:  # noqa: BLE001 - as above
            return False
        return True


def value_of(row: ChangeRow, text: str | None) -> Entity | None:
    """Return the value before or after a change; None when there is none, or it cannot be read."""
    if text is None:
        return None
    try:
        value = codec_named(row.entity).from_json(text)
    except Exception:  # noqa: BLE001 - as above
        return None
    return value if value.id == row.entity_id else None
