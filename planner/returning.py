"""Reads a workbook that came back against the journal of the open plan: for window and command line."""

from pathlib import Path

from planner.catalogue.catalogue import Catalogue
from planner.document import Document
from planner.domain.plan import Plan
from planner.exchange.list_reading import RawTable
from planner.exchange.workbook_return import WorkbookReturn, read_return


def read_workbook_return(
    document: Document, path: Path, catalogue: Catalogue, sheets: tuple[RawTable, ...] | None = None
) -> WorkbookReturn:
    """Return what a workbook, exported from this plan, would change in it; nothing is done yet.

    Args:
        document: the open plan.
        path: the workbook.
        catalogue: the kinds.
        sheets: its sheets, when they have been read already, beside a window.

    Raises:
        ListReadError, WorkbookReturnError: it cannot be read back.
        DamagedError: the journal cannot be followed to the state that was exported.
    """

    def plan_at(journal_hash: str) -> Plan | None:
        entry = next((one for one in document.history() if one.hash == journal_hash), None)
        return None if entry is None else document.plan_at(entry.seq)

    return read_return(path, document.plan, plan_at, catalogue, sheets)
