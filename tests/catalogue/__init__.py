"""Tests of planner.catalogue."""
