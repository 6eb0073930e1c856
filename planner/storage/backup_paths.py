"""At which paths a plan has lain: so a file that cannot be read any more still finds its backups."""

import json
import os
from pathlib import Path

from planner.atomic_file import write_verified

_PATHS = "paths.json"
_MOST_PATHS = 20


def remember_path(folder: Path, home: Path) -> None:
    """Keep in the folder of a plan's backups where the plan lies now.

    Raises:
        FileWriteError, OSError: that could not be written.
    """
    known = _paths(folder)
    path = os.path.abspath(home)  # noqa: PTH100 - as people see it, not where links lead
    if known[-1:] == [path]:
        return
    paths = [*(other for other in known if other != path), path][-_MOST_PATHS:]
    content = json.dumps(paths, ensure_ascii=False, indent=1).encode(errors="surrogateescape")
    write_verified(folder / _PATHS, content, lambda _content: None)


def has_lain_at(folder: Path, path: Path) -> bool:
    """Tell whether the plan whose backups lie in a folder has lain at a path."""
    wanted = {_key(os.path.abspath(path)), _key(os.path.realpath(path))}  # noqa: PTH100
    return not wanted.isdisjoint(map(_key, _paths(folder)))


def _key(path: str) -> str:
    return os.path.normcase(path)


def _paths(folder: Path) -> list[str]:
    """Return them, the last known last; a list that cannot be read costs only that."""
    try:
        found = json.loads((folder / _PATHS).read_bytes())
    except (OSError, ValueError):
        return []
    return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []
