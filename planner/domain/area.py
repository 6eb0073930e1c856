"""Areas of the map (*områden*) and what is known of each: residents, survey answers, counts."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.checks import require_name, require_range, require_texts
from planner.domain.errors import Rule
from planner.domain.ids import AreaFigureId, AreaId

#: One percent is a hundred of these.
HUNDRED_PERCENT = 10_000
MAX_FIGURE = 10**9
YEARS = (1900, 2200)


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """An area of the user's own map, such as a *stadsdel*.

    Attributes:
        id: `ids.area_id` of its name's key.
        name: what it is called; a place belongs to the area that its neighbourhood names.
        outline: where it lies, as `shape.encode_outline` writes it.
        source: the file that it came from.
    """

    id: AreaId
    name: str
    outline: str
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse an area without a name, or with an outline too long to keep."""
        require_name(self.name, "name")
        require_texts(self)


class AreaMeasure(StrEnum):
    """What a figure of an area counts."""

    RESIDENTS = "residents"
    UNSAFE_SHARE = "unsafe_share"
    AVOIDING_SHARE = "avoiding_share"
    WORRIED_SHARE = "worried_share"
    REPORTED_CRIMES = "reported_crimes"
    EST_REPORTS = "est_reports"
    FAULT_REPORTS = "fault_reports"

    @property
    def is_share(self) -> bool:
        """Whether it is a share in hundredths of a percent, and no count."""
        return self in _SHARES


_SHARES = frozenset({AreaMeasure.UNSAFE_SHARE, AreaMeasure.AVOIDING_SHARE, AreaMeasure.WORRIED_SHARE})


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaFigure:
    """One figure of one area and year.

    Attributes:
        id: `ids.area_figure_id` of what it is of.
        area: the area's name, a *stadsdel*; it need not be on the map.
        measure: what it counts.
        year: of which year.
        value: the count, or the share in hundredths of a percent.
        respondents: of a share, how many answered; None = not known.
        source: where it was read.
    """

    id: AreaFigureId
    area: str
    measure: AreaMeasure
    year: int
    value: int
    respondents: int | None = None
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse a figure of nowhere, a negative count and a share above all."""
        require_name(self.area, "area")
        require_texts(self)
        require_range(self.year, "year", YEARS, Rule.COUNT_RANGE)
        most = HUNDRED_PERCENT if self.measure.is_share else MAX_FIGURE
        rule = Rule.SHARE_RANGE if self.measure.is_share else Rule.COUNT_RANGE
        require_range(self.value, "value", (0, most), rule)
        require_range(self.respondents, "respondents", (0, MAX_FIGURE), Rule.COUNT_RANGE)
