"""The command `merge`: what it says, when it writes, and its exit codes."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from planner.cli import main
from planner.document import Document
from planner.domain.changes import EditKind
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.funds import add_fund
from planner.editing.measures import add_measure, change_measures, delete_measures
from tests.examples import empty_plan, first_fund, funded_plan, mnkr

Output = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "prov.tplan"
    Document.create(path, funded_plan(), "Anna").close()
    return path


@pytest.fixture
def other(path: Path) -> Path:
    return Path(shutil.copy(path, path.with_name("PC2.tplan")))


def note(path: Path, text: str) -> None:
    with Document.open(path, "Bo") as document:
        first = next(iter(document.plan.measures))
        document.edit(change_measures(document.plan, [first], note=text))


def spend(path: Path, measure: int) -> None:
    with Document.open(path, "Bo") as document:
        plan = document.plan
        cell = AmountCell(list(plan.measures)[measure], first_fund(plan), 2026)
        document.edit(set_amounts(plan, plan.info.scenario_id, {cell: mnkr(4)}))


def answer(capsys: Output, *arguments: object) -> tuple[int, dict[str, Any]]:
    code = main(["merge", *map(str, arguments), "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_a_merge_is_only_shown_until_it_is_to_be_written(path: Path, other: Path, capsys: Output) -> None:
    with Document.open(other, "Bo") as document:
        document.edit(add_measure(document.plan, "Grind"))
    whole = path.read_bytes()
    assert main(["merge", str(path), str(other)]) == 0
    out = capsys.readouterr().out
    assert "Den andra har allt som finns i planen, och mer." in out
    assert "Å-003 Grind, Åtgärd tillagd" in out
    assert out.endswith("Inget är ändrat. Slå samman med --write.\n")
    assert path.read_bytes() == whole
    assert main(["merge", str(path), str(other), "--write"]) == 0
    assert capsys.readouterr().out.endswith("Sammanslagna. Ett ångra tar tillbaka allt.\n")
    with Document.open(path) as document:
        assert [measure.title for measure in document.plan.measures.values()][2:] == ["Grind"]
        assert document.history()[-1].kind is EditKind.MERGE_PLANS
    assert main(["merge", str(path), str(other), "--write"]) == 0
    assert capsys.readouterr().out.endswith("Det finns inget att slå samman.\n")
    assert main(["history", str(path)]) == 0


def test_conflicts_are_left_to_whoever_can_choose(path: Path, other: Path, capsys: Output) -> None:
    note(path, "Vårt")
    note(other, "Deras")
    assert main(["merge", str(path), str(other), "--write"]) == 1
    out = capsys.readouterr().out
    assert "Anteckning: först –, i planen Vårt, i den andra Deras (INTE VALT)" in out
    with Document.open(path) as document:
        assert len(document.history()) == 2


@pytest.mark.parametrize(("prefer", "text"), [("mine", "Vårt"), ("theirs", "Deras")])
def test_one_side_can_be_preferred(path: Path, other: Path, capsys: Output, prefer: str, text: str) -> None:
    note(path, "Vårt")
    note(other, "Deras")
    code, said = answer(capsys, path, other, "--prefer", prefer, "--write")
    assert (code, said["merged"], said["ready"]) == (0, True, True)
    with Document.open(path) as document:
        assert next(iter(document.plan.measures.values())).note == text
    assert answer(capsys, path, other)[1]["conflicts"] == []


def test_what_is_overspent_is_said_in_words_and_in_ore(path: Path, other: Path, capsys: Output) -> None:
    spend(path, 0)
    spend(other, 1)
    code, said = answer(capsys, path, other)
    assert code == 0
    assert [one["overspent_ore"] for one in said["overspent"]] == [mnkr(3)]
    assert main(["merge", str(path), str(other)]) == 0
    assert (
        "ÖVERSKRIDS mer än i någon av dem (1):\n  Trygghetsfonden (CM4) 2026 med 3" in capsys.readouterr().out
    )


def test_what_was_done_to_lose_nothing_is_said(path: Path, other: Path, capsys: Output) -> None:
    note(other, "Viktig")
    with Document.open(path, "Anna") as document:
        document.edit(delete_measures(document.plan, [next(iter(document.plan.measures))]))
        document.edit(add_fund(document.plan, "Bidrag"))
        document.edit(add_measure(document.plan, "Kamera"))
    with Document.open(other, "Bo") as document:
        document.edit(add_fund(document.plan, "Bidrag"))
        document.edit(add_measure(document.plan, "Grind"))
    assert main(["merge", str(path), str(other)]) == 0
    out = capsys.readouterr().out
    assert "borttagen i planen men ändrad i den andra, finns kvar, med 2 värden till" in out
    assert "båda har en ny Å-003, den andras blir Å-004" in out
    assert "namnet ”Bidrag” finns två gånger, den här blir ”Bidrag (2)”" in out


def test_another_plan_and_the_plan_itself_are_refused(path: Path, tmp_path: Path, capsys: Output) -> None:
    stranger = tmp_path / "annan.tplan"
    Document.create(stranger, empty_plan()).close()
    for file in (stranger, path):
        assert main(["merge", str(path), str(file)]) == 1
        assert capsys.readouterr().err.startswith(str(file))


def test_a_wrong_choice_is_told_in_swedish(path: Path, other: Path, capsys: Output) -> None:
    assert main(["merge", str(path), str(other), "--prefer", "hers"]) == 2
    assert "--prefer: hers går inte, välj" in capsys.readouterr().err
