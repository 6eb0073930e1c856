"""What a map file holds: areas with their fields, and why a file is refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from planner.domain.coordinates import Grid, Position
from planner.domain.errors import PlannerError

#: A closed line: its first position is its last too.
Ring = tuple[Position, ...]
#: What lies within the first ring and outside the others, its holes.
Polygon = tuple[Ring, ...]


class MapProblem(StrEnum):
    """Why a map cannot be read."""

    NOT_FOUND = "not_found"
    NO_PERMISSION = "no_permission"
    TOO_LARGE = "too_large"
    UNKNOWN_FORMAT = "unknown_format"
    DAMAGED = "damaged"
    PART_MISSING = "part_missing"
    UNKNOWN_LETTERS = "unknown_letters"
    NO_AREAS = "no_areas"
    TOO_MANY_POINTS = "too_many_points"
    UNKNOWN_SYSTEM = "unknown_system"
    ELSEWHERE = "elsewhere"


class MapReadError(PlannerError):
    """A map that cannot be read; nothing was imported.

    Attributes:
        path: the file.
        problem: why.
        what: the system, the part or the like that the file is refused for, or "".
    """

    def __init__(self, path: Path, problem: MapProblem, what: str = "") -> None:
        super().__init__(f"{problem}: {path} {what}".rstrip())
        self.path = path
        self.problem = problem
        self.what = what


@dataclass(frozen=True, slots=True)
class MapArea:
    """One area: what the file says of it, by the names of its fields, and where it lies."""

    fields: Mapping[str, str]
    polygons: tuple[Polygon, ...]


@dataclass(frozen=True, slots=True)
class AreaMap:
    """The areas of a file.

    Attributes:
        areas: in the file's order.
        grid: the grid that its coordinates were in; None = degrees.
        guessed: whether the file did not say which, so that it was told by where the areas come to lie.
        left_out: how many features are no areas, or have no shape.
    """

    areas: tuple[MapArea, ...]
    grid: Grid | None
    guessed: bool
    left_out: int
