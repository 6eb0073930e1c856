"""Reads a list into a plan: every row's verdict, the control totals, and one step to undo."""

import json
import sys
from argparse import Namespace
from dataclasses import replace

from planner.analysis.personal_numbers import new_sightings
from planner.catalogue.loader import load_catalogue
from planner.cli.arguments import words
from planner.cli.import_report import import_json, import_text, journal_text
from planner.cli.words import complain
from planner.document import Document
from planner.domain.identity_number import hide_identity_numbers
from planner.domain.money import Problem, Unit
from planner.editing.import_list import import_list
from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.import_mapping import NoSuchColumnError, mapped
from planner.exchange.list_columns import Field
from planner.exchange.list_import import ImportProposal, propose
from planner.exchange.list_reading import RawTable
from planner.exchange.list_sheets import place_of
from planner.exchange.list_source import ListSource, read_source
from planner.exchange.list_values import Finding, ImportChoices, RowLevel, RowReason
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
    RowReason.FORMULA_ZERO: "formelns sparade värde är 0, kontrollera att den är uträknad",
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
_UNANSWERED = (
    "Inget lästes in: det som läses in skiljer sig från vad filen innehåller. Se kontrollsummorna, och skriv "
    "varför med --reason."
)
_PERSONAL = (
    "Inget lästes in: listan ser ut att innehålla personnummer. Ta bort dem ur listan. Om det inte är "
    "personnummer, läs in den med --allow-identity-numbers."
)
_ALLOWED = "Inläst med --allow-identity-numbers, trots varning om personnummer"
_NO_MEASURES = "{file}: listan har inga åtgärder. Kontrollera att den har en rubrikrad."
_NO_COLUMN = "{file}: det finns ingen kolumn ”{header}”. Kolumnerna är: {headers}."
_NO_TITLE = "{file}: ingen kolumn har åtgärdernas namn. Kalla den till exempel Åtgärd eller Rubrik."


def run(options: Namespace) -> int:
    """Read the list; nothing is imported when a row cannot be, unless such rows are to be skipped."""
    source = read_source(options.list, options.encoding)
    table = _table(source, options)
    try:
        choices = _choices(table, options)
    except NoSuchColumnError as error:
        headers = ", ".join(" ".join(header.split()) for header in error.headers)
        sys.stderr.write(_NO_COLUMN.format(file=options.list, header=error.header, headers=headers) + "\n")
        return 1
    if options.dry_run:
        with Document.open(options.plan, read_only=True) as document:
            proposal = propose(table, document.plan, load_catalogue(), choices)
        return _tell(source, proposal, options, done=False, why="")
    with writing(options.plan, surroundings_of_user(beat_seconds=None), complain) as document:
        proposal = propose(table, document.plan, load_catalogue(), choices)
        why = _import(document, source, proposal, options)
    return _tell(source, proposal, options, done=not why, why=why)


def _table(source: ListSource, options: Namespace) -> RawTable:
    """Return the sheet that is asked for, or the likeliest; with those like it when all are wanted.

    Raises:
        ListReadError: there is no such sheet.
    """
    named = (table for table in source.tables if table.sheet == options.sheet)
    table = next(named, None) if options.sheet else source.best()
    if table is None:
        raise ListReadError(options.list, ReadProblem.NO_SUCH_SHEET)
    return source.joined(table) if options.all_sheets else table


def _choices(table: RawTable, options: Namespace) -> ImportChoices:
    """Return what is chosen on the command line.

    Raises:
        NoSuchColumnError: the list has no such column.
    """
    header = options.header_row - 1 if options.header_row else None
    choices = mapped(table, options.map, header) if options.map else ImportChoices(header_row=header)
    unit = Unit(options.unit) if options.unit else None
    return replace(choices, unit=unit, year=options.year, fund=options.fund)


def _import(document: Document, source: ListSource, proposal: ImportProposal, options: Namespace) -> str:
    """Import what can be; return why nothing was, or ""."""
    if not proposal.drafts:
        return _NO_MEASURES
    if not options.skip and any(row.level is RowLevel.STOP for row in proposal.rows):
        return _STOPPED
    if proposal.totals.needs_reason and not options.reason.strip():
        return _UNANSWERED
    plan = document.plan
    change_set = import_list(plan, plan.info.scenario_id, proposal.drafts, words(source.name))
    personal = bool(new_sightings(change_set))
    if personal and not options.allow_identity_numbers:
        return _PERSONAL
    journal = words(journal_text(proposal, source, options.reason))
    document.edit(change_set, f"{journal}\n{_ALLOWED}" if personal else journal)
    return ""


def _tell(source: ListSource, proposal: ImportProposal, options: Namespace, *, done: bool, why: str) -> int:
    """Say what was done, or would be, and return the exit code."""
    has_title = any(choice.field is Field.TITLE for choice in proposal.columns)
    _complain(proposal if has_title else None)
    report = (
        json.dumps(import_json(proposal, source, done=done), ensure_ascii=False, indent=2)
        if options.json
        else import_text(proposal, done=done, dry_run=options.dry_run)
    )
    sys.stdout.write(f"{report}\n")
    if why:
        sys.stderr.write((why if has_title else _NO_TITLE).format(file=options.list) + "\n")
    return 1 if why else 0


def _complain(proposal: ImportProposal | None) -> None:
    for row in proposal.rows if proposal else ():
        if proposal and row.findings:
            sheet, line = place_of(proposal.table, row.line)
            where = f"{sheet}, rad {line}" if sheet else f"Rad {line}"
            reasons = "; ".join(dict.fromkeys(_reason(finding) for finding in row.findings))
            said = hide_identity_numbers(": ".join(part for part in (row.title, reasons) if part))
            sys.stderr.write(f"{where} {_LEVELS[row.level]}: {said}\n")


def _reason(finding: Finding) -> str:
    if finding.reason is RowReason.AMOUNT_UNREADABLE and finding.problem in _AMOUNT_PROBLEMS:
        return _AMOUNT_PROBLEMS[finding.problem].format(text=finding.text)
    return _REASONS[finding.reason].format(text=finding.text)
