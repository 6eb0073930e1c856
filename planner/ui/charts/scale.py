"""The axis of amounts: round ticks in the shown unit, written in Swedish."""

from dataclasses import dataclass

from planner.domain.money import Unit, format_amount, rounded

#: Tried in turn for less than one unit; three could be read as thousands.
_FEW_DECIMALS = (1, 2, 4, 5, 6, 7, 8)


@dataclass(frozen=True, slots=True)
class Ticks:
    """Ticks of an axis: amounts in öre and what stands at them."""

    amounts: tuple[int, ...]
    texts: tuple[str, ...]


def ticks(low_ore: int, high_ore: int, most: int, unit: Unit) -> Ticks:
    """Return at most `most` + 1 ticks within the bounds, 1, 2 or 5 times a power of ten apart, with 0.

    Args:
        low_ore: lowest amount on the axis, zero or below.
        high_ore: highest amount, above the lowest.
        most: how many steps there is room for, at least 1.
        unit: what they are written in.
    """
    step = _step(high_ore - low_ore, most)
    first = -(-low_ore // step)
    amounts = tuple(number * step for number in range(first, high_ore // step + 1))
    decimals = _decimals(step, unit)
    texts = (format_amount(ore, unit, decimals=decimals) if ore else "0" for ore in amounts)
    return Ticks(amounts, tuple(texts))


def label_text(ore: int, unit: Unit) -> str:
    """Return an amount as a chart writes it: short, with two digits when it is less than one unit."""
    if not ore or abs(ore) >= unit.ore or unit is Unit.KR:
        return format_amount(ore, unit)
    decimals = next(
        number
        for number in _FEW_DECIMALS
        if rounded(ore, unit, number) == ore or abs(ore) * 10**number >= 10 * unit.ore
    )
    return format_amount(ore, unit, decimals=decimals)


def amount_lines(ore: int, unit: Unit) -> str:
    """Return an amount exactly: in the shown unit, and in kronor when that is another."""
    exact = format_amount(ore, unit, exact=True, with_unit=True)
    if unit is Unit.KR:
        return exact
    return f"{exact} = {format_amount(ore, Unit.KR, with_unit=True)}"


def _step(span_ore: int, most: int) -> int:
    """Return the smallest of 1, 2, 5, 10, 20 … öre that divides the span in at most `most` steps."""
    power = 1
    while True:
        for factor in (1, 2, 5):
            if factor * power * most >= span_ore:
                return factor * power
        power *= 10


def _decimals(step_ore: int, unit: Unit) -> int:
    """Return the decimals that a step needs; four for three, which could be read as thousands."""
    decimals = 0
    while step_ore * 10**decimals % unit.ore:
        decimals += 1
    return 4 if decimals == 3 else decimals
