"""Writes small maps of made-up areas, in every system and format that is read."""

import json
import sqlite3
import struct
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pyproj
import shapefile

from planner.domain.coordinates import Grid, Position

#: A square of some 500 m and one with a hole, both in Skärholmen's latitude; not drawn from any map.
SQUARE = [(59.270, 17.900), (59.274, 17.900), (59.274, 17.908), (59.270, 17.908), (59.270, 17.900)]
HOLE = [(59.271, 17.902), (59.271, 17.906), (59.273, 17.906), (59.273, 17.902), (59.271, 17.902)]
NAMES = ("Björkholmen", "Sandvik Åsö")

#: A point, which is no area, as a GeoPackage has it.
_POINT = b"GP\x00\x01" + bytes(4) + struct.pack("<BI2d", 1, 1, 18.0, 59.3)

Degrees = Sequence[tuple[float, float]]
Ring = list[tuple[float, float]]


def numbers(ring: Degrees, grid: Grid | None, *, north_first: bool = False) -> Ring:
    """Return latitudes and longitudes as a file in some system has them."""
    points = [(north, east) for north, east in ring]
    if grid is not None:
        places = [Position(*pair).in_grid(grid) for pair in points]
        points = [(place.north_m, place.east_m) for place in places]
    return points if north_first else [(east, north) for north, east in points]


def write_geojson(path: Path, grid: Grid | None = None, *, crs: str = "", north_first: bool = False) -> Path:
    """Write the two areas, and a point that is none."""
    shapes = ([SQUARE], [SQUARE, HOLE])
    features: list[dict[str, Any]] = []
    for at, (name, rings) in enumerate(zip(NAMES, shapes, strict=True)):
        drawn = [numbers(ring, grid, north_first=north_first) for ring in rings]
        geometry = {"type": "Polygon", "coordinates": drawn}
        features.append({"type": "Feature", "properties": {"namn": name, "nr": at}, "geometry": geometry})
    features.append(
        {"type": "Feature", "properties": None, "geometry": {"type": "Point", "coordinates": [1, 2]}}
    )
    content: dict[str, Any] = {"type": "FeatureCollection", "features": features}
    if crs:
        content["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def write_shapefile(
    path: Path, grid: Grid | None = None, *, prj: bool = True, encoding: str = "utf-8"
) -> Path:
    """Write the two areas and, when wanted, the system's text as PROJ has it for Esri's programs."""
    with shapefile.Writer(str(path), shapeType=shapefile.POLYGON, encoding=encoding) as writer:
        writer.field("namn", "C", 80)
        for name, rings in zip(NAMES, ([SQUARE], [SQUARE, HOLE]), strict=True):
            writer.poly([numbers(ring, grid) for ring in rings])
            writer.record(name)
    if prj:
        wkt = pyproj.CRS(grid.value if grid else "EPSG:4326").to_wkt("WKT1_ESRI")
        path.with_suffix(".prj").write_text(wkt, encoding="ascii")
    return path


def write_geopackage(
    path: Path, grid: Grid | None = None, *, srs: int | None = None, layers: Sequence[str] = ("omraden",)
) -> Path:
    """Write the two areas and a point into each layer; of them the second is a MultiPolygon with heights."""
    srs = srs if srs is not None else int((grid.value if grid else "EPSG:4326").removeprefix("EPSG:"))
    shapes = (_polygon(grid, [SQUARE]), _many_with_heights(grid, [SQUARE, HOLE]), _POINT)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA application_id = 0x47504B47")
        connection.execute(
            "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INT, organization TEXT, "
            "organization_coordsys_id INTEGER, definition TEXT)"
        )
        connection.execute(
            "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INT)"
        )
        told = ("EPSG", pyproj.CRS(f"EPSG:{srs}").to_wkt("WKT1_GDAL")) if srs > 0 else ("NONE", "undefined")
        connection.execute(
            "INSERT INTO gpkg_spatial_ref_sys VALUES ('', ?, ?, ?, ?)", (srs, told[0], srs, told[1])
        )
        for layer in layers:
            connection.execute(f'CREATE TABLE "{layer}" (fid INTEGER PRIMARY KEY, geom BLOB, namn TEXT)')
            connection.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'GEOM', ?)", (layer, srs))
            rows = list(zip(shapes, (*NAMES, "punkt"), strict=True))
            connection.executemany(f'INSERT INTO "{layer}" (geom, namn) VALUES (?, ?)', rows)
    return path


def _polygon(grid: Grid | None, rings: Sequence[Degrees]) -> bytes:
    """Return a polygon in little-endian numbers, with an envelope, which is passed over."""
    body = b"".join(_ring("<", numbers(ring, grid)) for ring in rings)
    return b"GP\x00\x03" + bytes(4) + bytes(32) + struct.pack("<BII", 1, 3, len(rings)) + body


def _many_with_heights(grid: Grid | None, rings: Sequence[Degrees]) -> bytes:
    """Return a MultiPolygon of one part in big-endian numbers."""
    body = b"".join(_ring(">", [(*pair, 12.5) for pair in numbers(ring, grid)]) for ring in rings)
    part = struct.pack(">BII", 0, 1003, len(rings)) + body
    return b"GP\x00\x00" + bytes(4) + struct.pack(">BII", 0, 1006, 1) + part


def _ring(order: str, points: Sequence[tuple[float, ...]]) -> bytes:
    return struct.pack(f"{order}I", len(points)) + b"".join(
        struct.pack(f"{order}{len(point)}d", *point) for point in points
    )
