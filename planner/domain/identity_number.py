"""Finds personal identity numbers (*personnummer*) in free text: a plan must hold none (DOMAIN §8)."""

import re

_CANDIDATE = re.compile(r"(?<!\d)(?:18|19|20)?(\d{6})[-+ ]?(\d{4})(?!\d)")


def holds_identity_number(text: str) -> bool:
    """Tell whether a text holds what can be a personal or a co-ordination number, by date and check digit."""
    return any(_is_possible(day + rest) for day, rest in _CANDIDATE.findall(text))


def _is_possible(digits: str) -> bool:
    month, day = int(digits[2:4]), int(digits[4:6])
    # A co-ordination number (samordningsnummer) has 60 added to the day.
    if not 1 <= month <= 12 or not (1 <= day <= 31 or 61 <= day <= 91):
        return False
    doubled = (int(digit) * (2 - at % 2) for at, digit in enumerate(digits))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
