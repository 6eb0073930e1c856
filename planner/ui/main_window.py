"""The window: menus, one open plan or the start page, and what lasts from one time to the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.ui.actions import PAGE_COMMANDS, PAGES, Actions
from planner.ui.background import Background
from planner.ui.import_plan_command import import_foreign
from planner.ui.page_actions import PageActions
from planner.ui.pages.start import StartPage
from planner.ui.plan_files import SUFFIX, PlanFiles
from planner.ui.settings import Settings
from planner.ui.theme import Theme
from planner.ui.widgets.action_button import ActionButton
from planner.ui.widgets.message_bar import Level, MessageBar
from planner.ui.widgets.status_line import StatusLine
from planner.ui.window_commands import WindowCommands, stacked

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from planner.analysis.personal_numbers import Sighting
    from planner.catalogue.catalogue import Catalogue
    from planner.document import Document
    from planner.open_plan import OpenPlan
    from planner.storage.lease import LeaseWatch
    from planner.ui.plan_view import PlanView
    from planner.ui.session import Session
    from planner.ui.sharing import Sharing
    from planner.ui.window_backups import WindowBackups

PROGRAM = "Trygghetsplaneraren"
LISTS = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv"}


class MainWindow(QMainWindow):
    """The window of the program.

    Attributes:
        settings: what is remembered about the window.
        files: opens and makes plans.
        background: does long work beside the window, until it is closed.
        theme: the look.
        actions: the actions by name.
    """

    #: The language is to be another; the window has to be made anew.
    language_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        documents: Path,
        *,
        opening: Callable[[MainWindow], object] | None = None,
    ) -> None:
        """Show the start page; or do `opening` as soon as the window has been painted for the first time."""
        super().__init__()
        self.theme, self.settings = theme, settings
        self.files = PlanFiles(settings, documents, self)
        self.background = Background(self)
        self.view: PlanView | None = None
        self.menuBar().setNativeMenuBar(False)
        self.sharing: Sharing | None = None
        self.commands = WindowCommands(self)
        self.menu_actions = Actions(self, theme, self.commands.slots())
        self._page_actions = PageActions(self, theme)
        self._start: StartPage | None = None
        self._opening = opening
        self._start_messages, self._stack = MessageBar(theme), QStackedWidget()
        self._program = PROGRAM
        self._status = StatusLine()
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self._restore_geometry()
        self._status.show_zoom(theme.scale)
        if opening is None:
            self._show_start()
        else:
            self._say_no_plan()

    def set_safe_mode(self, *, on: bool) -> None:
        """Say in title and message bar that the person's own settings are not used."""
        if on:
            self._program = self.tr("{program} (safe mode)").format(program=PROGRAM)
            self.setWindowTitle(self._program)
            self.messages.tell(self.tr("Safe mode: your own settings are not used or changed."), Level.WARN)

    @cached_property
    def catalogue(self) -> Catalogue:
        """What is known about the field; read when it is first needed."""
        from planner.catalogue.loader import load_catalogue

        return load_catalogue()

    @cached_property
    def backups(self) -> WindowBackups:
        """The backups of the plans that are opened; made when they are first needed."""
        from planner.ui.backup_command import window_backups

        return window_backups(self, self._status)

    def _has_backups(self, path: Path) -> bool:
        return self.backups.has_of(path)

    @property
    def session(self) -> Session | None:
        """The session of the open plan; None when none is open."""
        return self.view.session if self.view is not None else None

    @property
    def messages(self) -> MessageBar:
        """Where news is told now."""
        return self.view.messages if self.view is not None else self._start_messages

    @property
    def page_actions(self) -> PageActions:
        """The actions of the pages."""
        return self._page_actions

    def open_path(self, path: Path, *, from_still: LeaseWatch | None = None) -> bool:
        """Open a plan file, or offer to import a list; tell what stands in the way.

        Args:
            path: the file.
            from_still: the watch that found the plan's lock still, when the plan is to be taken over.
        """
        if path.suffix.lower() in LISTS:
            self.commands.import_list(path)
            return True
        if from_still is None and self.files.is_from_others(path):
            return import_foreign(self, path)
        from planner.ui.open_beside import open_beside

        return self.open_with(partial(open_beside, self, path, from_still))

    def open_with(self, opening: Callable[[], Document | OpenPlan | None]) -> bool:
        """Show the plan that `opening` returns; tell what stands in the way and stay as it was."""
        try:
            document = opening()
        except PlannerError as error:
            self.fail(error)
            return False
        if document is None:
            return False
        self.show_document(document)
        return True

    def show_document(self, plan: Document | OpenPlan) -> None:
        """Show an open plan, or a document alone; the plan shown before is closed."""
        from planner.document import Document
        from planner.ui.plan_view import PlanView
        from planner.ui.session import Session

        self.close_plan()
        self._start_messages.clear()
        document = plan if isinstance(plan, Document) else plan.document
        self.settings.remember_recent(document.home)
        session = Session(document, self.catalogue, self)
        session.confirm_numbers = self._ask_about_numbers
        self.backups.follow(document)
        self.view = PlanView(session, self.theme, page=self.settings.page)
        self._stack.addWidget(self.view)
        self._stack.setCurrentWidget(self.view)
        session.changed.connect(self._follow)
        session.view_changed.connect(self._follow)
        self.view.page_changed.connect(self._on_page)
        self.view.action_wanted.connect(lambda key: self.menu_actions.by_key[key].trigger())
        self.view.paper_wanted.connect(self.commands.papers.write_of_places)
        self._page_actions.show(self.view.pages, self.menu_actions.before[PAGES], self.menu_actions.menus[2])
        self.view.restore_layouts(self.settings.layout)
        self.view.show_inspector(shown=self.menu_actions.by_key["inspector"].isChecked())
        self._on_page(self.view.page)
        if not isinstance(plan, Document):
            self._look_after(plan)
        self._follow()
        self.view.page.activate()

    def _ask_about_numbers(self, found: tuple[Sighting, ...]) -> str | None:
        from planner.ui.dialogs.confirm_number import ask_reason

        return ask_reason(QApplication.activeModalWidget() or self, found)

    def _look_after(self, opened: OpenPlan) -> None:
        from planner.ui.sharing import Sharing

        self.sharing = Sharing(opened, self)
        self.sharing.changed.connect(self._follow)
        if opened.not_backed_up is not None:
            self.fail(opened.not_backed_up)

    def close_plan(self) -> None:
        """Close the open plan, if any, and show the start page; tell when it could not be published."""
        if self.view is None:
            return
        error = self.sharing.finish() if self.sharing is not None else None
        view, self.view = self.view, None
        for name, state in view.layouts().items():
            self.settings.save_layout(name, state)
        self._page_actions.clear()
        self.backups.let_go()
        view.session.close()
        if self.sharing is not None:
            self.sharing.opened.close()
            self.sharing.deleteLater()
            self.sharing = None
        self._stack.removeWidget(view)
        view.setParent(None)
        view.deleteLater()
        self._show_start()
        if error is not None:
            self.fail(error)

    def fail(self, error: PlannerError) -> None:
        """Tell of an error beside the work."""
        from planner.ui.backup_command import offer_backups
        from planner.ui.error_sentences import error_sentence
        from planner.ui.rescue_command import offer_rescue

        offers = [offer for offer in (offer_backups(self, error), offer_rescue(self, error)) if offer]
        self.messages.tell_offers(error_sentence(error), Level.BAD, offers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, as the space bar does."""
        focus = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take plans and lists that are dragged over the window."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout and publish; the plan is saved already."""
        if self.sharing is not None and not self.sharing.may_close():
            event.ignore()
            return
        self.settings.save_layout("window", self.saveGeometry())
        if self.view is not None:
            self.settings.page = self.view.page.key
        self.background.close()
        self.close_plan()
        self.settings.flush()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Open what is to be opened once there is a window to see."""
        super().paintEvent(event)
        if self._opening is not None:
            opening, self._opening = self._opening, None
            QTimer.singleShot(0, lambda: self._open_first(opening))

    def _open_first(self, opening: Callable[[MainWindow], object]) -> None:
        opening(self)
        if self.view is None:
            self._show_start()

    def _build(self) -> None:
        holder = stacked(self._start_messages, self._stack)
        self.setCentralWidget(holder)
        self.setStatusBar(self._status)
        inspector = self.menu_actions.by_key["inspector"]
        inspector.setCheckable(True)
        inspector.setChecked(self.settings.inspector_shown)
        self.menuBar().setCornerWidget(self._corner())

    def _corner(self) -> QWidget:
        """Return undo, redo, the palette and the inspector, which belong to every page."""
        corner = QWidget(self.menuBar())
        layout = QHBoxLayout(corner)
        layout.setContentsMargins(0, 0, self.theme.px(8), 0)
        layout.setSpacing(2)
        for key, text in (("undo", ""), ("redo", ""), ("palette", self.tr("Find")), ("inspector", "")):
            layout.addWidget(ActionButton(self.menu_actions.by_key[key], text))
        return corner

    def _connect(self) -> None:
        self.theme.changed.connect(self._dress)
        self.menu_actions.recent.aboutToShow.connect(self._fill_recent)
        self.menu_actions.menus[1].aboutToShow.connect(self._page_actions.refresh)
        self._status.undo_wanted.connect(self.menu_actions.by_key["undo"].trigger)

    def _restore_geometry(self) -> None:
        geometry = self.settings.layout("window")
        if geometry is None or not self.restoreGeometry(geometry):
            around = QSize(16, 48)  # what the system puts round a window
            self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize() - around))

    def _show_start(self) -> None:
        if self._start is None:
            self._start = self._make_start()
            self._stack.addWidget(self._start)
        self._stack.setCurrentWidget(self._start)
        self._start.show_recent(self.settings.recent, self._has_backups)
        self._start.activate()
        self._say_no_plan()

    def _make_start(self) -> StartPage:
        start = StartPage(self.theme)
        start.sample_wanted.connect(self.menu_actions.by_key["sample"].trigger)
        start.new_wanted.connect(self.menu_actions.by_key["new"].trigger)
        start.import_wanted.connect(self.commands.import_list)
        start.open_wanted.connect(self.menu_actions.by_key["open"].trigger)
        start.recent_wanted.connect(self.open_path)
        start.forget_wanted.connect(self._forget)
        start.backups_wanted.connect(self.commands.show_backups)
        return start

    def _say_no_plan(self) -> None:
        self._status.clear()
        self.setWindowTitle(self._program)
        self.menu_actions.enable(plan=False, undo=False, redo=False)
        self.menu_actions.forget_steps()

    def _follow(self) -> None:
        """Say what can be undone, and how the plan stands."""
        session = self.session
        if session is None:
            return
        from planner.ui.labels import redo_text, undo_text

        document = session.document
        undo, redo = (None, None) if document.read_only else (document.undo_step, document.redo_step)
        can_publish = self.sharing is not None and self.sharing.can_publish
        self.menu_actions.enable(plan=True, undo=undo is not None, redo=redo is not None, publish=can_publish)
        self.menu_actions.by_key["undo"].setText(undo_text(undo))
        self.menu_actions.by_key["redo"].setText(redo_text(redo))
        self._status.show_session(session)
        state = ""
        if self.sharing is not None:
            self._status.show_sharing(self.sharing.words)
            state = self.sharing.words.state()
        self.setWindowTitle(
            " – ".join(part for part in (session.plan.info.title, state, self._program) if part)
        )

    def _on_page(self, page: object) -> None:
        if self.view is not None:
            self._page_actions.show_commands(
                self.view.page, self.menu_actions.before[PAGE_COMMANDS], self.menu_actions.menus[1]
            )

    def _fill_recent(self) -> None:
        menu = self.menu_actions.recent
        menu.clear()
        for path in self.settings.recent:
            action = menu.addAction(path.stem)
            action.setToolTip(str(path))
            action.setEnabled(path.is_file())
            action.triggered.connect(lambda _checked=False, path=path: self.open_path(path))
        if menu.isEmpty():
            menu.addAction(self.tr("No plan has been opened yet")).setEnabled(False)

    def _forget(self, path: Path) -> None:
        self.settings.forget_recent(path)
        if self._start is not None:
            self._start.show_recent(self.settings.recent, self._has_backups)

    def _dress(self) -> None:
        self._status.show_zoom(self.theme.scale)
        self.menu_actions.dress()
        self._page_actions.refresh()


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file that is dropped, if it is a plan or a list."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in {SUFFIX, *LISTS} else None
