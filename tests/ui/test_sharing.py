"""A plan on a share or wanted by several: what the window says and does about it."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from planner.document import Document
from planner.domain.changes import EditKind
from planner.domain.plan import Plan
from planner.editing.measures import add_measure
from planner.open_plan import Access, OpenPlan
from planner.opening import Surroundings, open_plan
from planner.storage.lease import LeaseWatch, read_holder, take_over
from planner.ui import sharing
from planner.ui.main_window import MainWindow
from planner.ui.sharing import Sharing
from tests.storage.test_gate import crash


@pytest.fixture
def home(tmp_path: Path, sample_plan: Plan) -> Path:
    folder = tmp_path / "Delad mapp"
    folder.mkdir()
    Document.create(folder / "plan.tplan", sample_plan, "Anna").close()
    return folder / "plan.tplan"


@pytest.fixture
def on_share(window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window for which every place is a share, and that looks at locks only when it is told to."""
    window.files.surroundings = surroundings(tmp_path, "Anna")
    return window


def surroundings(folder: Path, who: str) -> Surroundings:
    return Surroundings(folder=folder / who, who=who, file_system_of=lambda _path: "cifs", beat_seconds=None)


@pytest.fixture
def bo(home: Path, tmp_path: Path) -> Iterator[OpenPlan]:
    """Somebody on another computer who has the plan open."""
    opened = open_plan(home, surroundings(tmp_path, "Bo"))
    yield opened
    opened.close()


def sharing_of(window: MainWindow) -> Sharing:
    assert window.sharing is not None
    return window.sharing


def add(window: MainWindow, title: str) -> None:
    assert window.session is not None
    assert window.session.edit(partial(add_measure, title=title))


def titles(home: Path) -> set[str]:
    with Document.open(home, read_only=True) as document:
        return {measure.title for measure in document.plan.measures.values()}


def press(window: MainWindow, text: str) -> None:
    (button,) = [b for b in window.messages.findChildren(QPushButton) if b.text() == text]
    button.click()


def answers(monkeypatch: pytest.MonkeyPatch, accept: bool) -> list[str]:
    """Answer every question, and return what they said."""
    said: list[str] = []

    def answer(box: QMessageBox) -> int:
        said.append(f"{box.text()} {box.informativeText()}")
        role = QMessageBox.ButtonRole.AcceptRole if accept else QMessageBox.ButtonRole.RejectRole
        (button,) = [b for b in box.buttons() if box.buttonRole(b) is role]
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return said


def published(qtbot: QtBot, window: MainWindow) -> Callable[[], None]:
    def wait() -> None:
        qtbot.waitUntil(lambda: sharing_of(window).opened.unpublished == 0)

    return wait


def test_the_title_says_what_others_do_not_see_yet(qtbot: QtBot, on_share: MainWindow, home: Path) -> None:
    assert on_share.open_path(home)
    assert " – Published – " in on_share.windowTitle()
    assert not on_share.menu_actions.by_key["publish"].isEnabled()
    for number in range(3):
        add(on_share, f"Ny {number}")
    assert " – 3 changes not published – " in on_share.windowTitle()
    assert "3 changes not published" in on_share._status._saved.text()
    assert f"The plan lies on the network, in {home.parent}." in on_share._status._saved.toolTip()
    on_share.menu_actions.by_key["publish"].trigger()
    published(qtbot, on_share)()
    qtbot.waitUntil(lambda: " – Published " in on_share.windowTitle())
    assert sharing_of(on_share).opened.published_at is not None
    assert "Ny 2" in titles(home)


def test_a_named_version_is_published(qtbot: QtBot, on_share: MainWindow, home: Path) -> None:
    on_share.open_path(home)
    add(on_share, "Ny")
    assert on_share.session is not None
    on_share.session.document.note(EditKind.NAME_VERSION, "Inför nämnden")
    published(qtbot, on_share)()
    assert "Ny" in titles(home)


def test_changes_are_published_after_a_while(
    qtbot: QtBot, on_share: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_share.open_path(home)
    add(on_share, "Ny")
    sharing_of(on_share)._look()
    assert sharing_of(on_share).opened.unpublished == 1
    monkeypatch.setattr(sharing, "PUBLISH_SECONDS", -1.0)
    sharing_of(on_share)._look()
    published(qtbot, on_share)()


def test_closing_publishes(on_share: MainWindow, home: Path, tmp_path: Path) -> None:
    on_share.open_path(home)
    add(on_share, "Ny")
    on_share.close_plan()
    assert "Ny" in titles(home)
    assert on_share.sharing is None
    assert [path.name for path in home.parent.iterdir()] == [home.name]
    assert list((tmp_path / "Anna").iterdir()) == []


def test_a_share_that_is_away_is_said_and_nothing_is_lost(
    qtbot: QtBot, on_share: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_share.open_path(home)
    add(on_share, "Ny")
    away = home.parent.with_name("borta")
    home.parent.rename(away)
    on_share.menu_actions.by_key["publish"].trigger()
    qtbot.waitUntil(lambda: "could not be published" in on_share.messages.text)
    said = answers(monkeypatch, accept=False)
    assert not on_share.close()
    assert "kept on this computer" in said[0]
    assert on_share.session is not None
    away.rename(home.parent)
    sharing_of(on_share).publish()
    published(qtbot, on_share)()
    qtbot.waitUntil(lambda: on_share.messages.text == "")
    assert "Ny" in titles(home)


def test_unpublished_changes_are_there_when_the_plan_is_opened_again(
    qtbot: QtBot, on_share: MainWindow, home: Path
) -> None:
    on_share.open_path(home)
    add(on_share, "Ny")
    away = home.parent.with_name("borta")
    home.parent.rename(away)
    on_share.close_plan()
    assert on_share.messages.text
    on_share.open_path(home)
    assert "cannot be reached" in on_share.messages.text
    assert sharing_of(on_share).opened.access is Access.AWAY
    away.rename(home.parent)
    on_share.open_path(home)
    published(qtbot, on_share)()
    assert "Ny" in titles(home)


def test_somebody_elses_version_stays_and_the_two_are_merged(
    qtbot: QtBot, on_share: MainWindow, home: Path, tmp_path: Path
) -> None:
    on_share.open_path(home)
    content = home.read_bytes()
    add(on_share, "Annas")
    other = tmp_path / "bos.tplan"
    other.write_bytes(content)
    with Document.open(other, "Bo") as document:
        document.edit(add_measure(document.plan, "Bos"))
    home.write_bytes(other.read_bytes())
    on_share.menu_actions.by_key["publish"].trigger()
    qtbot.waitUntil(lambda: "Bo has published another version" in on_share.messages.text)
    assert "Annas" not in titles(home)
    merged: list[Path | None] = []

    def merge(path: Path | None = None) -> bool:
        merged.append(path)
        return True

    on_share.commands.merge_plans = merge  # type: ignore[method-assign]
    press(on_share, "Merge…")
    assert merged == [home]
    published(qtbot, on_share)()
    assert "Annas" in titles(home)


def test_a_plan_that_somebody_has_open_is_read_and_says_who_has_it(
    on_share: MainWindow, home: Path, bo: OpenPlan
) -> None:
    on_share.open_path(home)
    assert f"Bo on {bo._lease.holder.host if bo._lease else ''} has the plan open" in on_share.messages.text
    assert "Read-only: Bo" in on_share._status._saved.text()
    assert " – Read-only – " in on_share.windowTitle()
    assert on_share.session is not None
    assert not on_share.session.edit(partial(add_measure, title="Annas"))
    assert not on_share.menu_actions.by_key["undo"].isEnabled()


def test_whoever_reads_is_told_of_a_newer_version(on_share: MainWindow, home: Path, bo: OpenPlan) -> None:
    on_share.open_path(home)
    bo.document.edit(add_measure(bo.document.plan, "Bos"))
    bo.publish()
    sharing_of(on_share)._look()
    assert "newer version" in on_share.messages.text
    press(on_share, "Show it")
    assert on_share.session is not None
    assert "Bos" in {measure.title for measure in on_share.session.plan.measures.values()}


def test_a_plan_that_becomes_free_can_be_opened_to_change(
    on_share: MainWindow, home: Path, bo: OpenPlan
) -> None:
    on_share.open_path(home)
    bo.close()
    sharing_of(on_share)._look()
    assert "free now" in on_share.messages.text
    press(on_share, "Open to change")
    assert sharing_of(on_share).opened.access is Access.WRITE
    add(on_share, "Annas")


def test_a_still_lock_can_be_taken_over(
    qtbot: QtBot, on_share: MainWindow, home: Path, bo: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_share.open_path(home)
    sharing_of(on_share)._look()
    assert "sign of life" not in on_share.messages.text
    sharing_of(on_share)._watch = LeaseWatch(home, patience=0)
    sharing_of(on_share)._look()
    assert "no sign of life" in on_share.messages.text
    said = answers(monkeypatch, accept=True)
    press(on_share, "Take over…")
    assert "written in the history" in said[0]
    assert sharing_of(on_share).opened.access is Access.WRITE
    published(qtbot, on_share)()
    with Document.open(home, read_only=True) as document:
        assert document.history()[-1].kind is EditKind.TAKE_OVER
    holder = read_holder(home)
    assert holder is not None
    assert holder.user == "Anna"


def test_taking_over_can_be_thought_better_of(
    on_share: MainWindow, home: Path, bo: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_share.open_path(home)
    sharing_of(on_share)._watch = LeaseWatch(home, patience=0)
    sharing_of(on_share)._look()
    answers(monkeypatch, accept=False)
    press(on_share, "Take over…")
    assert sharing_of(on_share).opened.access is Access.HELD


def test_whoever_is_ousted_reads_on_at_once_and_can_save_a_file_of_their_own(
    on_share: MainWindow, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_share.open_path(home)
    add(on_share, "Annas")
    heir = take_over(home, "Bo", LeaseWatch(home).seen, beat_seconds=None)
    lease = sharing_of(on_share).opened._lease
    assert lease is not None
    lease.beat()
    sharing_of(on_share)._look()
    assert "Bo has taken over the plan" in on_share.messages.text
    assert on_share.session is not None
    assert not on_share.session.edit(partial(add_measure, title="För sent"))
    own = tmp_path / "egen.tplan"
    monkeypatch.setattr(on_share.files, "ask_copy", lambda *_: own)
    on_share.messages.close_message()
    press(on_share, "Save as a file of its own…")
    assert on_share.session.document.home == own
    assert "Annas" in titles(own)
    assert "Annas" not in titles(home)
    heir.release()


def test_the_same_plan_is_opened_again_in_the_same_window(on_share: MainWindow, home: Path) -> None:
    on_share.open_path(home)
    on_share.open_path(home)
    assert sharing_of(on_share).opened.access is Access.WRITE


def test_another_window_of_the_same_person_says_so(on_share: MainWindow, home: Path, tmp_path: Path) -> None:
    other = open_plan(home, replace(surroundings(tmp_path, "Anna"), folder=tmp_path / "x"))
    on_share.open_path(home)
    assert "open in another window already" in on_share.messages.text
    other.close()


def test_a_nearly_full_disk_is_said(
    on_share: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "bytes_available", lambda _path: 150 * 1024 * 1024)
    on_share.open_path(home)
    assert "only 150 MB left" in on_share.messages.text


def test_another_version_of_the_plan_is_pointed_out(qtbot: QtBot, on_share: MainWindow, home: Path) -> None:
    other = home.with_name("plan-PC2.tplan")
    other.write_bytes(home.read_bytes())
    with Document.open(other, "Bo") as document:
        document.edit(add_measure(document.plan, "Bos"))
    on_share.open_path(home)
    qtbot.waitUntil(lambda: "plan-PC2.tplan" in on_share.messages.text)
    merged: list[Path | None] = []
    on_share.commands.merge_plans = merged.append  # type: ignore[method-assign, assignment]
    sharing_of(on_share)._tell_other_versions([other])
    press(on_share, "Compare and merge…")
    assert merged == [other]


def test_a_local_plan_says_nothing_of_publishing(on_share: MainWindow, home: Path, tmp_path: Path) -> None:
    on_share.files.surroundings = replace(surroundings(tmp_path, "Anna"), file_system_of=lambda _path: "ext4")
    on_share.open_path(home)
    add(on_share, "Ny")
    assert "ublished" not in on_share.windowTitle() + on_share._status._saved.text()
    assert not on_share.menu_actions.by_key["publish"].isEnabled()
    assert on_share.messages.text == ""


def test_a_plan_that_another_program_holds_can_be_read(window: MainWindow, home: Path) -> None:
    other = sqlite3.connect(home, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert window.open_path(home)
    assert "Another program holds the file" in window.messages.text
    other.execute("ROLLBACK")
    other.close()
    press(window, "Open again")
    assert sharing_of(window).opened.access is Access.WRITE


def test_a_change_that_a_crash_broke_off_is_told_with_what_was_saved_last(
    window: MainWindow, home: Path
) -> None:
    crash(home)
    assert window.open_path(home)
    assert "stopped in the middle of a change" in window.messages.text
    assert "Create plan" in window.messages.text
