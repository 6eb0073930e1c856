"""Files that somebody may send as a plan: what each is made of, and what the gate must say of it."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from planner.domain.entities import Entity
from planner.domain.ids import PlaceId
from planner.domain.plan import Plan
from planner.storage.creation import create_store
from planner.storage.errors import (
    DamagedError,
    FileError,
    FileMissingError,
    ForeignJournalError,
    NewerSchemaError,
    NotAPlanError,
)
from planner.storage.journal import entry_hash, read_changes, read_entries
from tests.examples import funded_plan

#: Makes a hostile file of a good plan that lies there.
Recipe = Callable[[Path], None]

_SUPER_JOURNAL = bytes.fromhex("d9d505f920a163d7")
#: The file that a crafted journal names, beside the plan.
BYSTANDER = "viktigt.docx"
_ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
_LONG_NOTE = "UPDATE measure SET note = hex(zeroblob({})) WHERE number = 1"
_ALLOCATION = "id, scenario_id, measure_id, fund_id, year"


class Case(NamedTuple):
    """One file: its name, how it is made, and the error that it must give; None = it is let in."""

    name: str
    make: Recipe
    verdict: type[FileError] | None = DamagedError


def by_sql(*statements: str) -> Recipe:
    """Return what does so to the file, past the program."""

    def make(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement).fetchall()

    return make


def by_schema(statement: str) -> Recipe:
    """Return what writes straight into the table of tables."""
    return by_sql("PRAGMA writable_schema=ON", statement)


def by_content(content: bytes) -> Recipe:
    """Return what replaces the whole file."""
    return lambda path: _overwrite(path, content)


def by_bytes(at: int, data: bytes) -> Recipe:
    """Return what changes some bytes of the file."""

    def make(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[at : at + len(data)] = data
        path.write_bytes(content)

    return make


def _overwrite(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def instead_of_allocation(query: str) -> Recipe:
    """Return what puts a view in the place of the table with the money."""
    return by_sql(
        "PRAGMA legacy_alter_table=ON",
        "ALTER TABLE allocation RENAME TO hidden",
        f"CREATE VIEW allocation AS {query}",
    )


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    """A named pipe: whoever opens it waits for ever."""
    path.unlink()
    os.mkfifo(path)


def link_to_itself(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def sparse(path: Path) -> None:
    """A file that takes no room and has 8 GB."""
    os.truncate(path, 8 * 2**30)


def utf_16(path: Path) -> None:
    """The same plan in another encoding, which SQLite takes for its own."""
    copied_into(path, "PRAGMA encoding='UTF-16le'")


def copied_into(path: Path, setting: str) -> None:
    """Write everything into a new file with another setting."""
    with closing(sqlite3.connect(path)) as connection:
        script = "\n".join(connection.iterdump())
        numbers = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in _NUMBERS}
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(setting)
        connection.executescript(script)
        for name, number in numbers.items():
            connection.execute(f"PRAGMA {name}={number}")


_NUMBERS = ("application_id", "user_version")


def super_journal(path: Path) -> None:
    """A journal that names another file as part of the same change: SQLite 3.40 deletes that file."""
    victim = os.fsencode(path.with_name(BYSTANDER))
    pages = path.stat().st_size // 4096
    numbers = b"".join(number.to_bytes(4, "big") for number in (0, 1, pages, 512, 4096))
    beyond = (0x40000000 // 4096 + 1).to_bytes(4, "big")
    ending = len(victim).to_bytes(4, "big") + (sum(victim) & 0xFFFFFFFF).to_bytes(4, "big") + _SUPER_JOURNAL
    header = (_SUPER_JOURNAL + numbers).ljust(512, b"\0")
    path.with_name(f"{path.name}-journal").write_bytes(header + beyond + victim + ending)


def journal_of_noise(path: Path) -> None:
    path.with_name(f"{path.name}-journal").write_bytes(b"\x01" * 5_000)


def log_of_noise(path: Path) -> None:
    by_sql("PRAGMA journal_mode=WAL")(path)
    path.with_name(f"{path.name}-wal").write_bytes(b"\x37\x7f\x06\x82" + b"\x01" * 5_000)


def id_that_leads_elsewhere(path: Path) -> None:
    """A plan that is whole, but whose ids would be paths if they were used as names of files."""
    path.unlink()
    plan = funded_plan()
    place = replace(next(iter(plan.places.values())), id=PlaceId("../../utanfor"), name="Utanför")
    values: list[Entity] = [
        *plan.funds.values(),
        *plan.frames.values(),
        *plan.scenarios.values(),
        plan.info,
        place,
    ]
    create_store(path, Plan.of(values), "Mallory")


def resealed(statement: str) -> Recipe:
    """Return what changes the journal and then computes all its hashes anew, as a forger can."""

    def make(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute(statement)
            previous = ""
            for entry in read_entries(connection):
                linked = replace(entry, prev_hash=previous)
                previous = entry_hash(linked, read_changes(connection, entry.seq))
                values = (linked.prev_hash, previous, entry.seq)
                connection.execute("UPDATE journal SET prev_hash = ?, hash = ? WHERE seq = ?", values)

    return make


def _last_change(expression: str) -> str:
    return f"UPDATE journal_change SET after = {expression} WHERE id = (SELECT max(id) FROM journal_change)"


def views_on_views(path: Path) -> None:
    names = ["allocation", *(f"v{number}" for number in range(60))]
    by_sql(*(f"CREATE VIEW {name} AS SELECT * FROM {below}, (SELECT 1)" for below, name in pairwise(names)))(
        path
    )


def first_page_of(table: str) -> str:
    return f"(SELECT rootpage FROM sqlite_schema WHERE name = '{table}')"


NO_PLANS = (
    Case("missing", Path.unlink, FileMissingError),
    Case("zero bytes", by_content(b""), NotAPlanError),
    Case("a folder", folder, NotAPlanError),
    Case("a text", by_content("hej å ä ö\n".encode() * 1000), NotAPlanError),
    Case("a picture", by_content(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40), NotAPlanError),
    Case("16 bytes of header", by_content(b"SQLite format 3\0"), NotAPlanError),
    Case("a header and noise", by_content(b"SQLite format 3\0" + bytes(range(256)) * 40), NotAPlanError),
    Case("another program's", by_sql("PRAGMA application_id=252006674"), NotAPlanError),
    Case("a database of nobody", by_sql("PRAGMA application_id=0"), NotAPlanError),
    Case("a newer schema", by_sql("PRAGMA user_version=99"), NewerSchemaError),
    Case("schema 0", by_sql("PRAGMA user_version=0"), NotAPlanError),
    Case("sparse, 8 GB", sparse, NotAPlanError),
)
NO_FILES = (
    Case("a named pipe", pipe, NotAPlanError),
    Case("a link to itself", link_to_itself, FileError),
)
STRANGE_SCHEMAS = (
    Case(
        "a trigger doubles the money",
        by_sql(
            "CREATE TRIGGER z AFTER INSERT ON allocation BEGIN "
            "UPDATE allocation SET amount_ore = amount_ore * 2 WHERE id = new.id; END"
        ),
    ),
    Case(
        "a trigger hides the journal",
        by_sql(
            "CREATE TRIGGER z AFTER INSERT ON journal BEGIN DELETE FROM journal WHERE seq = new.seq; END"
        ),
    ),
    Case(
        "a trigger loads a library",
        by_sql("CREATE TRIGGER z AFTER UPDATE ON fund BEGIN SELECT load_extension('x.so'); END"),
    ),
    Case(
        "a view multiplies the money",
        instead_of_allocation(f"SELECT {_ALLOCATION}, amount_ore * 10 AS amount_ore FROM hidden"),
    ),
    Case(
        "a view without end",
        instead_of_allocation(
            f"{_ENDLESS} SELECT x AS id, '' AS scenario_id, '' AS measure_id, '' AS fund_id, 2026 AS year, "
            "1 AS amount_ore FROM c"
        ),
    ),
    Case(
        "a view of 400 MB",
        instead_of_allocation(
            "SELECT hex(zeroblob(400000000)) AS id, scenario_id, measure_id, fund_id, year, amount_ore "
            "FROM hidden"
        ),
    ),
    Case("views on views", views_on_views),
    Case("a view with a forbidden function", by_sql("CREATE VIEW v AS SELECT fts3_tokenizer('simple')")),
    Case(
        "a computed column", by_sql("ALTER TABLE fund ADD COLUMN x TEXT AS (hex(name)) VIRTUAL")
    ),
    Case("a virtual table", by_sql("CREATE VIRTUAL TABLE notes USING fts5(body)")),
    Case("an index of a computation", by_sql("CREATE INDEX i ON allocation(abs(amount_ore))")),
    Case("a table more", by_sql("CREATE TABLE more (id TEXT, amount_ore INTEGER)")),
    Case("a table with a formula for a name", by_sql('CREATE TABLE "=HYPERLINK(""http://x"")" (a)')),
    Case("statistics that steer queries", by_sql("ANALYZE")),
    Case(
        "a table without its checks",
        by_schema("UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (amount_ore > 0)', 'CHECK (1)')"),
    ),
    Case(
        "a table that is not SQL",
        by_schema("UPDATE sqlite_schema SET sql = 'CREATE TABLE allocation(id' WHERE name = 'allocation'"),
    ),
    Case(
        "a table that begins on page 1",
        by_schema("UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'allocation'"),
    ),
    Case(
        "two tables on one page",
        by_schema(
            f"UPDATE sqlite_schema SET rootpage = {first_page_of('place')} WHERE name = 'allocation'"
        ),
    ),
)  # fmt: skip
STRANGE_CONTENTS = (
    Case("a text that is not UTF-8", by_sql("UPDATE measure SET title = CAST(x'c3285c00ff' AS TEXT)")),
    Case("a text with a NUL", by_sql("UPDATE measure SET title = 'a' || char(0) || 'b'")),
    Case("the largest amounts", by_sql("UPDATE allocation SET amount_ore = 9223372036854775807")),
    Case("no journal", by_sql("DELETE FROM journal_change", "DELETE FROM journal")),
    Case("a text of 15 MB", by_sql(_LONG_NOTE.format(7_500_000))),
    Case("a text beyond the limit", by_sql(_LONG_NOTE.format(10_500_000))),
    Case("an id that leads elsewhere", id_that_leads_elsewhere),
    Case("a forged journal of deep JSON", resealed(_last_change("replace(hex(zeroblob(50000)), '0', '[')"))),
    Case("a forged journal of no JSON", resealed(_last_change("'inte json'"))),
    Case("a forged journal of a number without end", resealed(_last_change("replace(after, ':', ':1e999')"))),
    Case("a forged journal of a strange kind", resealed("UPDATE journal_change SET entity = 'sqlite'")),
    Case("a forged journal with a time that is none", by_sql("UPDATE journal SET at = 'igår'")),
    Case("a list of free pages without end", by_bytes(32, bytes((0, 0, 0, 2, 0, 0, 0, 9)))),
    Case("a page size that is none", by_bytes(16, bytes((0x12, 0x34)))),
    Case("more bytes than pages", lambda path: _overwrite(path, path.read_bytes() + bytes(4096))),
)  # fmt: skip
STRANGE_NEIGHBOURS = (
    Case("a journal that names another file", super_journal, ForeignJournalError),
    Case("a journal of noise", journal_of_noise, None),
    Case("a write-ahead log of noise", log_of_noise, None),
)
ALLOWED = (
    Case("a good plan", lambda _: None, None),
    Case("the header of a write-ahead log", by_sql("PRAGMA journal_mode=WAL"), None),
    Case("in UTF-16", utf_16, None),
    Case("with pages of 512 bytes", lambda path: copied_into(path, "PRAGMA page_size=512"), None),
    Case("with pages of 64 kB", lambda path: copied_into(path, "PRAGMA page_size=65536"), None),
)
CASES = (
    *NO_PLANS, *(NO_FILES if os.name == "posix" else ()), *STRANGE_SCHEMAS, *STRANGE_CONTENTS,
    *STRANGE_NEIGHBOURS, *ALLOWED,
)  # fmt: skip


def make(case: Case, good: Path, folder: Path) -> Path:
    """Make one of the files, of a copy of a good plan, and return it; a bystander lies beside it."""
    path = Path(shutil.copy(good, folder / "fran_nagon.tplan"))
    (folder / BYSTANDER).write_text("viktigt", "utf-8")
    case.make(path)
    return path
