"""The command line: every job that needs no window. Results on stdout, messages on stderr, in Swedish."""

from planner.cli.run import main

__all__ = ["main"]
