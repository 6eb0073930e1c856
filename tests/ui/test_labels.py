"""Every term and every error of the plan has words."""

import importlib
import pkgutil
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import planner
from planner.analysis.financing import FinancingState
from planner.atomic_file import FileWriteError, WriteFailure
from planner.document import Step
from planner.domain.changes import EditKind
from planner.domain.errors import PlannerError, Rule, RuleBrokenError
from planner.domain.fund import ExpenseClass, FundKind
from planner.domain.measure import MeasureStatus
from planner.domain.money import AmountError, Problem, Unit
from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.geodata.areas import MapProblem, MapReadError
from planner.storage.errors import FileError, SavedOutcome, SaveFailedError, SaveTrouble
from planner.ui import error_sentences, labels
from planner.ui.error_sentences import error_sentence

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        (labels.status_name, MeasureStatus),
        (labels.class_name, ExpenseClass),
        (labels.fund_kind_name, FundKind),
        (labels.financing_name, FinancingState),
        (labels.unit_name, Unit),
    ],
)
def test_every_term_has_a_name_of_its_own(words: object, terms: type[StrEnum]) -> None:
    assert callable(words)
    names = [words(term) for term in terms]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("kind", EditKind)
def test_undo_names_every_kind_of_edit(kind: EditKind) -> None:
    text = labels.edit_text(kind, "Å-002")
    assert text
    assert "{" not in text


def test_undo_says_what_it_takes_back() -> None:
    step = Step(EditKind.SET_AMOUNT, "Å-002", datetime.now(UTC))
    assert labels.undo_text(step) == "Undo Change amount Å-002"
    assert labels.redo_text(None) == "Redo"


def test_an_edit_of_many_says_how_many() -> None:
    assert labels.edit_text(EditKind.DELETE_MEASURES, "3") == "Delete 3 measures"
    assert labels.edit_text(EditKind.DELETE_MEASURES, "1") == "Delete 1 measure"


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_has_a_sentence(rule: Rule) -> None:
    assert_is_sentence(error_sentence(RuleBrokenError(rule, "amount_ore", "x")))


@pytest.mark.parametrize("problem", Problem)
def test_everything_that_can_be_wrong_with_an_amount_has_a_sentence(problem: Problem) -> None:
    assert_is_sentence(error_sentence(AmountError(problem, "1,234")))


@pytest.mark.parametrize("failure", WriteFailure)
def test_everything_that_can_stop_a_file_names_the_file(failure: WriteFailure) -> None:
    sentence = error_sentence(FileWriteError(Path("plan.xlsx"), failure))
    assert "plan.xlsx" in sentence
    assert_is_sentence(sentence)


@pytest.mark.parametrize("problem", ReadProblem)
def test_everything_that_can_stop_a_list_names_the_list(problem: ReadProblem) -> None:
    sentence = error_sentence(ListReadError(Path("list.xlsx"), problem, 50_000))
    assert "list.xlsx" in sentence
    assert_is_sentence(sentence)


@pytest.mark.parametrize("problem", MapProblem)
def test_everything_that_can_stop_a_map_names_the_map(problem: MapProblem) -> None:
    sentence = error_sentence(MapReadError(Path("areas.shp"), problem, "EPSG:3021"))
    assert "areas.shp" in sentence
    assert_is_sentence(sentence)


@pytest.mark.parametrize("outcome", SavedOutcome)
@pytest.mark.parametrize("trouble", SaveTrouble)
def test_a_failed_save_says_what_became_of_the_change(outcome: SavedOutcome, trouble: SaveTrouble) -> None:
    assert_is_sentence(error_sentence(SaveFailedError(Path("a.tplan"), outcome, trouble)))


def test_no_error_is_left_without_a_sentence_of_its_own(qapp: QApplication) -> None:
    for module in pkgutil.walk_packages(planner.__path__, "planner."):
        if not module.name.startswith(("planner.ui", "planner.__main__", "planner.cli")):
            importlib.import_module(module.name)
    for error in every_kind_of(PlannerError):
        if not error.__subclasses__():
            known = error_sentence.dispatch(error)
            assert known is not error_sentence.dispatch(PlannerError), error.__name__


def test_every_kind_of_file_error_has_a_sentence_of_its_own() -> None:
    known = set(error_sentences._FILES) | set(error_sentence.registry)
    assert every_kind_of(FileError) <= known


def every_kind_of(kind: type[PlannerError]) -> set[type[PlannerError]]:
    below = set(kind.__subclasses__())
    return below.union(*(every_kind_of(child) for child in below))


def assert_is_sentence(text: str) -> None:
    assert text.endswith((".", "?")), text
    assert "{" not in text
    assert "!" not in text
