"""What happens at a bug: it is logged, shown once with its details, and the plan stays as last saved."""

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from planner import __version__

_LARGEST_LOG = 1_000_000


def log_file() -> Path:
    """Return the log file of the person who is logged in; its folder may not be there yet."""
    import platformdirs

    return Path(platformdirs.user_log_dir("Trygghetsplaneraren", appauthor=False)) / "trygghetsplaneraren.log"


def write_log(text: str, path: Path) -> bool:
    """Add an entry to the log, beginning anew at 1 MB; return whether it could be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LARGEST_LOG:
            path.replace(path.with_suffix(".log.1"))
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')}\n{text}\n")
    except OSError:
        return False
    return True


class CrashReporter(QObject):
    """Takes exceptions that nobody caught, from any thread, and tells of them in one dialog at a time."""

    _reported = Signal(str)

    def __init__(self, log: Callable[[], Path] = log_file, parent: QObject | None = None) -> None:
        """Be ready; `install` makes it the handler of uncaught exceptions."""
        super().__init__(parent)
        self._log = log
        self._showing = False
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take every uncaught exception from now on."""
        sys.excepthook = self.report
        threading.excepthook = lambda args: self.report(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None = None
    ) -> None:
        """Log an exception and show it when the window is next idle."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        text = f"Trygghetsplaneraren {__version__}, Qt {QLibraryInfo.version().toString()}, {sys.version}\n"
        text += f"{sys.platform}\n{details}"
        sys.stderr.write(details)
        write_log(text, self._log())
        self._reported.emit(text)

    def _show(self, details: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            crash_dialog(details, self._log(), QApplication.activeWindow()).exec()
        finally:
            self._showing = False


class _CrashDialog(QMessageBox):
    """Tells that something went wrong inside the program."""

    def __init__(self, details: str, log: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._details = details
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setText(self.tr("The program made a mistake, and what you did last may not have been done."))
        self.setInformativeText(
            self.tr(
                "Your plan is as it was last saved. You can go on working. "
                "Please send the details to whoever looks after the program; they are also kept in {log}."
            ).format(log=log)
        )
        self.setDetailedText(details)
        self.setStandardButtons(QMessageBox.StandardButton.Close)
        copy = self.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        # A message box closes at any of its buttons; copying must leave it open.
        copy.clicked.disconnect()
        copy.clicked.connect(self._copy)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._details)


def crash_dialog(details: str, log: Path, parent: QWidget | None) -> QMessageBox:
    """Return the dialog that tells of a bug."""
    return _CrashDialog(details, log, parent)
