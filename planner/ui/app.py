"""Starts the window: builds everything once and hands it down."""

import argparse
import atexit
import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from planner import __version__
from planner.storage.origin import comes_from_others
from planner.ui.crash import CrashReporter, FaultDialog
from planner.ui.faults import FaultWatch, StartWatch
from planner.ui.log import log_file, log_qt_messages
from planner.ui.main_window import MainWindow
from planner.ui.plan_files import documents_folder
from planner.ui.settings import Settings
from planner.ui.theme import Mode, Theme
from planner.ui.translations import LANGUAGES, use_language

_NAME = "Trygghetsplaneraren"
#: A window that has worked for so long has started.
_STARTED_MS = 5_000


def main(argv: Sequence[str]) -> int:
    """Open the window, or draw it to a picture, and return the exit code."""
    arguments = _arguments(argv)
    app = make_application()
    if arguments.screenshot is not None:
        from planner.ui.screenshot import take_screenshot

        return take_screenshot(app, arguments)
    return _Program(app, arguments).run()


def make_application() -> QApplication:
    """Return the application object, which there is one of in a process."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(_NAME)
    app.setApplicationDisplayName(_NAME)
    app.setApplicationVersion(__version__)
    app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, on=False)
    if QGuiApplication.platformName() == "offscreen":
        # What is left on the clipboard there ends the process with a fault at exit.
        app.aboutToQuit.connect(lambda: QGuiApplication.clipboard().clear())
    return app


class _Program:
    """The running program: one window, made anew when the language changes."""

    def __init__(self, app: QApplication, arguments: argparse.Namespace) -> None:
        self._app = app
        self._arguments = arguments
        self._settings = self._find_settings()
        self._theme = Theme(arguments.theme or self._settings.mode, self._settings.scale)
        self._reporter = CrashReporter()
        self._reporter.plan_code = self._plan_code
        self._window: MainWindow | None = None

    def run(self) -> int:
        """Show the window until it is closed."""
        self._reporter.install()
        log = log_file()
        log_qt_messages(log)
        faults, start = FaultWatch(log), StartWatch(log)
        left = faults.last_fault()
        faults.begin()
        self._reporter.starts_failed = start.begin()
        use_language(self._app, self._arguments.lang or self._settings.language)
        self._theme.apply(self._app)
        self._show_window(self._opening())
        QTimer.singleShot(200, warm_up)
        if left:
            QTimer.singleShot(0, lambda: self._tell_fault(left))
        QTimer.singleShot(_STARTED_MS, start.succeed)
        try:
            return self._app.exec()
        finally:
            start.succeed()
            faults.end()

    def _find_settings(self) -> Settings:
        """Return the person's settings, or in safe mode empty ones that are forgotten at the end."""
        if not self._arguments.safe_mode:
            return Settings.of_user()
        forgotten = Path(mkdtemp(prefix="trygghetsplaneraren-"))
        atexit.register(rmtree, forgotten, ignore_errors=True)
        return Settings.in_file(forgotten / "settings.ini")

    def _plan_code(self) -> str:
        session = self._window.session if self._window is not None else None
        return session.document.version if session is not None else ""

    def _tell_fault(self, details: str) -> None:
        FaultDialog(details, self._window, self._reporter.starts_failed).exec()

    def _opening(self) -> Callable[[MainWindow], object] | None:
        """Return what opens the plan that the program was started with, if it was."""
        if self._arguments.sample:
            return lambda window: window.open_with(window.files.open_sample)
        if self._arguments.plan is not None:
            path = self._arguments.plan.absolute()
            return lambda window: window.open_path(path)
        return None

    def _show_window(self, opening: Callable[[MainWindow], object] | None = None) -> MainWindow:
        window = MainWindow(self._theme, self._settings, documents_folder(), opening=opening)
        window.files.comes_from_others = comes_from_others
        window.set_safe_mode(on=self._arguments.safe_mode)
        if self._arguments.size is not None:
            window.resize(self._arguments.size)
        window.language_chosen.connect(self._change_language)
        self._window = window
        window.show()
        return window

    def _change_language(self, language: str) -> None:
        """Make the window anew in another language, with the same plan."""
        old = self._window
        path = old.session.document.home if old is not None and old.session is not None else None
        use_language(self._app, language)
        if old is not None:
            self._app.setQuitOnLastWindowClosed(False)
            if not old.close():  # the plan could not be published, and is not to be closed
                self._app.setQuitOnLastWindowClosed(True)
                return
            old.deleteLater()
        window = self._show_window()
        self._app.setQuitOnLastWindowClosed(True)
        if path is not None:
            window.open_path(path)


def warm_up() -> None:
    """Import numpy beside the work, so that the first chart need not wait for it."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    threading.Thread(target=_import_numpy, name="warm-up", daemon=True).start()


def _import_numpy() -> None:
    import numpy  # noqa: F401, ICN001 - only loaded


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py")
    parser.add_argument("plan", nargs="?", type=Path)
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--screenshot", type=Path, metavar="OUT.png")
    parser.add_argument("--page", default="")
    parser.add_argument("--theme", type=_mode, choices=[Mode.LIGHT, Mode.DARK])
    parser.add_argument("--size", type=_size)
    parser.add_argument("--safe-mode", action="store_true")
    parser.add_argument("--lang", choices=list(LANGUAGES))
    return parser.parse_args(list(argv))


def _mode(text: str) -> Mode:
    return Mode(text)


def _size(text: str) -> QSize:
    width, _, height = text.lower().partition("x")
    size = QSize(int(width), int(height))
    if not 300 <= size.width() <= 8000 or not 300 <= size.height() <= 8000:
        raise ValueError(text)
    return size
