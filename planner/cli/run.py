"""Runs one command: parses, calls, and turns what the user can act on into one sentence and an exit code."""

import contextlib
import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from planner.cli.arguments import parser
from planner.domain.errors import PlannerError
from planner.storage.errors import FileError

FAILED = 1

_SYSTEM = {
    errno.ENOSPC: "disken är full. Frigör plats och försök igen.",
    errno.EIO: "disken svarade med ett fel. Kontrollera att den är ansluten och hel.",
}


def main(argv: Sequence[str]) -> int:
    """Run a command and return its exit code: 0 done, 1 could not, 2 not understood."""
    try:
        options = parser().parse_args(list(argv))
    except SystemExit as stop:  # argparse has said what there is to say
        return int(stop.code or 0)
    from planner.cli import commands

    try:
        code = commands.COMMANDS[options.command](options)
        sys.stdout.flush()
        return code
    except PlannerError as error:
        from planner.cli.words import sentence

        _name_as_typed(error, getattr(options, "plan", None))
        hint = _backup_hint(error, getattr(options, "plan", None))
        sys.stderr.write(f"{sentence(error)}{hint}\n")
    except BrokenPipeError:  # the reader, such as `head`, has had enough
        _give_up_answering()
    except OSError as error:  # what no command knows better: that the answer itself cannot be written
        _give_up_answering()
        sys.stderr.write(f"Svaret kunde inte skrivas: {_SYSTEM.get(error.errno or 0, str(error))}\n")
    return FAILED


def _name_as_typed(error: PlannerError, plan: Path | None) -> None:
    """Let the sentence name the plan by the path that was typed, not by the whole path of it."""
    if isinstance(error, FileError) and plan is not None and error.path == plan.absolute():
        error.path = plan


def _backup_hint(error: PlannerError, plan: Path | None) -> str:
    """Return where help is when a plan cannot be opened and there are backups of it."""
    from planner.backing_up import is_refusal
    from planner.cli.backups import hint

    if plan is None or not isinstance(error, FileError) or error.path != plan or not is_refusal(error):
        return ""
    return f" {hint(plan)}".rstrip()


def _give_up_answering() -> None:
    """Let what is left of the answer go nowhere, or Python would try once more at its end and complain."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
