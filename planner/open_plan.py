"""A plan that is open: its document, its lock, its working copy, and what is not published yet."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from planner.atomic_file import FileWriteError, WriteFailure
from planner.document import Document
from planner.storage.check import Report
from planner.storage.errors import (
    BackupFailedError,
    FileError,
    PlanHeldError,
    PublishConflictError,
    SaveFailedError,
    SaveTrouble,
)
from planner.storage.gate import Examined
from planner.storage.lease import Holder, Lease
from planner.storage.location import Whereabouts
from planner.storage.publish import publish
from planner.storage.working_copy import WorkingCopy, fingerprint


class Access(StrEnum):
    """What may be done with an open plan, and if nothing, why."""

    WRITE = "write"
    #: Somebody else has it open.
    HELD = "held"
    #: The file or its folder takes no writing.
    READ_ONLY = "read_only"
    #: Another program holds the file.
    LOCKED = "locked"
    #: Its home cannot be reached; what is shown are changes that were not published yet.
    AWAY = "away"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A plan that was found whole and can be opened.

    Attributes:
        home: where people see it lie.
        place: what kind of place that is.
        access: what may be done.
        examined: the file that is to be opened, and what it holds.
        lease: our lock; None when it is only read, or no lock can be made.
        held: says who has it, when somebody has.
        copy: the working copy; None when it is opened where it lies.
        conflict: says that somebody else has published since our unpublished changes.
        set_aside: the folder of an earlier working copy that was damaged.
        taken_from: whom it was taken over from; None when it was not.
        not_backed_up: says why a plan of an older version is not kept as it was.
        who: whom journal and lock name.
        has_kept: whether changes of ours wait to be published, that what is shown does not have.
    """

    home: Path
    place: Whereabouts
    access: Access
    examined: Examined
    lease: Lease | None = None
    held: PlanHeldError | None = None
    copy: WorkingCopy | None = None
    conflict: PublishConflictError | None = None
    set_aside: Path | None = None
    taken_from: Holder | None = None
    not_backed_up: BackupFailedError | None = None
    who: str = ""
    has_kept: bool = False

    def give_up(self) -> None:
        """Let the plan go without having opened it."""
        if self.lease is not None:
            self.lease.release()


@dataclass(frozen=True, slots=True)
class Publication:
    """A snapshot on its way home; `run` touches no open plan and may take place on any thread."""

    copy: WorkingCopy
    snapshot: Path

    def run(self, report: Report = lambda _share: None) -> WorkingCopy:
        """Publish, as `storage.publish.publish` does."""
        return publish(self.copy, self.snapshot, report)


class OpenPlan:
    """An open plan together with its lock and its working copy.

    Attributes:
        document: the plan.
        place: what kind of place its home lies in.
        access: what may be done with it.
        held: says who else has it, when somebody has.
        copy: its working copy; None when it is open where it lies.
        conflict: says that somebody else has published another version; None when nobody has.
        set_aside: the folder of an earlier working copy that was damaged.
        not_backed_up: says why a plan of an older version could not be kept as it was.
        unclean: whether a change that was broken off by a crash was taken back when it was opened.
        published_at: when it was last published since it was opened, local time.
        who: whom journal and lock name.
        has_kept: whether changes of ours wait to be published, that what is shown does not have.
    """

    def __init__(self, document: Document, prepared: Prepared) -> None:
        """Take what was prepared and the document that was opened of it; use `connect`."""
        self.document = document
        self.place = prepared.place
        self.access = prepared.access
        self.held = prepared.held
        self.copy = prepared.copy
        self.conflict = prepared.conflict
        self.set_aside = prepared.set_aside
        self.unclean = prepared.examined.unclean
        self.not_backed_up = prepared.not_backed_up
        self.published_at: datetime | None = None
        self.who = prepared.who
        self.has_kept = prepared.has_kept
        self._lease = prepared.lease

    @property
    def home(self) -> Path:
        """Where people see the plan lie."""
        return self.document.home

    @property
    def is_locked(self) -> bool:
        """Whether others are told that we have it."""
        return self._lease is not None and not self._lease.is_ousted

    @property
    def is_ousted(self) -> bool:
        """Whether somebody else has taken the plan over from us."""
        return self._lease is not None and self._lease.is_ousted

    @property
    def unpublished(self) -> int:
        """How many changes its home does not have; 0 for a plan that is open where it lies."""
        if self.copy is None:
            return 0
        return max(0, len(self.document.history()) - self.copy.base.seq)

    def begin_publishing(self) -> Publication:
        """Make the snapshot that is to be published.

        Raises:
            FileWriteError: it could not be made.
        """
        assert self.copy is not None  # noqa: S101 - a plan that is open where it lies has nothing unpublished
        try:
            self.document.write_snapshot(self.copy.snapshot_path)
        except SaveFailedError as error:  # no change failed to be saved, and nobody has heard of a snapshot
            is_full = error.trouble is SaveTrouble.DISK_FULL
            failure = WriteFailure.DISK_FULL if is_full else WriteFailure.DEVICE_ERROR
            raise FileWriteError(self.copy.path, failure) from error
        return Publication(self.copy, self.copy.snapshot_path)

    def end_publishing(self, copy: WorkingCopy) -> None:
        """Take what `Publication.run` returned."""
        self.copy, self.conflict = copy, None
        self.published_at = datetime.now().astimezone()

    def publish(self) -> None:
        """Publish what is not published yet, and return when that is done.

        Raises:
            PublishConflictError: somebody else has published another version; nothing was changed.
            FileError, FileWriteError: what stands in the way; all of it is kept in the working copy.
        """
        if not self.unpublished or self.access is not Access.WRITE:
            return
        try:
            self.end_publishing(self.begin_publishing().run())
        except PublishConflictError as conflict:
            self.conflict = conflict
            raise

    def fingerprint_at_home(self) -> str:
        """Return which version lies at home now, for `accept`; "" when none can be read."""
        try:
            return fingerprint(self.home)
        except FileError:
            return ""

    def accept(self, theirs: str) -> None:
        """Publish over a version from now on, for ours holds all that it has.

        Args:
            theirs: what `fingerprint_at_home` returned before it was merged into ours.
        """
        if self.copy is not None and theirs:
            self.copy = self.copy.on(replace(self.copy.base, sha256=theirs))
            self.conflict = None

    def yield_to_heir(self) -> None:
        """Stop writing: somebody has taken the plan over."""
        self.document.stop_writing()
        self.access = Access.HELD
        if self._lease is not None:
            self._lease.give_up()

    def forget_copy(self) -> None:
        """Give the working copy up at the end: what is in it was saved as a file of its own."""
        if self.copy is not None:
            self.copy = replace(self.copy, base=replace(self.copy.base, seq=len(self.document.history())))

    def close(self) -> None:
        """Close the plan and let others have it; a working copy stays when not all of it is published."""
        done = self.copy is not None and not self.unpublished
        self.document.close()
        if self.copy is not None and done:
            self.copy.discard()
        if self._lease is not None:
            self._lease.release()
