"""The command that writes papers: decision, tertial report, carry-over list, draft of a report."""

import sys
from argparse import Namespace
from datetime import date

from planner.analysis.follow_up import usual_period
from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.exchange.papers.order import PAPER_WORDS, PaperKind
from planner.exchange.words import secrecy_words
from planner.exporting import document_export, order_paper, write_order

NOT_UNDERSTOOD = 2


def run(options: Namespace) -> int:
    """Write the paper and say what became of what is flagged for secrecy."""
    if options.kind in ("ansokan", "vandring"):
        from planner.cli.place_papers import run as run_of_places

        return run_of_places(options)
    kind = PaperKind(options.kind)
    if options.out.suffix.lower() != kind.suffix:
        sys.stderr.write(f"{options.out}: filens namn ska sluta på {kind.suffix}.\n")
        return NOT_UNDERSTOOD
    catalogue = load_catalogue()
    with Document.open(options.plan, read_only=True) as document:
        export = document_export(document, catalogue, with_secret=options.with_secret, role=options.role)
    period = _period(options, kind, export.plan, export.stamp.made_at.date())
    order = order_paper(export, catalogue, kind, period)
    write_order(options.out, order)
    about_secrecy = f" {secrecy_words(export)}." if export.secret_count else ""
    sys.stdout.write(f"{options.out} är skriven och kontrollerad: {PAPER_WORDS[kind]}.{about_secrecy}\n")
    return 0


def _period(options: Namespace, kind: PaperKind, plan: Plan, today: date) -> tuple[int, Tertial]:
    """Return what is asked for; a year alone is the whole year, a tertial alone is of the usual year."""
    year, tertial = usual_period(plan, today)
    if options.tertial:
        tertial = Tertial(options.tertial)
    elif options.year or kind is PaperKind.CARRY_OVER:
        tertial = Tertial.YEAR
    return options.year or year, tertial
