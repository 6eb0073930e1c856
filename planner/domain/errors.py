"""What the user can act on: every such error is a PlannerError and carries fields, never sentences."""

from enum import StrEnum


class PlannerError(Exception):
    """Base of every error that the user can do something about; anything else is a bug."""


class Rule(StrEnum):
    """The rules a plan obeys; `ui.labels` and `cli` have the sentence of each."""

    TITLE_MISSING = "title_missing"
    NAME_MISSING = "name_missing"
    NAME_TAKEN = "name_taken"
    NUMBER_TAKEN = "number_taken"
    AMOUNT_NEGATIVE = "amount_negative"
    AMOUNT_TOO_LARGE = "amount_too_large"
    COST_ORDER = "cost_order"
    LIFE_RANGE = "life_range"
    PERIOD_ORDER = "period_order"
    PERIOD_TOO_LONG = "period_too_long"
    YEAR_OUTSIDE_PERIOD = "year_outside_period"
    YEAR_REPEATED = "year_repeated"
    REFERENCE_MISSING = "reference_missing"
    STILL_IN_USE = "still_in_use"
    LAST_SCENARIO = "last_scenario"
    PLAN_SCENARIO = "plan_scenario"
    TEXT_TOO_LONG = "text_too_long"
    TEXT_BROKEN = "text_broken"
    EVENT_TARGET = "event_target"
    EVENT_BOOKED_EARLY = "event_booked_early"
    EVENT_REASON_MISSING = "event_reason_missing"
    EVENT_REWRITTEN = "event_rewritten"
    EVENT_COUNTER = "event_counter"
    TERTIAL_CLOSED = "tertial_closed"
    CLOSED_TOO_EARLY = "closed_too_early"
    RATE_RANGE = "rate_range"
    RATE_UNREADABLE = "rate_unreadable"
    DAY_UNREADABLE = "day_unreadable"
    DAY_ORDER = "day_order"
    COUNT_RANGE = "count_range"
    SCORE_RANGE = "score_range"
    WEIGHT_RANGE = "weight_range"
    POSITION_RANGE = "position_range"
    SHARE_RANGE = "share_range"
    SOURCE_MISSING = "source_missing"


class RuleBrokenError(PlannerError):
    """A value or a change that the rules forbid.

    Attributes:
        rule: which rule.
        field: the field that breaks it (a dataclass field name), or "".
        value: what was given, for the sentence.
    """

    def __init__(self, rule: Rule, field: str = "", value: object = "") -> None:
        super().__init__(f"{rule}: {field} {value!r}")
        self.rule = rule
        self.field = field
        self.value = value


class IdentityNumberError(PlannerError):
    """A text looks as if it held somebody's personal identity number; nothing was stored.

    Attributes:
        masked: the numbers, cut so that they can be found and are not told.
    """

    def __init__(self, masked: tuple[str, ...]) -> None:
        super().__init__(f"a personal identity number: {', '.join(masked)}")
        self.masked = masked


class StaleChangeError(PlannerError):
    """A change whose `before` is not what the plan holds now; nothing was changed.

    Attributes:
        entity_id: the value that differs.
    """

    def __init__(self, entity_id: str) -> None:
        super().__init__(f"the plan no longer holds what was to be changed: {entity_id}")
        self.entity_id = entity_id
