"""The menu of the selected amounts, with the keys that do the same."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from planner.ui.pages.page import Command
from planner.ui.theme import Theme

#: Keys that belong to the table and not to the window, so that fields elsewhere keep theirs.
_KEYS = {
    "allocation.edit": "F2",
    "allocation.copy": "Ctrl+C",
    "allocation.cut": "Ctrl+X",
    "allocation.paste": "Ctrl+V",
    "allocation.clear": "Del",
}
_BEFORE_A_LINE = {"allocation.edit", "allocation.clear", "allocation.fill_missing"}


def amount_menu(commands: Iterable[Command], theme: Theme, parent: QWidget) -> QMenu:
    """Return a new menu of commands; the caller shows it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for command in commands:
        action = menu.addAction(command.text, command.run)
        if command.icon:
            action.setIcon(theme.icon(command.icon))
        keys = _KEYS.get(command.key, command.shortcut)
        action.setText(f"{command.text}\t{keys}" if keys else command.text)
        if command.key in _BEFORE_A_LINE:
            menu.addSeparator()
    return menu
