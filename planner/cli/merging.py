"""What `merge` does: says what merging another version would do, and does it when asked."""

import json
import sys
from argparse import Namespace
from contextlib import AbstractContextManager

from planner.analysis.merge_check import merge_check
from planner.catalogue.loader import load_catalogue
from planner.cli.merge_report import MergeReport
from planner.cli.words import complain
from planner.document import Document
from planner.editing.merge import Side
from planner.exchange.change_words import ChangeWords
from planner.exporting import export_terms
from planner.merging import read_other_version
from planner.opening import surroundings_of_user, writing

CONFLICTS_LEFT = 1

_PREFERRED = {"mine": Side.OURS, "theirs": Side.THEIRS}


def run(options: Namespace) -> int:
    """Propose or make the merge: 0 when nothing stands in its way, 1 when conflicts are left."""
    with _opened(options) as document:
        report = _report(document, options)
        done = options.write and report.merge.is_ready and not report.other.is_known
        if done:
            document.edit(report.merge.change_set)
        answer = _as_json(report, done=done) if options.json else report.text(done=done)
    sys.stdout.write(f"{answer}\n")
    return 0 if report.merge.is_ready else CONFLICTS_LEFT


def _as_json(report: MergeReport, *, done: bool) -> str:
    return json.dumps(report.as_json(done=done), ensure_ascii=False, indent=2)


def _opened(options: Namespace) -> AbstractContextManager[Document]:
    if options.write:
        return writing(options.plan, surroundings_of_user(beat_seconds=None), complain)
    return Document.open(options.plan, read_only=True)


def _report(document: Document, options: Namespace) -> MergeReport:
    other, plan = read_other_version(document, options.other), document.plan
    merge = other.merge_into(plan)
    if options.prefer:
        side = _PREFERRED[options.prefer]
        merge = other.merge_into(plan, {conflict.spot: side for conflict in merge.conflicts})
    words = ChangeWords(
        export_terms(document, load_catalogue()),
        lambda kind, key: document.value_of(kind, key) or other.value_of(kind, key),
    )
    return MergeReport(other, merge, merge_check(plan, other.plan, merge.plan), words)
