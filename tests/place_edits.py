"""Random edits of what places, need, preparation and effect are kept in, by the program's use cases."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from hypothesis import strategies as st

from planner.domain.area import AreaFigure, AreaMeasure
from planner.domain.changes import ChangeSet
from planner.domain.checklist import CheckState
from planner.domain.coordinates import Position
from planner.domain.decision_round import DecisionRound
from planner.domain.evidence import EvidenceCard, OwnPrice
from planner.domain.ids import DecisionRoundId, EvidenceCardId, OwnPriceId, area_figure_id, criterion_id
from planner.domain.names import name_key
from planner.domain.need import NeedCriterion
from planner.domain.plan import Plan
from planner.editing import areas, checklists, indicators, need, observations, places
from planner.editing.decision_rounds import delete_round, put_round
from planner.editing.evidence import delete_card, delete_price, put_card, put_price
from tests.examples import OWN_CARD, OWN_PRICE, decision_round, reading

Draw = Callable[[st.SearchStrategy[Any]], Any]
WORDS = st.sampled_from(["Norr", "Söder", "Öster"])
DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))
CRITERIA = tuple(
    NeedCriterion(id=criterion_id(key), key=key, name=name, order=order)
    for order, (key, name) in enumerate((("common", "Vanligt"), ("rising", "Ökar")))
)


def _any(draw: Draw, table: Any) -> Any:
    return draw(st.sampled_from(list(table)))


def _add_walk(draw: Draw, plan: Plan) -> ChangeSet:
    return observations.add_walk(draw(WORDS), draw(DAYS), participants=draw(st.none() | st.integers(0, 40)))


def _change_walk(draw: Draw, plan: Plan) -> ChangeSet:
    return observations.change_walk(plan, _any(draw, plan.walks), name=draw(WORDS), note=draw(WORDS))


def _delete_walk(draw: Draw, plan: Plan) -> ChangeSet:
    return observations.delete_walk(plan, _any(draw, plan.walks))


def _add_observation(draw: Draw, plan: Plan) -> ChangeSet:
    walk = draw(st.sampled_from([None, *plan.walks]))
    kind = draw(st.sampled_from(["", "graffiti", "litter"]))
    return observations.add_observation(plan, _any(draw, plan.places), draw(DAYS), kind=kind, walk_id=walk)


def _change_observation(draw: Draw, plan: Plan) -> ChangeSet:
    fields = {"severity": draw(st.none() | st.integers(1, 3)), "answer": draw(WORDS)}
    return observations.change_observations(plan, [_any(draw, plan.observations)], **fields)


def _delete_observation(draw: Draw, plan: Plan) -> ChangeSet:
    return observations.delete_observations(plan, [_any(draw, plan.observations)])


def _deadline(draw: Draw, plan: Plan) -> ChangeSet:
    hours = draw(st.sampled_from([None, 24, 48]))
    return observations.set_deadlines(plan, {"graffiti": hours}, {"graffiti": 24})


def _criteria(draw: Draw, plan: Plan) -> ChangeSet:
    chosen = draw(st.lists(st.sampled_from(CRITERIA), min_size=1, unique=True))
    weight = draw(st.integers(0, 100))
    return need.set_criteria(
        plan, [NeedCriterion(id=c.id, key=c.key, name=c.name, weight=weight) for c in chosen]
    )


def _rate(draw: Draw, plan: Plan) -> ChangeSet:
    score = draw(st.none() | st.builds(need.Score, st.integers(0, 3), WORDS))
    criterion = draw(st.sampled_from(list(plan.criteria) or [one.id for one in CRITERIA]))
    return need.set_ratings(plan, {(_any(draw, plan.places), criterion): score}, CRITERIA)


def _depart(draw: Draw, plan: Plan) -> ChangeSet:
    place = _any(draw, plan.places)
    if draw(st.booleans()):
        return need.follow_figures(plan, place)
    return need.depart(plan, place, draw(st.integers(1, 9)), draw(WORDS), "Samordnare", date(2026, 1, 2))


def _move(draw: Draw, plan: Plan) -> ChangeSet:
    spot = st.builds(Position, st.floats(59.2, 59.5), st.floats(17.8, 18.2))
    return places.move_place(plan, _any(draw, plan.places), draw(st.none() | spot))


def _map(draw: Draw, plan: Plan) -> ChangeSet:
    names = draw(st.lists(WORDS, max_size=3, unique=True))
    return areas.import_map(plan, {name: draw(WORDS) for name in names}, "karta.geojson")


def _figures(draw: Draw, plan: Plan) -> ChangeSet:
    name, year = draw(WORDS), draw(st.integers(2024, 2026))
    key = area_figure_id(name_key(name), AreaMeasure.RESIDENTS, year)
    value = draw(st.integers(0, 9_000))
    figure = AreaFigure(id=key, area=name, measure=AreaMeasure.RESIDENTS, year=year, value=value)
    gone = draw(st.booleans()) and key in plan.area_figures
    return areas.set_area_figures(plan, () if gone else [figure], [plan.area_figures[key]] if gone else ())


def _add_indicator(draw: Draw, plan: Plan) -> ChangeSet:
    place = draw(st.sampled_from([None, *plan.places]))
    return indicators.add_indicator(draw(st.text("abc", min_size=1, max_size=3)), place_id=place)


def _change_indicator(draw: Draw, plan: Plan) -> ChangeSet:
    return indicators.change_indicator(plan, _any(draw, plan.indicators), unit=draw(WORDS))


def _delete_indicator(draw: Draw, plan: Plan) -> ChangeSet:
    return indicators.delete_indicator(plan, _any(draw, plan.indicators))


def _read(draw: Draw, plan: Plan) -> ChangeSet:
    indicator = _any(draw, plan.indicators)
    day, value = draw(st.sampled_from([date(2025, 1, 1), date(2026, 1, 1)])), draw(st.integers(0, 9_999))
    return indicators.set_readings(plan, indicator, [reading(indicator, day, value)])


def _card(draw: Draw, plan: Plan) -> ChangeSet:
    known = plan.table(EvidenceCard).get(OWN_CARD.id)
    if known is not None and draw(st.booleans()):
        return delete_card(plan, known.id)
    fields = {name: getattr(OWN_CARD, name) for name in ("title", "year", "source", "review_by")}
    return put_card(plan, EvidenceCard(id=EvidenceCardId(OWN_CARD.id), kind=draw(WORDS), **fields))


def _price(draw: Draw, plan: Plan) -> ChangeSet:
    known = plan.table(OwnPrice).get(OWN_PRICE.id)
    if known is not None and draw(st.booleans()):
        return delete_price(plan, known.id)
    fields = {name: getattr(OWN_PRICE, name) for name in ("kind", "amount_ore", "year", "source")}
    return put_price(plan, OwnPrice(id=OwnPriceId(OWN_PRICE.id), name=draw(WORDS), **fields))


def _answer(draw: Draw, plan: Plan) -> ChangeSet:
    state = draw(st.sampled_from(CheckState))
    return checklists.answer(plan, _any(draw, plan.measures), "incidents", state=state)


def _round(draw: Draw, plan: Plan) -> ChangeSet:
    usual = decision_round(_any(draw, plan.funds))
    known = plan.rounds.get(usual.id)
    if known is not None and draw(st.booleans()):
        return delete_round(plan, known.id)
    one = DecisionRound(
        id=DecisionRoundId(usual.id), fund_id=usual.fund_id, name=draw(WORDS), decides_on=usual.decides_on
    )
    return put_round(plan, one)


#: Each edit, and the tables it needs something in.
PLACE_EDITS: Sequence[tuple[Callable[[Draw, Plan], ChangeSet], tuple[str, ...]]] = (
    (_add_walk, ()),
    (_change_walk, ("walks",)),
    (_delete_walk, ("walks",)),
    (_add_observation, ("places",)),
    (_change_observation, ("observations",)),
    (_delete_observation, ("observations",)),
    (_deadline, ()),
    (_criteria, ()),
    (_rate, ("places",)),
    (_depart, ("places",)),
    (_move, ("places",)),
    (_map, ()),
    (_figures, ()),
    (_add_indicator, ()),
    (_change_indicator, ("indicators",)),
    (_delete_indicator, ("indicators",)),
    (_read, ("indicators",)),
    (_card, ()),
    (_price, ()),
    (_answer, ("measures",)),
    (_round, ("funds",)),
)
