"""Shapes as GeoJSON writes them → areas with positions, whichever file they were in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.exchange.geodata.areas import AreaMap, MapArea, MapProblem, MapReadError, Polygon, Ring
from planner.exchange.geodata.reference_system import (
    ElsewhereError,
    ReferenceSystem,
    UnknownSystemError,
    name_of,
    told_by,
)

#: More points than the city's most detailed map of its neighbourhoods has, ten times over.
MAX_POINTS = 1_000_000
#: Two corners and the way back.
_FEWEST_POINTS = 4

_Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature of a file: its fields, and its polygons in the file's own numbers."""

    fields: Mapping[str, str]
    polygons: tuple[tuple[tuple[_Pair, ...], ...], ...]


def feature(fields: Mapping[str, Any], geometry: Mapping[str, Any] | None) -> Feature:
    """Return a feature; one that is no area has no polygons.

    Raises:
        ValueError, TypeError, KeyError: the geometry is not what it says.
    """
    texts = {str(name): "" if value is None else str(value) for name, value in fields.items()}
    return Feature(texts, tuple(_polygons(geometry)) if geometry else ())


def area_map(path: Path, features: Sequence[Feature], system: str) -> AreaMap:
    """Return the areas of a file.

    Args:
        path: the file, for what is said of it.
        features: all that it holds.
        system: what it says of its reference system, or "".

    Raises:
        MapReadError: there are no areas, too many points, or nobody knows where they lie.
    """
    areas = [one for one in features if one.polygons]
    points = [pair for one in areas for polygon in one.polygons for ring in polygon for pair in ring]
    if not points:
        raise MapReadError(path, MapProblem.NO_AREAS)
    if len(points) > MAX_POINTS:
        raise MapReadError(path, MapProblem.TOO_MANY_POINTS)
    try:
        reference = told_by(system, _corners(points))
        shapes = tuple(MapArea(one.fields, tuple(_placed(one.polygons, reference))) for one in areas)
    except UnknownSystemError as error:
        raise MapReadError(path, MapProblem.UNKNOWN_SYSTEM, name_of(system)) from error
    except ElsewhereError as error:
        raise MapReadError(path, MapProblem.ELSEWHERE) from error
    return AreaMap(shapes, reference.grid, reference.guessed, len(features) - len(areas))


def _polygons(geometry: Mapping[str, Any]) -> Iterator[tuple[tuple[_Pair, ...], ...]]:
    kind = geometry["type"]
    if kind == "Polygon":
        yield tuple(_rings(geometry["coordinates"]))
    elif kind == "MultiPolygon":
        for polygon in geometry["coordinates"]:
            yield tuple(_rings(polygon))
    elif kind == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from _polygons(part)


def _rings(polygon: Iterable[Iterable[Sequence[float]]]) -> Iterator[tuple[_Pair, ...]]:
    for ring in polygon:
        pairs = tuple((float(point[0]), float(point[1])) for point in ring)
        if len(pairs) < _FEWEST_POINTS or pairs[0] != pairs[-1]:
            raise ValueError("a ring that is not closed")
        yield pairs


def _corners(points: Sequence[_Pair]) -> list[_Pair]:
    first, second = [pair[0] for pair in points], [pair[1] for pair in points]
    return [(a, b) for a in (min(first), max(first)) for b in (min(second), max(second))]


def _placed(
    polygons: Iterable[tuple[tuple[_Pair, ...], ...]], reference: ReferenceSystem
) -> Iterator[Polygon]:
    for polygon in polygons:
        rings: list[Ring] = [tuple(reference.position(*pair) for pair in ring) for ring in polygon]
        yield tuple(rings)
