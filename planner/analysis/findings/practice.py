"""What the rules for the money say, and nobody is stopped by: warn, never block (DOMAIN §1, §4)."""

from collections.abc import Iterator
from functools import lru_cache, partial

from planner.analysis.capitalisation import (
    CapitalisationReason,
    capitalisation_limit,
    capitalisation_of,
    limit_year,
)
from planner.analysis.cost_base import cost_base
from planner.analysis.findings.examined import Examined
from planner.analysis.findings.finding import Finding, FindingKind
from planner.domain.fix import Fix, NewValue
from planner.domain.fund import ExpenseClass, FundKind
from planner.domain.ids import FundId
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.money_event import EventKind, MoneyEvent

_DECISIONS = frozenset(
    {
        EventKind.GRANTED,
        EventKind.REFUSED,
        EventKind.REALLOCATED,
        EventKind.CARRIED_OVER,
        EventKind.CARRY_REFUSED,
    }
)
#: From here on somebody should know who will run it.
_SETTLED = frozenset(
    {
        MeasureStatus.READY,
        MeasureStatus.APPLIED,
        MeasureStatus.GRANTED,
        MeasureStatus.UNDERWAY,
        MeasureStatus.DONE,
    }
)


def drift_as_investment(seen: Examined) -> Iterator[Finding]:
    """Find investments of a kind that is operating money: guards, social prevention, clearing."""
    for measure in seen.alive:
        kind = seen.facts.kinds.get(measure.kind)
        if kind and kind.expense_class is ExpenseClass.OPERATING and _is_investment(measure):
            yield Finding(
                kind=FindingKind.DRIFT_AS_INVESTMENT,
                measure_id=measure.id,
                field="expense_class",
                names=(measure.kind,),
                fix=_as_operating(measure),
            )


def drift_on_fund(seen: Examined) -> Iterator[Finding]:
    """Find operating measures that the safety fund, or other investment money, pays for."""
    for measure in seen.alive:
        if _is_investment(measure):
            continue
        paid: dict[FundId, int] = {}
        for part in seen.parts[measure.id]:
            paid[part.fund_id] = paid.get(part.fund_id, 0) + part.amount_ore
        for event in seen.of_kind(measure.id, EventKind.GRANTED):
            paid.setdefault(event.fund_id, event.amount_ore)
        for fund_id, ore in paid.items():
            fund = seen.plan.funds[fund_id]
            if fund.kind is FundKind.SAFETY_FUND or fund.expense_class is ExpenseClass.INVESTMENT:
                yield Finding(
                    kind=FindingKind.DRIFT_ON_FUND, measure_id=measure.id, fund_id=fund_id, amounts=(ore,)
                )


def no_investments(seen: Examined) -> Iterator[Finding]:
    """Find investments in others' property, used too short a time, or below the limit: drift."""
    if seen.facts.rates is None:
        return
    info, granted = seen.plan.info, seen.kept
    limit_of = lru_cache(partial(capitalisation_limit, seen.plan, seen.facts.rates))
    for measure in seen.alive:
        if not _is_investment(measure):
            continue
        limit = limit_of(limit_year(info, measure, seen.parts[measure.id]))
        found = capitalisation_of(measure, cost_base(measure, granted), limit)
        kind = _NO_INVESTMENT.get(found.reason)
        if kind is None or (kind is FindingKind.BELOW_LIMIT and not found.cost.amount_ore):
            continue
        figures = (found.cost.amount_ore, found.limit.amount_ore)
        yield Finding(
            kind=kind,
            measure_id=measure.id,
            field="expense_class",
            amounts=figures if kind is FindingKind.BELOW_LIMIT else (),
            names=(str(found.life_years),) if kind is FindingKind.SHORT_LIFE else (),
            fix=_as_operating(measure),
        )


_NO_INVESTMENT = {
    CapitalisationReason.OTHERS_PROPERTY: FindingKind.OTHERS_PROPERTY,
    CapitalisationReason.SHORT_LIFE: FindingKind.SHORT_LIFE,
    CapitalisationReason.BELOW_LIMIT: FindingKind.BELOW_LIMIT,
}


def lives(seen: Examined) -> Iterator[Finding]:
    """Find useful lives outside what the kind has."""
    for measure in seen.alive:
        kind, life = seen.facts.kinds.get(measure.kind), measure.useful_life_years
        if kind is None or kind.life_range is None or life is None:
            continue
        shortest, longest = kind.life_range
        if not shortest <= life <= longest:
            usual = kind.life_years
            fix = Fix(Measure, measure.id, (NewValue("useful_life_years", usual),)) if usual else None
            yield Finding(
                kind=FindingKind.LIFE_OUTSIDE,
                measure_id=measure.id,
                field="useful_life_years",
                names=(str(life), str(shortest), str(longest)),
                fix=fix,
            )


def operators(seen: Examined) -> Iterator[Finding]:
    """Find investments that are ready to apply for, or further, and that nobody is said to run."""
    for measure in seen.alive:
        is_to_be_run = measure.kind or measure.in_use_from or measure.running_cost_ore
        settled = measure.status in _SETTLED and _is_investment(measure)
        if settled and is_to_be_run and not measure.operator.strip():
            kind = seen.facts.kinds.get(measure.kind)
            usual = kind.operator if kind else ""
            yield Finding(
                kind=FindingKind.OPERATOR_MISSING,
                measure_id=measure.id,
                field="operator",
                fix=Fix(Measure, measure.id, (NewValue("operator", usual),)) if usual else None,
            )


def diary_numbers(seen: Examined) -> Iterator[Finding]:
    """Find decisions on money without a diary number, one finding for each measure and source."""
    for measure_id, every in seen.events.items():
        missing: dict[FundId, list[MoneyEvent]] = {}
        for event in every:
            if event.kind in _DECISIONS and event.measure_id == measure_id and not event.dnr.strip():
                missing.setdefault(event.fund_id, []).append(event)
        for fund_id, events in missing.items():
            yield Finding(
                kind=FindingKind.DNR_MISSING,
                measure_id=measure_id,
                fund_id=fund_id,
                year=events[0].year,
                event_id=events[0].id,
                field="dnr",
                names=tuple(event.kind for event in events),
                days=tuple(event.decided_on for event in events),
            )


def _is_investment(measure: Measure) -> bool:
    return measure.expense_class is ExpenseClass.INVESTMENT


_OPERATING = (NewValue("expense_class", ExpenseClass.OPERATING),)


def _as_operating(measure: Measure) -> Fix:
    return Fix(Measure, measure.id, _OPERATING)
