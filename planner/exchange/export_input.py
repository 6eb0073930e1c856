"""What an export is made of: a snapshot of the plan, names of kinds, the stamp and the journal, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from planner.analysis.public_follow_up import Unnamed
from planner.analysis.secrecy import Secrets, secret_measures
from planner.analysis.withhold import Withheld, withhold
from planner.catalogue.catalogue import Catalogue
from planner.catalogue.values import AnchorPer, Basis, CostAnchor, MeasureKind
from planner.domain.changes import EditKind
from planner.domain.history import JournalEntry
from planner.domain.ids import ScenarioId
from planner.domain.measure import Measure
from planner.domain.money import NO_BREAK_SPACE, format_amount
from planner.domain.plan import Plan
from planner.domain.rate_table import RateTable
from planner.domain.small_counts import SMALLEST_TOLD


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportStamp:
    """What ties a document to a state of the plan.

    Attributes:
        made_at: when the export was made, local time.
        author: who made it, as staff are named in the plan's journal.
        version: what people call the state by, as in the status line; "" for a plan that has no file yet.
        edits: how many edits the journal holds.
        journal_hash: the hash that seals the journal, "" for a plan that has no file yet.
        program: name and version of the program.
        named: the last version that somebody named, "" when there is none.
        edits_since: how many changes of the plan have been made after it.
        role: in which role the author made it (*roll*), as the person has said, or "".
    """

    made_at: datetime
    author: str
    version: str
    edits: int
    journal_hash: str
    program: str
    named: str = ""
    edits_since: int = 0
    role: str = ""


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
        plan: the plan as it is now; what the sums are checked against.
        scenario_id: the scenario to export.
        stamp: what ties the document to this state.
        kind_names: Swedish name of each measure kind by its key; a key without a name stands as it is.
        log: the journal, oldest first.
        assumptions: what is to be said beside what follows from the plan itself.
        withheld: the plan without what is secret in it; None when that is to be in the file.
        follow_up_year: the budget year that the follow-up is of; None = as `year_of_follow_up` says.
        rates: the internal rates of the catalogue; None = no capital cost is reckoned.
    """

    plan: Plan
    scenario_id: ScenarioId
    stamp: ExportStamp
    kind_names: Mapping[str, str]
    log: tuple[JournalEntry, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    withheld: Withheld | None = None
    follow_up_year: int | None = None
    rates: RateTable | None = None

    @property
    def shown(self) -> Plan:
        """The plan whose measures and places the file names."""
        return self.withheld.plan if self.withheld else self.plan

    @property
    def secret_count(self) -> int:
        """How many secret measures the plan has, whether the file names them or not."""
        return self.withheld.count if self.withheld else len(secret_measures(self.plan))

    @property
    def unnamed(self) -> tuple[Unnamed, ...]:
        """The secret measures that the file does not name, by what stands for them."""
        return tuple(self.withheld.members.items()) if self.withheld else ()

    def stands_for(self, measure: Measure) -> int:
        """Return how many secret measures a measure of the file stands for; 0 for one of its own."""
        return self.withheld.stands_for(measure.id) if self.withheld else 0


def make_export(
    plan: Plan,
    scenario_id: ScenarioId,
    stamp: ExportStamp,
    catalogue: Catalogue,
    log: tuple[JournalEntry, ...] = (),
    *,
    hidden: Secrets | None = None,
) -> AllocationExport:
    """Put an export together: names of the kinds, and the cost figures of those that the plan uses.

    Args:
        plan: the plan.
        scenario_id: the scenario to export.
        stamp: what ties the document to this state.
        catalogue: the kinds.
        log: the journal, oldest first.
        hidden: what is secret and is to be left out but for its sums; None = everything is in the file.
    """
    withheld = withhold(plan, WITHHELD) if hidden is not None else None
    return AllocationExport(
        plan=plan,
        scenario_id=scenario_id,
        stamp=stamp,
        kind_names={kind.key: kind.name.sv for kind in catalogue.kinds},
        log=public_log(log, hidden) if hidden is not None else log,
        assumptions=_cost_figures(withheld.plan if withheld else plan, catalogue),
        withheld=withheld,
        rates=catalogue.rates,
    )


#: What stands in a document for what is left out of it.
WITHHELD = "Sekretess"
#: What stands in place of a count that somebody could be known by.
FEW = f"färre än {SMALLEST_TOLD}"

_OF_PLACES = frozenset({EditKind.ADD_PLACE, EditKind.CHANGE_PLACE, EditKind.DELETE_PLACE})


def public_log(log: tuple[JournalEntry, ...], hidden: Secrets) -> tuple[JournalEntry, ...]:
    """Return the journal as it may be shown: no name of a secret place, no reason for what is secret."""
    return tuple(_public(entry) if entry.subject in hidden.subjects else entry for entry in log)


def _public(entry: JournalEntry) -> JournalEntry:
    subject = WITHHELD if entry.kind in _OF_PLACES else entry.subject
    return replace(entry, subject=subject, reason=WITHHELD if entry.reason else "")


def _cost_figures(plan: Plan, catalogue: Catalogue) -> tuple[Assumption, ...]:
    used = {measure.kind for measure in plan.measures.values()}
    return tuple(
        Assumption(
            subject=f"Nyckeltal: {kind.short.sv}",
            text=f"{anchor.label.sv}: {_anchor_amount(anchor)} {_per(anchor, kind)}, prisnivå {anchor.year}. "
            "En utgångspunkt, inte uppräknad.",
            source=anchor.source + _BASIS_WORDS[anchor.basis],
        )
        for kind in catalogue.kinds
        if kind.key in used
        for anchor in kind.anchors
    )


_BASIS_WORDS = {Basis.SOURCE: "", Basis.DERIVED: "", Basis.GENERAL_KNOWLEDGE: " (ej belagt)"}


def _anchor_amount(anchor: CostAnchor) -> str:
    ends = [format_amount(ore) for ore in (anchor.low_ore, anchor.high_ore) if ore is not None]
    if anchor.likely_ore is not None:
        ends = [format_amount(anchor.likely_ore)]
    elif len(ends) == 1:
        ends.insert(0, "högst" if anchor.low_ore is None else "minst")
        return NO_BREAK_SPACE.join((*ends, "kr"))
    return "–".join(ends) + NO_BREAK_SPACE + "kr"


def _per(anchor: CostAnchor, kind: MeasureKind) -> str:
    return {
        AnchorPer.UNIT: f"per {kind.unit.sv}",
        AnchorPer.MEASURE: "för hela åtgärden",
        AnchorPer.UNIT_YEAR: f"per {kind.unit.sv} och år",
    }[anchor.per]
