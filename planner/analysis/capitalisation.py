"""Whether a measure may be booked as an investment: lasting use, above the limit, in the city's own property.

Source: RKR R4 and usual municipal rules (DOMAIN §4): lasting use for at least three years and a cost of
some significance, commonly half or one price base amount (*prisbasbelopp*). Stockholm's own limit was not
found, so one base amount is assumed until the plan says another. What is spent on somebody else's property is
a grant, thus drift.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from planner.analysis.cost_base import AmountBase, CostBase, cost_base, granted_in, start_of_use
from planner.domain.measure import Measure
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.rate_table import BaseAmount, Dated, RateTable
from planner.domain.scenario import Allocation

#: An investment is used for at least so long, years.
SHORTEST_LIFE = 3


class CapitalisationReason(StrEnum):
    """Why a measure is drift, the most decisive first; or that nothing speaks against an investment."""

    OTHERS_PROPERTY = "others_property"
    SHORT_LIFE = "short_life"
    BELOW_LIMIT = "below_limit"
    COST_UNKNOWN = "cost_unknown"
    INVESTMENT = "investment"


@dataclass(frozen=True, slots=True)
class CapitalisationLimit:
    """The limit for an investment (*aktiveringsgräns*).

    Attributes:
        amount_ore: öre; what costs as much as this is an investment.
        base_amount: the price base amount it is assumed from; None = the plan says it itself.
    """

    amount_ore: int
    base_amount: Dated[BaseAmount] | None

    @property
    def is_assumed(self) -> bool:
        """Whether the plan says nothing and one price base amount is taken."""
        return self.base_amount is not None


@dataclass(frozen=True, slots=True)
class Capitalisation:
    """Whether a measure may be an investment.

    Attributes:
        reason: why not, or that nothing speaks against it.
        cost: the amount that was compared with the limit.
        limit: the limit of the year.
        life_years: the longest useful life of it or its parts, years; None = not said.
    """

    reason: CapitalisationReason
    cost: CostBase
    limit: CapitalisationLimit
    life_years: int | None


def capitalisation(plan: Plan, measure: Measure, catalogue_rates: RateTable) -> Capitalisation:
    """Tell whether a measure may be booked as an investment, whatever it is booked as now.

    Args:
        plan: the plan.
        measure: one of its measures.
        catalogue_rates: the catalogue's table, for the price base amount of the year.
    """
    parts = plan.allocations_of(measure.id, plan.info.scenario_id)
    limit = capitalisation_limit(plan, catalogue_rates, limit_year(plan.info, measure, parts))
    return capitalisation_of(measure, cost_base(measure, granted_in(plan)), limit)


def capitalisation_of(measure: Measure, cost: CostBase, limit: CapitalisationLimit) -> Capitalisation:
    """Do the same when its cost and its limit are known already, as for all measures of a plan."""
    life = _longest_life(measure)
    return Capitalisation(_reason(measure, cost, limit, life), cost, limit, life)


def capitalisation_limit(plan: Plan, catalogue_rates: RateTable, year: int) -> CapitalisationLimit:
    """Return the plan's limit, or the assumption: one price base amount of the year."""
    said = plan.info.capitalisation_limit_ore
    if said is not None:
        return CapitalisationLimit(said, None)
    base = catalogue_rates.base_amount(year)
    return CapitalisationLimit(base.known.amount_ore, base)


def limit_year(info: PlanInfo, measure: Measure, parts: Iterable[Allocation]) -> int:
    """Return the year whose limit holds: the one a measure is in use from, else the plan's first.

    Args:
        info: what the plan is.
        measure: one of its measures.
        parts: what *the plan* allocates to it.
    """
    on = start_of_use(measure, [part.year for part in parts if part.amount_ore]).on
    return info.first_year if on is None else on.year


def _reason(
    measure: Measure, cost: CostBase, limit: CapitalisationLimit, life: int | None
) -> CapitalisationReason:
    if measure.on_others_property:
        return CapitalisationReason.OTHERS_PROPERTY
    if life is not None and life < SHORTEST_LIFE:
        return CapitalisationReason.SHORT_LIFE
    if cost.base is AmountBase.UNKNOWN:
        return CapitalisationReason.COST_UNKNOWN
    if cost.amount_ore < limit.amount_ore:
        return CapitalisationReason.BELOW_LIMIT
    return CapitalisationReason.INVESTMENT


def _longest_life(measure: Measure) -> int | None:
    lives = [part.useful_life_years for part in measure.components if part.cost_ore]
    return max(lives, default=measure.useful_life_years)
