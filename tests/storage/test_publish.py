"""Working copies: what is published is whole, nobody's version is written over, nothing of ours is lost."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.document import Document, check_file
from planner.domain.changes import ChangeSet, EditKind
from planner.domain.common_part import merge_subject
from planner.domain.plan import Plan
from planner.editing.measures import add_measure
from planner.storage.errors import (
    DamagedError,
    FileMissingError,
    FolderMissingError,
    PublishConflictError,
)
from planner.storage.publish import publish
from planner.storage.working_copy import (
    CheckedOut,
    WorkingCopy,
    check_out,
    copy_for,
    fingerprint,
    kept_copies,
)
from tests.examples import funded_plan


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "Delad mapp"
    folder.mkdir()
    home = folder / "Åtgärder #1.tplan"
    Document.create(home, funded_plan(), "Anna").close()
    return home


@pytest.fixture
def work(tmp_path: Path) -> Path:
    return tmp_path / "arbetskopior"


def edited(out: CheckedOut, title: str, who: str = "Anna") -> WorkingCopy:
    """Add a measure in a working copy, and make the snapshot of it."""
    with Document.open(out.copy.path, who) as document:
        document.edit(add_measure(document.plan, title))
        document.write_snapshot(out.copy.snapshot_path)
    return out.copy


def published(home: Path, work: Path, title: str, who: str = "Anna") -> WorkingCopy:
    copy = edited(check_out(home, work), title, who)
    return publish(copy, copy.snapshot_path)


def at(home: Path) -> Plan:
    with Document.open(home, read_only=True) as document:
        return document.plan


def titles(home: Path) -> set[str]:
    return {measure.title for measure in at(home).measures.values()}


def test_what_is_published_is_the_working_copy_with_its_history(home: Path, work: Path) -> None:
    copy = published(home, work, "Ny belysning")
    assert "Ny belysning" in titles(home)
    assert check_file(home) == []
    with Document.open(copy.path) as mine, Document.open(home, read_only=True) as theirs:
        assert mine.head_hash == theirs.head_hash
        assert copy.base.seq == len(mine.history())
    assert copy.base.sha256 == fingerprint(home)
    assert [path.name for path in home.parent.iterdir()] == [home.name]
    assert not copy.snapshot_path.exists()


def test_a_copy_with_nothing_unpublished_is_made_anew(home: Path, work: Path) -> None:
    published(home, work, "Ett")
    published(home, work / "annan dator", "Två", "Bo")
    out = check_out(home, work)
    assert (out.unpublished, out.conflict) == (0, None)
    assert {"Ett", "Två"} <= {measure.title for measure in out.examined.plan.measures.values()}


def test_after_a_crash_the_unpublished_changes_are_found_again(home: Path, work: Path) -> None:
    edited(check_out(home, work), "Inte publicerad")
    out = check_out(home, work)
    assert (out.unpublished, out.conflict) == (1, None)
    assert [copy.home for copy in kept_copies(work)] == [home]
    publish(edited(out, "En till"), out.copy.snapshot_path)
    assert {"Inte publicerad", "En till"} <= titles(home)


def test_a_version_that_somebody_else_published_is_never_written_over(home: Path, work: Path) -> None:
    out = check_out(home, work)
    published(home, work / "annan dator", "Bos", "Bo")
    theirs = home.read_bytes()
    copy = edited(out, "Annas")
    for _ in range(2):
        with pytest.raises(PublishConflictError) as error:
            publish(copy, copy.snapshot_path)
        assert (error.value.who, error.value.taken_over) == ("Bo", False)
        assert (error.value.path, error.value.mine) == (home, copy.path)
        assert home.read_bytes() == theirs
    assert "Annas" in titles(copy.path)
    out = check_out(home, work)
    assert out.conflict is not None
    assert "Annas" in {measure.title for measure in out.examined.plan.measures.values()}


def test_whoever_was_taken_over_from_reads_that(home: Path, work: Path) -> None:
    out = check_out(home, work)
    heir = check_out(home, work / "annan dator")
    with Document.open(heir.copy.path, "Bo") as document:
        document.note(EditKind.TAKE_OVER, "Anna (PC1)")
        document.write_snapshot(heir.copy.snapshot_path)
    publish(edited(heir, "Bos", "Cia"), heir.copy.snapshot_path)
    copy = edited(out, "Annas")
    with pytest.raises(PublishConflictError) as error:
        publish(copy, copy.snapshot_path)
    assert (error.value.who, error.value.taken_over) == ("Bo", True)


def test_a_version_that_was_merged_in_can_be_published_over(home: Path, work: Path) -> None:
    out = check_out(home, work)
    published(home, work / "annan dator", "Bos", "Bo")
    copy = edited(out, "Annas")
    with Document.open(home, read_only=True) as theirs, Document.open(copy.path) as mine:
        merged = add_measure(mine.plan, "Bos")
        subject = merge_subject(home.name, theirs.history()[-1])
        mine.edit(ChangeSet(EditKind.MERGE_PLANS, subject, merged.changes))
        mine.write_snapshot(copy.snapshot_path)
    publish(copy, copy.snapshot_path)
    assert {"Annas", "Bos"} <= titles(home)


def test_an_older_version_that_was_put_back_on_purpose_is_not_written_over(home: Path, work: Path) -> None:
    old = home.read_bytes()
    copy = published(home, work, "Ett")
    home.write_bytes(old)
    copy = edited(CheckedOut(copy=copy, examined=check_out(home, work / "x").examined), "Två")
    with pytest.raises(PublishConflictError):
        publish(copy, copy.snapshot_path)
    assert home.read_bytes() == old


def test_another_plan_in_its_place_is_not_written_over(home: Path, work: Path) -> None:
    copy = edited(check_out(home, work), "Ett")
    home.unlink()
    Document.create(home, funded_plan(), "Bo").close()
    with pytest.raises(PublishConflictError):
        publish(copy, copy.snapshot_path)


@pytest.mark.parametrize("content", [b"", b"text", b"SQLite format 3\x00" + b"\x01" * 200])
def test_a_file_that_is_only_half_there_is_not_written_over(home: Path, work: Path, content: bytes) -> None:
    copy = edited(check_out(home, work), "Ett")
    home.write_bytes(content)
    with pytest.raises(PublishConflictError):
        publish(copy, copy.snapshot_path)
    assert home.read_bytes() == content


def test_a_plan_that_was_moved_away_is_said_to_be_missing_and_is_not_made_anew(
    home: Path, work: Path
) -> None:
    copy = edited(check_out(home, work), "Ett")
    home.unlink()
    with pytest.raises(FileMissingError):
        publish(copy, copy.snapshot_path)
    assert list(home.parent.iterdir()) == []


def test_a_network_that_is_away_costs_nothing_and_publishing_goes_on_later(home: Path, work: Path) -> None:
    copy = edited(check_out(home, work), "Ett")
    away = home.parent.with_name("bortkopplad")
    home.parent.rename(away)
    with pytest.raises(FolderMissingError):
        publish(copy, copy.snapshot_path)
    away.rename(home.parent)
    publish(copy, copy.snapshot_path)
    assert "Ett" in titles(home)


def test_published_although_the_program_ended_before_it_was_noted(home: Path, work: Path) -> None:
    copy = edited(check_out(home, work), "Ett")
    state = (copy.folder / "state.json").read_bytes()
    publish(copy, copy.snapshot_path)
    (copy.folder / "state.json").write_bytes(state)
    out = check_out(home, work)
    assert (out.unpublished, out.conflict) == (0, None)


@pytest.mark.parametrize("content", [None, b"", b"{", b"[]", b'{"sha256": "x"}'])
def test_without_its_notes_a_copy_is_known_by_its_journal(
    home: Path, work: Path, content: bytes | None
) -> None:
    copy = edited(check_out(home, work), "Ett")
    state = copy.folder / "state.json"
    state.unlink() if content is None else state.write_bytes(content)
    out = check_out(home, work)
    assert (out.unpublished, out.conflict) == (1, None)
    publish(out.copy, copy.snapshot_path)
    assert "Ett" in titles(home)


def test_a_damaged_working_copy_is_set_aside_and_said(home: Path, work: Path) -> None:
    copy = edited(check_out(home, work), "Ett")
    content = bytearray(copy.path.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    copy.path.write_bytes(content)
    out = check_out(home, work)
    assert out.set_aside is not None
    assert (out.set_aside / "plan" / home.name).read_bytes() == content
    assert out.unpublished == 0
    assert "Ett" not in {measure.title for measure in out.examined.plan.measures.values()}


def test_a_damaged_snapshot_is_not_published(home: Path, work: Path) -> None:
    copy = edited(check_out(home, work), "Ett")
    before = home.read_bytes()
    copy.snapshot_path.write_bytes(copy.snapshot_path.read_bytes().replace(b"Ett", b"Tva"))
    with pytest.raises(DamagedError):
        publish(copy, copy.snapshot_path)
    assert home.read_bytes() == before


@pytest.mark.parametrize("spoil", [lambda home: home.unlink(), lambda home: home.write_bytes(b"text")])
def test_a_home_that_is_no_plan_leaves_no_working_copy(
    home: Path, work: Path, spoil: Callable[[Path], object]
) -> None:
    spoil(home)
    with pytest.raises(Exception, match="Error"):
        check_out(home, work)
    assert list(kept_copies(work)) == []


def test_files_that_a_kill_left_beside_the_plan_are_swept_after_a_day(home: Path, work: Path) -> None:
    names = (f".{home.name}.{'a1' * 8}.tmp", f".{home.name}.{'b2' * 8}.tmp", "x.tmp")
    old, new, other = (home.with_name(name) for name in names)
    for path in (old, new, other):
        path.write_bytes(b"rest")
    os.utime(old, (time.time() - 90_000,) * 2)
    published(home, work, "Ett")
    assert [path.exists() for path in (old, new, other)] == [False, True, True]


@pytest.mark.parametrize("name", ["state.json", "snapshot.tplan", "plan", "å" * 120 + ".tplan"])
def test_a_plan_may_have_any_name(home: Path, work: Path, name: str) -> None:
    published(home.rename(home.with_name(name)), work, "Ett")
    assert "Ett" in titles(home.with_name(name))


def test_two_homes_of_one_name_have_two_working_copies(home: Path, work: Path, tmp_path: Path) -> None:
    other = tmp_path / home.name
    other.write_bytes(home.read_bytes())
    assert copy_for(home, work).folder != copy_for(other, work).folder


def test_the_notes_of_a_copy_name_its_home(home: Path, work: Path) -> None:
    copy = check_out(home, work).copy
    assert json.loads((copy.folder / "state.json").read_text("utf-8"))["home"] == str(home)
    copy.discard()
    assert list(work.iterdir()) == []
