"""A button for an action of the window, without the frame of a tool bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton

from planner.ui.actions import plain


class ActionButton(QToolButton):
    """Does what an action does, with its icon and perhaps a word; the rest is name and tool tip."""

    def __init__(self, action: QAction, text: str) -> None:
        """Show the icon of an action, and beside it a word, which may be ""."""
        super().__init__()
        self._action = action
        self.setProperty("look", "corner")
        self.setText(text)
        if text:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(action.isCheckable())
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        text = plain(self._action.text())
        self.setIcon(self._action.icon())
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked() and self._action.isEnabled())
        self.setAccessibleName(text)
        self.setToolTip(
            f"{text} ({self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
        )
