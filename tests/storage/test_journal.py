"""The journal: all of an entry is sealed, order is that of the numbers, and undo follows from it alone."""

import hashlib
import itertools
import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.document import Document, check_file
from planner.domain.changes import EditKind
from planner.domain.history import Action, JournalEntry
from planner.editing.measures import add_measure
from planner.storage import journal
from planner.storage.journal import ChangeRow, UndoStacks, entry_hash, entry_of, entry_row
from tests.examples import empty_plan

ENTRY = JournalEntry(
    seq=2,
    op_id="o",
    at=datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    who="Eva",
    action=Action.UNDO,
    target=1,
    kind=EditKind.SET_AMOUNT,
    subject="Å-001",
    reason="",
    prev_hash="p",
    hash="",
)
OTHER: dict[str, Any] = {
    "seq": 3,
    "op_id": "x",
    "at": ENTRY.at + timedelta(microseconds=1),
    "who": "eva",
    "action": Action.REDO,
    "target": 0,
    "kind": EditKind.SET_AMOUNTS,
    "subject": "Å-002",
    "reason": "Beslut",
    "prev_hash": "q",
}
ROW = ChangeRow("fund", "f", None, '{"id":"f"}')


@pytest.mark.parametrize("name", [field.name for field in fields(JournalEntry) if field.name != "hash"])
def test_every_field_of_an_entry_is_sealed(name: str) -> None:
    assert entry_hash(replace(ENTRY, **{name: OTHER[name]}), [ROW]) != entry_hash(ENTRY, [ROW])


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [ROW, ROW],
        [ROW._replace(entity="frame")],
        [ROW._replace(entity_id="g")],
        [ROW._replace(before='{"id":"f"}', after=None)],
        [ROW._replace(after='{"id":"f"}\n')],
    ],
)
def test_every_changed_value_is_sealed(rows: list[ChangeRow]) -> None:
    assert entry_hash(ENTRY, rows) != entry_hash(ENTRY, [ROW])


def test_an_entry_comes_back_from_its_row() -> None:
    assert entry_of(entry_row(ENTRY)) == ENTRY


def test_the_order_is_that_of_the_numbers_when_the_clock_goes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = datetime(2026, 10, 25, 3, 0, tzinfo=timezone(timedelta(hours=2)))
    hours = itertools.count()

    class Clock(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:  # type: ignore[override]
            return start.astimezone(tz) - timedelta(hours=next(hours))

    monkeypatch.setattr(journal, "datetime", Clock)
    with Document.create(tmp_path / "prov.tplan", empty_plan()) as document:
        for title in ("Ett", "Två", "Tre"):
            document.edit(add_measure(document.plan, title))
        document.undo()
        plan, history = document.plan, document.history()
    assert [entry.at for entry in history] == sorted((entry.at for entry in history), reverse=True)
    with Document.open(tmp_path / "prov.tplan") as document:
        assert (document.plan, document.history()) == (plan, history)
        document.undo()
        assert [measure.title for measure in document.plan.measures.values()] == ["Ett"]
    assert check_file(tmp_path / "prov.tplan") == []


def test_bytes_that_are_no_letters_do_not_keep_an_edit_from_being_saved(tmp_path: Path) -> None:
    with Document.create(tmp_path / "prov.tplan", empty_plan(), "bj\udcf6rn") as document:
        edit = add_measure(document.plan, "Lampor")
        document.edit(replace(edit, subject="lista\udce5.xlsx"), reason="\ud800")
        entry = document.history()[-1]
        assert (entry.who, entry.subject, entry.reason) == ("bj?rn", "lista?.xlsx", "?")
    assert check_file(tmp_path / "prov.tplan") == []


@given(st.lists(st.sampled_from(Action), max_size=40))
def test_undo_and_redo_follow_from_the_journal_in_any_order(actions: list[Action]) -> None:
    """Play with two plain lists and keep the journal that the play writes; the stacks must be the lists."""
    undo: list[int] = []
    redo: list[int] = []
    entries = [replace(ENTRY, seq=1, action=Action.EDIT, target=None)]
    for seq, action in enumerate(actions, 2):
        source, sink = (undo, redo) if action is Action.UNDO else (redo, undo)
        if action is Action.EDIT:
            target = None
            undo.append(seq)
            redo.clear()
        elif source:
            target = source.pop()
            sink.append(target)
        else:
            continue
        entries.append(replace(ENTRY, seq=seq, action=action, target=target))
        stacks = UndoStacks(entries)
        assert [entry.seq for entry in stacks.undo] == undo
        assert [entry.seq for entry in stacks.redo] == redo


@pytest.mark.parametrize(("action", "target"), [(Action.UNDO, 1), (Action.UNDO, 3), (Action.REDO, 2)])
def test_an_entry_out_of_turn_is_refused(action: Action, target: int) -> None:
    first = [replace(ENTRY, seq=seq, action=Action.EDIT, target=None) for seq in (1, 2)]
    with pytest.raises(ValueError, match="out of turn"):
        UndoStacks([*first, replace(ENTRY, seq=3, action=action, target=target)])


def test_a_note_changes_nothing_and_undo_passes_it_by(tmp_path: Path) -> None:
    with Document.create(tmp_path / "prov.tplan", empty_plan()) as document:
        document.edit(add_measure(document.plan, "Lampor"))
        document.edit(add_measure(document.plan, "Pollare"))
        document.undo()
        plan = document.plan
        heard: list[EditKind] = []
        document.subscribe(lambda change_set: heard.append(change_set.kind))
        document.note(EditKind.NAME_VERSION, "Till nämnden")
        assert (document.plan, heard) == (plan, [EditKind.NAME_VERSION])
        assert document.redo() is not None
        assert document.undo_step is not None
        assert document.undo_step.subject == "Å-002"
    with Document.open(tmp_path / "prov.tplan") as document:
        assert [entry.subject for entry in document.history() if entry.kind.is_note] == ["Till nämnden"]
        assert len(document.plan.measures) == 2
    assert check_file(tmp_path / "prov.tplan") == []


def test_only_a_note_is_written_as_one(tmp_path: Path) -> None:
    path = tmp_path / "prov.tplan"
    with Document.create(path, empty_plan()) as document, pytest.raises(ValueError, match="no note"):
        document.note(EditKind.ADD_MEASURE, "Å-001")


def test_the_plan_at_every_entry_is_the_one_that_was(tmp_path: Path) -> None:
    with Document.create(tmp_path / "prov.tplan", empty_plan()) as document:
        plans = [document.plan]
        for title in ("Lampor", "Pollare", "Kamera"):
            document.edit(add_measure(document.plan, title))
            plans.append(document.plan)
        document.undo()
        plans.append(document.plan)
        assert [document.plan_at(seq) for seq in range(1, 6)] == plans


@given(st.lists(st.none() | st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2))
def test_an_entry_is_sealed_over_canonical_json(values: list[str | None]) -> None:
    row = ChangeRow("fund", "f", values[0], values[1])
    lines = [
        json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in (entry_row(ENTRY)[:-1], row)
    ]
    assert entry_hash(ENTRY, [row]) == hashlib.sha256("\n".join(lines).encode()).hexdigest()
