"""Changed values in words: names instead of ids, amounts with their unit, nothing left unnamed."""

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.changes import Change, EditKind
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.fund import Frame
from planner.domain.ids import ScenarioId, frame_id
from planner.domain.measure import MeasureStatus, YearAmount
from planner.domain.money import Unit
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation, Scenario
from planner.editing.findings import acknowledge
from planner.editing.measures import add_measure, change_measures, delete_measures
from planner.exchange.change_words import _IN_SUBJECT, _UNSEEN, ChangeWords, Terms
from planner.exchange.words import ADDED_WORDS, EDIT_WORDS, REMOVED_WORDS
from tests.small_plan import CM4, LAMPS, TKR, small_plan
from tests.strategies import edits

PLAN = small_plan()


def words(plan: Plan = PLAN) -> ChangeWords:
    terms = Terms(
        unit=Unit.TKR,
        scenario_id=plan.info.scenario_id,
        names={"measure.kind": {"lighting": "Belysning"}, "place.kind": {"square": "Torg"}},
    )
    return ChangeWords(terms, lambda kind, key: plan.table(kind).get(key))


def told(*changes: Change) -> list[str]:
    return [str(line).replace("\u00a0", " ") for line in words().lines(changes)]


def test_an_amount_is_told_with_measure_source_and_year() -> None:
    part = next(p for p in PLAN.allocations.values() if p.measure_id == LAMPS and p.year == 2026)
    cell = "Å-001 Ljus, Trygghetsfonden 2026, Fördelat"
    raised = replace(part, amount_ore=2_500 * TKR + 50)
    assert told(Change(part, raised)) == [f"{cell}: 2 000 tkr → 2 500,0005 tkr"]
    assert told(Change(part, None)) == [f"{cell}: 2 000 tkr → –"]
    assert told(Change(None, part)) == [f"{cell}: – → 2 000 tkr"]


def test_an_amount_of_an_alternative_names_the_scenario() -> None:
    part = next(iter(PLAN.allocations.values()))
    other = Scenario(id=ScenarioId("s2"), name="Sparläge")
    terms = replace(words().terms, scenario_id=other.id)
    line = next(ChangeWords(terms, words()._find).lines([Change(part, None)]))
    assert line.subject.endswith(f"{part.year}, {PLAN.scenarios[part.scenario_id].name}")


def test_a_measure_is_told_field_by_field() -> None:
    lamps = PLAN.measures[LAMPS]
    changed = replace(
        lamps,
        status=MeasureStatus.APPLIED,
        place_id=None,
        cost_per_year=(YearAmount(2026, 5 * TKR), YearAmount(2027, 0)),
        secret=True,
        note="Efter samråd",
    )
    assert told(Change(lamps, changed)) == [
        "Å-001 Ljus, Plats: Torget, Vårberg → –",
        "Å-001 Ljus, Status: Idé → Sökt",
        "Å-001 Ljus, Kostnad per år: – → 2026: 5 tkr; 2027: 0 tkr",
        "Å-001 Ljus, Anteckning: – → Efter samråd",
        "Å-001 Ljus, Sekretess: Nej → Ja",
    ]


def test_what_came_or_went_is_said_in_words_with_what_it_held() -> None:
    lamps = PLAN.measures[LAMPS]
    gone = told(Change(lamps, None))
    assert gone[0] == "Å-001 Ljus, Åtgärd borttagen"
    assert "Å-001 Ljus, Slag: Belysning → –" in gone
    assert "Å-001 Ljus, Trolig kostnad: 3 200 tkr → –" in gone
    assert not any("Rubrik" in line or "Anteckning" in line for line in gone)
    frame = Frame(
        id=frame_id(CM4, 2028),
        fund_id=CM4,
        year=2028,
        amount_ore=TKR,
        dnr="1.1-3",
        decided_on=date(2026, 5, 4),
    )
    assert told(Change(None, frame)) == [
        "Trygghetsfonden 2028, Ram tillagd",
        "Trygghetsfonden 2028, Ram: – → 1 tkr",
        "Trygghetsfonden 2028, Diarienummer: – → 1.1-3",
        "Trygghetsfonden 2028, Beslutsdag: – → 2026-05-04",
    ]


def test_the_number_that_is_next_is_not_told() -> None:
    assert not any("next" in line for line in told(*add_measure(PLAN, "Kamera").changes))
    assert told(*add_measure(PLAN, "Kamera").changes)[0] == "Å-001 Kamera, Åtgärd tillagd"


def test_what_is_no_longer_known_is_told_by_its_id() -> None:
    part = next(iter(PLAN.allocations.values()))
    nameless = ChangeWords(words().terms, lambda _kind, _key: None)
    assert str(part.fund_id)[:8] in next(nameless.lines([Change(part, None)])).subject


@pytest.mark.parametrize("kind", ENTITY_TYPES)
def test_every_field_that_people_see_has_a_name(kind: type[Entity]) -> None:
    for field in fields(kind):
        if field.name not in _UNSEEN | _IN_SUBJECT.get(kind, frozenset()):
            assert words().field(kind, field.name)
    assert ADDED_WORDS[kind] != REMOVED_WORDS[kind]


@pytest.mark.parametrize("kind", EditKind)
def test_every_kind_of_edit_has_words(kind: EditKind) -> None:
    assert EDIT_WORDS[kind]


@given(st.data())
def test_every_change_of_the_program_has_a_line_unless_it_only_counts_on(data: st.DataObject) -> None:
    change_set = data.draw(edits(PLAN))
    after = PLAN.apply(change_set) if change_set else PLAN
    for change in PLAN.changes_to(after):
        lines = list(words(after).lines([change]))
        assert lines or "next_number" in repr(change)
        assert all(line.subject and line.field for line in lines)
        assert all(line.before != line.after for line in lines if line.before)


def test_a_deleted_measure_keeps_its_name_where_its_amounts_are_told() -> None:
    changes = delete_measures(PLAN, [LAMPS]).changes
    amounts = [c for c in changes if isinstance(c.entity, Allocation)]
    assert all("Å-001 Ljus" in line for line in told(*amounts))
    assert told(*change_measures(PLAN, [LAMPS], title="Lampor").changes) == [
        "Å-001 Lampor, Rubrik: Ljus → Lampor"
    ]


def test_an_acknowledged_finding_is_told_by_what_looked_wrong() -> None:
    edit = acknowledge(PLAN, ["over_frame:abc"], "Beslutat", "Eva", date(2026, 2, 3))
    lines = told(*edit.changes)
    assert lines[0] == "Kvar att fördela är under noll, Iakttagelse kvitterad"
    assert any(line.endswith("– → Beslutat") for line in lines)
    assert words().finding("later_rule:abc") == "later_rule:abc"
