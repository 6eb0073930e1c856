"""What the window exports: the scenario that is shown."""

from planner.exchange.export_input import AllocationExport
from planner.exporting import document_export
from planner.ui.session import Session


def export_of(session: Session) -> AllocationExport:
    """Return the export of the scenario that is shown, as it is saved now."""
    return document_export(session.document, session.catalogue, session.scenario_id)
