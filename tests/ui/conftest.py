"""A window with a private copy of the example plan, for every test of the window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.catalogue.catalogue import Catalogue
from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.plan import Plan
from planner.sample import build_sample
from planner.storage.backup import BackupFolder
from planner.ui.main_window import MainWindow
from planner.ui.session import Session
from planner.ui.settings import Settings
from planner.ui.theme import Theme
from planner.ui.translations import use_language


@pytest.fixture(autouse=True)
def _let_widgets_go(qapp: QApplication) -> Iterator[None]:
    """Delete the widgets of a test: Qt keeps them outside an event loop, and every new theme dresses them."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture(scope="session")
def sample_plan(catalogue: Catalogue) -> Plan:
    return build_sample(catalogue)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme()
    theme.apply(qapp)
    return theme


@pytest.fixture
def session(sample_plan: Plan, catalogue: Catalogue, tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    session = Session(Document.create(tmp_path / "sample.tplan", sample_plan), catalogue)
    yield session
    session.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.in_file(tmp_path / "settings.ini")


@pytest.fixture
def english(qapp: QApplication) -> None:
    use_language(qapp, "en")


@pytest.fixture(autouse=True)
def _no_language_left() -> Iterator[None]:
    """Take the translators out after each test, so that the order of tests does not matter."""
    before = QLocale()
    yield
    app = QCoreApplication.instance()
    if app is not None:
        for translator in app.findChildren(QTranslator):
            app.removeTranslator(translator)
        QLocale.setDefault(before)


@pytest.fixture
def window(
    qtbot: QtBot, theme: Theme, settings: Settings, catalogue: Catalogue, tmp_path: Path, english: None
) -> Iterator[MainWindow]:
    """An English window without a plan."""
    window = MainWindow(theme, settings, tmp_path)
    backups = BackupFolder(tmp_path / "Säkerhetskopior")
    window.files.surroundings = replace(window.files.surroundings, backups=backups)
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


@pytest.fixture
def sample_window(window: MainWindow) -> MainWindow:
    """An English window with the example plan."""
    window.open_with(window.files.open_sample)
    return window
