"""The command that rescues a damaged plan, and its list of what was kept and what was not."""

import sys
from argparse import Namespace
from collections.abc import Iterator

from planner.cli.words import TABLE_WORDS, sentence
from planner.document import user_name
from planner.domain.entities import Entity, entity_name, name_of
from planner.domain.fund import CityFrame, Frame
from planner.domain.measure import Measure
from planner.domain.money import format_amount
from planner.domain.money_event import MoneyEvent
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation
from planner.domain.tertial import Forecast
from planner.storage.errors import NothingToRescueError
from planner.storage.rescue import Doubt, Rescue, rescue, write_rescue

LOSSES = 1
NOTHING = 2

_DOUBTS = {
    Doubt.TABLE_DIFFERS: "tabellen säger något annat än ändringsloggen; ändringsloggens värde är taget",
    Doubt.TABLE_LACKS: "saknas i tabellen; ändringsloggens värde är taget",
    Doubt.TABLE_STILL_HAS: "är borttaget enligt ändringsloggen men står kvar i tabellen; är inte med",
    Doubt.UNCONFIRMED: "står på ett enda ställe och kan inte bekräftas; är inte med",
}

_KINDS = TABLE_WORDS | {"journal": "ändringsloggen", "journal_change": "ändringsloggens värden"}


def run(options: Namespace) -> int:
    """Rescue, write and list."""
    try:
        rescued = rescue(options.plan)
    except NothingToRescueError as error:
        sys.stderr.write(f"{sentence(error)}\n")
        return NOTHING
    write_rescue(rescued, options.new, user_name())
    sys.stdout.write("\n".join(lines(rescued)) + f"\n\n{options.new} är skapad och kontrollerad.\n")
    return 0 if rescued.is_whole else LOSSES


def lines(rescued: Rescue) -> Iterator[str]:
    """Yield the list: what was kept with its sums, and all that was not."""
    if rescued.is_whole:
        yield f"Allt gick att rädda ur {rescued.source}."
    else:
        yield f"En del gick inte att rädda ur {rescued.source}."
        yield "Jämför med en säkerhetskopia eller en utskrift."
    yield from _kept(rescued)
    if not rescued.is_whole:
        yield from _lost(rescued)


def _kept(rescued: Rescue) -> Iterator[str]:
    plan = rescued.plan
    yield "\nMed i den nya filen:"
    edits = len(rescued.journal)
    yield f"  {edits} {'ändring' if edits == 1 else 'ändringar'} i historiken, med samma versionskoder"
    if rescued.change_set:
        yield f"  {len(rescued.change_set.changes)} värden som en enda ny ändring: ”Planen räddad”"
    yield f"  {len(plan.measures)} åtgärder, {len(plan.places)} platser, {len(plan.funds)} källor"
    yield "  Fördelat:"
    for (fund, year), ore in rescued.allocated.items():
        yield f"    {fund} {year}: {format_amount(ore, plan.info.display_unit, exact=True, with_unit=True)}"


def _lost(rescued: Rescue) -> Iterator[str]:
    yield "\nInte med, eller osäkert:"
    if rescued.entries_used:
        yield f"  {rescued.entries_used} ändringar efter brottet: värdena är med, men inte vem och när"
    if rescued.entries_lost:
        yield f"  minst {rescued.entries_lost} ändringar går inte att läsa"
    for part in rescued.unreadable:
        rows = f"{part.rows} rader" if part.rows else "en del"
        yield f"  {rows} går inte att läsa: {_KINDS.get(part.table, part.table)}"
    for doubtful in rescued.doubtful:
        entity = doubtful.other or doubtful.taken
        name = value_words(entity, rescued.plan) if entity else doubtful.table
        yield f"  {name}: {_DOUBTS[doubtful.doubt]}"
    for out in rescued.left_out:
        yield f"  {value_words(out.entity, rescued.plan)}: är inte med. {sentence(out.error)}"


def value_words(entity: Entity, plan: Plan) -> str:
    """Return what a value is, for people."""
    kind = _KINDS[entity_name(type(entity))]
    if isinstance(entity, Measure):
        return f"{kind} {entity.code} {entity.title}"
    if not isinstance(entity, Frame | CityFrame | Allocation | MoneyEvent | Forecast):
        return f"{kind} {name_of(entity)}"
    amount = format_amount(entity.amount_ore or 0, plan.info.display_unit, exact=True)
    fund = plan.funds[entity.fund_id].name if entity.fund_id in plan.funds else "okänd källa"
    if isinstance(entity, Frame | CityFrame):
        return f"{kind} {fund} {entity.year}: {amount}"
    measure = plan.measures.get(entity.measure_id)
    return f"{kind} {measure.code if measure else 'okänd åtgärd'}, {fund} {entity.year}: {amount}"
