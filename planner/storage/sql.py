"""The few SQL sentences of a plan file, made of names that the program itself has spelled."""

from collections.abc import Iterable, Sequence


def names(columns: Iterable[str]) -> str:
    """Return column names, quoted, with commas between."""
    return ", ".join(f'"{column}"' for column in columns)


def marks(count: int) -> str:
    """Return as many parameters."""
    return ", ".join("?" * count)


def select(table: str, columns: Iterable[str], rest: str) -> str:
    """Return a query; `rest` is what follows the table."""
    return f'SELECT {names(columns)} FROM "{table}" {rest}'  # noqa: S608 - no names but our own


def count(table: str) -> str:
    """Return the query of how many rows a table has."""
    return f'SELECT count(*) FROM "{table}"'  # noqa: S608 - as above


def total(table: str, column: str) -> str:
    """Return the query of the sum of a column; NULL for an empty table."""
    return f'SELECT sum("{column}") FROM "{table}"'  # noqa: S608 - as above


def insert(table: str, columns: Sequence[str]) -> str:
    """Return the writing of a new row."""
    return f'INSERT INTO "{table}" ({names(columns)}) VALUES ({marks(len(columns))})'  # noqa: S608 - as above


def upsert(table: str, columns: Sequence[str]) -> str:
    """Return the writing of a row that may be there already; REPLACE would delete it first."""
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name != "id")
    return f"{insert(table, columns)} ON CONFLICT (id) DO UPDATE SET {updates}"


def delete(table: str) -> str:
    """Return the deletion of one row by its id."""
    return f'DELETE FROM "{table}" WHERE id = ?'  # noqa: S608 - as above
