"""The command that writes applications, and walks as form and report."""

import sys
from argparse import Namespace

from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.ids import MeasureId, WalkId
from planner.domain.names import name_key
from planner.domain.plan import Plan
from planner.exchange.words import secrecy_words
from planner.exporting import document_export
from planner.place_papers import write_application, write_walk, write_walk_form

NOT_UNDERSTOOD = 2


def run(options: Namespace) -> int:
    """Write the paper and say what became of what is flagged for secrecy."""
    endings = (".docx", ".pdf") if options.kind == "ansokan" else (".pdf",)
    if options.out.suffix.lower() not in endings:
        return _complain(f"{options.out}: filens namn ska sluta på {' eller '.join(endings)}.")
    catalogue = load_catalogue()
    with Document.open(options.plan, read_only=True) as document:
        export = document_export(document, catalogue, with_secret=options.with_secret, role=options.role)
    if options.kind == "ansokan":
        measures = _measures(export.plan, options.measure)
        if isinstance(measures, str):
            return _complain(measures)
        write_application(options.out, export, catalogue, measures)
    else:
        walk = _walk(export.plan, options.walk)
        if isinstance(walk, tuple):
            return _complain(walk[0])
        if walk is None:
            write_walk_form(options.out, export, catalogue)
        else:
            write_walk(options.out, export, catalogue, walk)
    about_secrecy = f" {secrecy_words(export)}." if export.secret_count else ""
    sys.stdout.write(f"{options.out} är skriven och kontrollerad.{about_secrecy}\n")
    return 0


def _measures(plan: Plan, codes: list[str]) -> list[MeasureId] | str:
    """Return the measures that are named, or what is wrong with the names."""
    if not codes:
        return "Ange minst en åtgärd med --measure, till exempel --measure Å-005."
    by_code = {name_key(one.code): one.id for one in plan.measures.values()}
    unknown = [code for code in codes if name_key(code) not in by_code]
    if unknown:
        return f"{', '.join(unknown)} finns inte i planen. Ange åtgärdens nummer, till exempel Å-005."
    return [by_code[name_key(code)] for code in codes]


def _walk(plan: Plan, name: str | None) -> WalkId | tuple[str] | None:
    """Return the one walk whose name holds a text; None when none is asked for."""
    if name is None:
        return None
    found = [one.id for one in plan.walks.values() if name_key(name) in name_key(one.name)]
    if len(found) == 1:
        return found[0]
    known = ", ".join(sorted(one.name for one in plan.walks.values())) or "inga"
    how = "Flera vandringar passar" if found else "Ingen vandring passar"
    return (f"{how} på ”{name}”. Vandringar i planen: {known}.",)


def _complain(text: str) -> int:
    sys.stderr.write(f"{text}\n")
    return NOT_UNDERSTOOD
