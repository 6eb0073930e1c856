"""Outlines of areas as text that a plan can keep: whole millionths of a degree, each from the one before.

An outline is polygons parted by `;`, each of rings parted by `,`: the first is its border, the others are
holes. A ring is a line of base-64 digits; each number is the difference to the one before, its sign in the
lowest bit, five bits a digit from the low end, the sixth telling that more follow.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from planner.domain.checks import MAX_TEXT
from planner.domain.coordinates import Grid, GridPoint, Position
from planner.domain.errors import PlannerError

Ring = tuple[Position, ...]
Polygon = tuple[Ring, ...]

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}
_UNIT = 1_000_000
_MORE = 32
#: A ring has three corners at least, and its first once more at the end.
_FEWEST = 4
#: One millionth of a degree to the north, metres; to the east it is shorter.
_M_PER_UNIT = 0.111
#: How coarse an outline is made at first when it is too long for a plan, metres; then twice that, and so on.
_FIRST_TOLERANCE_M = 0.5

#: What is smaller is a line drawn forth and back, square metres.
_SMALLEST_M2 = 1.0

_Point = tuple[int, int]


class OutlineUnreadableError(PlannerError):
    """A text that is no outline."""


def encode_outline(polygons: Iterable[Polygon]) -> str:
    """Return an outline as text, as fine as it fits: a longer one is simplified as little as it takes."""
    whole = [[_units(ring) for ring in polygon] for polygon in polygons]
    text = _written(whole)
    tolerance = _FIRST_TOLERANCE_M
    while len(text) > MAX_TEXT:
        text = _written([[_simplified(ring, tolerance) for ring in polygon] for polygon in whole])
        tolerance *= 2
    return text


def decode_outline(text: str) -> tuple[Polygon, ...]:
    """Return the polygons of an outline.

    Raises:
        OutlineUnreadableError: the text is no outline.
    """
    if not text:
        return ()
    return tuple(tuple(_ring(ring) for ring in polygon.split(",")) for polygon in text.split(";"))


def centre_of(polygons: Iterable[Polygon]) -> Position:
    """Return the middle of an area by its extent in metres, holes counted out.

    Raises:
        ValueError: it has no extent.
    """
    size = north = east = 0.0
    for polygon in polygons:
        for at, ring in enumerate(polygon):
            ring_size, ring_north, ring_east = _moments(ring)
            # Whichever way it is drawn, a border adds and a hole takes away.
            sign = math.copysign(1, ring_size) * (1 if at == 0 else -1)
            size, north, east = size + sign * ring_size, north + sign * ring_north, east + sign * ring_east
    if abs(size) < _SMALLEST_M2:
        raise ValueError("an area without extent")
    return Position.of(GridPoint(Grid.SWEREF_99_TM, north / size, east / size))


def _moments(ring: Ring) -> tuple[float, float, float]:
    """Return the extent of a ring and its first moments, signed by the way it is drawn."""
    points = [position.in_grid(Grid.SWEREF_99_TM) for position in ring]
    size = north = east = 0.0
    north_0, east_0 = points[0].north_m, points[0].east_m
    for one, other in pairwise(points):
        n1, e1 = one.north_m - north_0, one.east_m - east_0
        n2, e2 = other.north_m - north_0, other.east_m - east_0
        cross = n1 * e2 - n2 * e1
        size, north, east = size + cross / 2, north + cross * (n1 + n2) / 6, east + cross * (e1 + e2) / 6
    return size, north + size * north_0, east + size * east_0


def _units(ring: Ring) -> list[_Point]:
    points = [(round(one.latitude * _UNIT), round(one.longitude * _UNIT)) for one in ring]
    kept = [point for at, point in enumerate(points) if at == 0 or point != points[at - 1]]
    return kept if len(kept) >= _FEWEST else points


def _written(polygons: Sequence[Sequence[Sequence[_Point]]]) -> str:
    return ";".join(",".join("".join(_digits(ring)) for ring in polygon) for polygon in polygons)


def _digits(ring: Sequence[_Point]) -> Iterator[str]:
    before = (0, 0)
    for point in ring:
        for one, other in zip(point, before, strict=True):
            difference = one - other
            rest = difference << 1 if difference >= 0 else (-difference << 1) - 1
            while rest >= _MORE:
                yield _DIGITS[_MORE | rest % _MORE]
                rest //= _MORE
            yield _DIGITS[rest]
        before = point


def _ring(text: str) -> Ring:
    try:
        numbers = list(_numbers(text))
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
        north = east = 0
        ring = []
        for more_north, more_east in points:
            north, east = north + more_north, east + more_east
            ring.append(Position(north / _UNIT, east / _UNIT))
    except (KeyError, ValueError) as error:
        raise OutlineUnreadableError(text[:20]) from error
    if len(ring) < _FEWEST or ring[0] != ring[-1]:
        raise OutlineUnreadableError(text[:20])
    return tuple(ring)


def _numbers(text: str) -> Iterator[int]:
    number = place = 0
    for digit in text:
        value = _VALUES[digit]
        number |= value % _MORE << place
        place += 5
        if value < _MORE:
            yield -((number + 1) >> 1) if number & 1 else number >> 1
            number = place = 0
    if place:
        raise ValueError("a number that does not end")


def _simplified(ring: Sequence[_Point], tolerance_m: float) -> Sequence[_Point]:
    """Leave out points closer to the line than the tolerance (Douglas and Peucker); a ring stays a ring."""
    squeeze = math.cos(math.radians(ring[0][0] / _UNIT))
    plane = [(north, east * squeeze) for north, east in ring]
    far = max(range(len(ring)), key=lambda at: _apart(plane[0], plane[at]))
    kept = {0, far, len(ring) - 1}
    for first, last in ((0, far), (far, len(ring) - 1)):
        kept |= _bends(plane, first, last, tolerance_m / _M_PER_UNIT)
    found = [ring[at] for at in sorted(kept)]
    return found if len(found) >= _FEWEST else ring[:: max(1, len(ring) // _FEWEST)][:_FEWEST]


def _bends(plane: Sequence[tuple[float, float]], first: int, last: int, tolerance: float) -> set[int]:
    kept: set[int] = set()
    stack = [(first, last)]
    while stack:
        start, end = stack.pop()
        if end - start < 2:
            continue
        away = [_from_line(plane[at], plane[start], plane[end]) for at in range(start + 1, end)]
        most = max(away)
        if most > tolerance:
            at = start + 1 + away.index(most)
            kept.add(at)
            stack += [(start, at), (at, end)]
    return kept


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    return math.hypot(one[0] - other[0], one[1] - other[1])


def _from_line(point: tuple[float, float], start: tuple[float, float], end: tuple[float, float]) -> float:
    along = (end[0] - start[0], end[1] - start[1])
    length = math.hypot(*along)
    if not length:
        return _apart(point, start)
    return abs(along[0] * (start[1] - point[1]) - (start[0] - point[0]) * along[1]) / length
