"""What in a plan needs attention: money over the frame, and measures that lack something."""

from dataclasses import dataclass

from planner.analysis.over_commitment import OverCommitment, over_commitments
from planner.analysis.remaining import Remaining
from planner.domain.ids import FundId, MeasureId, ScenarioId
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.plan import Plan

#: Nobody asks for money for these any more.
_DROPPED = frozenset({MeasureStatus.REJECTED, MeasureStatus.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Attention:
    """What needs attention; measures stand in the order of their numbers.

    Attributes:
        over: funds and years with more allocated than the frame, the largest first.
        dropped_with_money: rejected or withdrawn measures that still have money.
        part_financed: measures that get a part of what they ask for.
        part_missing_ore: what is missing for them together, öre.
        unknown_cost: measures with neither a likely cost nor a cost per year.
        without_place: measures without a place.
    """

    over: tuple[OverCommitment, ...]
    dropped_with_money: tuple[MeasureId, ...]
    part_financed: tuple[MeasureId, ...]
    part_missing_ore: int
    unknown_cost: tuple[MeasureId, ...]
    without_place: tuple[MeasureId, ...]

    def __bool__(self) -> bool:
        """Tell whether anything needs attention."""
        return bool(
            self.over
            or self.dropped_with_money
            or self.part_financed
            or self.unknown_cost
            or self.without_place
        )


def attention(
    plan: Plan, balances: Remaining, scenario_id: ScenarioId | None = None, fund_id: FundId | None = None
) -> Attention:
    """Find what needs attention in a scenario (None = *the plan*).

    A measure counts when the chosen fund gives it money, or none does; asked is compared with what all funds
    give together, as in `financing`.
    """
    scenario_id = scenario_id or plan.info.scenario_id
    dropped: list[Measure] = []
    part: list[Measure] = []
    unknown: list[Measure] = []
    nowhere: list[Measure] = []
    missing = 0
    for measure in plan.measures.values():
        given, concerned = _given(plan, measure.id, scenario_id, fund_id)
        if not concerned:
            continue
        if measure.status in _DROPPED:
            if given:
                dropped.append(measure)
            continue
        asked = measure.asked_ore
        if asked is None:
            unknown.append(measure)
        elif 0 < given < asked:
            part.append(measure)
            missing += asked - given
        if measure.place_id is None:
            nowhere.append(measure)
    return Attention(
        over_commitments(balances), _ids(dropped), _ids(part), missing, _ids(unknown), _ids(nowhere)
    )


def _given(
    plan: Plan, measure_id: MeasureId, scenario_id: ScenarioId, fund_id: FundId | None
) -> tuple[int, bool]:
    """Return what all funds give a measure, öre, and whether the chosen fund has to do with it."""
    parts = plan.allocations_of(measure_id, scenario_id)
    concerned = fund_id is None or not parts or any(part.fund_id == fund_id for part in parts)
    return sum(part.amount_ore for part in parts), concerned


def _ids(measures: list[Measure]) -> tuple[MeasureId, ...]:
    return tuple(measure.id for measure in sorted(measures, key=lambda measure: measure.number))
