"""Places where people feel unsafe."""

from dataclasses import dataclass

from planner.domain.checks import require_name, require_range, require_texts
from planner.domain.coordinates import Position
from planner.domain.errors import Rule
from planner.domain.ids import PlaceId

#: Positions are kept in whole millionths of a degree: eleven centimetres, and a figure that never rounds.
MICRODEGREES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place (*plats*) in the district.

    Attributes:
        id: the place's id.
        name: what it is called; unique within its neighbourhood.
        neighbourhood: the *stadsdel* it lies in, or "" when unknown.
        kind: key of a place kind in the catalogue (tunnel, square …), or "".
        secret: whether it is flagged for secrecy (*sekretess*), and so left out of exports unless chosen.
        latitude: where it lies, millionths of a degree north (WGS84); None = not said.
        longitude: the same east; None = not said.
        land_owner: who owns the land (*markägare*), an office or a company.
        builder: who builds there (*genomförare*).
        operator: who runs and maintains it (*driftansvarig*).
        target_groups: who uses it or keeps away (*målgrupper*), in groups and never by name.
        photos: links to pictures, one in a line; pictures themselves are never kept in the plan.
        note: free text.
    """

    id: PlaceId
    name: str
    neighbourhood: str = ""
    kind: str = ""
    secret: bool = False
    latitude: int | None = None
    longitude: int | None = None
    land_owner: str = ""
    builder: str = ""
    operator: str = ""
    target_groups: str = ""
    photos: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a place without a name, with half a position, or with a text that cannot be kept."""
        require_name(self.name, "name")
        require_texts(self)
        require_range(self.latitude, "latitude", (-90 * MICRODEGREES, 90 * MICRODEGREES), Rule.POSITION_RANGE)
        require_range(
            self.longitude, "longitude", (-180 * MICRODEGREES, 180 * MICRODEGREES), Rule.POSITION_RANGE
        )

    @property
    def position(self) -> Position | None:
        """Where it lies; None when that is not said, or only by half."""
        if self.latitude is None or self.longitude is None:
            return None
        return Position(self.latitude / MICRODEGREES, self.longitude / MICRODEGREES)


def in_microdegrees(position: Position) -> dict[str, int]:
    """Return the fields of a place that lies at a position."""
    return {
        "latitude": round(position.latitude * MICRODEGREES),
        "longitude": round(position.longitude * MICRODEGREES),
    }
