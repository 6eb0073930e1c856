"""Small plans for the tests of files in and out."""

from datetime import date, datetime

from planner.domain.changes import EditKind
from planner.domain.fund import ExpenseClass, Frame, Fund, FundKind
from planner.domain.history import Action, JournalEntry
from planner.domain.ids import (
    FundId,
    MeasureId,
    PlaceId,
    PlanId,
    ScenarioId,
    allocation_id,
    frame_id,
)
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.scenario import Allocation, Scenario
from planner.exchange.export_input import AllocationExport, ExportStamp

KIND_NAMES = {"lighting": "Belysning", "tunnel": "Trygg gång- och cykeltunnel", "camera": "Kameror"}
FORMULA = '=HYPERLINK("http://example.org";"x")'
CM4, OWN = FundId("fund-1"), FundId("fund-2")
PLAN_A, PLAN_B = ScenarioId("scenario-1"), ScenarioId("scenario-2")


def allocation(scenario: ScenarioId, measure: str, fund: FundId, year: int, ore: int) -> Allocation:
    return Allocation(
        id=allocation_id(scenario, MeasureId(measure), fund, year),
        scenario_id=scenario,
        measure_id=MeasureId(measure),
        fund_id=fund,
        year=year,
        amount_ore=ore,
    )


def measure(number: int, title: str, **fields: object) -> Measure:
    return Measure(id=MeasureId(f"m{number}"), number=number, title=title, **fields)  # type: ignore[arg-type]


def small_plan() -> Plan:
    """Return four measures: one paid by two funds, one without money, one overspent, one hostile title."""
    mkr = 100_000_000
    return Plan.of(
        [
            PlanInfo(
                id=PlanId("plan-1"),
                title="Plan & prov",
                district="Skärholmen",
                first_year=2026,
                last_year=2028,
                scenario_id=PLAN_A,
                next_number=5,
                created_on=date(2026, 1, 2),
            ),
            Fund(id=CM4, name="Trygghetsfonden (CM4)", order=0),
            Fund(
                id=OWN,
                name="=1+1 *",
                kind=FundKind.OWN_MONEY,
                expense_class=ExpenseClass.OPERATING,
                order=1,
            ),
            *(
                Frame(id=frame_id(fund, year), fund_id=fund, year=year, amount_ore=ore)
                for fund, year, ore in (
                    (CM4, 2026, 3 * mkr),
                    (CM4, 2027, 2 * mkr),
                    (CM4, 2028, 2 * mkr),
                    (OWN, 2026, 50_000_050),
                )
            ),
            Place(id=PlaceId("p1"), name="Bredängs torg", neighbourhood="Bredäng", kind="square"),
            Place(id=PlaceId("p2"), name="Åsögången", neighbourhood="Vårberg"),
            Scenario(id=PLAN_A, name="Plan A"),
            Scenario(id=PLAN_B, name="Plan B", order=1),
            measure(
                1,
                "Belysning på Bredängs torg",
                kind="lighting",
                place_id="p1",
                status=MeasureStatus.GRANTED,
                cost_likely_ore=2 * mkr,
                responsible="Samordnaren",
            ),
            measure(2, FORMULA, kind="tunnel", place_id="p2", cost_likely_ore=3 * mkr),
            measure(3, "Kamera", kind="camera", expense_class=ExpenseClass.OPERATING),
            measure(4, "Utan pengar", cost_likely_ore=mkr),
            allocation(PLAN_A, "m1", CM4, 2026, mkr),
            allocation(PLAN_A, "m1", OWN, 2026, 50_000_050),
            allocation(PLAN_A, "m2", CM4, 2027, 2 * mkr + 25_000_000),
            allocation(PLAN_A, "m2", CM4, 2028, 25_000_000),
            allocation(PLAN_A, "m3", CM4, 2028, 1_234_567),
            allocation(PLAN_B, "m4", CM4, 2026, mkr),
        ]
    )


def export_of(plan: Plan, **fields: object) -> AllocationExport:
    stamp = ExportStamp(
        made_at=datetime(2026, 11, 23, 14, 32),  # noqa: DTZ001 - local time, as the stamp wants it
        author="Alva Berg",
        version="ab12ab12",
        edits=17,
        journal_hash="ab12" * 16,
        program="Trygghetsplaneraren 0.1.0",
    )
    log = tuple(
        JournalEntry(
            seq=seq,
            op_id="",
            at=stamp.made_at.astimezone(),
            who="Alva Berg",
            action=Action.EDIT,
            target=None,
            kind=kind,
            subject="Å-001",
            reason="",
            prev_hash="",
            hash="",
        )
        for seq, kind in enumerate(EditKind, 1)
    )
    usual = {"scenario_id": plan.info.scenario_id, "log": log, "kind_names": KIND_NAMES}
    return AllocationExport(plan=plan, stamp=stamp, **{**usual, **fields})  # type: ignore[arg-type]
