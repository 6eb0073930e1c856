"""The open document: durable edits, undo and redo from the journal, listeners, errors that change nothing."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from planner.analysis.breakdown import Dimension, breakdown
from planner.analysis.remaining import remaining
from planner.document import Action, Document, check_file
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.errors import RuleBrokenError, StaleChangeError
from planner.domain.ids import MeasureId
from planner.domain.index import AllocationIndex
from planner.domain.measure import Measure
from planner.domain.plan import Plan
from planner.editing.measures import add_measure, change_measures, delete_measures
from planner.editing.plan_info import change_plan_info
from planner.storage.errors import (
    BadNameError,
    CannotOpenError,
    ChangedOutsideError,
    DamagedError,
    FileMissingError,
    FolderReadOnlyError,
    PlanExistsError,
    ReadOnlyFileError,
    SaveFailedError,
)
from tests.examples import empty_plan, funded_plan
from tests.strategies import edits


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "prov.tplan"


def test_a_created_plan_opens_equal(path: Path) -> None:
    plan = funded_plan()
    with Document.create(path, plan) as document:
        assert document.plan == plan
    with Document.open(path) as document:
        assert document.plan == plan
    assert [file.name for file in path.parent.iterdir()] == ["prov.tplan"]


@pytest.mark.skipif(os.name == "nt", reason="Windows does not move an open file")
def test_an_edit_of_a_plan_that_was_moved_away_says_so_and_is_not_lost_on_the_screen(path: Path) -> None:
    with Document.create(path, funded_plan()) as document:
        before = document.plan
        path.rename(path.with_name("flyttad.tplan"))
        edit = change_measures(before, [next(iter(before.measures))], title="Nytt")
        for _ in range(2):
            with pytest.raises(FileMissingError):
                document.edit(edit)
        assert document.plan == before
        path.with_name("flyttad.tplan").rename(path)
        with pytest.raises(SaveFailedError):  # which opens it again
            document.edit(edit)
        document.edit(edit)
    with Document.open(path) as document:
        assert document.plan == before.apply(edit)


def test_creation_is_the_first_entry_of_the_history_and_is_never_undone(path: Path) -> None:
    with Document.create(path, funded_plan(), "Eva") as document:
        (entry,) = document.history()
        assert (entry.kind, entry.subject, entry.who) == (EditKind.CREATE_PLAN, "Prov", "Eva")
        assert Plan.of(c.entity for c in document.changes_of(entry).changes) == document.plan
        assert document.undo_step is None
        assert document.undo() is None


def test_creating_never_writes_over_a_file(path: Path) -> None:
    path.write_text("viktigt")
    with pytest.raises(PlanExistsError):
        Document.create(path, empty_plan())
    assert path.read_text() == "viktigt"
    assert list(path.parent.iterdir()) == [path]


def test_creating_a_plan_that_breaks_a_rule_makes_no_file(path: Path) -> None:
    with pytest.raises(RuleBrokenError):
        Document.create(path, Plan.of([]))
    assert not path.exists()


def test_opening_what_is_not_there_creates_nothing(path: Path) -> None:
    with pytest.raises(FileMissingError):
        Document.open(path)
    assert not path.exists()


@pytest.mark.parametrize("name", ["a#b.tplan", "a?b.tplan", "50%20.tplan", "å ä ö 🙂.tplan", "it's;.tplan"])
def test_a_strange_file_name_is_that_file(tmp_path: Path, name: str) -> None:
    Document.create(tmp_path / name, empty_plan()).close()
    Document.open(tmp_path / name).close()
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_undo_and_redo_go_on_after_closing(path: Path) -> None:
    with Document.create(path, empty_plan()) as document:
        before = document.plan
        document.edit(add_measure(before, "Lampor"))
        after = document.plan
    with Document.open(path) as document:
        assert document.undo_step is not None
        assert document.undo_step.kind is EditKind.ADD_MEASURE
        assert document.undo_step.subject == "Å-001"
        document.undo()
        assert document.plan == before
    with Document.open(path) as document:
        assert document.plan == before
        assert document.redo_step is not None
        document.redo()
        assert document.plan == after
        assert document.redo() is None
    assert [entry.action for entry in document.history()] == [
        Action.EDIT,
        Action.EDIT,
        Action.UNDO,
        Action.REDO,
    ]


def test_a_new_edit_clears_redo(path: Path) -> None:
    with Document.create(path, empty_plan()) as document:
        document.edit(add_measure(document.plan, "Lampor"))
        document.undo()
        document.edit(add_measure(document.plan, "Röjning"))
        assert document.redo_step is None
        assert document.redo() is None
        document.undo()
        assert not document.plan.measures


def test_listeners_hear_each_change_after_it_is_saved(path: Path) -> None:
    heard: list[tuple[ChangeSet, int]] = []
    with Document.create(path, empty_plan()) as document:
        stop = document.subscribe(lambda change_set: heard.append((change_set, len(document.plan.measures))))
        edit = add_measure(document.plan, "Lampor")
        document.edit(edit)
        undone = document.undo()
        stop()
        document.redo()
    assert heard == [(edit, 1), (undone, 0)]


def test_an_empty_edit_is_nothing(path: Path) -> None:
    with Document.create(path, empty_plan()) as document:
        document.subscribe(lambda _: pytest.fail("nothing changed"))
        head = document.head_hash
        document.edit(change_plan_info(document.plan, title=document.plan.info.title))
        assert document.head_hash == head


def test_a_refused_edit_leaves_plan_and_file(path: Path) -> None:
    with Document.create(path, funded_plan()) as document:
        plan, head = document.plan, document.head_hash
        measure = next(iter(plan.measures.values()))
        with pytest.raises(RuleBrokenError):
            document.edit(ChangeSet(EditKind.DELETE_MEASURES, "", (Change(measure, None),)))
        stale = change_measures(plan, [measure.id], title="Två")
        document.edit(change_measures(plan, [measure.id], title="Ett"))
        with pytest.raises(StaleChangeError):
            document.edit(stale)
        document.undo()
        assert document.plan == plan
        assert document.head_hash != head
    assert check_file(path) == []


def test_a_second_window_cannot_write_over_the_first(path: Path) -> None:
    with Document.create(path, empty_plan()) as one, Document.open(path) as two:
        one.edit(add_measure(one.plan, "Lampor"))
        before = two.plan
        with pytest.raises(ChangedOutsideError):
            two.edit(add_measure(two.plan, "Röjning"))
        assert two.plan == before
        assert two.undo_step is None
        one.undo()
    assert check_file(path) == []


def test_a_reason_and_the_number_of_values_stand_in_the_history(path: Path) -> None:
    with Document.create(path, empty_plan()) as document:
        document.edit(add_measure(document.plan, "Lampor"), reason="Beslut i nämnden")
        assert document.history()[-1].reason == "Beslut i nämnden"
        assert document.change_counts() == {1: 3, 2: 2}
        assert document.version == document.head_hash[:8]
        assert document.saved_at.tzinfo is not None


@pytest.fixture
def ordinary_user() -> Iterator[Path]:
    """A folder, and the rights of somebody who is not root: nothing is write-protected from root."""
    with tempfile.TemporaryDirectory(dir="/tmp" if os.name == "posix" else None) as name:
        folder = Path(name)
        folder.chmod(0o777)
        if os.name == "posix" and os.geteuid() == 0:
            os.seteuid(65534)
            yield folder
            os.seteuid(0)
        else:
            yield folder


def test_a_write_protected_file_opens_for_reading(ordinary_user: Path) -> None:
    (ordinary_user / "mapp").mkdir()
    path = ordinary_user / "mapp" / "prov.tplan"
    Document.create(path, empty_plan(), "Eva").close()
    path.chmod(0o400)
    with Document.open(path, "Eva") as document:
        assert document.read_only
        with pytest.raises(ReadOnlyFileError):
            document.edit(add_measure(document.plan, "Lampor"))
        assert not document.plan.measures
    path.chmod(0o600)
    path.parent.chmod(0o500)
    with Document.open(path, "Eva") as document:
        assert document.read_only
    path.chmod(0o000)
    with pytest.raises(CannotOpenError):
        Document.open(path, "Eva")


def test_no_plan_is_made_in_a_write_protected_folder(ordinary_user: Path) -> None:
    (ordinary_user / "låst").mkdir(mode=0o500)
    with pytest.raises(FolderReadOnlyError):
        Document.create(ordinary_user / "låst" / "prov.tplan", empty_plan(), "Eva")


def test_a_name_that_leaves_no_room_for_the_journal_beside_it_is_refused(tmp_path: Path) -> None:
    Document.create(tmp_path / ("x" * 241 + ".tplan"), empty_plan()).close()
    for letters in (242, 400):
        with pytest.raises(BadNameError):
            Document.create(tmp_path / ("x" * letters + ".tplan"), empty_plan())
    with pytest.raises(BadNameError):
        Document.open(tmp_path / ("x" * 400))


def test_nobody_may_look_into_the_folder_of_a_plan(ordinary_user: Path) -> None:
    (ordinary_user / "hem").mkdir(mode=0o000)
    with pytest.raises(CannotOpenError):
        Document.open(ordinary_user / "hem" / "prov.tplan")
    with pytest.raises(CannotOpenError):
        Document.create(ordinary_user / "hem" / "prov.tplan", empty_plan())


def test_a_plan_without_a_journal_is_damaged(path: Path) -> None:
    Document.create(path, empty_plan()).close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("DELETE FROM journal")
    connection.close()
    with pytest.raises(DamagedError):
        Document.open(path)


def test_ten_thousand_rows_are_one_step(path: Path) -> None:
    with Document.create(path, empty_plan()) as document:
        before = document.plan
        measures = [Measure(id=MeasureId(f"m{n}"), number=n, title=f"Åtgärd {n}") for n in range(10_000)]
        changes = [Change(None, measure) for measure in measures]
        document.edit(ChangeSet(EditKind.IMPORT_LIST, "lista.xlsx", tuple(changes)))
        after = document.plan
        assert len(after.measures) == 10_000
        assert document.undo_step is not None
        assert document.undo_step.subject == "lista.xlsx"
        document.undo()
        assert document.plan == before
        document.redo()
        document.edit(delete_measures(document.plan, list(after.measures)[:5_000]))
        document.undo()
        assert document.plan == after
    assert check_file(path) == []


class AnyUse(RuleBasedStateMachine):
    """Random edits, undo, redo and reopening, beside a plain list of the plans there have been."""

    @initialize()
    def create(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "prov.tplan"
        self.document = Document.create(self.path, funded_plan(), "prov")
        self.past: list[Plan] = []
        self.future: list[Plan] = []

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        before = self.document.plan
        change_set = data.draw(edits(before))
        if change_set:
            self.document.edit(change_set)
            self.past.append(before)
            self.future.clear()
            assert self.document.plan == before.apply(change_set)
            assert self.document.plan.apply(change_set.inverse()) == before

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        self.future.append(self.document.plan)
        assert self.document.undo()
        assert self.document.plan == self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.past.append(self.document.plan)
        assert self.document.redo()
        assert self.document.plan == self.future.pop()

    @rule()
    def reopen(self) -> None:
        plan = self.document.plan
        self.document.close()
        self.document = Document.open(self.path, "prov")
        assert self.document.plan == plan

    @invariant()
    def steps_are_those_that_can_be_taken(self) -> None:
        if hasattr(self, "document"):
            assert (self.document.undo_step is None) == (not self.past)
            assert (self.document.redo_step is None) == (not self.future)

    @invariant()
    def the_index_is_what_a_fresh_one_would_be(self) -> None:
        if hasattr(self, "document"):
            plan = self.document.plan
            fresh = AllocationIndex.build(plan.allocations.values(), plan.measures, plan.places)
            assert plan.index.cells == fresh.cells
            assert {k: set(v) for k, v in plan.index.by_measure.items()} == {
                k: set(v) for k, v in fresh.by_measure.items()
            }

    def teardown(self) -> None:
        if not hasattr(self, "document"):
            return
        _check_sums(self.document)
        last, first = self.document.plan, (self.past or [self.document.plan])[0]
        steps = len(self.past)
        while self.document.undo():
            pass
        assert self.document.plan == first
        for _ in range(steps):
            self.document.redo()
        assert self.document.plan == last
        self.document.close()
        assert check_file(self.path) == []
        self.folder.cleanup()


def _check_sums(document: Document) -> None:
    """Every total of the analysis is what SQL sums from the rows."""
    query = "SELECT year, fund_id, sum(amount_ore) FROM allocation WHERE scenario_id = ? GROUP BY 1, 2"
    connection = sqlite3.connect(document.path)
    for scenario_id in document.plan.scenarios:
        balances = remaining(document.plan, scenario_id)
        sums = {(fund, year): ore for year, fund, ore in connection.execute(query, (scenario_id,)).fetchall()}
        assert {cell: b.allocated_ore for cell, b in balances.cells.items() if b.allocated_ore} == sums
        assert balances.total.allocated_ore == sum(sums.values())
        for dimension in Dimension:
            assert breakdown(document.plan, dimension, scenario_id).total_ore == sum(sums.values())
    (frames,) = connection.execute("SELECT coalesce(sum(amount_ore), 0) FROM frame").fetchone()
    assert remaining(document.plan).total.frame_ore == frames
    connection.close()


TestAnyUse = AnyUse.TestCase
TestAnyUse.settings = settings(settings.get_profile("ci"), max_examples=40, stateful_step_count=25)
