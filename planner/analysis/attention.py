"""What in a plan needs attention: money over the frame, and measures that lack something."""

from dataclasses import dataclass

from planner.analysis.over_commitment import OverCommitment, over_commitments
from planner.analysis.personal_numbers import sightings_in
from planner.analysis.remaining import Remaining
from planner.domain.ids import FundId, MeasureId, ScenarioId
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.place import Place
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
        personal: measures that have, or whose place has, what looks like a personal identity number.
        personal_elsewhere: in how many other texts (of sources, frames, scenarios, the plan) one stands.
    """

    over: tuple[OverCommitment, ...]
    dropped_with_money: tuple[MeasureId, ...]
    part_financed: tuple[MeasureId, ...]
    part_missing_ore: int
    unknown_cost: tuple[MeasureId, ...]
    without_place: tuple[MeasureId, ...]
    personal: tuple[MeasureId, ...] = ()
    personal_elsewhere: int = 0

    def __bool__(self) -> bool:
        """Tell whether anything needs attention."""
        return bool(
            self.over
            or self.dropped_with_money
            or self.part_financed
            or self.unknown_cost
            or self.without_place
            or self.personal
            or self.personal_elsewhere
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
    personal, elsewhere = _personal(plan)
    return Attention(
        over=over_commitments(balances),
        dropped_with_money=_ids(dropped),
        part_financed=_ids(part),
        part_missing_ore=missing,
        unknown_cost=_ids(unknown),
        without_place=_ids(nowhere),
        personal=_ids(personal),
        personal_elsewhere=elsewhere,
    )


def _personal(plan: Plan) -> tuple[list[Measure], int]:
    """Return the measures with a personal number in their texts, and how many texts elsewhere have one.

    All of them, whatever fund or scenario is looked at: none may be hidden.
    """
    found = sightings_in(plan)
    measures = {one.entity.id for one in found if isinstance(one.entity, Measure)}
    places = {one.entity.id for one in found if isinstance(one.entity, Place)}
    concerned = [m for m in plan.measures.values() if m.id in measures or m.place_id in places]
    empty = places - {measure.place_id for measure in concerned}
    elsewhere = [
        one for one in found if not isinstance(one.entity, Measure | Place) or one.entity.id in empty
    ]
    return concerned, len(elsewhere)


def _given(
    plan: Plan, measure_id: MeasureId, scenario_id: ScenarioId, fund_id: FundId | None
) -> tuple[int, bool]:
    """Return what all funds give a measure, öre, and whether the chosen fund has to do with it."""
    parts = plan.allocations_of(measure_id, scenario_id)
    concerned = fund_id is None or not parts or any(part.fund_id == fund_id for part in parts)
    return sum(part.amount_ore for part in parts), concerned


def _ids(measures: list[Measure]) -> tuple[MeasureId, ...]:
    return tuple(measure.id for measure in sorted(measures, key=lambda measure: measure.number))
