"""Writes small maps of made-up areas, in every system and format that is read."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyproj
import shapefile

from planner.domain.coordinates import Grid, Position

#: A square of some 500 m and one with a hole, both in Skärholmen's latitude; not drawn from any map.
SQUARE = [(59.270, 17.900), (59.274, 17.900), (59.274, 17.908), (59.270, 17.908), (59.270, 17.900)]
HOLE = [(59.271, 17.902), (59.271, 17.906), (59.273, 17.906), (59.273, 17.902), (59.271, 17.902)]
NAMES = ("Björkholmen", "Sandvik Åsö")

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
