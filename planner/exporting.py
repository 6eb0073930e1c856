"""Puts an export together: of an open plan with its history, or of the example plan that has no file."""

from datetime import datetime
from pathlib import Path

from planner import __version__
from planner.catalogue.catalogue import Catalogue
from planner.document import Document, user_name
from planner.domain.ids import ScenarioId
from planner.exchange.export_input import AllocationExport, ExportStamp, make_export
from planner.sample import build_sample


def document_export(
    document: Document, catalogue: Catalogue, scenario_id: ScenarioId | None = None
) -> AllocationExport:
    """Return the export of a scenario (None = *the plan*) as it is saved now, with all the history."""
    history = tuple(document.history())
    stamp = _stamp(document.version, len(history), document.head_hash)
    plan = document.plan
    return make_export(plan, scenario_id or plan.info.scenario_id, stamp, catalogue, history)


def sample_export(catalogue: Catalogue) -> AllocationExport:
    """Return the export of the example plan."""
    plan = build_sample(catalogue)
    return make_export(plan, plan.info.scenario_id, _stamp("", 0, ""), catalogue)


def _stamp(version: str, edits: int, journal_hash: str) -> ExportStamp:
    return ExportStamp(
        made_at=datetime.now().astimezone(),
        author=user_name(),
        version=version,
        edits=edits,
        journal_hash=journal_hash,
        program=f"Trygghetsplaneraren {__version__}",
    )


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
