"""Small plans for tests, built by the same use cases that the program uses."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from planner.domain.acknowledgement import Acknowledgement
from planner.domain.area import AreaFigure, AreaMeasure
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.checklist import CheckState
from planner.domain.coordinates import Position
from planner.domain.decision_round import DecisionRound
from planner.domain.entities import Entity
from planner.domain.evidence import EvidenceCard, OwnPrice
from planner.domain.ids import (
    DecisionRoundId,
    EvidenceCardId,
    FundId,
    IndicatorId,
    MeasureId,
    OwnPriceId,
    ScenarioId,
    acknowledgement_id,
    area_figure_id,
    criterion_id,
    ledger_id,
    link_id,
    rate_id,
    reading_id,
)
from planner.domain.indicator import Reading
from planner.domain.ledger import LedgerLine, LedgerLink
from planner.domain.money_event import EventKind
from planner.domain.names import name_key
from planner.domain.need import NeedCriterion
from planner.domain.observation import ObservationSource
from planner.domain.plan import Plan
from planner.domain.rate import InternalRate
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.areas import import_map, set_area_figures
from planner.editing.checklists import answer
from planner.editing.city_frames import set_city_frame
from planner.editing.decision_rounds import put_round
from planner.editing.evidence import put_card, put_price
from planner.editing.funds import add_fund, set_frames
from planner.editing.indicators import add_indicator, set_readings
from planner.editing.measures import add_measure
from planner.editing.money_events import EventDraft, record_events
from planner.editing.need import Score, depart, set_ratings
from planner.editing.new_plan import new_plan
from planner.editing.observations import add_observation, add_walk, set_deadlines
from planner.editing.places import add_place, move_place
from planner.editing.tertials import close_tertial, set_forecasts

DAY = date(2026, 1, 15)


def kr(amount: float) -> int:
    """Return kronor as öre."""
    return round(amount * 100)


def mnkr(amount: float) -> int:
    """Return million kronor as öre."""
    return round(amount * 100_000_000)


def empty_plan(first_year: int = 2024, last_year: int = 2027) -> Plan:
    return new_plan("Prov", "Farsta", first_year, last_year, DAY)


def first_fund(plan: Plan) -> FundId:
    return plan.funds_in_order[0].id


def with_fund(plan: Plan, name: str, **fields: Any) -> tuple[Plan, FundId]:
    after = plan.apply(add_fund(plan, name, **fields))
    return after, list(after.funds)[-1]


def with_frames(plan: Plan, fund_id: FundId, frames: Mapping[int, int]) -> Plan:
    return plan.apply(set_frames(plan, {(fund_id, year): ore for year, ore in frames.items()}))


def with_measure(plan: Plan, title: str, **fields: Any) -> tuple[Plan, MeasureId]:
    after = plan.apply(add_measure(plan, title, **fields))
    return after, list(after.measures)[-1]


def with_money(
    plan: Plan,
    measure_id: MeasureId,
    fund_id: FundId,
    years: Mapping[int, int],
    scenario_id: ScenarioId | None = None,
) -> Plan:
    cells = {AmountCell(measure_id, fund_id, year): ore for year, ore in years.items()}
    return plan.apply(set_amounts(plan, scenario_id or plan.info.scenario_id, cells))


def funded_plan() -> Plan:
    """Return a plan with a frame, a place, two measures and money for them in two years."""
    plan = empty_plan()
    fund_id = first_fund(plan)
    plan = plan.apply(add_place(plan, "Tunneln vid torget", "Sätra"))
    place_id = next(iter(plan.places))
    plan = with_frames(plan, fund_id, dict.fromkeys(plan.info.years, mnkr(5)))
    plan, lights = with_measure(plan, "Belysning i gångtunneln", kind="lighting", cost_likely_ore=mnkr(2))
    plan, clearing = with_measure(plan, "Röjning av sly", place_id=place_id, cost_likely_ore=mnkr(1))
    plan = with_money(plan, lights, fund_id, {2024: mnkr(1), 2025: mnkr(1)})
    return with_money(plan, clearing, fund_id, {2025: mnkr(0.5)})


def with_events(plan: Plan, *drafts: EventDraft) -> Plan:
    return plan.apply(record_events(plan, drafts))


def event(
    kind: EventKind, measure_id: MeasureId, fund_id: FundId, ore: int, on: date, **fields: Any
) -> EventDraft:
    """Return an event of the budget year of its day, unless `year` says another."""
    values = {"year": on.year, **fields}
    return EventDraft(
        kind=kind, measure_id=measure_id, fund_id=fund_id, amount_ore=ore, decided_on=on, **values
    )


def followed_plan() -> Plan:
    """Return the funded plan with a chain of money and its follow-up: some of every kind of value."""
    plan = funded_plan()
    fund_id = first_fund(plan)
    lights, clearing = plan.measures
    plan = with_events(
        plan,
        event(EventKind.APPLIED, lights, fund_id, mnkr(2), date(2024, 1, 10), dnr="SKA 2024/1"),
        event(EventKind.RECOMMENDED, lights, fund_id, mnkr(2), date(2024, 2, 1)),
        event(
            EventKind.GRANTED, lights, fund_id, mnkr(1.2), date(2024, 2, 20), dnr="KS 2024/77", body="KSEU"
        ),
        event(EventKind.GRANTED, lights, fund_id, mnkr(0.3), date(2024, 2, 20), year=2025, dnr="KS 2024/77"),
        event(EventKind.GRANTED, clearing, fund_id, mnkr(0.5), date(2024, 2, 20), dnr="KS 2024/77"),
        event(EventKind.SPENT, lights, fund_id, mnkr(0.25), date(2024, 4, 3), voucher="V 12"),
    )
    forecast = ForecastCell(lights, fund_id, 2024, Tertial.T1)
    plan = plan.apply(set_forecasts(plan, {forecast: {"amount_ore": mnkr(1.1), "comment": "Billigare"}}))
    plan = plan.apply(close_tertial(plan, 2024, Tertial.T1, date(2024, 5, 8), {}))
    late = event(EventKind.SPENT, lights, fund_id, mnkr(0.1), date(2024, 4, 28), reason="Sen faktura")
    moved = event(EventKind.REALLOCATED, clearing, fund_id, mnkr(0.1), date(2024, 6, 1), to_measure_id=lights)
    carried = event(EventKind.CARRIED_OVER, lights, fund_id, mnkr(0.2), date(2024, 12, 20), to_year=2025)
    plan = with_events(plan, late, moved, carried)
    city = set_city_frame(plan, fund_id, 2024, amount_ore=mnkr(100), granted_elsewhere_ore=mnkr(60))
    others: list[Entity] = [
        InternalRate(id=rate_id(2024), year=2024, hundredths=250, source="SKR"),
        LedgerLink(id=link_id("p 17"), project="P 17", measure_id=lights),
        Acknowledgement(
            id=acknowledgement_id("k"), finding="k", reason="Stämmer", by="Ek Onom", on=date(2024, 5, 9)
        ),
        LedgerLine(
            id=ledger_id("rad"),
            project="P 99",
            account="5010",
            booked_on=date(2024, 3, 31),
            text="Faktura",
            amount_ore=kr(-12.5),
            voucher="V 7",
        ),
    ]
    plan = place_followed(plan.apply(city))
    return plan.apply(
        ChangeSet(EditKind.IMPORT_LEDGER, "huvudbok.csv", tuple(Change(None, one) for one in others))
    )


def place_followed(plan: Plan) -> Plan:
    """Return a plan with something of every kind that places, need, preparation and effect are kept in."""
    place, measure, fund = next(iter(plan.places)), next(iter(plan.measures)), first_fund(plan)
    plan = plan.apply(
        add_walk("Vandring i Sätra", date(2025, 10, 8), participants=14, route="Torget–tunneln")
    )
    walk = next(iter(plan.walks))
    seen = {"kind": "graffiti", "source": ObservationSource.WALK, "walk_id": walk, "severity": 2}
    plan = plan.apply(add_observation(plan, place, date(2025, 10, 8), **seen))
    plan = plan.apply(set_deadlines(plan, {"graffiti": 48}, {"graffiti": 24}))
    common = NeedCriterion(id=criterion_id("common"), key="common", name="Vanligt", order=1)
    plan = plan.apply(set_ratings(plan, {(place, common.id): Score(2, "Enkäten", DAY)}, [common]))
    plan = plan.apply(depart(plan, place, 1, "Skolan öppnar i höst", "Samordnare", DAY))
    plan = plan.apply(move_place(plan, place, Position(59.2768, 17.9012)))
    plan = plan.apply(import_map(plan, {"Sätra": "ritad"}, "stadsdelar.geojson"))
    plan = plan.apply(set_area_figures(plan, [residents("Sätra", 2025, 7_500)]))
    falling = {"baseline": 4_200, "baseline_year": 2023, "target": 2_100, "target_year": 2027}
    plan = plan.apply(add_indicator("Otrygga i Sätra", unit="procent", is_falling_better=True, **falling))
    indicator = next(iter(plan.indicators))
    plan = plan.apply(set_readings(plan, indicator, [reading(indicator, DAY, 3_950, margin=300)]))
    plan = plan.apply(put_card(plan, OWN_CARD))
    plan = plan.apply(put_price(plan, OWN_PRICE))
    plan = plan.apply(answer(plan, measure, "incidents", state=CheckState.DONE, how_many=12))
    return plan.apply(put_round(plan, decision_round(fund)))


OWN_CARD = EvidenceCard(
    id=EvidenceCardId("5d0a2f64-2c0e-4f5f-8a44-0e0f6f2c7a01"),
    kind="lighting",
    title="Belysning i Sätra",
    year=2024,
    source="Egen uppföljning",
    review_by=date(2027, 1, 1),
)
OWN_PRICE = OwnPrice(
    id=OwnPriceId("5d0a2f64-2c0e-4f5f-8a44-0e0f6f2c7a02"),
    kind="lighting",
    name="Stolpe enligt avtal",
    amount_ore=kr(61_000),
    year=2025,
    source="Ramavtal",
)


def residents(area: str, year: int, count: int) -> AreaFigure:
    key = area_figure_id(name_key(area), AreaMeasure.RESIDENTS, year)
    return AreaFigure(id=key, area=area, measure=AreaMeasure.RESIDENTS, year=year, value=count)


def reading(indicator_id: IndicatorId, on: date, value: int, **fields: Any) -> Reading:
    """Return a reading, in hundredths of the indicator's unit."""
    key = reading_id(indicator_id, on)
    return Reading(id=key, indicator_id=indicator_id, read_on=on, value=value, **fields)


def decision_round(fund_id: FundId) -> DecisionRound:
    return DecisionRound(
        id=DecisionRoundId("5d0a2f64-2c0e-4f5f-8a44-0e0f6f2c7a03"),
        fund_id=fund_id,
        name="Våren 2026",
        apply_by=date(2026, 3, 1),
        decides_on=date(2026, 4, 15),
    )


def without_chain(plan: Plan) -> ChangeSet:
    """Return the edit that takes away all events, forecasts and closings, as going far back does."""
    tables = (plan.closings, plan.forecasts, plan.events)
    changes = (Change(one, None) for table in tables for one in table.values())
    return ChangeSet(EditKind.GO_BACK, "1", tuple(changes))
