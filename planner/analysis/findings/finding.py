"""What a finding (*iakttagelse*) is: what looks wrong, where, and what would put it right."""

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.fix import Fix
from planner.domain.ids import FundId, MeasureId, MoneyEventId, PlaceId


class Family(StrEnum):
    """What findings are about, in the order of lists."""

    UNITS = "units"
    SUMS = "sums"
    DOUBLES = "doubles"
    CHAIN = "chain"
    PRACTICE = "practice"
    PREPARATION = "preparation"


class Severity(StrEnum):
    """How much a finding weighs: a figure that is hardly right, or something to look at."""

    WARN = "warn"
    NOTICE = "notice"


class FindingKind(StrEnum):
    """The rules, family by family; `ui` and `exchange` have the sentences of each."""

    COST_SLIP = "cost_slip"
    COST_RANGE_SLIP = "cost_range_slip"
    ALLOCATION_SLIP = "allocation_slip"
    FRAME_SLIP = "frame_slip"
    EVENT_SLIP = "event_slip"
    FORECAST_SLIP = "forecast_slip"
    RUNNING_ABOVE_COST = "running_above_cost"
    SPENT_NEGATIVE = "spent_negative"

    YEARS_NOT_TOTAL = "years_not_total"
    COMPONENTS_NOT_COST = "components_not_cost"
    ALLOCATED_ABOVE_ASKED = "allocated_above_asked"
    OVER_FRAME = "over_frame"
    FUND_OVERDRAWN = "fund_overdrawn"
    SUM_ROW = "sum_row"

    SAME_MEASURE = "same_measure"
    SAME_PLACE = "same_place"
    OLD_DISTRICT = "old_district"

    GRANT_BEFORE_APPLICATION = "grant_before_application"
    GRANT_ABOVE_ASKED = "grant_above_asked"
    SPENT_BEFORE_GRANT = "spent_before_grant"
    SPENT_ABOVE_GRANT = "spent_above_grant"
    REFUSED_YET_SPENT = "refused_yet_spent"
    RETURNED_TOO_MUCH = "returned_too_much"
    MOVED_TOO_MUCH = "moved_too_much"
    CARRIED_TOO_MUCH = "carried_too_much"
    FORECAST_BELOW_SPENT = "forecast_below_spent"
    DAY_BACKWARDS = "day_backwards"
    OUTSIDE_YEAR = "outside_year"
    MONEY_AFTER_DONE = "money_after_done"
    DONE_WITH_MONEY = "done_with_money"

    DRIFT_AS_INVESTMENT = "drift_as_investment"
    DRIFT_ON_FUND = "drift_on_fund"
    OTHERS_PROPERTY = "others_property"
    BELOW_LIMIT = "below_limit"
    SHORT_LIFE = "short_life"
    LIFE_OUTSIDE = "life_outside"
    OPERATOR_MISSING = "operator_missing"
    DNR_MISSING = "dnr_missing"

    CAMERA_FILE_OPEN = "camera_file_open"
    CAMERA_LOW_NEED = "camera_low_need"
    STARTS_BEFORE_DECISION = "starts_before_decision"
    USED_BEFORE_READY = "used_before_ready"
    IN_SEASON = "in_season"

    @property
    def family(self) -> Family:
        """What it is about."""
        return _FAMILIES.get(self, Family.CHAIN)

    @property
    def severity(self) -> Severity:
        """How much it weighs."""
        return Severity.NOTICE if self in _NOTICES else Severity.WARN


_UNITS = (
    FindingKind.COST_SLIP,
    FindingKind.COST_RANGE_SLIP,
    FindingKind.ALLOCATION_SLIP,
    FindingKind.FRAME_SLIP,
    FindingKind.EVENT_SLIP,
    FindingKind.FORECAST_SLIP,
    FindingKind.RUNNING_ABOVE_COST,
    FindingKind.SPENT_NEGATIVE,
)
_SUMS = (
    FindingKind.YEARS_NOT_TOTAL,
    FindingKind.COMPONENTS_NOT_COST,
    FindingKind.ALLOCATED_ABOVE_ASKED,
    FindingKind.OVER_FRAME,
    FindingKind.FUND_OVERDRAWN,
    FindingKind.SUM_ROW,
)
_DOUBLES = (FindingKind.SAME_MEASURE, FindingKind.SAME_PLACE, FindingKind.OLD_DISTRICT)
_PRACTICE = (
    FindingKind.DRIFT_AS_INVESTMENT,
    FindingKind.DRIFT_ON_FUND,
    FindingKind.OTHERS_PROPERTY,
    FindingKind.BELOW_LIMIT,
    FindingKind.SHORT_LIFE,
    FindingKind.LIFE_OUTSIDE,
    FindingKind.OPERATOR_MISSING,
    FindingKind.DNR_MISSING,
)
_PREPARATION = (
    FindingKind.CAMERA_FILE_OPEN,
    FindingKind.CAMERA_LOW_NEED,
    FindingKind.STARTS_BEFORE_DECISION,
    FindingKind.USED_BEFORE_READY,
    FindingKind.IN_SEASON,
)
_FAMILIES = {
    kind: family
    for family, kinds in (
        (Family.UNITS, _UNITS),
        (Family.SUMS, _SUMS),
        (Family.DOUBLES, _DOUBLES),
        (Family.PRACTICE, _PRACTICE),
        (Family.PREPARATION, _PREPARATION),
    )
    for kind in kinds
}
_NOTICES = frozenset(
    {
        FindingKind.SAME_PLACE,
        FindingKind.OLD_DISTRICT,
        FindingKind.OUTSIDE_YEAR,
        FindingKind.DONE_WITH_MONEY,
        FindingKind.DRIFT_ON_FUND,
        FindingKind.BELOW_LIMIT,
        FindingKind.LIFE_OUTSIDE,
        FindingKind.OPERATOR_MISSING,
        FindingKind.DNR_MISSING,
        FindingKind.CAMERA_LOW_NEED,
        FindingKind.IN_SEASON,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something in the figures that looks wrong.

    Attributes:
        kind: by which rule.
        measure_id: the measure it is about, if one.
        other_id: the other measure: of which it is a double.
        place_id: the place, if it is about one.
        other_place_id: the other place.
        fund_id: the source, if one.
        year: the budget year, if one.
        event_id: the event of the chain of money, if one.
        field: the field of the measure, or "".
        amounts: the figures that it was found in, öre, in the order that its sentence has them.
        days: the days that it was found in.
        names: the words that it was found in, such as an old district name and the one of today.
        against_ore: what the first figure was held against, öre, when that is of others: the usual amount.
        fix: what would put it right, or None when only somebody who knows can tell.
    """

    kind: FindingKind
    measure_id: MeasureId | None = None
    other_id: MeasureId | None = None
    place_id: PlaceId | None = None
    other_place_id: PlaceId | None = None
    fund_id: FundId | None = None
    year: int | None = None
    event_id: MoneyEventId | None = None
    field: str = ""
    amounts: tuple[int, ...] = ()
    days: tuple[date, ...] = ()
    names: tuple[str, ...] = ()
    against_ore: int | None = None
    fix: Fix | None = None

    @property
    def stands_alone(self) -> bool:
        """Whether nothing of others was there to hold it against, and no event."""
        return self.against_ore is None and self.event_id is None

    @property
    def key(self) -> str:
        """What it is known by: its kind, what it is about and the values it was found in.

        What others have (`against_ore`) is no part of it: what is acknowledged stays so while its own figures
        do. The letters are a digest without digits, which could look like a personal identity number.
        """
        about = (self.measure_id, self.other_id, self.place_id, self.other_place_id, self.fund_id)
        values = (self.year, self.event_id, self.field, self.amounts, self.names)
        days = tuple(day.isoformat() for day in self.days)
        digest = hashlib.sha256(repr((*about, *values, days)).encode()).hexdigest()[:24]
        return f"{self.kind}:{digest.translate(_LETTERS)}"


_NAMES = frozenset(map(str, FindingKind))
_LETTERS = str.maketrans("0123456789", "ghijklmnop")


def kind_of(key: str) -> FindingKind | None:
    """Return by which rule a finding was found, from its key; None = by a rule of another edition."""
    name = key.partition(":")[0]
    return FindingKind(name) if name in _NAMES else None
