"""Tests that the glossary speaks of what the program has."""

import importlib
import pkgutil
import re
from pathlib import Path
from types import ModuleType

import pytest

import planner.analysis
import planner.catalogue
import planner.domain
from planner.domain.fund import ExpenseClass, FundKind
from planner.domain.measure import MeasureStatus

GLOSSARY = (Path(__file__).parents[1] / "docs" / "glossary.md").read_text(encoding="utf-8")
ROWS = [
    line.strip("| \n").split(" | ")
    for line in GLOSSARY.splitlines()
    if line.startswith("| ") and not line.startswith("| Swedish")
]
#: What the glossary has other words for; "fond" is Trygghetsfonden or Sociala investeringsfonden only.
OTHER_WORDS = re.compile(
    r"\b(?:överalloker|överkommitt|finansieringar|fonder\b|alla fonder|per fond\b|inspektör|scenarion)",
    re.IGNORECASE,
)
ROOT = Path(__file__).parents[1]
NAMES = sorted({name for row in ROWS for name in re.findall(r"`([^`]+)`", row[2])})


def _classes() -> dict[str, object]:
    found: dict[str, object] = {}
    packages: tuple[ModuleType, ...] = (planner.domain, planner.analysis, planner.catalogue)
    for package in packages:
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            found.update(vars(importlib.import_module(module.name)))
    beyond = ("planner.open_plan", "planner.storage.lease", "planner.storage.working_copy")
    exchange = ("export_input", "papers.order", "list_totals", "list_values", "decimal_marks")
    for name in (*beyond, *(f"planner.exchange.{module}" for module in exchange)):
        found.update(vars(importlib.import_module(name)))
    return found


def test_every_row_has_all_five_columns() -> None:
    assert len(ROWS) > 80
    assert {len(row) for row in ROWS} == {5}


def test_no_term_is_explained_twice() -> None:
    headings = GLOSSARY.split("\n## ")
    for part in headings:
        terms = [line.split(" | ")[0] for line in part.splitlines() if line.startswith("| ")]
        assert len(terms) == len(set(terms))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_the_glossary_is_a_name_in_the_code(name: str) -> None:
    owner, _, attribute = name.partition(".")
    found = _classes()[owner]
    assert not attribute or hasattr(found, attribute)


@pytest.mark.parametrize("values", [ExpenseClass, FundKind, MeasureStatus])
def test_every_word_that_people_choose_from_is_explained(
    values: type[ExpenseClass] | type[FundKind] | type[MeasureStatus],
) -> None:
    assert {f"{values.__name__}.{value.name}" for value in values} <= set(NAMES)


@pytest.mark.parametrize(
    "pattern",
    [
        "planner/cli/*.py",
        "planner/launch.py",
        "planner/exchange/**/*.py",
        "resources/**/*.toml",
        "docs/user-guide.md",
    ],
)
def test_what_people_read_is_in_the_words_of_the_glossary(pattern: str) -> None:
    files = list(ROOT.glob(pattern))
    found = [(path.name, word) for path in files for word in OTHER_WORDS.findall(path.read_text("utf-8"))]
    assert files
    assert found == []
