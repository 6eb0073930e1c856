"""Puts an export together: of an open plan with its history, or of the example plan that has no file."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from planner import __version__
from planner.analysis.secrecy import secrets
from planner.catalogue.catalogue import Catalogue
from planner.document import Document, user_name
from planner.domain.changes import ChangeSet, EditKind
from planner.domain.ids import ScenarioId
from planner.exchange.export_input import AllocationExport, ExportStamp, make_export
from planner.sample import build_sample


def document_export(
    document: Document,
    catalogue: Catalogue,
    scenario_id: ScenarioId | None = None,
    *,
    with_secret: bool = False,
) -> AllocationExport:
    """Return the export of a scenario as it is saved now, with all the history.

    Args:
        document: the open plan.
        catalogue: the kinds.
        scenario_id: the scenario; None = *the plan*.
        with_secret: whether what is flagged for secrecy is named; else only its sums are there.
    """
    history = tuple(document.history())
    stamp = _stamp(document.version, len(history), document.head_hash)
    plan = document.plan
    hidden = None if with_secret else secrets(plan, _past(document))
    return make_export(plan, scenario_id or plan.info.scenario_id, stamp, catalogue, history, hidden=hidden)


#: Edits that can take away what is secret, or give a secret place another name.
_TELLING = frozenset(
    {
        EditKind.CHANGE_PLACE,
        EditKind.DELETE_PLACE,
        EditKind.DELETE_MEASURES,
        EditKind.ADD_MEASURE,
        EditKind.ADD_PLACE,
        EditKind.DUPLICATE_MEASURES,
        EditKind.IMPORT_LIST,
        EditKind.MERGE_PLANS,
        EditKind.GO_BACK,
    }
)


def _past(document: Document) -> Iterator[ChangeSet]:
    """Return what earlier edits did to whole measures and places; edits of amounts tell no secrets."""
    return (document.changes_of(entry) for entry in document.history() if entry.kind in _TELLING)


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
