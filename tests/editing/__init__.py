"""Tests of planner.editing: what each use case changes."""
