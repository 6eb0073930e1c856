"""Runs a task in a process under strace, which records its system calls or makes one of them fail."""

import multiprocessing
import os
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path

from tests.faults.tasks import READY, Task, run

#: The processes are forked from one that has this loaded, so that each begins at once.
_PRELOAD = ["tests.faults.tasks", "tests.faults.writer", "sqlite_utils"]
_CALL = re.compile(r"^(?:\d+\s+)?(\w+)\(", re.MULTILINE)


def processes() -> ForkServerContext:
    """Return what makes the processes."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOAD)
    return context


@dataclass(frozen=True, slots=True)
class Traced:
    """What came of a task under strace.

    Attributes:
        said: the lines that the task said.
        log: the record of its calls.
    """

    said: list[str]
    log: Path

    def calls(self) -> list[str]:
        """Return the names of the recorded calls, in their order."""
        return _CALL.findall(self.log.read_text("utf-8", "replace"))


class CannotTraceError(Exception):
    """The system does not let strace join another process; its own words tell why."""


def traced(strace: str, task: Task, path: Path, options: Sequence[str]) -> Traced:
    """Run a task on a plan under strace, which joins it before it begins.

    Raises:
        CannotTraceError: as it says.
    """
    log = path.with_name("strace.log")
    (begin, say_begin), (ours, says) = (processes().Pipe(duplex=False) for _ in range(2))
    process = processes().Process(target=run, args=(task, path, begin, says))
    process.start()
    begin.close()
    says.close()
    os.read(ours.fileno(), len(READY))
    command = [strace, "-o", str(log), *options, "-p", str(process.pid)]
    with say_begin, ours, subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        answer = tracer.stderr.readline()
        if "attached" in answer:
            say_begin.send_bytes(b"begin")
            said = _lines(ours)
        else:
            process.kill()
        process.join()
        tracer.wait()
    process.close()
    if "attached" not in answer:
        raise CannotTraceError(answer.strip())
    return Traced(said, log)


def _lines(ours: Connection) -> list[str]:
    """Return all that the task says, until it ends or is killed."""
    content = b""
    while part := os.read(ours.fileno(), 65_536):
        content += part
    return content.decode().splitlines()
