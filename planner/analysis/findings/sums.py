"""Sums that do not agree: years and total, components and cost, given and asked, frame and taken."""

import re
from collections.abc import Iterator
from itertools import accumulate

from planner.analysis.findings.examined import Examined
from planner.analysis.findings.finding import Finding, FindingKind
from planner.analysis.money_chain import funds_left
from planner.analysis.over_commitment import over_commitments
from planner.analysis.remaining import remaining
from planner.domain.fix import Fix, NewValue, possible_fix
from planner.domain.measure import Measure

_SUM_WORDS = re.compile(
    r"(del|slut)?summa\b|(sub|grand )?total(t|en|summa)?\b|summering|s:a\b|sum\b|tillsammans\b"
)


def years_and_total(seen: Examined) -> Iterator[Finding]:
    """Find measures whose cost per year is not their likely cost in all."""
    for measure in seen.alive:
        years = sum(part.amount_ore for part in measure.cost_per_year)
        if measure.cost_per_year and measure.cost_likely_ore not in (None, years):
            yield Finding(
                kind=FindingKind.YEARS_NOT_TOTAL,
                measure_id=measure.id,
                field="cost_likely_ore",
                amounts=(years, measure.cost_likely_ore or 0),
                fix=_cost(measure, years),
            )


def components(seen: Examined) -> Iterator[Finding]:
    """Find measures whose components do not add up to their cost."""
    for measure in seen.alive:
        parts, asked = sum(part.cost_ore for part in measure.components), seen.asked[measure.id]
        if measure.components and asked is not None and parts != asked:
            yield Finding(
                kind=FindingKind.COMPONENTS_NOT_COST,
                measure_id=measure.id,
                field="components",
                amounts=(parts, asked),
                fix=None if measure.cost_per_year else _cost(measure, parts),
            )


def above_asked(seen: Examined) -> Iterator[Finding]:
    """Find measures that all sources together give more than they ask for."""
    for measure in seen.alive:
        asked, given = seen.asked[measure.id], seen.given.get(measure.id, 0)
        if asked is not None and given > asked:
            yield Finding(
                kind=FindingKind.ALLOCATED_ABOVE_ASKED, measure_id=measure.id, amounts=(given, asked)
            )


def over_frames(seen: Examined) -> Iterator[Finding]:
    """Find sources and years of which *the plan* gives away more than their frame.

    A source without any frame is no mistake in a figure: nobody has said yet what it may give.
    """
    balances = remaining(seen.plan)
    framed = {frame.fund_id for frame in seen.plan.frames.values()}
    for one in over_commitments(balances):
        if one.fund_id not in framed:
            continue
        cell = balances.cells[one.fund_id, one.year]
        yield Finding(
            kind=FindingKind.OVER_FRAME,
            fund_id=one.fund_id,
            year=one.year,
            amounts=(one.over_ore, cell.allocated_ore, cell.frame_ore),
        )


def overdrawn_funds(seen: Examined) -> Iterator[Finding]:
    """Find funds and years with more granted, to anybody, than the city has (*kvar i fonden* below zero)."""
    for (fund_id, year), left in funds_left(seen.plan, seen.chain).items():
        granted = left.granted_ore + (left.granted_elsewhere_ore or 0)
        if granted > left.frame_ore:
            yield Finding(
                kind=FindingKind.FUND_OVERDRAWN,
                fund_id=fund_id,
                year=year,
                amounts=(granted - left.frame_ore, granted, left.frame_ore),
            )


def sum_rows(seen: Examined) -> Iterator[Finding]:
    """Find measures that are a sum of others, read in from a list with its total."""
    called = [bool(_SUM_WORDS.match(measure.title.strip().casefold())) for measure in seen.measures]
    if not any(called):
        return
    sizes = [seen.size(measure) for measure in seen.measures]
    plain = [0 if is_sum else size for is_sum, size in zip(called, sizes, strict=True)]
    so_far = [0, *accumulate(plain)]
    for at, measure in enumerate(seen.measures):
        if not called[at] or not sizes[at]:
            continue
        # A subtotal is the sum of some rows right above it; a total, of all that are no sums themselves.
        above = {so_far[at] - before for before in so_far[:at]}
        if sizes[at] in above or sizes[at] == so_far[-1]:
            yield Finding(
                kind=FindingKind.SUM_ROW, measure_id=measure.id, field="title", amounts=(sizes[at],)
            )


def _cost(measure: Measure, ore: int) -> Fix | None:
    return possible_fix(measure, [NewValue("cost_likely_ore", ore)])
