"""Puts an export together from an open plan, or from the example plan that has no file."""

from datetime import datetime
from pathlib import Path

from planner import __version__
from planner.catalogue.loader import load_catalogue
from planner.document import Document, user_name
from planner.exchange.export_input import AllocationExport, ExportStamp, LogAction, LogLine, make_export

_PROGRAM = f"Trygghetsplaneraren {__version__}"


def document_export(document: Document) -> AllocationExport:
    """Return the export of an open plan, with all its history."""
    history = document.history()
    stamp = ExportStamp(
        made_at=datetime.now().astimezone(),
        author=user_name(),
        version=document.version,
        edits=len(history),
        journal_hash=document.head_hash,
        program=_PROGRAM,
    )
    log = tuple(
        LogLine(
            number=entry.seq,
            made_at=entry.at.astimezone(),
            author=entry.who,
            action=LogAction(entry.action),
            target=entry.target,
            kind=entry.kind,
            subject=entry.subject,
            reason=entry.reason,
        )
        for entry in history
    )
    plan = document.plan
    return make_export(plan, plan.info.scenario_id, stamp, load_catalogue(), log)


def sample_export() -> AllocationExport:
    """Return the export of the example plan."""
    from planner.sample import build_sample

    catalogue = load_catalogue()
    plan = build_sample(catalogue)
    stamp = ExportStamp(
        made_at=datetime.now().astimezone(),
        author=user_name(),
        version="",
        edits=0,
        journal_hash="",
        program=_PROGRAM,
    )
    return make_export(plan, plan.info.scenario_id, stamp, catalogue)


def write_export(path: Path, export: AllocationExport) -> None:
    """Write the file that the name asks for: .csv, else a workbook.

    Raises:
        FileWriteError, ExportDiffersError: the old file, if any, is untouched.
    """
    if path.suffix.lower() == ".csv":
        from planner.exchange.csv_table import write_csv

        write_csv(path, export)
    else:
        from planner.exchange.workbook import write_workbook

        write_workbook(path, export)
