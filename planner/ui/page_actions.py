"""What the pages can do, as menu entries, shortcuts and entries of the command palette."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from planner.ui.actions import plain
from planner.ui.pages.page import Command, Page, page_title
from planner.ui.theme import Theme

if TYPE_CHECKING:
    from planner.ui.pages.made import Pages


class PageActions(QObject):
    """An action for each page, and for each command of a page that is made, until the plan is closed."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        """Have no page yet."""
        super().__init__(window)
        self._theme = theme
        self._pages: Pages | None = None
        self._page_actions: list[tuple[str, QAction]] = []
        self._commands: list[tuple[Page, Command, QAction]] = []

    def show(self, pages: Pages, before: QAction, menu: QMenu) -> None:
        """Put the pages in the menu, with Ctrl+1, Ctrl+2 and so on."""
        window = self.parent()
        assert isinstance(window, QMainWindow)  # noqa: S101 - it is what the constructor took
        self._pages = pages
        for number, key in enumerate(pages, 1):
            action = QAction(f"&{number} {page_title(key)}", self)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _checked=False, key=key: self._go(key))
            menu.insertAction(before, action)
            window.addAction(action)
            self._page_actions.append((page_title(key), action))

    def clear(self) -> None:
        """Let every page go."""
        actions = [action for _, action in self._page_actions] + [action for _, _, action in self._commands]
        for action in actions:
            for holder in action.associatedObjects():
                if isinstance(holder, QWidget):
                    holder.removeAction(action)
            action.deleteLater()
        self._pages = None
        self._page_actions.clear()
        self._commands.clear()

    def show_commands(self, page: Page, before: QAction, menu: QMenu) -> None:
        """Put the commands of one page in the menu, and take those of the others out."""
        self._add_commands(page)
        for owner, _, action in self._commands:
            if owner is page:
                menu.insertAction(before, action)
            else:
                menu.removeAction(action)
        self.refresh()

    def refresh(self) -> None:
        """Ask every command whether it can be used, and give it the icon of the theme."""
        for _, command, action in self._commands:
            action.setEnabled(command.enabled is None or command.enabled())
            if command.icon:
                action.setIcon(self._theme.icon(command.icon))

    def pages(self) -> Iterator[tuple[str, QAction]]:
        """Yield the names of the pages with the actions that show them."""
        yield from self._page_actions

    def commands(self) -> Iterator[tuple[Page, Command]]:
        """Yield what every page can do now, with the page that does it; makes those not made yet."""
        self._add_all_commands()
        for page, command, _ in self._commands:
            if command.enabled is None or command.enabled():
                yield page, command

    def shortcuts(self) -> Iterator[tuple[str, str, str]]:
        """Yield page, text and keys of every command that has keys; makes the pages not made yet."""
        self._add_all_commands()
        for page, command, action in self._commands:
            if command.shortcut:
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                yield page.title(), plain(command.text), keys

    def _add_all_commands(self) -> None:
        for page in self._pages.values() if self._pages is not None else ():
            self._add_commands(page)
        order = list(self._pages or ())
        self._commands.sort(key=lambda entry: order.index(entry[0].key))

    def _add_commands(self, page: Page) -> None:
        if any(owner is page for owner, _, _ in self._commands):
            return
        for command in page.commands():
            action = QAction(command.text, page)
            if command.shortcut:
                action.setShortcut(QKeySequence(command.shortcut))
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, command=command: _run(command))
            page.addAction(action)
            self._commands.append((page, command, action))

    def _go(self, key: str) -> None:
        view = getattr(self.parent(), "view", None)
        if view is not None:
            view.show_page(key)
            view.page.activate()


def _run(command: Command) -> None:
    """Run a command if it can be used: a shortcut may come before any menu has asked."""
    if command.enabled is None or command.enabled():
        command.run()
