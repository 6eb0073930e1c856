"""How far amounts are from each other, and what a wrong unit makes of one: a thousand times, or a million."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles

#: So many times another amount is no real difference any more.
FAR = 200
#: So many times the upper quartile, or a part of the lower, is outside all that the others are.
_FAR_FROM_MOST = 50
#: So many amounts must be there to know what is usual.
_ENOUGH = 5
_THOUSAND, _MILLION = 1_000, 1_000_000


@dataclass(frozen=True, slots=True)
class Usual:
    """What amounts of one sort usually are, öre: the middle one, and the quartiles."""

    middle: int
    lower: int
    upper: int

    def is_far_from(self, ore: int) -> bool:
        """Tell whether an amount is far from the middle and far outside what most are."""
        high = ore >= FAR * self.middle and ore >= _FAR_FROM_MOST * self.upper
        low = ore * FAR <= self.middle and ore * _FAR_FROM_MOST <= self.lower
        return self.middle > 0 and (high or low)


def usual(amounts: Sequence[int]) -> Usual | None:
    """Return what amounts usually are; None = there are too few to know."""
    if len(amounts) < _ENOUGH:
        return None
    lower, middle, upper = quantiles(amounts, n=4, method="inclusive")
    return Usual(int(middle), int(lower), int(upper))


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
