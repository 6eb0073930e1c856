"""The command `backups`: what backups there are of a plan, and one of them as a new file."""

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from planner.backing_up import BackupContent, backups_of, content_of
from planner.domain.money import format_amount
from planner.exchange.words import entry_words, subject_words
from planner.storage.backup import BackupFolder
from planner.storage.backup_names import Backup, BackupReason
from planner.storage.errors import FileError
from planner.storage.restore import restore

NO_SUCH_BACKUP = 1

_REASONS = {
    BackupReason.OPENED: "planen öppnades",
    BackupReason.MIGRATION: "före uppdatering till ny version",
    BackupReason.IMPORT: "före import",
    BackupReason.MERGE: "före sammanslagning",
    BackupReason.GO_BACK: "före återgång i historiken",
    BackupReason.BULK: "före en stor ändring",
    BackupReason.TIMER: "var 15:e minut",
    BackupReason.CLOSED: "planen stängdes",
}


def run(options: Namespace) -> int:
    """List the backups of a plan, the newest first, or make a new file of one."""
    backups = backups_of(BackupFolder.of_user(), options.plan)
    if options.restore:
        number, target = options.restore
        return _restore(backups, number, Path(target).expanduser(), options.plan)
    rows = [(number, backup, _content(backup)) for number, backup in enumerate(backups, 1)]
    if options.json:
        answer = json.dumps([_as_json(*row) for row in rows], ensure_ascii=False, indent=2)
        sys.stdout.write(f"{answer}\n")
    elif not rows:
        sys.stdout.write(f"Det finns inga säkerhetskopior av {options.plan} på den här datorn.\n")
    else:
        sys.stdout.write("\n".join([_line(*row) for row in rows]) + "\n")
    return 0


def hint(plan: Path) -> str:
    """Return where help is for a plan that cannot be opened; "" when there are no backups of it."""
    there = BackupFolder.of_user().of_path(plan)
    return f"Det finns säkerhetskopior. Se dem med: backups {plan}" if there else ""


def _restore(backups: list[Backup], number: str, target: Path, plan: Path) -> int:
    if not number.isdecimal() or not 1 <= int(number) <= len(backups):
        sys.stderr.write(f"Ingen säkerhetskopia har nummer {number}. Se vilka som finns: backups {plan}\n")
        return NO_SUCH_BACKUP
    restored = restore(backups[int(number) - 1], target)
    sys.stdout.write(f"{target} är skapad av säkerhetskopian, versionskod {restored.entries[-1].code}.\n")
    return 0


def _content(backup: Backup) -> BackupContent | None:
    """Return what a backup holds; None when it cannot be read."""
    try:
        return content_of(backup)
    except FileError:
        return None


def _line(number: int, backup: Backup, content: BackupContent | None) -> str:
    head = f"{number:>3}  {backup.at.astimezone():%Y-%m-%d %H:%M:%S}  {_reason(backup)}"
    if content is None:
        return f"{head}\n     GÅR INTE ATT LÄSA: {backup.path}"
    allocated, remaining = (
        format_amount(ore, content.unit, exact=True, with_unit=True)
        for ore in (content.total.allocated_ore, content.total.remaining_ore)
    )
    measures = "1 åtgärd" if content.measures == 1 else f"{content.measures} åtgärder"
    last = content.last
    return (
        f"{head}\n"
        f"     {measures}, fördelat {allocated}, kvar att fördela {remaining}\n"
        f"     senaste ändring: {last.at.astimezone():%Y-%m-%d %H:%M}, {last.who}, "
        f"{entry_words(last)}: {subject_words(last)}\n"
        f"     versionskod {last.code}"
    )


def _reason(backup: Backup) -> str:
    return "av okänd orsak" if backup.reason is None else _REASONS[backup.reason]


def _as_json(number: int, backup: Backup, content: BackupContent | None) -> dict[str, Any]:
    found: dict[str, Any] = {
        "number": number,
        "file": str(backup.path),
        "at": backup.at.isoformat(),
        "reason": backup.reason,
        "whole": content is not None,
    }
    if content is None:
        return found
    return found | {
        "title": content.title,
        "measures": content.measures,
        "allocated_ore": content.total.allocated_ore,
        "remaining_ore": content.total.remaining_ore,
        "over_ore": content.total.over_ore,
        "last_change": {
            "at": content.last.at.isoformat(),
            "who": content.last.who,
            "kind": content.last.kind,
            "subject": content.last.subject,
        },
        "hash": content.head_hash,
    }
