"""The small checks that make a value valid from birth."""

import re
from dataclasses import fields
from functools import cache
from typing import Any

from planner.domain.errors import Rule, RuleBrokenError

#: The largest amount a plan takes, öre: 100 mdkr. The sum of 900 000 of these still fits SQLite's 64 bits.
MAX_AMOUNT_ORE = 10**13
MAX_TEXT = 20_000
MAX_NAME = 300

#: What Python makes of bytes in a file name that are no letters; UTF-8 has no way to write it.
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def require_name(value: str, field: str, rule: Rule = Rule.NAME_MISSING) -> None:
    """Refuse an empty or endless name or title."""
    if not value.strip():
        raise RuleBrokenError(rule, field, value)
    if len(value) > MAX_NAME:
        raise RuleBrokenError(Rule.TEXT_TOO_LONG, field, len(value))


def require_texts(value: Any) -> None:
    """Refuse a value with a text that a cell of a spreadsheet cannot carry, or no file can hold."""
    kind: Any = type(value)
    for field in _text_fields(kind):
        text = getattr(value, field)
        if len(text) > MAX_TEXT:
            raise RuleBrokenError(Rule.TEXT_TOO_LONG, field, len(text))
        if not text.isascii() and _HALF_CHARACTER.search(text):
            raise RuleBrokenError(Rule.TEXT_BROKEN, field)


@cache
def _text_fields(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.type is str)


def require_range(value: int | None, field: str, limits: tuple[int, int], rule: Rule) -> None:
    """Refuse a number outside its limits, both of which it may reach; None means unknown and is allowed."""
    if value is not None and not limits[0] <= value <= limits[1]:
        raise RuleBrokenError(rule, field, value)


def require_amount(ore: int | None, field: str) -> None:
    """Refuse a negative or absurd amount in öre; None means unknown and is allowed."""
    if ore is None:
        return
    if ore < 0:
        raise RuleBrokenError(Rule.AMOUNT_NEGATIVE, field, ore)
    if ore > MAX_AMOUNT_ORE:
        raise RuleBrokenError(Rule.AMOUNT_TOO_LARGE, field, ore)
