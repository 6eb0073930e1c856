"""Runs one command: parses, calls, and turns what the user can act on into one sentence and an exit code."""

import sys
from collections.abc import Sequence

from planner.cli.arguments import parser
from planner.domain.errors import PlannerError

FAILED = 1


def main(argv: Sequence[str]) -> int:
    """Run a command and return its exit code: 0 done, 1 could not, 2 not understood."""
    try:
        options = parser().parse_args(list(argv))
    except SystemExit as stop:  # argparse has said what there is to say
        return int(stop.code or 0)
    from planner.cli import commands

    try:
        return commands.COMMANDS[options.command](options)
    except PlannerError as error:
        from planner.cli.words import sentence

        sys.stderr.write(f"{sentence(error)}\n")
        return FAILED
    except BrokenPipeError:  # the reader, such as `head`, has had enough
        sys.stderr.close()
        return FAILED
