"""The commands, each a function from its options to an exit code."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from planner.document import Document, JournalEntry, check_file
from planner.domain.errors import IdentityNumberError, PlannerError
from planner.domain.identity_number import masked_identity_numbers
from planner.domain.plan import Plan
from planner.editing.new_plan import new_plan
from planner.storage.errors import Problem

DAMAGED = 1
NOT_A_PLAN = 2
NOT_UNDERSTOOD = 2

#: How many years a new plan has when nobody says.
_USUAL_YEARS = 4


def new(options: Namespace) -> int:
    """Make an empty plan."""
    from planner.cli.arguments import words

    today = date.today()  # noqa: DTZ011 - the day as the user's calendar has it
    first = options.first_year or (options.last_year or today.year + _USUAL_YEARS - 1) - _USUAL_YEARS + 1
    last = options.last_year or first + _USUAL_YEARS - 1
    if found := masked_identity_numbers(options.title or ""):
        raise IdentityNumberError(found)
    plan = new_plan(options.title or words(options.plan.stem), options.district, first, last, today)
    _create(options.plan, plan)
    return _answer(f"{options.plan} är skapad.")


def _create(path: Path, plan: Plan) -> None:
    from planner.opening import create_plan, surroundings_of_user

    create_plan(path, plan, surroundings_of_user(beat_seconds=None)).close()


def info(options: Namespace) -> int:
    """Say what is left of each fund and year."""
    from planner.cli.info import info_json, info_text

    with Document.open(options.plan, read_only=True) as document:
        return _answer(_json(info_json(document)) if options.json else info_text(document))


def check(options: Namespace) -> int:
    """Check the file: 0 whole, 1 damaged, 2 not a plan; with a version code also 3 and 4, see `_point`."""
    from planner.cli.backups import hint
    from planner.cli.words import problem_words, sentence
    from planner.storage.errors import DamagedError

    try:
        problems = check_file(options.plan)
    except DamagedError as error:
        problems = list(error.problems)
    except PlannerError as error:
        _complain(sentence(error))
        if options.json:
            _answer(_check_json(options.plan, None))
        return NOT_A_PLAN
    if options.hash and not problems:
        return _point(options)
    if options.json:
        _answer(_check_json(options.plan, problems))
    elif not problems:
        _answer(f"{options.plan} är hel: alla värden är de som ändringsloggen säger.")
    else:
        _answer("\n".join([f"{options.plan} är SKADAD:", *(f"  {problem_words(p)}" for p in problems)]))
        _answer_if(hint(options.plan))
    return DAMAGED if problems else 0


def _point(options: Namespace) -> int:
    """Tell which point of the history a version code is: 0 found, 3 not there, 4 several it could be."""
    from planner.cli.history_point import points

    with Document.open(options.plan, read_only=True) as document:
        code, text, answer = points(document, options.hash)
    if options.json:
        _answer(_json(answer))
    elif code:
        _complain(text)
    else:
        _answer(text)
    return code


def _check_json(path: Path, problems: list[Problem] | None) -> str:
    """Return what a check found; no list of problems = it is no plan that could be checked."""
    found = [{"kind": p.kind, "where": p.where, "detail": p.detail} for p in problems or ()]
    return _json(
        {"file": str(path), "plan": problems is not None, "whole": problems == [], "problems": found}
    )


def history(options: Namespace) -> int:
    """List every change, oldest first, or write them to a file."""
    if options.out is not None:
        return _write_history(options)
    with Document.open(options.plan, read_only=True) as document:
        counts = document.change_counts()
        entries = document.history()
    if options.json:
        return _answer(_json([_entry_json(entry, counts.get(entry.seq, 0)) for entry in entries]))
    return _answer("\n".join(_entry_line(entry, counts.get(entry.seq, 0)) for entry in entries))


def _write_history(options: Namespace) -> int:
    """Write the history with every value before and after."""
    from planner.catalogue.loader import load_catalogue
    from planner.exporting import document_history, write_history

    if options.out.suffix.lower() not in {".xlsx", ".pdf"}:
        _complain(f"{options.out}: filens namn ska sluta på .xlsx eller .pdf.")
        return NOT_UNDERSTOOD
    with Document.open(options.plan, read_only=True) as document:
        made = document_history(
            document, load_catalogue(), with_secret=options.with_secret, role=options.role
        )
    write_history(options.out, made)
    about_secrecy = f" {dict(made.facts())['Sekretess']}." if made.secret_count else ""
    count = len(made.entries)
    changes = "1 ändring" if count == 1 else f"{count} ändringar"
    return _answer(f"{options.out} är skriven: {changes}.{about_secrecy}")


def _entry_json(entry: JournalEntry, values: int) -> dict[str, Any]:
    return {
        "number": entry.seq,
        "at": entry.at.isoformat(),
        "who": entry.who,
        "action": entry.action,
        "target": entry.target,
        "kind": entry.kind,
        "subject": entry.subject,
        "reason": entry.reason,
        "values": values,
        "hash": entry.hash,
    }


def _entry_line(entry: JournalEntry, values: int) -> str:
    from planner.exchange.words import entry_words, subject_words

    when = entry.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    reason = f" ({entry.reason})" if entry.reason else ""
    return (
        f"{entry.seq:>5}  {when}  {entry.who}  {entry_words(entry)}: {subject_words(entry)}{reason}"
        f"  [{values} {'värde' if values == 1 else 'värden'}]"
    )


def sample(options: Namespace) -> int:
    """Make a file of the example plan."""
    from planner.sample import build_sample

    _create(options.plan, build_sample())
    return _answer(f"{options.plan} är skapad: en påhittad exempelplan.")


def backups(options: Namespace) -> int:
    """List the backups of the plan, or make a new file of one."""
    from planner.cli.backups import run

    return run(options)


def import_(options: Namespace) -> int:
    """Read a list into the plan."""
    from planner.cli.importing import run

    return run(options)


def import_plan(options: Namespace) -> int:
    """Read a plan from somebody else into a new file."""
    from planner.document import user_name
    from planner.storage.fresh import import_plan as read_in

    read_in(options.plan, options.new, user_name())
    return _answer(f"{options.plan} är kontrollerad och inläst i {options.new}.")


def merge(options: Namespace) -> int:
    """Propose to merge another version into the plan, or do it."""
    from planner.cli.merging import run

    return run(options)


def return_(options: Namespace) -> int:
    """List what a colleague changed in a workbook, or take it into the plan."""
    from planner.cli.returning import run

    return run(options)


def rescue(options: Namespace) -> int:
    """Rescue what can be proven of a damaged plan: 0 all of it, 1 with losses, 2 nothing."""
    from planner.cli.rescuing import run

    return run(options)


def export(options: Namespace) -> int:
    """Write a plan, or the example plan, to a workbook, a list or an empty template."""
    from planner.cli.exports import run

    return run(options)


def paper(options: Namespace) -> int:
    """Write a decision, a report, a list or a draft of a report to the board."""
    from planner.cli.papers import run

    return run(options)


def check_figures(options: Namespace) -> int:
    """Look through the figures: 0 nothing that is open, 1 something."""
    from planner.cli.figures import run

    return run(options)


def events(options: Namespace) -> int:
    """List the events of the chain of money."""
    from planner.cli.chain import run_events

    return run_events(options)


def follow_up(options: Namespace) -> int:
    """Show the follow-up of a tertial."""
    from planner.cli.chain import run_follow_up

    return run_follow_up(options)


def ledger(options: Namespace) -> int:
    """Read in an accounting extract."""
    from planner.cli.ledger import run

    return run(options)


def running_costs(options: Namespace) -> int:
    """Add up running and capital costs per year and receiving board."""
    from planner.cli.running_costs import run

    return run(options)


def _answer(text: str) -> int:
    sys.stdout.write(f"{text}\n")
    return 0


def _answer_if(text: str) -> None:
    if text:
        _answer(text)


def _complain(text: str) -> None:
    sys.stderr.write(f"{text}\n")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "new": new,
    "info": info,
    "check": check,
    "history": history,
    "backups": backups,
    "sample": sample,
    "import": import_,
    "import-plan": import_plan,
    "merge": merge,
    "rescue": rescue,
    "return": return_,
    "export": export,
    "paper": paper,
    "check-figures": check_figures,
    "events": events,
    "follow-up": follow_up,
    "ledger": ledger,
    "running-costs": running_costs,
}
