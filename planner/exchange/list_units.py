"""In which unit a list is: what a note above the headers says, and on what ground a unit was taken."""

import re
from dataclasses import dataclass
from enum import StrEnum

from planner.catalogue.catalogue import folded
from planner.domain.money import Unit, unit_named
from planner.exchange.list_reading import RawTable

_UNIT_WORD = r"(?:kr|kronor|sek|tkr|kkr|tsek|ksek|mnkr|mkr|msek)"
#: "Belopp i tkr", "(tkr)", "Alla belopp anges i mnkr."
_SHORT = re.compile(rf"(?:^|\bi |\bin |[(\[:] ?)({_UNIT_WORD})(?=$|[.,;)\]])")
#: "Amounts in Thousands", "Belopp i tusental kronor", "(miljoner kronor)"
_LONG = re.compile(
    r"(?:^|\bi |\bin |[(\[:] ?)(?:(tusental?|thousands?)|(miljoner|milj|millions?))\.?"
    r"(?: (?:kronor|kr|sek|of .*))?(?=$|[.,;)\]])"
)


class UnitGround(StrEnum):
    """Why bare numbers are read in a unit."""

    CHOSEN = "chosen"
    NOTED = "noted"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitNote:
    """A note that says what all amounts are in.

    Attributes:
        unit: the unit.
        line: where it stands, from 1.
        text: the note.
    """

    unit: Unit
    line: int
    text: str


def unit_note(table: RawTable, header: int) -> UnitNote | None:
    """Return the note above the header that says what all amounts are in, such as "Belopp i tkr"."""
    for line, row in enumerate(table.rows[:header], start=1):
        for cell in row:
            unit = _unit_of(cell) if isinstance(cell, str) else None
            if unit is not None:
                return UnitNote(unit=unit, line=line, text=str(cell).strip())
    return None


def _unit_of(text: str) -> Unit | None:
    plain = folded(text)
    if match := _SHORT.search(plain):
        return unit_named(match[1])
    if match := _LONG.search(plain):
        return Unit.TKR if match[1] else Unit.MNKR
    return None
