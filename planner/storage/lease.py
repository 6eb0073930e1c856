"""Who has a plan open: a lock file beside it, with a counter that its owner raises while it lives.

No clocks of two computers are compared: whoever finds the file watches whether it changes. A lock that is
still long enough can be taken over. It is a courtesy between people, never what keeps figures safe: that is
the journal's head, which every write looks at (`store.py`), and the base of a publication (`publish.py`).
"""

import contextlib
import glob
import json
import os
import platform
import secrets
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from planner import __version__
from planner.storage import windows
from planner.storage.errors import PlanHeldError

#: Seconds between two beats, and how long a lock is watched before it counts as still: six beats.
BEAT_SECONDS = 5.0
WATCH_SECONDS = 30.0

# All of a record is written at once and over the old one of the same length, so that no reader finds half.
_RECORD_BYTES = 512
_KEEP_OLD_SECONDS = 30 * 24 * 3600.0
#: Of a file's name, so that the names of old locks stay short enough for every system.
_NAME_PART = 50


#: Sessions of this process that hold a lock: what it left behind while the network was away is nobody's.
_LIVING: set[str] = set()


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Whoever has a plan open.

    Attributes:
        session: random, one for each opened plan.
        user: the user's name in the system.
        host: the computer's name.
        system: its system, since two systems on one computer count their processes apart.
        pid: the number of the process.
        program: the version of the program.
    """

    session: str
    user: str
    host: str
    system: str
    pid: int
    program: str

    @property
    def is_on_this_computer(self) -> bool:
        """Whether it is the computer we run on."""
        return (self.host, self.system) == (platform.node(), sys.platform)


class Sign(StrEnum):
    """What watching a lock has told so far."""

    WATCHING = "watching"
    ALIVE = "alive"
    STILL = "still"
    GONE = "gone"


def lock_path(home: Path) -> Path:
    """Return the lock file of a plan; without å, which two systems may write in two ways."""
    return home.with_name(f".{home.name}.lock")


def read_holder(home: Path) -> Holder | None:
    """Return who has a plan open; None when nobody has, or the lock cannot be read."""
    return _holder(_read(lock_path(home)))


def is_running(pid: int) -> bool:
    """Tell whether there is a process with this number on this computer; True when that is not known."""
    if os.name == "nt":
        return windows.is_running(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


class Lease:
    """Our lock on a plan, from `take` or `take_over` until it is released or somebody takes it over."""

    def __init__(self, home: Path, user: str, *, beat_seconds: float | None) -> None:
        """Make the lock file; use `take` or `take_over`."""
        self.home = home
        self.holder = Holder(
            session=secrets.token_hex(16),
            user=user,
            host=platform.node(),
            system=sys.platform,
            pid=os.getpid(),
            program=__version__,
        )
        self._count = 0
        self._ousted = threading.Event()
        self._stopped = threading.Event()
        _LIVING.add(self.holder.session)  # before anybody can see the lock
        try:
            self._make()
        except OSError:
            _LIVING.discard(self.holder.session)
            raise
        self._heart: threading.Thread | None = None
        if beat_seconds is not None:
            self._heart = threading.Thread(target=self._live, args=(beat_seconds,), name="lease", daemon=True)
            self._heart.start()

    @property
    def is_ousted(self) -> bool:
        """Whether somebody else has taken the plan over; it never becomes ours again."""
        return self._ousted.is_set()

    def beat(self) -> None:
        """Raise the counter, if the lock is still ours.

        A lock that cannot be reached, such as while the network is away, is left as it is: the next beat
        looks again. One that is gone, such as when somebody tidied the folder, is made anew.
        """
        try:
            with lock_path(self.home).open("r+b") as file:
                # Looked at and written through one handle: should the lock be renamed in between by somebody
                # who takes over, the write goes to the old file and not to theirs.
                held_by = _holder(file.read())
                if held_by is not None and held_by.session != self.holder.session:
                    self._ousted.set()
                if held_by is None or self.is_ousted or self._stopped.is_set():
                    return
                self._count += 1
                file.seek(0)
                file.write(self._record())
        except FileNotFoundError:
            if not self._stopped.is_set():
                with contextlib.suppress(OSError):
                    self._make()
        except OSError:
            return

    def give_up(self) -> None:
        """Count as ousted: the plan itself has told that somebody took it over."""
        self._ousted.set()

    def release(self) -> None:
        """Take our lock away; never somebody else's."""
        self._stopped.set()
        _LIVING.discard(self.holder.session)
        if self._heart is not None and self._heart is not threading.current_thread():
            self._heart.join(timeout=2.0)
        held_by = read_holder(self.home)
        if held_by is not None and held_by.session == self.holder.session:
            with contextlib.suppress(OSError):
                lock_path(self.home).unlink()

    def _live(self, beat_seconds: float) -> None:
        while not self._stopped.wait(beat_seconds) and not self.is_ousted:
            self.beat()

    def _make(self) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        path = lock_path(self.home)
        handle = os.open(path, flags, 0o666)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(self._record())
                file.flush()
                os.fsync(file.fileno())
        except OSError:  # a full disk: an empty lock would only keep others out
            with contextlib.suppress(OSError):
                path.unlink()
            raise

    def _record(self) -> bytes:
        text = json.dumps({**asdict(self.holder), "count": self._count}, ensure_ascii=False)
        return text.encode(errors="replace").ljust(_RECORD_BYTES - 1) + b"\n"


def take(home: Path, user: str, *, beat_seconds: float | None = BEAT_SECONDS) -> Lease:
    """Take the lock of a plan that nobody has open; one left by a process that is gone counts as nobody's.

    Args:
        home: the plan.
        user: the name that others are told.
        beat_seconds: time between beats; None = no beats of its own, as for a command that is soon done.

    Raises:
        PlanHeldError: somebody has it open.
        OSError: no lock can be made there.
    """
    _tidy(home)
    try:
        return Lease(home, user, beat_seconds=beat_seconds)
    except FileExistsError:
        seen = _read(lock_path(home))
        if seen is None or not _is_dead(_holder(seen)):
            raise _held(home, seen) from None
        return take_over(home, user, seen, beat_seconds=beat_seconds)


def take_over(home: Path, user: str, seen: bytes, *, beat_seconds: float | None = BEAT_SECONDS) -> Lease:
    """Take the lock of somebody who gives no sign of life; the old one is renamed, not deleted.

    Args:
        home: the plan.
        user: the name that others are told.
        seen: what the lock held when it was found still (`LeaseWatch.seen`).
        beat_seconds: as for `take`.

    Raises:
        PlanHeldError: the lock has moved meanwhile, or somebody else took it first.
        OSError: no lock can be made there.
    """
    lock = lock_path(home)
    found = _read(lock)
    if found is not None:
        if found != seen:
            raise _held(home, found)
        with contextlib.suppress(FileNotFoundError):
            lock.replace(lock.with_name(f"{_old_locks(home)}{secrets.token_hex(8)}"))
    try:
        return Lease(home, user, beat_seconds=beat_seconds)
    except FileExistsError:
        raise _held(home, _read(lock)) from None


class LeaseWatch:
    """Looks at the lock of somebody else, again and again, and tells whether its owner lives."""

    def __init__(
        self,
        home: Path,
        *,
        patience: float = WATCH_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin to watch.

        Args:
            home: the plan.
            patience: seconds without a change after which a lock is still.
            clock: our own clock, which only we read.
        """
        self._home, self._patience, self._clock = home, patience, clock
        self._seen = _read(lock_path(home))
        self._since = clock()
        self._moved = False

    @property
    def holder(self) -> Holder | None:
        """Who has the plan; None when nobody has or the lock cannot be read."""
        return _holder(self._seen)

    @property
    def seen(self) -> bytes:
        """What the lock held when it was last looked at, for `take_over`."""
        return self._seen or b""

    def look(self) -> Sign:
        """Look once more and tell what is known by now."""
        found, now = _read(lock_path(self._home)), self._clock()
        if found is None:
            return Sign.GONE
        if found != self._seen:
            self._moved = self._seen is not None
            self._seen, self._since = found, now
        if _is_dead(self.holder) or now - self._since >= self._patience:
            return Sign.STILL
        return Sign.ALIVE if self._moved else Sign.WATCHING


def _read(lock: Path) -> bytes | None:
    """Return what a lock holds; None = there is none."""
    try:
        return lock.read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        return b""  # it is there, and that is all we know


def _holder(record: bytes | None) -> Holder | None:
    """Return whom a record names; None when it is half-written or not ours at all."""
    try:
        values = json.loads((record or b"").decode())
        texts = {name: str(values[name]) for name in ("session", "user", "host", "system", "program")}
        return Holder(**texts, pid=int(values["pid"]))
    except (ValueError, KeyError, TypeError):
        return None


def _is_dead(holder: Holder | None) -> bool:
    if holder is None or not holder.is_on_this_computer:
        return False
    return holder.session not in _LIVING if holder.pid == os.getpid() else not is_running(holder.pid)


def _held(home: Path, record: bytes | None) -> PlanHeldError:
    holder = _holder(record)
    if holder is None:
        return PlanHeldError(home, "", "")
    return PlanHeldError(home, holder.user, holder.host)


def _old_locks(home: Path) -> str:
    return f".{home.name[:_NAME_PART]}.lock."


def _tidy(home: Path) -> None:
    """Delete locks that were taken over long ago."""
    with contextlib.suppress(OSError):
        for old in home.parent.glob(f"{glob.escape(_old_locks(home))}*"):
            if time.time() - old.stat().st_mtime > _KEEP_OLD_SECONDS:
                old.unlink()
