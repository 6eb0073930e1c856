"""Asks the system where a path lies, for `location.py` to judge; a question that fails answers nothing."""

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePath

from planner.storage import windows
from planner.storage.location import MARKERS, Facts, Location, SyncRoot, Whereabouts, locate

#: Tells the file system of an existing path, such as Qt does; "" = not known.
FileSystemOf = Callable[[Path], str]

_MOUNTS = Path("/proc/self/mountinfo")
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_SYNC_ENGINES = r"Software\SyncEngines\Providers\OneDrive"


def whereabouts(path: Path, file_system_of: FileSystemOf | None = None) -> Whereabouts:
    """Return where a path lies, whether there is a file yet or not.

    What a link, a junction or a mapped drive leads to counts as much as the path itself.

    Args:
        path: the path.
        file_system_of: names the file system; None = ask the system, where that is possible without Qt.
    """
    found = []
    for place in dict.fromkeys((Path(os.path.abspath(path)), Path(os.path.realpath(path)))):  # noqa: PTH100 - `..` goes too
        found.append(locate(place, facts_of(place, file_system_of or mounted_system)))
        if found[-1].location is not Location.LOCAL:
            return found[-1]
    return found[0]


def facts_of(path: Path, file_system_of: FileSystemOf) -> Facts:
    """Return what the system tells about an absolute path."""
    there = existing(path)
    return Facts(
        file_system=file_system_of(there),
        drive=windows.drive(there),
        sync_roots=(*environment_roots(os.environ), *windows.registered_roots()),
        markers=frozenset(_markers(there)),
        attributes=_attributes(there),
    )


def existing(path: Path) -> Path:
    """Return the path, or the nearest folder above it that is there; the topmost one when none is."""
    for place in (path, *path.parents):
        with contextlib.suppress(OSError):
            if place.exists():
                return place
    return path.parents[-1] if path.parents else path


def environment_roots(environment: Mapping[str, str]) -> Iterator[SyncRoot]:
    """Yield the folders that OneDrive has put into the environment."""
    for name in _ONEDRIVE_VARIABLES:
        folder = environment.get(name, "")
        if folder:
            yield SyncRoot(PurePath(folder), "OneDrive")


def mounted_system(path: Path) -> str:
    """Return the file system of an existing path as Linux tells it; "" elsewhere."""
    try:
        lines = _MOUNTS.read_text("utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    return system_in(lines, path)


def system_in(lines: list[str], path: PurePath) -> str:
    """Return the file system of the innermost mount that a path lies in, from lines of `mountinfo`."""
    best, system = -1, ""
    for line in lines:
        mount, _, kind = line.partition(" - ")
        fields, kinds = mount.split(" "), kind.split(" ")
        if len(fields) < 5 or not kinds[0]:
            continue
        point = PurePath(_unescaped(fields[4]))
        # A later mount on the same point lies over the earlier.
        if path.is_relative_to(point) and len(point.parts) >= best:
            best, system = len(point.parts), kinds[0]
    return system


def _unescaped(field: str) -> str:
    r"""Return a field of mountinfo with its blanks: the kernel writes a space as `\040`."""
    for octal, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(octal, character)
    return field


def _markers(path: Path) -> Iterator[str]:
    for folder in (path, *path.parents):
        for name in MARKERS:
            with contextlib.suppress(OSError):
                if (folder / name).exists():
                    yield name


def _attributes(path: Path) -> int:
    try:
        return int(getattr(path.stat(), "st_file_attributes", 0))
    except OSError:
        return 0
