"""What each action of the window does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.ui.actions import ACTIONS, When, plain
from planner.ui.history_commands import HistoryCommands
from planner.ui.import_plan_command import import_plan
from planner.ui.list_commands import ListCommands
from planner.ui.paper_commands import PaperCommands
from planner.ui.plan_files import file_name
from planner.ui.print_command import PrintCommands
from planner.ui.rates_command import edit_rates
from planner.ui.return_command import return_workbook
from planner.ui.theme import Mode
from planner.ui.widgets.message_bar import Level

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow
    from planner.ui.session import Session
    from planner.ui.widgets.command_palette import Entry

_ZOOM_STEP = 0.1


class WindowCommands(QObject):
    """The commands of one window."""

    def __init__(self, window: MainWindow) -> None:
        """Act on a window."""
        super().__init__(window)
        self._window = window
        self._history = HistoryCommands(window)
        self._lists = ListCommands(window)
        self.papers = PaperCommands(window)
        self._printing = PrintCommands(window, self.papers)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """Return what each action calls, by its key."""
        return {
            "new": self.new_plan,
            "open": self.open_plan,
            "sample": lambda: self._window.open_with(self._window.files.open_sample),
            "import": self.import_list,
            "import_plan": lambda: import_plan(self._window),
            "workbook": self.export_workbook,
            "csv": self.export_csv,
            "history_workbook": self._history.write_workbook,
            "history_pdf": self._history.write_pdf,
            **self._lists.slots(),
            **self.papers.slots(),
            "preview": self._printing.preview,
            "print": self._printing.print_page,
            "save_version": self._history.save_version,
            "merge": self.merge_plans,
            "save_copy": self.save_copy,
            "publish": self.publish,
            "backups": self.show_backups,
            "close": self._window.close_plan,
            "quit": self._window.close,
            "undo": self.undo,
            "redo": self.redo,
            "inspector": self.show_inspector,
            "zoom_in": lambda: self.zoom(self._window.theme.scale + _ZOOM_STEP),
            "zoom_out": lambda: self.zoom(self._window.theme.scale - _ZOOM_STEP),
            "zoom_reset": lambda: self.zoom(1.0),
            "theme": lambda: self.use_mode(Mode.LIGHT if self._window.theme.is_dark else Mode.DARK),
            "next_pane": lambda: self.move_pane(1),
            "previous_pane": lambda: self.move_pane(-1),
            "funds": self.edit_funds,
            "plan_info": self.edit_plan_info,
            "rates": lambda: edit_rates(self._window),
            "findings": self.check_figures,
            "return": lambda: return_workbook(self._window),
            "palette": self.open_palette,
            "preferences": self.edit_preferences,
            "shortcuts": self.show_shortcuts,
            "about": self.show_about,
        }

    # --- plans ---

    def new_plan(self) -> None:
        """Ask what the plan is, make it, and go on to its sources and frames."""
        from planner.ui.dialogs.new_plan import NewPlanDialog

        dialog = NewPlanDialog(self._window.files, self._window.catalogue, self._window.theme, self._window)
        if dialog.exec() and dialog.opened is not None:
            self._window.show_document(dialog.opened)
            self.edit_funds()

    def open_plan(self) -> None:
        """Ask for a plan and open it."""
        path = self._window.files.ask_open(self._window)
        if path is not None:
            self._window.open_path(path)

    def save_copy(self) -> Path | None:
        """Save a copy and go on with the plan itself; return where it is, if it was saved."""
        session = self._session
        try:
            path = self._window.files.ask_copy(self._window, session.document)
            if path is None:
                return None
            self._window.files.write_copy(session.document, path)
        except PlannerError as error:
            self._window.fail(error)
            return None
        self._window.messages.tell(
            self.tr("A copy is saved as {name}. You go on working in the plan itself.").format(
                name=path.name
            ),
            Level.GOOD,
            self.tr("Open folder"),
            lambda: open_folder(path),
        )
        return path

    def publish(self) -> None:
        """Publish beside the window what others do not see yet."""
        if self._window.sharing is not None:
            self._window.sharing.publish()

    def merge_plans(self, path: Path | None = None) -> bool:
        """Merge another version into the plan; tell whether the plan now holds all that it has."""
        from planner.ui.merge_command import merge_plans

        return merge_plans(self._window, self._session, path)

    def show_backups(self, path: Path | None = None) -> None:
        """Show the backups of a plan that cannot be opened; else of the open plan; else of every plan."""
        from planner.ui.backup_command import show_backups

        show_backups(self._window, path)

    def edit_funds(self) -> None:
        """Let sources and frames be changed."""
        from planner.ui.dialogs.edit_funds import EditFundsDialog

        EditFundsDialog(self._session, self._window.theme, self._window).exec()

    def edit_plan_info(self) -> None:
        """Let title, district and period be changed."""
        from planner.ui.dialogs.edit_plan import EditPlanDialog

        EditPlanDialog(self._session, self._window.theme, self._window).exec()

    def check_figures(self) -> None:
        """Show what looks wrong in the figures."""
        if self._window.view is not None:
            self._window.view.show_page("findings")
            self._window.view.page.activate()

    # --- lists and exports ---

    def import_list(self, path: Path | None = None) -> None:
        """Import measures from a list into the open plan; when none is open, into one that is made for it."""
        from planner.ui.import_command import import_list

        import_list(self._window, path)

    def export_workbook(self) -> None:
        """Write the allocation workbook of the scenario that is shown."""
        session = self._session
        name = _export_name(session, ".xlsx")
        path = self._window.files.ask_save(
            self._window, self.tr("Export workbook"), name, self.tr("Workbooks")
        )
        if path is not None:
            self._export(path)

    def export_csv(self) -> None:
        """Write the allocation of the scenario that is shown as a list."""
        session = self._session
        name = _export_name(session, ".csv")
        path = self._window.files.ask_save(self._window, self.tr("Export CSV"), name, self.tr("Lists"))
        if path is not None:
            self._export(path)

    def _export(self, path: Path) -> None:
        from planner.exporting import document_export, write_export
        from planner.ui.dialogs.export_secrecy import SecrecyWords, ask_secrecy

        session = self._session
        named = ask_secrecy(self._window, session.plan)
        if named is None:
            return
        try:
            export = document_export(
                session.document,
                session.catalogue,
                session.scenario_id,
                with_secret=named,
                role=self._window.settings.role,
            )
            write_export(path, export)
        except PlannerError as error:
            self._window.fail(error)
            return
        exported = self.tr("Exported {name}. Its sums were read back and equal the plan's.").format(
            name=path.name
        )
        self._window.messages.tell(
            f"{exported} {SecrecyWords().after(export.secret_count, named=named)}".strip(),
            Level.GOOD,
            self.tr("Open folder"),
            lambda: open_folder(path),
        )

    def undo(self) -> None:
        """Take the last action back."""
        self._session.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._session.redo()

    # --- the window itself ---

    def show_inspector(self) -> None:
        """Show or hide the inspector, as its action is checked."""
        shown = self._window.menu_actions.by_key["inspector"].isChecked()
        if self._window.view is not None:
            self._window.view.show_inspector(shown=shown)
        self._window.settings.inspector_shown = shown

    def zoom(self, scale: float) -> None:
        """Make everything larger or smaller."""
        self._window.theme.set_scale(scale)
        self._window.settings.scale = self._window.theme.scale

    def use_mode(self, mode: Mode) -> None:
        """Be light, dark or as the system, from now on."""
        self._window.theme.set_mode(mode)
        self._window.settings.mode = mode

    def move_pane(self, step: int) -> None:
        """Move the keyboard focus to another pane."""
        if self._window.view is not None:
            self._window.view.move_focus(step)

    def edit_preferences(self) -> None:
        """Let theme, zoom and language be chosen."""
        from planner.ui.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._window.settings, self._window.theme, self._window)
        dialog.exec()
        if dialog.language != self._window.settings.language:
            self._window.settings.language = dialog.language
            self._window.language_chosen.emit(dialog.language)

    def show_shortcuts(self) -> None:
        """Show which keys do what."""
        from planner.ui.dialogs.shortcuts import ShortcutsDialog

        rows = [
            ("", plain(action.text()), ", ".join(_keys(keys) for keys in action.shortcuts()))
            for action in self._window.menu_actions.by_key.values()
            if action.shortcuts()
        ]
        rows += [("", title, _keys(action.shortcut())) for title, action in self._window.page_actions.pages()]
        ShortcutsDialog(
            [*rows, *self._window.page_actions.shortcuts()], self._window.theme, self._window
        ).exec()

    def show_about(self) -> None:
        """Tell what the program is, its version and its licence."""
        from planner.ui.dialogs.about import AboutDialog

        AboutDialog(self._window.theme, self._window).exec()

    def open_palette(self) -> None:
        """Let an action, page or measure be found, and run it when the palette is gone."""
        from planner.ui.widgets.command_palette import CommandPalette, Finder

        chosen = CommandPalette(
            Finder(list(self._entries()), self._measures()), self._window.theme, self._window
        ).choose()
        if chosen is not None:
            chosen.run()

    def _entries(self) -> Iterator[Entry]:
        from planner.ui.widgets.command_palette import Entry

        for title, action in self._window.page_actions.pages():
            yield Entry(title, _keys(action.shortcut()), action.trigger)
        for page, command in self._window.page_actions.commands():
            yield Entry(
                plain(command.text),
                f"{page.title()}  {_keys(QKeySequence(command.shortcut))}".strip(),
                self._on_page(page.key, command.run),
            )
        for spec in ACTIONS:
            action = self._window.menu_actions.by_key[spec.key]
            if spec.key != "palette" and (action.isEnabled() or spec.when is When.ALWAYS):
                yield Entry(plain(action.text()), _keys(action.shortcut()), action.trigger)

    def _on_page(self, key: str, run: Callable[[], object]) -> Callable[[], object]:
        """Return what shows a page and then runs its command."""

        def both() -> None:
            if self._window.view is not None:
                self._window.view.show_page(key)
            run()

        return both

    def _measures(self) -> Iterator[Entry]:
        from planner.ui.widgets.command_palette import Entry

        session = self._window.session
        if session is None:
            return
        for measure in session.plan.measures.values():
            yield Entry(
                f"{measure.code} {measure.title}",
                session.plan.neighbourhood_of(measure),
                partial(session.select, [measure.id]),
            )

    @property
    def _session(self) -> Session:
        """The session; the actions that ask for it are enabled only while a plan is open."""
        assert self._window.session is not None  # noqa: S101 - see ActionSpec.when
        return self._window.session


def stacked(*widgets: QWidget) -> QWidget:
    """Return a widget that holds others one below the other, without margins."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    return holder


def _keys(keys: QKeySequence) -> str:
    """Return keys as they are named in the language of the window."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def open_folder(path: Path) -> None:
    """Show the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _export_name(session: Session, suffix: str) -> str:
    """Propose a name that tells which state of the plan it is, also for a file that nobody opens."""
    today = date.today()  # noqa: DTZ011 - the user's own day
    return file_name(f"{session.plan.info.title} {today:%Y-%m-%d} {session.document.version}", suffix)
