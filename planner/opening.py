"""Opens a plan wherever it lies, and whoever else has it open; publishes it, and lets it go again.

`prepare` does what takes time and may run beside the window; `connect` opens the plan where it is then used.
"""

import errno
import math
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from planner.atomic_file import sweep
from planner.backing_up import BackingUp
from planner.document import Document, user_name
from planner.domain.changes import EditKind
from planner.domain.plan import Plan
from planner.open_plan import Access, OpenPlan, Prepared
from planner.storage.backup import BackupFolder, Pending
from planner.storage.check import Report
from planner.storage.creation import require_free
from planner.storage.errors import (
    BackupFailedError,
    CannotOpenError,
    ChangedOutsideError,
    FileError,
    FileLockedError,
    FileMissingError,
    FolderMissingError,
    PlanHeldError,
    ReadOnlyFileError,
)
from planner.storage.gate import Examined, examine
from planner.storage.header import require_file
from planner.storage.lease import BEAT_SECONDS, Holder, Lease, LeaseWatch, take, take_over
from planner.storage.location import Whereabouts
from planner.storage.location_facts import FileSystemOf, whereabouts
from planner.storage.publish import publish
from planner.storage.schema import newest_version
from planner.storage.working_copy import check_out, copy_for

#: How often a plan is examined anew when somebody writes to it before it is open.
_TRIES = 3
#: Whoever left a lock that cannot be read.
_NOBODY = Holder(session="", user="?", host="", system="", pid=0, program="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What opening needs to know of the person and the computer.

    Attributes:
        folder: where working copies are kept.
        backups: where backups are kept; None = none are made.
        who: whom journal and lock name.
        file_system_of: names the file system of a path; None = ask the system.
        beat_seconds: time between two beats of the lock; None = none, as for a command that is soon done.
    """

    folder: Path
    who: str
    file_system_of: FileSystemOf | None = None
    beat_seconds: float | None = BEAT_SECONDS
    backups: BackupFolder | None = None


def surroundings_of_user(
    file_system_of: FileSystemOf | None = None, beat_seconds: float | None = BEAT_SECONDS
) -> Surroundings:
    """Return the surroundings of the person who is logged in."""
    import platformdirs

    folder = Path(platformdirs.user_data_dir("Trygghetsplaneraren", appauthor=False)) / "arbetskopior"
    return Surroundings(
        folder=folder,
        who=user_name(),
        file_system_of=file_system_of,
        beat_seconds=beat_seconds,
        backups=BackupFolder.of_user(),
    )


def prepare(
    path: Path,
    surroundings: Surroundings,
    report: Report = lambda _share: None,
    *,
    from_still: LeaseWatch | None = None,
) -> Prepared:
    """Find out where a plan lies and who has it, and examine it; takes its lock when that is free.

    Args:
        path: the plan.
        surroundings: see there.
        report: told how much is done, 0 to 1; what it raises stops the work.
        from_still: the watch that found its lock still, when it is to be taken over.

    Raises:
        PlanHeldError: it was to be taken over, and the other has given a sign of life.
        FileError: what stands in the way.
    """
    home = home_of(path)
    place = whereabouts(home, surroundings.file_system_of)
    try:
        require_file(home)
    except (FileMissingError, CannotOpenError) as error:
        return _away(home, place, surroundings, error)
    locked = _lock(home, surroundings, from_still)
    try:
        if locked.access is Access.WRITE and not place.is_local:
            prepared = _checked_out(home, place, locked, surroundings, report)
        else:
            has_kept = copy_for(home, surroundings.folder).path.is_file()
            prepared = replace(_prepared(home, place, locked, examine(home, report)), has_kept=has_kept)
        return replace(_kept_as_it_was(prepared, surroundings.backups), who=surroundings.who)
    except BaseException:
        if locked.lease is not None:
            locked.lease.release()
        raise


def connect(prepared: Prepared, surroundings: Surroundings) -> OpenPlan:
    """Open a plan that was prepared.

    Raises:
        FileError: what stands in the way; the plan is let go.
    """
    try:
        prepared, document = _enter(prepared, surroundings)
    except BaseException:
        prepared.give_up()
        raise
    opened = OpenPlan(document, prepared)
    try:
        if prepared.taken_from is not None and not document.read_only:
            # The head of the journal is another one from here on: whoever had the plan can write no more.
            document.note(EditKind.TAKE_OVER, _words(prepared.taken_from))
    except BaseException:
        opened.close()
        raise
    return opened


def _enter(prepared: Prepared, surroundings: Surroundings) -> tuple[Prepared, Document]:
    """Open the document; where it cannot be written to it is read, and its lock let go."""
    access = Access.READ_ONLY
    try:
        document = _document(prepared, surroundings)
    except FileLockedError:
        if prepared.access is not Access.WRITE:
            raise
        access = Access.LOCKED
        document = _document(replace(prepared, access=access), surroundings)
    if document.read_only and prepared.access is Access.WRITE:
        prepared.give_up()
        prepared = replace(prepared, access=access, lease=None)
    return prepared, document


def open_plan(path: Path, surroundings: Surroundings) -> OpenPlan:
    """Prepare and connect in one step.

    Raises:
        FileError: what stands in the way.
    """
    return connect(prepare(path, surroundings), surroundings)


@contextmanager
def writing(
    path: Path,
    surroundings: Surroundings,
    not_backed_up: Callable[[BackupFailedError], object] = lambda _error: None,
) -> Iterator[Document]:
    """Open a plan to change it without a window; back it up before large changes, publish what was changed.

    Args:
        path: the plan.
        surroundings: see there.
        not_backed_up: hears of a backup that could not be made, which stops nothing.

    Raises:
        PlanHeldError, ReadOnlyFileError, PublishConflictError: it cannot be changed; nothing was.
        FileError, FileWriteError: what stands in the way; what was changed is kept for the next time.
    """
    opened = open_plan(path, surroundings)
    try:
        refusal = _refusal(opened)
        if refusal is not None:
            raise refusal
        if opened.not_backed_up is not None:
            not_backed_up(opened.not_backed_up)
        if surroundings.backups is not None:
            BackingUp(opened.document, surroundings.backups, _finish_with(not_backed_up), not_backed_up)
        yield opened.document
        opened.publish()
    finally:
        opened.close()


def create_plan(path: Path, plan: Plan, surroundings: Surroundings) -> OpenPlan:
    """Make a plan file and open it; the file is whole or not there.

    Raises:
        RuleBrokenError: the plan breaks a rule.
        FileError, FileWriteError: what stands in the way.
    """
    home = home_of(path)
    if whereabouts(home, surroundings.file_system_of).is_local:
        Document.create(home, plan, surroundings.who).close()
        return open_plan(home, surroundings)
    require_free(home)
    copy = copy_for(home, surroundings.folder)
    if copy.path.exists():
        copy.set_aside()  # changes that were never published to an earlier plan of that name
    try:
        copy.path.parent.mkdir(parents=True, exist_ok=True)
        with Document.create(copy.path, plan, surroundings.who) as document:
            document.write_snapshot(copy.snapshot_path)
        publish(copy, copy.snapshot_path)
    except OSError as error:
        raise CannotOpenError(home) from error
    except FileError as error:
        error.path = home  # nobody has heard of the copy
        raise
    finally:
        copy.discard()
    return open_plan(home, surroundings)


def home_of(path: Path) -> Path:
    """Return the absolute path that lock and publication go by: that of the file, not of a link to it."""
    return Path(os.path.realpath(path)) if path.is_symlink() else Path(os.path.abspath(path))  # noqa: PTH100


@dataclass(frozen=True, slots=True)
class _Locked:
    """What became of taking the lock."""

    access: Access
    lease: Lease | None = None
    held: PlanHeldError | None = None
    taken_from: Holder | None = None


def _lock(home: Path, surroundings: Surroundings, from_still: LeaseWatch | None) -> _Locked:
    """Take the lock, or find out why it cannot be had; a full disk is no reason not to open a plan."""
    who, beats = surroundings.who, surroundings.beat_seconds
    if not os.access(home, os.W_OK):
        return _Locked(Access.READ_ONLY)
    try:
        if from_still is None:
            return _Locked(Access.WRITE, take(home, who, beat_seconds=beats))
        lease = take_over(home, who, from_still.seen, beat_seconds=beats)
        # Should the other have been suspended in the middle of publishing, it has nothing to put in place of
        # ours when it wakes up, and has to look first what lies there.
        sweep(home, older_than=-math.inf)
        return _Locked(Access.WRITE, lease, taken_from=from_still.holder or _NOBODY)
    except PlanHeldError as held:
        if from_still is not None:
            raise
        return _Locked(Access.HELD, held=held)
    except OSError as error:
        # Where no lock can be made nothing can be published either.
        can_write = error.errno not in {errno.EACCES, errno.EPERM, errno.EROFS}
        return _Locked(Access.WRITE if can_write else Access.READ_ONLY)


def _prepared(home: Path, place: Whereabouts, locked: _Locked, examined: Examined) -> Prepared:
    return Prepared(
        home=home,
        place=place,
        access=locked.access,
        examined=examined,
        lease=locked.lease,
        held=locked.held,
        taken_from=locked.taken_from,
    )


def _checked_out(
    home: Path, place: Whereabouts, locked: _Locked, surroundings: Surroundings, report: Report
) -> Prepared:
    out = check_out(home, surroundings.folder, report)
    prepared = _prepared(home, place, locked, out.examined)
    return replace(prepared, copy=out.copy, conflict=out.conflict, set_aside=out.set_aside)


def _kept_as_it_was(prepared: Prepared, backups: BackupFolder | None) -> Prepared:
    """Back up a plan of an older version before it is brought up to date; that it fails stops nobody."""
    is_older = prepared.examined.schema < newest_version()
    if backups is None or not is_older or prepared.access is not Access.WRITE:
        return prepared
    try:
        backups.keep_before_migration(prepared.examined, prepared.home)
    except BackupFailedError as error:
        return replace(prepared, not_backed_up=error)
    return prepared


def _away(home: Path, place: Whereabouts, surroundings: Surroundings, error: FileError) -> Prepared:
    """Show what was not published yet of a plan whose home cannot be reached, if there is anything."""
    copy = copy_for(home, surroundings.folder)
    if not copy.path.is_file():
        raise error
    examined = examine(copy.path)
    if len(examined.entries) <= copy.base.seq:
        raise error
    return Prepared(home=home, place=place, access=Access.AWAY, examined=examined, copy=copy)


def _document(prepared: Prepared, surroundings: Surroundings) -> Document:
    """Open the document, after another look when somebody wrote to the file meanwhile."""
    examined, only_read = prepared.examined, prepared.access is not Access.WRITE
    for _ in range(_TRIES):
        with suppress(ChangedOutsideError):
            return Document.enter(examined, surroundings.who, read_only=only_read, home=prepared.home)
        examined = examine(examined.path)
    return Document.enter(examined, surroundings.who, read_only=only_read, home=prepared.home)


def _finish_with(failed: Callable[[BackupFailedError], object]) -> Callable[[Pending], None]:
    """Return what finishes a backup at once."""

    def finish(pending: Pending) -> None:
        try:
            pending.finish()
        except BackupFailedError as error:
            failed(error)

    return finish


def _refusal(opened: OpenPlan) -> FileError | None:
    """Return why a plan cannot be changed; None when it can."""
    if opened.access is Access.AWAY:
        return FolderMissingError(opened.home)
    if opened.access is Access.READ_ONLY:
        return ReadOnlyFileError(opened.home)
    if opened.access is Access.LOCKED:
        return FileLockedError(opened.home)
    return opened.held or opened.conflict


def _words(holder: Holder) -> str:
    """Return whom the journal names as the one who had the plan."""
    return f"{holder.user} ({holder.host})" if holder.host else holder.user
