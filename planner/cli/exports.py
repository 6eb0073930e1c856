"""What `export` does: writes the workbook, a list or an empty template, and says that it was read back."""

import sys
from argparse import Namespace

from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.exchange.csv_lists import CsvContent, Reader
from planner.exchange.export_input import AllocationExport
from planner.exchange.import_template import write_template
from planner.exchange.words import secrecy_words
from planner.exporting import document_export, sample_export, write_export, write_list

NOT_UNDERSTOOD = 2

_CONTENTS = {
    "fördelning": CsvContent.ALLOCATION,
    "händelser": CsvContent.EVENTS,
    "uppföljning": CsvContent.FOLLOW_UP,
}


def run(options: Namespace) -> int:
    """Write the file that its name and the options ask for."""
    if complaint := _complaint(options):
        sys.stderr.write(f"{complaint}\n")
        return NOT_UNDERSTOOD
    made = _made(options)
    if options.template:
        write_template(options.out, made.plan, made.kind_names.values())
        sys.stdout.write(f"{options.out} är skriven: en tom mall att fylla i.\n")
        return 0
    if options.content or options.machine:
        content = _CONTENTS[options.content or "fördelning"]
        write_list(options.out, made, content, Reader.MACHINES if options.machine else Reader.PEOPLE)
    else:
        write_export(options.out, made)
    about_secrecy = f" {secrecy_words(made)}." if made.secret_count else ""
    sys.stdout.write(f"{options.out} är skriven och kontrollerad mot planen.{about_secrecy}\n")
    return 0


def _complaint(options: Namespace) -> str:
    """Say what does not go together; "" when all does."""
    suffix = options.out.suffix.lower()
    if options.sample == (options.plan is not None):
        return "Skriv antingen en plan eller --sample, och sedan filen som ska skrivas."
    if suffix not in {".xlsx", ".csv"}:
        return f"{options.out}: filens namn ska sluta på .xlsx eller .csv."
    if (options.content or options.machine) and suffix != ".csv":
        return f"{options.out}: --content och --machine gäller .csv; arbetsboken har alltid allt."
    if options.template and suffix != ".xlsx":
        return f"{options.out}: mallens namn ska sluta på .xlsx."
    return ""


def _made(options: Namespace) -> AllocationExport:
    if options.sample:
        return sample_export(load_catalogue(), options.role)
    with Document.open(options.plan, read_only=True) as document:
        return document_export(
            document,
            load_catalogue(),
            with_secret=options.with_secret,
            role=options.role,
            follow_up_year=options.follow_up,
        )
