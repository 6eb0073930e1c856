"""Builds from a record of system calls what the disk may hold when the power goes at any moment of it.

What was written to a file since it was last flushed may be there not at all, wholly, or in any of its sectors
of 512 bytes. Of what happened to the names in the folder since that was flushed, any first part may be there.
"""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

#: strace: all calls that change the disk, as hexadecimal text, the file of each handle, no text cut short.
RECORD = (
    "-f", "-xx", "-y", "-s", "1000000",
    "-e", "trace=openat,pwrite64,write,fsync,fdatasync,unlink,ftruncate",
)  # fmt: skip

_CALL = re.compile(r"^(?:\d+\s+)?(\w+)\((.*)\)\s+=\s+(\d+)")
_HANDLE = re.compile(r"^\d+<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_BYTE = re.compile(r"\\x([0-9a-f]{2})")
_SECTOR = 512


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that happened: to a file of the folder, to the folder itself, or a line that was said."""

    kind: str
    name: str = ""
    at: int = 0
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Image:
    """What the disk may hold.

    Attributes:
        files: name → content.
        said: the lines that had been said by then.
    """

    files: dict[str, bytes]
    said: tuple[str, ...]


def operations(log: Path, folder: Path) -> list[Operation]:
    """Return what happened in a folder, and what was said, from strace's record."""
    found = (_operation(line, folder) for line in log.read_text("ascii", "replace").splitlines())
    return [operation for operation in found if operation is not None]


def _operation(line: str, folder: Path) -> Operation | None:
    call = _CALL.match(line)
    if call is None:
        return None
    name, arguments = call[1], call[2]
    text = _TEXT.search(arguments)
    data = _bytes(text[1]) if text else b""
    if name == "openat":
        path = Path(data.decode())
        return Operation("create", path.name) if path.parent == folder and "O_CREAT" in arguments else None
    if name == "unlink":
        path = Path(data.decode())
        return Operation("unlink", path.name) if path.parent == folder else None
    return _on_handle(name, arguments, data, folder)


def _on_handle(name: str, arguments: str, data: bytes, folder: Path) -> Operation | None:
    handle = _HANDLE.match(arguments)
    path = Path(_bytes(handle[1]).decode() if handle and "\\x" in handle[1] else handle[1] if handle else "")
    if name == "write" and path.parent != folder:
        return Operation("say", data=data) if str(path).startswith("pipe:") else None
    if name in {"fsync", "fdatasync"} and path == folder:
        return Operation("flush_folder")
    if path.parent != folder:
        return None
    at = int(arguments.rpartition(",")[2]) if name in {"pwrite64", "ftruncate"} else 0
    kinds = {"pwrite64": "write", "ftruncate": "cut", "fsync": "flush", "fdatasync": "flush"}
    return Operation(kinds[name], path.name, at, data)


def _bytes(text: str) -> bytes:
    return bytes(int(byte, 16) for byte in _BYTE.findall(text))


@dataclass(slots=True)
class _File:
    """One file: what is on the disk for certain, and what happened to it since it was flushed."""

    durable: bytes = b""
    pending: list[Operation] = field(default_factory=list)

    def flush(self) -> None:
        self.durable, self.pending = self.content(1.0, random.Random(0)), []

    def content(self, share: float, rnd: random.Random) -> bytes:
        """Return the content when about this share of what is pending has reached the disk."""
        content = bytearray(self.durable)
        for operation in self.pending:
            if operation.kind == "cut":
                if rnd.random() < share:
                    content[:] = content[: operation.at].ljust(operation.at, b"\0")
                continue
            for start in range(0, len(operation.data), _SECTOR):
                if rnd.random() < share:
                    _put(content, operation.at + start, operation.data[start : start + _SECTOR])
        return bytes(content)


def _put(content: bytearray, at: int, data: bytes) -> None:
    if len(content) < at:
        content.extend(bytes(at - len(content)))
    content[at : at + len(data)] = data


class _Disk:
    """A folder with its files: the names that are on the disk for certain, and what happened since."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._durable = {name: _File(content) for name, content in files.items()}
        self._now = dict(self._durable)
        self._pending: list[tuple[str, _File | None]] = []

    def do(self, operation: Operation) -> None:
        if operation.kind == "create":
            if operation.name not in self._now:
                self._name(operation.name, _File())
        elif operation.kind == "unlink":
            self._name(operation.name, None)
        elif operation.kind == "flush_folder":
            self._durable, self._pending = dict(self._now), []
        elif operation.kind == "flush":
            self._now[operation.name].flush()
        elif operation.kind in {"write", "cut"}:
            self._now[operation.name].pending.append(operation)

    def _name(self, name: str, file: _File | None) -> None:
        self._pending.append((name, file))
        _rename(self._now, name, file)

    def image(self, share: float, rnd: random.Random) -> dict[str, bytes]:
        """Return what may be there when about this share of what is pending has reached the disk."""
        whole = share in {0.0, 1.0}
        count = round(share * len(self._pending)) if whole else rnd.randint(0, len(self._pending))
        names = dict(self._durable)
        for name, file in self._pending[:count]:
            _rename(names, name, file)
        return {name: file.content(share, rnd) for name, file in names.items()}


def _rename(names: dict[str, _File], name: str, file: _File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def images(
    before: dict[str, bytes], record: Sequence[Operation], rnd: random.Random, torn: int = 3
) -> Iterator[Image]:
    """Yield what the disk may hold after each operation: nothing new, all of it, and some torn mixtures.

    Args:
        before: the files of the folder when the record began.
        record: what happened.
        rnd: which sectors are there.
        torn: how many mixtures.
    """
    disk, said = _Disk(before), tuple[str, ...]()
    for operation in record:
        disk.do(operation)
        if operation.kind == "say":
            said = (*said, operation.data.decode().strip())
        for share in (0.0, 1.0, *(rnd.choice((0.1, 0.5, 0.9)) for _ in range(torn))):
            yield Image(disk.image(share, rnd), said)
