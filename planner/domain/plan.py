"""The plan: an immutable value that holds everything, and becomes the next plan by a change set."""

from collections.abc import Iterable, Mapping
from typing import TypeVar, cast

from planner.domain.area import Area, AreaFigure
from planner.domain.changes import Change, ChangeSet
from planner.domain.checklist import ChecklistAnswer
from planner.domain.decision_round import DecisionRound
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.errors import StaleChangeError
from planner.domain.fund import CityFrame, Frame, Fund
from planner.domain.ids import (
    AllocationId,
    AreaFigureId,
    AreaId,
    ChecklistAnswerId,
    CityFrameId,
    CriterionId,
    DecisionRoundId,
    ForecastId,
    FrameId,
    FundId,
    IndicatorId,
    MeasureId,
    MoneyEventId,
    ObservationId,
    PlaceId,
    RatingId,
    ReadingId,
    ScenarioId,
    TertialClosingId,
    WalkId,
)
from planner.domain.index import AllocationIndex
from planner.domain.indicator import Indicator, Reading
from planner.domain.measure import Measure
from planner.domain.money_event import MoneyEvent
from planner.domain.need import NeedCriterion, NeedRating
from planner.domain.observation import Observation, Walk
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.rules import check_rules
from planner.domain.scenario import Allocation, Scenario
from planner.domain.tertial import Forecast, TertialClosing

E = TypeVar("E", bound=Entity)
Tables = Mapping[type[Entity], Mapping[str, Entity]]


class Plan:
    """Every value of the plan by kind and id. Never changed in place: `apply` gives the next one."""

    __slots__ = ("_index", "_tables")

    def __init__(self, tables: Tables) -> None:
        """Take tables that somebody has checked; use `of` or `apply` instead."""
        self._tables = tables
        self._index: AllocationIndex | None = None

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> "Plan":
        """Make a plan of values that are known to go together, such as those of a file."""
        tables: dict[type[Entity], dict[str, Entity]] = {kind: {} for kind in ENTITY_TYPES}
        for entity in entities:
            tables[type(entity)][entity.id] = entity
        return cls(tables)

    def table(self, kind: type[E]) -> Mapping[str, E]:
        """Return the values of one kind by id."""
        return cast("Mapping[str, E]", self._tables[cast("type[Entity]", kind)])

    @property
    def info(self) -> PlanInfo:
        """What the plan is."""
        return next(iter(self.table(PlanInfo).values()))

    @property
    def funds(self) -> Mapping[FundId, Fund]:
        """Sources of money by id."""
        return cast("Mapping[FundId, Fund]", self._tables[Fund])

    @property
    def frames(self) -> Mapping[FrameId, Frame]:
        """Frames by id."""
        return cast("Mapping[FrameId, Frame]", self._tables[Frame])

    @property
    def places(self) -> Mapping[PlaceId, Place]:
        """Places by id."""
        return cast("Mapping[PlaceId, Place]", self._tables[Place])

    @property
    def measures(self) -> Mapping[MeasureId, Measure]:
        """Measures by id."""
        return cast("Mapping[MeasureId, Measure]", self._tables[Measure])

    @property
    def scenarios(self) -> Mapping[ScenarioId, Scenario]:
        """Scenarios by id."""
        return cast("Mapping[ScenarioId, Scenario]", self._tables[Scenario])

    @property
    def allocations(self) -> Mapping[AllocationId, Allocation]:
        """Allocations by id."""
        return cast("Mapping[AllocationId, Allocation]", self._tables[Allocation])

    @property
    def city_frames(self) -> Mapping[CityFrameId, CityFrame]:
        """The whole city's frames by id."""
        return cast("Mapping[CityFrameId, CityFrame]", self._tables[CityFrame])

    @property
    def events(self) -> Mapping[MoneyEventId, MoneyEvent]:
        """Money events by id."""
        return cast("Mapping[MoneyEventId, MoneyEvent]", self._tables[MoneyEvent])

    @property
    def forecasts(self) -> Mapping[ForecastId, Forecast]:
        """Forecasts by id."""
        return cast("Mapping[ForecastId, Forecast]", self._tables[Forecast])

    @property
    def closings(self) -> Mapping[TertialClosingId, TertialClosing]:
        """The closed tertials by id."""
        return cast("Mapping[TertialClosingId, TertialClosing]", self._tables[TertialClosing])

    @property
    def walks(self) -> Mapping[WalkId, Walk]:
        """Walks by id."""
        return cast("Mapping[WalkId, Walk]", self._tables[Walk])

    @property
    def observations(self) -> Mapping[ObservationId, Observation]:
        """Observations by id."""
        return cast("Mapping[ObservationId, Observation]", self._tables[Observation])

    @property
    def criteria(self) -> Mapping[CriterionId, NeedCriterion]:
        """Criteria of need by id."""
        return cast("Mapping[CriterionId, NeedCriterion]", self._tables[NeedCriterion])

    @property
    def ratings(self) -> Mapping[RatingId, NeedRating]:
        """What places get on the criteria by id."""
        return cast("Mapping[RatingId, NeedRating]", self._tables[NeedRating])

    @property
    def areas(self) -> Mapping[AreaId, Area]:
        """Areas of the map by id."""
        return cast("Mapping[AreaId, Area]", self._tables[Area])

    @property
    def area_figures(self) -> Mapping[AreaFigureId, AreaFigure]:
        """Figures of areas by id."""
        return cast("Mapping[AreaFigureId, AreaFigure]", self._tables[AreaFigure])

    @property
    def indicators(self) -> Mapping[IndicatorId, Indicator]:
        """Indicators by id."""
        return cast("Mapping[IndicatorId, Indicator]", self._tables[Indicator])

    @property
    def readings(self) -> Mapping[ReadingId, Reading]:
        """Readings of indicators by id."""
        return cast("Mapping[ReadingId, Reading]", self._tables[Reading])

    @property
    def answers(self) -> Mapping[ChecklistAnswerId, ChecklistAnswer]:
        """Answers to checklists by id."""
        return cast("Mapping[ChecklistAnswerId, ChecklistAnswer]", self._tables[ChecklistAnswer])

    @property
    def rounds(self) -> Mapping[DecisionRoundId, DecisionRound]:
        """Decision rounds by id."""
        return cast("Mapping[DecisionRoundId, DecisionRound]", self._tables[DecisionRound])

    @property
    def funds_in_order(self) -> list[Fund]:
        """The funds as lists show them."""
        return sorted(self.funds.values(), key=lambda fund: (fund.order, fund.name, fund.id))

    @property
    def scenarios_in_order(self) -> list[Scenario]:
        """The scenarios as lists show them."""
        return sorted(
            self.scenarios.values(), key=lambda scenario: (scenario.order, scenario.name, scenario.id)
        )

    @property
    def index(self) -> AllocationIndex:
        """The sums, computed when first asked for and then carried along by `apply`."""
        if self._index is None:
            self._index = AllocationIndex.build(self.allocations.values(), self.measures, self.places)
        return self._index

    def allocations_of(
        self, measure_id: MeasureId, scenario_id: ScenarioId | None = None
    ) -> tuple[Allocation, ...]:
        """Return all allocations of a measure, in one scenario or (None) in every one."""
        parts = self.index.by_measure.get(measure_id, ())
        return parts if scenario_id is None else tuple(p for p in parts if p.scenario_id == scenario_id)

    def amount(self, scenario_id: ScenarioId, measure_id: MeasureId, fund_id: FundId, year: int) -> int:
        """Return what a cell holds, öre; 0 when it is empty."""
        for part in self.allocations_of(measure_id):
            if part.year == year and part.fund_id == fund_id and part.scenario_id == scenario_id:
                return part.amount_ore
        return 0

    def neighbourhood_of(self, measure: Measure) -> str:
        """Return the *stadsdel* of a measure's place, or ""."""
        return self.places[measure.place_id].neighbourhood if measure.place_id else ""

    def apply(self, change_set: ChangeSet) -> "Plan":
        """Return the plan after the changes.

        Raises:
            StaleChangeError: a `before` is not what the plan holds.
            RuleBrokenError: the plan after would break a rule.
        """
        tables: dict[type[Entity], dict[str, Entity]] = {}
        for change in change_set.changes:
            entity = change.entity
            kind, entity_id = type(entity), entity.id
            table = tables.get(kind)
            if table is None:
                table = tables[kind] = dict(self._tables[kind])
            if table.get(entity_id) != change.before:
                raise StaleChangeError(entity_id)
            if change.after is None:
                del table[entity_id]
            else:
                table[entity_id] = change.after
        after = Plan({**self._tables, **tables})
        check_rules(after, change_set)
        if self._index is not None:
            after._index = self._updated_index(after, change_set)
        return after

    def _updated_index(self, after: "Plan", change_set: ChangeSet) -> AllocationIndex:
        index = self.index
        groups = _groups_after(index.by_measure, change_set)
        touched: set[MeasureId] = set(groups)
        moved_places: set[str] = set()
        for change in change_set.changes:
            if isinstance(change.entity, Measure):
                touched.add(change.entity.id)
            elif isinstance(change.entity, Place):
                moved_places.add(change.entity.id)
        if moved_places:
            touched.update(m.id for m in self.measures.values() if m.place_id in moved_places)
        if not touched:
            return index
        return index.updated(touched, (self.measures, self.places), (after.measures, after.places), groups)

    def changes_to(self, other: "Plan") -> tuple[Change, ...]:
        """Return what makes this plan the other: every value that differs, once, kind by kind."""
        changes: list[Change] = []
        for kind in ENTITY_TYPES:
            mine, theirs = self.table(kind), other.table(kind)
            changes += [
                Change(value, theirs.get(key)) for key, value in mine.items() if theirs.get(key) != value
            ]
            changes += [Change(None, value) for key, value in theirs.items() if key not in mine]
        return tuple(changes)

    def rewound(self, change_sets: Iterable[ChangeSet]) -> "Plan":
        """Return the plan as it was before change sets that led to it, the newest of them first."""
        tables: dict[type[Entity], dict[str, Entity]] = {k: dict(self.table(k)) for k in ENTITY_TYPES}
        for change_set in change_sets:
            for change in reversed(change_set.changes):
                table = tables[type(change.entity)]
                if change.before is None:
                    del table[change.entity.id]
                else:
                    table[change.entity.id] = change.before
        return Plan(tables)

    def __eq__(self, other: object) -> bool:
        """Two plans are equal when they hold equal values."""
        return isinstance(other, Plan) and self._tables == other._tables

    __hash__ = None  # type: ignore[assignment]  # a plan is never a key

    def __repr__(self) -> str:
        """Tell how much it holds."""
        counts = ", ".join(f"{len(table)} {kind.__name__}" for kind, table in self._tables.items())
        return f"Plan({counts})"


def _groups_after(
    by_measure: Mapping[MeasureId, tuple[Allocation, ...]], change_set: ChangeSet
) -> dict[MeasureId, tuple[Allocation, ...]]:
    """Return the allocations after the changes, of each measure whose allocations change."""
    groups: dict[MeasureId, dict[AllocationId, Allocation]] = {}
    for change in change_set.changes:
        entity = change.entity
        if not isinstance(entity, Allocation):
            continue
        group = groups.get(entity.measure_id)
        if group is None:
            parts = by_measure.get(entity.measure_id, ())
            group = groups[entity.measure_id] = {part.id: part for part in parts}
        if change.after is None:
            group.pop(entity.id, None)
        else:
            group[entity.id] = entity
    return {measure_id: tuple(group.values()) for measure_id, group in groups.items()}
