"""Draws the real window to a picture, from a private copy of a plan, also where there is no display."""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSize
from PySide6.QtWidgets import QApplication

from planner.document import Document
from planner.domain.errors import PlannerError
from planner.sample import build_sample
from planner.storage.private_copy import SIDECARS
from planner.ui.error_sentences import error_sentence
from planner.ui.main_window import MainWindow
from planner.ui.settings import Settings
from planner.ui.theme import Mode, Theme
from planner.ui.translations import DEFAULT_LANGUAGE, use_language

DEFAULT_SIZE = QSize(1440, 900)
#: Time for what a page does after it is first painted, such as loading its charts, milliseconds.
_SETTLE_MS = 1500


def take_screenshot(
    app: QApplication,
    arguments: argparse.Namespace,
    arrange: Callable[[MainWindow], object] | None = None,
) -> int:
    """Draw the window as the arguments say, and return the exit code.

    Neither the plan nor the person's settings are touched: both are private copies.

    Args:
        app: the application.
        arguments: those of a start of the program.
        arrange: called with the window when its page is shown, to choose what no argument names.
    """
    use_language(app, arguments.lang or DEFAULT_LANGUAGE)
    with tempfile.TemporaryDirectory() as folder:
        theme = Theme(arguments.theme or Mode.LIGHT)
        theme.apply(app)
        settings = Settings.in_file(Path(folder) / "settings.ini")
        window = MainWindow(theme, settings, Path(folder))
        window.files.surroundings = replace(window.files.surroundings, backups=None)
        window.resize(arguments.size or DEFAULT_SIZE)
        try:
            document = _private_copy(arguments, Path(folder))
        except (PlannerError, OSError) as error:
            sys.stderr.write(f"{_sentence(error)}\n")
            return 1
        if document is not None:
            window.show_document(document)
        code = _draw(app, window, arguments, arrange or (lambda _window: None))
        window.close()
    return code


def _private_copy(arguments: argparse.Namespace, folder: Path) -> Document | None:
    """Open a copy of the plan, or the example plan made anew; None = show the start page."""
    if arguments.sample:
        sample = build_sample()
        return Document.create(folder / f"{sample.info.title}.tplan", sample)
    if arguments.plan is None:
        return None
    # With what a crash left beside it: without that the copy could hold half a change.
    for suffix in ("", *SIDECARS):
        source = arguments.plan.with_name(arguments.plan.name + suffix)
        if not suffix or source.exists():
            shutil.copyfile(source, folder / source.name)
    return Document.open(folder / arguments.plan.name)


def _draw(
    app: QApplication,
    window: MainWindow,
    arguments: argparse.Namespace,
    arrange: Callable[[MainWindow], object],
) -> int:
    window.show()
    if window.view is not None and arguments.page:
        if arguments.page not in window.view.pages:
            sys.stderr.write(f"{', '.join(window.view.pages)}\n")
            return 2
        window.view.show_page(arguments.page)
    arrange(window)
    _settle(app)
    return 0 if window.grab().save(str(arguments.screenshot)) else 1


def _settle(app: QApplication) -> None:
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < _SETTLE_MS:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _sentence(error: Exception) -> str:
    return error_sentence(error) if isinstance(error, PlannerError) else str(error)
