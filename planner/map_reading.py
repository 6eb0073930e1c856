"""Map files of every kind that is read: text and shapes of others, and GeoPackages, which are databases."""

from collections.abc import Mapping
from pathlib import Path

from planner.exchange.geodata.areas import AreaMap, MapProblem, MapReadError
from planner.exchange.geodata.geopackage import read_layer
from planner.exchange.geodata.read_map import DAMAGE, read_map, require_size
from planner.storage.errors import (
    DamagedError,
    FileError,
    FileMissingError,
    ForeignJournalError,
    NoRoomForCopyError,
    NotAPlanError,
)
from planner.storage.geopackage import FeatureTable, read_geopackage

#: The endings that are read, for those who ask for a file.
MAP_ENDINGS = (".geojson", ".json", ".shp", ".gpkg")

_GEOPACKAGE = ".gpkg"


def read_layers(path: Path) -> Mapping[str, AreaMap]:
    """Return the areas of each layer that has some, by the layer's name; most kinds of file have one only.

    Raises:
        MapReadError: none can be read.
        NoRoomForCopyError: there is no room for the copy that it is read in.
    """
    if path.suffix.lower() != _GEOPACKAGE:
        return {path.stem: read_map(path)}
    require_size(path)
    try:
        tables = read_geopackage(path)
    except FileMissingError as error:
        raise MapReadError(path, MapProblem.NOT_FOUND) from error
    except (DamagedError, NotAPlanError, ForeignJournalError) as error:
        raise MapReadError(path, MapProblem.DAMAGED) from error
    except NoRoomForCopyError:
        raise
    except FileError as error:
        raise MapReadError(path, MapProblem.NO_PERMISSION) from error
    return _readable(path, tables)


def _readable(path: Path, tables: tuple[FeatureTable, ...]) -> dict[str, AreaMap]:
    layers: dict[str, AreaMap] = {}
    refused = MapReadError(path, MapProblem.NO_AREAS)
    for table in tables:
        try:
            layers[table.name] = read_layer(path, table.system, table.rows)
        except MapReadError as error:
            refused = error if refused.problem is MapProblem.NO_AREAS else refused
        except DAMAGE as error:  # nothing of a damaged file is taken
            raise MapReadError(path, MapProblem.DAMAGED) from error
    if not layers:
        raise refused
    return layers
