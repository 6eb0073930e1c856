"""The shapes of a GeoPackage → areas: a short header, then well-known binary.

The header is that of OGC 12-128r19 (GeoPackage 1.4), clause 2.1.3; well-known binary that of OGC 06-103r4,
clause 8.2, with the numbers that ISO 13249-3 gives shapes with heights and measures.
"""

import struct
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from planner.exchange.geodata.areas import AreaMap
from planner.exchange.geodata.shapes import area_map, feature

_MAGIC = b"GP"
_HEADER_BYTES = 8
_EMPTY = 0b0001_0000
#: How many bytes the envelope takes, by the three bits of the flags that tell its kind.
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)

_POINT, _LINE, _POLYGON = 1, 2, 3
_KINDS = {4: "MultiPoint", 5: "MultiLineString", 6: "MultiPolygon", 7: "GeometryCollection"}
#: The thousands of a kind's number: how many numbers each point has.
_NUMBERS = (2, 3, 3, 4)

Geometry = dict[str, Any]


def read_layer(path: Path, system: str, rows: Iterable[tuple[Mapping[str, Any], bytes | None]]) -> AreaMap:
    """Return the areas of a table of features.

    Args:
        path: the file, for what is said of it.
        system: what it says of the table's reference system, or "".
        rows: of each feature its fields and its shape as the file has it, None for none.

    Raises:
        MapReadError: the areas cannot be placed.
        ValueError, LookupError, struct.error, RecursionError: a shape is damaged.
    """
    features = [feature(fields, geometry_of(blob) if blob else None) for fields, blob in rows]
    return area_map(path, features, system)


def geometry_of(blob: bytes) -> Geometry | None:
    """Return a shape as GeoJSON has it; None for one that is empty, or curved and so no polygon.

    Raises:
        ValueError, LookupError, struct.error, RecursionError: it is damaged.
    """
    if not blob.startswith(_MAGIC):
        raise ValueError("no header of a GeoPackage")
    flags = blob[3]
    if flags & _EMPTY:
        return None
    return _Reader(blob, _HEADER_BYTES + _ENVELOPE_BYTES[flags >> 1 & 0b111]).geometry()


class _Reader:
    """Reads well-known binary from some byte on."""

    def __init__(self, blob: bytes, at: int) -> None:
        self._blob, self._at, self._order = blob, at, "<"

    def geometry(self) -> Geometry | None:
        """Read one shape; None for a curved one, after which nothing more can be read."""
        self._order = ">" if self._number("B") == 0 else "<"
        thousands, kind = divmod(self._number("I"), 1000)
        numbers = _NUMBERS[thousands]
        if kind == _POINT:
            return {"type": "Point", "coordinates": self._points(1, numbers)}
        if kind == _LINE:
            return {"type": "LineString", "coordinates": self._points(self._number("I"), numbers)}
        if kind == _POLYGON:
            return {"type": "Polygon", "coordinates": self._rings(numbers)}
        return self._collection(_KINDS[kind]) if kind in _KINDS else None

    def _collection(self, kind: str) -> Geometry | None:
        parts: list[Geometry] = []
        for _ in range(self._number("I", least_bytes=5)):
            part = self.geometry()
            if part is None:
                return None
            parts.append(part)
        if kind == "GeometryCollection":
            return {"type": kind, "geometries": parts}
        return {"type": kind, "coordinates": [part["coordinates"] for part in parts]}

    def _rings(self, numbers: int) -> list[list[tuple[float, ...]]]:
        rings = range(self._number("I", least_bytes=4))
        return [self._points(self._number("I"), numbers) for _ in rings]

    def _points(self, count: int, numbers: int) -> list[tuple[float, ...]]:
        size = struct.calcsize("<d") * numbers
        end = self._at + count * size
        if end > len(self._blob):
            raise ValueError("more points than bytes")
        found = struct.iter_unpack(f"{self._order}{numbers}d", self._blob[self._at : end])
        self._at = end
        return list(found)

    def _number(self, kind: str, least_bytes: int = 0) -> int:
        """Read a number; when it counts what follows, each of which takes so many bytes, doubt it."""
        layout = self._order + kind
        (number,) = struct.unpack_from(layout, self._blob, self._at)
        self._at += struct.calcsize(layout)
        if number * least_bytes > len(self._blob) - self._at:
            raise ValueError("more parts than bytes")
        return int(number)
