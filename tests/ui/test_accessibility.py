"""Everything that takes the keyboard has a name that a screen reader can say."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QAccessible, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.analysis.personal_numbers import sightings_in_words
from planner.domain.coordinates import Position
from planner.domain.history import JournalEntry
from planner.domain.tertial import Tertial
from planner.exchange.geodata.areas import AreaMap, MapArea
from planner.exchange.list_reading import RawTable
from planner.exchange.papers.order import PaperKind
from planner.ui.dialogs.about import AboutDialog
from planner.ui.dialogs.compare_points import ComparePoints
from planner.ui.dialogs.confirm_number import ConfirmNumberDialog
from planner.ui.dialogs.edit_criteria import EditCriteriaDialog
from planner.ui.dialogs.edit_deadlines import EditDeadlinesDialog
from planner.ui.dialogs.edit_funds import EditFundsDialog
from planner.ui.dialogs.edit_plan import EditPlanDialog
from planner.ui.dialogs.export_secrecy import ExportSecrecyDialog
from planner.ui.dialogs.go_back import GoBackDialog
from planner.ui.dialogs.import_figures import ImportFiguresDialog
from planner.ui.dialogs.import_list import ImportListDialog
from planner.ui.dialogs.import_map import ImportMapDialog
from planner.ui.dialogs.import_observations import ImportObservationsDialog
from planner.ui.dialogs.new_plan import NewPlanDialog
from planner.ui.dialogs.paper_period import PaperPeriodDialog
from planner.ui.dialogs.preferences import PreferencesDialog
from planner.ui.dialogs.print_preview import PrintPreviewDialog
from planner.ui.dialogs.save_version import SaveVersionDialog
from planner.ui.dialogs.shortcuts import ShortcutsDialog
from planner.ui.main_window import MainWindow
from planner.ui.pages.registers import RegistersPage
from planner.ui.print_command import printer_for
from planner.ui.session import Session
from planner.ui.widgets.command_palette import CommandPalette, Finder


def focusable(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), (QAbstractSpinBox, QAbstractScrollArea))
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(root) and not inner:
            yield widget


def nameless(root: QWidget) -> list[str]:
    """Return the path of every widget that takes focus and has no name."""
    found = []
    for widget in focusable(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip() and not isinstance(widget, QScrollArea):
            parents = []
            at: QWidget | None = widget
            while at is not None and at is not root:
                parents.append(f"{type(at).__name__}({at.objectName()})")
                at = at.parentWidget()
            found.append(" < ".join(parents))
    return found


def test_the_check_sees_a_widget_without_a_name(qtbot: QtBot) -> None:
    root, child = QWidget(), QWidget()
    qtbot.addWidget(root)
    child.setParent(root)
    child.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert nameless(root) == ["QWidget()"]


def unreached(root: QWidget) -> list[str]:
    """Return what a mouse can use and Tab does not come to."""
    # A heading is clicked to sort; the menu Columns does the same.
    usable = QAbstractButton | QComboBox | QLineEdit | QAbstractItemView | QAbstractSpinBox
    return [
        repr(one)
        for one in root.findChildren(QWidget)
        if isinstance(one, usable)
        and one.isVisible()
        and one.isEnabled()
        and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one, QHeaderView)
        and not isinstance(one.parent(), QTabBar | QAbstractSpinBox | QComboBox | QLineEdit)
        and not one.focusProxy()
    ]


def test_the_check_sees_a_button_that_tab_does_not_come_to(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    button, other = QPushButton("a", root), QPushButton("b", root)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    root.show()
    assert unreached(root) == [repr(button)]
    assert repr(other) not in unreached(root)


def test_the_start_page_has_names(window: MainWindow) -> None:
    assert nameless(window) == []


@pytest.mark.parametrize("page", ["overview", "measures", "allocation", "follow_up", "findings", "history"])
def test_every_page_has_names(sample_window: MainWindow, page: str) -> None:
    view = sample_window.view
    assert view is not None
    view.show_page(page)
    view.session.select([next(iter(view.session.plan.measures))])
    QApplication.processEvents()
    assert nameless(sample_window) == []


@pytest.mark.parametrize("page", ["places", "applications", "effect"])
def test_every_tab_has_names_and_is_reached_by_the_keyboard(sample_window: MainWindow, page: str) -> None:
    view = sample_window.view
    assert view is not None
    view.show_page(page)
    shown = view.page
    assert isinstance(shown, RegistersPage)
    for key, _, _ in shown.views():
        shown.go_to(key)
        register = shown.shown
        if register is not None:
            register.enter_table()
        QApplication.processEvents()
        assert nameless(sample_window) == [], key
        assert unreached(shown) == [], key


def first(session: Session) -> JournalEntry:
    return session.document.history()[0]


def preview_of(window: MainWindow) -> PrintPreviewDialog:
    picture = QImage(827, 1169, QImage.Format.Format_RGB32)
    packed = QBuffer()
    picture.save(packed, "PNG")  # type: ignore[call-overload]
    pages = (bytes(packed.data().data()),)
    return PrintPreviewDialog(printer_for(pages), pages, window.theme, window)


def a_map() -> AreaMap:
    ring = tuple(Position(59.3 + north, 18.0 + east) for north, east in ((0, 0), (0, 0.1), (0.1, 0), (0, 0)))
    return AreaMap((MapArea({"namn": "Bredäng"}, ((ring,),)),), None, guessed=True, left_out=0)


SEEN = RawTable(
    file_name="felanmälan.csv",
    sheet="",
    rows=(("Datum", "Plats", "Kategori"), ("2026-03-01", "Torget", "Klotter")),
)
FIGURES = RawTable(file_name="f.csv", sheet="", rows=(("Stadsdel", "Otrygga"), ("Bredäng", "38,5")))
DIALOGS: dict[str, Callable[[MainWindow, Session], QDialog]] = {
    "new plan": lambda window, _: NewPlanDialog(window.files, window.catalogue, window.theme, window),
    "funds": lambda window, session: EditFundsDialog(session, window.theme, window),
    "plan settings": lambda window, session: EditPlanDialog(session, window.theme, window),
    "save version": lambda window, session: SaveVersionDialog(session, window.theme, window),
    "go back": lambda window, session: GoBackDialog(session, window.theme, first(session), window),
    "compare points": lambda window, session: ComparePoints(
        session, window.theme, first(session), None, window
    ),
    "confirm a number": lambda window, _: ConfirmNumberDialog(sightings_in_words("811218-9876"), window),
    "export of secrets": lambda window, _: ExportSecrecyDialog(2, window),
    "preferences": lambda window, _: PreferencesDialog(window.settings, window.theme, window),
    "period of a document": lambda window, _: PaperPeriodDialog(
        range(2026, 2030), (2026, Tertial.T1), PaperKind.TERTIAL, window
    ),
    "print preview": lambda window, _: preview_of(window),
    "criteria": lambda window, session: EditCriteriaDialog(session, window.theme, window),
    "deadlines": lambda window, session: EditDeadlinesDialog(session, window.theme, window),
    "map": lambda window, _: ImportMapDialog(a_map(), {"bredäng": "Bredäng"}, window.theme, window),
    "figures": lambda window, _: ImportFiguresDialog([FIGURES], {"bredäng": "Bredäng"}, window.theme, window),
    "observations": lambda window, session: ImportObservationsDialog([SEEN], session, window.theme, window),
    "about": lambda window, _: AboutDialog(window.theme, window),
    "shortcuts": lambda window, _: ShortcutsDialog([("", "Undo", "Ctrl+Z")], window.theme, window),
    "palette": lambda window, _: CommandPalette(Finder([], []), window.theme, window),
    "import": lambda window, session: ImportListDialog(
        session, window.theme, window, ask_file=window.files.ask_list
    ),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_has_names_and_a_title(sample_window: MainWindow, name: str) -> None:
    session = sample_window.session
    assert session is not None
    dialog = DIALOGS[name](sample_window, session)
    dialog.show()
    assert nameless(dialog) == []
    assert dialog.windowTitle()
    dialog.close()


def test_selected_text_is_readable_in_the_palette(window: MainWindow) -> None:
    palette = QApplication.palette()
    assert palette.color(QPalette.ColorRole.Highlight) == window.theme.color("selection")
    assert palette.color(QPalette.ColorRole.HighlightedText) == window.theme.color("selection_text")
