"""The child that reads a foreign spreadsheet: gets a path, says its cells, and can do nothing else.

Started by `process.read_in_child` as `python -m planner.exchange.reading.child PATH SECONDS BYTES`. It has so
much time and memory, reaches no network, starts no program and writes no file.
"""

import faulthandler
import gc
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.reading.limits import MAX_OUTPUT
from planner.exchange.reading.memory_limit import limit_memory

OUT_OF_MEMORY = 71
#: The program ends a child that is late; this is for one whose program is not there any more.
_GRACE_SECONDS = 5
_FORBIDDEN = re.compile(r"(?:socket|subprocess)\.|os\.(?:exec|fork|posix_spawn|spawn|startfile|system)")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main(arguments: Sequence[str]) -> int:
    """Read one file and say what is in it on standard output; return the exit code."""
    path, seconds, memory = Path(arguments[0]), float(arguments[1]), int(arguments[2])
    channel = _channel()
    faulthandler.dump_traceback_later(seconds + _GRACE_SECONDS, exit=True, file=sys.stderr)
    limit_memory(memory)
    try:
        _prepare()
        _read(path, channel)
    except MemoryError:
        # Nothing more is tried: whatever the way out takes could be refused too.
        os._exit(OUT_OF_MEMORY)
    return 0


def _channel() -> IO[bytes]:
    """Take standard output for ourselves, so that nothing a library prints gets between the lines."""
    channel = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return channel


def _prepare() -> None:
    """Keep what is not needed from being loaded, and give up what a reader of cells has no use for."""
    # Cells hold nothing that holds them: to look for such circles takes a tenth of the time, and finds none.
    gc.disable()
    # openpyxl would load it to tell numbers of numpy from others; that is half of the time of a start.
    sys.modules["numpy"] = None  # type: ignore[assignment] # how Python says that a module is not to be found
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what no reading needs, also where a file has taken the child over (as far as Python sees it)."""
    if _FORBIDDEN.match(event):
        raise PermissionError(event)
    # Python keeps compiled modules beside them: that is no file of anybody's.
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITES
    if writes and ".pyc" not in str(arguments[0]):
        raise PermissionError(event)


def _read(path: Path, channel: IO[bytes]) -> None:
    from planner.exchange.reading.book import read_book
    from planner.exchange.reading.wire import (
        LONGEST_LINE,
        end_line,
        refusal_line,
        share_line,
        table_lines,
    )

    sent = 0

    def send(line: bytes) -> None:
        nonlocal sent
        sent += len(line)
        if sent > MAX_OUTPUT or len(line) > LONGEST_LINE:
            raise ListReadError(path, ReadProblem.UNPACKS_TOO_LARGE, MAX_OUTPUT)
        channel.write(line)
        channel.flush()

    sheets = 0
    try:
        for table in read_book(path, lambda share: send(share_line(share))):
            for line in table_lines(table):
                send(line)
            sheets += 1
        send(end_line(sheets))
    except ListReadError as error:
        channel.write(refusal_line(error))
    channel.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
