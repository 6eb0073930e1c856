"""Backups of plans: whole, checked copies in the user's own data folder, found again by plan and by path.

One folder for each plan. A backup has its name only when it has been examined and lies on the disk; until
then it is a temporary file that looks like nothing (a failed VACUUM INTO leaves an empty file behind).
"""

import contextlib
import hashlib
import os
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from planner.atomic_file import FileWriteError, flush_folder
from planner.domain.history import CODE_LENGTH
from planner.domain.ids import new_id
from planner.storage.backup_names import Backup, BackupReason, backup_name, read_name
from planner.storage.backup_paths import has_lain_at, remember_path
from planner.storage.connection import connect, is_full
from planner.storage.errors import (
    BackupFailedError,
    BackupTrouble,
    DamagedError,
    FileError,
    NoRoomForCopyError,
    NotAPlanError,
    SaveFailedError,
    SaveTrouble,
)
from planner.storage.gate import Examined, examine
from planner.storage.private_copy import copy_of
from planner.storage.snapshot import write_snapshot
from planner.storage.thinning import Stamp, thinned

_UNFINISHED = ".{}.unfinished"
#: What stands behind the name of a backup that was found damaged.
DAMAGED = ".damaged"
_A_DAY = 24 * 3600.0
#: Backups leave so much of the disk free, bytes: the plan itself must always have room.
_KEEP_FREE = 200_000_000
_PLAIN_ID = re.compile("[0-9A-Za-z-]{1,64}")
_PRIVATE_FOLDER, _PRIVATE_FILE = 0o700, 0o600

WriteSnapshot = Callable[[Path], None]


def utc_now() -> datetime:
    """Return what the clock says, UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What a backup is made of.

    Attributes:
        plan_id: the plan.
        home: where people see it lie.
        seq: the number of the newest entry of its journal.
        head_hash: the hash of that entry, which seals all of it.
    """

    plan_id: str
    home: Path
    seq: int
    head_hash: str

    @property
    def code(self) -> str:
        """The first digits of the hash."""
        return self.head_hash[:CODE_LENGTH]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thinned:
    """What became of thinning the backups of a plan.

    Attributes:
        deleted: those that were let go.
        damaged: those that were found damaged and set aside; nothing was deleted then.
    """

    deleted: tuple[Path, ...] = ()
    damaged: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A snapshot that becomes a backup when it is found whole; `finish` touches no open plan."""

    origin: Origin
    temporary: Path
    target: Path
    lock: threading.Lock

    def finish(self) -> Backup:
        """Examine the snapshot, bring it to the disk and give it its name; safe on any thread.

        Raises:
            BackupFailedError: it is not whole, or could not be kept; nothing is left of it.
        """
        try:
            with self.lock:
                if examine(self.temporary).head_hash != self.origin.head_hash:
                    raise BackupFailedError(self.origin.home, BackupTrouble.NOT_WHOLE)
                _flush(self.temporary)
                self.temporary.replace(self.target)
                flush_folder(self.target.parent)
        except (FileError, OSError) as error:
            raise _failure(error, self.origin.home) from error
        finally:
            _tidy_away(self.temporary)
        backup = read_name(self.target)
        assert backup is not None  # noqa: S101 - `begin` has made the name
        return backup


class BackupFolder:
    """All backups of one person on one computer.

    Attributes:
        root: the folder, which holds one for each plan; made when it is first needed.
    """

    def __init__(
        self, root: Path, now: Callable[[], datetime] = utc_now, *, keep_free: int = _KEEP_FREE
    ) -> None:
        """Take the folder.

        Args:
            root: see above.
            now: the clock, UTC.
            keep_free: how many bytes of the disk are left free.
        """
        self.root = root
        self._now = now
        self._keep_free = keep_free
        self._lock = threading.Lock()

    @classmethod
    def of_user(cls) -> "BackupFolder":
        """Return the backups of the person who is logged in."""
        import platformdirs

        data = Path(platformdirs.user_data_dir("Trygghetsplaneraren", appauthor=False))
        return cls(data / "Säkerhetskopior")

    # --- finding ---

    def all(self) -> list[Backup]:
        """Return the backups of every plan, the newest first."""
        return _listed(self._folders())

    def of_plan(self, plan_id: str) -> list[Backup]:
        """Return the backups of a plan, the newest first."""
        return _listed([self._folder(plan_id)])

    def of_path(self, path: Path) -> list[Backup]:
        """Return the backups of every plan that has lain at a path, the newest first."""
        return _listed(folder for folder in self._folders() if has_lain_at(folder, path))

    # --- making ---

    def begin(self, origin: Origin, reason: BackupReason, write: WriteSnapshot) -> Pending | None:
        """Have the snapshot written that is to become a backup; None when there is one of the same.

        Args:
            origin: what it is made of.
            reason: why.
            write: writes the snapshot to a path, on the thread that has the plan open.

        Raises:
            BackupFailedError: it could not be written; nothing is left of it.
        """
        folder = self._folder(origin.plan_id)
        temporary = folder / _UNFINISHED.format(new_id())
        try:
            self._make(folder)
            remember_path(folder, origin.home)
            _sweep(folder)
            known = _listed([folder])
            if any((backup.seq, backup.code) == (origin.seq, origin.code) for backup in known):
                return None
            self._require_room(folder, known)
            write(temporary)
            temporary.chmod(_PRIVATE_FILE)
        except (FileError, FileWriteError, OSError) as error:
            _tidy_away(temporary)
            raise _failure(error, origin.home) from error
        name = backup_name(origin.home, self._now(), origin.seq, origin.code, reason)
        return Pending(origin=origin, temporary=temporary, target=folder / name, lock=self._lock)

    def keep_before_migration(self, examined: Examined, home: Path) -> Backup | None:
        """Back up a plan of an older version as it is, before it is opened and brought up to date.

        Raises:
            BackupFailedError: it could not be kept.
        """
        origin = Origin(
            plan_id=examined.plan.info.id,
            home=home,
            seq=len(examined.entries),
            head_hash=examined.head_hash,
        )
        pending = self.begin(
            origin, BackupReason.MIGRATION, lambda target: _snapshot_of_file(examined.path, target)
        )
        return None if pending is None else pending.finish()

    def _make(self, folder: Path) -> None:
        self.root.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        self.root.chmod(_PRIVATE_FOLDER)
        folder.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)

    def _require_room(self, folder: Path, known: Sequence[Backup]) -> None:
        needed = known[0].path.stat().st_size if known else 0
        if shutil.disk_usage(folder).free < needed + self._keep_free:
            raise BackupFailedError(folder, BackupTrouble.DISK_FULL)

    # --- thinning ---

    def thin(self, plan_id: str) -> Thinned:
        """Let go of old backups of a plan, once those that are kept in their stead are found whole.

        Safe on any thread. Nothing is deleted when one of those is damaged: that one is set aside, and the
        others stay.
        """
        with self._lock:
            return _thin(self._folder(plan_id), self._now())

    def _folder(self, plan_id: str) -> Path:
        """Return the folder of a plan; an id that can be no folder's name has one made of it."""
        if _PLAIN_ID.fullmatch(plan_id):
            return self.root / plan_id
        return self.root / hashlib.sha256(plan_id.encode(errors="replace")).hexdigest()[:32]

    def _folders(self) -> Iterator[Path]:
        with contextlib.suppress(OSError):
            yield from sorted(folder for folder in self.root.iterdir() if folder.is_dir())


def _listed(folders: Iterable[Path]) -> list[Backup]:
    found: list[Backup] = []
    for folder in folders:
        with contextlib.suppress(OSError):
            found += [backup for path in folder.iterdir() if (backup := read_name(path)) is not None]
    return sorted(found, key=lambda backup: (backup.at, backup.seq), reverse=True)


def _thin(folder: Path, now: datetime) -> Thinned:
    backups = _listed([folder])
    deletable: dict[Path, Path] = {}
    for stem in {backup.stem for backup in backups}:
        stamps = [Stamp(b.seq, b.at, b.path.name) for b in backups if b.stem == stem]
        deletable |= {folder / old: folder / kept for old, kept in thinned(stamps, now).items()}
    damaged, is_sure = _set_aside_damaged(sorted(set(deletable.values())))
    if damaged or not is_sure:
        return Thinned(damaged=tuple(damaged))
    deleted = [path for path in deletable if _deleted(path)]
    return Thinned(deleted=tuple(deleted))


def _set_aside_damaged(backups: Sequence[Path]) -> tuple[list[Path], bool]:
    """Give damaged backups another name and return them; False: one could not be examined for now."""
    damaged: list[Path] = []
    for path in backups:
        try:
            examine(path)
        except (DamagedError, NotAPlanError):
            aside = path.with_name(path.name + DAMAGED)
            with contextlib.suppress(OSError):
                path.replace(aside)
            damaged.append(aside)
        except FileError:
            return damaged, False
    return damaged, True


def _deleted(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:  # a virus scanner holds it: the next time
        return False
    return True


def _snapshot_of_file(path: Path, target: Path) -> None:
    """Write a snapshot of a plan that nobody has open, in the schema that it has."""
    copy = copy_of(path)
    try:
        with contextlib.closing(connect(copy.path)) as connection:
            write_snapshot(connection, target)
    finally:
        copy.discard()


# --- files ---


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _tidy_away(temporary: Path) -> None:
    for left in (temporary, temporary.with_name(f"{temporary.name}-journal")):
        with contextlib.suppress(OSError):
            left.unlink()


def _sweep(folder: Path) -> None:
    """Delete what kills have left of making backups, a day ago or longer."""
    for left in folder.glob(_UNFINISHED.format("*") + "*"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _A_DAY:
                left.unlink()


def _failure(error: Exception, home: Path) -> BackupFailedError:
    """Return what stood in the way, of whatever it shows as."""
    if isinstance(error, BackupFailedError):
        return BackupFailedError(home, error.trouble)
    if isinstance(error, SaveFailedError):
        return BackupFailedError(home, _SAVE_TROUBLES.get(error.trouble, BackupTrouble.NO_ACCESS))
    if isinstance(error, NoRoomForCopyError) or (isinstance(error, OSError) and is_full(error)):
        return BackupFailedError(home, BackupTrouble.DISK_FULL)
    if isinstance(error, (DamagedError, NotAPlanError)):
        return BackupFailedError(home, BackupTrouble.NOT_WHOLE)
    no_access = isinstance(error, (PermissionError, FileExistsError, NotADirectoryError))
    return BackupFailedError(home, BackupTrouble.NO_ACCESS if no_access else BackupTrouble.DEVICE)


_SAVE_TROUBLES = {
    SaveTrouble.DISK_FULL: BackupTrouble.DISK_FULL,
    SaveTrouble.DEVICE: BackupTrouble.DEVICE,
    SaveTrouble.DAMAGED: BackupTrouble.NOT_WHOLE,
}
