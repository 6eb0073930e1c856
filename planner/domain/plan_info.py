"""What the plan is: its title, district, period and the scenario that counts."""

from dataclasses import dataclass
from datetime import date

from planner.domain.checks import require_amount, require_name, require_texts
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import PlanId, ScenarioId
from planner.domain.money import Unit

MAX_YEARS = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInfo:
    """The plan itself.

    Attributes:
        id: the plan's id, the same in every copy of the file.
        title: what people call the plan.
        district: the district board's area (*stadsdelsområde*), as named on `created_on`.
        first_year: first year of the period.
        last_year: last year of the period, at most 14 years after the first.
        display_unit: kr, tkr or mnkr on screen.
        scenario_id: the scenario that is *the plan*; the others are alternatives.
        next_number: the number the next measure gets; numbers are not used twice.
        created_on: the day the plan was made.
        dnr: diary number of the plan's own matter, which exports carry, or "".
        capitalisation_limit_ore: what an investment must cost at least, öre (*aktiveringsgräns*); None = not
            said, and the catalogue's assumption is taken.
    """

    id: PlanId
    title: str
    district: str
    first_year: int
    last_year: int
    display_unit: Unit = Unit.TKR
    scenario_id: ScenarioId
    next_number: int = 1
    created_on: date
    dnr: str = ""
    capitalisation_limit_ore: int | None = None

    def __post_init__(self) -> None:
        """Refuse a plan without a title or with an impossible period."""
        require_name(self.title, "title", Rule.TITLE_MISSING)
        require_texts(self)
        require_amount(self.capitalisation_limit_ore, "capitalisation_limit_ore")
        if self.first_year > self.last_year or not 1900 <= self.first_year <= 2200:
            raise RuleBrokenError(Rule.PERIOD_ORDER, "last_year", self.last_year)
        if self.last_year - self.first_year >= MAX_YEARS:
            raise RuleBrokenError(Rule.PERIOD_TOO_LONG, "last_year", self.last_year)

    @property
    def years(self) -> range:
        """The years of the period, in order."""
        return range(self.first_year, self.last_year + 1)
