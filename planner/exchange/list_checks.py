"""What an import says of rows when they are held against each other and against the plan."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from planner.catalogue.catalogue import folded
from planner.domain.names import name_key
from planner.domain.plan import Plan
from planner.exchange.list_values import STOPPING, Finding, ReadRow, RowReason

#: A row that comes to as much as all rows above it since the last sum: from so many rows it is worth saying.
_FEWEST_SUMMED = 3


def row_key(row: ReadRow) -> tuple[str, str, str, str]:
    """Return what makes two rows the same measure: number if the list has one, title and place."""
    draft = row.draft
    return row.number, folded(draft.title), folded(draft.place), folded(draft.neighbourhood)


def mark_duplicates(plan: Plan, rows: Iterable[ReadRow], skipped: frozenset[int]) -> None:
    """Say which measures the plan has already, and which cells the file gives twice."""
    known = set()
    for measure in plan.measures.values():
        place = plan.places[measure.place_id].name if measure.place_id else ""
        known.add((folded(measure.title), folded(place)))
    given: dict[tuple[str, str, str, str], set[tuple[str, int]]] = defaultdict(set)
    seen = set()
    for row in rows:
        key = row_key(row)
        cells = {(name_key(part.fund), part.year) for part in row.draft.amounts}
        if key[1:3] in known:
            row.findings.append(Finding(reason=RowReason.DUPLICATE_IN_PLAN, text=row.draft.title))
        if key in seen and (cells & given[key] or not row.money) and row.line not in skipped:
            row.findings.append(Finding(reason=RowReason.DUPLICATE_IN_FILE, text=row.draft.title))
        seen.add(key)
        given[key] |= cells


def mark_like_sums(read: Sequence[ReadRow]) -> None:
    """Say which rows come to as much as those above them: they look like sums but do not say so."""
    for is_sum, rows in groupby(read, key=lambda row: row.is_sum or row.is_heading):
        above = total = 0
        for row in () if is_sum else rows:
            ore = row.amount_ore
            if above >= _FEWEST_SUMMED and ore == total > 0:
                row.findings.append(Finding(reason=RowReason.LOOKS_LIKE_SUM, text=row.draft.title))
                above = total = 0
            elif ore:
                above, total = above + 1, total + ore


def mark_unknown_funds(plan: Plan, rows: Iterable[ReadRow], known: Iterable[str]) -> None:
    """Say which sources the plan does not have: they are added, or are one of its own under another name.

    Args:
        plan: the plan; of one without measures nothing is said, its first list says what its sources are.
        rows: the rows.
        known: further names of its sources, as name keys.
    """
    keys = {*known, *(name_key(fund.name) for fund in plan.funds.values())}
    if not plan.measures:
        return
    for row in rows:
        names = dict.fromkeys(part.fund for part in row.draft.amounts if part.fund)
        for name in (one for one in names if name_key(one) not in keys):
            row.findings.append(Finding(reason=RowReason.FUND_UNKNOWN, text=name))


def stop_parts(rows: Sequence[ReadRow], skipped: frozenset[int]) -> None:
    """Stop every row of a numbered measure of which one row stops: half of its money is a wrong figure."""
    parts = [row for row in rows if row.line not in skipped and row.number]
    stopped = {row_key(row) for row in parts if any(f.reason in STOPPING for f in row.findings)}
    for row in parts:
        if row_key(row) in stopped and not any(f.reason in STOPPING for f in row.findings):
            row.findings.append(Finding(reason=RowReason.PART_STOPPED, text=row.draft.title))
