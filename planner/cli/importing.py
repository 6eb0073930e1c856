"""Reads a list into a plan: every row's verdict, the control totals, and one step to undo."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from typing import Any

from planner.analysis.personal_numbers import new_sightings
from planner.catalogue.loader import load_catalogue
from planner.cli.arguments import words
from planner.cli.words import complain
from planner.domain.identity_number import hide_identity_numbers
from planner.domain.money import Problem, Unit, format_amount
from planner.editing.import_list import import_list
from planner.exchange.list_columns import Field
from planner.exchange.list_import import ImportProposal, propose, read_table
from planner.exchange.list_values import Finding, ImportChoices, RowLevel, RowReason, RowVerdict
from planner.opening import surroundings_of_user, writing

_REASONS = {
    RowReason.TITLE_MISSING: "rubriken saknas",
    RowReason.TEXT_TOO_LONG: "”{text}” är för långt",
    RowReason.AMOUNT_AMBIGUOUS: "”{text}” kan läsas på två sätt, skriv det tydligare",
    RowReason.AMOUNT_UNREADABLE: "”{text}” är inget belopp",
    RowReason.AMOUNT_NEGATIVE: "”{text}” är under noll",
    RowReason.ERROR_CELL: "cellen visar ett fel ({text})",
    RowReason.FORMULA_WITHOUT_VALUE: "formeln saknar värde, öppna filen i Excel och spara den",
    RowReason.SHOWN_IN_OTHER_UNIT: "cellens format visar en annan enhet, skriv enheten i kolumnens rubrik",
    RowReason.DATE_AS_AMOUNT: "”{text}” är ett datum, inte ett belopp",
    RowReason.PART_STOPPED: "en annan rad för samma åtgärd stoppas, och en åtgärd läses in hel eller inte",
    RowReason.FUND_UNKNOWN: "källan ”{text}” finns inte i planen och läggs till",
    RowReason.LOOKS_LIKE_SUM: "beloppet är summan av raderna ovanför, det kan vara en summarad",
    RowReason.YEAR_UNREADABLE: "”{text}” är inget år",
    RowReason.YEAR_MISSING: "år saknas, ange det med --year",
    RowReason.YEAR_OUTSIDE_PERIOD: "året ligger utanför planens period",
    RowReason.FUND_MISSING: "källa saknas, ange den med --fund",
    RowReason.TOTAL_DIFFERS: "radens summa stämmer inte ({text})",
    RowReason.KIND_UNKNOWN: "slaget ”{text}” är okänt och lämnas tomt",
    RowReason.CLASS_UNKNOWN: "”{text}” är varken investering eller drift",
    RowReason.STATUS_UNKNOWN: "statusen ”{text}” är okänd",
    RowReason.DUPLICATE_IN_PLAN: "en åtgärd med samma rubrik och plats finns redan i planen",
    RowReason.DUPLICATE_IN_FILE: "raden liknar en annan rad i listan",
    RowReason.HIDDEN_ROW: "raden är dold i filen",
    RowReason.MERGED_CELL: "sammanfogade celler, bara den första har ett värde",
    RowReason.PERSONAL_NUMBER: "det kan stå ett personnummer på raden, ta bort det",
}

_AMOUNT_PROBLEMS = {
    Problem.FINER_THAN_ORE: "”{text}” är finare än ett öre, avrunda till två decimaler",
    Problem.TOO_LARGE: "”{text}” är större än vad en plan tar, kontrollera enheten",
    Problem.UNKNOWN_UNIT: "”{text}” har en okänd enhet, skriv kr, tkr eller mnkr",
    Problem.BAD_GROUPING: "”{text}” har tusentalen åtskilda på ett oväntat sätt",
}

_LEVELS = {
    RowLevel.OK: "läses in",
    RowLevel.WARNING: "läses in, men",
    RowLevel.STOP: "läses INTE in",
    RowLevel.SUM: "summarad",
    RowLevel.SKIPPED: "hoppas över",
}


_STOPPED = "Inget lästes in. Rätta raderna ovan, eller hoppa över dem med --skip."
_PERSONAL = (
    "Inget lästes in: listan ser ut att innehålla personnummer. Ta bort dem ur listan. Om det inte är "
    "personnummer, läs in den med --allow-identity-numbers."
)
_ALLOWED = "Inläst med --allow-identity-numbers, trots varning om personnummer"
_NO_MEASURES = "{file}: listan har inga åtgärder. Kontrollera att den har en rubrikrad."
_NO_TITLE = "{file}: ingen kolumn har åtgärdernas namn. Kalla den till exempel Åtgärd eller Rubrik."


def run(options: Namespace) -> int:
    """Read the list; nothing is imported when a row cannot be, unless such rows are to be skipped."""
    table = read_table(options.list, options.sheet)
    unit = Unit(options.unit) if options.unit else None
    choices = ImportChoices(unit=unit, year=options.year, fund=options.fund)
    with writing(options.plan, surroundings_of_user(beat_seconds=None), complain) as document:
        proposal = propose(table, document.plan, load_catalogue(), choices)
        stopped = [row for row in proposal.rows if row.level is RowLevel.STOP]
        plan = document.plan
        change_set = import_list(plan, plan.info.scenario_id, proposal.drafts, words(table.file_name))
        personal = new_sightings(change_set) and not options.allow_identity_numbers
        done = bool(proposal.drafts) and (options.skip or not stopped) and not personal
        if done:
            document.edit(change_set, _ALLOWED if new_sightings(change_set) else "")
    has_title = any(choice.field is Field.TITLE for choice in proposal.columns)
    _complain(proposal.rows if has_title else ())
    sys.stdout.write(f"{_report(proposal, done=done, as_json=options.json)}\n")
    if not done:
        why = _PERSONAL if personal else _STOPPED if stopped else _NO_MEASURES
        sys.stderr.write((why if has_title else _NO_TITLE).format(file=options.list) + "\n")
    return 0 if done else 1


def _complain(rows: Iterable[RowVerdict]) -> None:
    for row in rows:
        if row.findings:
            reasons = "; ".join(dict.fromkeys(_reason(finding) for finding in row.findings))
            said = hide_identity_numbers(": ".join(part for part in (row.title, reasons) if part))
            sys.stderr.write(f"Rad {row.line} {_LEVELS[row.level]}: {said}\n")


def _reason(finding: Finding) -> str:
    if finding.reason is RowReason.AMOUNT_UNREADABLE and finding.problem in _AMOUNT_PROBLEMS:
        return _AMOUNT_PROBLEMS[finding.problem].format(text=finding.text)
    return _REASONS[finding.reason].format(text=finding.text)


def _report(proposal: ImportProposal, *, done: bool, as_json: bool) -> str:
    if as_json:
        return json.dumps(_as_json(proposal, done=done), ensure_ascii=False, indent=2)
    totals = proposal.totals
    count, imported = len(proposal.drafts) if done else 0, _imported(proposal, done=done)
    measures = "1 åtgärd" if count == 1 else f"{count} åtgärder"
    rows = "1 rad" if totals.rows_in_file == 1 else f"{totals.rows_in_file} rader"
    lines = [
        f"{measures} lästes in ur {rows}.",
        f"Summa i listan: {_kr(totals.sum_in_file_ore)}. Inläst: {_kr(imported)}.",
        f"Skillnad: {_kr(totals.sum_in_file_ore - imported)}.",
    ]
    if totals.unreadable:
        lines.append(f"{totals.unreadable} belopp gick inte att läsa och är inte med i summan.")
    if totals.stated_sum_ore is not None:
        agrees = "stämmer med raderna" if totals.stated_sum_ore == totals.sum_in_file_ore else "stämmer INTE"
        lines.append(f"Listans egen summarad säger {_kr(totals.stated_sum_ore)}: {agrees}.")
    return "\n".join([*lines, *_taken_as(proposal)])


def _taken_as(proposal: ImportProposal) -> Iterator[str]:
    """Say what was decided for the whole list and nobody has asked for."""
    if proposal.choices.unit not in (None, Unit.KR):
        yield f"Belopp utan enhet är lästa som {proposal.choices.unit}."
    if proposal.new_funds:
        yield f"Nya finansieringskällor, utan ram: {', '.join(proposal.new_funds)}."
    if proposal.ignored_headers:
        names = ", ".join(header or "(utan rubrik)" for header in proposal.ignored_headers)
        yield f"Kolumner som inte lästes: {names}."


def _imported(proposal: ImportProposal, *, done: bool) -> int:
    return proposal.totals.sum_imported_ore if done else 0


def _as_json(proposal: ImportProposal, *, done: bool) -> dict[str, Any]:
    return {
        "imported": done,
        "measures": len(proposal.drafts) if done else 0,
        "sum_in_file_ore": proposal.totals.sum_in_file_ore,
        "sum_imported_ore": _imported(proposal, done=done),
        "difference_ore": proposal.totals.sum_in_file_ore - _imported(proposal, done=done),
        "new_funds": proposal.new_funds,
        "unit": proposal.choices.unit,
        "ignored_columns": proposal.ignored_headers,
        "stated_sum_ore": proposal.totals.stated_sum_ore,
        "unreadable": proposal.totals.unreadable,
        "rows": [
            {
                "line": row.line,
                "level": row.level,
                "title": hide_identity_numbers(row.title),
                "amount_ore": row.amount_ore,
                "findings": [
                    {"reason": f.reason, "text": hide_identity_numbers(f.text)} for f in row.findings
                ],
            }
            for row in proposal.rows
        ],
    }


def _kr(ore: int) -> str:
    return format_amount(ore, with_unit=True)
