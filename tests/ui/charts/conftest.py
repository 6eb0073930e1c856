"""A session on the small plan, and charts that are on the (invisible) screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.ui.charts.words import Words
from planner.ui.session import Session
from planner.ui.theme import Mode, Theme
from tests.small_plan import small_plan


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(Mode.LIGHT)


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    session = Session(Document.create(tmp_path / "p.tplan", small_plan(), who="Prov"), load_catalogue())
    yield session
    session.close()


@pytest.fixture
def words(session: Session) -> Words:
    return Words(session)
