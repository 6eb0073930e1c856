"""What happens at a bug: it is logged, shown once with its details, and the plan stays as last saved."""

import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from planner import __version__
from planner.ui.log import log_file, without_person, write_log

#: The same mistake is logged so often; one in a view can come at every painting.
_SAME_LOGGED = 5


class CrashReporter(QObject):
    """Takes exceptions that nobody caught, from any thread, and tells of each kind once, one at a time.

    Attributes:
        plan_code: tells which version of the plan is open, 8 digits, or "".
        starts_failed: whether the start before this one failed too, so that safe mode is worth a try.
    """

    _reported = Signal(str)

    def __init__(self, log: Callable[[], Path] = log_file, parent: QObject | None = None) -> None:
        """Be ready; `install` makes it the handler of uncaught exceptions."""
        super().__init__(parent)
        self.plan_code: Callable[[], str] = lambda: ""
        self.starts_failed = False
        self._log = log
        self._seen: Counter[str] = Counter()
        self._told: set[str] = set()
        self._dialog: CrashDialog | None = None
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
        details = without_person("".join(traceback.format_exception(kind, error, trace)))
        self._seen[details] += 1
        if self._seen[details] <= _SAME_LOGGED:
            if sys.stderr is not None:  # none where the program has no console
                sys.stderr.write(details)
            write_log(f"{_program()}\n{details}", self._log())
        self._reported.emit(details)

    def _show(self, details: str) -> None:
        if self._dialog is not None:
            self._dialog.count_one_more()
        elif details not in self._told:
            self._told.add(details)
            self._tell(details)

    def _tell(self, details: str) -> None:
        text = f"{_program()}\n{self._plan()}{details}"
        self._dialog = crash_dialog(text, self._log(), QApplication.activeWindow(), self.starts_failed)
        try:
            self._dialog.exec()
        finally:
            self._dialog = None

    def _plan(self) -> str:
        """Return the line that names the version of the open plan; a mistake in asking stops nothing."""
        try:
            code = self.plan_code()
        except Exception:  # noqa: BLE001 - the very thing that is broken may be asked
            return ""
        return f"plan {code}\n" if code else ""


def _program() -> str:
    qt = QLibraryInfo.version().toString()
    return f"Trygghetsplaneraren {__version__}, Qt {qt}, {sys.version}\n{sys.platform}"


class CrashDialog(QMessageBox):
    """Tells that something went wrong inside the program."""

    def __init__(self, details: str, log: Path, parent: QWidget | None, starts_failed: bool) -> None:
        super().__init__(parent)
        self._details = details
        self._more = 0
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setText(self.tr("The program made a mistake, and what you did last may not have been done."))
        self._told = self.tr(
            "Your plan is as it was last saved. You can go on working. "
            "Please send the details to whoever looks after the program; they are also kept in {log}."
        ).format(log=log)
        if starts_failed:
            self._told += f" {safe_mode_advice()}"
        self.setInformativeText(self._told)
        self.setDetailedText(details)
        self.setStandardButtons(QMessageBox.StandardButton.Close)
        self.setDefaultButton(QMessageBox.StandardButton.Close)
        add_copy_button(self, details)

    def count_one_more(self) -> None:
        """Say that mistakes go on coming while the dialog is open."""
        self._more += 1
        more = self.tr("Since then it has made %Ln more mistake(s).", "", self._more)
        self.setInformativeText(f"{self._told}\n\n{more}")


class FaultDialog(QMessageBox):
    """Tells at a start that the program ended by itself the time before."""

    def __init__(self, details: str, parent: QWidget | None, starts_failed: bool) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Information)
        self.setWindowTitle(self.tr("The program was closed unexpectedly"))
        self.setText(self.tr("The program was closed unexpectedly the last time."))
        told = self.tr("The plan is as it was last saved.")
        if starts_failed:
            told += f" {safe_mode_advice()}"
        self.setInformativeText(told)
        self.setDetailedText(details)
        self.setStandardButtons(QMessageBox.StandardButton.Close)
        self.setDefaultButton(QMessageBox.StandardButton.Close)
        add_copy_button(self, details)


def add_copy_button(dialog: QMessageBox, details: str) -> None:
    """Let the details be copied; the dialog stays open, which it would not at any other button."""
    text = QApplication.translate("CrashDialog", "Copy details")
    copy = dialog.addButton(text, QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QApplication.clipboard().setText(details))


def safe_mode_advice() -> str:
    """Return what can be tried when the program does not start properly."""
    return QApplication.translate(
        "CrashDialog",
        "If the program does not start properly, start it with --safe-mode: your own settings are not used "
        "then, and nothing of your plans is touched.",
    )


def crash_dialog(details: str, log: Path, parent: QWidget | None, starts_failed: bool = False) -> CrashDialog:
    """Return the dialog that tells of a bug."""
    return CrashDialog(details, log, parent, starts_failed)
