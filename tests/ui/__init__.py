"""Tests of planner.ui, offscreen."""
