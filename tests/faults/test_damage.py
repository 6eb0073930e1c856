"""Changes behind the journal are noticed: other figures, a shortened journal, rows that refer to nothing."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from planner.document import Document, check_file
from planner.domain.entities import Entity
from planner.domain.errors import Rule
from planner.domain.plan import Plan
from planner.editing.measures import add_measure, change_measures
from planner.storage import store
from planner.storage.creation import create_store
from planner.storage.errors import DamagedError, ProblemKind
from tests.examples import funded_plan


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("damage") / "hel.tplan"
    with Document.create(path, funded_plan(), "Eva") as document:
        for number in range(10):
            document.edit(add_measure(document.plan, f"Åtgärd {number}", note="text " * 20))
        document.edit(change_measures(document.plan, list(document.plan.measures)[:5], kind="lighting"))
        document.undo()
    assert check_file(path) == []
    return path


@pytest.fixture
def copy(whole: Path, tmp_path: Path) -> Path:
    path = tmp_path / "skadad.tplan"
    path.write_bytes(whole.read_bytes())
    return path


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE allocation SET amount_ore = amount_ore + 1", ProblemKind.ROW_DIFFERS),
        ("UPDATE measure SET title = title || '!' WHERE number = 2", ProblemKind.ROW_DIFFERS),
        ("UPDATE frame SET amount_ore = 0 WHERE year = 2026", ProblemKind.ROW_DIFFERS),
        ("DELETE FROM allocation WHERE year = 2024", ProblemKind.ROW_MISSING),
        (
            "INSERT INTO fund SELECT 'ny', 'Ny', kind, expense_class, 9, note FROM fund",
            ProblemKind.ROW_UNKNOWN,
        ),
        ("DELETE FROM measure WHERE number = 2", ProblemKind.FOREIGN_KEY),
        ("UPDATE journal SET who = 'Någon annan' WHERE seq = 3", ProblemKind.BROKEN_CHAIN),
        (
            "UPDATE journal SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 1",
            ProblemKind.BROKEN_CHAIN,
        ),
        ("UPDATE journal_change SET after = before WHERE seq = 12", ProblemKind.BROKEN_CHAIN),
        ("DELETE FROM journal_change WHERE id = 4", ProblemKind.BROKEN_CHAIN),
        ("DELETE FROM journal WHERE seq = 5", ProblemKind.BROKEN_CHAIN),
        ("DELETE FROM journal WHERE seq > 11", ProblemKind.BROKEN_CHAIN),
        ("DELETE FROM journal_change", ProblemKind.BROKEN_CHAIN),
        ("CREATE TRIGGER t AFTER UPDATE ON allocation BEGIN SELECT 1; END", ProblemKind.SCHEMA),
        ("CREATE VIEW v AS SELECT * FROM allocation", ProblemKind.SCHEMA),
        ("ALTER TABLE fund ADD COLUMN extra TEXT", ProblemKind.SCHEMA),
    ],
)
def test_a_change_behind_the_journal_is_found(copy: Path, statement: str, kind: ProblemKind) -> None:
    connection = sqlite3.connect(copy, isolation_level=None)
    connection.execute(statement)
    connection.close()
    assert kind in {problem.kind for problem in check_file(copy)}


def test_a_row_that_refers_to_nothing_keeps_a_plan_from_opening(copy: Path) -> None:
    connection = sqlite3.connect(copy, isolation_level=None)
    connection.execute("DELETE FROM measure WHERE number = 2")
    connection.close()
    with pytest.raises(DamagedError) as caught:
        Document.open(copy)
    assert ProblemKind.FOREIGN_KEY in {problem.kind for problem in caught.value.problems}


def test_an_entry_that_does_not_follow_from_those_before_it_is_found_although_it_is_sealed(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "rows_are_before", lambda *_: True)
    with Document.open(copy) as document:
        one, other = list(document.plan.measures.values())[:2]
        document._plan = document.plan.apply(change_measures(document.plan, [one.id], title="Aldrig skrivet"))
        document.edit(change_measures(document.plan, [one.id, other.id], title="Nu"))
    assert [problem.kind for problem in check_file(copy)] == [ProblemKind.REPLAY]


def test_a_plan_that_breaks_a_rule_is_found_although_rows_and_journal_agree(tmp_path: Path) -> None:
    plan = funded_plan()
    shorter = replace(plan.info, last_year=2025)
    values: list[Entity] = [*plan.frames.values(), *plan.funds.values(), *plan.scenarios.values(), shorter]
    create_store(tmp_path / "prov.tplan", Plan.of(values), "Eva")
    (problem,) = check_file(tmp_path / "prov.tplan")
    assert (problem.kind, problem.where) == (ProblemKind.RULE, Rule.YEAR_OUTSIDE_PERIOD)


def test_the_whole_tail_of_the_journal_taken_away_is_found(copy: Path) -> None:
    connection = sqlite3.connect(copy, isolation_level=None)
    connection.execute("DELETE FROM journal_change WHERE seq > 11")
    connection.execute("DELETE FROM journal WHERE seq > 11")
    connection.close()
    # Without its last two entries (an edit and its undo) the journal leads to the same rows: it is then an
    # older but whole plan, and only the hash that stands on an export tells the difference.
    assert check_file(copy) == []
    connection = sqlite3.connect(copy, isolation_level=None)
    connection.execute("DELETE FROM journal_change WHERE seq > 10")
    connection.execute("DELETE FROM journal WHERE seq > 10")
    connection.close()
    assert ProblemKind.ROW_UNKNOWN in {problem.kind for problem in check_file(copy)}
