"""Tests of the pages of the window."""
