"""What `ledger` does: reads in an accounting extract, and says what became of every krona of it."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from planner.analysis.personal_numbers import new_sightings
from planner.cli.arguments import words
from planner.cli.words import complain
from planner.domain.identity_number import hide_identity_numbers
from planner.domain.money import format_amount
from planner.editing.ledger import LedgerImport, import_ledger
from planner.exchange.ledger import LedgerExtract, StopReason, read_ledger
from planner.exchange.ledger_columns import LedgerField
from planner.opening import surroundings_of_user, writing

_REASONS = {
    StopReason.AMOUNT: "”{text}” är inget belopp som går att läsa",
    StopReason.DAY: "”{text}” är varken datum eller period",
    StopReason.TEXT: "texten ”{text}” går inte att spara",
}
_MISSING = {
    LedgerField.AMOUNT: "belopp (Belopp, eller Debet och Kredit)",
    LedgerField.DAY: "datum eller period",
}
_NOT_ONE = "{file}: ingen kolumn har {missing}. Inget lästes in."
_STOPPED = "Inget lästes in. Rätta raderna ovan, eller hoppa över dem med --skip."
_PERSONAL = (
    "Inget lästes in: utdraget ser ut att innehålla personnummer. Ta bort dem ur filen. Om det inte är "
    "personnummer, läs in den med --allow-identity-numbers."
)
_ALLOWED = "Inläst med --allow-identity-numbers, trots varning om personnummer"


def run(options: Namespace) -> int:
    """Read in the extract; nothing when a row cannot be read, unless such rows are to be skipped."""
    extract = read_ledger(options.ledger)
    if extract.missing:
        missing = " eller ".join(_MISSING[field] for field in extract.missing)
        sys.stderr.write(_NOT_ONE.format(file=options.ledger, missing=missing) + "\n")
        return 1
    for line in extract.stopped:
        sys.stderr.write(
            f"Rad {line.line} läses INTE in: {_REASONS[line.reason].format(text=_safe(line.text))}\n"
        )
    with writing(options.plan, surroundings_of_user(beat_seconds=None), complain) as document:
        proposal = import_ledger(document.plan, extract.lines, words(extract.table.file_name))
        sighted = bool(new_sightings(proposal.change_set))
        personal = sighted and not options.allow_identity_numbers
        done = not personal and (options.skip or not extract.stopped)
        if done and proposal.change_set:
            document.edit(proposal.change_set, _ALLOWED if sighted else "")
    if not done:
        sys.stderr.write(f"{_PERSONAL if personal else _STOPPED}\n")
        return 1
    answer = json.dumps(_as_json(extract, proposal), ensure_ascii=False, indent=2) if options.json else None
    sys.stdout.write((answer or "\n".join(_text(extract, proposal))) + "\n")
    return 0


def _safe(text: str) -> str:
    return hide_identity_numbers(text)


def _text(extract: LedgerExtract, proposal: LedgerImport) -> Iterator[str]:
    yield f"{len(extract.lines)} rader i utdraget, {_kr(extract.total_ore)}."
    yield f"Nya, kopplade till en åtgärd: {len(proposal.matched)}."
    yield f"Nya, väntar på att kopplas: {len(proposal.waiting)}."
    yield f"Fanns redan: {len(proposal.known)}, {_kr(proposal.known_ore)}."
    yield f"Nytt: {_kr(proposal.new_ore)}. Skillnad: {_kr(_difference(extract, proposal))}."
    if extract.stopped:
        yield f"Rader som inte lästes: {len(extract.stopped)}."
    if extract.hidden:
        yield f"Rader som är dolda i filen och också lästes: {extract.hidden}."
    if extract.sums_left_out:
        yield f"Summarader som inte räknas: {extract.sums_left_out}."


def _difference(extract: LedgerExtract, proposal: LedgerImport) -> int:
    return extract.total_ore - proposal.new_ore - proposal.known_ore


def _as_json(extract: LedgerExtract, proposal: LedgerImport) -> dict[str, Any]:
    return {
        "lines": len(extract.lines),
        "sum_in_file_ore": extract.total_ore,
        "matched": len(proposal.matched),
        "waiting": len(proposal.waiting),
        "known": len(proposal.known),
        "new_ore": proposal.new_ore,
        "known_ore": proposal.known_ore,
        "difference_ore": _difference(extract, proposal),
        "stopped": [{"line": one.line, "reason": one.reason} for one in extract.stopped],
        "sums_left_out": extract.sums_left_out,
        "hidden": extract.hidden,
    }


def _kr(ore: int) -> str:
    return format_amount(ore, with_unit=True)
