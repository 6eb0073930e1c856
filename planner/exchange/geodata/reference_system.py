"""In which system the coordinates of a map are: by what the file says, or else by where they come to lie.

A file is believed only when its map then lies in Sweden. One that says nothing is tried in every system and
both ways round, north first or east first, and must come to lie in Greater Stockholm: it does so in one way
at most.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from planner.domain.coordinates import Grid, GridPoint, Position

#: What a file may call a system, without signs and spaces; the first that its text holds is meant. Grids go
#: first, for a text in WKT names the degrees that a grid is made from too.
_NAMES: tuple[tuple[str, Grid], ...] = (
    ("SWEREF991800", Grid.SWEREF_99_18_00),
    ("EPSG3011", Grid.SWEREF_99_18_00),
    ("SWEREF99TM", Grid.SWEREF_99_TM),
    ("EPSG3006", Grid.SWEREF_99_TM),
)
_DEGREES = ("CRS84", "WGS84", "WGS1984", "EPSG4326", "EPSG4619", "SWEREF99")
#: Where WKT tells that a text is of a grid, whichever it is.
_IS_GRID = re.compile(r"\s*(PROJCS|PROJCRS)\b", re.IGNORECASE)
_QUOTED = re.compile(r'"([^"]+)"')
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Box:
    """What lies between two latitudes and two longitudes, degrees."""

    south: float
    north: float
    west: float
    east: float

    def holds(self, position: Position) -> bool:
        """Return whether a position lies in it."""
        is_between = self.south <= position.latitude <= self.north
        return is_between and self.west <= position.longitude <= self.east


#: Sweden with its water, and the county of Stockholm with some room.
SWEDEN = Box(south=55.0, north=69.2, west=10.5, east=24.5)
GREATER_STOCKHOLM = Box(south=58.6, north=60.4, west=17.0, east=19.8)


@dataclass(frozen=True, slots=True)
class ReferenceSystem:
    """How the pairs of numbers of a map are read."""

    grid: Grid | None
    north_first: bool
    guessed: bool

    def position(self, first: float, second: float) -> Position:
        """Return where a pair of numbers lies.

        Raises:
            ValueError: nowhere.
        """
        north, east = (first, second) if self.north_first else (second, first)
        return Position(north, east) if self.grid is None else Position.of(GridPoint(self.grid, north, east))

    def lies_in(self, box: Box, corners: Sequence[tuple[float, float]]) -> bool:
        """Return whether all these pairs of numbers lie in a box."""
        try:
            return all(box.holds(self.position(*corner)) for corner in corners)
        except ValueError:
            return False


class UnknownSystemError(ValueError):
    """The text names a system that is not known here."""


class ElsewhereError(ValueError):
    """The map does not come to lie where a map of Stockholm lies, in whatever system it may be."""


def told_by(text: str, corners: Sequence[tuple[float, float]]) -> ReferenceSystem:
    """Return the system of a map.

    Args:
        text: what the file says of its system, in WKT or as a name; "" = nothing.
        corners: pairs of numbers between which the whole map lies.

    Raises:
        UnknownSystemError: it is not one of the three.
        ElsewhereError: the map does not lie there.
    """
    grids = (None, *Grid) if not text.strip() else (_named(text),)
    box = SWEDEN if text.strip() else GREATER_STOCKHOLM
    for system in _ways(grids, guessed=not text.strip()):
        if system.lies_in(box, corners):
            return system
    raise ElsewhereError(text)


def name_of(text: str) -> str:
    """Return what a text calls its system: WKT begins with the name, in quotes."""
    quoted = _QUOTED.search(text)
    return (quoted[1] if quoted else text.strip())[:_LONGEST_NAME]


def _ways(grids: Sequence[Grid | None], *, guessed: bool) -> Iterator[ReferenceSystem]:
    for grid, north_first in product(grids, (False, True)):
        yield ReferenceSystem(grid, north_first, guessed)


def _named(text: str) -> Grid | None:
    """Return the grid that a text names, or None for degrees."""
    bare = re.sub(r"[^A-Z0-9]", "", text.upper())
    for name, grid in _NAMES:
        if name in bare:
            return grid
    if _IS_GRID.match(text) or not any(name in bare for name in _DEGREES):
        raise UnknownSystemError(text)
    return None
