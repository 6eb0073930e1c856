"""Finds personal identity numbers (*personnummer*) in free text: a plan must hold none (DOMAIN §8).

A number is year, month, day and four digits, of which the last is a check digit (Skatteverket, SKV 704): with
or without the century, joined by `-`, `+` (a hundred years or more), a space or nothing. A co-ordination
number (*samordningsnummer*) has 60 added to the day. Organisation numbers have a month
of 20 or above, and are none.
"""

import re
from calendar import monthrange
from collections.abc import Iterator

#: Between the day and the last four digits: hyphens as keyboards and word processors make them, or a space.
_JOIN = "[-\u2010\u2011\u2012\u2013\u2212+ \u00a0\u202f]?"
_CANDIDATE = re.compile(rf"(?<!\d)(18|19|20)?(\d\d)(\d\d)(\d\d){_JOIN}(\d{{4}})(?!\d)")
#: What every number has; ten times faster to look for.
_SIX_DIGITS = re.compile(r"\d{6}")
_CENTURIES = ("18", "19", "20")
_COORDINATION = 60


def holds_identity_number(text: str) -> bool:
    """Tell whether a text holds what can be a personal or a co-ordination number, by date and check digit."""
    return next(_found(text), None) is not None


def masked_identity_numbers(text: str) -> tuple[str, ...]:
    """Return the numbers in a text, so that they can be found there and are not told: `8112…`."""
    return tuple(f"{match[1] or ''}{match[2]}{match[3]}…" for match in _found(text))


def hide_identity_numbers(text: str) -> str:
    """Return a text with every number cut to what `masked_identity_numbers` tells, for messages and logs."""
    for match, masked in zip(list(_found(text)), masked_identity_numbers(text), strict=True):
        text = text.replace(match[0], masked)
    return text


def _found(text: str) -> Iterator[re.Match[str]]:
    if not _SIX_DIGITS.search(text):
        return iter(())
    return filter(_is_possible, _CANDIDATE.finditer(text))


def _is_possible(match: re.Match[str]) -> bool:
    century, year, month, day, last = match.groups()
    return _is_day(century, year, int(month), int(day)) and _agrees(year + month + day + last)


def _is_day(century: str | None, year: str, month: int, day: int) -> bool:
    """Tell whether the day is in the calendar; without a century, in any."""
    if day > _COORDINATION:
        day -= _COORDINATION
    years = (int(one + year) for one in ((century,) if century else _CENTURIES))
    return 1 <= month <= 12 and day >= 1 and any(day <= monthrange(one, month)[1] for one in years)


def _agrees(digits: str) -> bool:
    """Tell whether the last digit is the check digit of the nine before it (the Luhn rule)."""
    doubled = (int(digit) * (2 - at % 2) for at, digit in enumerate(digits))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
