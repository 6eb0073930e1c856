"""What an export is made of: a snapshot of the plan, names of kinds, the stamp and the journal, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from planner.domain.changes import EditKind
from planner.domain.ids import ScenarioId
from planner.domain.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportStamp:
    """What ties a document to a state of the plan.

    Attributes:
        made_at: when the export was made, local time.
        author: who made it, as staff are named in the plan's journal.
        version: how many edits the journal holds.
        journal_hash: the hash that seals the journal, "" for a plan that has no file yet.
        program: name and version of the program.
    """

    made_at: datetime
    author: str
    version: int
    journal_hash: str
    program: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One edit of the journal, as the change log of the workbook lists it.

    Attributes:
        number: its place in the journal, from 1.
        made_at: when, local time.
        author: who.
        kind: what was done.
        subject: what it was done to, in the plan's own words.
        undoes: the number of the edit that it takes back, or None.
        values: how many values it changed.
    """

    number: int
    made_at: datetime
    author: str
    kind: EditKind
    subject: str
    undoes: int | None = None
    values: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption:
    """Something the figures rest on, with its source."""

    subject: str
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationExport:
    """Everything an export of the allocation says.

    Attributes:
        plan: the plan as it is now.
        scenario_id: the scenario to export.
        stamp: what ties the document to this state.
        kind_names: Swedish name of each measure kind by its key; a key without a name stands as it is.
        log: the journal, oldest first.
        assumptions: what is to be said beside what follows from the plan itself.
    """

    plan: Plan
    scenario_id: ScenarioId
    stamp: ExportStamp
    kind_names: Mapping[str, str]
    log: tuple[LogLine, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
