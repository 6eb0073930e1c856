"""What is deleted from a table is gone from the bytes of the file, not only from sight.

The journal keeps every value by design, so this looks below it: at rows that are changed past the journal.
"""

import sqlite3
from pathlib import Path

import pytest

from planner.document import Document
from planner.editing.measures import add_measure, delete_measures
from planner.storage.connection import close, connect, transaction
from tests.examples import funded_plan

#: Long enough to fill pages of its own, which a deletion frees.
SECRET = "hemlighet811218" * 600
MARK = b"hemlighet811218"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "prov.tplan"
    Document.create(path, funded_plan()).close()
    return path


def write(connection: sqlite3.Connection, note: str, name: str | None = None) -> None:
    """Write a note; an empty name is refused by the table, after the note has been written."""
    with transaction(connection):
        connection.execute("UPDATE fund SET note = ?", (note,))
        if name is not None:
            connection.execute("UPDATE fund SET name = ?", (name,))


@pytest.mark.parametrize("settings", [[], ["PRAGMA secure_delete=0"]], ids=["ours", "control"])
def test_a_replaced_text_is_gone_from_the_bytes(path: Path, settings: list[str]) -> None:
    connection = connect(path)
    for setting in settings:
        connection.execute(setting).fetchall()
    write(connection, SECRET)
    assert MARK in path.read_bytes()
    write(connection, "")
    close(connection)
    assert (MARK in path.read_bytes()) is bool(settings)


def test_a_deleted_row_is_gone_from_the_bytes(path: Path) -> None:
    connection = connect(path)
    with transaction(connection):
        connection.execute(
            "INSERT INTO scenario (id, name, \"order\", note) VALUES ('x', 'Prov', 9, ?)", (SECRET,)
        )
    assert MARK in path.read_bytes()
    with transaction(connection):
        connection.execute("DELETE FROM scenario WHERE id = 'x'")
    close(connection)
    assert MARK not in path.read_bytes()


def test_what_was_rolled_back_leaves_nothing_in_the_file_or_beside_it(path: Path) -> None:
    connection = connect(path)
    with pytest.raises(sqlite3.IntegrityError):
        write(connection, SECRET, name="")
    close(connection)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert MARK not in path.read_bytes()


def test_the_history_keeps_what_a_deleted_measure_was(path: Path) -> None:
    """Said in the user guide: nothing can be taken out of the history."""
    with Document.open(path) as document:
        document.edit(add_measure(document.plan, "hemlighet811218"))
        measure_id = max(document.plan.measures.values(), key=lambda measure: measure.number).id
        document.edit(delete_measures(document.plan, [measure_id]))
    assert MARK in path.read_bytes()
