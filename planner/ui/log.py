"""The log of the person who is logged in: what went wrong in the program, never what stands in a plan."""

import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

#: Bytes of one file of the log, and how many older ones are kept.
LARGEST_LOG = 1_000_000
GENERATIONS = 3

_WARNINGS = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


def log_file() -> Path:
    """Return the log file of the person who is logged in; its folder may not be there yet."""
    import platformdirs

    return Path(platformdirs.user_log_dir("Trygghetsplaneraren", appauthor=False)) / "trygghetsplaneraren.log"


def write_log(text: str, path: Path) -> bool:
    """Add an entry to the log, beginning a new file at 1 MB; return whether it could be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST_LOG:
            _rotate(path)
        with path.open("a", encoding="utf-8", errors="replace") as file:
            time = datetime.now().astimezone().isoformat(timespec="seconds")
            file.write(f"{time}\n{without_person(text)}\n")
    except OSError:
        return False
    return True


def _rotate(path: Path) -> None:
    """Number the older files one higher; the oldest goes."""
    for number in range(GENERATIONS, 0, -1):
        newer = older_log(path, number - 1) if number > 1 else path
        if newer.exists():
            newer.replace(older_log(path, number))


def older_log(path: Path, number: int) -> Path:
    """Return the name of an older file of the log, 1 for the newest of them."""
    return path.with_name(f"{path.name}.{number}")


def without_person(text: str) -> str:
    """Return a text without the path of the person's own folder, which has their name in it."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def log_qt_messages(path: Path) -> None:
    """Write Qt's own warnings to the log, from now on."""

    def take(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        line = f"Qt {_WARNINGS.get(kind, '')}: {message}"
        if kind in _WARNINGS:
            write_log(line, path)
        with suppress(OSError, AttributeError):  # no console, as on Windows
            sys.stderr.write(f"{line}\n")

    qInstallMessageHandler(take)
