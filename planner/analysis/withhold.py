"""The plan as it may be shown to anybody: of what is secret the sums stand there, and nothing else."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from planner.analysis.follow_up import follow_up
from planner.analysis.secrecy import secret_measures
from planner.domain.acknowledgement import Acknowledgement
from planner.domain.entities import Entity
from planner.domain.fund import CityFrame, Frame, Fund
from planner.domain.ids import FundId, MeasureId, PlaceId, allocation_id, forecast_id
from planner.domain.measure import Measure
from planner.domain.money_event import MoneyEvent
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.rate import InternalRate
from planner.domain.scenario import Allocation, Scenario
from planner.domain.tertial import Forecast, Tertial, TertialClosing

#: What stands for secret measures: one for those whose cost is known, one for the others.
COST_KNOWN, COST_UNKNOWN = MeasureId("secret"), MeasureId("secret-cost-unknown")


@dataclass(frozen=True, slots=True)
class Withheld:
    """A plan without what is secret in it.

    Every sum of money per scenario, source and year is the plan's own, and so is what is asked for and what
    is missing of it: those whose cost is unknown, of which nothing is missing, have a stand-in of their own.
    Only what is *bound* cannot be told from it, since that follows from when each measure began.

    Attributes:
        plan: the plan in which stand-ins hold the money of the secret measures, after all other measures.
        stand_ins: which measures stand for how many.
    """

    plan: Plan
    stand_ins: Mapping[MeasureId, int]

    @property
    def count(self) -> int:
        """How many measures are withheld."""
        return sum(self.stand_ins.values())


def withhold(plan: Plan, word: str) -> Withheld:
    """Leave out what is secret in a plan.

    Args:
        plan: the plan.
        word: what stands for title, kind, place and neighbourhood of what is left out.
    """
    secret = secret_measures(plan)
    if not secret:
        return Withheld(plan, {})
    place = Place(id=PlaceId("secret"), name=word, neighbourhood=word, secret=True)
    stands_for = {measure_id: _stand_in_id(plan.measures[measure_id]) for measure_id in secret}
    stand_ins = [
        _stand_in(plan, one, [plan.measures[key] for key in secret if stands_for[key] == one], place)
        for one in (COST_KNOWN, COST_UNKNOWN)
        if one in stands_for.values()
    ]
    kept: list[Entity] = [m for m in plan.measures.values() if m.id not in secret]
    kept += [one for one in plan.places.values() if not one.secret]
    kept += [place, *stand_ins]
    for kind in (PlanInfo, Fund, Frame, CityFrame, Scenario, InternalRate, TertialClosing, Acknowledgement):
        kept += plan.table(kind).values()
    kept += _events(plan, stands_for)
    kept += _forecasts(plan, stands_for)
    counts = {one.id: sum(other == one.id for other in stands_for.values()) for one in stand_ins}
    return Withheld(Plan.of([*kept, *_money(plan.allocations.values(), stands_for)]), counts)


def _stand_in_id(measure: Measure) -> MeasureId:
    known = measure.asked_ore is not None
    return COST_KNOWN if known else COST_UNKNOWN


def _stand_in(plan: Plan, stand_in: MeasureId, measures: list[Measure], place: Place) -> Measure:
    """Make the measure that asks for what the secret ones ask for together."""
    known = stand_in == COST_KNOWN
    return Measure(
        id=stand_in,
        number=plan.info.next_number + (not known),
        title=place.name,
        kind=place.name,
        place_id=place.id,
        cost_likely_ore=sum(measure.asked_ore or 0 for measure in measures) if known else None,
        secret=True,
    )


def _events(plan: Plan, stands_for: Mapping[MeasureId, MeasureId]) -> Iterator[MoneyEvent]:
    """Return the events; those of secret measures with their sums and days, and nothing that tells more.

    What is moved between measures of one stand-in changes no sum, and is left out.
    """
    for event in plan.events.values():
        giver = stands_for.get(event.measure_id, event.measure_id)
        taker = stands_for.get(event.to_measure_id, event.to_measure_id) if event.to_measure_id else None
        if (giver, taker) == (event.measure_id, event.to_measure_id):
            yield event
        elif giver != taker:
            moved = replace(event, measure_id=giver, to_measure_id=taker, reason=event.reason and "–")
            yield replace(moved, dnr="", body="", voucher="", note="")


def _forecasts(plan: Plan, stands_for: Mapping[MeasureId, MeasureId]) -> Iterator[Forecast]:
    """Return the forecasts; those of secret measures summed per stand-in, source, year and tertial.

    Where somebody said something of one of them in the year, the stand-in says what the follow-up has for all
    of them, also for those of whom nobody said anything: its sum is the plan's own.
    """
    said: set[tuple[MeasureId, FundId, int]] = set()
    for one in plan.forecasts.values():
        if one.measure_id in stands_for:
            said.add((stands_for[one.measure_id], one.fund_id, one.year))
        else:
            yield one
    for stand_in, fund_id, year in sorted(said):
        members = [measure_id for measure_id, other in stands_for.items() if other == stand_in]
        for tertial in Tertial:
            rows = follow_up(plan, year, tertial, fund_id).rows
            ore = sum(row.forecast_ore for row in rows if row.measure_id in members)
            yield Forecast(
                id=forecast_id(stand_in, fund_id, year, tertial),
                measure_id=stand_in,
                fund_id=fund_id,
                year=year,
                tertial=tertial,
                amount_ore=max(0, ore),
            )


def _money(parts: Iterable[Allocation], stands_for: Mapping[MeasureId, MeasureId]) -> Iterator[Allocation]:
    """Return the allocations, those of secret measures summed per scenario, stand-in, source and year."""
    sums: dict[str, Allocation] = {}
    for part in parts:
        stand_in = stands_for.get(part.measure_id)
        if stand_in is None:
            yield part
            continue
        key = allocation_id(part.scenario_id, stand_in, part.fund_id, part.year)
        before = sums[key].amount_ore if key in sums else 0
        sums[key] = replace(part, id=key, measure_id=stand_in, amount_ore=before + part.amount_ore)
    yield from sums.values()
