"""Checks of planner.ui.models."""
