"""Capital cost (*kapitalkostnad*) year by year: linear depreciation and internal interest, to the last öre.

Source: RKR R4 (depreciation over the useful life, from the month of use, part by part) and SKR's circulars
on the internal rate, which is proposed anew each year for the capital costs of all capitalised investments.
So the rate of each year is used on what is left in the books that year; it is not fixed when the measure is
built. A calculation with one rate throughout is the same function with a rate that never changes.

Rounding: what has been written off after so many months is rounded down to whole öre, and the depreciation of
a year is the difference between two such sums, so the years sum to the cost exactly. Interest of a year is
rounded to the nearest öre, half an öre up.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

MONTHS = 12
#: Hundredths of a percent in the whole.
WHOLE = 10_000

#: Gives the internal rate of a year in hundredths of a percent.
RateOf = Callable[[int], int]


@dataclass(frozen=True, slots=True)
class Asset:
    """Something that is written off by itself: an investment, or one of its components.

    Attributes:
        cost_ore: what it cost, öre.
        life_months: useful life (*nyttjandeperiod*), months.
        in_use_from: depreciation and interest begin with the month of this day; nothing before it.
    """

    cost_ore: int
    life_months: int
    in_use_from: date

    def __post_init__(self) -> None:
        """Refuse what cannot be written off."""
        if self.cost_ore < 0 or self.life_months < 1:
            raise ValueError("an asset costs nothing below zero and lives a month at least")

    def written_off_ore(self, months: int) -> int:
        """Return what has been written off after months of use, öre, rounded down."""
        return self.cost_ore * min(months, self.life_months) // self.life_months


@dataclass(frozen=True, slots=True)
class CapitalYear:
    """The capital cost of one year.

    Attributes:
        year: calendar year.
        months: months in the year with depreciation and interest, 1–12.
        opening_ore: book value when the year, or the use, begins, öre.
        depreciation_ore: written off in the year, öre.
        interest_ore: internal interest on the opening book value for those months, öre.
    """

    year: int
    months: int
    opening_ore: int
    depreciation_ore: int
    interest_ore: int

    @property
    def cost_ore(self) -> int:
        """The capital cost, öre."""
        return self.depreciation_ore + self.interest_ore

    @property
    def closing_ore(self) -> int:
        """Book value when the year ends, öre."""
        return self.opening_ore - self.depreciation_ore


def capital_cost(asset: Asset, rate_of: RateOf) -> tuple[CapitalYear, ...]:
    """Return every year in which an asset has a capital cost, from its first month to its last."""
    return tuple(_years(asset, rate_of))


def interest(opening_ore: int, hundredths: int, months: int) -> int:
    """Return the interest on a book value for some months, öre, half an öre rounded up."""
    return (2 * opening_ore * hundredths * months + WHOLE * MONTHS) // (2 * WHOLE * MONTHS)


def _years(asset: Asset, rate_of: RateOf) -> Iterator[CapitalYear]:
    year, used = asset.in_use_from.year, 0
    months = MONTHS + 1 - asset.in_use_from.month
    while used < asset.life_months:
        months = min(months, asset.life_months - used)
        before, after = asset.written_off_ore(used), asset.written_off_ore(used + months)
        opening = asset.cost_ore - before
        yield CapitalYear(year, months, opening, after - before, interest(opening, rate_of(year), months))
        year, used, months = year + 1, used + months, MONTHS
