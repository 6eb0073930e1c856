"""What yearly costs are worth today, what they would be otherwise, and what would take them to a limit.

Source: the city's handbook for investment calculations asks for present value, sensitivity and the break-even
value (*kritiskt värde*). Every figure is solved in whole numbers and rounded up: it is the first that reaches
the limit.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from planner.analysis.capital_cost import MONTHS, WHOLE
from planner.analysis.running_costs import (
    CostEstimate,
    CostQuestion,
    RunningCosts,
    YearCost,
    running_costs,
    shifted_rate,
)
from planner.domain.plan import Plan
from planner.domain.rate import MAX_RATE
from planner.domain.rate_table import RateTable

#: A percentage point, in hundredths of a percent.
_POINT = 100


@dataclass(frozen=True, slots=True)
class PresentValue:
    """What the costs of all years are worth in the first one (*nuvärde*), öre.

    Attributes:
        hundredths: the rate they are discounted by, hundredths of a percent.
        running_ore: of the running costs.
        capital_ore: of the capital costs.
    """

    hundredths: int
    running_ore: int
    capital_ore: int

    @property
    def cost_ore(self) -> int:
        """Of both together, öre."""
        return self.running_ore + self.capital_ore


class Case(StrEnum):
    """What is reckoned otherwise."""

    BASE = "base"
    RATE_DOWN = "rate_down"
    RATE_UP = "rate_up"
    LIFE_SHORT = "life_short"
    LIFE_LONG = "life_long"
    COST_LOW = "cost_low"
    COST_HIGH = "cost_high"


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """The costs in one case.

    Attributes:
        case: what is reckoned otherwise.
        peak_year: the year that costs the most.
        peak_ore: what it costs, öre.
        total_ore: all years, öre.
        present_ore: their present value at the same discount rate as the base case, öre.
        changed: how many measures are reckoned otherwise.
    """

    case: Case
    peak_year: int
    peak_ore: int
    total_ore: int
    present_ore: int
    changed: int


class Reach(StrEnum):
    """Whether a figure can take the yearly cost to the limit."""

    FOUND = "found"
    ALREADY = "already"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Critical:
    """A break-even value (*kritiskt värde*): the first figure at which a year reaches the limit.

    Attributes:
        reach: found; reached whatever the figure is, even at zero; or never reached by this figure.
        now: what the figure is now.
        value: the break-even value; 0 unless found.
        year: the year that reaches the limit; 0 unless found or already reached.
    """

    reach: Reach
    now: int
    value: int = 0
    year: int = 0


@dataclass(frozen=True, slots=True)
class CriticalValues:
    """What would take the yearly cost to a limit, one figure at a time.

    Attributes:
        limit_ore: the limit of a year's cost, öre.
        peak_year: the year that costs the most now.
        peak_ore: what it costs now, öre.
        investment: what the investments cost in all, öre, shared as now.
        rate: one internal rate in all years, hundredths of a percent; now = the rate of the dearest year.
        running: what all measures cost to run a year, öre, shared as now.
    """

    limit_ore: int
    peak_year: int
    peak_ore: int
    investment: Critical
    rate: Critical
    running: Critical


def present_value(costs: RunningCosts, hundredths: int) -> PresentValue:
    """Return the present value of running and capital costs at a rate; the first year is not discounted."""
    return PresentValue(
        hundredths,
        discounted([year.running_ore for year in costs.per_year], hundredths),
        discounted([year.capital_ore for year in costs.per_year], hundredths),
    )


def discounted(amounts: Sequence[int], hundredths: int) -> int:
    """Return what amounts year after year are worth in the first year, öre, each rounded to the nearest."""
    return sum(
        (2 * ore * WHOLE**n + (WHOLE + hundredths) ** n) // (2 * (WHOLE + hundredths) ** n)
        for n, ore in enumerate(amounts)
    )


_CASES: dict[Case, Callable[[CostQuestion], CostQuestion]] = {
    Case.BASE: lambda asked: asked,
    Case.RATE_DOWN: lambda asked: replace(asked, rate_shift=asked.rate_shift - _POINT),
    Case.RATE_UP: lambda asked: replace(asked, rate_shift=asked.rate_shift + _POINT),
    Case.LIFE_SHORT: lambda asked: replace(asked, life_percent=asked.life_percent * 3 // 4),
    Case.LIFE_LONG: lambda asked: replace(asked, life_percent=asked.life_percent * 5 // 4),
    Case.COST_LOW: lambda asked: replace(asked, estimate=CostEstimate.LOW),
    Case.COST_HIGH: lambda asked: replace(asked, estimate=CostEstimate.HIGH),
}


def sensitivity(
    plan: Plan, catalogue_rates: RateTable, question: CostQuestion, hundredths: int
) -> tuple[Sensitivity, ...]:
    """Return the costs as they are reckoned and in six other cases.

    The rate is one percentage point lower or higher (never below zero), lives a quarter shorter or longer,
    and costs the low or the high estimate where there is one and nothing is granted yet.

    Args:
        plan: the plan.
        catalogue_rates: the catalogue's table.
        question: what is asked.
        hundredths: the rate of the present value, the same in all cases.
    """
    base = running_costs(plan, catalogue_rates, question)
    return tuple(
        _case(
            case,
            base if case is Case.BASE else running_costs(plan, catalogue_rates, otherwise(question)),
            hundredths,
        )
        for case, otherwise in _CASES.items()
    )


def _case(case: Case, costs: RunningCosts, hundredths: int) -> Sensitivity:
    changed = len(costs.reckoned)
    if case in {Case.COST_LOW, Case.COST_HIGH}:
        changed = sum(one.estimated for one in costs.reckoned)
    return Sensitivity(
        case=case,
        peak_year=costs.years[costs.peak_at],
        peak_ore=costs.per_year[costs.peak_at].cost_ore,
        total_ore=costs.total.cost_ore,
        present_ore=present_value(costs, hundredths).cost_ore,
        changed=0 if case is Case.BASE else changed,
    )


def critical_values(costs: RunningCosts, limit_ore: int) -> CriticalValues:
    """Return what would take the dearest year to a limit: cost of the investments, rate, or running cost.

    The cost of a year is linear in each of the three, so each is solved by itself and exactly but for the öre
    that rounding takes in single measures.
    """
    peak = costs.per_year[costs.peak_at]
    rate_now = shifted_rate(costs.rates[costs.peak_at].known, costs.question.rate_shift)
    years = list(zip(costs.years, costs.per_year, strict=True))
    return CriticalValues(
        limit_ore=limit_ore,
        peak_year=costs.years[costs.peak_at],
        peak_ore=peak.cost_ore,
        investment=_first(
            costs.investment_ore,
            [(year, limit_ore - y.running_ore, y.capital_ore, costs.investment_ore) for year, y in years],
        ),
        rate=_first(rate_now, [_rate_step(year, y, limit_ore) for year, y in years], MAX_RATE),
        running=_first(
            costs.running_ore,
            [(year, limit_ore - y.capital_ore, y.running_ore, costs.running_ore) for year, y in years],
        ),
    )


#: Year, what is left up to the limit, and what so much of the figure adds: (year, room, part, whole).
_Step = tuple[int, int, int, int]


def _rate_step(year: int, cost: YearCost, limit_ore: int) -> _Step:
    room = limit_ore - cost.running_ore - cost.depreciation_ore
    return year, room, cost.interest_base, MONTHS * WHOLE


def _first(now: int, steps: Iterable[_Step], most: int | None = None) -> Critical:
    """Return the smallest figure with which a year has no room left; the first of equal years."""
    found: list[tuple[int, int]] = []
    for year, room, part, whole in steps:
        if room <= 0:
            return Critical(Reach.ALREADY, now, 0, year)
        if part > 0:
            found.append((-(-room * whole // part), year))
    if not found or (most is not None and min(found)[0] > most):
        return Critical(Reach.NEVER, now)
    value, year = min(found)
    return Critical(Reach.FOUND, now, value, year)
