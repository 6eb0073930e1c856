"""The feature tables of a GeoPackage, a SQLite file that may come from anybody; only read, in a private copy.

Its tables are those of OGC 12-128r19 (GeoPackage 1.4), annex C: gpkg_geometry_columns tells which tables have
shapes and in which system of gpkg_spatial_ref_sys.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from planner.storage.connection import reading_error
from planner.storage.guarded import guarded
from planner.storage.header import require_file
from planner.storage.private_copy import copy_of

#: The tables with shapes that the file owns: views and virtual tables could run anything.
_TABLES = """
    SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition
    FROM gpkg_geometry_columns AS g
    LEFT JOIN gpkg_spatial_ref_sys AS s ON s.srs_id = g.srs_id
    JOIN sqlite_master AS t ON t.name = g.table_name
    WHERE t.type = 'table' AND t.sql LIKE 'CREATE TABLE%'
    ORDER BY g.table_name
"""
#: What a file writes instead of a definition of a system.
_UNDEFINED = "undefined"
_EPSG = "EPSG"

Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class FeatureTable:
    """A table of features.

    Attributes:
        name: the table's.
        system: its reference system, in WKT and as a name; "" = the file does not say.
        rows: of each feature its fields and its shape as the file has it, None for none.
    """

    name: str
    system: str
    rows: tuple[tuple[Mapping[str, Value], bytes | None], ...]


def read_geopackage(path: Path) -> tuple[FeatureTable, ...]:
    """Return the tables of features that a file has; safe on any thread.

    Raises:
        FileError: it is no GeoPackage, or not whole, or cannot be read.
    """
    require_file(path)
    copy = copy_of(path)
    try:
        with guarded(copy.path) as (connection, deadline):
            found = connection.execute(_TABLES).fetchall()
            deadline.renew()
            return tuple(_table(connection, name, shape, _system(*told)) for name, shape, *told in found)
    except Exception as error:  # damage can show as nearly any exception
        raise reading_error(error, path) from error
    finally:
        copy.discard()


def _table(connection: sqlite3.Connection, name: str, shape: str, system: str) -> FeatureTable:
    cursor = connection.execute(f"SELECT * FROM {_quoted(name)}")  # noqa: S608 - quoted, and a table there
    columns = [column for column, *_ in cursor.description]
    at = [column.casefold() for column in columns].index(shape.casefold())
    return FeatureTable(name, system, tuple((_fields(columns, row), _blob(row[at])) for row in cursor))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _fields(columns: list[str], row: tuple[Value | bytes, ...]) -> dict[str, Value]:
    return {
        column: value
        for column, value in zip(columns, row, strict=True)
        if not isinstance(value, bytes)  # the shape, and pictures
    }


def _blob(value: Value | bytes) -> bytes | None:
    return value if isinstance(value, bytes) else None


def _system(organization: str | None, code: int | None, definition: str | None) -> str:
    """Return what is known of a system: the definition first, whose name is what people call it."""
    said = "" if (definition or "").strip().casefold() == _UNDEFINED else (definition or "").strip()
    is_named = (organization or "").upper() == _EPSG
    return f"{said} {_EPSG}:{code}".strip() if is_named else said
