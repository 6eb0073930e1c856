"""Prices of different years in the money of one: by the price base amount, which follows consumer prices.

It is a rough index. Building costs have gone their own way, so an indexed price is where an estimate starts.
"""

from collections.abc import Mapping

from planner.domain.rate_table import BaseAmount


def money_year(base_amounts: Mapping[int, BaseAmount], today: int) -> int:
    """Return the last year up to today whose price base amount is known, or else the first known."""
    return max((year for year in base_amounts if year <= today), default=min(base_amounts))


def indexed_ore(
    amount_ore: int, year: int, wanted: int, base_amounts: Mapping[int, BaseAmount]
) -> int | None:
    """Return a price in the money of another year.

    Args:
        amount_ore: the price, öre.
        year: the year whose money that is.
        wanted: the year whose money is wanted.
        base_amounts: price base amounts by year.

    Returns:
        öre, rounded to the nearest, halves up; None when the amount of either year is not known: that of a
        year beside it would look like the right one.
    """
    old, new = base_amounts.get(year), base_amounts.get(wanted)
    if old is None or new is None:
        return None
    return (2 * amount_ore * new.amount_ore + old.amount_ore) // (2 * old.amount_ore)
