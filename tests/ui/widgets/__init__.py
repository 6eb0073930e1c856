"""Checks of planner.ui.widgets."""
