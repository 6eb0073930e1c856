"""Tests of planner.analysis: figures worked by hand."""
