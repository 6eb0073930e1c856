"""The command `return`: what it says, what it takes, and its exit codes."""

import json
from pathlib import Path

import pytest

from planner.cli import main
from planner.document import Document
from planner.domain.changes import EditKind
from planner.domain.plan import Plan
from planner.editing.amounts import AmountCell, set_amounts
from tests.examples import first_fund, followed_plan, kr
from tests.exchange.returning import change, exported
from tests.exchange.test_workbook_return import ALLOCATION, set_cell

Output = pytest.CaptureFixture[str]


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Give a plan and its workbook with two changed amounts, of which one was changed in the plan too."""
    with exported(tmp_path, followed_plan()) as (document, workbook):
        cell = AmountCell(next(iter(document.plan.measures)), first_fund(document.plan), 2024)
        document.edit(set_amounts(document.plan, document.plan.info.scenario_id, {cell: kr(7)}))
    change(workbook, ALLOCATION, set_cell("2024", 5))
    change(workbook, ALLOCATION, set_cell("2025", 6))
    return tmp_path / "plan.tplan", workbook


def plan_of(path: Path) -> Plan:
    with Document.open(path, read_only=True) as document:
        return document.plan


def test_changes_are_listed_with_who_saved_the_file_and_nothing_is_taken(
    files: tuple[Path, Path], capsys: Output
) -> None:
    before = plan_of(files[0])
    assert main(["return", *map(str, files)]) == 1
    out = capsys.readouterr().out
    assert "senast sparad av Kollega Ek" in out
    assert "2025, belopp: 1\u00a0000\u00a0000\u00a0kr → 6\u00a0kr\n" in out
    assert "KONFLIKT: planen har nu 7\u00a0kr" in out
    assert "2 ändringar, varav 1 i konflikt med planen. 0 togs in." in out
    assert plan_of(files[0]) == before


@pytest.mark.parametrize(("way", "amount", "code"), [("--accept", 7, 1), ("--accept-all", 5, 0)])
def test_conflicts_are_taken_only_when_everything_is(
    files: tuple[Path, Path], capsys: Output, way: str, amount: int, code: int
) -> None:
    assert main(["return", *map(str, files), way, "--json"]) == code
    answer = json.loads(capsys.readouterr().out)
    assert [one["taken"] for one in answer["changes"]] == [way == "--accept-all", True]
    plan = plan_of(files[0])
    lights, fund = next(iter(plan.measures)), first_fund(plan)
    amounts = [plan.amount(plan.info.scenario_id, lights, fund, year) for year in (2024, 2025)]
    assert amounts == [kr(amount), kr(6)]
    with Document.open(files[0], read_only=True) as document:
        last = document.history()[-1]
        assert last.kind is EditKind.IMPORT_WORKBOOK
        assert last.subject == f"till kollegan.xlsx (sha256 {answer['sha256'][:16]})"


def test_what_looks_like_a_personal_number_is_not_taken_unless_allowed(
    files: tuple[Path, Path], capsys: Output
) -> None:
    change(files[1], ALLOCATION, set_cell("Ansvarig", "811218-9876"))
    assert main(["return", *map(str, files), "--accept"]) == 1
    assert "811218-9876" not in capsys.readouterr().out
    assert plan_of(files[0]).amount(
        plan_of(files[0]).info.scenario_id,
        next(iter(plan_of(files[0]).measures)),
        first_fund(plan_of(files[0])),
        2025,
    ) != kr(6)
    assert main(["return", *map(str, files), "--accept", "--allow-identity-numbers"]) == 1
    assert "811218-9876" in [one.responsible for one in plan_of(files[0]).measures.values()]


def test_a_file_of_another_program_is_refused_in_words(files: tuple[Path, Path], capsys: Output) -> None:
    files[1].write_text("Åtgärd;Belopp\nx;1\n", encoding="utf-8")
    assert main(["return", *map(str, files)]) == 1
    assert "lästes inte" in capsys.readouterr().err
