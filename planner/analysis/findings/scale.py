"""How far amounts are from each other, and what a wrong unit makes of one: a thousand times, or a million."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

#: So many times another amount is no real difference any more.
FAR = 200
#: An amount so many times the next one stands apart from it.
_GAP = 20
#: So many amounts must be there to know what is usual.
_ENOUGH = 5
_THOUSAND, _MILLION = 1_000, 1_000_000


@dataclass(frozen=True, slots=True)
class Usual:
    """What amounts of one sort usually are, öre.

    Attributes:
        middle: the middle one.
        lowest: the smallest that the others lead down to, each less than `_GAP` times the next.
        highest: the largest that they lead up to.
    """

    middle: int
    lowest: int
    highest: int

    def is_far_from(self, ore: int) -> bool:
        """Tell whether an amount is far from the middle, and stands apart from all others.

        Real amounts have a long tail: a very large project is no slip while others are on the way to it.
        """
        high = ore >= FAR * self.middle and ore > self.highest
        low = ore * FAR <= self.middle and ore < self.lowest
        return self.middle > 0 and (high or low)


def usual(amounts: Iterable[int]) -> Usual | None:
    """Return what amounts usually are; None = there are too few to know."""
    ordered = sorted(amounts)
    if len(ordered) < _ENOUGH:
        return None
    at = len(ordered) // 2
    return Usual(ordered[at], _reached(ordered[at::-1]), _reached(ordered[at:]))


def _reached(amounts: Sequence[int]) -> int:
    """Return the last amount before the first gap, from the middle outwards."""
    last = amounts[0]
    for ore in amounts:
        if ore > _GAP * last or ore * _GAP < last:
            break
        last = ore
    return last


def step_to(ore: int, other: int) -> int:
    """Return what brings an amount near another: times 1 000 or 1 000 000, below zero a part; 0 = none."""
    if not ore or not other:
        return 0
    for step in (_MILLION, _THOUSAND):
        far = FAR * (step // _THOUSAND)
        if ore >= far * other:
            return -step
        if ore * far <= other:
            return step
    return 0


def stepped(ore: int, step: int) -> int:
    """Multiply by a step, or divide by one below zero, to the nearest öre."""
    return ore * step if step > 0 else (ore - step // 2) // -step


def is_thousandth(ore: int, whole: int) -> bool:
    """Tell whether an amount is a thousandth of another, give or take half: less may well be a small part."""
    return ore > 0 and whole <= ore * 2 * _THOUSAND and ore * _THOUSAND <= 2 * whole
