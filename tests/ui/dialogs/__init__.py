"""Checks of planner.ui.dialogs."""
