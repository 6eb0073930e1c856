"""What each broken rule says, and what to do about it."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from planner.domain.errors import Rule

#: Rule → its sentence; `{field}` and `{value}` are what broke it.
RULES: Mapping[Rule, object] = {
    Rule.TITLE_MISSING: QT_TRANSLATE_NOOP("errors", "The title is empty. Write one."),
    Rule.NAME_MISSING: QT_TRANSLATE_NOOP("errors", "The name is empty. Write one."),
    Rule.NAME_TAKEN: QT_TRANSLATE_NOOP("errors", "The name “{value}” is taken. Choose another."),
    Rule.NUMBER_TAKEN: QT_TRANSLATE_NOOP("errors", "The number {value} is taken. Choose another."),
    Rule.AMOUNT_NEGATIVE: QT_TRANSLATE_NOOP(
        "errors", "{field}: an amount cannot be below zero. Write a positive amount, or clear it."
    ),
    Rule.AMOUNT_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors", "{field}: the amount is larger than a plan takes. Check the unit."
    ),
    Rule.COST_ORDER: QT_TRANSLATE_NOOP(
        "errors", "The costs must rise from low to likely to high. Change one of them."
    ),
    Rule.LIFE_RANGE: QT_TRANSLATE_NOOP("errors", "The useful life must be 1–100 years."),
    Rule.PERIOD_ORDER: QT_TRANSLATE_NOOP(
        "errors", "The last year comes before the first, or the years are not possible. Change the period."
    ),
    Rule.PERIOD_TOO_LONG: QT_TRANSLATE_NOOP("errors", "A plan covers at most 15 years. Shorten the period."),
    Rule.YEAR_OUTSIDE_PERIOD: QT_TRANSLATE_NOOP(
        "errors",
        "There is money in {value}, which is outside the period. Move it first, or widen the period.",
    ),
    Rule.YEAR_REPEATED: QT_TRANSLATE_NOOP("errors", "A year is given twice. Keep one of them."),
    Rule.REFERENCE_MISSING: QT_TRANSLATE_NOOP(
        "errors", "{field}: what this refers to is no longer in the plan. Choose again."
    ),
    Rule.STILL_IN_USE: QT_TRANSLATE_NOOP(
        "errors", "Something in the plan still uses this. Take it away there first, then delete it."
    ),
    Rule.LAST_SCENARIO: QT_TRANSLATE_NOOP(
        "errors", "“{value}” is the only scenario and must stay. Copy it first, then delete it."
    ),
    Rule.PLAN_SCENARIO: QT_TRANSLATE_NOOP(
        "errors", "This scenario is the plan. Make another one the plan, then delete it."
    ),
    Rule.TEXT_TOO_LONG: QT_TRANSLATE_NOOP("errors", "{field}: the text is too long. Shorten it."),
    Rule.TEXT_BROKEN: QT_TRANSLATE_NOOP(
        "errors", "{field}: the text has characters that cannot be saved. Write it again."
    ),
    Rule.EVENT_TARGET: QT_TRANSLATE_NOOP(
        "errors", "Say where the money goes: another measure, or a later budget year."
    ),
    Rule.EVENT_BOOKED_EARLY: QT_TRANSLATE_NOOP(
        "errors", "An event cannot count before its own day. Choose the same day or a later one."
    ),
    Rule.EVENT_REASON_MISSING: QT_TRANSLATE_NOOP(
        "errors", "The tertial of this event is closed. Write why the event comes afterwards."
    ),
    Rule.EVENT_REWRITTEN: QT_TRANSLATE_NOOP(
        "errors", "An event is never changed afterwards. Correct it with a counter-event."
    ),
    Rule.EVENT_COUNTER: QT_TRANSLATE_NOOP(
        "errors", "This event has been corrected already, or is a correction itself."
    ),
    Rule.TERTIAL_CLOSED: QT_TRANSLATE_NOOP(
        "errors", "The tertial is closed, and its figures do not change. Record it in the next one."
    ),
    Rule.CLOSED_TOO_EARLY: QT_TRANSLATE_NOOP(
        "errors", "A tertial cannot be closed before its last day. Choose that day or a later one."
    ),
    Rule.RATE_RANGE: QT_TRANSLATE_NOOP("errors", "The internal rate must be 0–20 %."),
    Rule.RATE_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors", "“{value}” is no rate. Write percent with at most two decimals, such as 2,5."
    ),
    Rule.DAY_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors", "“{value}” is no day. Write it as 2026-05-12, or the month as 2026-05."
    ),
    Rule.DAY_ORDER: QT_TRANSLATE_NOOP(
        "errors", "{field}: {value} comes too early. Choose a later day, or change the other one."
    ),
    Rule.COUNT_RANGE: QT_TRANSLATE_NOOP("errors", "{field}: {value} is not possible. Write another number."),
    Rule.SCORE_RANGE: QT_TRANSLATE_NOOP(
        "errors", "{field}: {value} is outside the scale. Choose a step of it."
    ),
    Rule.WEIGHT_RANGE: QT_TRANSLATE_NOOP("errors", "A weight must be 0–100."),
    Rule.POSITION_RANGE: QT_TRANSLATE_NOOP(
        "errors", "{field}: {value} is not possible. Write another place."
    ),
    Rule.SHARE_RANGE: QT_TRANSLATE_NOOP("errors", "{field}: a share must be 0–100 %. Write percent."),
    Rule.SOURCE_MISSING: QT_TRANSLATE_NOOP("errors", "The source is empty. Write where it was read."),
}
