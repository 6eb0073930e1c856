"""What a map shows: areas with what they are coloured by, and places; in metres of a plane of its own."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from planner.domain.coordinates import Position
from planner.domain.shape import Polygon

_M_PER_DEGREE = 111_320.0
#: So many classes of colour.
CLASSES = 5

Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Plane:
    """A plane that is true to scale around a latitude: metres to the east, and to the south as screens count.

    A degree to the east is as long as at that latitude; over a district the error is below a pixel.
    """

    latitude: float

    def spot(self, position: Position) -> Spot:
        """Return where a position lies."""
        squeeze = math.cos(math.radians(self.latitude))
        return position.longitude * _M_PER_DEGREE * squeeze, -position.latitude * _M_PER_DEGREE

    def position(self, spot: Spot) -> Position:
        """Return the position of a spot."""
        squeeze = math.cos(math.radians(self.latitude))
        return Position(-spot[1] / _M_PER_DEGREE, spot[0] / _M_PER_DEGREE / squeeze)


@dataclass(frozen=True, slots=True)
class MapShape:
    """One area: its key, its name, and its rings in the plane; holes are rings too."""

    key: str
    name: str
    rings: tuple[tuple[Spot, ...], ...]


@dataclass(frozen=True, slots=True)
class MapMark:
    """One place.

    Attributes:
        key: the place's id.
        name: what it is called.
        icon: the icon of its kind.
        kind: what its kind is called.
        spot: where it lies.
        size: how large it is drawn, 0 to 1.
        told: what else is told of it, such as how much was seen there.
    """

    key: str
    name: str
    icon: str
    kind: str
    spot: Spot
    size: float = 0.0
    told: str = ""


@dataclass(frozen=True, slots=True)
class MapValues:
    """What the areas are coloured by.

    Attributes:
        title: what it is, with its unit; "" = the areas are not coloured.
        values: by the key of the area; one that is not there is missing, and is hatched.
        texts: the same as people write them.
    """

    title: str = ""
    values: Mapping[str, float] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)

    def borders(self) -> tuple[float, ...]:
        """Return the lowest value of each class after the first: classes of equally many areas."""
        known = sorted(set(self.values.values()))
        count = min(CLASSES, len(known))
        return tuple(known[len(known) * at // count] for at in range(1, count))

    def class_of(self, key: str) -> int | None:
        """Return the class of an area, 0 lowest; None when its value is missing."""
        if key not in self.values:
            return None
        return sum(self.values[key] >= border for border in self.borders())

    def class_texts(self) -> list[str]:
        """Return each class in words: its lowest and highest value as people write them."""
        borders = self.borders()
        found: list[str] = []
        for at in range(len(borders) + 1):
            members = [key for key in self.values if self.class_of(key) == at]
            ends = sorted(members, key=lambda key: self.values[key])
            if ends:
                low, high = self.texts[ends[0]], self.texts[ends[-1]]
                found.append(low if low == high else f"{low} – {high}")
        return found


@dataclass(frozen=True, slots=True)
class MapScene:
    """All that a map shows; the same scene is on the screen and in a picture.

    Attributes:
        shapes: the areas.
        marks: the places.
        values: what the areas are coloured by.
        plane: the plane that spots lie in; None = tiles, which lie nowhere.
    """

    shapes: tuple[MapShape, ...] = ()
    marks: tuple[MapMark, ...] = ()
    values: MapValues = MapValues()
    plane: Plane | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self.shapes and not self.marks

    def bounds(self) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom of everything."""
        spots = [spot for shape in self.shapes for ring in shape.rings for spot in ring]
        spots += [mark.spot for mark in self.marks]
        easts, souths = [spot[0] for spot in spots], [spot[1] for spot in spots]
        return min(easts), min(souths), max(easts), max(souths)


def shape_of(key: str, name: str, polygons: Iterable[Polygon], plane: Plane) -> MapShape:
    """Return an area in a plane."""
    rings = (tuple(map(plane.spot, ring)) for polygon in polygons for ring in polygon)
    return MapShape(key, name, tuple(rings))


def tile_of(key: str, name: str, column: int, row: int) -> MapShape:
    """Return an area as a square of a schematic map (*rutkarta*), a hundred units wide."""
    left, top = column * 100.0, row * 100.0
    inner = ((left + 3, top + 3), (left + 97, top + 3), (left + 97, top + 97), (left + 3, top + 97))
    return MapShape(key, name, ((*inner, inner[0]),))


def plane_around(positions: Sequence[Position]) -> Plane:
    """Return the plane around the middle latitude of positions."""
    return Plane((min(p.latitude for p in positions) + max(p.latitude for p in positions)) / 2)
