"""Lets the internal rates of the plan of a window be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow


def edit_rates(window: MainWindow) -> None:
    """Show the rates of the open plan beside SKR's proposals; nothing happens when no plan is open."""
    from planner.ui.dialogs.edit_rates import EditRatesDialog

    if window.session is not None:
        EditRatesDialog(window.session, window.theme, window).exec()
