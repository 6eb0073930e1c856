"""What fills the gaps in the sentence of a finding: its figures, days and names, as people write them."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

from planner.analysis.findings.finding import Finding, FindingKind
from planner.domain.ids import MeasureId, PlaceId
from planner.domain.money import Unit, format_amount
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial

#: More decimals than these are harder to read than kronor.
_MOST_DECIMALS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingTerms:
    """The words of one language for what findings are about.

    Attributes:
        kind: the name of a kind of measure, by key.
        event: the name of a step of the chain of money.
        tertial: the name of a tertial.
        field: the name of a field, or "" when no sentence names it.
        hidden: what stands for a name that is flagged for secrecy.
        with_secret: whether such names are told.
    """

    kind: Callable[[str], str]
    event: Callable[[EventKind], str]
    tertial: Callable[[Tertial], str]
    field: Callable[[str], str]
    hidden: str
    with_secret: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingArguments:
    """What the gaps `{…}` of the sentences are named; what a finding does not have is "".

    Attributes:
        first, second, third: its amounts, with their unit.
        usual: what the first was held against.
        day, second_day: its days.
        year: its budget year.
        name, other, more: its names.
        fund: its source.
        field: its field.
        event: its event.
        tertial: its tertial.
        decisions: its events with their days.
        where: the measure, place, source and year it is about.
    """

    first: str
    second: str
    third: str
    usual: str
    day: str
    second_day: str
    year: str
    name: str
    other: str
    more: str
    fund: str
    field: str
    event: str
    tertial: str
    decisions: str
    where: str

    def fill(self, sentence: str) -> str:
        """Return a sentence with its gaps filled."""
        return sentence.format(**asdict(self))


def arguments_of(plan: Plan, finding: Finding, terms: FindingTerms) -> FindingArguments:
    """Return what fills the sentences of a finding in a plan."""
    amounts = _three(*(amount_text(ore, plan.info.display_unit) for ore in finding.amounts))
    days = _three(*(day.isoformat() for day in finding.days))
    names = _three(*_names(plan, finding, terms))
    fund = plan.funds[finding.fund_id].name if finding.fund_id else ""
    usual = finding.against_ore
    return FindingArguments(
        first=amounts[0],
        second=amounts[1],
        third=amounts[2],
        usual="" if usual is None else amount_text(usual, plan.info.display_unit),
        day=days[0],
        second_day=days[1],
        year=str(finding.year or ""),
        name=names[0],
        other=names[1],
        more=names[2],
        fund=fund,
        field=terms.field(finding.field),
        event=terms.event(EventKind(finding.names[0])) if finding.event_id else "",
        tertial=terms.tertial(Tertial(finding.field)) if finding.field in _TERTIALS else "",
        decisions=_decisions(finding, terms),
        where=_where(plan, finding, terms),
    )


def amount_text(ore: int, unit: Unit) -> str:
    """Return an amount that loses nothing: in the plan's unit, or in kr where that takes many decimals."""
    text = format_amount(ore, unit, exact=True, with_unit=True)
    decimals = len(text.partition(",")[2].partition("\u00a0")[0])
    return text if decimals <= _MOST_DECIMALS else format_amount(ore, Unit.KR, with_unit=True)


_TERTIALS = frozenset(Tertial)


def _three(*texts: str) -> tuple[str, str, str]:
    first, second, third = (*texts, "", "", "")[:3]
    return first, second, third


def _names(plan: Plan, finding: Finding, terms: FindingTerms) -> Iterator[str]:
    """Yield the names of a finding: of kinds in words, of measures with their numbers."""
    if finding.kind is FindingKind.DRIFT_AS_INVESTMENT:
        yield terms.kind(finding.names[0])
    elif finding.measure_id and finding.other_id:
        yield _measure(plan, finding.measure_id, terms)
        yield _measure(plan, finding.other_id, terms)
    elif finding.place_id and finding.other_place_id:
        yield _place(plan, finding.place_id, terms)
        yield _place(plan, finding.other_place_id, terms)
    else:
        yield from finding.names


def _decisions(finding: Finding, terms: FindingTerms) -> str:
    if finding.kind is not FindingKind.DNR_MISSING:
        return ""
    pairs = zip(finding.names, finding.days, strict=True)
    return ", ".join(f"{terms.event(EventKind(kind))} {day.isoformat()}" for kind, day in pairs)


def _where(plan: Plan, finding: Finding, terms: FindingTerms) -> str:
    parts = []
    if finding.measure_id:
        parts.append(_measure(plan, finding.measure_id, terms))
    if finding.place_id:
        parts.append(_place(plan, finding.place_id, terms))
    if finding.fund_id:
        parts.append(plan.funds[finding.fund_id].name)
    if finding.year is not None:
        parts.append(str(finding.year))
    return ", ".join(parts)


def _measure(plan: Plan, measure_id: MeasureId, terms: FindingTerms) -> str:
    measure = plan.measures[measure_id]
    place = plan.places[measure.place_id] if measure.place_id else None
    is_secret = measure.secret or (place is not None and place.secret)
    title = terms.hidden if is_secret and not terms.with_secret else measure.title
    return f"{measure.code} {title}"


def _place(plan: Plan, place_id: PlaceId, terms: FindingTerms) -> str:
    place = plan.places[place_id]
    return terms.hidden if place.secret and not terms.with_secret else place.name
