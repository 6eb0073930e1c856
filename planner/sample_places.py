"""Builds what the example plan says of its places: what was seen, need, applications and indicators."""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from planner.catalogue.catalogue import Catalogue
from planner.domain.area import AreaFigure, AreaMeasure
from planner.domain.checklist import ChecklistAnswer, CheckState
from planner.domain.coordinates import Position
from planner.domain.decision_round import DecisionRound
from planner.domain.entities import Entity
from planner.domain.ids import (
    CriterionId,
    DecisionRoundId,
    FundId,
    IndicatorId,
    MeasureId,
    ObservationId,
    PlaceId,
    WalkId,
    answer_id,
    area_figure_id,
    criterion_id,
    departure_id,
    rating_id,
    reading_id,
)
from planner.domain.indicator import Indicator, Outcome, Reading, Stage
from planner.domain.measure import Measure, Permit
from planner.domain.names import name_key
from planner.domain.need import NeedDeparture, NeedRating
from planner.domain.observation import DayPart, Light, Observation, ObservationSource, Walk
from planner.domain.place import Place, in_microdegrees
from planner.resources_path import resource_path

_NAMESPACE = UUID("0f4e1d61-6a7f-4c3e-9f59-5b7a5a1d2c33")
#: Whose figures the example's areas are.
_MADE_UP = "Påhittat i exemplet"
_FIGURES_OF = 2023
_FIRST_OF_NEED = date(2026, 10, 5)

_Row = Mapping[str, Any]


class SamplePlaces:
    """The part of the example's text that is about its places, applications and effect."""

    def __init__(
        self,
        place_id: Callable[[str], PlaceId],
        measures: Mapping[int, MeasureId],
        fund_id: FundId,
        catalogue: Catalogue,
    ) -> None:
        """Read the text; places go by their keys in the example, measures by their numbers."""
        text = resource_path("samples", "skarholmen_places.toml").read_text(encoding="utf-8")
        self._sample: _Row = tomllib.loads(text)
        self._place_id, self._measures = place_id, measures
        self._fund_id, self._guidance = fund_id, catalogue.guidance

    def furnished(self, entity: Entity) -> Entity:
        """Return a place where it lies, and a measure with its application."""
        if isinstance(entity, Place):
            return self._placed(entity)
        if isinstance(entity, Measure):
            row = next((r for r in self._sample["application"] if r["measure"] == entity.number), None)
            return entity if row is None else _applied(entity, row)
        return entity

    def entities(self) -> Iterator[Entity]:
        """Yield everything that stands beside places and measures."""
        yield from map(self._walk, self._sample["walk"])
        for number, row in enumerate(self._sample["seen"]["rows"]):
            yield self._observation(number, row)
        yield from self._guidance.criteria_of_plan()
        yield from self._ratings()
        yield self._departure(self._sample["departure"])
        for area, (residents, unsafe) in self._sample["area"].items():
            yield _figure(area, AreaMeasure.RESIDENTS, residents)
            yield _figure(area, AreaMeasure.UNSAFE_SHARE, unsafe)
        yield from map(self._round, self._sample["round"])
        yield from map(self._answer, self._sample["check"]["rows"])
        for row in self._sample["indicator"]:
            yield from self._indicator(row)

    def _placed(self, place: Place) -> Place:
        for key, (latitude, longitude, groups) in self._sample["place"].items():
            if self._place_id(key) == place.id:
                fields = in_microdegrees(Position(latitude, longitude))
                placed = replace(place, latitude=fields["latitude"], longitude=fields["longitude"])
                return replace(placed, target_groups=groups, land_owner="Stockholms stad")
        return place

    def _walk(self, row: _Row) -> Walk:
        fields = {name: value for name, value in row.items() if name != "key"}
        return Walk(id=_walk_id(row["key"]), **fields)

    def _observation(self, number: int, row: Sequence[Any]) -> Observation:
        place, kind, source, seen_on, done_on, severity, light, part, count, walk = row
        return Observation(
            id=ObservationId(_id("seen", str(number))),
            place_id=self._place_id(place),
            kind=kind,
            source=ObservationSource(source),
            seen_on=seen_on,
            done_on=done_on or None,
            severity=severity,
            light=Light(light),
            day_part=DayPart(part),
            count=count,
            walk_id=_walk_id(walk) if walk else None,
        )

    def _ratings(self) -> Iterator[NeedRating]:
        keys: list[CriterionId] = [criterion_id(key) for key in self._sample["criteria"]]
        for place, scores in self._sample["need"].items():
            place_id = self._place_id(place)
            for key, score in zip(keys, scores, strict=True):
                if score >= 0:
                    yield NeedRating(
                        id=rating_id(place_id, key),
                        place_id=place_id,
                        criterion_id=key,
                        score=score,
                        source="Vandringar, felanmälan och lägesbild",
                        as_of=_FIRST_OF_NEED,
                    )

    def _departure(self, row: _Row) -> NeedDeparture:
        place_id = self._place_id(row["place"])
        fields = {name: row[name] for name in ("position", "reason", "by", "on")}
        return NeedDeparture(id=departure_id(place_id), place_id=place_id, **fields)

    def _round(self, row: _Row) -> DecisionRound:
        fields = {name: row[name] for name in ("name", "apply_by", "decides_on")}
        return DecisionRound(id=DecisionRoundId(_id("round", row["key"])), fund_id=self._fund_id, **fields)

    def _answer(self, row: Sequence[Any]) -> ChecklistAnswer:
        number, item, state, on, how_many, reference = row
        measure_id = self._measures[number]
        return ChecklistAnswer(
            id=answer_id(measure_id, item),
            measure_id=measure_id,
            item=item,
            state=CheckState(state),
            on=on or None,
            how_many=_known(how_many),
            reference=reference,
        )

    def _indicator(self, row: _Row) -> Iterator[Entity]:
        indicator_id = IndicatorId(_id("indicator", row["key"]))
        yield Indicator(id=indicator_id, **{**self._goal(row.get("goal", "")), **self._said(row)})
        for on, value, margin, respondents, source in row["readings"]:
            yield Reading(
                id=reading_id(indicator_id, on),
                indicator_id=indicator_id,
                read_on=on,
                value=value,
                margin=_known(margin),
                respondents=_known(respondents),
                source=source,
            )

    def _goal(self, key: str) -> dict[str, Any]:
        goal = self._guidance.goal(key)
        if goal is None:
            return {}
        names = ("stage", "outcome", "is_falling_better", "target", "target_year", "rhythm_years")
        given = {name: getattr(goal, name) for name in names}
        return {**given, "goal": key, "unit": goal.unit.sv, "source": goal.readings_from.sv}

    def _said(self, row: _Row) -> dict[str, Any]:
        """Return the fields of an indicator that the example's text says itself."""
        skipped = {"key", "goal", "readings", "measure", "place"}
        said = {name: value for name, value in row.items() if name not in skipped}
        if "stage" in said:
            said |= {"stage": Stage(said["stage"]), "outcome": Outcome(said["outcome"])}
        if "measure" in row:
            said["measure_id"] = self._measures[row["measure"]]
        if "place" in row:
            said["place_id"] = self._place_id(row["place"])
        return said


def _applied(measure: Measure, row: _Row) -> Measure:
    fields = {name: value for name, value in row.items() if name not in ("measure", "permit")}
    return replace(measure, permit=Permit(row.get("permit", "unknown")), **fields)


def _figure(area: str, measure: AreaMeasure, value: int) -> AreaFigure:
    key = area_figure_id(name_key(area), measure, _FIGURES_OF)
    return AreaFigure(id=key, area=area, measure=measure, year=_FIGURES_OF, value=value, source=_MADE_UP)


def _known(figure: int) -> int | None:
    return None if figure < 0 else figure


def _walk_id(key: str) -> WalkId:
    return WalkId(_id("walk", key))


def _id(kind: str, key: str) -> str:
    return str(uuid5(_NAMESPACE, f"{kind}|{key}"))
