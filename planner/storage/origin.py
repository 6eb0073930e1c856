"""Did a file come from somebody else? Windows marks what was fetched, and mail has folders of its own."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

#: What Windows writes beside a file that came from the internet or by mail, and the zones that mean so.
_MARK = ":Zone.Identifier"
_INTERNET_ZONES = frozenset({"3", "4"})
_LONGEST_MARK = 4_096


def comes_from_others(path: Path, folders: Iterable[Path] | None = None) -> bool:
    """Tell whether a file was fetched from somewhere, or lies where programs put what was.

    Args:
        path: the file.
        folders: the folders of fetched files; None = those of this computer.
    """
    try:
        whole = path.resolve()
    except (OSError, ValueError):
        return False
    inside = _fetched_folders() if folders is None else folders
    return _has_mark(path) or any(whole.is_relative_to(folder) for folder in inside)


def _has_mark(path: Path) -> bool:
    try:
        with path.with_name(path.name + _MARK).open("rb") as stream:
            text = stream.read(_LONGEST_MARK).decode("utf-8", "replace")
    except (OSError, ValueError):
        return False
    lines = (line.partition("=") for line in text.splitlines())
    return any(
        name.strip().casefold() == "zoneid" and zone.strip() in _INTERNET_ZONES for name, _, zone in lines
    )


def _fetched_folders() -> list[Path]:
    """Return where this computer keeps temporary files, attachments of mails and downloads."""
    import platformdirs

    found = [Path(tempfile.gettempdir()), Path(platformdirs.user_downloads_dir())]
    local = os.environ.get("LOCALAPPDATA")
    if local:
        # Outlook's attachments, also those of the new Outlook.
        found += [Path(local) / "Microsoft" / "Windows" / "INetCache", Path(local) / "Packages"]
    folders = []
    for folder in found:
        try:
            folders.append(folder.resolve())
        except OSError:
            continue
    return folders
