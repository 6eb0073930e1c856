"""Points of the history: named versions, edits since, and the codes that stand on paper."""

from datetime import UTC, datetime

from planner.domain.changes import EditKind
from planner.domain.history import Action, JournalEntry, edits_after, version_at, with_code

KINDS = (
    EditKind.CREATE_PLAN,
    EditKind.NAME_VERSION,
    EditKind.SET_AMOUNT,
    EditKind.TAKE_OVER,
    EditKind.SET_AMOUNT,
)
ENTRIES = [
    JournalEntry(
        seq=seq,
        op_id=str(seq),
        at=datetime(2026, 1, seq, tzinfo=UTC),
        who="anna",
        action=Action.EDIT,
        target=None,
        kind=kind,
        subject=f"nr {seq}",
        reason="",
        prev_hash="",
        hash=f"{seq}abcdef0" * 8,
    )
    for seq, kind in enumerate(KINDS, 1)
]


def test_the_last_version_up_to_a_point_is_found() -> None:
    assert version_at(ENTRIES, 1) is None
    assert version_at(ENTRIES, 2) is ENTRIES[1]
    assert version_at(ENTRIES, 5) is ENTRIES[1]


def test_notes_are_no_edits() -> None:
    assert [edits_after(ENTRIES, seq) for seq in range(6)] == [3, 2, 2, 1, 1, 0]


def test_an_entry_is_found_by_the_digits_that_people_see() -> None:
    assert with_code(ENTRIES, ENTRIES[2].code) == [ENTRIES[2]]
    assert with_code(ENTRIES, ENTRIES[2].code.upper()) == [ENTRIES[2]]
    assert with_code(ENTRIES, "0000") == []
    assert len(with_code(ENTRIES, "")) == len(ENTRIES)
