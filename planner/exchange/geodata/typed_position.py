"""A position as people write it: two numbers, whichever system and whichever way round."""

import re
from collections.abc import Iterator

from planner.domain.coordinates import Position
from planner.domain.errors import PlannerError
from planner.exchange.geodata.reference_system import ElsewhereError, told_by

#: A space between thousands: 6 577 123.
_THOUSANDS = re.compile(r"(?<=\d)\s(?=\d{3}(?!\d))")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
#: Metres written with nothing but a comma between them would be one number.
_WHOLE_PAIR = re.compile(r"\s*(\d{6,7}),(\d{6,7})\s*")
#: Metres with spaces between thousands and nothing else between the two are one row of digits.
_NORTH_DIGITS, _EAST_DIGITS = 7, 6
_DECIMALS = 6


class PositionUnreadableError(PlannerError):
    """A text that is no position in Greater Stockholm."""


def read_position(text: str) -> Position | None:
    """Return the position that a text gives in WGS84, SWEREF 99 TM or SWEREF 99 18 00; None for no text.

    Raises:
        PositionUnreadableError: it is not two numbers, or they lie elsewhere in all of the systems.
    """
    if not text.strip():
        return None
    for first, second in _pairs(text):
        try:
            return told_by("", [(first, second)]).position(first, second)
        except ElsewhereError:
            continue
    raise PositionUnreadableError(text)


def _pairs(text: str) -> Iterator[tuple[float, float]]:
    """Yield the two numbers that a text can be."""
    whole = _WHOLE_PAIR.fullmatch(text)
    found = whole.groups() if whole else tuple(_NUMBER.findall(_THOUSANDS.sub("", text)))
    if len(found) == 1 and len(found[0]) == _NORTH_DIGITS + _EAST_DIGITS:
        for digits in (_NORTH_DIGITS, _EAST_DIGITS):
            yield float(found[0][:digits]), float(found[0][digits:])
    elif len(found) == 2:
        yield float(found[0].replace(",", ".")), float(found[1].replace(",", "."))


def write_position(position: Position | None) -> str:
    """Return a position in WGS84, north first, with a decimal comma; "" for none."""
    if position is None:
        return ""
    north, east = (f"{part:.{_DECIMALS}f}" for part in (position.latitude, position.longitude))
    return f"{north} {east}".replace(".", ",")
