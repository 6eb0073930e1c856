"""Reads a foreign spreadsheet in a child process: one that hangs, aborts or eats memory ends alone."""

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from planner.domain.collection import no_collection
from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.reading import child
from planner.exchange.reading.limits import MAX_OUTPUT
from planner.exchange.reading.table import RawTable, Report
from planner.exchange.reading.wire import LONGEST_LINE, GarbledError, Listener

#: The word that makes a frozen program, which has no Python beside it, into the child.
CHILD_WORD = "--read-list-in-child"
#: So often it is asked whether the reading is still wanted, seconds.
_BETWEEN_QUESTIONS = 0.05
#: So long a child may stay that has nothing more to say, seconds.
_PATIENCE = 1.0
_KILLED = -9


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What a child may take.

    Attributes:
        seconds: after so long it is ended.
        memory: bytes; see `limit_memory`.
    """

    seconds: float = 30.0
    memory: int = 2**30


@no_collection()
def read_in_child(
    path: Path,
    report: Report,
    allowance: Allowance | None = None,
    command: Sequence[str] | None = None,
) -> tuple[RawTable, ...]:
    """Read every visible sheet of a spreadsheet; may be called on any thread.

    Args:
        path: the file.
        report: told how much is read, 0 to 1, many times a second; what it raises ends the child.
        allowance: what the child may take; None = as usual.
        command: what is started instead of the child, to see what becomes of bad ones.

    Raises:
        ListReadError: the file is refused, or the child failed in some way.
    """
    allowed = allowance or Allowance()
    started = [*(command or child_command()), str(path), str(allowed.seconds), str(allowed.memory)]
    listener = Listener(path)
    with _running(path, started) as (process, lines):
        deadline = time.monotonic() + allowed.seconds
        while (line := lines.next()) != b"":
            report(listener.share)
            if time.monotonic() > deadline:
                raise ListReadError(path, ReadProblem.READER_TOO_SLOW, round(allowed.seconds))
            if line is not None:
                _hear(path, listener, line)
        if not listener.is_done:
            raise ListReadError(path, _why(process))
    return listener.tables()


def child_command() -> tuple[str, ...]:
    """Return what starts the child: this very Python in a checkout and when installed, else the program."""
    if getattr(sys, "frozen", False):
        return sys.executable, CHILD_WORD
    # -P: a file beside the user's list must not be taken for a library.
    return sys.executable, "-P", "-m", child.__name__


def _hear(path: Path, listener: Listener, line: bytes) -> None:
    try:
        listener.take(line)
    except GarbledError as error:
        raise ListReadError(path, ReadProblem.READER_GARBLED) from error


def _why(process: subprocess.Popen[bytes]) -> ReadProblem:
    """Return why a child ended before it had said all."""
    try:
        code = process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:  # it said too much, or says nothing more and stays
        return ReadProblem.READER_GARBLED
    if code == 0:
        return ReadProblem.READER_GARBLED
    # The system itself kills with -9, and only when memory is at its end.
    is_memory = code in (child.OUT_OF_MEMORY, _KILLED)
    return ReadProblem.READER_OUT_OF_MEMORY if is_memory else ReadProblem.READER_CRASHED


@contextmanager
def _running(path: Path, command: Sequence[str]) -> Iterator[tuple[subprocess.Popen[bytes], "_Lines"]]:
    """Start a child; whatever happens, it is gone afterwards."""
    try:
        process = subprocess.Popen(  # noqa: S603 - our own Python, or what a test gives
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise ListReadError(path, ReadProblem.READER_NOT_STARTED) from error
    lines = _Lines(process)
    try:
        yield process, lines
    finally:
        process.kill()
        process.wait()
        lines.end()


def _environment() -> dict[str, str]:
    """Return the child's environment: it finds this very program, and no second library that parses XML."""
    root = str(Path(__file__).resolve().parents[3])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "OPENPYXL_LXML": "False"}


class _Lines:
    """The lines of a child, taken on a thread of their own: a pipe cannot be asked with a time limit."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._queue: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        assert process.stdout is not None  # noqa: S101 - it was asked for
        self._thread = threading.Thread(target=self._listen, args=(process.stdout,), daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Wait until nobody listens any more; to be called when the child is gone."""
        self._thread.join(_PATIENCE)

    def next(self) -> bytes | None:
        """Return the next line; b"" at the end, None when none has come for a while."""
        try:
            return self._queue.get(timeout=_BETWEEN_QUESTIONS)
        except queue.Empty:
            return None

    def _listen(self, pipe: IO[bytes]) -> None:
        taken = 0
        with pipe:
            while taken <= MAX_OUTPUT and (line := pipe.readline(LONGEST_LINE + 1)):
                taken += len(line)
                self._queue.put(line)
        if taken > MAX_OUTPUT:
            self._queue.put(b"too much")
        self._queue.put(b"")
