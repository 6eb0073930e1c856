"""What a measure is reckoned from: the amount that counts, and the day from which it is in use."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.analysis.capital_cost import MONTHS, Asset
from planner.analysis.money_chain import MoneyChain, money_chain
from planner.domain.fund import ExpenseClass
from planner.domain.ids import MeasureId
from planner.domain.measure import Measure
from planner.domain.money import split_by_weights
from planner.domain.plan import Plan


class AmountBase(StrEnum):
    """Which amount stands for the cost of a measure, the surest first."""

    GRANTED = "granted"
    LIKELY = "likely"
    ASKED = "asked"
    UNKNOWN = "unknown"


class StartBasis(StrEnum):
    """Where the day a measure is in use from is taken from, the surest first."""

    SAID = "said"
    DONE = "done"
    ASSUMED = "assumed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CostBase:
    """The amount a measure is reckoned with.

    Attributes:
        amount_ore: öre; 0 when it is unknown.
        base: which amount it is.
    """

    amount_ore: int
    base: AmountBase


@dataclass(frozen=True, slots=True)
class Start:
    """From when a measure is in use.

    Attributes:
        on: the day; None = nothing tells.
        basis: what tells it.
    """

    on: date | None
    basis: StartBasis


def granted_amounts(chain: MoneyChain) -> dict[MeasureId, int]:
    """Return what each measure has been granted and keeps, öre: moves counted, returned money taken off."""
    sums: dict[MeasureId, int] = {}
    for cell, part in chain.cells.items():
        kept = part.adjusted_ore - part.returned_ore
        sums[cell.measure_id] = sums.get(cell.measure_id, 0) + kept
    return {measure_id: ore for measure_id, ore in sums.items() if ore > 0}


def granted_in(plan: Plan) -> dict[MeasureId, int]:
    """Return what each measure of a plan has been granted and keeps, öre."""
    return granted_amounts(money_chain(plan))


def cost_base(measure: Measure, granted: Mapping[MeasureId, int]) -> CostBase:
    """Return the amount to reckon with: granted if anything is, else the likely cost, else what is asked."""
    if measure.id in granted:
        return CostBase(granted[measure.id], AmountBase.GRANTED)
    if measure.cost_likely_ore is not None:
        return CostBase(measure.cost_likely_ore, AmountBase.LIKELY)
    if measure.asked_ore is not None:
        return CostBase(measure.asked_ore, AmountBase.ASKED)
    return CostBase(0, AmountBase.UNKNOWN)


def start_of_use(measure: Measure, paid_years: Iterable[int]) -> Start:
    """Return from when a measure is in use.

    It is the day somebody has said, else the day it was done, else an assumption: 1 January of the year after
    the last one with money, for what is paid for in a year is seldom in use before that year ends.

    Args:
        measure: the measure.
        paid_years: the years in which the plan or a decision gives it money.
    """
    if measure.in_use_from is not None:
        return Start(measure.in_use_from, StartBasis.SAID)
    if measure.done_on is not None:
        return Start(measure.done_on, StartBasis.DONE)
    years = [*paid_years, *(part.year for part in measure.cost_per_year if part.amount_ore)]
    if not years:
        return Start(None, StartBasis.UNKNOWN)
    return Start(date(max(years) + 1, 1, 1), StartBasis.ASSUMED)


def life_is_known(measure: Measure) -> bool:
    """Tell whether the useful life of the whole, or of its parts, is said."""
    return measure.useful_life_years is not None or _has_parts(measure)


def assets_of(measure: Measure, amount_ore: int, on: date, life_percent: int = 100) -> tuple[Asset, ...]:
    """Return what of a measure is written off: its parts, or the whole; nothing of an operating measure.

    The parts share the amount as their own costs do (largest remainder), for what is granted is seldom what
    they were reckoned to cost.

    Args:
        measure: the measure; nothing is written off when its life is not known.
        amount_ore: what it costs in all, öre.
        on: the day it is in use from.
        life_percent: 125 reckons with lives a quarter longer.
    """
    if measure.expense_class is ExpenseClass.OPERATING or not life_is_known(measure):
        return ()
    if not _has_parts(measure):
        return (Asset(amount_ore, _months(measure.useful_life_years or 1, life_percent), on),)
    weights = {str(n): part.cost_ore for n, part in enumerate(measure.components)}
    shares = split_by_weights(amount_ore, weights)
    lives = (_months(part.useful_life_years, life_percent) for part in measure.components)
    return tuple(Asset(shares[str(n)], life, on) for n, life in enumerate(lives))


def _has_parts(measure: Measure) -> bool:
    return any(part.cost_ore for part in measure.components)


def _months(years: int, percent: int) -> int:
    return max(1, years * MONTHS * percent // 100)
