"""What the writer of a report must still see to before it is sent."""

from collections.abc import Callable, Iterator

from planner.analysis.money_chain import money_chain
from planner.analysis.remaining import remaining
from planner.analysis.secrecy import secret_measures
from planner.domain.fund import ExpenseClass, FundKind
from planner.domain.measure import Measure
from planner.domain.money import format_amount
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.exchange.papers.order import PaperOrder
from planner.exchange.words import secrecy_words

_MISSING: tuple[tuple[str, Callable[[Measure], bool]], ...] = (
    ("Kostnad saknas", lambda one: one.asked_ore is None),
    ("Plats saknas", lambda one: one.place_id is None),
    ("Genomförare saknas", lambda one: not one.builder),
    ("Framtida driftansvarig saknas", lambda one: not one.operator),
    ("Årlig driftkostnad saknas", lambda one: _is_investment(one) and one.running_cost_ore is None),
    ("Nyttjandeperiod saknas", lambda one: _is_investment(one) and not _has_life(one)),
    ("Problembild saknas: ingen anteckning", lambda one: not one.note.strip()),
    (
        "Investering på annans fastighet är ett bidrag, alltså drift",
        lambda one: one.on_others_property and _is_investment(one),
    ),
)


def checks(order: PaperOrder) -> Iterator[str]:
    """Yield what is missing or to be decided, one sentence each; measures by their numbers."""
    plan = order.export.plan
    yield "Fyll i sammanträdesdag, avdelning och telefon, och skriv om allt som står inom hakparentes."
    if not plan.info.dnr:
        yield "Diarienummer saknas: ange det i Plan › Planens uppgifter."
    if not order.board:
        yield "Nämnden är okänd: ange stadsdelsområde i Plan › Planens uppgifter."
    yield from _of_measures(order)
    yield from _of_frames(order)
    yield from _of_grants(plan)
    if order.export.secret_count:
        yield f"Sekretess: {secrecy_words(order.export)}."
    yield "Uppgifter om enskilda personer ska inte finnas i utlåtandet."
    yield "Läs igenom beloppen: de är från planen när utkastet skrevs och ändras inte med den."


def _of_measures(order: PaperOrder) -> Iterator[str]:
    plan = order.export.plan
    hidden = secret_measures(plan) if order.export.withheld else frozenset()
    paid = [one for one in plan.measures.values() if plan.allocations_of(one.id, order.export.scenario_id)]
    measures = sorted(paid, key=lambda one: one.number)
    for words, is_missing in _MISSING:
        found = [one for one in measures if is_missing(one)]
        codes = [one.code for one in found if one.id not in hidden]
        secret = len(found) - len(codes)
        codes += [f"{secret} sekretessmarkerade"] if secret else []
        if codes:
            yield f"{words}: {', '.join(codes)}."


def _of_frames(order: PaperOrder) -> Iterator[str]:
    plan = order.export.plan
    left = remaining(plan, order.export.scenario_id)
    for fund in plan.funds_in_order:
        over = [str(year) for year in left.years if left.cells[fund.id, year].over_ore]
        if over:
            yield f"{fund.name}: ramen är överskriden {', '.join(over)}."
        frames = [frame for frame in plan.frames.values() if frame.fund_id == fund.id and frame.amount_ore]
        undecided = sorted(frame.year for frame in frames if not frame.dnr)
        if undecided:
            yield f"{fund.name}: dnr för beslutet om ram saknas för {', '.join(map(str, undecided))}."


def _of_grants(plan: Plan) -> Iterator[str]:
    chain = money_chain(plan)
    for fund in plan.funds_in_order:
        granted = chain.sums(fund_id=fund.id).granted_ore
        if granted and fund.kind in {FundKind.SAFETY_FUND, FundKind.SOCIAL_FUND}:
            amount = format_amount(granted, plan.info.display_unit, with_unit=True)
            yield f"{fund.name}: {amount} är redan beviljat. Ta bort det ur ansökan."
    grants = [one for one in plan.events.values() if one.kind is EventKind.GRANTED and not one.dnr]
    if grants:
        number = "1 beviljande" if len(grants) == 1 else f"{len(grants)} beviljanden"
        yield f"Dnr saknas för {number}."


def _is_investment(measure: Measure) -> bool:
    return measure.expense_class is ExpenseClass.INVESTMENT


def _has_life(measure: Measure) -> bool:
    return measure.useful_life_years is not None or bool(measure.components)
