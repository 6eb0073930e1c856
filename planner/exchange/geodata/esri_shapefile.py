"""Reads a shapefile: the shapes in .shp, their fields in .dbf, and the system in .prj if that is there."""

import codecs
import warnings
from contextlib import ExitStack
from pathlib import Path

import shapefile

from planner.exchange.geodata.areas import AreaMap, MapProblem, MapReadError
from planner.exchange.geodata.shapes import Feature, area_map, feature

#: What the letters of .dbf are in when .cpg does not say: in files of today, and in those of older programs.
_ENCODINGS = ("utf-8", "cp1252")


def read_shapefile(path: Path) -> AreaMap:
    """Return the areas of a file; its other parts are looked for beside it.

    Raises:
        MapReadError: a part is missing, its letters are unknown, or the areas cannot be placed.
        shapefile.ShapefileException: it is damaged, which may show as other errors too.
    """
    return area_map(path, _features(path), _text(_part(path, ".prj")))


def _features(path: Path) -> list[Feature]:
    letters = _text(_part(path, ".cpg")).strip()
    for encoding in _encodings(letters):
        try:
            return _decoded(path, encoding)
        except (shapefile.dbfFileException, shapefile.PossibleDataLoss):
            continue  # its letters are not in this encoding
    raise MapReadError(path, MapProblem.UNKNOWN_LETTERS, letters)


def _encodings(letters: str) -> tuple[str, ...]:
    """Return what the letters of a file may be in; nothing when it names what Python does not know."""
    if not letters:
        return _ENCODINGS
    try:
        return (codecs.lookup(letters.removeprefix("ANSI ")).name,)
    except LookupError:
        return ()


def _decoded(path: Path, encoding: str) -> list[Feature]:
    # Open files, never names: the library would fetch a name that looks like an address. What it only warns
    # of, a file of another length than it says and letters that are cut off, is nothing to go on with.
    with ExitStack() as stack:
        stack.enter_context(warnings.catch_warnings())
        for kind in (shapefile.PossiblyCorruptFileHeader, shapefile.PossibleDataLoss):
            warnings.simplefilter("error", kind)
        shp, dbf = (stack.enter_context(_there(path, ending).open("rb")) for ending in (".shp", ".dbf"))
        reader = stack.enter_context(shapefile.Reader(shp=shp, dbf=dbf, encoding=encoding))
        return [feature(one.record.as_dict(), _geometry(one.shape)) for one in reader.iterShapeRecords()]


def _geometry(shape: shapefile.Shape) -> dict[str, object] | None:
    return None if shape.shapeType == shapefile.NULL else dict(shape.__geo_interface__)


def _there(path: Path, ending: str) -> Path:
    part = _part(path, ending)
    if part is None:
        raise MapReadError(path, MapProblem.PART_MISSING, ending)
    return part


def _part(path: Path, ending: str) -> Path | None:
    """Return a part of the file, its ending in small letters or capitals."""
    for name in (path.with_suffix(ending), path.with_suffix(ending.upper())):
        if name.is_file():
            return name
    return None


def _text(path: Path | None) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path else ""
