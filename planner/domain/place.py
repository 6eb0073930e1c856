"""Places where people feel unsafe."""

from dataclasses import dataclass

from planner.domain.checks import require_name, require_texts
from planner.domain.ids import PlaceId


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place (*plats*) in the district.

    Attributes:
        id: the place's id.
        name: what it is called; unique within its neighbourhood.
        neighbourhood: the *stadsdel* it lies in, or "" when unknown.
        kind: key of a place kind in the catalogue (tunnel, square …), or "".
        secret: whether it is flagged for secrecy (*sekretess*), and so left out of exports unless chosen.
    """

    id: PlaceId
    name: str
    neighbourhood: str = ""
    kind: str = ""
    secret: bool = False

    def __post_init__(self) -> None:
        """Refuse a place without a name, or with a text that cannot be kept."""
        require_name(self.name, "name")
        require_texts(self)
