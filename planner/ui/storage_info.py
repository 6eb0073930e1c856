"""What Qt knows of the place where a file lies: its file system, and how much room is left."""

from pathlib import Path

from PySide6.QtCore import QStorageInfo

from planner.storage.location_facts import existing


def file_system_of(path: Path) -> str:
    """Return the file system of a path as the system names it; "" when that is not known."""
    return bytes(QStorageInfo(str(existing(path))).fileSystemType().data()).decode(errors="replace")


def bytes_available(path: Path) -> int | None:
    """Return how many bytes can still be written where a path lies; None when that is not known."""
    info = QStorageInfo(str(existing(path)))
    return info.bytesAvailable() if info.isValid() and info.isReady() else None
