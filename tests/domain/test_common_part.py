"""Where two journals part, with and without merges since."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

from planner.domain.changes import EditKind
from planner.domain.common_part import Relation, common_part, merge_subject
from planner.domain.history import Action, JournalEntry

Journal = list[JournalEntry]


def grown(journal: Sequence[JournalEntry], *subjects: str, who: str = "Anna") -> Journal:
    """Return a journal with an edit more for each subject."""
    result = list(journal)
    for subject in subjects:
        result.append(entry(result, EditKind.SET_AMOUNT, subject, who))
    return result


def merged(journal: Sequence[JournalEntry], other: Sequence[JournalEntry], who: str = "Anna") -> Journal:
    return [*journal, entry(journal, EditKind.MERGE_PLANS, merge_subject("b.tplan", other[-1]), who)]


def entry(journal: Sequence[JournalEntry], kind: EditKind, subject: str, who: str) -> JournalEntry:
    before = journal[-1].hash if journal else ""
    return JournalEntry(
        seq=len(journal) + 1,
        op_id=f"{who}{len(journal)}",
        at=datetime.now(UTC),
        who=who,
        action=Action.EDIT,
        target=None,
        kind=kind,
        subject=subject,
        reason="",
        prev_hash=before,
        hash=sha256(f"{before}{who}{subject}".encode()).hexdigest(),
    )


def taken_back(journal: Sequence[JournalEntry], action: Action = Action.UNDO) -> Journal:
    """Return a journal in which its last merge is undone, or made again."""
    merge = next(one for one in reversed(journal) if one.kind is EditKind.MERGE_PLANS)
    made = entry(journal, EditKind.MERGE_PLANS, merge.subject, f"Anna {action} {len(journal)}")
    return [
        *journal,
        replace(made, action=action, target=merge.seq if merge.target is None else merge.target),
    ]


START = grown([], "skapad", "A")


def test_two_journals_part_after_the_last_equal_hash() -> None:
    ours, theirs = grown(START, "B"), grown(START, "C", "D", who="Bo")
    found = common_part(ours, theirs)
    assert found is not None
    assert found.last == START[-1]
    assert (len(found.ours), len(found.theirs)) == (1, 2)
    assert found.relation is Relation.FORKED


def test_a_version_may_be_the_same_or_simply_ahead_or_behind() -> None:
    longer = grown(START, "B")
    relations = [
        found.relation
        for found in (common_part(START, START), common_part(START, longer), common_part(longer, START))
        if found is not None
    ]
    assert relations == [Relation.SAME, Relation.AHEAD, Relation.BEHIND]


def test_another_plan_has_nothing_in_common() -> None:
    assert common_part(START, grown([], "en annan", "A")) is None


def test_what_was_merged_once_is_known_to_both() -> None:
    ours, theirs = grown(START, "B"), grown(START, "C", who="Bo")
    ours = merged(ours, theirs)
    later = grown(theirs, "D", who="Bo")
    found = common_part(ours, later)
    assert found is not None
    assert (found.last, found.in_theirs) == (theirs[-1], True)
    turned = common_part(later, ours)
    assert turned is not None
    assert (turned.last, turned.in_theirs) == (theirs[-1], False)


def test_the_newest_of_several_merges_counts() -> None:
    ours, theirs = grown(START, "B"), grown(START, "C", who="Bo")
    ours = merged(ours, theirs)
    theirs = merged(theirs, ours, "Bo")
    found = common_part(grown(ours, "E"), theirs)
    assert found is not None
    assert (found.last, found.in_theirs) == (ours[-1], False)
    ours = merged(ours, theirs)
    found = common_part(ours, grown(theirs, "F", who="Bo"))
    assert found is not None
    assert (found.last, found.in_theirs) == (theirs[-1], True)


def test_a_merge_that_was_undone_counts_again_when_it_is_made_again() -> None:
    theirs = grown(START, "C", who="Bo")
    undone = taken_back(merged(grown(START, "B"), theirs))
    found = common_part(undone, theirs)
    assert found is not None
    assert (found.last, found.in_theirs) == (START[-1], False)
    again = common_part(taken_back(undone, Action.REDO), theirs)
    assert again is not None
    assert (again.last, again.in_theirs) == (theirs[-1], True)


def test_a_merge_that_was_left_behind_by_going_back_does_not_count() -> None:
    theirs = grown(START, "C", who="Bo")
    ours = merged(grown(START, "B"), theirs)
    ours.append(entry(ours, EditKind.GO_BACK, "1", "Anna"))
    found = common_part(ours, theirs)
    assert found is not None
    assert (found.last, found.in_theirs) == (START[-1], False)
