"""What measures cost for years (*driftkonsekvenser*): running and capital cost per year and receiving board.

The auditors ask for the sum (DOMAIN §1): every investment leaves a running cost and a capital cost on
somebody's budget. Both begin with the month of use; the running cost goes on to the end of the horizon.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.analysis.capital_cost import MONTHS, RateOf, capital_cost
from planner.analysis.cost_base import (
    AmountBase,
    CostBase,
    Start,
    assets_of,
    cost_base,
    granted_amounts,
    life_is_known,
    start_of_use,
)
from planner.analysis.money_chain import MoneyChain, money_chain
from planner.domain.fund import ExpenseClass
from planner.domain.ids import MeasureId, ScenarioId
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.names import name_key
from planner.domain.plan import Plan
from planner.domain.rate import MAX_RATE, InternalRate
from planner.domain.rate_table import Dated, KnownRate, RateTable

#: So many years beyond the plan's period are reckoned unless somebody chooses otherwise.
USUAL_YEARS_AFTER = 10
MOST_YEARS_AFTER = 50

_GONE = frozenset({MeasureStatus.REJECTED, MeasureStatus.WITHDRAWN})


class CostScope(StrEnum):
    """Which measures are reckoned with."""

    PLAN = "plan"
    GRANTED = "granted"
    CHOSEN = "chosen"


class Gap(StrEnum):
    """What is not known of a measure, so that its cost is too low or has no receiver."""

    COST = "cost"
    LIFE = "life"
    START = "start"
    RUNNING_COST = "running_cost"
    OPERATOR = "operator"


class CostEstimate(StrEnum):
    """Which estimate is taken where nothing is granted yet."""

    LIKELY = "likely"
    LOW = "low"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class CostQuestion:
    """What is asked.

    Attributes:
        scope: measures of a scenario, measures with granted money, or those named.
        scenario_id: the scenario; None = *the plan*.
        measure_ids: the measures named, when the scope is those.
        years_after: years beyond the period of the plan.
        rate_shift: added to the internal rate of every year, hundredths of a percent.
        life_percent: useful lives in percent of what is said.
        estimate: the cost where nothing is granted.
    """

    scope: CostScope = CostScope.PLAN
    scenario_id: ScenarioId | None = None
    measure_ids: frozenset[MeasureId] = frozenset()
    years_after: int = USUAL_YEARS_AFTER
    rate_shift: int = 0
    life_percent: int = 100
    estimate: CostEstimate = CostEstimate.LIKELY


@dataclass(frozen=True, slots=True)
class YearCost:
    """The cost of a year, öre.

    Attributes:
        running_ore: running cost (*driftkostnad*).
        depreciation_ore: written off in the year.
        interest_ore: internal interest.
        interest_base: opening book value times months, öre-months: what a rate of the year works on.
    """

    running_ore: int = 0
    depreciation_ore: int = 0
    interest_ore: int = 0
    interest_base: int = 0

    @property
    def capital_ore(self) -> int:
        """Capital cost (*kapitalkostnad*), öre."""
        return self.depreciation_ore + self.interest_ore

    @property
    def cost_ore(self) -> int:
        """Running and capital cost together, öre."""
        return self.running_ore + self.capital_ore


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What one measure is reckoned from.

    Attributes:
        measure_id: the measure.
        cost: the amount and which it is.
        start: from when it is in use.
        gaps: what is not known of it.
        estimated: whether the low or high cost that was asked for stands in `cost`.
    """

    measure_id: MeasureId
    cost: CostBase
    start: Start
    gaps: frozenset[Gap]
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class BoardCosts:
    """The costs that a board receives.

    Attributes:
        board: the future operator as written; "" = none is said.
        measure_ids: the measures it receives, by number.
        years: one cost for each year of the table.
    """

    board: str
    measure_ids: tuple[MeasureId, ...]
    years: tuple[YearCost, ...]

    @property
    def total(self) -> YearCost:
        """The sum of all years."""
        return sum_costs(self.years)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningCosts:
    """Running and capital costs per year and board.

    Attributes:
        question: what was asked.
        years: the period of the plan and the years after it.
        boards: the boards, the largest receiver first, "none is said" last.
        per_year: the sum of all boards for each year.
        reckoned: what each measure is reckoned from, by number.
        rates: the internal rate of each year, before any shift.
        investment_ore: what the investments cost that are written off, öre.
        running_ore: what all the measures cost to run a year, öre.
        left_ore: book value left when the last year ends, öre.
    """

    question: CostQuestion
    years: range
    boards: tuple[BoardCosts, ...]
    per_year: tuple[YearCost, ...]
    reckoned: tuple[Reckoned, ...]
    rates: tuple[Dated[KnownRate], ...]
    investment_ore: int
    running_ore: int
    left_ore: int

    @property
    def total(self) -> YearCost:
        """The sum of all boards and years."""
        return sum_costs(self.per_year)

    @property
    def peak_at(self) -> int:
        """Which year, counted from 0, costs the most; the first of equals."""
        return max(range(len(self.per_year)), key=lambda n: (self.per_year[n].cost_ore, -n))

    def with_gap(self, gap: Gap) -> tuple[MeasureId, ...]:
        """Return the measures of which something is not known, by number."""
        return tuple(one.measure_id for one in self.reckoned if gap in one.gaps)


def running_costs(plan: Plan, catalogue_rates: RateTable, question: CostQuestion) -> RunningCosts:
    """Compute what measures cost each year, and whose budget it is on.

    Args:
        plan: the plan; its own internal rates go before the catalogue's.
        catalogue_rates: the catalogue's table.
        question: which measures, for how long.
    """
    rates = catalogue_rates.with_own(plan.table(InternalRate).values())
    years = range(plan.info.first_year, plan.info.last_year + question.years_after + 1)
    costs = _Costs(plan, question, rates, years)
    reckoned = tuple(costs.reckon(measure) for measure in costs.measures())
    boards = _boards(plan, {one.measure_id: costs.per_year(one) for one in reckoned}, len(years))
    return RunningCosts(
        question=question,
        years=years,
        boards=boards,
        per_year=_sum_years((board.years for board in boards), len(years)),
        reckoned=reckoned,
        rates=tuple(rates.rate(year) for year in years),
        investment_ore=sum(costs.investment(one) for one in reckoned),
        running_ore=sum(plan.measures[one.measure_id].running_cost_ore or 0 for one in reckoned),
        left_ore=sum(costs.left(one) for one in reckoned),
    )


def sum_costs(parts: Iterable[YearCost]) -> YearCost:
    """Return the sum of costs, part by part."""
    running = depreciation = interest = base = 0
    for part in parts:
        running += part.running_ore
        depreciation += part.depreciation_ore
        interest += part.interest_ore
        base += part.interest_base
    return YearCost(running, depreciation, interest, base)


def shifted_rate(known: KnownRate, shift: int) -> int:
    """Return a rate with something added or taken off, never outside what a rate may be."""
    return min(MAX_RATE, max(0, known.hundredths + shift))


class _Costs:
    """Reckons the measures of one question one by one."""

    def __init__(self, plan: Plan, question: CostQuestion, rates: RateTable, years: range) -> None:
        chain = money_chain(plan)
        self._plan, self._question, self._years = plan, question, years
        self._scenario = question.scenario_id or plan.info.scenario_id
        self._granted = granted_amounts(chain)
        self._granted_years = _granted_years(chain)
        self._rate_of = _shifted(rates, question.rate_shift)

    def measures(self) -> list[Measure]:
        """Return the measures in question, by number, without those that leave nothing behind."""
        found = [one for one in self._plan.measures.values() if _leaves_cost(one) and self._is_asked(one)]
        return sorted(found, key=lambda measure: measure.number)

    def _is_asked(self, measure: Measure) -> bool:
        match self._question.scope:
            case CostScope.CHOSEN:
                return measure.id in self._question.measure_ids
            case CostScope.GRANTED:
                return measure.id in self._granted
            case CostScope.PLAN:
                return measure.status not in _GONE and bool(self._allocated_years(measure.id))

    def _allocated_years(self, measure_id: MeasureId) -> set[int]:
        parts = self._plan.allocations_of(measure_id, self._scenario)
        return {part.year for part in parts if part.amount_ore}

    def reckon(self, measure: Measure) -> Reckoned:
        """Return what a measure is reckoned from, and what is missing of it."""
        cost = cost_base(measure, self._granted)
        estimated = self._estimate(measure, cost)
        paid = self._allocated_years(measure.id) | self._granted_years.get(measure.id, set())
        start = start_of_use(measure, paid)
        gaps = frozenset(_gaps(measure, cost, start))
        return Reckoned(measure.id, estimated or cost, start, gaps, estimated is not None)

    def _estimate(self, measure: Measure, cost: CostBase) -> CostBase | None:
        if cost.base is AmountBase.GRANTED or measure.expense_class is ExpenseClass.OPERATING:
            return None
        costs = {CostEstimate.LOW: measure.cost_low_ore, CostEstimate.HIGH: measure.cost_high_ore}
        ore = costs.get(self._question.estimate)
        return None if ore is None else CostBase(ore, cost.base)

    def per_year(self, one: Reckoned) -> tuple[YearCost, ...]:
        """Return the cost of a measure in each year of the table."""
        measure, on = self._plan.measures[one.measure_id], one.start.on
        assets = assets_of(measure, one.cost.amount_ore, on, self._question.life_percent) if on else ()
        if not (assets or measure.running_cost_ore):
            return (YearCost(),) * len(self._years)
        years = {year: [YearCost(_running(measure, one.start, year))] for year in self._years}
        for asset in assets:
            for part in capital_cost(asset, self._rate_of):
                if part.year in years:
                    base = part.opening_ore * part.months
                    years[part.year].append(YearCost(0, part.depreciation_ore, part.interest_ore, base))
        return tuple(map(sum_costs, years.values()))

    def investment(self, one: Reckoned) -> int:
        """Return what is written off of a measure in all, öre."""
        if one.start.on is None:
            return 0
        measure = self._plan.measures[one.measure_id]
        return sum(asset.cost_ore for asset in assets_of(measure, one.cost.amount_ore, one.start.on))

    def left(self, one: Reckoned) -> int:
        """Return what is left in the books of a measure when the last year ends, öre."""
        on = one.start.on
        if on is None:
            return 0
        months = max(0, (self._years[-1] - on.year) * MONTHS + MONTHS + 1 - on.month)
        measure = self._plan.measures[one.measure_id]
        assets = assets_of(measure, one.cost.amount_ore, on, self._question.life_percent)
        return sum(asset.cost_ore - asset.written_off_ore(months) for asset in assets) if months else 0


def _leaves_cost(measure: Measure) -> bool:
    """Tell whether a measure costs something afterwards: drift is paid as it goes if nobody says so."""
    return measure.expense_class is ExpenseClass.INVESTMENT or measure.running_cost_ore is not None


def _shifted(rates: RateTable, shift: int) -> RateOf:
    known: dict[int, int] = {}

    def rate_of(year: int) -> int:
        if year not in known:
            known[year] = shifted_rate(rates.rate(year).known, shift)
        return known[year]

    return rate_of


def _granted_years(chain: MoneyChain) -> dict[MeasureId, set[int]]:
    years: dict[MeasureId, set[int]] = {}
    for cell, sums in chain.cells.items():
        if sums.adjusted_ore > sums.returned_ore:
            years.setdefault(cell.measure_id, set()).add(cell.year)
    return years


def _gaps(measure: Measure, cost: CostBase, start: Start) -> Iterator[Gap]:
    if measure.expense_class is ExpenseClass.INVESTMENT:
        if cost.base is AmountBase.UNKNOWN:
            yield Gap.COST
        if not life_is_known(measure):
            yield Gap.LIFE
    if start.on is None:
        yield Gap.START
    if measure.running_cost_ore is None:
        yield Gap.RUNNING_COST
    if not measure.operator.strip():
        yield Gap.OPERATOR


def _running(measure: Measure, start: Start, year: int) -> int:
    """Return the running cost of a year, öre: of the first, the months in use, rounded down."""
    ore, on = measure.running_cost_ore or 0, start.on
    if on is None or year < on.year:
        return 0
    return ore if year > on.year else ore * (MONTHS + 1 - on.month) // MONTHS


def _boards(
    plan: Plan, per_measure: Mapping[MeasureId, tuple[YearCost, ...]], years: int
) -> tuple[BoardCosts, ...]:
    names: dict[str, str] = {}
    received: dict[str, list[MeasureId]] = {}
    for measure_id in per_measure:
        operator = plan.measures[measure_id].operator.strip()
        key = name_key(operator)
        names.setdefault(key, operator)
        received.setdefault(key, []).append(measure_id)
    boards = [
        BoardCosts(names[key], tuple(ids), _sum_years([per_measure[one] for one in ids], years))
        for key, ids in received.items()
    ]
    return tuple(sorted(boards, key=lambda one: (not one.board, -one.total.cost_ore, name_key(one.board))))


def _sum_years(rows: Iterable[tuple[YearCost, ...]], years: int) -> tuple[YearCost, ...]:
    columns = list(rows)
    return tuple(sum_costs(row[n] for row in columns) for n in range(years))
