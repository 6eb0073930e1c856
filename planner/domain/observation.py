"""What was seen where (*iakttagelser på plats*): counts and conditions of places, and never of persons."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain.checks import require_name, require_range, require_texts
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import DeadlineId, ObservationId, PlaceId, WalkId

SEVERITIES = (1, 3)
MAX_COUNT = 1_000_000
MAX_DEADLINE_HOURS = 24 * 366


class ObservationSource(StrEnum):
    """Where it comes from."""

    WALK = "walk"
    GUARD_CALL = "guard_call"
    FAULT_REPORT = "fault_report"
    POLICE = "police"
    EST = "est"
    SCHOOL = "school"
    SURVEY = "survey"
    OWN_VISIT = "own_visit"


class Light(StrEnum):
    """The light in which it was seen."""

    UNKNOWN = "unknown"
    DAYLIGHT = "daylight"
    DUSK = "dusk"
    DARK_LIT = "dark_lit"
    DARK_UNLIT = "dark_unlit"


class DayPart(StrEnum):
    """The time of day."""

    UNKNOWN = "unknown"
    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One thing seen at a place, or so many of its kind in a summary.

    A call to *trygghetsjouren* holds place, time and need, and no caller.

    Attributes:
        id: the observation's id.
        place_id: where.
        kind: key of an observation kind in the catalogue (graffiti, broken_light …), or "".
        source: where it comes from.
        seen_on: the day it was seen or reported.
        count: how many; a summary of the police or EST counts several.
        severity: 1 small, 2 clear, 3 serious; None = not judged.
        light: the light.
        day_part: the time of day.
        walk_id: the *trygghetsvandring* it was found on, or None.
        responsible: the board or office that is to answer (*ansvarig*).
        answer: what it answered.
        done_on: day it was put right; None = not yet.
        note: free text.
    """

    id: ObservationId
    place_id: PlaceId
    kind: str = ""
    source: ObservationSource = ObservationSource.OWN_VISIT
    seen_on: date
    count: int = 1
    severity: int | None = None
    light: Light = Light.UNKNOWN
    day_part: DayPart = DayPart.UNKNOWN
    walk_id: WalkId | None = None
    responsible: str = ""
    answer: str = ""
    done_on: date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse what was put right before it was seen, and figures that count nothing."""
        require_texts(self)
        require_range(self.count, "count", (1, MAX_COUNT), Rule.COUNT_RANGE)
        require_range(self.severity, "severity", SEVERITIES, Rule.SCORE_RANGE)
        if self.done_on is not None and self.done_on < self.seen_on:
            raise RuleBrokenError(Rule.DAY_ORDER, "done_on", self.done_on)

    def due_on(self, hours: int | None) -> date | None:
        """Return the last day to put it right; None when its kind has no deadline.

        Days are kept and not hours: 24 hours is the end of the day after, 25 to 48 that of the next.
        """
        return None if hours is None else self.seen_on + timedelta(days=-(-hours // 24))


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationDeadline:
    """How soon a kind of thing is to be put right, where the plan says otherwise than the catalogue.

    Attributes:
        id: `ids.deadline_id(kind)`.
        kind: key of an observation kind.
        hours: the deadline in hours; None = this kind has none.
    """

    id: DeadlineId
    kind: str
    hours: int | None

    def __post_init__(self) -> None:
        """Refuse a deadline of no kind, or of no time."""
        require_name(self.kind, "kind")
        require_texts(self)
        require_range(self.hours, "hours", (1, MAX_DEADLINE_HOURS), Rule.COUNT_RANGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """A *trygghetsvandring*: a walk through an area with those who use it.

    Attributes:
        id: the walk's id.
        name: what it is called, such as the area and the season.
        held_on: the day.
        route: where it went, in words.
        participants: how many took part, as a number and never by name; None = not counted.
        responsible: the board or office that answers for what was found.
        next_on: day of the next walk; None = not planned.
        note: free text.
    """

    id: WalkId
    name: str
    held_on: date
    route: str = ""
    participants: int | None = None
    responsible: str = ""
    next_on: date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a walk without a name, or one whose next comes before it."""
        require_name(self.name, "name")
        require_texts(self)
        require_range(self.participants, "participants", (0, MAX_COUNT), Rule.COUNT_RANGE)
        if self.next_on is not None and self.next_on <= self.held_on:
            raise RuleBrokenError(Rule.DAY_ORDER, "next_on", self.next_on)
