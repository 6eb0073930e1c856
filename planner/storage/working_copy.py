"""The local copy that is worked in when a plan lies on a share, in a synced folder, or nobody knows where.

Its home is where people see it lie. The copy stays until all of it is published, through every crash, and is
found again by its home's path. What was published is known by the journal: its hashes tell which version of
the plan another one grew out of.
"""

import contextlib
import hashlib
import json
import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from planner.atomic_file import FileWriteError, WriteFailure, write_verified
from planner.domain.changes import EditKind
from planner.domain.common_part import Relation, common_part
from planner.domain.history import JournalEntry
from planner.storage.check import Report
from planner.storage.connection import close, connect, system_error
from planner.storage.errors import (
    DamagedError,
    FileError,
    FileLockedError,
    FileMissingError,
    NotAPlanError,
    PublishConflictError,
)
from planner.storage.gate import Examined, examine
from planner.storage.private_copy import copy_of

_STATE = "state.json"
_KEY_DIGITS = 12
_NAME_PART = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """The version at home that a copy began from, or that was last published from it.

    Attributes:
        sha256: of the whole file, hexadecimal; "" while there is none, as for a new plan.
        seq: the number of the newest entry of our journal that it knows; 0 while there is none.
    """

    sha256: str = ""
    seq: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingCopy:
    """A working copy and what it knows of its home.

    Attributes:
        folder: the folder of this copy alone.
        home: where people see the plan lie.
        base: the version at home that it builds on.
    """

    folder: Path
    home: Path
    base: Base

    @property
    def path(self) -> Path:
        """The plan file that is worked in; it has the name of its home, for people read that in messages."""
        return self.folder / "plan" / self.home.name

    @property
    def snapshot_path(self) -> Path:
        """Where the snapshot that is to be published is put."""
        return self.folder / "snapshot.tplan"

    def on(self, base: Base) -> "WorkingCopy":
        """Return the copy on another base, which is kept durably.

        Raises:
            FileWriteError: that could not be written.
        """
        copy = replace(self, base=base)
        state = {"home": str(self.home), **asdict(base)}
        content = json.dumps(state, ensure_ascii=False, indent=1).encode(errors="surrogateescape")
        write_verified(self.folder / _STATE, content, lambda _content: None)
        return copy

    def discard(self) -> None:
        """Delete the copy: all of it is published, or saved elsewhere."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def set_aside(self) -> Path:
        """Move a copy that cannot be used out of the way, and return its folder; nothing of it is deleted."""
        aside = self.folder.with_name(f"{self.folder.name}-{secrets.token_hex(4)}")
        self.folder.rename(aside)
        return aside


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedOut:
    """A working copy that is ready to be opened.

    Attributes:
        copy: the copy.
        examined: what it holds.
        conflict: says that somebody else has published since the changes that are not published yet.
        set_aside: the folder of an earlier copy that was damaged.
    """

    copy: WorkingCopy
    examined: Examined
    conflict: PublishConflictError | None = None
    set_aside: Path | None = None

    @property
    def unpublished(self) -> int:
        """How many entries of the journal its home does not have."""
        return len(self.examined.entries) - self.copy.base.seq


def copy_for(home: Path, folder: Path) -> WorkingCopy:
    """Return the working copy of a home, kept or still to be made.

    Args:
        home: the absolute path that people see.
        folder: where all working copies are kept.
    """
    name = os.path.normcase(str(home))
    key = hashlib.sha256(name.encode(errors="surrogateescape")).hexdigest()[:_KEY_DIGITS]
    copy = WorkingCopy(folder=folder / f"{home.stem[:_NAME_PART]}-{key}", home=home, base=Base())
    return replace(copy, base=_read_base(copy.folder / _STATE) or Base())


def kept_copies(folder: Path) -> Iterator[WorkingCopy]:
    """Yield the working copies that were not all published when the program ended."""
    for state in sorted(folder.glob(f"*/{_STATE}")):
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            home = Path(str(json.loads(state.read_bytes())["home"]))
            copy = copy_for(home, folder)
            if copy.folder == state.parent and copy.path.is_file():
                yield copy


def check_out(home: Path, folder: Path, report: Report = lambda _share: None) -> CheckedOut:
    """Make the working copy of a plan, or go on with the one that has changes which are not published.

    Args:
        home: the absolute path that people see.
        folder: where all working copies are kept.
        report: told how much of the examination is done, 0 to 1; what it raises stops the work.

    Raises:
        FileError: what stands in the way.
    """
    copy, aside = copy_for(home, folder), None
    if copy.path.is_file():
        try:
            kept = examine(copy.path, report)
        except DamagedError:
            aside = copy.set_aside()
        else:
            if len(kept.entries) > copy.base.seq or not copy.base.sha256:
                return _continued(copy, kept, report)
    fetched = _fetched(copy, report)
    return replace(fetched, set_aside=aside)


def fingerprint(path: Path) -> str:
    """Return SHA-256 of a file, hexadecimal; "" when there is none.

    Raises:
        FileError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise system_error(error, path) from error


def base_at(copy: WorkingCopy, ours: Examined) -> Base:
    """Return the version that lies at home now, if `ours` builds on it or has it merged in.

    Args:
        copy: the working copy, whose base is known to have lain there.
        ours: what it holds.

    Raises:
        PublishConflictError: somebody else has put another version there.
        FileMissingError: somebody took it away.
        FileError: it cannot be read.
    """
    found = fingerprint(copy.home)
    if found == copy.base.sha256:
        return copy.base
    if not found:
        raise FileMissingError(copy.home)
    theirs = _whole(copy)
    common = common_part(ours.entries, theirs.entries)
    if common is None or common.last.hash != theirs.head_hash:
        raise _conflict(copy, common.theirs if common else theirs.entries)
    base = Base(sha256=found, seq=len(ours.entries) - len(common.ours))
    if common.relation is Relation.BEHIND and base.seq < copy.base.seq:
        # An older version than the one we published was put there on purpose, such as from a backup.
        raise _conflict(copy, theirs.entries)
    if fingerprint(copy.home) != found:
        raise FileLockedError(copy.home)
    return base


def _whole(copy: WorkingCopy) -> Examined:
    """Examine what somebody else has put at home; what is not whole, as while it is synced, is theirs too."""
    try:
        return examine(copy.home)
    except (DamagedError, NotAPlanError) as error:
        raise PublishConflictError(copy.home, copy.path) from error


def _conflict(copy: WorkingCopy, news: Sequence[JournalEntry]) -> PublishConflictError:
    took = [entry.who for entry in news if entry.kind is EditKind.TAKE_OVER]
    who = took[-1] if took else news[-1].who
    return PublishConflictError(copy.home, copy.path, who, taken_over=bool(took))


def _continued(copy: WorkingCopy, kept: Examined, report: Report) -> CheckedOut:
    try:
        base = base_at(copy, kept)
    except PublishConflictError as conflict:
        return CheckedOut(copy=copy, examined=kept, conflict=conflict)
    if base.seq == len(kept.entries):  # published after all, and only then the program ended
        return _fetched(copy, report)
    return CheckedOut(copy=copy if base == copy.base else copy.on(base), examined=kept)


def _fetched(copy: WorkingCopy, report: Report) -> CheckedOut:
    """Bring the plan here from its home."""
    content = _content(copy.home)
    try:
        shutil.rmtree(copy.folder, ignore_errors=True)
        copy.path.parent.mkdir(parents=True, exist_ok=True)
        write_verified(copy.path, content, lambda _content: None)
        examined = examine(copy.path, report)
    except OSError as error:
        raise FileWriteError(copy.path, WriteFailure.DEVICE_ERROR) from error
    except FileError as error:
        copy.discard()
        error.path = copy.home  # nobody has heard of the copy
        raise
    base = Base(sha256=hashlib.sha256(content).hexdigest(), seq=len(examined.entries))
    return CheckedOut(copy=copy.on(base), examined=examined)


def _content(home: Path) -> bytes:
    """Return the bytes of a plan that nobody is in the middle of writing to."""
    for _ in range(2):
        copy = copy_of(home)
        try:
            if not copy.unclean:
                return copy.path.read_bytes()
        finally:
            copy.discard()
        # A crash broke a change off there. It is taken back in the file itself, once that is found whole:
        # the journal of a crash must never lie beside another file than its own.
        examine(home)
        close(connect(home))
    raise FileLockedError(home)


def _read_base(state: Path) -> Base | None:
    try:
        values = json.loads(state.read_bytes())
        return Base(sha256=str(values["sha256"]), seq=int(values["seq"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
