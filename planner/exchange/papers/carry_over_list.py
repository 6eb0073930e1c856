"""Ombudgeteringslista: what could be carried over when the year ends, why, and a text that is ready."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.analysis.carry_over import CarryReason, CarryRow, carry_over
from planner.analysis.secrecy import secret_measures
from planner.domain.ids import FundId
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.exchange.papers.amounts import NOTHING, AmountFormat, AmountRow, AmountTable
from planner.exchange.papers.order import PAPER_WORDS, UNIT_SENTENCES, WITHHELD_ROW, PaperKind, PaperOrder
from planner.exchange.papers.paper import Block, Paper, PaperColumn, PaperRow, PaperTable, PaperText
from planner.exchange.words import EVENT_WORDS

REASON_WORDS = {
    CarryReason.NOT_BEGUN: "Inte påbörjad, pengarna behövs nästa år",
    CarryReason.UNDERWAY: "Pågår, resten behövs nästa år",
    CarryReason.DONE: "Klar, det som är kvar lämnas tillbaka",
    CarryReason.STOPPED: "Återtagen eller avslagen, lämnas tillbaka",
    CarryReason.OPERATING: "Drift, följer årets egen budget",
}
_HEADS = (
    "Kvar att förbruka",
    "Väntas kvar vid årets slut",
    "Redan ombudgeterat",
    "Avslaget",
    "Föreslås ombudgeteras",
    "Återlämnas",
)


@dataclass(frozen=True, slots=True)
class _Line:
    """One row of the list: a measure and source, or all that is secret of a source."""

    fund_id: FundId
    number: str
    title: str
    amounts: tuple[int, ...]
    why: str

    @property
    def proposed_ore(self) -> int:
        return self.amounts[4]


def carry_over_list(order: PaperOrder) -> Paper:
    """Return the list of a year.

    Raises:
        ExportDiffersError: its rows do not add up to what the plan says.
    """
    plan, unit = order.export.plan, order.export.plan.info.display_unit
    rows = carry_over(plan, order.year, order.export.stamp.made_at.date())
    has_ended = order.export.stamp.made_at.year > order.year
    state = "Året har slutat: kvar är det som inte är förbrukat"
    if not has_ended:
        state = "Året pågår: kvar vid årets slut är beräknat på den senaste prognosen"
    return Paper(
        head=order.head(PAPER_WORDS[PaperKind.CARRY_OVER], f"Från {order.year} till {order.year + 1}"),
        facts=(("Läge", state), ("Belopp", f"i {UNIT_SENTENCES[unit]}; summorna är räknade på ören")),
        blocks=tuple(_blocks(order, rows, AmountFormat(unit))),
    )


def _blocks(order: PaperOrder, rows: tuple[CarryRow, ...], amounts: AmountFormat) -> Iterator[Block]:
    if not rows:
        text = f"Inga beviljade pengar väntas bli kvar {order.year}."
        yield PaperText(title="Ombudgeteras?", paragraphs=(text,))
        return
    lines = list(_lines(order, rows))
    yield _table(order.export.plan, lines, rows, amounts)
    yield _ready_text(order, lines, amounts)
    yield _decided(order, rows, amounts)


def _lines(order: PaperOrder, rows: tuple[CarryRow, ...]) -> Iterator[_Line]:
    """Yield a line for every row that may be named, and one per source for those that are secret."""
    plan = order.export.plan
    hidden = secret_measures(plan) if order.export.withheld else frozenset()
    secret: dict[FundId, list[CarryRow]] = {}
    for row in rows:
        if row.measure_id in hidden:
            secret.setdefault(row.fund_id, []).append(row)
            continue
        measure = plan.measures[row.measure_id]
        why = ". ".join(part for part in (REASON_WORDS[row.reason], row.comment) if part)
        yield _Line(row.fund_id, measure.code, measure.title, _amounts([row]), why)
    for fund_id, parts in secret.items():
        yield _Line(fund_id, "", WITHHELD_ROW, _amounts(parts), "")


def _amounts(rows: list[CarryRow] | tuple[CarryRow, ...]) -> tuple[int, ...]:
    return (
        sum(row.left_ore for row in rows),
        sum(row.left_at_year_end_ore for row in rows),
        sum(row.carried_ore for row in rows),
        sum(row.refused_ore for row in rows),
        sum(row.proposed_ore for row in rows),
        sum(row.to_return_ore for row in rows),
    )


def _table(plan: Plan, lines: list[_Line], rows: tuple[CarryRow, ...], amounts: AmountFormat) -> PaperTable:
    table = AmountTable(
        rows=tuple(
            AmountRow(
                before=(line.number, plan.funds[line.fund_id].name, line.title),
                amounts=line.amounts,
                after=(line.why,),
            )
            for line in lines
        ),
        totals=_amounts(rows),
        format=amounts,
    )
    return PaperTable(
        title="Ombudgeteras?",
        columns=(
            PaperColumn("Nr"),
            PaperColumn("Källa", weight=2),
            PaperColumn("Åtgärd", weight=3),
            *(PaperColumn(head, number=True) for head in _HEADS),
            PaperColumn("Skäl", weight=4),
        ),
        rows=table.paper_rows(),
        notes=(
            "Pengar följer inte med till nästa år av sig själva: ombudgetering kräver ett eget beslut.",
            "Kvar att förbruka = justerad budget − förbrukat − återlämnat.",
        ),
    )


def _ready_text(order: PaperOrder, lines: list[_Line], amounts: AmountFormat) -> PaperText:
    """Return sentences that can be put into a report to the board as they stand."""
    asked = [line for line in lines if line.proposed_ore > 0]
    board = order.board or "Nämnden"
    if not asked:
        text = f"{board} har inga medel att begära ombudgetering av från {order.year}."
        return PaperText(title="Text att använda", paragraphs=(text,))
    total = _with_unit(sum(line.proposed_ore for line in asked), amounts)
    period = f"från {order.year} till {order.year + 1}"
    paragraphs = [f"{board} föreslås begära ombudgetering av {total} {period}:"]
    paragraphs += [f"– {_item(order.export.plan, line, amounts)}" for line in asked]
    return PaperText(title="Text att använda", paragraphs=tuple(paragraphs))


def _item(plan: Plan, line: _Line, amounts: AmountFormat) -> str:
    name = f"{line.number} {line.title}".strip()
    fund = plan.funds[line.fund_id].name
    why = f". {line.why}." if line.why else "."
    return f"{name}, {fund}: {_with_unit(line.proposed_ore, amounts)}{why.replace('..', '.')}"


def _with_unit(ore: int, amounts: AmountFormat) -> str:
    return f"{amounts.text(ore)}\u00a0{amounts.unit}"


def _decided(order: PaperOrder, rows: tuple[CarryRow, ...], amounts: AmountFormat) -> PaperTable:
    """Return the decisions that have been made already."""
    plan = order.export.plan
    hidden = secret_measures(plan) if order.export.withheld else frozenset()
    words = {EventKind.CARRIED_OVER: EVENT_WORDS[EventKind.CARRIED_OVER], EventKind.CARRY_REFUSED: "Avslag"}
    return PaperTable(
        title="Redan beslutat",
        columns=(
            PaperColumn("Dag"),
            PaperColumn("Åtgärd", weight=3),
            PaperColumn("Beslut"),
            PaperColumn("Till år"),
            PaperColumn("Belopp", number=True),
            PaperColumn("Beslutsinstans", weight=2),
            PaperColumn("Dnr", weight=2),
        ),
        rows=tuple(
            PaperRow(
                (
                    f"{event.decided_on}",
                    WITHHELD_ROW if row.measure_id in hidden else plan.measures[row.measure_id].title,
                    words[event.kind],
                    str(event.to_year or NOTHING),
                    amounts.text(event.amount_ore),
                    NOTHING if row.measure_id in hidden else event.body or NOTHING,
                    NOTHING if row.measure_id in hidden else event.dnr or "saknas",
                )
            )
            for row in rows
            for event in row.decisions
        ),
    )
