"""Merging an open plan with another file: the whole way, from two files to one change set."""

import shutil
from pathlib import Path
from random import Random

import pytest

from planner.document import Document, check_file
from planner.domain.changes import ChangeSet, EditKind
from planner.domain.common_part import Relation
from planner.domain.plan import Plan
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.measures import add_measure, change_measures
from planner.editing.merge import Side
from planner.merging import OtherVersion, read_other_version
from planner.storage.errors import DamagedError, FileMissingError, OtherPlanError, SameFileError
from tests.examples import empty_plan, first_fund, funded_plan, mnkr
from tests.random_forks import crowded_plan, random_edit


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    path = tmp_path / "plan.tplan"
    Document.create(path, funded_plan(), "Anna").close()
    return path


@pytest.fixture
def theirs(ours: Path) -> Path:
    """A copy that somebody else goes on with."""
    return Path(shutil.copy(ours, ours.with_name("plan-PC2.tplan")))


def note(path: Path, text: str, who: str = "Bo") -> None:
    """Write a note on the first measure."""
    with Document.open(path, who) as document:
        first = next(iter(document.plan.measures))
        document.edit(change_measures(document.plan, [first], note=text))


def added(path: Path, title: str, who: str = "Bo") -> None:
    with Document.open(path, who) as document:
        document.edit(add_measure(document.plan, title))


def merged(path: Path, other: Path, side: Side | None = None) -> tuple[OtherVersion, Plan, int]:
    """Merge another file into a plan; return what it was, the plan after, and the number of conflicts."""
    with Document.open(path, "Anna") as document:
        version = read_other_version(document, other)
        conflicts = version.merge_into(document.plan).conflicts
        choices = {conflict.spot: side for conflict in conflicts if side is not None}
        document.edit(version.merge_into(document.plan, choices).change_set)
        return version, document.plan, len(conflicts)


def test_the_changes_of_both_files_are_in_the_plan_after_one_edit(ours: Path, theirs: Path) -> None:
    added(ours, "Kamera", "Anna")
    added(theirs, "Grind")
    note(theirs, "Klart i maj")
    version, plan, conflicts = merged(ours, theirs)
    assert conflicts == 0
    assert version.common.relation is Relation.FORKED
    assert (len(version.common.ours), len(version.common.theirs)) == (1, 2)
    assert [(one.number, one.title) for one in plan.measures.values()][2:] == [(3, "Kamera"), (4, "Grind")]
    assert check_file(ours) == []
    with Document.open(ours) as document:
        newest = document.history()[-1]
        assert (newest.kind, newest.subject) == (
            EditKind.MERGE_PLANS,
            f"plan-PC2.tplan ({version.head.code})",
        )
        document.undo()
        assert [one.title for one in document.plan.measures.values()][2:] == ["Kamera"]


def test_a_version_that_is_simply_ahead_is_taken_over(ours: Path, theirs: Path) -> None:
    added(theirs, "Grind")
    version, plan, _ = merged(ours, theirs)
    assert version.common.relation is Relation.AHEAD
    assert plan == version.plan


def test_a_version_that_is_behind_changes_nothing(ours: Path, theirs: Path) -> None:
    added(ours, "Kamera", "Anna")
    with Document.open(ours) as document:
        version = read_other_version(document, theirs)
        assert version.common.relation is Relation.BEHIND
        assert not version.merge_into(document.plan).change_set


def test_what_was_chosen_once_is_not_asked_again(ours: Path, theirs: Path) -> None:
    note(ours, "Vårt", "Anna")
    note(theirs, "Deras")
    added(theirs, "Grind")
    assert merged(ours, theirs, Side.OURS)[2] == 1
    added(theirs, "Staket")
    version, plan, conflicts = merged(ours, theirs)
    assert version.common.in_theirs
    assert conflicts == 0
    assert [one.title for one in plan.measures.values()][2:] == ["Grind", "Staket"]
    assert next(iter(plan.measures.values())).note == "Vårt"


def test_two_who_merge_each_other_end_with_the_same_plan(ours: Path, theirs: Path) -> None:
    added(ours, "Kamera", "Anna")
    added(theirs, "Grind")
    here = merged(ours, theirs)[1]
    there = merged(theirs, ours)[1]
    assert there == here
    assert not merged(ours, theirs)[0].common.ours[2:]
    assert check_file(theirs) == []


def test_the_same_room_spent_twice_is_no_conflict_and_no_error(ours: Path, theirs: Path) -> None:
    """Both plans stay within the frame of 5 mnkr; the merge does not, and it is the user who decides."""
    for path, measure in ((ours, 0), (theirs, 1)):
        with Document.open(path) as document:
            plan = document.plan
            cell = AmountCell(list(plan.measures)[measure], first_fund(plan), 2026)
            document.edit(set_amounts(plan, plan.info.scenario_id, {cell: mnkr(4)}))
    plan = merged(ours, theirs)[1]
    assert sum(part.amount_ore for part in plan.allocations.values() if part.year == 2026) == mnkr(8)


def test_another_plan_is_refused(ours: Path, tmp_path: Path) -> None:
    stranger = tmp_path / "annan.tplan"
    Document.create(stranger, empty_plan()).close()
    with Document.open(ours) as document, pytest.raises(OtherPlanError):
        read_other_version(document, stranger)


def test_the_open_file_itself_is_refused_by_any_name(ours: Path, tmp_path: Path) -> None:
    link = tmp_path / "genväg.tplan"
    link.symlink_to(ours)
    with Document.open(ours) as document:
        for path in (ours, link):
            with pytest.raises(SameFileError):
                read_other_version(document, path)


def test_a_damaged_or_missing_version_is_refused(ours: Path, theirs: Path) -> None:
    whole = theirs.read_bytes()
    theirs.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))
    with Document.open(ours) as document:
        with pytest.raises(DamagedError):
            read_other_version(document, theirs)
        with pytest.raises(FileMissingError):
            read_other_version(document, theirs.with_name("finns inte.tplan"))


def test_a_merge_that_changes_nothing_is_written_down_and_not_asked_about_again(
    ours: Path, theirs: Path
) -> None:
    note(ours, "Vårt", "Anna")
    note(theirs, "Deras")
    merged(ours, theirs, Side.OURS)
    with Document.open(ours) as document:
        assert read_other_version(document, theirs).is_known
        assert document.history()[-1].kind is EditKind.MERGE_PLANS
        assert document.undo() is not None
        assert not read_other_version(document, theirs).is_known
    assert check_file(ours) == []


@pytest.mark.parametrize("seed", range(4))
def test_two_who_edit_and_merge_for_a_long_time_never_stand_before_a_broken_plan(
    seed: int, tmp_path: Path
) -> None:
    """Each merges the other now and then, in between both go on: merges cross each other in every way."""
    random = Random(seed)
    ours, theirs = tmp_path / "a.tplan", tmp_path / "b.tplan"
    Document.create(ours, crowded_plan(), "Anna").close()
    shutil.copy(ours, theirs)
    for _ in range(8):
        for path, other, who in ((ours, theirs, "Anna"), (theirs, ours, "Bo")):
            with Document.open(path, who) as document:
                for _ in range(3):
                    document.edit(random_edit(document.plan, random) or ChangeSet(EditKind.ADD_FUND, "", ()))
                if random.random() < 0.6:
                    merge_in(document, other, random.choice(list(Side)))
    merged(ours, theirs, Side.OURS)
    assert merged(theirs, ours, Side.THEIRS)[1] == merged(ours, theirs)[1]


def merge_in(document: Document, other: Path, side: Side) -> None:
    version = read_other_version(document, other)
    choices = {conflict.spot: side for conflict in version.merge_into(document.plan).conflicts}
    merge = version.merge_into(document.plan, choices)
    assert merge.is_ready, merge.broken
    document.edit(merge.change_set)
