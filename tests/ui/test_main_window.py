"""The window opens plans, takes back, remembers, and tells what stands in the way."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from planner.catalogue.catalogue import Catalogue
from planner.domain.ids import MeasureId
from planner.editing.measures import change_measures
from planner.storage.gate import examine
from planner.ui.actions import ACTIONS, MENUS
from planner.ui.dialogs.import_list import ImportListDialog
from planner.ui.dialogs.new_plan import NewPlanDialog
from planner.ui.main_window import MainWindow
from planner.ui.session import Session
from planner.ui.settings import Settings
from planner.ui.theme import Theme
from planner.ui.translations import LANGUAGES, use_language


def session_of(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def rename_first(window: MainWindow, title: str) -> MeasureId:
    session = session_of(window)
    measure_id = next(iter(session.plan.measures))
    session.edit(lambda plan: change_measures(plan, [measure_id], title=title))
    return measure_id


def test_the_example_plan_is_opened_and_continued_with(window: MainWindow) -> None:
    window.menu_actions.by_key["sample"].trigger()
    measure_id = rename_first(window, "Renamed")
    window.close_plan()
    window.menu_actions.by_key["sample"].trigger()
    assert session_of(window).plan.measures[measure_id].title == "Renamed"
    assert window.windowTitle().startswith("Exempelplan Skärholmen")


def test_undo_is_named_and_works_from_the_menu_also_after_opening_again(window: MainWindow) -> None:
    window.menu_actions.by_key["sample"].trigger()
    before = session_of(window).plan
    rename_first(window, "Renamed")
    window.close_plan()
    window.open_path(window.files.sample_path)
    undo = window.menu_actions.by_key["undo"]
    assert undo.isEnabled()
    assert undo.text().startswith("Undo Change measure Å-")
    undo.trigger()
    assert session_of(window).plan == before
    assert window.menu_actions.by_key["redo"].text().startswith("Redo Change measure")


def test_the_status_line_says_that_all_is_saved(sample_window: MainWindow) -> None:
    texts = [
        label.text() for label in sample_window.statusBar().findChildren(type(sample_window._status._saved))
    ]
    time = session_of(sample_window).document.saved_at.strftime("%H:%M")
    assert f"✓ All changes saved {time}" in texts
    assert any("44 measures · 3 sources · 4 years" in text for text in texts)
    assert f"version code {session_of(sample_window).document.version}" in texts


def test_a_file_that_is_no_plan_is_told_of_and_the_plan_stays(
    sample_window: MainWindow, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.tplan"
    wrong.write_bytes(b"hello")
    before = session_of(sample_window)
    assert not sample_window.open_path(wrong)
    assert "wrong.tplan" in sample_window.messages.text
    assert session_of(sample_window) is before


def test_a_missing_file_is_told_of_on_the_start_page(window: MainWindow, tmp_path: Path) -> None:
    assert not window.open_path(tmp_path / "gone.tplan")
    assert "gone.tplan" in window.messages.text


def test_a_missing_recent_plan_can_be_taken_from_the_list(
    window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.tplan"
    settings.remember_recent(gone)
    window._show_start()
    assert window._start is not None
    row = [button for button in window._start.findChildren(QPushButton) if button.text() == "gone"]
    assert [button.isEnabled() for button in row] == [False]
    window._start.forget_wanted.emit(gone)
    assert settings.recent == []


def test_a_plan_dropped_on_the_window_opens(sample_window: MainWindow) -> None:
    path = session_of(sample_window).document.path
    sample_window.close_plan()
    drop(sample_window, path)
    assert session_of(sample_window).document.path == path


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


@pytest.mark.parametrize("kind", ["xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "XLS"])
def test_a_list_dropped_on_the_window_is_imported(
    sample_window: MainWindow, kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(sample_window, "open_path", opened.append)
    drop(sample_window, tmp_path / f"lista.{kind}")
    drop(sample_window, tmp_path / "bild.png")
    assert opened == [tmp_path / f"lista.{kind}"]


def test_ctrl_and_a_number_shows_a_page(sample_window: MainWindow, qtbot: QtBot) -> None:
    view = sample_window.view
    assert view is not None
    sample_window.activateWindow()
    assert QTest.qWaitForWindowActive(sample_window)
    assert list(view.pages) == [
        "overview",
        "measures",
        "allocation",
        "follow_up",
        "findings",
        "history",
        "places",
        "applications",
        "effect",
    ]
    for number, key in enumerate(view.pages, 1):
        QTest.keySequence(sample_window, QKeySequence(f"Ctrl+{number}"))
        assert view.page.key == key


def test_a_page_is_made_when_it_is_shown(sample_window: MainWindow) -> None:
    view = sample_window.view
    assert view is not None
    assert list(view.pages.made) == ["overview"]
    assert view._inspector._form is None
    view.show_page("measures")
    assert list(view.pages.made) == ["overview", "measures"]
    assert "allocation" in view.pages
    assert list(view.pages.made) == ["overview", "measures"]


def test_the_palette_knows_what_pages_can_do_that_were_never_shown(sample_window: MainWindow) -> None:
    view = sample_window.view
    assert view is not None
    view.show_page("allocation")
    owners = [page.key for page, _ in sample_window.page_actions.commands()]
    assert list(dict.fromkeys(owners)) == [
        "measures",
        "allocation",
        "follow_up",
        "findings",
        "history",
        "places",
        "applications",
        "effect",
    ]


def test_the_columns_of_a_page_that_is_not_shown_this_time_are_kept(
    sample_window: MainWindow, settings: Settings
) -> None:
    view = sample_window.view
    assert view is not None
    view.show_page("measures")
    sample_window.close_plan()
    saved = settings.layout("measures")
    sample_window.menu_actions.by_key["sample"].trigger()
    sample_window.close_plan()
    assert saved is not None
    assert settings.layout("measures") == saved


def test_f6_reaches_every_pane(sample_window: MainWindow) -> None:
    view = sample_window.view
    assert view is not None
    view.show_page("measures")
    sample_window.activateWindow()
    assert QTest.qWaitForWindowActive(sample_window)
    panes = []
    for _ in range(4):
        view.move_focus(1)
        focus = QApplication.focusWidget()
        panes.append(
            next(
                type(pane).__name__
                for pane in (view._strip, view._list, view._stack, view._inspector)
                if focus is not None and (pane is focus or pane.isAncestorOf(focus))
            )
        )
    assert sorted(panes) == ["BudgetStrip", "PageList", "QStackedWidget", "_Pane"]


def test_an_error_is_told_beside_the_work(sample_window: MainWindow) -> None:
    session = session_of(sample_window)
    measure_id = next(iter(session.plan.measures))
    assert not session.edit(lambda plan: change_measures(plan, [measure_id], title=""))
    assert sample_window.messages.text == "The title is empty. Write one."


def test_page_and_inspector_are_remembered(
    sample_window: MainWindow,
    theme: Theme,
    settings: Settings,
    catalogue: Catalogue,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    view = sample_window.view
    assert view is not None
    view.show_page("allocation")
    sample_window.menu_actions.by_key["inspector"].trigger()
    sample_window.close()
    again = MainWindow(theme, settings, tmp_path)
    qtbot.addWidget(again)
    again.show()
    again.open_with(again.files.open_sample)
    assert again.view is not None
    assert again.view.page.key == "allocation"
    assert not again.view.inspector_shown
    again.close()


def test_a_copy_is_saved_and_the_plan_goes_on(
    sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.tplan"
    monkeypatch.setattr(sample_window.files, "ask_copy", lambda *_: copy)
    sample_window.menu_actions.by_key["save_copy"].trigger()
    examined = examine(copy)
    assert examined.plan == session_of(sample_window).plan
    assert examined.head_hash == session_of(sample_window).document.head_hash
    assert "copy.tplan" in sample_window.messages.text


@pytest.mark.parametrize(("action", "name"), [("workbook", "out.xlsx"), ("csv", "out.csv")])
def test_an_export_is_written_and_told_of(
    sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, action: str, name: str
) -> None:
    target = tmp_path / name
    monkeypatch.setattr(sample_window.files, "ask_save", lambda *_: target)
    sample_window.menu_actions.by_key[action].trigger()
    assert target.stat().st_size > 500
    assert name in sample_window.messages.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_mnemonics_are_unique_in_every_menu(
    language: str, theme: Theme, settings: Settings, catalogue: Catalogue, tmp_path: Path, qtbot: QtBot
) -> None:
    app = QApplication.instance()
    assert app is not None
    use_language(app, language)
    window = MainWindow(theme, settings, tmp_path)
    qtbot.addWidget(window)
    window.open_with(window.files.open_sample)
    assert_unique([menu.title() for menu in window.menu_actions.menus[: len(MENUS)]])
    for menu in window.findChildren(QMenu):
        assert_unique([action.text() for action in menu.actions() if not action.isSeparator()])
    window.close()


def test_the_inspector_gives_way_where_there_is_no_room_for_it_until_it_is_asked_for(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    view = sample_window.view
    assert view is not None
    view.show_page("allocation")
    assert view.inspector_shown
    sample_window.theme.set_scale(2.0)
    qtbot.waitUntil(lambda: not view.inspector_shown)
    sample_window.menu_actions.by_key["inspector"].trigger()
    sample_window.menu_actions.by_key["inspector"].trigger()
    assert view.inspector_shown
    sample_window.theme.set_scale(1.0)
    assert view.inspector_shown


def test_what_is_to_be_opened_waits_for_the_first_paint(
    theme: Theme, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    window = MainWindow(
        theme, settings, tmp_path, opening=lambda window: window.open_with(window.files.open_sample)
    )
    qtbot.addWidget(window)
    assert (window.view, window._start) == (None, None)
    window.show()
    qtbot.waitUntil(lambda: window.view is not None)
    assert window._start is None
    window.close()


def test_the_start_page_stands_there_when_what_was_to_be_opened_is_gone(
    theme: Theme, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    gone = tmp_path / "gone.tplan"
    window = MainWindow(theme, settings, tmp_path, opening=lambda window: window.open_path(gone))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window._start is not None)
    assert "gone.tplan" in window.messages.text
    window.close()


def test_every_action_stands_in_a_menu_and_shortcuts_do_not_meet(window: MainWindow) -> None:
    in_menus = {action for menu in window.menu_actions.menus for action in menu.actions()}
    assert {spec.key for spec in ACTIONS if window.menu_actions.by_key[spec.key] not in in_menus} == set()
    keys = [keys for spec in ACTIONS for keys in spec.shortcut.split()]
    assert len(set(keys)) == len(keys)


def assert_unique(texts: list[str]) -> None:
    letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(set(letters)) == len(letters), texts


def focused(window: MainWindow) -> str:
    widget = window.focusWidget()
    return widget.text() if isinstance(widget, QPushButton) else str(widget)


def test_the_start_page_keeps_the_focus_on_the_first_way_to_begin(window: MainWindow) -> None:
    assert focused(window) == "Open the example plan"
    window.theme.set_scale(1.2)
    assert focused(window) == "Open the example plan"
    window.theme.set_scale(1.0)


def test_what_was_wrong_on_the_start_page_is_not_told_beside_a_plan(
    window: MainWindow, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.tplan"
    wrong.write_text("a letter")
    window.open_path(wrong)
    assert window._start_messages.text
    window.menu_actions.by_key["sample"].trigger()
    assert not window._start_messages.text


def test_enter_presses_the_button_that_has_the_focus(window: MainWindow) -> None:
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert session_of(window).plan.measures


def test_a_list_begins_a_plan_of_its_own_years(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Real grants of 2019–2021, dropped on the start page."""
    proposed: list[tuple[str, int, int]] = []

    def create(dialog: NewPlanDialog) -> int:
        form = dialog.form
        proposed.append((form.title.text(), form.first.value(), form.last.value()))
        dialog.accept()
        return dialog.result()

    def take_all(dialog: ImportListDialog) -> int:
        assert dialog.proposal is not None
        assert not dialog._notice.text()
        dialog._go(2)
        dialog._import()
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(NewPlanDialog, "exec", create)
    monkeypatch.setattr(ImportListDialog, "exec", take_all)
    window.open_path(Path(__file__).parents[1] / "data" / "real_grants.csv")
    assert proposed == [("real grants", 2019, 2021)]
    assert len(session_of(window).plan.measures) == 9
    assert "Next, say what each source may give" in window.messages.text


def test_a_list_that_cannot_be_read_makes_no_plan(window: MainWindow, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.xlsx"
    wrong.write_bytes(b"no workbook")
    window.open_path(wrong)
    assert window.session is None
    assert "wrong.xlsx" in window.messages.text


def test_the_inspector_leaves_the_overview_alone_until_something_is_selected_there(
    sample_window: MainWindow,
) -> None:
    view, session = sample_window.view, session_of(sample_window)
    assert view is not None
    view.show_page("measures")
    session.select(list(session.plan.measures)[:1])
    shown = [view.inspector_shown]
    view.show_page("overview")
    shown.append(view.inspector_shown)
    session.select(list(session.plan.measures)[1:3])
    shown.append(view.inspector_shown)
    assert shown == [True, False, True]


def test_a_zoom_there_and_back_leaves_the_panes_as_they_were(sample_window: MainWindow, qtbot: QtBot) -> None:
    view = sample_window.view
    assert view is not None
    view.show_page("measures")
    qtbot.waitUntil(lambda: view._splitter.sizes()[1] > 0)
    before = view._splitter.sizes()
    sample_window.theme.set_scale(2.0)
    qtbot.wait(20)
    sample_window.theme.set_scale(1.0)
    qtbot.waitUntil(lambda: abs(view._splitter.sizes()[1] - before[1]) < 12)


def test_an_offer_to_undo_ends_when_something_else_is_done(sample_window: MainWindow) -> None:
    view = sample_window.view
    assert view is not None
    view._offer_undo("1 measure deleted")
    assert sample_window.messages.text
    rename_first(sample_window, "Renamed")
    assert not sample_window.messages.text
