"""What a merge says of itself: conflicts to choose in, and flags to know of."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.entities import Entity


class Side(StrEnum):
    """Whose: ours is the plan that is open, theirs the other version."""

    OURS = "ours"
    THEIRS = "theirs"

    @property
    def other(self) -> "Side":
        """The other side."""
        return Side.THEIRS if self is Side.OURS else Side.OURS


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in the plan two versions meet.

    Attributes:
        kind: the kind of value.
        entity_id: which one.
        fields: the fields that are chosen together, mostly one.
        year: which year of a cost per year; None for any other field.
    """

    kind: type[Entity]
    entity_id: str
    fields: tuple[str, ...]
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Both sides changed the same, and not to the same.

    Attributes:
        spot: where.
        entity: the value as it is in our plan, to name it by.
        base: what the fields held in the common part, in the order of `spot.fields`; None when neither the
            value nor a default of it was there.
        ours: what they hold in our plan; an amount of a year is None when that year is not there.
        theirs: what they hold in the other.
        chosen: whose is taken; None = nobody has said.
    """

    spot: Spot
    entity: Entity
    base: tuple[object, ...] | None
    ours: tuple[object, ...]
    theirs: tuple[object, ...]
    chosen: Side | None

    @property
    def result(self) -> tuple[object, ...]:
        """What the merged plan holds: ours until somebody has chosen."""
        return self.theirs if self.chosen is Side.THEIRS else self.ours


class FlagKind(StrEnum):
    """What a merge did that nobody chose."""

    #: One side deleted a value that the other has changed: it is kept.
    KEPT_CHANGED = "kept_changed"
    #: One side deleted a value that something new of the other side needs: it is kept.
    KEPT_USED = "kept_used"
    #: A measure got another number, since both sides had given the same one.
    RENUMBERED = "renumbered"
    #: A source, a place, a scenario, a criterion or an indicator got another name: another has it already.
    RENAMED = "renamed"
    #: The period of one side would have left money of the other outside, so it was widened.
    PERIOD_WIDENED = "period_widened"
    #: An event of one side falls in what the other has closed: it counts from the day after.
    BOOKED_LATER = "booked_later"
    #: One side forecast something in a tertial that the other has closed: the closed one keeps what it says.
    FORECAST_CLOSED = "forecast_closed"
    #: Both sides closed a tertial, or one did that counts otherwise in the other: ours keeps its figures.
    CLOSED_TWICE = "closed_twice"
    #: Both sides recorded the same event, each by itself: once is enough.
    RECORDED_TWICE = "recorded_twice"
    #: Both sides took the same event back: once is enough.
    CORRECTED_TWICE = "corrected_twice"
    #: Both sides read the same line of the accounts, and made something else of it: one is kept.
    MATCHED_TWICE = "matched_twice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """Something the merge did to lose nothing and to keep the plan's rules.

    Attributes:
        kind: what it did.
        entity: the value as it is after the merge; of a forecast that gave way, the closed tertial.
        side: who deleted what is kept; whose value gave way or got another number, name, period or day.
        before: the value as that side had it; None for what is kept.
        others: what came back, or stayed, together with what is kept, such as the money of a measure.
    """

    kind: FlagKind
    entity: Entity
    side: Side
    before: Entity | None = None
    others: tuple[Entity, ...] = ()
