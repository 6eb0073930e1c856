"""Notices what no exception tells: that a fault ended the program, or that it never came to its window."""

import atexit
import faulthandler
import os
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from planner.ui.log import write_log

_PREFIX = "fault-"
_STARTING = "starting"


class FaultWatch:
    """Has a file of its own while the program runs, that Python writes to as its last act."""

    def __init__(self, log: Path) -> None:
        """Take the log, in whose folder the files lie."""
        self._log = log
        self._file: TextIO | None = None

    def last_fault(self) -> str:
        """Return what earlier runs that ended with a fault left, and put it into the log; "" = nothing."""
        found = []
        for left in sorted(self._log.parent.glob(f"{_PREFIX}*.txt")):
            with suppress(OSError):
                text = left.read_text(encoding="utf-8", errors="replace").strip()
                if text:
                    left.unlink()
                    write_log(f"ended with a fault\n{text}", self._log)
                    found.append(text)
        return "\n\n".join(found)

    def begin(self) -> None:
        """Watch from now on; where no file can be written, nothing is watched."""
        with suppress(OSError):
            self._log.parent.mkdir(parents=True, exist_ok=True)
            # Open as long as the program runs: at a fault there is no time to open anything.
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)
            atexit.register(self.end)

    def end(self) -> None:
        """Stop watching: the program ends as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with suppress(OSError):
            self._path.unlink()

    @property
    def _path(self) -> Path:
        return self._log.parent / f"{_PREFIX}{os.getpid()}.txt"


class StartWatch:
    """Remembers a start that was begun until it has succeeded."""

    def __init__(self, log: Path) -> None:
        """Take the log, in whose folder the mark lies."""
        self._mark = log.parent / _STARTING

    def begin(self) -> bool:
        """Begin a start; return whether the one before never came to its end."""
        failed = False
        with suppress(OSError):
            failed = self._mark.exists()
            self._mark.parent.mkdir(parents=True, exist_ok=True)
            self._mark.touch()
        return failed

    def succeed(self) -> None:
        """Say that the window is there and works."""
        with suppress(OSError):
            self._mark.unlink()
