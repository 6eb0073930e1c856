"""The text that asks for money to be carried over (*ombudgeteras*): Swedish, exact amounts, with dnr."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from planner.analysis.carry_over import CarryReason, CarryRow
from planner.analysis.money_chain import ChainCell
from planner.analysis.secrecy import secret_measures
from planner.domain.money import NO_BREAK_SPACE, Unit, format_amount
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan

#: Why money is left.
_WHY_LEFT: Mapping[CarryReason, str] = {
    CarryReason.NOT_BEGUN: "Beviljad, inget är förbrukat ännu",
    CarryReason.UNDERWAY: "Pågår",
    CarryReason.DONE: "Klar",
    CarryReason.STOPPED: "Återtagen eller avslagen",
    CarryReason.OPERATING: "Driftmedel följer årets egen budget",
}
#: What follows from it; said only where that is what is proposed.
_WHAT_FOLLOWS: Mapping[tuple[CarryReason, EventKind], str] = {
    (CarryReason.NOT_BEGUN, EventKind.CARRIED_OVER): "; pengarna behövs nästa år",
    (CarryReason.UNDERWAY, EventKind.CARRIED_OVER): "; resten behövs nästa år",
    (CarryReason.DONE, EventKind.RETURNED): "; det som är kvar återlämnas",
    (CarryReason.STOPPED, EventKind.RETURNED): "; pengarna förbrukas inte",
}
_HEADS: Mapping[EventKind, str] = {
    EventKind.CARRIED_OVER: "Föreslås ombudgeteras till {to_year}",
    EventKind.CARRY_REFUSED: "Föreslås inte ombudgeteras till {to_year}",
    EventKind.RETURNED: "Återlämnas",
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for money that is left.

    Attributes:
        row: where it is left.
        kind: carried over, refused or returned.
        amount_ore: öre.
        why: the reason in words; "" = the usual one.
    """

    row: CarryRow
    kind: EventKind
    amount_ore: int
    why: str = ""


def carry_over_text(plan: Plan, proposals: Sequence[Proposal]) -> str:
    """Return the proposals as a text for the year-end report; "" without any.

    What is flagged for secrecy is told by its number alone.
    """
    if not proposals:
        return ""
    first = proposals[0].row
    papers = _papers(plan)
    parts = [f"Ombudgetering från {first.year} till {first.to_year}, {plan.info.district}"]
    if plan.info.dnr:
        parts[0] += f", dnr {plan.info.dnr}"
    for kind, head in _HEADS.items():
        chosen = [one for one in proposals if one.kind is kind]
        if chosen:
            total = _kronor(sum(one.amount_ore for one in chosen))
            lines = "\n".join(_lines(plan, chosen, papers))
            parts.append(f"{head.format(to_year=first.to_year)}: {total}\n{lines}")
    return "\n\n".join(parts) + "\n"


def _lines(plan: Plan, chosen: Iterable[Proposal], papers: Mapping[ChainCell, list[str]]) -> Iterator[str]:
    secret = secret_measures(plan)
    for one in chosen:
        measure = plan.measures[one.row.measure_id]
        title = "sekretessmarkerad åtgärd" if measure.id in secret else measure.title
        fund = plan.funds[one.row.fund_id].name
        why = "" if measure.id in secret and one.why else one.why or _usual_reason(one)
        granted = papers.get(ChainCell(measure.id, one.row.fund_id, one.row.year))
        details = [f"{why.rstrip('.')}."] if why else []
        details += [f"Beviljat enligt dnr {', '.join(granted)}."] if granted else []
        yield " ".join([f"– {measure.code} {title}, {fund}: {_kronor(one.amount_ore)}.", *details])


def _usual_reason(one: Proposal) -> str:
    """Return why money is left, and what follows from it unless something else is proposed."""
    reason = one.row.reason
    return _WHY_LEFT[reason] + _WHAT_FOLLOWS.get((reason, one.kind), "")


def _papers(plan: Plan) -> dict[ChainCell, list[str]]:
    """Return the diary numbers of what was granted, by measure, source and year."""
    papers: dict[ChainCell, list[str]] = {}
    for event in plan.events.values():
        if event.kind is EventKind.GRANTED and event.dnr and event.corrects is None:
            found = papers.setdefault(ChainCell(event.measure_id, event.fund_id, event.year), [])
            if event.dnr not in found:
                found.append(event.dnr)
    return papers


def _kronor(ore: int) -> str:
    return f"{format_amount(ore, Unit.KR)}{NO_BREAK_SPACE}kronor"
