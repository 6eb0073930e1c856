"""Edits of the accounts' lines: read in once each, matched to measures, or set aside with a reason."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import FundId, LedgerLineId, MeasureId, MoneyEventId, link_id
from planner.domain.ledger import LedgerLine, LedgerLink
from planner.domain.measure import Measure
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.names import name_key
from planner.domain.plan import Plan
from planner.editing.money_events import booking_day, moved_statuses

#: The reason of what is read in when its tertial is closed; a text of the plan, so in its language.
READ_LATER = "Huvudboksrad inläst efter stängning"

_MOVING = (EventKind.REALLOCATED, EventKind.CARRIED_OVER, EventKind.RETURNED)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerImport:
    """What reading in an extract would do, and the control total: the file = new + already there.

    Attributes:
        change_set: the edit; empty when every line is there already.
        matched: the new lines that became money spent on a measure.
        waiting: the new lines that wait to be matched.
        known: the lines that the plan has already, whatever became of them.
        measures: the measure of each line that became money spent.
    """

    change_set: ChangeSet
    matched: tuple[LedgerLine, ...]
    waiting: tuple[LedgerLine, ...]
    known: tuple[LedgerLine, ...]
    measures: Mapping[LedgerLineId, MeasureId]

    @property
    def new_ore(self) -> int:
        """All new lines, öre."""
        return sum(line.amount_ore for line in chain(self.matched, self.waiting))

    @property
    def known_ore(self) -> int:
        """All lines that are there already, öre."""
        return sum(line.amount_ore for line in self.known)


def import_ledger(plan: Plan, lines: Iterable[LedgerLine], source: str) -> LedgerImport:
    """Return the edit that reads in the lines of an extract.

    A line goes to the measure whose number (Å-012) or project code its project is, else to the one that the
    project has been matched to by hand; the rest wait. A line that was read in before adds nothing.

    Args:
        plan: the plan.
        lines: the lines, with ids that follow from what they say.
        source: the name of the file, for the journal.
    """
    matcher = _Matcher(plan)
    known, matched, waiting = [], [], []
    events: list[MoneyEvent] = []
    for line in lines:
        event = matcher.event(line)
        if is_known(plan, line):
            known.append(line)
        elif event is None:
            waiting.append(line)
        else:
            matched.append(line)
            events.append(event)
    added: tuple[MoneyEvent | LedgerLine, ...] = (*events, *waiting)
    changes = (*(Change(None, one) for one in added), *moved_statuses(plan, events))
    return LedgerImport(
        change_set=ChangeSet(EditKind.IMPORT_LEDGER, source, changes),
        matched=tuple(matched),
        waiting=tuple(waiting),
        known=tuple(known),
        measures={LedgerLineId(event.id): event.measure_id for event in events},
    )


def is_known(plan: Plan, line: LedgerLine) -> bool:
    """Tell whether a line has been read in: as money spent, corrected or not, or as a line that waits."""
    return MoneyEventId(line.id) in plan.events or line.id in plan.table(LedgerLine)


def match_lines(
    plan: Plan, matches: Mapping[LedgerLineId, MeasureId], fund_id: FundId | None = None
) -> ChangeSet:
    """Return the edit that makes waiting lines money spent on measures, and remembers their projects.

    Args:
        plan: the plan.
        matches: line → measure.
        fund_id: the source that pays; None = the one that the measure has most money of in the year.

    Raises:
        RuleBrokenError: no source pays for the measure, or the line's year is outside the period.
    """
    matcher = _Matcher(plan)
    gone, events, links = [], [], {}
    for line_id, measure_id in matches.items():
        line = plan.table(LedgerLine)[line_id]
        source = fund_id or matcher.fund_of(measure_id, line.booked_on.year)
        if source is None:
            raise RuleBrokenError(Rule.REFERENCE_MISSING, "fund_id", line.project)
        gone.append(Change(line, None))
        events.append(_spent(plan, line, measure_id, source))
        if line.project.strip():
            link = LedgerLink(id=link_id(name_key(line.project)), project=line.project, measure_id=measure_id)
            links[link.id] = link
    remembered = (Change(plan.table(LedgerLink).get(link.id), link) for link in links.values())
    changes = (
        *gone,
        *(Change(None, event) for event in events),
        *(change for change in remembered if change.before != change.after),
        *moved_statuses(plan, events),
    )
    return ChangeSet(EditKind.MATCH_LEDGER, str(len(matches)), changes)


def set_aside(plan: Plan, line_ids: Sequence[LedgerLineId], reason: str) -> ChangeSet:
    """Return the edit that says why lines are not the plan's; an empty reason lets them wait again."""
    lines = (plan.table(LedgerLine)[line_id] for line_id in line_ids)
    changes = tuple(Change(line, replace(line, set_aside=reason.strip())) for line in lines)
    return ChangeSet(
        EditKind.SET_LEDGER_ASIDE,
        str(len(changes)),
        tuple(change for change in changes if change.before != change.after),
    )


class _Matcher:
    """Finds the measure and the source of a line."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._by_project: dict[str, MeasureId] = {
            name_key(link.project): link.measure_id for link in plan.table(LedgerLink).values()
        }
        self._by_project |= dict(_project_codes(plan))
        self._by_project |= {name_key(measure.code): key for key, measure in plan.measures.items()}
        self._budgets = _budgets_by_fund(plan)

    def event(self, line: LedgerLine) -> MoneyEvent | None:
        """Return the money spent that a line is; None when nobody can tell of what."""
        measure_id = self._by_project.get(name_key(line.project))
        if measure_id is None or line.booked_on.year not in self._plan.info.years:
            return None
        fund_id = self.fund_of(measure_id, line.booked_on.year)
        return None if fund_id is None else _spent(self._plan, line, measure_id, fund_id)

    def fund_of(self, measure_id: MeasureId, year: int) -> FundId | None:
        """Return the source that pays: the one with the largest budget in the year, else what is planned."""
        granted = self._budgets.get((measure_id, year))
        if granted:
            return max(granted, key=lambda fund_id: granted[fund_id])
        parts = self._plan.allocations_of(measure_id, self._plan.info.scenario_id)
        in_year = [part for part in parts if part.year == year] or list(parts)
        if in_year:
            return max(in_year, key=lambda part: part.amount_ore).fund_id
        return next(iter(self._plan.funds)) if len(self._plan.funds) == 1 else None


def _project_codes(plan: Plan) -> Iterator[tuple[str, MeasureId]]:
    """Yield the project codes that one measure alone has."""
    holders: dict[str, list[Measure]] = {}
    for measure in plan.measures.values():
        if measure.project_code.strip():
            holders.setdefault(name_key(measure.project_code), []).append(measure)
    return ((code, held[0].id) for code, held in holders.items() if len(held) == 1)


def _budgets_by_fund(plan: Plan) -> dict[tuple[MeasureId, int], dict[FundId, int]]:
    """Return what each measure has in each year by source, öre, where it is above zero.

    That is what was granted, less what was reallocated, carried over or returned from there, and with what
    came so to there.
    """
    sums: dict[tuple[MeasureId, int], dict[FundId, int]] = {}
    for event in plan.events.values():
        for measure_id, year, sign in _budget_steps(event):
            funds = sums.setdefault((measure_id, year), {})
            funds[event.fund_id] = funds.get(event.fund_id, 0) + sign * event.signed_ore
    return {key: {fund: ore for fund, ore in funds.items() if ore > 0} for key, funds in sums.items()}


def _budget_steps(event: MoneyEvent) -> Iterator[tuple[MeasureId, int, int]]:
    """Yield whose budget of which year an event makes larger (1) or smaller (-1)."""
    if event.kind is EventKind.GRANTED:
        yield event.measure_id, event.year, 1
    elif event.kind in _MOVING:
        yield event.measure_id, event.year, -1
        if event.kind is not EventKind.RETURNED:
            yield event.to_measure_id or event.measure_id, event.to_year or event.year, 1


def _spent(plan: Plan, line: LedgerLine, measure_id: MeasureId, fund_id: FundId) -> MoneyEvent:
    booked = booking_day(plan, [line.booked_on.year], line.booked_on)
    return MoneyEvent(
        id=MoneyEventId(line.id),
        kind=EventKind.SPENT,
        measure_id=measure_id,
        fund_id=fund_id,
        year=line.booked_on.year,
        amount_ore=line.amount_ore,
        decided_on=line.booked_on,
        booked_on=booked,
        voucher=line.voucher,
        note=line.text,
        reason=READ_LATER if booked > line.booked_on else "",
    )
