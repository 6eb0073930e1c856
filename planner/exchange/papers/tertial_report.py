"""Tertialrapport: the follow-up table that everybody knows, the three kinds of what is left, the bound."""

from collections.abc import Iterator

from planner.analysis.follow_up import FollowUp, FollowUpRow, follow_up
from planner.analysis.money_chain import MoneyChain, funds_left, money_chain
from planner.analysis.public_follow_up import public_rows
from planner.analysis.remaining import remaining
from planner.analysis.secrecy import secret_measures
from planner.domain.fund import Fund
from planner.domain.ids import MeasureId
from planner.domain.money import Unit
from planner.domain.tertial import Tertial
from planner.exchange.papers.amounts import UNKNOWN, AmountFormat, AmountRow, AmountTable
from planner.exchange.papers.order import PAPER_WORDS, UNIT_SENTENCES, WITHHELD_ROW, PaperKind, PaperOrder
from planner.exchange.papers.paper import Block, Paper, PaperColumn, PaperRow, PaperTable, PaperText
from planner.exchange.papers.since_last import since_last_table
from planner.exchange.words import TERTIAL_WORDS

#: The unit and decimals that the city's follow-up is written in (DOMAIN §1).
_MNKR = AmountFormat(Unit.MNKR, 1)
_NR, _PROJECT = PaperColumn("Nr"), PaperColumn("Projekt", weight=4)
_MONTHS = {Tertial.T1: "30\u00a0april", Tertial.T2: "31\u00a0augusti", Tertial.YEAR: "31\u00a0december"}
_NOT_SAID = {
    Tertial.T1: "* Ingen prognos är lämnad i tertialen: justerad budget står i stället.",
    Tertial.T2: "* Ingen prognos är lämnad i tertialen: den från tertial 1 eller justerad budget gäller.",
    Tertial.YEAR: "* Inget helårsutfall är lämnat som prognos: det som är förbrukat står i stället.",
}


def tertial_report(order: PaperOrder) -> Paper:
    """Return the report of a tertial.

    Raises:
        ExportDiffersError: its rows do not add up to what the plan says.
    """
    report = follow_up(order.export.plan, order.year, order.tertial)
    subject = f"{TERTIAL_WORDS[order.tertial]} {order.year}"
    return Paper(
        head=order.head(PAPER_WORDS[PaperKind.TERTIAL], subject),
        facts=(
            ("Läge", _state(report)),
            ("Belopp", f"i {UNIT_SENTENCES[Unit.MNKR]} med en decimal; summorna är räknade på ören"),
        ),
        blocks=tuple(_blocks(order, report)),
    )


def _state(report: FollowUp) -> str:
    closing = report.closing
    if closing is None:
        return "Preliminär: tertialen är inte stängd, så siffrorna kan ändras"
    note = f" ({closing.note})" if closing.note else ""
    return f"Stängd {closing.closed_on}{note}: räknat till och med {closing.through}, siffrorna ändras inte"


def _blocks(order: PaperOrder, report: FollowUp) -> Iterator[Block]:
    chain = money_chain(order.export.plan, report.through)
    hidden = secret_measures(order.export.plan) if order.export.withheld else frozenset()
    if report.rows:
        yield _table(order, report, public_rows(report, [(None, hidden)]))
    else:
        text = f"Ingen åtgärd har pengar eller prognos i budgetåret {order.year}."
        yield PaperText(title="Uppföljning", paragraphs=(text,))
    yield _left(order, chain)
    yield _bound(order, report, chain, hidden)
    yield since_last_table(order.export.plan, order.year, order.tertial, hidden, _MNKR)
    if report.late:
        events = "1 händelse" if report.late == 1 else f"{report.late} händelser"
        text = f"{events} som hör till tertialen kom efter att den stängdes och räknas i nästa."
        yield PaperText(title="Kom efter stängningen", paragraphs=(text,))


def _table(order: PaperOrder, report: FollowUp, rows: tuple[FollowUpRow, ...]) -> PaperTable:
    """Return the table people know; what was reallocated and given back has a column when there is any."""
    moved = any(row.sums.moved_ore for row in rows)
    returned = any(row.sums.returned_ore for row in rows)
    heads = ["Beslutad budget", *(["Omdisponerat"] if moved else []), "Ombudgeterat", "Justerad budget"]
    heads += [f"Utfall t.o.m. {_MONTHS[report.tertial]}", *(["Återlämnat"] if returned else [])]
    heads += ["Kvar att förbruka", "Prognos helår", "Avvikelse"]
    table = AmountTable(
        rows=tuple(_row(order, row, moved=moved, returned=returned) for row in rows),
        totals=_amounts(report.total, moved=moved, returned=returned),
        format=_MNKR,
        signed=frozenset({len(heads) - 1}),
    )
    notes = ["Avvikelse = justerad budget − prognos helår; plus är överskott, minus underskott."]
    if not report.total.said:
        notes.append(_NOT_SAID[report.tertial])
    columns = (_NR, _PROJECT, *(PaperColumn(head, number=True) for head in heads))
    return PaperTable(
        title="Uppföljning",
        columns=(*columns, PaperColumn("Kommentar", weight=4)),
        rows=table.paper_rows(),
        notes=tuple(notes),
    )


def _row(order: PaperOrder, row: FollowUpRow, *, moved: bool, returned: bool) -> AmountRow:
    number, title = _name(order, row.measure_id)
    return AmountRow(
        before=(number, title if row.said else f"{title} *"),
        amounts=_amounts(row, moved=moved, returned=returned),
        after=(row.comment,),
    )


def _name(order: PaperOrder, measure_id: MeasureId | None) -> tuple[str, str]:
    """Return number and title of a measure, or what stands for those that are secret."""
    if measure_id is None:
        return "", WITHHELD_ROW
    measure = order.export.plan.measures[measure_id]
    return measure.code, measure.title


def _amounts(row: FollowUpRow, *, moved: bool, returned: bool) -> tuple[int, ...]:
    sums = row.sums
    return (
        sums.granted_ore,
        *((sums.moved_ore,) if moved else ()),
        sums.carried_ore,
        sums.adjusted_ore,
        sums.spent_ore,
        *((sums.returned_ore,) if returned else ()),
        sums.left_ore,
        row.forecast_ore,
        row.deviation_ore,
    )


def _left(order: PaperOrder, chain: MoneyChain) -> PaperTable:
    """Return the three kinds of what is left, side by side and never added together."""
    plan = order.export.plan
    balances = remaining(plan, order.export.scenario_id).cells
    in_fund = funds_left(plan, chain)

    def row(fund: Fund) -> PaperRow:
        balance = balances.get((fund.id, order.year))
        whole = in_fund.get((fund.id, order.year))
        of_fund = None if whole is None else whole.left_ore
        spendable = chain.sums(fund_id=fund.id, year=order.year).left_ore
        return PaperRow(
            (
                fund.name,
                UNKNOWN if balance is None else _MNKR.text(balance.remaining_ore),
                _MNKR.text(spendable),
                UNKNOWN if of_fund is None else _MNKR.text(of_fund),
            )
        )

    heads = ("Kvar att fördela", "Kvar att förbruka", "Kvar i fonden")
    return PaperTable(
        title=f"Kvar {order.year}, i tre betydelser",
        columns=(PaperColumn("Källa", weight=3), *(PaperColumn(head, number=True) for head in heads)),
        rows=tuple(row(fund) for fund in plan.funds_in_order),
        notes=(
            "Kvar att fördela: planeringsramen − det som planen fördelar.",
            "Kvar att förbruka: justerad budget − förbrukat − återlämnat, av det som är beviljat till oss.",
            "Kvar i fonden: källans ram i hela staden − allt som är beviljat till någon.",
        ),
    )


def _bound(
    order: PaperOrder, report: FollowUp, chain: MoneyChain, hidden: frozenset[MeasureId]
) -> PaperTable:
    """Return what is granted for later budget years."""
    later = sorted({cell.year for cell in chain.cells if cell.year > order.year})
    bound = [row.measure_id for row in report.rows if row.bound_later_ore and row.measure_id]
    shown: list[tuple[MeasureId | None, list[MeasureId]]] = [
        (key, [key]) for key in bound if key not in hidden
    ]
    secret = [key for key in bound if key in hidden]
    if secret:
        shown.append((None, secret))
    rows = []
    for name, keys in shown:
        parts = [sum(_bound_in(chain, key, year) for key in keys) for year in later]
        rows.append(AmountRow(before=_name(order, name), amounts=(*parts, sum(parts))))
    per_year = [sum(_bound_in(chain, key, year) for key in bound) for year in later]
    table = AmountTable(rows=tuple(rows), totals=(*per_year, report.total.bound_later_ore), format=_MNKR)
    years = (PaperColumn(str(year), number=True) for year in later)
    return PaperTable(
        title="Bundet i senare år",
        columns=(_NR, _PROJECT, *years, PaperColumn("Totalt", number=True)),
        rows=table.paper_rows(),
    )


def _bound_in(chain: MoneyChain, measure_id: MeasureId, year: int) -> int:
    sums = chain.sums(measure_id, year=year)
    return sums.adjusted_ore - sums.returned_ore
