"""What money costs and where an investment begins, year by year, with the source of each figure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from planner.domain.rate import InternalRate


class RateOrigin(StrEnum):
    """Where a figure of a year is from, the strongest first."""

    OWN = "own"
    READ = "read"
    GENERAL_KNOWLEDGE = "general_knowledge"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRate:
    """The internal interest rate (*internränta*) of a year.

    Attributes:
        year: the year it is for.
        hundredths: hundredths of a percent: 250 is 2,5 %.
        source: where it was decided or read.
        origin: the user's own, or how far the catalogue's can be trusted.
    """

    year: int
    hundredths: int
    source: str
    origin: RateOrigin


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseAmount:
    """The price base amount (*prisbasbelopp*) of a year.

    Attributes:
        year: the year it is for.
        amount_ore: öre.
        source: where it was read, or that nobody could check it.
        origin: how far it can be trusted.
    """

    year: int
    amount_ore: int
    source: str
    origin: RateOrigin


class _OfYear(Protocol):
    @property
    def year(self) -> int: ...


_Known = TypeVar("_Known", bound=_OfYear)


@dataclass(frozen=True, slots=True)
class Dated(Generic[_Known]):
    """What is reckoned with for a year.

    Attributes:
        year: the year that was asked for.
        known: the figure; of another year when that year's own is not known.
    """

    year: int
    known: _Known

    @property
    def is_assumed(self) -> bool:
        """Whether the figure of another year stands for this one."""
        return self.known.year != self.year


@dataclass(frozen=True, slots=True)
class RateTable:
    """Internal rates and price base amounts by year; at least one of each.

    Attributes:
        rates: internal rates.
        base_amounts: price base amounts.
        missing_rates: years of which somebody looked for a rate and found none.
    """

    rates: Mapping[int, KnownRate]
    base_amounts: Mapping[int, BaseAmount]
    missing_rates: tuple[int, ...] = field(default=())

    def __post_init__(self) -> None:
        """Refuse a table that can answer nothing."""
        if not self.rates or not self.base_amounts:
            raise ValueError("a table of rates needs a rate and a base amount")

    def with_own(self, own: Iterable[InternalRate]) -> "RateTable":
        """Return the table in which the user's own rates go before those of the same year."""
        mine = {
            rate.year: KnownRate(
                year=rate.year, hundredths=rate.hundredths, source=rate.source, origin=RateOrigin.OWN
            )
            for rate in own
        }
        return replace(self, rates={**self.rates, **mine})

    def rate(self, year: int) -> Dated[KnownRate]:
        """Return the internal rate to reckon with in a year: its own, or the nearest earlier one."""
        return _nearest(self.rates, year)

    def base_amount(self, year: int) -> Dated[BaseAmount]:
        """Return the price base amount to reckon with in a year: its own, or the nearest earlier one."""
        return _nearest(self.base_amounts, year)


def _nearest(known: Mapping[int, _Known], year: int) -> Dated[_Known]:
    """Return the figure of a year, of the nearest before it, or of the first there is."""
    earlier = [one for one in known if one <= year]
    return Dated(year, known[max(earlier) if earlier else min(known)])
