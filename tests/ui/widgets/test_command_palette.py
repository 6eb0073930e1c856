"""Ctrl+K finds actions, pages and measures by a few letters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from planner.ui.theme import Theme
from planner.ui.widgets.command_palette import CommandPalette, Entry, Finder, folded, score


def entry(text: str) -> Entry:
    return Entry(text, "", lambda: None)


ACTIONS = [entry(text) for text in ("Åtgärder", "Fördelning", "Öppna…", "Ny plan…", "Exportera arbetsbok…")]
MEASURES = [entry(text) for text in ("Å-001 Gångstråk Sätraskogen", "Å-014 Kameror Bredäng")]


@pytest.fixture
def finder() -> Finder:
    return Finder(ACTIONS, MEASURES)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("åtg", "Åtgärder"),
        ("atgard", "Åtgärder"),
        ("fordel", "Fördelning"),
        ("OPPNA", "Öppna…"),
        ("exp arb", "Exportera arbetsbok…"),
        ("expbok", "Exportera arbetsbok…"),
        ("satra", "Å-001 Gångstråk Sätraskogen"),
        ("a-014", "Å-014 Kameror Bredäng"),
    ],
)
def test_a_few_letters_find_it_with_or_without_the_dots(finder: Finder, query: str, found: str) -> None:
    assert finder.find(query)[0].text == found


def test_nothing_typed_shows_the_actions(finder: Finder) -> None:
    assert finder.find(" ") == ACTIONS


def test_what_is_nowhere_is_not_found(finder: Finder) -> None:
    assert finder.find("xyz") == []


def test_the_beginning_of_a_word_comes_before_the_middle() -> None:
    begins, within = score("plan", folded("Ny plan")), score("plan", folded("Explanera"))
    assert begins is not None
    assert within is not None
    assert begins < within


def test_arrows_and_enter_choose_without_the_mouse(qtbot: QtBot, theme: Theme, finder: Finder) -> None:
    palette = CommandPalette(finder, theme)
    qtbot.addWidget(palette)
    QAbstractItemModelTester(palette._model, QAbstractItemModelTester.FailureReportingMode.Fatal, palette)
    palette.show()
    QTest.keyClicks(palette.field, "plan")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette._chosen == ACTIONS[3]
