"""Puts together what an export of the open plan is made of."""

from datetime import datetime

from planner import __version__
from planner.document import user_name
from planner.exchange.export_input import AllocationExport, ExportStamp, LogAction, LogLine, make_export
from planner.ui.session import Session


def export_of(session: Session) -> AllocationExport:
    """Return the export of the scenario that is shown, as it is saved now."""
    document = session.document
    history = document.history()
    stamp = ExportStamp(
        made_at=datetime.now().astimezone(),
        author=user_name(),
        version=document.version,
        edits=len(history),
        journal_hash=document.head_hash,
        program=f"Trygghetsplaneraren {__version__}",
    )
    log = tuple(
        LogLine(
            number=entry.seq,
            made_at=entry.at.astimezone(),
            author=entry.who,
            action=LogAction(entry.action.value),
            target=entry.target,
            kind=entry.kind,
            subject=entry.subject,
            reason=entry.reason,
        )
        for entry in history
    )
    return make_export(session.plan, session.scenario_id, stamp, session.catalogue, log)
