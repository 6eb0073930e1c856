"""Looks after a plan that several may want: publishes it, and notices when somebody has taken it over."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from planner.domain.changes import ChangeSet
from planner.domain.errors import PlannerError
from planner.open_plan import Access, OpenPlan, Publication
from planner.storage.errors import FolderMissingError, PublishConflictError, TakenOverError
from planner.storage.lease import LeaseWatch, Sign
from planner.storage.other_versions import other_versions
from planner.storage.working_copy import WorkingCopy
from planner.ui.sharing_words import SharingWords
from planner.ui.storage_info import bytes_available
from planner.ui.waiting import wait_for
from planner.ui.widgets.message_bar import Level, Offer
from planner.ui.window_commands import open_folder

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow

T = TypeVar("T")

#: How often locks are looked at, and how long changes wait at most until they are published.
LOOK_MS = 2_000
PUBLISH_SECONDS = 180.0
_ROOM_MB = 200


class Sharing(QObject):
    """Looks after the open plan of a window.

    Attributes:
        opened: the plan with its lock and its working copy.
        words: what is said of it.
    """

    #: Published, ousted or free: title and status say something else now.
    changed = Signal()

    def __init__(self, opened: OpenPlan, window: MainWindow) -> None:
        """Look after a plan that the window shows already."""
        super().__init__(window)
        self.opened = opened
        self.words = SharingWords(opened, self)
        self._window = window
        self._in_flight: threading.Event | None = None
        self._tried_at = time.monotonic()
        self._is_given_up = False
        #: What was said of publishing, which is not true any more once it went.
        self._trouble = ""
        self._stamp = _stamp(opened.home)
        self._watch = LeaseWatch(opened.home) if opened.access is Access.HELD else None
        self._sign = Sign.WATCHING
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MS)
        session = window.session
        assert session is not None  # noqa: S101 - see above
        session.changed.connect(self._on_changed)
        session.failed.connect(self._on_failed)
        self._greet()
        self._look_for_other_versions()

    @property
    def can_publish(self) -> bool:
        """Whether there is something that others do not see yet."""
        return self.opened.access is Access.WRITE and self.opened.unpublished > 0

    def publish(self) -> None:
        """Publish beside the window what is not published yet."""
        if not self.can_publish or self._in_flight is not None:
            return
        self._tried_at = time.monotonic()
        try:
            publication = self.opened.begin_publishing()
        except PlannerError as error:
            self._on_not_published(error)
            return
        self._in_flight = threading.Event()
        run = partial(_run, publication, self._in_flight)
        self._window.background.run(
            run,
            self._while_shown(self._on_published),
            self._while_shown(self._on_not_published),
            ended=self._land,
        )

    def finish(self) -> PlannerError | None:
        """Publish at the end, waiting for it; return what stood in the way."""
        self._timer.stop()
        text = self.tr("Publishing {name} for others…").format(name=self.opened.home.name)
        if self._in_flight is not None:
            wait_for(self._window.background, partial(_wait, self._in_flight), self._window, text)
        if not self.can_publish or self._is_given_up or self._in_flight is not None:
            return None
        try:
            publication = self.opened.begin_publishing()
            copy = wait_for(self._window.background, publication.run, self._window, text)
        except PlannerError as error:
            if isinstance(error, PublishConflictError):
                self.opened.conflict = error
            return error
        if copy is not None:
            self.opened.end_publishing(copy)
        return None

    def may_close(self) -> bool:
        """Publish at the end, and ask whether to close all the same when that does not go."""
        error = self.finish()
        self._is_given_up = error is None or self._ask_to_close(error)
        if not self._is_given_up:
            self._timer.start(LOOK_MS)
        return self._is_given_up

    def _ask_to_close(self, error: PlannerError) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("The plan could not be published"))
        box.setText(self._reason(error))
        box.setInformativeText(self.words.kept())
        close = box.addButton(self.tr("Close anyway"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is close

    def take_over(self) -> None:
        """Ask whether the plan is to be taken over, and do it."""
        watch = self._watch
        if watch is None or watch.look() is not Sign.STILL:
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Take over the plan"))
        box.setText(self.tr("Do you want to take over the plan?"))
        box.setInformativeText(self.words.take_over())
        take = box.addButton(self.tr("Take over"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        if box.clickedButton() is take:
            self._window.open_path(self.opened.home, from_still=watch)

    # --- what happens ---

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.kind.is_note:  # such as a named version: "save" means that others may see it
            self.publish()
        self.changed.emit()

    def _on_failed(self, error: PlannerError) -> None:
        if isinstance(error, TakenOverError):
            self._be_ousted(error.by)

    def _while_shown(self, call: Callable[[T], None]) -> Callable[[T], None]:
        """Return what does nothing once the window shows another plan."""
        return lambda value: call(value) if self._window.sharing is self else None

    def _land(self) -> None:
        self._in_flight = None

    def _on_published(self, copy: WorkingCopy) -> None:
        self.opened.end_publishing(copy)
        self._window.messages.withdraw(self._trouble)
        self.changed.emit()

    def _on_not_published(self, error: PlannerError) -> None:
        if isinstance(error, PublishConflictError):
            self.opened.conflict = error
            self._tell_conflict(error)
        else:
            self._trouble = self.words.not_published(self._reason(error))
            self._tell(self._trouble, self._publish_now())
        self.changed.emit()

    def _look(self) -> None:
        if self.opened.is_ousted and self.opened.access is Access.WRITE:
            self._be_ousted("")
        if self._watch is not None:
            self._look_at_lock(self._watch)
        if self.opened.conflict is None and time.monotonic() - self._tried_at > PUBLISH_SECONDS:
            self.publish()

    def _look_at_lock(self, watch: LeaseWatch) -> None:
        sign = watch.look()
        stamp = _stamp(self.opened.home)
        if stamp not in (None, self._stamp):
            self._stamp = stamp
            show = Offer(self.tr("Show it"), lambda: self._window.open_path(self.opened.home))
            self._tell(self.tr("A newer version of the plan has been published."), show, Level.GOOD)
        if sign is self._sign:
            return
        self._sign = sign
        if sign is Sign.STILL:
            self._tell(self.words.still(), Offer(self.tr("Take over…"), self.take_over))
        elif sign is Sign.GONE:
            again = Offer(self.tr("Open to change"), lambda: self._window.open_path(self.opened.home))
            self._tell(self.tr("The plan is free now, so you can open it and change it."), again, Level.GOOD)

    def _be_ousted(self, by: str) -> None:
        self.opened.yield_to_heir()
        holder = LeaseWatch(self.opened.home).holder
        name = by or (holder.user if holder is not None else "")
        self._tell(self.words.ousted(name), self._save_own())
        session = self._window.session
        if session is not None:
            session.view_changed.emit()
        self.changed.emit()

    # --- what is said ---

    def _greet(self) -> None:
        """Say what is unusual about the plan, the most important last, for it is read first."""
        opened = self.opened
        self._warn_of_room()
        if opened.unclean:
            self._tell(self.words.unclean())
        if opened.access is Access.WRITE and not opened.is_locked:
            self._tell(self.words.no_lock())
        if opened.set_aside is not None:
            self._tell(self.words.set_aside())
        self._greet_reader()
        if opened.conflict is not None:
            self._tell_conflict(opened.conflict)
        else:
            self.publish()

    def _greet_reader(self) -> None:
        """Say why the plan can only be read, if so."""
        opened = self.opened
        if opened.access is Access.READ_ONLY:
            self._tell(self.words.read_only_place(), self._save_own())
        elif opened.access is Access.LOCKED:
            again = Offer(self.tr("Open again"), lambda: self._window.open_path(opened.home))
            self._tell(self.words.locked(), again)
        elif opened.access is Access.AWAY:
            self._tell(self.words.away(), self._save_own())
        elif self._watch is not None:
            if opened.has_kept:
                self._tell(self.words.has_kept())
            self._tell(self.words.held(self._watch.holder, opened.who))

    def _warn_of_room(self) -> None:
        for place in {self.opened.home.parent, self.opened.document.path.parent}:
            room = bytes_available(place)
            if room is not None and room < _ROOM_MB * 1024 * 1024:
                self._tell(self.words.little_room(room // (1024 * 1024)))

    def _look_for_other_versions(self) -> None:
        """Look, beside the window, for what sync programs or forgetful people left beside the plan."""
        if self.opened.access is not Access.WRITE:
            return
        document = self.opened.document
        look = partial(
            other_versions,
            self.opened.home,
            document.plan.info.id,
            tuple(document.history()),
            self._window.files.surroundings.folder,
        )
        tell = self._while_shown(self._tell_other_versions)
        self._window.background.run(lambda _report: look(), tell, self._while_shown(self._window.fail))

    def _tell_other_versions(self, found: list[Path]) -> None:
        for path in found:
            merge = Offer(self.tr("Compare and merge…"), partial(self._window.commands.merge_plans, path))
            show = Offer(self.tr("Show in folder"), partial(open_folder, path))
            self._tell(self.words.other_version(path), merge, also=show)

    def _tell_conflict(self, conflict: PublishConflictError) -> None:
        merge = Offer(self.tr("Merge…"), self._merge)
        self._trouble = self.words.conflict(conflict)
        self._tell(self._trouble, merge, also=self._save_own())

    def _tell(
        self, text: str, offer: Offer | None = None, level: Level = Level.WARN, also: Offer | None = None
    ) -> None:
        action, run = (offer.text, offer.run) if offer is not None else ("", None)
        self._window.messages.tell(text, level, action, run, also=also)

    def _reason(self, error: PlannerError) -> str:
        return self.words.unreachable() if isinstance(error, FolderMissingError) else _sentence(error)

    def _publish_now(self) -> Offer:
        return Offer(self.tr("Publish now"), self.publish)

    def _save_own(self) -> Offer:
        return Offer(self.tr("Save as a file of its own…"), self._save_as_own_file)

    # --- what can be done about it ---

    def _merge(self) -> None:
        """Merge what lies at home into our version; when all of it is there, publish."""
        theirs = self.opened.fingerprint_at_home()
        if self._window.commands.merge_plans(self.opened.home):
            self.opened.accept(theirs)
            self.publish()

    def _save_as_own_file(self) -> None:
        """Save our version as a plan of its own, which is all that is left to do with it."""
        path = self._window.commands.save_copy()
        if path is not None and (self.opened.conflict is not None or self.opened.access is not Access.WRITE):
            self.opened.forget_copy()
            self._window.open_path(path)


def _stamp(home: Path) -> tuple[int, int] | None:
    """Return what changes when somebody publishes; None when the folder cannot be reached."""
    try:
        found = home.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def _run(publication: Publication, ended: threading.Event, report: Callable[[float], None]) -> WorkingCopy:
    try:
        return publication.run(report)
    finally:
        ended.set()


def _wait(ended: threading.Event, _report: Callable[[float], None]) -> None:
    ended.wait()


def _sentence(error: PlannerError) -> str:
    from planner.ui.error_sentences import error_sentence  # no start needs it

    return error_sentence(error)
