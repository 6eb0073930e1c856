"""Need (*behov*): criteria with weights, what each place gets on them, and reasons to depart from that."""

from dataclasses import dataclass
from datetime import date

from planner.domain.checks import require_name, require_range, require_texts
from planner.domain.errors import Rule
from planner.domain.ids import CriterionId, DepartureId, PlaceId, RatingId

#: The short scale of every criterion: 0 not at all, 3 to a high degree.
SCALE = (0, 3)
WEIGHTS = (0, 100)
POSITIONS = (1, 10_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedCriterion:
    """A criterion that places are compared on (DOMAIN §7).

    Attributes:
        id: the criterion's id; of one from the catalogue, `ids.criterion_id` of its key.
        key: its key in the catalogue, or "" for one of the plan's own.
        name: what it is called; unique in the plan.
        question: what is asked of each place.
        weight: how much it counts beside the others, 0–100; 0 = shown and not counted.
        order: where it stands in tables, smallest first.
    """

    id: CriterionId
    key: str = ""
    name: str
    question: str = ""
    weight: int = 10
    order: int = 0

    def __post_init__(self) -> None:
        """Refuse a criterion without a name or with an impossible weight."""
        require_name(self.name, "name")
        require_texts(self)
        require_range(self.weight, "weight", WEIGHTS, Rule.WEIGHT_RANGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedRating:
    """What a place gets on a criterion; a rating that is not there is missing, which is not zero.

    Attributes:
        id: `ids.rating_id(place_id, criterion_id)`.
        place_id: the place.
        criterion_id: the criterion.
        score: 0–3.
        source: what it rests on.
        as_of: the day it is of; None = not said.
    """

    id: RatingId
    place_id: PlaceId
    criterion_id: CriterionId
    score: int
    source: str = ""
    as_of: date | None = None

    def __post_init__(self) -> None:
        """Refuse a score outside the scale."""
        require_texts(self)
        require_range(self.score, "score", SCALE, Rule.SCORE_RANGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedDeparture:
    """Somebody puts a place elsewhere in the order than its figures do, and says why.

    Attributes:
        id: `ids.departure_id(place_id)`.
        place_id: the place.
        position: where it is put instead, 1 first.
        reason: why.
        by: who says so, as a role or a name of staff.
        on: the day.
    """

    id: DepartureId
    place_id: PlaceId
    position: int
    reason: str
    by: str = ""
    on: date

    def __post_init__(self) -> None:
        """Refuse a departure without a reason."""
        require_name(self.reason, "reason")
        require_texts(self)
        require_range(self.position, "position", POSITIONS, Rule.POSITION_RANGE)
