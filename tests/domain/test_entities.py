"""What the house derives from the dataclasses of the plan: their names, and what refers to what."""

from planner.domain.entities import ENTITY_TYPES, REFERENCES, Entity, entity_name
from planner.domain.fund import Frame, Fund
from planner.domain.measure import Measure
from planner.domain.money_event import MoneyEvent
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.scenario import Allocation, Scenario


def test_a_field_with_the_id_of_another_value_is_a_reference() -> None:
    wanted: dict[type[Entity], tuple[tuple[str, type[Entity]], ...]] = {
        Fund: (),
        PlanInfo: (("scenario_id", Scenario),),
        Frame: (("fund_id", Fund),),
        Measure: (("place_id", Place),),
        Allocation: (("scenario_id", Scenario), ("measure_id", Measure), ("fund_id", Fund)),
    }
    assert {kind: REFERENCES[kind] for kind in wanted} == wanted


def test_values_refer_to_earlier_kinds_but_for_the_plans_scenario_and_what_an_event_takes_back() -> None:
    backwards = [
        (kind, parent)
        for kind, references in REFERENCES.items()
        for _, parent in references
        if ENTITY_TYPES.index(parent) >= ENTITY_TYPES.index(kind)
    ]
    assert backwards == [(PlanInfo, Scenario), (MoneyEvent, MoneyEvent)]


def test_a_table_is_called_as_its_dataclass() -> None:
    assert (entity_name(PlanInfo), entity_name(Fund)) == ("plan_info", "fund")
