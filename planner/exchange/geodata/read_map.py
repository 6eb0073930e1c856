"""Reads the areas of a map file of text or shapes; GeoPackages are read by `planner.map_reading`."""

import struct
from collections.abc import Callable
from pathlib import Path

import shapefile

from planner.exchange.geodata.areas import AreaMap, MapProblem, MapReadError
from planner.exchange.geodata.esri_shapefile import read_shapefile
from planner.exchange.geodata.geojson import read_geojson

#: Ten times the city's own map; what is larger is no map of a district's neighbourhoods.
MAX_FILE = 50 * 2**20

_READERS: dict[str, Callable[[Path], AreaMap]] = {
    ".geojson": read_geojson,
    ".json": read_geojson,
    ".shp": read_shapefile,
}
#: What the readers raise at files that are not whole.
DAMAGE = (
    ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError, MemoryError,
    struct.error, shapefile.ShapefileException, shapefile.PossiblyCorruptFileHeader,
)  # fmt: skip


def read_map(path: Path) -> AreaMap:
    """Return the areas of a map, wherever they are written.

    Raises:
        MapReadError: it cannot be read.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise MapReadError(path, MapProblem.UNKNOWN_FORMAT, path.suffix)
    require_size(path)
    try:
        return reader(path)
    except OSError as error:
        raise MapReadError(path, MapProblem.NO_PERMISSION) from error
    except DAMAGE as error:
        raise MapReadError(path, MapProblem.DAMAGED) from error


def require_size(path: Path) -> None:
    """Refuse a file that is not there, or larger than a map of neighbourhoods.

    Raises:
        MapReadError: it is.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise MapReadError(path, MapProblem.NOT_FOUND) from error
    except OSError as error:
        raise MapReadError(path, MapProblem.NO_PERMISSION) from error
    if size > MAX_FILE:
        raise MapReadError(path, MapProblem.TOO_LARGE)
