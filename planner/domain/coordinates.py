"""Where something lies: latitude and longitude, and the two plane grids that maps of Stockholm use.

The formulas are Krüger's series for the Gauss-Krüger projection on the ellipsoid GRS 80, as published by
Lantmäteriet for SWEREF 99. SWEREF 99 and WGS84 are the same here: they differ by less than a metre, which no
map of a district shows.
"""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

_SEMI_MAJOR_M = 6_378_137.0
_FLATTENING = 1 / 298.257222101
_ECCENTRICITY = math.sqrt(_FLATTENING * (2 - _FLATTENING))
_N = _FLATTENING / (2 - _FLATTENING)
#: The radius of the sphere on which a meridian is as long as on the ellipsoid, m.
_RADIUS_M = _SEMI_MAJOR_M / (1 + _N) * (1 + _N**2 / 4 + _N**4 / 64)
#: Krüger's series from the sphere to the plane, and back.
_TO_PLANE = (
    _N / 2 - 2 * _N**2 / 3 + 5 * _N**3 / 16 + 41 * _N**4 / 180,
    13 * _N**2 / 48 - 3 * _N**3 / 5 + 557 * _N**4 / 1440,
    61 * _N**3 / 240 - 103 * _N**4 / 140,
    49561 * _N**4 / 161280,
)
_TO_SPHERE = (
    _N / 2 - 2 * _N**2 / 3 + 37 * _N**3 / 96 - _N**4 / 360,
    _N**2 / 48 + _N**3 / 15 - 437 * _N**4 / 1440,
    17 * _N**3 / 480 - 37 * _N**4 / 840,
    4397 * _N**4 / 161280,
)
#: Each step towards the latitude on the ellipsoid gains more than two digits: these go beyond a float's last.
_STEPS = 6


class Grid(StrEnum):
    """A plane grid (*plant koordinatsystem*), by its number in the EPSG register."""

    SWEREF_99_TM = "EPSG:3006"
    SWEREF_99_18_00 = "EPSG:3011"


@dataclass(frozen=True, slots=True)
class _Zone:
    """How a grid lies: its middle meridian, degrees, its scale there, and what is added to eastings, m."""

    meridian: float
    scale: float
    easting_m: float


_ZONES = {
    Grid.SWEREF_99_TM: _Zone(meridian=15.0, scale=0.9996, easting_m=500_000.0),
    Grid.SWEREF_99_18_00: _Zone(meridian=18.0, scale=1.0, easting_m=150_000.0),
}


@dataclass(frozen=True, slots=True)
class GridPoint:
    """A point of a grid: metres to the north of the equator, and to the east in the grid's own count."""

    grid: Grid
    north_m: float
    east_m: float


@dataclass(frozen=True, slots=True)
class Position:
    """A point on the earth, in degrees to the north and to the east (WGS84, SWEREF 99).

    Raises:
        ValueError: when a number is no latitude or longitude.
    """

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        """Refuse what lies nowhere; the poles too, where no grid of ours goes."""
        if not (-90 < self.latitude < 90 and -180 <= self.longitude <= 180):
            raise ValueError(f"no position: {self.latitude}, {self.longitude}")

    def in_grid(self, grid: Grid) -> GridPoint:
        """Return the point in a grid, right to a millimetre anywhere in Sweden."""
        zone = _ZONES[grid]
        latitude = math.atan(_conformal(math.tan(math.radians(self.latitude))))
        away = math.radians(self.longitude - zone.meridian)
        north = math.atan2(math.tan(latitude), math.cos(away))
        east = math.atanh(math.cos(latitude) * math.sin(away))
        terms = [(2 * at, factor) for at, factor in enumerate(_TO_PLANE, 1)]
        x = north + sum(factor * math.sin(k * north) * math.cosh(k * east) for k, factor in terms)
        y = east + sum(factor * math.cos(k * north) * math.sinh(k * east) for k, factor in terms)
        scale = zone.scale * _RADIUS_M
        return GridPoint(grid, x * scale, y * scale + zone.easting_m)

    @classmethod
    def of(cls, point: GridPoint) -> Self:
        """Return where a point of a grid lies on the earth.

        Raises:
            ValueError: when it lies too far from the grid's middle to be anywhere.
        """
        zone = _ZONES[point.grid]
        scale = zone.scale * _RADIUS_M
        x, y = point.north_m / scale, (point.east_m - zone.easting_m) / scale
        # A quarter of the way round the earth either way; beyond it the series say nothing.
        if not (abs(x) < math.pi / 2 and abs(y) < 1):
            raise ValueError(f"not in the grid {point.grid}: {point.north_m}, {point.east_m}")
        terms = [(2 * at, factor) for at, factor in enumerate(_TO_SPHERE, 1)]
        north = x - sum(factor * math.sin(k * x) * math.cosh(k * y) for k, factor in terms)
        east = y - sum(factor * math.cos(k * x) * math.sinh(k * y) for k, factor in terms)
        sphere = math.asin(math.sin(north) / math.cosh(east))
        longitude = zone.meridian + math.degrees(math.atan2(math.sinh(east), math.cos(north)))
        return cls(math.degrees(math.atan(_geodetic(math.tan(sphere)))), longitude)


def _conformal(tangent: float) -> float:
    """Return the tangent of the latitude on the sphere, of the tangent of a latitude on the ellipsoid."""
    sine = tangent / math.hypot(1, tangent)
    return math.sinh(math.asinh(tangent) - _ECCENTRICITY * math.atanh(_ECCENTRICITY * sine))


def _geodetic(tangent: float) -> float:
    """Return what `_conformal` was given, step by step nearer."""
    found = tangent
    for _ in range(_STEPS):
        sine = found / math.hypot(1, found)
        found = math.sinh(math.asinh(tangent) + _ECCENTRICITY * math.atanh(_ECCENTRICITY * sine))
    return found
