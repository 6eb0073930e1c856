"""Reading back a workbook of ours that a colleague has changed: a list of changes, nothing done yet."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from planner.analysis.withhold import withhold
from planner.catalogue.catalogue import Catalogue
from planner.domain.ids import ScenarioId
from planner.domain.plan import Plan
from planner.domain.returned import ReturnedChange
from planner.exchange.errors import ReturnProblem, WorkbookReturnError
from planner.exchange.export_input import WITHHELD, AllocationExport, ExportStamp
from planner.exchange.list_reading import read_tables
from planner.exchange.reading.table import RawTable
from planner.exchange.returned_allocation import AllocationReader, Found
from planner.exchange.returned_cells import Remark
from planner.exchange.returned_follow_up import read_follow_up
from planner.exchange.workbook import allocation_sheet, follow_up_sheet
from planner.exchange.workbook_stamp import WorkbookStamp, read_stamp

#: Returns the plan as it was when its journal's head had a hash; None = the journal has no such entry.
PlanAt = Callable[[str], Plan | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookReturn:
    """What a workbook that came back would change.

    Attributes:
        file_name: its name, without folder.
        digest: sha256 of the file, hexadecimal.
        stamp: which state of the plan it was exported from, and who saved it last.
        scenario_id: the scenario that its amounts are of.
        changes: what somebody changed, in the order of the file.
        remarks: what is not read back, and why.
        already: how many changes the plan holds already.
    """

    file_name: str
    digest: str
    stamp: WorkbookStamp
    scenario_id: ScenarioId
    changes: tuple[ReturnedChange, ...]
    remarks: tuple[Remark, ...]
    already: int

    @property
    def source(self) -> str:
        """What the journal calls it: its name, and enough of its digest to know the file by."""
        return f"{self.file_name} (sha256 {self.digest[:16]})"

    @property
    def conflicts(self) -> int:
        """How many changes are of what the plan has changed too since the export."""
        return sum(change.is_conflict for change in self.changes)

    @property
    def proposed(self) -> tuple[ReturnedChange, ...]:
        """The changes that are to be taken unless somebody says otherwise."""
        return tuple(change for change in self.changes if change.is_proposed)


def read_return(
    path: Path,
    plan: Plan,
    plan_at: PlanAt,
    catalogue: Catalogue,
    sheets: tuple[RawTable, ...] | None = None,
) -> WorkbookReturn:
    """Compare a workbook with the plan as it was when it was exported, and with the plan as it is.

    Only cells that can be filled in are read: no formula of the file decides anything.

    Args:
        path: the workbook.
        plan: the plan as it is.
        plan_at: finds the plan as it was.
        catalogue: the kinds.
        sheets: its sheets, when they have been read already.

    Raises:
        ListReadError: the file cannot be read.
        WorkbookReturnError: it is not of this plan, or of a state that its journal does not know.
    """
    # Looks the file through before anything else opens it.
    tables = {table.sheet: table for table in sheets or read_tables(path)}
    stamp = read_stamp(path)
    then = _exported(path, stamp, plan, plan_at, catalogue)
    now = _export(plan, stamp, catalogue)
    found = Found()
    _read_sheets(path, tables, (then, now), catalogue, found)
    return WorkbookReturn(
        file_name=path.name,
        digest=sha256(path.read_bytes()).hexdigest(),
        stamp=stamp,
        scenario_id=stamp.scenario_id,
        changes=tuple(found.changes),
        remarks=tuple(found.remarks),
        already=found.already,
    )


def _exported(
    path: Path, stamp: WorkbookStamp, plan: Plan, plan_at: PlanAt, catalogue: Catalogue
) -> AllocationExport:
    """Return the export as it was made: of the state that the file names, without what was left out."""
    if stamp.plan_id != plan.info.id:
        raise WorkbookReturnError(path, ReturnProblem.OTHER_PLAN, stamp.version)
    before = plan_at(stamp.journal_hash) if stamp.journal_hash else None
    if before is None:
        raise WorkbookReturnError(path, ReturnProblem.UNKNOWN_VERSION, stamp.version)
    if stamp.scenario_id not in plan.scenarios or stamp.scenario_id not in before.scenarios:
        raise WorkbookReturnError(path, ReturnProblem.SCENARIO_GONE, stamp.version)
    return _export(before, stamp, catalogue, withheld=stamp.withheld)


def _export(
    plan: Plan, stamp: WorkbookStamp, catalogue: Catalogue, *, withheld: bool = False
) -> AllocationExport:
    return AllocationExport(
        plan=plan,
        scenario_id=stamp.scenario_id,
        stamp=ExportStamp(
            made_at=stamp.modified_at or datetime.min,  # noqa: DTZ901 - nothing asks for it here
            author="",
            version=stamp.version,
            edits=0,
            journal_hash=stamp.journal_hash,
            program="",
        ),
        kind_names={kind.key: kind.name.sv for kind in catalogue.kinds},
        withheld=withhold(plan, WITHHELD) if withheld else None,
    )


def _read_sheets(
    path: Path,
    tables: dict[str, RawTable],
    sides: tuple[AllocationExport, AllocationExport],
    catalogue: Catalogue,
    found: Found,
) -> None:
    """Read every sheet that can be filled in; a sheet that somebody took away says nothing."""
    then, now = sides
    read = []
    if allocation_sheet.NAME in tables:
        reader = AllocationReader(then, now.plan, catalogue, found)
        read.append(reader.read(tables[allocation_sheet.NAME]))
    for tertial, name in follow_up_sheet.NAMES.items():
        if name in tables:
            read.append(read_follow_up(tables[name], tertial, then, now, found))
    if not read or not all(read):
        raise WorkbookReturnError(path, ReturnProblem.COLUMNS_MISSING, then.stamp.version)
