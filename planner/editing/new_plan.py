"""A plan from nothing: title, district, period, the fund and the first scenario."""

from datetime import date

from planner.domain.fund import ExpenseClass, Fund, FundKind
from planner.domain.ids import FundId, PlanId, ScenarioId, new_id
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.scenario import Scenario

SAFETY_FUND_NAME = "Trygghetsfonden (CM4)"
FIRST_SCENARIO_NAME = "Plan A"


def new_plan(title: str, district: str, first_year: int, last_year: int, today: date) -> Plan:
    """Return an empty plan that money can be allocated in at once.

    It holds Trygghetsfonden and one scenario. Frames are left for the user: the yearly frame is a decision,
    never a default (DOMAIN §1).

    Raises:
        RuleBrokenError: no title, or an impossible period.
    """
    scenario = Scenario(id=ScenarioId(new_id()), name=FIRST_SCENARIO_NAME)
    info = PlanInfo(
        id=PlanId(new_id()),
        title=title,
        district=district,
        first_year=first_year,
        last_year=last_year,
        scenario_id=scenario.id,
        created_on=today,
    )
    fund = Fund(
        id=FundId(new_id()),
        name=SAFETY_FUND_NAME,
        kind=FundKind.SAFETY_FUND,
        expense_class=ExpenseClass.INVESTMENT,
    )
    return Plan.of([info, fund, scenario])
