"""Reads a workbook that came back against the journal of the open plan: for window and command line."""

from pathlib import Path

from planner.catalogue.catalogue import Catalogue
from planner.document import Document
from planner.domain.plan import Plan
from planner.exchange.workbook_return import WorkbookReturn, read_return


def read_workbook_return(document: Document, path: Path, catalogue: Catalogue) -> WorkbookReturn:
    """Return what a workbook, exported from this plan, would change in it; nothing is done yet.

    Raises:
        ListReadError, WorkbookReturnError: it cannot be read back.
        DamagedError: the journal cannot be followed to the state that was exported.
    """

    def plan_at(journal_hash: str) -> Plan | None:
        entry = next((one for one in document.history() if one.hash == journal_hash), None)
        return None if entry is None else document.plan_at(entry.seq)

    return read_return(path, document.plan, plan_at, catalogue)
