"""Tests of maps that others made."""
