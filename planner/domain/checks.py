"""The small checks that make a value valid from birth."""

from planner.domain.errors import Rule, RuleBrokenError

#: The largest amount a plan takes, öre: 100 mdkr. The sum of 900 000 of these still fits SQLite's 64 bits.
MAX_AMOUNT_ORE = 10**13
MAX_TEXT = 20_000
MAX_NAME = 300


def require_name(value: str, field: str, rule: Rule = Rule.NAME_MISSING) -> None:
    """Refuse an empty or endless name or title."""
    if not value.strip():
        raise RuleBrokenError(rule, field, value)
    if len(value) > MAX_NAME:
        raise RuleBrokenError(Rule.TEXT_TOO_LONG, field, len(value))


def require_text(value: str, field: str) -> None:
    """Refuse a free text longer than a cell of a spreadsheet can carry."""
    if len(value) > MAX_TEXT:
        raise RuleBrokenError(Rule.TEXT_TOO_LONG, field, len(value))


def require_amount(ore: int | None, field: str) -> None:
    """Refuse a negative or absurd amount in öre; None means unknown and is allowed."""
    if ore is None:
        return
    if ore < 0:
        raise RuleBrokenError(Rule.AMOUNT_NEGATIVE, field, ore)
    if ore > MAX_AMOUNT_ORE:
        raise RuleBrokenError(Rule.AMOUNT_TOO_LARGE, field, ore)
