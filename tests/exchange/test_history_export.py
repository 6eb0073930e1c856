"""The exported history: every change with its values, and nothing of what is flagged for secrecy."""

from dataclasses import replace
from pathlib import Path

import pytest

from planner.analysis.secrecy import Secrets
from planner.domain.area import AreaFigure, AreaMeasure
from planner.domain.changes import Change
from planner.domain.ids import ScenarioId, area_figure_id
from planner.domain.money import Unit
from planner.exchange.change_words import ChangeWords, Terms
from planner.exchange.export_input import WITHHELD
from planner.exchange.history_export import HistoryExport, PublicWords
from planner.exchange.words import named_words
from tests.exchange.histories import make_history


@pytest.fixture
def export(tmp_path: Path) -> HistoryExport:
    return make_history(tmp_path)


def texts(export: HistoryExport) -> str:
    lines = [str(line) for one in export.entries for line in one.lines]
    return "\n".join([*lines, *(f"{one.entry.subject} {one.entry.reason}" for one in export.entries)])


def test_every_change_is_there_with_its_values(export: HistoryExport) -> None:
    assert [one.entry.seq for one in export.entries] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert export.entries[2].lines == ()
    assert export.line_count == sum(len(one.lines) for one in export.entries) > 20


def test_what_is_secret_is_left_out_also_before_it_was_flagged(export: HistoryExport) -> None:
    told = texts(export)
    for name in ("Gång", "Hemlig", "Torget", "Ljus", "Kamera"):
        assert name not in told
    assert WITHHELD in told
    assert [str(line) for line in export.entries[5].lines] == ["Sekretess, Åtgärd ändrad"]
    assert [str(line) for line in export.entries[6].lines] == ["Sekretess, Plats ändrad"]
    assert dict(export.facts())["Sekretess"] == "3 sekretessmarkerade åtgärder: namn och värden är utelämnade"


def test_what_is_secret_is_there_when_it_is_asked_for(tmp_path: Path) -> None:
    export = make_history(tmp_path, with_secret=True)
    told = texts(export)
    for name in ("Gång", "Hemlig", "Torget", "Ljus", "Kamera"):
        assert name in told
    assert "ÄR MED i filen" in dict(export.facts())["Sekretess"]


def area_count(measure: AreaMeasure, value: int) -> AreaFigure:
    key = area_figure_id("bredäng", measure, 2025)
    return AreaFigure(id=key, area="Bredäng", measure=measure, year=2025, value=value)


@pytest.mark.parametrize(
    ("measure", "told"), [(AreaMeasure.EST_REPORTS, "färre än 5 → 7"), (AreaMeasure.FAULT_REPORTS, "4 → 7")]
)
def test_a_count_that_somebody_could_be_known_by_is_not_told(measure: AreaMeasure, told: str) -> None:
    terms = Terms(unit=Unit.TKR, scenario_id=ScenarioId("s"), names={})
    words = PublicWords(terms, lambda _kind, _key: None, Secrets(*(frozenset(),) * 4))
    (line,) = words.lines([Change(area_count(measure, 4), area_count(measure, 7))])
    assert str(line).endswith(told)
    inside = ChangeWords(terms, lambda _kind, _key: None)
    (line,) = inside.lines([Change(area_count(measure, 4), area_count(measure, 7))])
    assert str(line).endswith("4 → 7")


def test_it_says_which_state_of_the_plan_it_is_of(export: HistoryExport) -> None:
    facts = dict(export.facts())
    assert facts["Versionskod"] == export.entries[-1].entry.code
    assert facts["Kontrollsumma"] == export.entries[-1].entry.hash
    assert facts["Innehåll"] == "8 ändringar, varav 1 sparad version"
    none = replace(export, entries=export.entries[:1], secret_count=0)
    assert dict(none.facts())["Innehåll"] == "1 ändring, varav inga sparade versioner"
    assert dict(none.facts())["Sekretess"] == "Inga sekretessmarkerade åtgärder"


def test_it_says_how_far_it_is_from_the_last_named_version(export: HistoryExport) -> None:
    assert dict(export.facts())["Version"] == "5 ändringar efter ”Till nämnden”"
    for edits, words in ((0, "”Till nämnden”"), (1, "1 ändring efter ”Till nämnden”")):
        assert named_words(replace(export.stamp, edits_since=edits)) == words
    assert named_words(replace(export.stamp, named="")) == "Ingen version är sparad under ett namn"


def test_the_role_stands_beside_the_name(export: HistoryExport) -> None:
    assert ", Controller" not in dict(export.facts())["Exporterad"]
    told = replace(export, stamp=replace(export.stamp, role="Controller"))
    assert dict(told.facts())["Exporterad"].endswith(", Controller")
