"""Puts a snapshot of a working copy where people see the plan lie: all of it, or nothing at all.

Never over a version that somebody else has put there: then both stay as they are, to be merged.
"""

import hashlib
from pathlib import Path

from planner.atomic_file import sweep, write_verified
from planner.storage.check import Report
from planner.storage.connection import system_error
from planner.storage.errors import FileError, FolderMissingError, PublishConflictError
from planner.storage.gate import examine
from planner.storage.working_copy import Base, WorkingCopy, base_at, fingerprint


def publish(copy: WorkingCopy, snapshot: Path, report: Report = lambda _share: None) -> WorkingCopy:
    """Put a snapshot in the place of the version at home, and return the copy on its new base.

    It touches no open plan, so it can run on any thread.

    Args:
        copy: the working copy.
        snapshot: a copy of its plan, made by `Document.write_snapshot`; it is deleted when it is published.
        report: told how much of the examination is done, 0 to 1; what it raises stops the work before home is
            touched.

    Raises:
        PublishConflictError: somebody else has put another version there; that one stays.
        DamagedError: the snapshot is not whole; what lies at home stays.
        FolderMissingError: the folder cannot be reached, as when the network is away.
        FileError, FileWriteError: what stands in the way; home has the whole old or the whole new version.
    """
    try:
        ours = examine(snapshot, report)
    except FileError as error:
        error.path = copy.path  # nobody has heard of the snapshot
        raise
    try:
        content = snapshot.read_bytes()
    except OSError as error:
        raise system_error(error, snapshot) from error
    _require_folder(copy.home)
    copy = copy.on(base_at(copy, ours))

    def require_base(_content: bytes) -> None:
        """Look once more, at the last moment before the old file is replaced."""
        if fingerprint(copy.home) != copy.base.sha256:
            raise PublishConflictError(copy.home, copy.path)

    write_verified(copy.home, content, require_base)
    sweep(copy.home)
    published = copy.on(Base(sha256=hashlib.sha256(content).hexdigest(), seq=len(ours.entries)))
    snapshot.unlink(missing_ok=True)
    return published


def _require_folder(home: Path) -> None:
    try:
        is_there = home.parent.is_dir()
    except OSError as error:
        raise system_error(error, home) from error
    if not is_there:
        raise FolderMissingError(home)
