"""Opening a plan where it lies: in place, from a share, from somebody who has it, after a crash."""

import os
import sqlite3
from pathlib import Path
from typing import Protocol

import pytest

from planner.atomic_file import FileWriteError
from planner.document import Document
from planner.domain.changes import EditKind
from planner.editing.measures import add_measure
from planner.open_plan import Access, OpenPlan
from planner.opening import Surroundings, connect, create_plan, home_of, open_plan, prepare, writing
from planner.storage.errors import (
    FileLockedError,
    FileMissingError,
    NotAPlanError,
    PlanExistsError,
    PlanHeldError,
    PublishConflictError,
    ReadOnlyFileError,
    TakenOverError,
)
from planner.storage.lease import LeaseWatch, lock_path, read_holder
from planner.storage.location import Location
from tests.examples import funded_plan


class Computer(Protocol):
    """Gives the surroundings of a person at a computer."""

    def __call__(self, folder: Path, who: str = "Anna") -> Surroundings: ...


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "Delad"
    folder.mkdir()
    home = folder / "plan.tplan"
    Document.create(home, funded_plan(), "Anna").close()
    return home


def at_home(folder: Path, who: str = "Anna") -> Surroundings:
    """A computer for which every place is a local disk."""
    return Surroundings(folder=folder / who, who=who, file_system_of=lambda _path: "ext4", beat_seconds=None)


def on_share(folder: Path, who: str = "Anna") -> Surroundings:
    """A computer for which every place is a share."""
    return Surroundings(folder=folder / who, who=who, file_system_of=lambda _path: "cifs", beat_seconds=None)


def add(opened: OpenPlan, title: str) -> None:
    opened.document.edit(add_measure(opened.document.plan, title))


def titles(home: Path) -> set[str]:
    with Document.open(home, read_only=True) as document:
        return {measure.title for measure in document.plan.measures.values()}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_local_plan_is_open_where_it_lies_and_locked_while_it_is(home: Path, tmp_path: Path) -> None:
    opened = open_plan(home, at_home(tmp_path))
    assert (opened.access, opened.place.location) == (Access.WRITE, Location.LOCAL)
    assert opened.document.path == opened.home == home
    assert names(home.parent)[0] == lock_path(home).name
    add(opened, "Ny")
    assert opened.unpublished == 0
    opened.publish()
    assert "Ny" in titles(home)
    opened.close()
    assert names(home.parent) == [home.name]


def test_a_plan_on_a_share_is_worked_in_on_this_computer_and_published(home: Path, tmp_path: Path) -> None:
    opened = open_plan(home, on_share(tmp_path))
    assert opened.place.location is Location.NETWORK
    assert opened.home == opened.document.home == home
    assert opened.document.path.is_relative_to(tmp_path / "Anna")
    before = home.read_bytes()
    add(opened, "Ny")
    assert (opened.unpublished, opened.published_at) == (1, None)
    assert home.read_bytes() == before
    opened.publish()
    assert opened.unpublished == 0
    assert opened.published_at is not None
    assert "Ny" in titles(home)
    add(opened, "En till")
    opened.publish()
    opened.close()
    assert "En till" in titles(home)
    assert names(home.parent) == [home.name]
    assert names(tmp_path / "Anna") == []


def test_what_is_not_published_is_kept_at_closing_and_continued_with(home: Path, tmp_path: Path) -> None:
    opened = open_plan(home, on_share(tmp_path))
    add(opened, "Ny")
    opened.close()
    assert "Ny" not in titles(home)
    opened = open_plan(home, on_share(tmp_path))
    assert opened.unpublished == 1
    opened.publish()
    opened.close()
    assert "Ny" in titles(home)


@pytest.mark.parametrize("surroundings", [at_home, on_share])
def test_the_second_to_open_a_plan_reads_it_and_is_told_who_has_it(
    home: Path, tmp_path: Path, surroundings: Computer
) -> None:
    anna = open_plan(home, surroundings(tmp_path))
    bo = open_plan(home, surroundings(tmp_path, "Bo"))
    assert (bo.access, bo.document.read_only) == (Access.HELD, True)
    assert bo.held is not None
    assert bo.held.user == "Anna"
    with pytest.raises(ReadOnlyFileError):
        add(bo, "Bos")
    bo.close()
    assert read_holder(home) is not None
    add(anna, "Annas")
    anna.publish()
    anna.close()
    assert "Annas" in titles(home)


def test_a_take_over_stands_in_the_journal_and_the_ousted_owner_can_write_no_more(
    home: Path, tmp_path: Path
) -> None:
    anna = open_plan(home, at_home(tmp_path))
    watch = LeaseWatch(home, patience=0)
    bo = connect(prepare(home, at_home(tmp_path, "Bo"), from_still=watch), at_home(tmp_path, "Bo"))
    entry = bo.document.history()[-1]
    assert (entry.kind, entry.who) == (EditKind.TAKE_OVER, "Bo")
    assert entry.subject.startswith("Anna (")
    add(bo, "Bos")
    with pytest.raises(TakenOverError) as error:
        add(anna, "Annas")
    assert error.value.by == "Bo"
    anna.yield_to_heir()
    assert (anna.access, anna.document.read_only, anna.is_ousted) == (Access.HELD, True, True)
    with pytest.raises(ReadOnlyFileError):
        add(anna, "Annas")
    anna.close()
    assert bo.is_locked
    bo.close()
    assert "Annas" not in titles(home)


def test_a_take_over_on_a_share_keeps_what_the_ousted_owner_publishes_out(home: Path, tmp_path: Path) -> None:
    anna = open_plan(home, on_share(tmp_path))
    add(anna, "Annas")
    watch = LeaseWatch(home, patience=0)
    bo = connect(prepare(home, on_share(tmp_path, "Bo"), from_still=watch), on_share(tmp_path, "Bo"))
    bo.publish()
    with pytest.raises(PublishConflictError) as error:
        anna.publish()
    assert error.value.taken_over
    assert anna.conflict is error.value
    anna.close()
    bo.close()
    again = open_plan(home, on_share(tmp_path))
    assert again.conflict is not None
    assert again.unpublished == 1
    again.close()


def test_an_owner_suspended_while_publishing_cannot_put_its_version_over_that_of_the_heir(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, heirs = open_plan(home, on_share(tmp_path)), []
    add(anna, "Annas")

    def wake_up_later(temporary: Path, target: Path, path: Path) -> None:
        """Be taken over at the last moment: the base has been looked at, and the file not yet replaced."""
        if target != home:
            temporary.replace(target)
            return
        monkeypatch.undo()
        around = on_share(tmp_path, "Bo")
        heirs.append(connect(prepare(home, around, from_still=LeaseWatch(home, patience=0)), around))
        heirs[0].publish()
        temporary.replace(target)

    monkeypatch.setattr("planner.atomic_file._replace", wake_up_later)
    with pytest.raises(FileWriteError):
        anna.publish()
    with pytest.raises(PublishConflictError):
        anna.publish()
    assert "Annas" not in titles(home)
    anna.close()
    heirs[0].close()


def test_whoever_reads_is_reminded_of_own_changes_that_wait(home: Path, tmp_path: Path) -> None:
    anna = open_plan(home, on_share(tmp_path))
    add(anna, "Annas")
    anna.close()
    bo = open_plan(home, on_share(tmp_path, "Bo"))
    again = open_plan(home, on_share(tmp_path))
    assert (again.access, again.has_kept) == (Access.HELD, True)
    again.close()
    bo.close()
    again = open_plan(home, on_share(tmp_path))
    assert (again.has_kept, again.unpublished) == (False, 1)
    again.close()


def test_a_plan_whose_owner_gives_a_sign_of_life_is_not_taken_over(home: Path, tmp_path: Path) -> None:
    anna = open_plan(home, at_home(tmp_path))
    watch = LeaseWatch(home, patience=0)
    assert anna._lease is not None
    anna._lease.beat()
    with pytest.raises(PlanHeldError):
        prepare(home, at_home(tmp_path, "Bo"), from_still=watch)
    add(anna, "Annas")
    anna.close()


def test_changes_that_were_not_published_are_shown_when_the_share_is_away(home: Path, tmp_path: Path) -> None:
    opened = open_plan(home, on_share(tmp_path))
    add(opened, "Ny")
    opened.close()
    away = home.parent.with_name("borta")
    home.parent.rename(away)
    opened = open_plan(home, on_share(tmp_path))
    assert (opened.access, opened.document.read_only, opened.unpublished) == (Access.AWAY, True, 1)
    assert "Ny" in {measure.title for measure in opened.document.plan.measures.values()}
    opened.close()
    away.rename(home.parent)
    opened = open_plan(home, on_share(tmp_path))
    assert (opened.access, opened.unpublished) == (Access.WRITE, 1)
    opened.forget_copy()
    opened.close()
    assert names(tmp_path / "Anna") == []


@pytest.mark.parametrize("surroundings", [at_home, on_share])
def test_what_is_no_plan_is_refused_and_leaves_no_lock(
    home: Path, tmp_path: Path, surroundings: Computer
) -> None:
    home.write_text("text")
    with pytest.raises(NotAPlanError):
        open_plan(home, surroundings(tmp_path))
    home.unlink()
    with pytest.raises(FileMissingError):
        open_plan(home, surroundings(tmp_path))
    assert names(home.parent) == []


@pytest.mark.parametrize("surroundings", [at_home, on_share])
def test_a_new_plan_is_whole_where_it_was_to_lie(tmp_path: Path, surroundings: Computer) -> None:
    home = tmp_path / "ny.tplan"
    opened = create_plan(home, funded_plan(), surroundings(tmp_path))
    assert (opened.access, opened.unpublished, opened.home) == (Access.WRITE, 0, home)
    with pytest.raises(PlanExistsError) as error:
        create_plan(home, funded_plan(), surroundings(tmp_path))
    assert error.value.path == home
    opened.close()
    assert titles(home)


def test_where_no_lock_can_be_made_for_lack_of_room_a_plan_is_still_opened(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_kwargs: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("planner.opening.take", full)
    opened = open_plan(home, at_home(tmp_path))
    assert (opened.access, opened.is_locked) == (Access.WRITE, False)
    opened.close()


@pytest.mark.parametrize("surroundings", [at_home, on_share])
def test_where_no_lock_may_be_made_a_plan_is_only_read(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, surroundings: Computer
) -> None:
    def refused(*_args: object, **_kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("planner.opening.take", refused)
    opened = open_plan(home, surroundings(tmp_path))
    assert (opened.access, opened.document.read_only) == (Access.READ_ONLY, True)
    opened.close()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_is_locked_and_published_where_the_file_is(home: Path, tmp_path: Path) -> None:
    link = tmp_path / "genväg.tplan"
    link.symlink_to(home)
    assert home_of(link) == home
    opened = open_plan(link, on_share(tmp_path))
    add(opened, "Ny")
    opened.publish()
    opened.close()
    assert link.is_symlink()
    assert "Ny" in titles(home)


def test_a_command_publishes_what_it_changed_and_refuses_a_plan_that_somebody_has(
    home: Path, tmp_path: Path
) -> None:
    with writing(home, on_share(tmp_path)) as document:
        document.edit(add_measure(document.plan, "Inläst"))
    assert "Inläst" in titles(home)
    opened = open_plan(home, on_share(tmp_path, "Bo"))
    with pytest.raises(PlanHeldError), writing(home, on_share(tmp_path)):
        pass
    opened.close()
    assert names(home.parent) == [home.name]


def test_a_plan_that_another_program_holds_is_read_and_its_lock_let_go(home: Path, tmp_path: Path) -> None:
    other = sqlite3.connect(home, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    opened = open_plan(home, at_home(tmp_path))
    assert (opened.access, opened.document.read_only, opened.is_locked) == (Access.LOCKED, True, False)
    opened.close()
    with pytest.raises(FileLockedError), writing(home, at_home(tmp_path)):
        pass
    other.execute("ROLLBACK")
    other.close()
    opened = open_plan(home, at_home(tmp_path))
    assert opened.access is Access.WRITE
    opened.close()
